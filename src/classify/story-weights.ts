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
      after: 0.312,
      paragraph: 0.318,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.558,
      terms: 11.548,
      vector: 8.652,
      topics: 0.749,
      exampleTerms: 0.001,
      exampleVector: 2.71,
      exampleTopics: 0.272,
    },
    noneBias: 0.914,
    noneTopics: 1.146,
    temperature: {
      quote: 0.868,
      neighbours: 0.914,
      passage: 1.064,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.312,
      after: 0.342,
      paragraph: 0.346,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.508,
      terms: 11.179,
      vector: 8.293,
      topics: 0.543,
      exampleTerms: 0.002,
      exampleVector: 2.78,
      exampleTopics: 0.298,
    },
    noneBias: 0.966,
    noneTopics: 1.172,
    temperature: {
      quote: 0.888,
      neighbours: 0.932,
      passage: 1.113,
    },
  },
};
