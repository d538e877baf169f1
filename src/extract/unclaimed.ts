/** Long quotations that nothing has claimed: who may have said them stands around them at most, without a verb that says so. */
import type { Doc, Quotation, Quote, Span } from "../types.ts";
import { TIME_WORDS, WEEKDAYS } from "../lexicon/words.ts";
import { contains, firstEndingAfter, firstStartingAt, overlaps, trimSpan } from "../text.ts";
import { FEWEST_BEHIND, isTitle } from "./continuations.ts";
import { bareQuote, withContent } from "./describe.ts";

/** Fewest words of a quotation that is a record although nobody is named: shorter ones are titles and terms. */
const FEWEST_WORDS = 8;

/** Long quotations that nothing has claimed: somebody's words, whose speaker stands at most in the sentence before. */
export function findUnattributed(doc: Doc, quotes: readonly Quote[]): Quote[] {
  const taken = quotes.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ]);
  taken.sort((a, b) => a.start - b.start || a.end - b.end);
  return doc.quotations.flatMap((quotation) => {
    const isFree = (span: Span): boolean => {
      const covering = taken[firstEndingAfter(taken, span.start)];
      return !covering || !overlaps(covering, span);
    };
    if (!isFree(quotation)) return [];
    const by = announcer(doc, quotation, isFree) ?? subjectBefore(doc, quotation);
    return unattributed(doc, quotation, by).map((quote) => {
      const content = [...openedBefore(doc, quotation).filter(isFree), ...quote.content];
      return withContent(doc, quote, content);
    });
  });
}

/** The quotations, paragraph by paragraph, that this one opens again: none of them was closed. */
function openedBefore({ quotations, article }: Doc, { continues }: Quotation): Span[] {
  const found: Span[] = [];
  for (let at = continues; at >= 0; at = quotations[at]!.continues)
    found.push(trimSpan(article.text, quotations[at]!)!);
  return found.reverse();
}

/** Who may have said the words, what says so, and the rule that found both. */
interface By {
  readonly source: Span;
  readonly cue: Span | null;
  readonly rule: string;
}

/** `From the report: “…”`, `Ivers answered with a smile: “It was late.”`: whose words the colon before a quotation announces. */
function announcer(doc: Doc, quotation: Quotation, isFree: (span: Span) => boolean): By | null {
  const { tokens, sentences, quotations } = doc;
  const at = firstStartingAt(tokens, quotation.start) - 1;
  const colon = tokens[at];
  if (colon?.text !== ":" || !isFree(colon)) return null;
  const sentence = sentences[colon.sentence]!;
  const isPlain = quotations[firstEndingAfter(quotations, sentence.start)]!.start > colon.start;
  const source = isPlain
    ? (phraseBefore(doc, sentence.first, at) ?? subjectOf(doc, sentence, colon.start))
    : null;
  return source && { source, cue: colon, rule: "direct:announced" };
}

/** Most tokens of a source between a preposition and a colon. */
const LONGEST_PHRASE = 5;

/** `from | the report |:`, `shown by | this finding |:`, but not `by Friday:`. */
function phraseBefore({ tokens }: Doc, first: number, end: number): Span | null {
  let start = end;
  while (start > first && end - start <= LONGEST_PHRASE && !/^(?:by|from)$/u.test(tokens[start - 1]!.lower))
    start--;
  const opener = tokens[start]!;
  const names = /^(?:DET|PROPN)$/u.test(opener.pos) || /^th(?:is|ese)$/u.test(opener.lower);
  const isTime = tokens.slice(start, end).some(({ lower }) => TIME_WORDS.has(lower) || WEEKDAYS.has(lower));
  if (start <= first || start === end || end - start > LONGEST_PHRASE || !names || isTime) return null;
  return { start: opener.start, end: tokens[end - 1]!.end };
}

/** The first subject in a sentence, before `end`, that can speak. */
function subjectOf({ mentions, tokens, entities }: Doc, { start }: Span, end: number): Span | null {
  for (let at = firstStartingAt(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
    const { kind, head, use, entity, ...span } = mentions[at]!;
    if (use !== "subject") continue;
    const speaks = /^(?:person|organisation)$/u.test(entities[entity]?.kind ?? "");
    if (kind === "pronoun" ? /^(?:s?he|they)$/u.test(tokens[head]!.lower) : speaks)
      return { start: span.start, end: span.end };
  }
  return null;
}

/** `Ivers shrugged. “It was late.”`: the person whom the sentence before a quoted sentence is about, in its paragraph. */
function subjectBefore(
  { article, sentences, mentions, tokens, entities }: Doc,
  quotation: Quotation,
): By | null {
  const index = firstEndingAfter(sentences, quotation.start);
  const [before, here] = [sentences[index - 1], sentences[index]!];
  if (before?.paragraph !== here.paragraph || here.start !== quotation.start) return null;
  if (!/[.?!…]$/u.test(article.text.slice(quotation.inner.start, quotation.inner.end).trimEnd())) return null;
  for (let at = firstStartingAt(mentions, before.start); at < mentions.length; at++) {
    const { start, end, kind, head, use, entity } = mentions[at]!;
    if (start >= before.end) return null;
    if (use !== "subject" || tokens[head]!.quotation >= 0) continue;
    const isPerson =
      kind === "pronoun" ? /^s?he$/u.test(tokens[head]!.lower) : entities[entity]?.kind === "person";
    return isPerson ? { source: { start, end }, cue: null, rule: "direct:subject-before" } : null;
  }
  return null;
}

/** The long quotations in the content of a quote, without its cue and source. */
export function quotationsIn(doc: Doc, { content }: Quote): Quote[] {
  return content.flatMap((span) => {
    const found: Quote[] = [];
    for (let at = firstStartingAt(doc.quotations, span.start); at < doc.quotations.length; at++) {
      if (doc.quotations[at]!.start >= span.end) break;
      if (contains(span, doc.quotations[at]!)) found.push(...unattributed(doc, doc.quotations[at]!, null));
    }
    return found;
  });
}

function unattributed(doc: Doc, { start, end, inner, depth, unclosed }: Quotation, by: By | null): Quote[] {
  if (depth > 0 || unclosed) return [];
  if (doc.paragraphs[firstEndingAfter(doc.paragraphs, start)]?.kind !== "body") return [];
  const written = doc.article.text.slice(inner.start, Math.min(inner.end, inner.start + 200));
  const words = written.match(/\p{L}+/gu) ?? [];
  if (words.length < (by ? FEWEST_BEHIND : FEWEST_WORDS) || isTitle(words)) return [];
  const quote = bareQuote(doc, [{ start, end }], by?.rule ?? "unattributed", 0.6);
  return [{ ...quote, source: by?.source ?? null, cue: by?.cue ?? null }];
}
