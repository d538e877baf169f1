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
      before: 0.35,
      after: 0.299,
      paragraph: 0.311,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.686,
      terms: 10.83,
      vector: 8.729,
      topics: 0.795,
      exampleTerms: 0.002,
      exampleVector: 2.78,
      exampleTopics: 0.298,
    },
    noneBias: 0.972,
    noneTopics: 1.165,
    temperature: {
      quote: 0.868,
      neighbours: 0.917,
      passage: 1.071,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.314,
      after: 0.324,
      paragraph: 0.327,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.621,
      terms: 10.795,
      vector: 8.253,
      topics: 0.588,
      exampleTerms: 0.007,
      exampleVector: 2.905,
      exampleTopics: 0.285,
    },
    noneBias: 1.019,
    noneTopics: 1.169,
    temperature: {
      quote: 0.881,
      neighbours: 0.925,
      passage: 1.093,
    },
  },
};
