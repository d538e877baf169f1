/** Weights of the story scorer's blend. Written by training/issues/story.ts; not edited by hand. */
import type { Segment } from "../types.ts";
import type { Width } from "./model.ts";
import type { Measure } from "./story.ts";

export interface StoryWeights {
  readonly segments: Readonly<Record<Segment, number>>;
  readonly measures: Readonly<Record<Measure, number>>;
  /** Score of `none` before a word is read, and the factor of its score in the general topics. */
  readonly noneBias: number;
  readonly noneTopics: number;
  readonly temperature: Readonly<Record<Width, number>>;
}

export const STORY_WEIGHTS: Readonly<Record<"withoutExamples" | "withExamples", StoryWeights>> = {
  withoutExamples: {
    segments: {
      quote: 1,
      sentence: 0.3,
      before: 0.379,
      after: 0.334,
      paragraph: 0.29,
      heading: 0.2,
      title: 0.1,
      article: 0,
    },
    measures: {
      keywords: 0.554,
      terms: 10.697,
      vector: 8.474,
      topics: 0.733,
      exampleVector: 2.552,
      exampleTopics: 0.217,
    },
    noneBias: 0.557,
    noneTopics: 0.967,
    temperature: {
      quote: 0.851,
      neighbours: 0.927,
      passage: 1.08,
      article: 1.08,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      sentence: 0.3,
      before: 0.331,
      after: 0.352,
      paragraph: 0.323,
      heading: 0.2,
      title: 0.1,
      article: 0,
    },
    measures: {
      keywords: 0.53,
      terms: 10.655,
      vector: 8.155,
      topics: 0.539,
      exampleVector: 2.623,
      exampleTopics: 0.228,
    },
    noneBias: 0.625,
    noneTopics: 0.956,
    temperature: {
      quote: 0.858,
      neighbours: 0.921,
      passage: 1.093,
      article: 1.093,
    },
  },
};
