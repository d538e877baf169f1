/** What a frame gives: a place that could be an attribution, and the sentence it is read in. */
import { verbClass } from "../lexicon/acts.ts";
import { hash } from "../model-file.ts";
import { bestEnd, possibleEnds, sharesSubject, type ChosenEnd } from "./ends.ts";
import { sourcePhrase } from "./phrase.ts";
import { SUBORDINATE } from "../lexicon/words.ts";
import { chunkOf, groupOf, type Range, type Reading, type VerbGroup } from "./reading.ts";
import type { SubjectHow } from "./subject.ts";
import type { Weights } from "./weights.ts";

/** `sure`: how likely its end is among all that it could have; undefined where there is nothing to choose. */
export interface ContentRange extends Range {
  readonly sure?: number;
}

export interface Candidate {
  readonly rule: string;
  readonly content: readonly ContentRange[];
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
  /** A quotation with its comma, a verb and a speaker, and nothing else: `“Nonsense,” harrumphed the old man.` */
  readonly whole: boolean;
}

/** All candidates are made here, so that they are of one form to the engine as well, which would look it up for each otherwise. */
export function candidate(
  { rule, content, cue, source, lemma, how }: Omit<Candidate, "extension" | keyof Details>,
  { addressee = null, medium = null, group = null, whole = false }: Partial<Details> = {},
): Candidate {
  return { rule, content, extension: [], cue, source, addressee, medium, lemma, how, group, whole };
}

/** What most frames do not give. */
type Details = Pick<Candidate, "addressee" | "medium" | "group" | "whole">;

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
  /** Past the last token that is not final punctuation. */
  readonly end: number;
  /** Ends that were chosen before: several readings of a verb share them. */
  readonly known: Map<number, ChosenEnd>;
  /** By the start of a content: where it ends at the latest. */
  readonly limits: Map<number, number>;
}

export function sceneOf(
  reading: Reading,
  quoted: Quoted,
  given: Pick<Scene, "ends" | "nextLine" | "transcript">,
): Scene {
  const { tokens } = reading.doc;
  let end = reading.last;
  while (end > reading.first && !quoted(end - 1) && /^[.?!;:,…]+$/u.test(tokens[end - 1]!.text)) end--;
  return { reading, quoted, end, known: new Map(), limits: new Map(), ...given };
}

/** A content that starts at `start`, up to its likeliest end. */
export function contentFrom(scene: Scene, rule: string, lemma: string, start: number): ContentRange {
  const { end, ends } = scene;
  return start >= end || !ends ? { start, end } : { start, ...endOf(scene, ends, rule, lemma, start) };
}

/** `Calling it late, Kim Orr left`, `dismissed as late by Kim Orr`: the same, but it ends before the speaker behind it. */
export function contentBefore(
  scene: Scene,
  rule: string,
  lemma: string,
  start: number,
  source: Range | null,
): ContentRange {
  const content = contentFrom(scene, rule, lemma, start);
  if (!source || source.start <= start + 1 || source.start >= content.end) return content;
  const joint = source.start - 1;
  const isJoint = /^(?:,|by)$/u.test(scene.reading.doc.tokens[joint]!.lower) && !scene.quoted(joint);
  return { start, end: isJoint ? joint : source.start };
}

function endOf(scene: Scene, ends: Weights, rule: string, lemma: string, start: number): ChosenEnd {
  const { reading, quoted, end, known, limits } = scene;
  const key = hash(lemma, hash(rule, start));
  const before = known.get(key);
  if (before !== undefined) return before;
  const sentenceLimit = limits.get(start) ?? nextReport(scene, start) ?? end;
  limits.set(start, sentenceLimit);
  const limit =
    rule.startsWith("object") || rule === "clause:mixed"
      ? Math.min(sentenceLimit, semicolon(scene, start), commaBehind(scene, start))
      : sentenceLimit;
  const best = bestEnd(possibleEnds(reading, quoted, rule, lemma, start, limit, hash), limit, ends);
  known.set(key, best);
  return best;
}

/** `called her “vulgar”; she laughed`: no object goes on behind a semicolon. */
function semicolon({ reading, quoted, end }: Scene, start: number): number {
  let at = start;
  while (at < end && (quoted(at) || reading.doc.tokens[at]!.text !== ";")) at++;
  return at;
}

/** `spoke of “a permanent emergency”, with 40 people to a tap`: a comma outside of the marks ends what is all quoted. */
function commaBehind({ reading, quoted, end }: Scene, start: number): number {
  const { tokens } = reading.doc;
  let at = start;
  while (at < end && quoted(at)) at++;
  const more = quoted(at + 1) || tokens[at + 1]?.pos === "CCONJ";
  return at > start && tokens[at]?.text === "," && !more ? at : end;
}

/** `said that it was late; Ivers denied it`, `… “late,” and Ivers said`: where somebody else's report begins. */
function nextReport(scene: Scene, start: number): number | null {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  for (let at = start + 1; at + 2 < end; at++) {
    if (quoted(at)) continue;
    if (opensMainClause(reading, quoted, at)) return at;
    if (/^(?:and|but)$/u.test(tokens[at]!.lower) && sharesSubject(reading, start, at))
      return tokens[at - 1]!.text === "," && !quoted(at - 1) ? at - 1 : at;
    if (/^(?:[—–―]|--)$/u.test(tokens[at]!.text) && introducesQuotation(scene, at + 1)) return at;
    const behindQuote = quoted(at - 1) && (tokens[at]!.lower === "and" || tokens[at]!.lower === "but");
    if (tokens[at]!.text !== ";" && !behindQuote) continue;
    let verb = at + 1;
    while (verb < end && verb < at + LONGEST_SUBJECT && !groupOf(reading, verb)) verb++;
    const group = verb > at + 1 ? groupOf(reading, verb) : undefined;
    const named = !behindQuote || tokens[verb - 1]!.pos === "PROPN";
    if (group && named && verbClass(group.lemma) === "report" && group.form !== "ing") return at;
  }
  return null;
}

/** `— Kim Orr boasted, “…”`: does a speaker stand here, with a verb of saying that a quotation follows? */
function introducesQuotation({ reading, quoted, end }: Scene, at: number): boolean {
  const speaker = sourcePhrase(reading, at, quoted);
  const group = speaker && groupOf(reading, speaker.end);
  if (!group || verbClass(group.lemma) !== "report") return false;
  const mark = /^[,:]$/u.test(reading.doc.tokens[group.end]?.text ?? "") ? group.end + 1 : group.end;
  return mark < end && quoted(mark);
}

/** `While she called it “late,” the board met`: the subject of the main clause, right behind a quotation. */
function opensMainClause(reading: Reading, quoted: Quoted, at: number): boolean {
  const { tokens } = reading.doc;
  const { first } = reading;
  if (!SUBORDINATE.has(tokens[first]!.lower) || !quoted(at - 1) || tokens[at - 2]!.text !== ",") return false;
  const chunk = chunkOf(reading, at);
  return chunk?.start === at && groupOf(reading, chunk.end) !== undefined;
}

/** Most tokens between such a place and the verb of the clause that it opens. */
const LONGEST_SUBJECT = 9;

/** `was denied by the council`: who does what a passive says. */
export function byPhrase(scene: Scene, group: VerbGroup): { range: Range; how: "by" } | null {
  const { tokens } = scene.reading.doc;
  let outside = 0; // `dismissed as “a fantasy” by the council`: what stands in marks is no distance
  for (let at = group.end; at < scene.end && outside < 12; at++) {
    if (scene.quoted(at)) continue;
    outside++;
    if (tokens[at]!.lower === ",") return null;
    if (tokens[at]!.lower !== "by") continue;
    const range = sourcePhrase(scene.reading, at + 1, scene.quoted);
    return range && tokens[range.start]!.pos !== "NUM" ? { range, how: "by" } : null;
  }
  return null;
}
