/** Quotes inside quotes: whom the quoted speaker quotes. `“I said to him, ‘Go home,’ and he went.”` */
import type { Doc, Quotation, Quote, Span, Token } from "../types.ts";
import { contains, firstEndingAfter, firstStartingAt } from "../text.ts";
import { quoteOf } from "./describe.ts";
import { actOfCue } from "../lexicon/acts.ts";
import { isReportingCue } from "../lexicon/reporting.ts";

/** The rule of words in marks whose speaker is told by somebody else: `“It is late,” Kell said, according to the Gazette`. */
export const PASSED_ON = "nested:passed-on";

/** How many tokens a cue may stand away from the marks. */
const REACH = 6;

/** For each quotation inside a content of `quotes` (indexes are parents): a quote, where somebody is said to have said it. */
export function findNested(doc: Doc, quotes: readonly Quote[]): Quote[] {
  // contents do not overlap, so only the first that ends behind a quotation's start can hold it
  const places = quotes.flatMap(({ content }, index) =>
    content.map(({ start, end }) => ({ start, end, index })),
  );
  places.sort((a, b) => a.start - b.start);
  const cited = quotes.flatMap((quote, parent) => quotedBy(doc, quote, parent));
  const inMarks = doc.quotations.flatMap((quotation) => {
    const place = places[firstEndingAfter(places, quotation.start)];
    if (!place) return [];
    const parent = place.index;
    const outer = quotes[parent]!;
    const isPassedOn = quotation.depth === 0 && contains(place, quotation) && isHearsay(doc, outer);
    if (!isPassedOn && !holds(quotation, place, outer.verbatim)) return [];
    const nested = readNested(doc, quotation, outer, parent);
    if (!nested || cited.some((quote) => quote.parent === parent)) return [];
    return [isPassedOn ? { ...nested, rule: PASSED_ON, score: outer.score } : nested];
  });
  return [...cited, ...inMarks];
}

/** Longest source between `quoted` and `as saying`, in characters. */
const LONGEST_SOURCE = 120;

/** `The agency quoted | an officer | as saying | that they had left`: the officer said so. */
function quotedBy(doc: Doc, outer: Quote, parent: number): Quote[] {
  const { text } = doc.article;
  const { cue, content } = outer;
  const said = content[0]!;
  if (!cue || said.start < cue.end || !/\b(?:cit|quot)(?:ed?|es|ing)$/iu.test(text.slice(cue.start, cue.end)))
    return [];
  const [before, as] =
    /^\p{L}[^.“”"]*? (as (?:saying|telling|warning|writing)) /u.exec(
      text.slice(said.start, Math.min(said.end, said.start + LONGEST_SOURCE)),
    ) ?? [];
  if (!before || !as) return [];
  const past = said.start + before.length;
  const verb = { start: past - as.length - 1, end: past - 1 };
  const source = { start: said.start, end: verb.start - 1 };
  const spans = { content: [{ start: past, end: said.end }, ...content.slice(1)], cue: verb, source };
  return [quoteOf(doc, spans, PASSED_ON, outer.score, { parent })];
}

/** Is it told by somebody else who said the words in marks, and nothing beside them? Then nothing is lost without who tells of it. */
function isHearsay({ article: { text }, tokens }: Doc, { cue, kind, content }: Quote): boolean {
  if (kind !== "mixed" || !cue || !/^according to$/iu.test(text.slice(cue.start, cue.end))) return false;
  const said = tokens.slice(
    firstEndingAfter(tokens, content[0]!.start),
    firstStartingAt(tokens, content.at(-1)!.end),
  );
  const isMarked = ({ quotation }: Token): boolean => quotation >= 0;
  return isMarked(said[0]!) && said.filter((token) => !isMarked(token)).length <= REACH;
}

/** Inside marks of its own, and not the very words that make the parent direct or mixed. */
function holds(quotation: Quotation, content: Span, verbatim: readonly Span[]): boolean {
  const isInside =
    contains(content, quotation) && content.end - content.start > quotation.end - quotation.start;
  return isInside && (quotation.depth > 0 || verbatim.length === 0);
}

function readNested(doc: Doc, quotation: Quotation, outer: Quote, parent: number): Quote | null {
  const { tokens } = doc;
  const first = firstEndingAfter(tokens, quotation.start);
  const last = firstEndingAfter(tokens, quotation.end - 1) + 1;
  const inOuter = (token: Token | undefined): boolean =>
    token !== undefined && outer.content.some((span) => contains(span, token));
  const before = tokens.slice(Math.max(0, first - REACH), first).filter(inOuter);
  const after = tokens.slice(last, last + REACH).filter(inOuter);
  const cue = before.findLast(reports) ?? after.find(reports);
  if (!cue) return null;
  const span = { start: quotation.start, end: quotation.end };
  return {
    kind: "direct",
    act: actOfCue(cue.text),
    content: [span],
    verbatim: [quotation.inner],
    cue: { start: cue.start, end: cue.end },
    source: subjectOf(before.includes(cue) ? before : after, cue),
    addressee: null,
    medium: null,
    parent,
    rule: "nested:cue",
    score: 0.7,
  };
}

const reports = ({ lower, pos }: Token): boolean => pos !== "PUNCT" && isReportingCue(lower);

/** The noun phrase that ends right before the cue, or else the one that begins right behind it. */
function subjectOf(nearby: readonly Token[], cue: Token): Span | null {
  const at = nearby.indexOf(cue);
  const isNominal = ({ pos }: Token): boolean => ["PRON", "PROPN", "NOUN", "DET", "ADJ"].includes(pos);
  let last = at; // `my father | used to | say`
  while (
    last > 0 &&
    (/^(?:ADV|AUX|PART)$/u.test(nearby[last - 1]!.pos) || nearby[last - 1]!.lower === "used")
  )
    last--;
  let start = last;
  while (start > 0 && isNominal(nearby[start - 1]!)) start--;
  if (start < last) return { start: nearby[start]!.start, end: nearby[last - 1]!.end };
  let end = at + 1;
  while (end < nearby.length && isNominal(nearby[end]!)) end++;
  return end > at + 1 ? { start: nearby[at + 1]!.start, end: nearby[end - 1]!.end } : null;
}
