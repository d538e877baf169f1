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
      before: 0.381,
      after: 0.331,
      paragraph: 0.293,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.602,
      terms: 10.735,
      vector: 8.453,
      topics: 0.741,
      exampleVector: 2.557,
      exampleTopics: 0.218,
    },
    noneBias: 0.539,
    noneTopics: 0.973,
    temperature: {
      quote: 0.853,
      neighbours: 0.927,
      passage: 1.082,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.331,
      after: 0.357,
      paragraph: 0.319,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.573,
      terms: 10.684,
      vector: 8.11,
      topics: 0.555,
      exampleVector: 2.552,
      exampleTopics: 0.217,
    },
    noneBias: 0.607,
    noneTopics: 0.963,
    temperature: {
      quote: 0.858,
      neighbours: 0.923,
      passage: 1.091,
    },
  },
};
