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
      before: 0.343,
      after: 0.314,
      paragraph: 0.292,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.689,
      terms: 11.132,
      vector: 7.892,
      topics: 0.766,
      exampleTerms: 0.008,
      exampleVector: 2.65,
      exampleTopics: 0.268,
    },
    noneBias: 0.422,
    noneTopics: 0.986,
    temperature: {
      quote: 0.846,
      neighbours: 0.921,
      passage: 1.082,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.304,
      after: 0.331,
      paragraph: 0.312,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.595,
      terms: 11.153,
      vector: 7.546,
      topics: 0.57,
      exampleTerms: 0.008,
      exampleVector: 2.557,
      exampleTopics: 0.274,
    },
    noneBias: 0.485,
    noneTopics: 0.98,
    temperature: {
      quote: 0.857,
      neighbours: 0.925,
      passage: 1.099,
    },
  },
};
