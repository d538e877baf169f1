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
      before: 0.36,
      after: 0.295,
      paragraph: 0.322,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.724,
      terms: 10.991,
      vector: 8.372,
      topics: 0.712,
      exampleTerms: 0.007,
      exampleVector: 2.905,
      exampleTopics: 0.285,
    },
    noneBias: 0.884,
    noneTopics: 1.043,
    temperature: {
      quote: 0.861,
      neighbours: 0.917,
      passage: 1.071,
    },
  },
  withExamples: {
    segments: {
      quote: 1,
      before: 0.319,
      after: 0.317,
      paragraph: 0.34,
      heading: 0.2,
      title: 0.1,
    },
    measures: {
      keywords: 0.635,
      terms: 11.187,
      vector: 7.896,
      topics: 0.513,
      exampleTerms: 0.007,
      exampleVector: 2.755,
      exampleTopics: 0.275,
    },
    noneBias: 0.939,
    noneTopics: 1.051,
    temperature: {
      quote: 0.875,
      neighbours: 0.921,
      passage: 1.089,
    },
  },
};
