/**
 * The neural engine: Doc -> quotes, found by a small encoder. What the rules do perfectly (marks, offsets) stays with
 * `annotate`; what they find and the encoder misses is taken in at the end.
 */
import type { Doc, Extraction, Paragraph, Quote, Span } from "../../types.ts";
import { isReportingCue } from "../../lexicon/reporting.ts";
import { isRubric } from "../../lexicon/words.ts";
import { firstEndingAfter, firstStartingAt, overlaps } from "../../text.ts";
import { findAttributions, finish } from "../extract.ts";
import { decode, type Evidence, type Found } from "./decode.ts";
import { complete } from "../complete.ts";
import { quoteOf } from "../describe.ts";
import { encode } from "./features.ts";
import type { Encoder } from "./model.ts";
import { findTurns } from "../turns.ts";
import { unite } from "./unite.ts";

/** The quotes of a document. Throws what the encoder throws; see {@link loadEncoder}. */
export async function extractNeural(doc: Doc, encoder: Encoder): Promise<Extraction> {
  if (!hasSignOfSpeech(doc)) return complete(doc, []);
  const { text } = doc.article;
  const outermost = doc.quotations.filter(({ depth }) => depth === 0);
  const encoded = encode(text, outermost, encoder.vocabulary);
  const found = decode(encoded, await encoder.read(encoded), text, outermost);
  const labels = findTurns(doc).flatMap(({ source, cue }) =>
    source && cue ? [{ start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }] : [],
  );
  const own = found
    .filter((attribution) => !isLabel(text, attribution) && !touches(attribution, labels))
    .flatMap((attribution) => toQuote(doc, attribution, encoder))
    .filter((quote) => !saysNothing(doc, quote))
    .filter((quote) => quote.score >= (saysPronoun(doc, quote) ? PRONOUN_LIKELY : UNLIKELY));
  return finish(doc, unite(doc, own, findAttributions(doc)));
}

/**
 * Attributions with a lower score are not kept: where fewer than two in five are right, each costs more precision than it
 * adds recall (chosen on the articles kept back from training).
 */
const UNLIKELY = 0.4;

/** The same where all that is said is a pronoun: `she recites it`. */
const PRONOUN_LIKELY = 0.7;

/** `has offered | a`, `campaigned against | both`, `conceded | at ten past two`: an article or a time alone is nobody's words. */
function saysNothing({ article: { text } }: Doc, { content, kind }: Quote): boolean {
  const [only, more] = content;
  if (kind !== "indirect" || !only || more) return false;
  const words = text.slice(only.start, only.end);
  return ARTICLE.test(words) || TIME.test(words);
}

const ARTICLE = /^(?:an?|all|any|both|each|some|the)$/iu;

const TIME =
  /^(?:around|at|by|on|shortly (?:after|before)) (?:dawn|half|midnight|noon|quarter|\d|\p{Lu}\p{Ll}+day|\p{L}+ (?:past|to) )[\p{L}\d .:]{0,15}$/u;

function saysPronoun({ article: { text } }: Doc, { act, content }: Quote): boolean {
  const [only, more] = content;
  const word = more ? "" : text.slice(only!.start, only!.end);
  return (act === "speech" || act === "writing") && /^(?:her|him|it|so|that|them|this)$/u.test(word);
}

/** Turns of a transcript are read by rules: what has anything of their labels would only stand in the way. */
function touches({ content, cue, source }: Found, labels: readonly Span[]): boolean {
  return [...content, cue, source].some((span) => {
    const label = span && labels[firstEndingAfter(labels, span.start)];
    return label ? overlaps(span, label) : false;
  });
}

/** The colon of `18:20` introduces nothing, and that of `Interview: …` nobody's words. */
function isLabel(text: string, { cue, source }: Found): boolean {
  if (!cue || text.slice(cue.start, cue.end) !== ":") return false;
  if (/^\d:\d$/u.test(text.slice(cue.start - 1, cue.end + 1))) return true;
  return source !== null && isRubric(text.slice(source.start, source.end));
}

/** The part of a source that stands in the paragraph of its cue, and in its sentence where it is of several. */
function besideCue(doc: Doc, cue: Span | null, source: Span | null): Span | null {
  const paragraph = cue && paragraphAt(doc, cue);
  if (!source || !paragraph) return source;
  const inParagraph = shared(source, paragraph);
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.start)];
  return inParagraph && ((sentence && shared(inParagraph, sentence)) ?? inParagraph);
}

function shared(a: Span, b: Span): Span | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : null;
}

/** A number, a mark or an article is nobody: `18:20 — From Ana Brandt: …`, `read | a | statement from her office`. */
function isSomebody(text: string, source: Span | null): boolean {
  return (
    source !== null && /\p{L}/u.test(text.slice(source.start, source.end).replace(/^(?:an?|the)$/iu, ""))
  );
}

/** Neither quotation marks nor a word that reports speech: there is nothing to find. */
function hasSignOfSpeech({ quotations, tokens }: Doc): boolean {
  return quotations.length > 0 || tokens.some(({ lower }) => lower !== ":" && isReportingCue(lower));
}

function toQuote(doc: Doc, found: Found, { manifest }: Encoder): Quote[] {
  const { cue, evidence } = found;
  const parts = outsideNotices(doc, found.content);
  const content = withinReach(doc, cue, onOneSide(doc, cue, byLine(doc, parts)));
  if (content.length === 0 || (cue && isNotice(paragraphAt(doc, cue)))) return [];
  const beside = besideCue(doc, cue, found.source);
  const source = isSomebody(doc.article.text, beside) ? beside : null;
  const score = calibrated(evidence, manifest.calibration);
  return [quoteOf(doc, { content, cue, source }, "neural:cue-link", score)];
}

/** The encoder reads all lines as one text: a quotation that opens a line begins a part of its own. */
function byLine({ paragraphs, quotations }: Doc, content: readonly Span[]): Span[] {
  return content.flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let from = start;
    for (let at = firstStartingAt(paragraphs, start + 1); at < paragraphs.length; at++) {
      const line = paragraphs[at]!;
      if (line.start >= end) break;
      if (quotations[firstStartingAt(quotations, line.start)]?.start !== line.start) continue;
      parts.push({ start: from, end: Math.min(end, paragraphs[at - 1]!.end) });
      from = line.start;
    }
    return [...parts, { start: from, end }];
  });
}

/**
 * No report looks back to a line above it, but for the end of a quotation that is still open there, nor behind a full stop,
 * where its own words follow: `“Never.” | But Ivers said: “Once.”` It does not go on in a line below without marks, unless
 * a colon says so.
 */
function withinReach(doc: Doc, cue: Span | null, content: readonly Span[]): Span[] {
  const { quotations, article } = doc;
  const line = cue && paragraphAt(doc, cue);
  if (!line) return [...content];
  const announces = article.text.slice(line.start, line.end).trimEnd().endsWith(":");
  const follows = content.some(({ start }) => start >= cue.end);
  return content.filter(({ start, end }) => {
    if (follows && end <= cue.start && /[^.]\.\p{P}+$/u.test(article.text.slice(start, end))) return false;
    if (follows && end <= cue.start && isBefore(doc, end, cue)) return false;
    const marked = quotations[firstStartingAt(quotations, end) - 1];
    if (end <= line.start) return marked?.unclosed && marked.end >= end;
    return start < line.end || announces || (marked && marked.end > start);
  });
}

/** Does a sentence end between words without marks and a cue? */
function isBefore({ sentences, quotations }: Doc, end: number, cue: Span): boolean {
  const sentence = sentences[firstEndingAfter(sentences, cue.start)];
  const marked = quotations[firstStartingAt(quotations, end) - 1];
  return sentence !== undefined && end <= sentence.start && !(marked && marked.end >= end);
}

/** Subscription offers, links to other stories and by-lines hold nobody's words, nor what stands around them theirs. */
const isNotice = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === "boilerplate" || paragraph?.kind === "byline";

const paragraphAt = ({ paragraphs }: Doc, { start }: Span): Paragraph | undefined =>
  paragraphs[firstEndingAfter(paragraphs, start)];

function outsideNotices(doc: Doc, content: readonly Span[]): readonly Span[] {
  const lines = content.map((span) => inLines(doc.paragraphs, span));
  const own = lines.map((parts) => parts.filter((part) => !isNotice(paragraphAt(doc, part))));
  return content.flatMap((span, index) =>
    own[index]!.length === lines[index]!.length ? [span] : own[index]!,
  );
}

/** What a headline says does not go on in the body: the cue's side stays. */
function onOneSide(doc: Doc, cue: Span | null, content: readonly Span[]): readonly Span[] {
  const isBody = (span: Span): boolean => paragraphAt(doc, span)?.kind === "body";
  const parts = content.flatMap((span) => inLines(doc.paragraphs, span));
  const own = parts.filter((part) => isBody(part) === (!cue || isBody(cue)));
  return own.length === 0 || own.length === parts.length ? content : own;
}

function inLines(paragraphs: Doc["paragraphs"], span: Span): Span[] {
  const parts: Span[] = [];
  for (let at = firstEndingAfter(paragraphs, span.start); at < paragraphs.length; at++) {
    const { start, end } = paragraphs[at]!;
    if (start >= span.end) break;
    parts.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
  }
  return parts;
}

/** Probability that the attribution is right: a logistic function of the log-odds of its evidence. */
export function calibrated(evidence: Evidence, weights: readonly number[]): number {
  const logOdds = evidenceOf(evidence);
  const sum = logOdds.reduce((total, x, i) => total + x * (weights[i] ?? 0), weights[logOdds.length] ?? 0);
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}

/** The evidence as log-odds, in the order of the manifest's weights. */
export function evidenceOf({ content, cue, link, source }: Evidence): number[] {
  return [content, cue, link, source].map((p) => {
    const kept = Math.min(0.995, Math.max(0.005, p));
    return Math.log(kept / (1 - kept));
  });
}
