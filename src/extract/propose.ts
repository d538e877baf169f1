/** All candidates of a document, sentence by sentence, with the quoted sentences that continue them. */
import type { Doc, Sentence } from "../types.ts";
import { charTest } from "../text.ts";
import {
  accordingTo,
  asClauses,
  backReferences,
  labels,
  nounCues,
  signatureBelow,
  signatures,
} from "./frames.ts";
import { verbCandidates } from "./candidates.ts";
import { behindDateline, hasLabel } from "./dateline.ts";
import { sceneOf, type Candidate, type Quoted } from "./scene.ts";
import { beforeOthers, isHearing } from "./others.ts";
import { verbClass } from "../lexicon/acts.ts";
import { verbBase } from "../lexicon/verb-forms.ts";
import { SAY_FORMS } from "../lexicon/say-verbs.ts";
import { readSentence, spanOf, type Range } from "./reading.ts";
import { findSubjects } from "./subject.ts";
import type { Weights } from "./weights.ts";

export interface Proposals {
  readonly candidates: readonly Candidate[];
  readonly quoted: (token: number) => boolean;
  /** How many words, and how many of them quoted, stand before each token. */
  readonly counts: { readonly words: Int32Array; readonly quoted: Int32Array };
}

/** A mark before each line of a transcript is not what the line says: `"FERROW: Not today.` */
const LABEL = /^\s*[\p{Lu}.'’ -]{3,30}:/u;

export function propose(doc: Doc, ends: Weights | null): Proposals {
  const marked = new Set<number>();
  doc.quotations.forEach((quotation, index) => {
    if (
      quotation.unclosed &&
      LABEL.test(doc.article.text.slice(quotation.inner.start, quotation.inner.start + 40))
    )
      marked.add(index);
  });
  const transcript = isTranscript(doc);
  const outer = doc.tokens.map(({ quotation }) => quotation >= 0 && !marked.has(quotation));
  const quoted = (token: number): boolean => outer[token] === true;
  const candidates: Candidate[] = [];
  doc.sentences.forEach((sentence, index) => {
    const kind = doc.paragraphs[sentence.paragraph]!.kind;
    if (kind === "boilerplate" || kind === "byline") return;
    const nextLine = quotedNextLine(doc, index, quoted);
    const read = readable(doc, sentence, quoted).flatMap((part) => {
      const reading = readSentence(doc, part, quoted);
      const scene = sceneOf(reading, quoted, { ends, nextLine, transcript });
      const subjects = findSubjects(reading, quoted);
      return [
        ...verbCandidates(scene, subjects),
        ...asClauses(scene, subjects),
        ...accordingTo(scene),
        ...labels(scene),
        ...signatures(scene),
        ...signatureBelow(scene, quotedAbove(doc, index, quoted)),
        ...nounCues(scene),
        ...backReferences(scene, quotedBefore(doc, index, quoted)),
      ];
    });
    if (read.length === 0) return;
    const extension = continuation(doc, index, quoted);
    const found = [...withoutHearings(doc, withoutAnnouncers(doc, read)), ...saidTwice(doc, read, extension)];
    const afterLine = nextLine ? continuation(doc, index + 1, quoted) : [];
    const earlier = beforehand(doc, index, quoted);
    for (const each of found) {
      const candidate = sound(apart(doc, each, quoted));
      if (!candidate) continue;
      const quotes = candidate.content.some(({ start, end }) => countQuoted(start, end, quoted) >= 4);
      const joined = [
        ...(quotes && candidate.content[0]!.start === sentence.first ? earlier : []),
        ...(candidate.rule === "direct:next-line"
          ? afterLine
          : quotes || !candidate.rule.startsWith("object")
            ? extension
            : []),
      ].filter(({ start }) => candidate.content.every((range) => start < range.start || start >= range.end));
      candidates.push(joined.length > 0 ? { ...candidate, extension: joined } : candidate);
    }
  });
  return { candidates, quoted, counts: countWords(doc, quoted) };
}

/**
 * `Brandt was blunt: “The ferry was slow,” she said.`: what is said of a quotation behind it has the cue, not the colon before it,
 * and what another report has to say ends at that colon.
 */
function withoutAnnouncers(doc: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  const commented = candidates.flatMap(({ rule, content, cue }) => {
    const { start, end } = content[0]!;
    const isComment = /^direct:(?:before-cue|split)/u.test(rule) && cue.start >= end;
    return isComment && doc.tokens[start - 1]?.text === ":" ? [start] : [];
  });
  if (commented.length === 0) return candidates;
  return candidates
    .filter(({ rule, content }) => !rule.includes("colon") || !commented.includes(content[0]!.start))
    .map((candidate) => {
      const content = candidate.content.map(({ start, end }) => {
        const quote = commented.find((at) => start < at && at < end);
        return { start, end: quote === undefined ? end : quote - 1 };
      });
      return { ...candidate, content };
    });
}

/** `Kell told police that it was late, a court heard`: where somebody else's report is all that was heard, it is theirs. */
function withoutHearings(doc: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ rule, content, cue, source }) => {
    if (
      !source ||
      !/^(?:comment|direct:before-cue)/u.test(rule) ||
      !isHearing(doc, { cue: spanOf(doc, cue), source: spanOf(doc, source) })
    )
      return true;
    return !candidates.some(
      (other) =>
        other.source &&
        /^clause:that/u.test(other.rule) &&
        content.some(({ start, end }) => start <= other.cue.start && other.cue.end <= end),
    );
  });
}

/** The rule of a report that says a second time who speaks. */
export const AGAIN = "direct:again";

/**
 * `Ferrow scolded him: “The pier is late,” she said. “It was late in May.”`: of two reports by one speaker around a quotation
 * the first may have it, and the second what stands behind it.
 */
function saidTwice(doc: Doc, candidates: readonly Candidate[], behind: readonly Range[]): Candidate[] {
  if (behind.length === 0) return [];
  return candidates.flatMap((second) => {
    const { rule, content, source } = second;
    const isAgain =
      rule.startsWith("direct:before-cue") && source && /^s?he$/u.test(doc.tokens[source.start]!.lower);
    if (!isAgain) return [];
    const { end } = content[0]!;
    const first = candidates.flatMap((candidate) => {
      const [range, more] = candidate.content;
      const reports = candidate.group && /^(?:report|gesture|writing)$/u.test(verbClass(candidate.lemma));
      if (more || !reports || !candidate.source || range!.start < candidate.cue.end) return [];
      return range!.start < end && end <= range!.end ? [{ ...candidate, content: [{ ...range!, end }] }] : [];
    });
    return first.length > 0 ? [...first, { ...second, rule: AGAIN, content: behind }] : [];
  });
}

/** Most tokens outside quotations that are read at once: longer sentences are no prose, and reading is quadratic. */
const LONGEST_READING = 150;
/** From so many tokens on nothing is a sentence, and little of it need be right. */
const NO_SENTENCE = 1000;
const SHORT_READING = 30;

function readable(doc: Doc, whole: Sentence, quoted: Quoted): Sentence[] {
  const sentence = { ...whole, first: behindDateline(doc.tokens, whole, quoted) };
  const tokens = sentence.last - sentence.first;
  if (tokens <= LONGEST_READING) return [sentence];
  const longest = tokens < NO_SENTENCE ? LONGEST_READING : SHORT_READING;
  const parts: Sentence[] = [];
  let { first } = sentence;
  let outside = 0;
  for (let i = first; i < sentence.last; i++) {
    if (!quoted(i) && ++outside % longest === 0) {
      parts.push({ ...sentence, first, last: i + 1 });
      first = i + 1;
    }
  }
  return first < sentence.last ? [...parts, { ...sentence, first, last: sentence.last }] : parts;
}

/** Do three or more lines open with a name in capitals and a colon? */
function isTranscript(doc: Doc): boolean {
  let lines = 0;
  for (const { start } of doc.paragraphs) if (hasLabel(doc, start) && ++lines >= 3) return true;
  return false;
}

const opensWord = charTest(/[\p{L}\p{N}]/u);

function countWords(doc: Doc, quoted: (token: number) => boolean): Proposals["counts"] {
  const words = new Int32Array(doc.tokens.length + 1);
  const inside = new Int32Array(doc.tokens.length + 1);
  doc.tokens.forEach(({ text }, index) => {
    const word = opensWord(text.charAt(0)) || /[\p{L}\p{N}]/u.test(text) ? 1 : 0;
    words[index + 1] = words[index]! + word;
    inside[index + 1] = inside[index]! + (quoted(index) ? word : 0);
  });
  return { words, quoted: inside };
}

/** The candidate without what somebody else says behind it. */
function apart(doc: Doc, candidate: Candidate, quoted: (token: number) => boolean): Candidate {
  const { content, cue } = candidate;
  const own = content.map((range) => (range.start < cue.end ? range : beforeOthers(doc, range, quoted)));
  return own.some(({ end }, index) => end < content[index]!.end) ? { ...candidate, content: own } : candidate;
}

/** The candidate without empty spans; null when nothing is left of its content or cue. */
function sound(candidate: Candidate): Candidate | null {
  const full = ({ start, end }: Range): boolean => end > start;
  const content = candidate.content.filter(full);
  if (content.length === 0 || !full(candidate.cue)) return null;
  const { cue, source, addressee, medium } = candidate;
  const touches = (range: Range | null): boolean =>
    range !== null && content.some(({ start, end }) => start < range.end && range.start < end);
  if (touches(source) || touches(cue)) return null;
  if (source && source.start < cue.end && cue.start < source.end) return null;
  const whole =
    content.length === candidate.content.length && [source, addressee, medium].every((r) => !r || full(r));
  if (whole) return candidate;
  const keep = (range: Range | null): Range | null => (range && full(range) ? range : null);
  return { ...candidate, content, source: keep(source), addressee: keep(addressee), medium: keep(medium) };
}

/** `She declared:` and the quotation stands on the next line. */
function quotedNextLine(doc: Doc, index: number, quoted: (token: number) => boolean): Range | null {
  const sentence = doc.sentences[index]!;
  if (doc.tokens[sentence.last - 1]!.text !== ":") return null;
  const next = doc.sentences[index + 1];
  if (!next || next.paragraph > sentence.paragraph + 1) return null;
  if (!quoted(next.first)) return null;
  let end = next.first;
  while (end < next.last && quoted(end)) end++;
  return { start: next.first, end };
}

/** The sentence before in the same paragraph, where it is all quoted. */
function quotedBefore(doc: Doc, index: number, quoted: (token: number) => boolean): Range | null {
  const before = doc.sentences[index - 1];
  if (before?.paragraph !== doc.sentences[index]!.paragraph || !allQuoted(doc, index - 1, quoted))
    return null;
  return { start: before.first, end: before.last };
}

/** The paragraph before, where it is all in marks and this sentence opens the next one. */
function quotedAbove(doc: Doc, index: number, quoted: (token: number) => boolean): Range | null {
  const { paragraph, first } = doc.sentences[index]!;
  const above = doc.paragraphs[paragraph - 1];
  if (!above || doc.paragraphs[paragraph]!.firstSentence !== index) return null;
  for (let at = above.firstSentence; at < above.lastSentence; at++)
    if (!allQuoted(doc, at, quoted)) return null;
  return { start: doc.sentences[above.firstSentence]!.first, end: first };
}

function countQuoted(start: number, end: number, quoted: (token: number) => boolean): number {
  let count = 0;
  for (let i = start; i < end; i++) if (quoted(i)) count++;
  return count;
}

/**
 * The sentences behind this one that stand in quotation marks from end to end: in its paragraph, and in the next
 * ones as long as a quotation is opened again without having been closed.
 */
function continuation(doc: Doc, from: number, quoted: (token: number) => boolean): Range[] {
  const ranges: Range[] = [];
  let { paragraph } = doc.sentences[from]!;
  for (let next = from + 1; next < doc.sentences.length && next < from + 40; next++) {
    const sentence = doc.sentences[next]!;
    if (sentence.paragraph !== paragraph) {
      const { quotation } = doc.tokens[sentence.first]!;
      if (quotation < 0 || doc.quotations[quotation]!.continues < 0) break;
      paragraph = sentence.paragraph;
    }
    if (!allQuoted(doc, next, quoted)) break;
    ranges.push({ start: sentence.first, end: sentence.last });
  }
  return ranges;
}

/** The paragraphs before that the quotation at the start of this sentence continues. */
function beforehand(doc: Doc, from: number, quoted: (token: number) => boolean): Range[] {
  const ranges: Range[] = [];
  for (let at = from; at > 0 && at > from - 40; at--) {
    const sentence = doc.sentences[at]!;
    const { quotation } = doc.tokens[sentence.first]!;
    const before = doc.sentences[at - 1]!;
    if (quotation < 0 || !allQuoted(doc, at - 1, quoted)) break;
    if (before.paragraph !== sentence.paragraph && doc.quotations[quotation]!.continues < 0) break;
    ranges.unshift({ start: before.first, end: before.last });
  }
  // quoted sentences in mid-paragraph go on with what stands before them
  const first = ranges[0] ? doc.tokens[ranges[0].start]!.sentence : from;
  return first === doc.paragraphs[doc.sentences[first]!.paragraph]!.firstSentence ? ranges : [];
}

function allQuoted(doc: Doc, index: number, quoted: (token: number) => boolean): boolean {
  const { first, last } = doc.sentences[index]!;
  if (!quoted(first)) return false;
  let inside = 0;
  let outside = 0;
  for (let i = first; i < last; i++) {
    const { pos, lower } = doc.tokens[i]!;
    if (quoted(i)) inside++;
    else if (SAY_FORMS.has(lower) || (pos === "VERB" && verbClass(verbBase(lower)) !== "other")) return false;
    else if (pos !== "PUNCT") outside++;
  }
  return outside <= 10 && outside * 2 < inside;
}
