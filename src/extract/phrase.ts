/** Noun phrases read to the right (objects, inverted subjects, the source of "according to") and to the left (subjects). */
import { CLAUSE_OPENERS, RELATIVES, SUBJECT_PREPOSITIONS } from "../lexicon/words.ts";
import { chunkOf, groupOf, type Chunk, type Range, type Reading } from "./reading.ts";

type Quoted = (token: number) => boolean;

/** The chunk at `at` with its prepositional phrases and coordinations; null when no chunk begins there. */
export function objectPhrase(reading: Reading, at: number, quoted: Quoted): Range | null {
  const { tokens } = reading.doc;
  if (at >= reading.last) return null;
  let end: number;
  if (quoted(at)) {
    end = at;
    while (end < reading.last && quoted(end)) end++;
  } else {
    const chunk = chunkOf(reading, at);
    if (!chunk || chunk.start !== at) return null;
    end = chunk.end;
  }
  for (let steps = 0; steps < 12; steps++) {
    const next = tokens[end];
    if (!next || end + 1 >= reading.last || quoted(end)) break;
    const right = chunkOf(reading, end + 1);
    const quote = quoted(end + 1);
    if (!quote && (!right || right.start !== end + 1)) break;
    const joins = next.lower === "and" || next.lower === "or" || next.lower === "&";
    if (
      !joins &&
      !SUBJECT_PREPOSITIONS.has(next.lower) &&
      !["as", "during", "after", "before", "since", "through"].includes(next.lower)
    )
      break;
    let stop = right?.end ?? end + 1;
    if (quote) while (stop < reading.last && quoted(stop)) stop++;
    if (joins && groupOf(reading, stop)?.form === "finite") break; // a new clause
    if (right?.time && !joins) break;
    end = stop;
  }
  return { start: at, end };
}

/** A speaker behind the verb, which a time is not: `announced Friday`. */
export function invertedPhrase(reading: Reading, at: number, quoted: Quoted): Range | null {
  return chunkOf(reading, at)?.time === true ? null : sourcePhrase(reading, at, quoted);
}

/** A speaker read to the right, with apposition: `Kim Orr, the mayor's chief of staff`. */
export function sourcePhrase(reading: Reading, at: number, quoted: Quoted): Range | null {
  const { tokens } = reading.doc;
  if (at >= reading.last || quoted(at)) return null;
  const chunk = chunkOf(reading, at);
  if (!chunk || chunk.start !== at) return null;
  let end = attach(reading, chunk, quoted);
  if (tokens[end]?.lower === "(" && end < reading.last) {
    let close = end;
    while (close < reading.last && tokens[close]!.lower !== ")" && close - end < 14) close++;
    if (close < reading.last && tokens[close]!.lower === ")") end = close + 1;
  }
  // familiar with the matter
  if (tokens[end]?.pos === "ADJ" && tokens[end + 1]?.pos === "ADP") {
    const right = chunkOf(reading, end + 2);
    if (right) end = attach(reading, right, quoted);
  }
  if (tokens[end]?.lower === "," && end + 1 < reading.last && !quoted(end + 1)) {
    const apposed = chunkOf(reading, end + 1);
    const opener = tokens[end + 1]!;
    if (
      apposed &&
      apposed.start === end + 1 &&
      !apposed.time &&
      !RELATIVES.has(opener.lower) &&
      opener.pos !== "PRON"
    ) {
      const stop = attach(reading, apposed, quoted);
      const after = tokens[stop];
      const closed = stop >= reading.last || (after && /^[.,;:—–)-]|^and$|^who$|^in$/u.test(after.lower));
      if (closed && !groupOf(reading, stop)) end = stop;
    }
  }
  return { start: at, end };
}

function attach(reading: Reading, chunk: Chunk, quoted: Quoted): number {
  const { tokens } = reading.doc;
  let end = chunk.end;
  for (let steps = 0; steps < 8; steps++) {
    const next = tokens[end];
    if (!next || end + 1 >= reading.last || quoted(end) || quoted(end + 1)) break;
    const right = chunkOf(reading, end + 1);
    if (!right || right.start !== end + 1 || right.time) break;
    if (
      ["of", "for", "at", "from", "with", "and", "or", "to", "by"].includes(next.lower) ||
      (next.lower === "in" && tokens[right.head]!.pos === "PROPN")
    ) {
      if ((next.lower === "and" || next.lower === "or") && groupOf(reading, right.end)) break;
      end = right.end;
    } else break;
  }
  return end;
}

/** A chunk with the prepositional phrases and coordinated chunks that lead up to it. */
export function phraseEndingAt(reading: Reading, chunk: Chunk, quoted: (token: number) => boolean): Range {
  const { tokens } = reading.doc;
  let start = chunk.start;
  for (let steps = 0; steps < 8; steps++) {
    const at = start - 1;
    if (at <= reading.first || quoted(at)) break;
    const { lower, pos } = tokens[at]!;
    const left = chunkOf(reading, beforeBrackets(reading, at - 1));
    if (!left || left.time || quoted(at - 1)) break;
    if (
      lower === "of" ||
      (SUBJECT_PREPOSITIONS.has(lower) && (pos === "ADP" || pos === "PART" || pos === "SCONJ"))
    ) {
      // `met with Kell in Ohio`: do not climb into the object of another verb
      if (lower !== "of" && attachesToVerb(reading, left)) break;
      start = left.start;
      continue;
    }
    if ((lower === "and" || lower === "or") && opensPhrase(reading, left)) {
      start = left.start;
      continue;
    }
    if (lower === "," && coordinationAhead(reading, start, chunk.end) && opensPhrase(reading, left)) {
      start = left.start;
      continue;
    }
    break;
  }
  return { start, end: chunk.end };
}

/** `Ann Lind (D-Ohio) and`: the token that what stands in brackets belongs to. */
function beforeBrackets({ doc: { tokens }, first }: Reading, at: number): number {
  if (tokens[at]!.text !== ")") return at;
  let open = at;
  while (open > first && tokens[open]!.text !== "(" && at - open < LONGEST_BRACKETS) open--;
  return tokens[open]!.text === "(" ? Math.max(first, open - 1) : at;
}

/** Most tokens between two brackets behind a name. */
const LONGEST_BRACKETS = 8;

function attachesToVerb(reading: Reading, { start }: Chunk): boolean {
  return start - 1 >= reading.first && groupOf(reading, start - 1) !== undefined;
}

/** Could a coordinated subject begin with this chunk: nothing before it that governs it? */
function opensPhrase(reading: Reading, chunk: Chunk): boolean {
  const at = chunk.start - 1;
  if (at < reading.first) return true;
  const { lower, pos } = reading.doc.tokens[at]!;
  if (lower === ",") return true;
  if (groupOf(reading, at) || pos === "ADP") return false;
  return pos === "CCONJ" || CLAUSE_OPENERS.has(lower) || pos === "PUNCT";
}

function coordinationAhead(reading: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (reading.doc.tokens[i]!.lower === "and") return true;
  return false;
}

/**
 * `said half of the hour had gone`, `said under the old rules it was lawful`: what follows `say` is a clause as soon as it has a finite
 * verb, though no subject of a usual form opens it.
 */
export function opensClause(reading: Reading, at: number, end: number, quoted: Quoted): boolean {
  const { tokens } = reading.doc;
  const { pos, lower } = tokens[at] ?? {};
  const isSubject =
    pos !== undefined && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/u.test(pos) && chunkOf(reading, at)?.time !== true;
  const isSetting = lower !== undefined && SETTINGS.has(lower);
  if (!isSubject && !isSetting) return false;
  for (let look = at + 1; look < end && look < at + LONGEST_SUBJECT && !quoted(look); look++) {
    const group = groupOf(reading, look);
    if (group && (group.form === "finite" || group.form === "past")) return true;
    if (/^[;:.—–(]$/u.test(tokens[look]!.text)) return false;
  }
  return false;
}

/** Prepositions and conjunctions in front of a clause that tell what it holds for, and not when it was said. */
const SETTINGS = new Set(
  "under without with despite if unless although though while because whether given contrary even".split(" "),
);

/** Most tokens before the verb of such a clause. */
const LONGEST_SUBJECT = 20;
