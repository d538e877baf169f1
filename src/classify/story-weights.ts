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
      before: 0.337,
      after: 0.333,
      paragraph: 0.284,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.845,
      terms: 15.99,
      vector: 11.337,
      topics: 0.891,
      exampleTerms: 0.483,
      exampleVector: 8.074,
      exampleTopics: 0.538,
    },
    noneBias: 1.33,
    noneTopics: 1.34,
    temperature: {
      quote: 0.892,
      neighbours: 0.925,
      passage: 1.067,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.299,
      after: 0.367,
      paragraph: 0.312,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.691,
      terms: 16.7,
      vector: 10.325,
      topics: 0.637,
      exampleTerms: 0.026,
      exampleVector: 6.379,
      exampleTopics: 0.365,
    },
    noneBias: 1.378,
    noneTopics: 1.343,
    temperature: {
      quote: 0.914,
      neighbours: 0.943,
      passage: 1.113,
    },
  },
};
