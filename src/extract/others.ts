/**
 * What stands in a content and is not what its speaker says: somebody else's report (`said it was late, while | Brodd called it early`),
 * the title of a work, what announces a quotation, what a court heard.
 */
import { isReportingCue } from "../lexicon/reporting.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Doc, Quotation, Quote, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt, subtractSpans, trimSpan } from "../text.ts";
import { isTitle } from "./continuations.ts";
import { quoteOf } from "./describe.ts";
import type { Range } from "./reading.ts";

/** Behind a comma they set what the reporter adds against what was said. */
const AGAINST = wordSet("although but though whereas while");

/** Nobody reports these of themselves. */
const DECLINES = wordSet("declined declines refused refuses");

/** What the same speaker does beside saying so, told by the reporter. */
const ADDS = wordSet("acknowledged added admitted cautioned conceded insisted stressed");

/** The content up to another report, set against it, that has a subject of its own; the very same range where there is none. */
export function beforeOthers(doc: Doc, { start, end }: Range, quoted: (token: number) => boolean): Range {
  for (let comma = start + 1; comma + 3 < end; comma++)
    if (doc.tokens[comma]!.text === "," && !quoted(comma))
      if (opensReport(doc, comma + 1, quoted) || isHeard(doc, comma + 1, end)) return { start, end: comma };
  return { start, end };
}

/** `…, | Lund Crown Court has heard` */
function isHeard({ tokens, article: { text } }: Doc, at: number, end: number): boolean {
  const last = tokens[end - 1]!;
  if (end - at > LONGEST_HEARING || !/^(?:heard|hears|told)$/u.test(last.lower)) return false;
  const heard = text.slice(tokens[at]!.start, last.end);
  return COURTS.test(heard.replace(/ (?:(?:has|have|had) )?(?:heard|hears|(?:was|were|been) told)$/u, ""));
}

/** Most tokens of `, the jury at Lund Crown Court has been told`. */
const LONGEST_HEARING = 12;

function opensReport(doc: Doc, at: number, quoted: (token: number) => boolean): boolean {
  const { tokens, mentions } = doc;
  if (!AGAINST.has(tokens[at]!.lower) || quoted(at + 1)) return false;
  const subject = mentions[firstStartingAt(mentions, tokens[at + 1]!.start)];
  // the tagger may take the conjunction for a preposition, and the subject for its object
  if (!subject || subject.start !== tokens[at + 1]!.start || subject.use === "possessive") return false;
  const named = mentions[firstStartingAt(mentions, subject.end)];
  const isRole = subject.kind === "nominal" && named?.kind === "name" && named.entity === subject.entity;
  let verb = firstStartingAt(tokens, isRole ? named.end : subject.end);
  while (tokens[verb]?.pos === "ADV") verb++;
  const { lower, pos } = tokens[verb] ?? {};
  if (!lower || pos !== "VERB" || quoted(verb)) return false;
  if (DECLINES.has(lower)) return true;
  return subject.kind === "pronoun"
    ? ADDS.has(lower)
    : (isRole || subject.kind === "name") && isReportingCue(lower);
}

/** Works that are named by a title in marks. */
const WORKS = wordSet(
  "album anthology autobiography ballad biography blog book collection column documentary drama essay exhibition film memoir memoirs movie musical newsletter novel novella opera painting play podcast poem programme series show single song sonata thriller",
);

/** `she wrote in her memoir, “A Line of Soundings.” | “Literally.”`: the title behind a work is not what is said. */
export function withoutTitles(doc: Doc, content: readonly Span[]): readonly Span[] {
  const titles = content.flatMap(({ start, end }) => {
    const found: Span[] = [];
    for (let at = firstStartingAt(doc.quotations, start); at < doc.quotations.length; at++) {
      const quotation = doc.quotations[at]!;
      if (quotation.start >= end) break;
      if (quotation.depth === 0 && isTitleOfWork(doc, quotation)) found.push(quotation);
    }
    return found;
  });
  if (titles.length === 0) return content;
  const { text } = doc.article;
  const rest = content
    .flatMap((span) => subtractSpans(span, titles))
    .flatMap((span) => trimSpan(text, span) ?? [])
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  return rest.length > 0 ? rest : content;
}

function isTitleOfWork({ article: { text }, tokens }: Doc, { start, inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).match(/\p{L}+/gu) ?? [];
  if (words.length < 2 || !isTitle(words)) return false;
  let before = firstStartingAt(tokens, start) - 1;
  if (tokens[before]?.text === ",") before--;
  return WORKS.has(tokens[before]?.lower ?? "");
}

/** Most words of what announces a quotation: `back one line:`. */
const ANNOUNCES = 6;

/** `emailed | back one line: | “…”`, `she found it; | “…,” her report concludes`: what stands before a quotation of its own. */
export function announcedWords(doc: Doc, { kind, cue, content }: Quote): readonly Span[] {
  const [span, ...rest] = content;
  if (kind !== "mixed" || !cue || !span) return content;
  const quotation = doc.quotations[firstStartingAt(doc.quotations, span.start)];
  if (!quotation || quotation.start <= span.start || quotation.end < span.end - 1) return content;
  const before = doc.article.text.slice(span.start, quotation.start).trimEnd();
  const words = doc.tokens.slice(
    firstEndingAfter(doc.tokens, span.start),
    firstStartingAt(doc.tokens, quotation.start),
  );
  const isAnnounced =
    span.start >= cue.end &&
    before.endsWith(":") &&
    words.length <= ANNOUNCES &&
    !words.some(({ pos }) => pos === "VERB" || pos === "AUX");
  const isNext = span.end <= cue.start && before.endsWith(";");
  return isAnnounced || isNext ? [{ start: quotation.start, end: span.end }, ...rest] : content;
}

/** `was slammed for | calling it late`: who is the subject of the passive says it. */
export function blamedFor(doc: Doc, quote: Quote): Quote {
  const { cue, source, content } = quote;
  const { text } = doc.article;
  if (
    !cue ||
    source ||
    !/^(?:is|are|was|were|been|being) \p{L}+ed for$/u.test(text.slice(cue.start, cue.end))
  )
    return quote;
  const said = content.at(-1)!;
  const [gerund = ""] = /^\p{Ll}+ing(?=\s)/u.exec(text.slice(said.start, said.end)) ?? [];
  if (said.start < cue.end || !isReportingCue(gerund)) return quote;
  const sentence = doc.tokens[firstEndingAfter(doc.tokens, cue.start)]!.sentence;
  const past = firstStartingAt(doc.mentions, cue.start);
  const subject = doc.mentions
    .slice(Math.max(0, past - MENTIONS_BACK), past)
    .findLast(({ use, head }) => use === "subject" && doc.tokens[head]!.sentence === sentence);
  const own = trimSpan(text, { start: said.start + gerund.length, end: said.end });
  if (!subject || !own) return quote;
  const spans = {
    content: [own],
    cue: { start: said.start, end: said.start + gerund.length },
    source: { start: subject.start, end: subject.end },
  };
  return quoteOf(doc, spans, quote.rule, quote.score, quote);
}

const MENTIONS_BACK = 12;

const COURTS = /\b(?:court|inquest|inquiry|jurors|jury|tribunal|trial)$/iu;

/** `Kell told police it was late, a court heard`: a court hears what somebody else has said. */
export function isHearing(
  { article: { text } }: Doc,
  { cue, source }: Pick<Quote, "cue" | "source">,
): boolean {
  return (
    cue !== null &&
    source !== null &&
    /\b(?:heard|hears|told)$/iu.test(text.slice(cue.start, cue.end)) &&
    COURTS.test(text.slice(source.start, source.end))
  );
}
