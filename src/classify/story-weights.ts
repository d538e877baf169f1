/** Weights of the story scorer's blend. Written by training/issues/story.ts; not edited by hand. */
import type { Segment } from "../types.ts";
import type { Measure } from "./story.ts";

export interface StoryWeights {
  readonly segments: Readonly<Record<Segment, number>>;
  readonly measures: Readonly<Record<Measure, number>>;
  /** Score of `none` before a word is read, and the factor of its score in the general topics. */
  readonly noneBias: number;
  readonly noneTopics: number;
  readonly temperature: number;
}

export const STORY_WEIGHTS: StoryWeights = {
  segments: { quote: 1, before: 0.5, after: 0.35, paragraph: 0.4, heading: 0.6, title: 0.4 },
  measures: {
    keywords: 2,
    terms: 4,
    vector: 2,
    topics: 0.3,
    exampleTerms: 4,
    exampleVector: 2,
    exampleTopics: 0.3,
  },
  noneBias: 0.8,
  noneTopics: 0.2,
  temperature: 1,
};
