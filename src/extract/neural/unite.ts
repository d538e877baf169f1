/** What the encoder read and what the rules found, in one list: who is believed where the two disagree. */
import type { Doc, Quote, Span } from "../../types.ts";
import { contains, firstEndingAfter, mergeSpans, overlaps, subtractSpans, trimSpan } from "../../text.ts";
import { bareQuote, withContent } from "../describe.ts";
import { isHearing } from "../others.ts";
import { AGAIN } from "../propose.ts";

/** So many words between marks make a quotation that the encoder should have found. */
export const QUOTATION = 3;

/** In a paragraph of fewer words of its own somebody else may answer. */
const MONOLOGUE = 5;

/** So much surer of an attribution by the same cue are the rules where their content and cue are taken: how sure its end is, their score tells. */
const SURER = { direct: 0.05, mixed: -0.05, indirect: -0.05 } as const;

/** So sure are they of where words without marks end that nobody is surer. */
const SURE = 0.95;

/** What only the rules found is believed from here: their marks are sure, where other words begin and end is not. */
const LIKELY = { direct: 0.55, mixed: 0.7, indirect: 0.7 } as const;

/** A second report inside of a content is believed from here: that its verb has the speaker for its subject speaks for it. */
const SECOND = 0.6;
/** The same where words stand between the two. */
const SURE_SECOND = 0.8;

/** `own` are the encoder's quotes, `rules` those of the rules; neither list has overlaps. */
export function unite(doc: Doc, own: readonly Quote[], rules: readonly Quote[]): Quote[] {
  const local = rules.filter((quote) => isLocal(doc, quote));
  // what a court heard somebody say is theirs
  const isTheirs = (quote: Quote): boolean =>
    isHearing(doc, quote) &&
    rules.some(({ cue }) => cue && quote.content.some((span) => contains(span, cue)));
  const heard = own.filter((quote) => !isTheirs(quote));
  const left = heard
    .flatMap((quote) => byParagraph(doc, quote))
    .flatMap((quote) => yieldTo(doc, quote, local));
  return joinRules(doc, left, rules);
}

/** A quotation with cue and source in the one paragraph that it stands in. */
function isLocal({ paragraphs, article: { text } }: Doc, { content, verbatim, cue, source }: Quote): boolean {
  if (!cue || !source || wordCount(text, verbatim) < QUOTATION) return false;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, cue.start)];
  return paragraph !== undefined && [source, ...content].every((span) => contains(paragraph, span));
}

/** The encoder's quote without what it took from another paragraph, where the rules find cue and source beside it. */
function yieldTo(doc: Doc, quote: Quote, local: readonly Quote[]): Quote[] {
  const { paragraphs } = doc;
  const paragraphOf = ({ start }: Span): number => firstEndingAfter(paragraphs, start);
  const home = quote.cue && paragraphOf(quote.cue);
  const content = quote.content.filter(
    (span) =>
      paragraphOf(span) === home ||
      !local.some((other) => other.content.some((theirs) => overlaps(theirs, span))),
  );
  if (content.length === quote.content.length) return [quote];
  if (content.length === 0) return [];
  return [withContent(doc, quote, content)];
}

/**
 * Quotations that only the rules found are taken in; so are addressee and medium, which the encoder does not read, a
 * source that it missed beside the same cue, where a source behind `according to` ends, where a content ends of which
 * they are surer, and a second report that it took for a part of the first.
 */
function joinRules(doc: Doc, own: readonly Quote[], rules: readonly Quote[]): Quote[] {
  const { text } = doc.article;
  const taken = own
    .flatMap((quote) => quote.content.map(({ start, end }) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start);
  /** The encoder's quotes whose contents these ones touch. */
  const holders = (content: readonly Span[]): Set<Quote> => {
    const found = new Set<Quote>();
    for (const span of content)
      for (
        let at = firstEndingAfter(taken, span.start);
        at < taken.length && taken[at]!.start < span.end;
        at++
      )
        found.add(taken[at]!.quote);
    return found;
  };
  const isQuotation = ({ kind, cue, verbatim }: Quote): boolean =>
    wordCount(text, verbatim) >= QUOTATION || (kind === "direct" && cue !== null);
  const ownCues = own.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start);
  /** A cue that the encoder made nothing of. */
  const isUnheard = (cue: Span | null): boolean => {
    if (!cue || holders([cue]).size > 0) return false;
    const next = ownCues[firstEndingAfter(ownCues, cue.start)];
    return !next || !overlaps(next, cue);
  };
  const missed = rules.filter(
    (quote) =>
      quote.score >= LIKELY[quote.kind] &&
      holders(quote.content).size === 0 &&
      (isQuotation(quote) || isUnheard(quote.cue)),
  );
  const byCue = rules
    .flatMap((quote) => (quote.cue ? [{ ...quote.cue, quote }] : []))
    .sort((a, b) => a.start - b.start);
  /** The rules' quotes whose cues touch a span. */
  const cuedIn = (span: Span): Quote[] => {
    const found: Quote[] = [];
    for (let at = firstEndingAfter(byCue, span.start); at < byCue.length && byCue[at]!.start < span.end; at++)
      found.push(byCue[at]!.quote);
    return found;
  };
  /** Is it a report that holds others, or a quotation with a cue of its own that another report has a part of? Then it is taken whole. */
  const isWhole = (quote: Quote): boolean => {
    const touched = holders(quote.content);
    return (
      (isQuotation(quote) && holdsWhole(quote, touched)) ||
      (quote.kind === "direct" && touched.size > 0 && isUnheard(quote.cue)) ||
      isDivided(quote, touched)
    );
  };
  const whole = rules.filter((quote) => quote.score >= SURE && isWhole(quote));
  const divided = whole.filter((quote) => isDivided(quote, holders(quote.content)));
  const sentenceOf = ({ start }: Span): number => firstEndingAfter(doc.sentences, start);
  /** Does another report, or the end of a sentence, stand between the encoder's source and the cue, and the rules' source right before it? */
  const isFar = (quote: Quote, { source: theirs, score }: Quote): boolean => {
    const { source, cue } = quote;
    if (!source || !theirs || text.slice(theirs.end, cue!.start) !== " " || source.end > theirs.start)
      return false;
    if (sentenceOf(source) < sentenceOf(theirs) && score > quote.score) return true;
    return score >= SURE_SECOND && holders([{ start: source.end, end: theirs.start }]).size > 0;
  };
  const complete = (quote: Quote): Quote[] => {
    const [next] = quote.cue ? cuedIn(quote.cue) : [];
    if (!next) return [quote];
    if (divided.includes(next)) return [];
    const { addressee, medium, content, rule, score } = next;
    if (narrows(next, quote) && rule.startsWith("according-to")) return [{ ...next, score: quote.score }];
    const sourced = withSource(quote, next, isFar(quote, next));
    const theirs = { ...next, source: sourced.source, rule: quote.rule, score: quote.score };
    if (next.rule === AGAIN) return [...saidFirst(quote, next), theirs];
    const isLikely = (other: Quote): boolean => score >= SECOND || other.score >= SURE_SECOND;
    const seconds = quote.content
      .flatMap(cuedIn)
      .filter((other) => isLikely(other) && isSecond(text, other, next));
    if (seconds.length > 0) return [theirs, ...seconds];
    const touched = holders(content);
    const isSurer =
      score > quote.score + SURER[quote.kind] ||
      (quote.kind === "indirect" && score >= SURE) ||
      (next.kind === "direct" && score >= SURE && narrows(quote, next)) ||
      (narrows(quote, next) && beginsInMidPhrase(text, quote));
    if (isSurer && touched.size === 1 && touched.has(quote)) return [theirs];
    return [{ ...sourced, addressee, medium }];
  };
  const ruleBefore = new Map(rules.map((quote, index) => [quote, rules[index - 1]]));
  /** `Ferrow scolded him: “…,” she said. “…”`: what the encoder joined to the second report, and the rules gave to the first. */
  const saidFirst = (quote: Quote, again: Quote): Quote[] => {
    const first = ruleBefore.get(again);
    const touched = first && holders(first.content);
    return touched?.size === 1 && touched.has(quote) ? [first!] : [];
  };
  const wholeContent = mergeSpans(whole.flatMap(({ content }) => content));
  const kept = own.flatMap(complete).flatMap((quote) => without(doc, quote, wholeContent));
  return [...new Set([...kept, ...missed, ...whole])];
}

/** `the boat was lost. “Boats,” she added, “are lost.”`: a quotation of which the report before has a part, and its own cue the other. */
function isDivided({ kind, cue }: Quote, touched: ReadonlySet<Quote>): boolean {
  return (
    kind === "direct" &&
    cue !== null &&
    touched.size > 1 &&
    [...touched].some((other) => other.cue !== null && overlaps(other.cue, cue))
  );
}

/** `said that he was right when he warned of it`: are there other reports in this one, each with its cue? */
function holdsWhole({ cue, content }: Quote, touched: ReadonlySet<Quote>): boolean {
  const inner = [...touched].filter((other) => !other.cue || !cue || !overlaps(other.cue, cue));
  return (
    inner.length > 0 &&
    inner.every((other) =>
      [...other.content, other.cue].every((span) => span && content.some((wider) => contains(wider, span))),
    )
  );
}

/** `announced that it was late | and promised to hurry`: another report by the same speaker, joined to the first. */
function isSecond(text: string, other: Quote, first: Quote): boolean {
  const { cue, source, score, act } = other;
  if (!cue || !source || !first.source || other === first || score < SECOND) return false;
  const end = first.content.at(-1)!.end;
  return (
    act !== "thought" &&
    overlaps(source, first.source) &&
    end <= cue.start &&
    (score >= SURE_SECOND || /^,?(?: (?:and|but|or))?(?: \p{Ll}+ly)? $/u.test(text.slice(end, cue.start)))
  );
}

/** A quote less what somebody else says; `theirs` is sorted. */
function without(doc: Doc, quote: Quote, theirs: readonly Span[]): Quote[] {
  const { text } = doc.article;
  const isTouched = (span: Span): boolean => {
    const next = theirs[firstEndingAfter(theirs, span.start)];
    return next !== undefined && overlaps(next, span);
  };
  if (!quote.content.some(isTouched)) return [quote];
  const content = quote.content
    .flatMap((span) => subtractSpans(span, theirs))
    .flatMap((span) => (wordCount(text, [span]) > 0 ? (trimSpan(text, span) ?? []) : []));
  return content.length > 0 ? [withContent(doc, quote, content)] : [];
}

/** Does all that `inner` says stand in what `outer` says? */
function narrows(inner: Quote, outer: Quote): boolean {
  return inner.content.every((span) => outer.content.some((wider) => contains(wider, span)));
}

/** `a ferry | that it had never owned, the mayor admitted`: what stands before its cue begins where its clause does. */
function beginsInMidPhrase(text: string, { content, cue, kind }: Quote): boolean {
  const { start } = content[0]!;
  return (
    kind === "indirect" &&
    cue !== null &&
    start < cue.start &&
    /\p{Ll}{2} $/u.test(text.slice(start - 3, start)) &&
    !/(?<!\p{L})(?:and|but|or|so) $/iu.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** The quote with the rules' source where the encoder found none or one that is `far`; what is source is not content. */
function withSource(quote: Quote, { source }: Quote, far: boolean): Quote {
  if ((quote.source && !far) || !source) return quote;
  const content = quote.content.filter((span) => !contains(source, span));
  return content.length === 0 ? quote : { ...quote, source, content };
}

/** A quotation that opens a paragraph after the one before was closed is a record of its own, by the same speaker. */
function byParagraph(doc: Doc, quote: Quote): Quote[] {
  const { paragraphs, quotations } = doc;
  const paragraphOf = ({ start }: Span): number => firstEndingAfter(paragraphs, start);
  const groups: Span[][] = [];
  for (const span of quote.content) {
    const before = groups.at(-1)?.at(-1);
    const opensAnew =
      before !== undefined &&
      paragraphOf(before) < paragraphOf(span) &&
      quotations.some((quotation) => overlaps(quotation, before)) &&
      quotations.some(({ start, depth, continues }) => start === span.start && depth === 0 && continues < 0);
    if (!before || opensAnew) groups.push([span]);
    else groups.at(-1)!.push(span);
  }
  const [first, ...rest] = groups;
  if (!first || rest.length === 0) return [quote];
  return [
    withContent(doc, quote, first),
    ...rest
      .filter((content) => wordCount(doc.article.text, content) >= MONOLOGUE)
      .map((content) => bareQuote(doc, content, "continuation:paragraph", quote.score)),
  ];
}

export function wordCount(text: string, spans: readonly Span[]): number {
  const words = ({ start, end }: Span) => text.slice(start, end).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0;
  return spans.reduce((sum, span) => sum + words(span), 0);
}
