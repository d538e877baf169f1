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
      before: 0.346,
      after: 0.313,
      paragraph: 0.296,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.704,
      terms: 11.162,
      vector: 7.93,
      topics: 0.74,
      exampleTerms: 0.009,
      exampleVector: 2.62,
      exampleTopics: 0.268,
    },
    noneBias: 0.353,
    noneTopics: 0.98,
    temperature: {
      quote: 0.839,
      neighbours: 0.917,
      passage: 1.075,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.314,
      after: 0.334,
      paragraph: 0.321,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.614,
      terms: 11.179,
      vector: 7.565,
      topics: 0.558,
      exampleTerms: 0.008,
      exampleVector: 2.65,
      exampleTopics: 0.268,
    },
    noneBias: 0.421,
    noneTopics: 0.977,
    temperature: {
      quote: 0.857,
      neighbours: 0.928,
      passage: 1.11,
    },
  },
};
