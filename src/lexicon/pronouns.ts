/** English pronouns that can stand for a speaker. Closed class. */
import type { Gender } from "../types.ts";

export interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly possessive: boolean;
  readonly person: 1 | 2 | 3 | "relative";
}

const pronoun = (person: Pronoun["person"], gender: Gender, plural = false, possessive = false): Pronoun => ({
  person,
  gender,
  plural,
  possessive,
});

/** Lower-case form -> what it agrees with. `her` counts as possessive: it mostly is. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", pronoun(3, "male")],
  ["him", pronoun(3, "male")],
  ["himself", pronoun(3, "male")],
  ["his", pronoun(3, "male", false, true)],
  ["she", pronoun(3, "female")],
  ["her", pronoun(3, "female", false, true)],
  ["hers", pronoun(3, "female", false, true)],
  ["herself", pronoun(3, "female")],
  ["they", pronoun(3, "unknown", true)],
  ["them", pronoun(3, "unknown", true)],
  ["their", pronoun(3, "unknown", true, true)],
  ["it", pronoun(3, "unknown")],
  ["its", pronoun(3, "unknown", false, true)],
  ["i", pronoun(1, "unknown")],
  ["me", pronoun(1, "unknown")],
  ["my", pronoun(1, "unknown", false, true)],
  ["we", pronoun(1, "unknown", true)],
  ["us", pronoun(1, "unknown", true)],
  ["our", pronoun(1, "unknown", true, true)],
  ["you", pronoun(2, "unknown")],
  ["who", pronoun("relative", "unknown")],
  ["which", pronoun("relative", "unknown")],
]);
