/** What follows from an attribution's spans: direct or indirect, the words between marks, the act. */
import type { Act, Doc, Quote, QuoteKind, Span } from "../types.ts";
import { firstEndingAfter } from "../text.ts";
import { actOfCue, isRuling } from "../lexicon/acts.ts";

export interface Description {
  readonly kind: QuoteKind;
  readonly act: Act;
  readonly verbatim: readonly Span[];
}

export function describe(
  doc: Doc,
  content: readonly Span[],
  cue: Span | null,
  source: Span | null,
): Description {
  const { text } = doc.article;
  const verbatim = content.flatMap((span) => quotedParts(doc, span));
  const kind = kindOf(text, content, verbatim);
  return { kind, act: actOf(text, kind, content, cue, source), verbatim };
}

/** An attribution of its spans, without more to nobody in particular and in no medium. */
export function quoteOf(
  doc: Doc,
  { content, cue, source }: Pick<Quote, "content" | "cue" | "source">,
  rule: string,
  score: number,
  { addressee = null, medium = null, parent = null }: Partial<Quote> = {},
): Quote {
  const { kind, act, verbatim } = describe(doc, content, cue, source);
  return { kind, act, content, verbatim, cue, source, addressee, medium, parent, rule, score };
}

/** The quote with another content. */
export function withContent(doc: Doc, quote: Quote, content: readonly Span[], source = quote.source): Quote {
  return quoteOf(doc, { content, cue: quote.cue, source }, quote.rule, quote.score, quote);
}

/** A quote of which only the words are known: no cue, no source. */
export function bareQuote(doc: Doc, content: readonly Span[], rule: string, score: number): Quote {
  return quoteOf(doc, { content, cue: null, source: null }, rule, score);
}

function quotedParts({ quotations, article }: Doc, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (
    let at = firstTouching(quotations, start);
    at < quotations.length && quotations[at]!.start < end;
    at++
  ) {
    const { depth, inner } = quotations[at]!;
    const part = { start: Math.max(start, inner.start), end: Math.min(end, inner.end) };
    if (depth === 0 && /[\p{L}\p{N}]/u.test(article.text.slice(part.start, part.end))) parts.push(part);
  }
  return parts;
}

/** Quotations are sorted by start and nest, so the first that may touch `position` is an outermost one or inside of it. */
function firstTouching(quotations: Doc["quotations"], position: number): number {
  let at = Math.min(firstEndingAfter(quotations, position), quotations.length - 1);
  while (at > 0 && quotations[at]!.depth > 0) at--;
  return Math.max(at, 0);
}

function kindOf(text: string, content: readonly Span[], verbatim: readonly Span[]): QuoteKind {
  const words = (spans: readonly Span[]): number =>
    spans.reduce(
      (n, { start, end }) => n + (text.slice(start, end).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0),
      0,
    );
  const quoted = words(verbatim);
  return quoted === 0 ? "indirect" : quoted === words(content) ? "direct" : "mixed";
}

/** Whoever is quoted with these has said so to somebody: `“He was kind,” she remembers.` */
const TELLS = /\b(?:believe[sd]?|fear(?:s|ed)?|feels?|reckon(?:s|ed)?|remember(?:s|ed)?|suspect(?:s|ed)?)$/iu;

/** Marks behind these hold a title or a term: `learned from the “Large Print” shelf`, `was named one of the “100 Best”`. */
const UNSPOKEN =
  /\b(?:(?:is|are|was|were|been) (?:crowned|named|ranked|rated|voted)|learn(?:s|ed|t)?|saw|sees|(?<!\b(?:is|are|was|were|been) )heard|hears)$/iu;

/** Done, where no clause follows and no marks stand: `offered the yard 80,000 crowns`, `ruled for them`, `speaks for the town`. */
const DEEDS =
  /\b(?:(?:offer(?:s|ed|ing)?|rul(?:es?|ed))(?: (?:against|for|in|on))?|(?:speaks?|spoke) for|(?:is|are|was|were) ruled (?:in|out))$/iu;

/** What follows is a clause: `that it was late`, `to leave`. */
const CLAUSE = /^(?:how|if|that|to|whether|why)\s/iu;

/** They say so where a clause follows, and may be anything else without one. */
const TELLS_CLAUSE =
  /\b(?:accept(?:s|ed)?|deposed?|establish(?:es|ed)|gives? (?:evidence|notice)|gave (?:evidence|notice)|indicat(?:es?|ed)|let (?:it be known|slip)|ma(?:kes?|de) (?:it )?clear|pray(?:s|ed)|puts?(?: it)?|regret(?:s|ted)?|submit(?:s|ted)?|threaten(?:s|ed)?|undert(?:akes?|ook|aken)|(?:is|are|was|were) (?:adamant|categorical|clear|emphatic|insistent)|wants? to know|wanted to know)$/iu;

/** What they order, they say. */
const ORDERS =
  /\b(?:command(?:s|ed)?|direct(?:s|ed)?|forb(?:ids?|ade|idden)|instruct(?:s|ed)?|order(?:s|ed)?)$/iu;

/**
 * Words in marks were said or written, whatever the cue: `“Yes,” she smiled`, `She believes it is “a disgrace”`. Only a thought may stand in
 * marks as a whole: `“Where am I?” she wondered`.
 */
function actOf(
  text: string,
  kind: QuoteKind,
  content: readonly Span[],
  cue: Span | null,
  source: Span | null,
): Act {
  if (!cue) return "speech";
  const cueText = text.slice(cue.start, cue.end);
  const sourceText = source ? text.slice(source.start, source.end) : "";
  const opening = text.slice(content[0]!.start, content[0]!.end);
  const [isClause, isThat] = [CLAUSE.test(opening), /^that\s/iu.test(opening)];
  // Who agrees to do something decides; who agrees that it is so, says so.
  const agreesTo =
    /\bagree(?:s|d|ing)?$/iu.test(cueText) &&
    content.some(({ start }) => /^to\s/iu.test(text.slice(start, start + 3)));
  // `…, she said, referring to the pier`: what is meant, in the reporter's words.
  const refersTo = /^(?:referring|alluding)\b/iu.test(cueText);
  if ((agreesTo || refersTo) && kind === "indirect") return "attitude";
  if (kind === "direct" && TELLS.test(cueText)) return "speech";
  if (kind === "mixed" && UNSPOKEN.test(cueText)) return "attitude";
  const follows = content.at(-1)!.start >= cue.end;
  if (kind === "indirect" && follows && !isClause && DEEDS.test(cueText)) return "attitude";
  if (isClause && TELLS_CLAUSE.test(cueText)) return "speech";
  if (ORDERS.test(cueText) && (isClause || /\sto\s/u.test(opening))) return "speech";
  // `“The takings were false,” the commission found`
  if ((isThat || kind === "direct") && isRuling(cueText, sourceText)) return "speech";
  if (isThat && /\b(?:held|holds?)$/iu.test(cueText)) return "speech";
  const act = actOfCue(cueText, sourceText);
  if (kind === "indirect") return act;
  return act === "attitude" || (act === "thought" && kind === "mixed") ? "speech" : act;
}
