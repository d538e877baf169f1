/**
 * Paragraphs that are one quotation and name nobody, behind a quotation that was closed and attributed: the speaker
 * goes on. They have neither cue nor source; attribution gives them the speaker before.
 */
import type { Doc, Quote, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt, mergeSpans, overlaps } from "../text.ts";
import { bareQuote, withContent } from "./describe.ts";

/** Most words outside the marks that such a paragraph may hold. */
const MOST_OUTSIDE = 3;

export function findContinuations(doc: Doc, quotes: readonly Quote[]): Quote[] {
  const covered = quotes.flatMap(({ content, kind, act }) =>
    content.map(({ start, end }) => ({ start, end, kind, act })),
  );
  covered.sort((a, b) => a.start - b.start);
  const taken = placesOf(quotes);
  const found: Quote[] = [];
  let speaking = false; // the paragraph before holds a quotation with a speaker, ends with a report, or goes on with one
  for (const paragraph of doc.paragraphs) {
    const at = firstEndingAfter(covered, paragraph.start);
    const inside = covered.slice(at, at + 12).filter((span) => overlaps(span, paragraph));
    const free = firstEndingAfter(taken, paragraph.start);
    if (taken[free] && overlaps(taken[free], paragraph)) {
      const closing = doc.sentences[paragraph.lastSentence - 1]!;
      const announces = doc.article.text.slice(closing.start, closing.end).trimEnd().endsWith(":");
      const reports = (span: (typeof inside)[number]): boolean => isSaid(span) && overlaps(span, closing);
      speaking = inside.some((span) => span.kind !== "indirect" || (!announces && reports(span)));
      continue;
    }
    const content = speaking && paragraph.kind === "body" ? wholeQuotation(doc, paragraph) : null;
    speaking = content !== null;
    if (content) found.push(bareQuote(doc, [content], "continuation:paragraph", GOES_ON));
  }
  return found;
}

/** So often is it the same speaker who goes on. */
const GOES_ON = 0.85;

function isSaid({ act }: Pick<Quote, "act">): boolean {
  return act === "speech" || act === "writing";
}

/** Contents and cues, in text order. */
function placesOf(quotes: readonly Quote[]): Span[] {
  const places = quotes.flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])]);
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The stretch, where it stands in marks from end to end, with three words or more and no verb outside of them. */
function wholeQuotation(doc: Doc, place: Span): Span | null {
  const first = firstEndingAfter(doc.tokens, place.start);
  let outside = 0;
  let inside = 0;
  let end = place.start;
  for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < place.end; i++) {
    const { quotation, pos } = doc.tokens[i]!;
    if (quotation >= 0) end = doc.tokens[i]!.end;
    if (pos === "PUNCT") continue;
    if (quotation >= 0) inside++;
    else if (pos === "VERB")
      return null; // somebody else's verb, though nobody was found for it
    else outside++;
  }
  const opens = doc.quotations[doc.tokens[first]?.quotation ?? -1]?.start === place.start;
  return opens && inside >= FEWEST_BEHIND && outside <= MOST_OUTSIDE ? { start: place.start, end } : null;
}

/** Fewest words between marks of a sentence that goes on with what somebody said before it. */
export const FEWEST_BEHIND = 3;
/** Fewest words between marks of a sentence that goes on in part with what somebody said before it: fewer are terms. */
const FEWEST_IN_PART = 5;

/** `“We were late,” said Ferrow. | Now “nobody waits for us.”`: sentences partly in marks that nobody claims, behind a quotation. */
export function findInPart(doc: Doc, quotes: readonly Quote[]): Quote[] {
  const spoken = new Set(placesOf(quotes.filter((quote) => quote.kind === "direct" && isSaid(quote))));
  const places = placesOf(quotes);
  let next = 0;
  let speaking = false; // the sentence before ends with such a quotation or its cue, or goes on with one
  return doc.sentences.flatMap((sentence) => {
    const paragraph = doc.paragraphs[sentence.paragraph]!;
    if (sentence.start === paragraph.start || paragraph.kind !== "body") speaking = false;
    while (next < places.length && places[next]!.end <= sentence.start) next++;
    let last: Span | undefined;
    for (let at = next; at < places.length && places[at]!.start < sentence.end; at++) last = places[at];
    const content = speaking && !last ? quotedInPart(doc, sentence) : null;
    speaking = content !== null || (last !== undefined && spoken.has(last));
    return content ? [bareQuote(doc, [content], "continuation:sentence", GOES_ON)] : [];
  });
}

/** The sentence, where it holds a quotation that is not a term or a title. */
function quotedInPart({ quotations, article: { text } }: Doc, { start, end }: Span): Span | null {
  const marked = quotations[firstStartingAt(quotations, start)];
  if (!marked || marked.start >= end || marked.depth > 0 || marked.unclosed) return null;
  const words = text.slice(marked.inner.start, marked.inner.end).match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_IN_PART || isTitle(words)) return null;
  const rest = text.slice(marked.end, Math.max(marked.end, end)).trimEnd().replace(/\.$/u, "");
  return { start, end: marked.end + rest.length };
}

/** Do all long words have a capital, as in the title of a work? */
export function isTitle(words: readonly string[]): boolean {
  return words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** So many thoughts of the same speaker may stand between. */
const MOST_THOUGHTS = 5;

/**
 * Quoted sentences that nobody has claimed go on with the last attribution before them in their paragraph, never across
 * somebody else's report: `“Late,” said Ferrow. He shrugged. “But not too late.”` One that opens a paragraph goes on with
 * the quotation that was not closed before it.
 */
export function adoptSentences(doc: Doc, quotes: readonly Quote[]): Quote[] {
  const taken = placesOf(quotes);
  const ordered = quotes.flatMap((quote, index) =>
    quote.rule === "unattributed" ? [] : [{ index, start: placeOf(quote) }],
  );
  ordered.sort((a, b) => a.start - b.start);
  const adopted = new Map<number, Span[]>();
  let last = -1;
  for (const sentence of doc.sentences) {
    while (last + 1 < ordered.length && ordered[last + 1]!.start < sentence.start) last++;
    const covering = taken[firstEndingAfter(taken, sentence.start)];
    if (covering && overlaps(covering, sentence)) continue;
    const paragraph = doc.paragraphs[sentence.paragraph]!;
    let at = last;
    const farthest = Math.max(0, last - MOST_THOUGHTS);
    while (at > farthest && ordered[at - 1]!.start >= paragraph.start && isThoughtOfSame(ordered[at]!.index))
      at--;
    const before = ordered[at];
    if (!before) continue;
    if (before.start < paragraph.start && !goesOn(before.index, sentence)) continue;
    const content = wholeQuotation(doc, sentence);
    if (!content) continue;
    const more = adopted.get(before.index);
    if (more) more.push(content);
    else adopted.set(before.index, [content]);
  }
  return quotes.map((quote, index) => {
    const more = adopted.get(index);
    if (!more) return quote;
    return withContent(doc, quote, mergeSpans([...quote.content, ...more]));
  });

  /** `“Late,” said Ferrow. | She wants it changed. | “But not too late.”`: what she wants is not what is quoted. */
  function isThoughtOfSame(index: number): boolean {
    const { act, source } = quotes[index]!;
    const isPronoun = source && /^s?he$/iu.test(doc.article.text.slice(source.start, source.end));
    return !!isPronoun && (act === "attitude" || act === "thought");
  }

  /** Does the sentence open again a quotation of this quote? */
  function goesOn(index: number, { first }: Doc["sentences"][number]): boolean {
    const opened = doc.quotations[doc.quotations[doc.tokens[first]!.quotation]?.continues ?? -1];
    if (!opened) return false;
    const latest = adopted.get(index)?.at(-1);
    return latest ? overlaps(opened, latest) : quotes[index]!.content.some((span) => overlaps(opened, span));
  }
}

/**
 * `She said that it was late. “But not too late.”` A quotation that opens a sentence behind a report is a quote of its own,
 * by the same speaker. `quotes`: in text order.
 */
export function splitContinuations(doc: Doc, quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap((quote, index) => {
    const { cue } = quote;
    const content = quote.content.flatMap((span) => bySentence(doc, span));
    const tail = content.findIndex((span, at) => at > 0 && opensQuotedSentence(doc, span));
    if (tail < 0 || !cue || cue.start > content[0]!.start) return [quote];
    const [head, rest] = [content.slice(0, tail), content.slice(tail)];
    const next = quotes[index + 1];
    const opening = withContent(doc, quote, head);
    if (opening.kind === "direct" || (next && next.content[0]!.start < rest[0]!.start)) return [quote];
    return [opening, bareQuote(doc, rest, "continuation:sentence", quote.score)];
  });
}

/** `that it was late. | “But not too late.”`: a quoted sentence begins a part of its own. */
function bySentence(doc: Doc, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = firstStartingAt(doc.sentences, start + 1); at < doc.sentences.length; at++) {
    const sentence = doc.sentences[at]!;
    if (sentence.start >= end) break;
    if (!opensQuotedSentence(doc, sentence)) continue;
    const before = doc.article.text.slice(from, sentence.start).trimEnd();
    parts.push({ start: from, end: from + before.replace(/\.$/u, "").length });
    from = sentence.start;
  }
  return [...parts, { start: from, end }];
}

function opensQuotedSentence(doc: Doc, { start }: Span): boolean {
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, start)];
  const quotation = doc.quotations[firstStartingAt(doc.quotations, start)];
  return sentence?.start === start && quotation?.start === start && quotation.depth === 0;
}

const placeOf = ({ content, cue }: Quote): number => Math.min(content[0]!.start, cue?.start ?? Infinity);
