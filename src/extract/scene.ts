/** What a frame gives: a place that could be an attribution, and the sentence it is read in. */
import { hash } from "../model-file.ts";
import { bestEnd, possibleEnds } from "./ends.ts";
import { sourcePhrase } from "./phrase.ts";
import type { Range, Reading, VerbGroup } from "./reading.ts";
import type { SubjectHow } from "./subject.ts";
import type { Weights } from "./weights.ts";

export interface Candidate {
  readonly rule: string;
  readonly content: readonly Range[];
  /** Quoted sentences behind it that go on with the content. */
  readonly extension: readonly Range[];
  readonly cue: Range;
  readonly source: Range | null;
  readonly addressee: Range | null;
  readonly medium: Range | null;
  /** Base form of the cue's head; nouns and adjectives with their class in front: `noun:claim`. */
  readonly lemma: string;
  readonly how: SubjectHow | "by" | "inverted" | "possessive" | "label" | "after";
  readonly group: VerbGroup | null;
}

export type Quoted = (token: number) => boolean;

export interface Scene {
  readonly reading: Reading;
  readonly quoted: Quoted;
  /** Log-odds of content ends; null: contents run to the end of their sentence. */
  readonly ends: Weights | null;
  /** The quotation on the next line that a final colon opens. */
  readonly nextLine: Range | null;
  /** Several lines of the article open with a name in capitals and a colon. */
  readonly transcript: boolean;
  /** Where contents may begin: behind a dateline. */
  readonly first: number;
  /** Past the last token that is not final punctuation. */
  readonly end: number;
  /** Ends that were chosen before: several readings of a verb share them. */
  readonly known: Map<number, number>;
}

export function sceneOf(
  reading: Reading,
  quoted: Quoted,
  given: Pick<Scene, "ends" | "nextLine" | "transcript">,
): Scene {
  const { tokens } = reading.doc;
  let end = reading.last;
  while (end > reading.first && !quoted(end - 1) && /^[.?!;:,…]+$/u.test(tokens[end - 1]!.text)) end--;
  return { reading, quoted, first: behindDateline(reading, quoted), end, known: new Map(), ...given };
}

/** Most tokens of a dateline. */
const LONGEST_DATELINE = 10;

/** `PORT ELMA, Ostmere (Agency) — A boat`: the place that a story is sent from is no part of a content. */
function behindDateline({ doc: { tokens }, first, last }: Reading, quoted: Quoted): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]!.text)) return first;
  for (let at = first + 1; at < last - 1 && at < first + LONGEST_DATELINE && !quoted(at); at++) {
    const { text, start } = tokens[at]!;
    if (/^(?:[—–]|--|-)$/u.test(text)) return start > tokens[at - 1]!.end ? at + 1 : first;
    if (!/^[\p{Lu},.()]/u.test(text)) return first;
  }
  return first;
}

/** The likeliest end of a content that starts at `start`. */
export function endOf(scene: Scene, rule: string, lemma: string, start: number): number {
  const { reading, quoted, end, ends, known } = scene;
  if (start >= end || !ends) return end;
  const key = hash(lemma, hash(rule, start));
  const before = known.get(key);
  if (before !== undefined) return before;
  const best = bestEnd(possibleEnds(reading, quoted, rule, lemma, start, end, hash), end, ends);
  known.set(key, best);
  return best;
}

/** `was denied by the council`: who does what a passive says. */
export function byPhrase(scene: Scene, group: VerbGroup): { range: Range; how: "by" } | null {
  const { tokens } = scene.reading.doc;
  for (let at = group.end; at < scene.end && at < group.end + 12; at++) {
    if (scene.quoted(at) || tokens[at]!.lower === ",") return null;
    if (tokens[at]!.lower !== "by") continue;
    const range = sourcePhrase(scene.reading, at + 1, scene.quoted);
    return range && tokens[range.start]!.pos !== "NUM" ? { range, how: "by" } : null;
  }
  return null;
}
