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
      before: 0.344,
      after: 0.311,
      paragraph: 0.299,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.688,
      terms: 11.198,
      vector: 7.948,
      topics: 0.739,
      exampleTerms: 0.007,
      exampleVector: 2.755,
      exampleTopics: 0.275,
    },
    noneBias: 0.349,
    noneTopics: 0.991,
    temperature: {
      quote: 0.839,
      neighbours: 0.914,
      passage: 1.075,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.315,
      after: 0.338,
      paragraph: 0.325,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.61,
      terms: 11.175,
      vector: 7.563,
      topics: 0.558,
      exampleTerms: 0.009,
      exampleVector: 2.62,
      exampleTopics: 0.268,
    },
    noneBias: 0.415,
    noneTopics: 0.994,
    temperature: {
      quote: 0.857,
      neighbours: 0.932,
      passage: 1.117,
    },
  },
};
