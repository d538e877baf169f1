/** Who a verb group says it of: the noun phrase before it, a relative pronoun, or the subject of an earlier verb. */
import {
  CLAUSE_OPENERS,
  BARE_CLAUSE_VERBS,
  PERSONAL,
  RELATIVES,
  SUBJECT_PREPOSITIONS,
} from "../lexicon/words.ts";
import { verbClass } from "../lexicon/acts.ts";
import { SAY_FORMS } from "../lexicon/say-verbs.ts";
import { sharesSubject, tenseOf } from "./ends.ts";
import { invertedPhrase, phraseEndingAt } from "./phrase.ts";
import { chunkOf, groupOf, type Chunk, type Range, type Reading, type VerbGroup } from "./reading.ts";

export type SubjectHow =
  | "before"
  | "apposition"
  | "relative"
  | "shared"
  | "joint"
  | "participle"
  | "attached"
  | "infinitive"
  | "following"
  | "far"
  | "inverted"
  | "main"
  | "none";

export interface Subject {
  readonly range: Range | null;
  readonly how: SubjectHow;
}

const OBJECT_PRONOUNS = new Set(["me", "us", "him", "them"]);

const SUBJECT_PRONOUNS = new Set(["i", "we", "he", "she", "they"]);

const NONE: Subject = { range: null, how: "none" };

/** The subjects of all groups of a sentence, from left to right: later ones may share an earlier one. */
export function findSubjects(reading: Reading, quoted: (token: number) => boolean): Subject[] {
  const subjects: Subject[] = [];
  for (const group of reading.groups) {
    const inverted = invertedSource(reading, group, quoted);
    const normal = subjectOf(reading, group, subjects, quoted);
    const doubtful = inverted && !(normal.how === "apposition" && !quoted(group.start - 1));
    subjects.push(
      doubtful
        ? { range: inverted, how: "inverted" }
        : normal.range || group.passive
          ? normal
          : openingSubject(reading, group, quoted),
    );
  }
  return subjects;
}

/** `…,” said Kim Orr`: the speaker behind the verb. */
function invertedSource(
  reading: Reading,
  group: VerbGroup,
  quoted: (token: number) => boolean,
): Range | null {
  const before = group.start - 1;
  if (group.passive || (group.form !== "finite" && group.form !== "past")) return null;
  if (before >= reading.first && !quoted(before) && reading.doc.tokens[before]!.text !== ",") return null;
  if (!SAY_FORMS.has(reading.doc.tokens[group.head]!.lower)) return null;
  const source = invertedPhrase(reading, group.end, quoted);
  if (!source) return null;
  // `…, told me`: who is told is no speaker
  if (
    !quoted(before) &&
    (group.lemma === "tell" || OBJECT_PRONOUNS.has(reading.doc.tokens[source.start]!.lower))
  )
    return null;
  const next = groupOf(reading, source.end);
  return next && next.start === source.end && next.form !== "ing" ? null : source;
}

function subjectOf(
  reading: Reading,
  group: VerbGroup,
  earlier: readonly Subject[],
  quoted: (token: number) => boolean,
): Subject {
  const { tokens } = reading.doc;
  const before = skipAdverbials(reading, group.start - 1, quoted);
  const previous = tokens[before];
  if (before < reading.first || !previous) return startOfSentence(reading, group, quoted);
  if (quoted(before)) {
    // `Ferrow, who called it “late,” wrote`: the comma stands inside the marks
    if (group.form !== "ing" && /^,$/u.test(tokens[before - 1]?.text ?? "")) {
      const apposed = throughComma(reading, before, quoted);
      if (apposed) return apposed;
    }
    return lastFinite(
      reading,
      group,
      earlier,
      group.form === "finite" || group.form === "past" ? "far" : "participle",
    );
  }
  const { lower, pos } = previous;
  if (
    RELATIVES.has(lower) ||
    (lower === "that" && group.form !== "infinitive" && chunkBefore(reading, before))
  ) {
    return { range: { start: before, end: before + 1 }, how: "relative" };
  }
  if (group.form === "infinitive") return controller(reading, group, earlier, before);
  if (group.form === "ing") {
    const chunk = chunkOf(reading, before);
    if (chunk) return { range: phraseEndingAt(reading, chunk, quoted), how: "attached" };
    return startsClause(reading, before, group)
      ? startOfSentence(reading, group, quoted)
      : lastFinite(reading, group, earlier, "participle");
  }
  if (lower === "," || lower === ")" || lower === "—" || lower === "--" || lower === "–" || lower === "-") {
    const apposed = throughComma(reading, before, quoted);
    if (apposed) return apposed;
    return lastFinite(reading, group, earlier, "far");
  }
  if (pos === "CCONJ" || lower === "then")
    return speakerOf(reading, group, earlier) ?? lastFinite(reading, group, earlier, "shared");
  const chunk = chunkOf(reading, before);
  if (!chunk) {
    if (CLAUSE_OPENERS.has(lower))
      return group.form === "past" ? NONE : lastFinite(reading, group, earlier, "far");
    return lastFinite(reading, group, earlier, "far");
  }
  return chunk.time ? NONE : climb(reading, chunk, quoted);
}

/** `Her counterpart from upstream replied`: what opens the sentence is the subject of its first verb, though the tagger knows no noun before it. */
function openingSubject(reading: Reading, group: VerbGroup, quoted: (token: number) => boolean): Subject {
  const { first } = reading;
  const { tokens } = reading.doc;
  if (group.form !== "finite" && group.form !== "past") return NONE;
  const chunk = chunkOf(reading, first);
  if (chunk?.start !== first || chunk.time) return NONE;
  let end = group.start;
  while (end > chunk.end && /ly$/u.test(tokens[end - 1]!.lower)) end--;
  for (let at = first; at < end; at++)
    if (quoted(at) || groupOf(reading, at) || /^[,;:(—–]$/u.test(tokens[at]!.text)) return NONE;
  return { range: { start: first, end }, how: "before" };
}

/** From the last chunk before the verb to the whole subject, past reduced relatives: `people close to the talks said`. */
function climb(reading: Reading, chunk: Chunk, quoted: (token: number) => boolean): Subject {
  const { tokens } = reading.doc;
  let range = phraseEndingAt(reading, chunk, quoted);
  // `when the board objected she answered`: no relative clause ends in a subject pronoun
  if (SUBJECT_PRONOUNS.has(tokens[chunk.start]!.lower)) return { range, how: "before" };
  for (let steps = 0; steps < 4; steps++) {
    const at = range.start - 1;
    // `shares fell | after the company said`
    if (at < reading.first || quoted(at) || /^(?:after|before|once)$/u.test(tokens[at]!.lower)) break;
    const inner = groupOf(reading, at) ?? (tokens[at]!.pos === "ADP" ? groupOf(reading, at - 1) : undefined);
    if (inner) {
      const beforeVerb = inner.start - 1;
      // `a memo seen | by the Gazette` is no clause
      const clause =
        BARE_CLAUSE_VERBS.has(inner.lemma) && inner.form !== "ing" && tokens[inner.end]?.lower !== "by";
      const opener = tokens[beforeVerb];
      const relative =
        beforeVerb >= reading.first && opener && (RELATIVES.has(opener.lower) || opener.lower === "that");
      const head = chunkOf(reading, relative ? beforeVerb - 1 : beforeVerb);
      const reduced = inner.form === "ing" || inner.form === "past";
      if (head && !quoted(head.start) && (relative || (reduced && !clause))) {
        range = { start: phraseEndingAt(reading, head, quoted).start, end: range.end };
        continue;
      }
      break;
    }
    // `a person familiar with the matter`
    if (tokens[at]!.pos === "ADP" && tokens[at - 1]?.pos === "ADJ" && at - 2 >= reading.first) {
      const head = chunkOf(reading, at - 2);
      if (head) {
        range = { start: phraseEndingAt(reading, head, quoted).start, end: range.end };
        continue;
      }
    }
    break;
  }
  return { range, how: "before" };
}

/** Back over adverbs, times and `on Monday`. */
function skipAdverbials(reading: Reading, from: number, quoted: (token: number) => boolean): number {
  const { tokens } = reading.doc;
  let at = from;
  for (let steps = 0; steps < 6 && at >= reading.first && !quoted(at); steps++) {
    const { pos, lower } = tokens[at]!;
    const chunk = chunkOf(reading, at);
    if (chunk?.time && chunk.start > reading.first) {
      at = chunk.start - 1;
      if (["on", "in", "at", "during", "since"].includes(tokens[at]!.lower)) at--;
    } else if (pos === "ADV" && !["when", "where", "why", "how"].includes(lower) && !chunk) at--;
    else if (lower === "both" || lower === "each" || lower === "all") at--;
    else break;
  }
  return at;
}

/** `X, the chairman of Y, said`; `X (R-Ohio) said`; `X, in a statement, said`; `X, who lost, said`. */
function throughComma(reading: Reading, comma: number, quoted: (token: number) => boolean): Subject | null {
  const { tokens } = reading.doc;
  if (tokens[comma]!.lower === ")") {
    let open = comma;
    while (open > reading.first && tokens[open]!.lower !== "(" && comma - open < 25) open--;
    const chunk = open > reading.first ? chunkOf(reading, open - 1) : undefined;
    if (!chunk) return null;
    return { range: { start: phraseEndingAt(reading, chunk, quoted).start, end: comma + 1 }, how: "before" };
  }
  const sign = quoted(comma) ? "," : tokens[comma]!.lower;
  let best: Subject | null = null;
  for (let i = comma - 1; i > reading.first && comma - i < 45; i--) {
    if (quoted(i)) continue;
    if (tokens[i]!.lower === ";") break;
    if (tokens[i]!.lower !== sign && tokens[i]!.lower !== ",") continue;
    let left = i - 1;
    if (tokens[left]!.lower === ")") {
      while (left > reading.first && tokens[left]!.lower !== "(") left--;
      left--;
    }
    const chunk = left >= reading.first && !quoted(left) ? chunkOf(reading, left) : undefined;
    if (!chunk) continue;
    const phrase = phraseEndingAt(reading, chunk, quoted);
    const head = tokens[chunk.head]!;
    const opener = tokens[i + 1]!;
    const whole = { start: phrase.start, end: comma };
    const relative = RELATIVES.has(opener.lower) || opener.lower === "whose" || opener.lower === "where";
    if (!opensSubject(reading, phrase.start, quoted)) {
      if (best) break;
      continue;
    }
    if (
      relative ||
      PERSONAL.has(opener.lower) || // `The dam, he said, was`
      opener.pos === "ADP" ||
      opener.pos === "SCONJ" ||
      opener.pos === "ADV" ||
      groupOf(reading, i + 1)
    ) {
      best = { range: { start: phrase.start, end: i }, how: "apposition" };
    } else best = { range: whole, how: "apposition" };
    // a name is the start of the whole; a role may itself stand in apposition to a name before it
    if (head.pos === "PROPN" && !/^(?:the|a|an)$/u.test(tokens[phrase.start]!.lower)) break;
  }
  return best;
}

/** Does a subject begin here: at the sentence's start, behind a comma, a quotation, or a clause opener? */
function opensSubject(reading: Reading, start: number, quoted: (token: number) => boolean): boolean {
  const at = start - 1;
  if (at < reading.first || quoted(at)) return true;
  const { lower, pos } = reading.doc.tokens[at]!;
  if (groupOf(reading, at)) return false;
  if (followsSetting(reading, start)) return true;
  return pos === "CCONJ" || CLAUSE_OPENERS.has(lower) || (pos === "PUNCT" && lower !== "-") || pos === "ADV";
}

/** `In mitigation | the officer's lawyer`: a phrase that opens the sentence, without a comma, and another chunk. */
function followsSetting({ doc: { tokens }, chunkAt, chunks, first }: Reading, start: number): boolean {
  if (tokens[first]!.pos !== "ADP") return false;
  for (let at = first; at < start; at++)
    if (tokens[at]!.pos !== "ADP" && chunkAt[at - first]! < 0) return false;
  return chunks[chunkAt[start - 1 - first]!]?.end === start;
}

function chunkBefore(reading: Reading, at: number): boolean {
  return (
    at - 1 >= reading.first &&
    (chunkOf(reading, at - 1) !== undefined || reading.doc.tokens[at - 1]!.lower === ",")
  );
}

function startsClause(reading: Reading, before: number, group: VerbGroup): boolean {
  for (const other of reading.groups) {
    if (other.index >= group.index) return true;
    if (other.form === "finite" || other.form === "past") return false;
  }
  return before < reading.first;
}

/** A participle at the start: `Speaking in Ostby, Ferrow said`: the subject is behind the comma. */
function startOfSentence(reading: Reading, group: VerbGroup, quoted: (token: number) => boolean): Subject {
  if (group.form === "finite") return NONE;
  const { tokens } = reading.doc;
  for (let i = group.end; i < reading.last && i < group.end + 40; i++) {
    const comma = quoted(i) ? !quoted(i + 1) : tokens[i]!.lower === ",";
    if (!comma) continue;
    const chunk = chunkOf(reading, i + 1);
    if (!chunk || quoted(i + 1)) continue;
    let end = chunk.end;
    for (let steps = 0; steps < 4; steps++) {
      const next = tokens[end];
      const right =
        next && end + 1 < reading.last && SUBJECT_PREPOSITIONS.has(next.lower)
          ? chunkOf(reading, end + 1)
          : undefined;
      if (!right) break;
      end = right.end;
    }
    if (groupOf(reading, end) || tokens[end]?.lower === ",")
      return { range: { start: chunk.start, end }, how: "following" };
  }
  return NONE;
}

/**
 * A second reading of a shared subject: that of the sentence's first verb of saying or first finite verb, where the
 * nearest one is another. Null when both are the same.
 */
export function mainSubject(
  reading: Reading,
  group: VerbGroup,
  subjects: readonly Subject[],
): Subject | null {
  const own = subjects[group.index]!;
  if (!["shared", "participle", "far", "infinitive"].includes(own.how)) return null;
  for (let i = 0; i < group.index; i++) {
    const other = reading.groups[i]!;
    const { range, how } = subjects[i]!;
    if (other.form !== "finite" && other.form !== "past") continue;
    if (!range || how === "shared" || how === "relative") continue;
    return range.start === own.range?.start ? null : { range, how: "main" };
  }
  return null;
}

/** `said that it had been late and warned`: the subject of the report before, where tense tells it from what is reported. */
function speakerOf(reading: Reading, group: VerbGroup, earlier: readonly Subject[]): Subject | null {
  for (let i = group.index - 1; i >= 0; i--) {
    const other = reading.groups[i]!;
    if (other.form === "infinitive" || tenseOf(reading, other) !== tenseOf(reading, group)) continue;
    if (group.lemma === "say" && other.lemma === "be") continue;
    const { range } = earlier[i]!;
    const shares = range !== null && sharesSubject(reading, other.end + 1, group.start - 1);
    return shares ? { range, how: "joint" } : null;
  }
  return null;
}

/** `It had been the council, | he explained, | wanting its permit back`: what stands around a comment is not about its subject. */
function isComment({ doc: { tokens }, first }: Reading, group: VerbGroup, { range, how }: Subject): boolean {
  if (how !== "before" || !range || range.start <= first) return false;
  return tokens[range.start - 1]!.text === "," && tokens[group.end]?.text === ",";
}

/** The subject of the nearest finite verb before. */
function lastFinite(
  reading: Reading,
  group: VerbGroup,
  earlier: readonly Subject[],
  how: SubjectHow,
): Subject {
  for (let i = group.index - 1; i >= 0; i--) {
    const other = reading.groups[i]!;
    const subject = earlier[i]!;
    if (group.form === "ing" && verbClass(group.lemma) !== "report" && isComment(reading, other, subject))
      continue;
    if ((other.form === "finite" || other.form === "past" || group.form === other.form) && subject.range)
      return { range: ownerOf(reading, subject.range), how };
  }
  return NONE;
}

/** `The officials whose laws were struck down say`: not the laws, the officials. */
function ownerOf(reading: Reading, range: Range): Range {
  if (reading.doc.tokens[range.start]!.lower !== "whose") return range;
  const owner = chunkOf(reading, range.start - 1);
  return owner ? { start: owner.start, end: owner.end } : range;
}

/** Who does what the infinitive says: the object before it, or the subject of the verb that governs it. */
function controller(
  reading: Reading,
  group: VerbGroup,
  earlier: readonly Subject[],
  before: number,
): Subject {
  const chunk = chunkOf(reading, before);
  if (chunk) {
    const at = chunk.start - 1;
    const governor = at >= reading.first ? groupOf(reading, at) : undefined;
    if (governor || reading.doc.tokens[at]?.lower === "for")
      return { range: { start: chunk.start, end: chunk.end }, how: "infinitive" };
  }
  return lastFinite(reading, group, earlier, "infinitive");
}
