/**
 * Where spans may end, for both engines: a source holds whole names and stays in its paragraph, a content consists of
 * whole words, and no part of a content is a stray `the`. Who was asked is not who asks.
 */
import { isFormOf } from "../lexicon/verb-forms.ts";
import { TELLING, TIME_WORDS, WEEKDAYS } from "../lexicon/words.ts";
import type { Doc, Mention, Quote, Span, Token } from "../types.ts";
import { firstEndingAfter, firstStartingAt, overlaps, trimSpan } from "../text.ts";
import { withContent } from "./describe.ts";
import { announcedWords, blamedFor, withoutTitles } from "./others.ts";

/** The rule of a question whose asker nobody names. */
export const QUESTION_PUT = "asked:by-nobody";

/** The same quote with its borders mended; the very same object where nothing was wrong. */
export function mendBorders(doc: Doc, found: Quote): Quote {
  const quote = blamedFor(doc, found);
  const words = withoutTitles(doc, announcedWords(doc, quote));
  const said = withoutAddressee(doc, quote, wholeWords(doc, quote, withoutStrays(doc, words)));
  const content = ownSentences(doc, quote, withoutEnds(doc, quote, ownParagraph(doc, quote, said)));
  if (isAsked(doc, quote)) return { ...quote, content, source: null, rule: QUESTION_PUT };
  const source = sourceOf(doc, quote);
  if (content === quote.content && source === quote.source) return quote;
  return withContent(doc, quote, content, source);
}

// --- contents -------------------------------------------------------------------------------------

/** Parts that hold nothing but an article, an owner or a preposition say nothing. A pronoun may be what is spoken of. */
function withoutStrays(doc: Doc, content: readonly Span[]): readonly Span[] {
  if (content.length < 2) return content;
  const kept = content.filter((span) => !isStray(doc, span));
  return kept.length === 0 || kept.length === content.length ? content : kept;
}

/** Who is told is no part of what is told: `warned | Ferrow | that it was over`. */
function withoutAddressee(doc: Doc, { addressee }: Quote, content: readonly Span[]): readonly Span[] {
  if (!addressee || !content.some(({ start }) => start >= addressee.start && start < addressee.end))
    return content;
  const rest = content.flatMap((span) => {
    if (span.start < addressee.start || span.start >= addressee.end) return [span];
    const kept = trimSpan(doc.article.text, { start: Math.min(addressee.end, span.end), end: span.end });
    return kept ? [kept] : [];
  });
  return rest.length > 0 ? rest : content;
}

/** What is reported without marks never reaches across a line: `14:10⏎Ferries are cancelled`. */
function ownParagraph(doc: Doc, { cue }: Quote, content: readonly Span[]): readonly Span[] {
  const { tokens, paragraphs } = doc;
  let mended = false;
  const kept = content.map((span) => {
    const first = tokens[firstEndingAfter(tokens, span.start)];
    const from = paragraphs[firstEndingAfter(paragraphs, span.start)];
    if (!cue || !from || span.end <= from.end || first?.quotation !== -1) return span;
    if (/^\s*\p{Ll}/u.test(doc.article.text.slice(from.end, span.end))) return span; // a wrapped line
    const part = inParagraph(doc, span, cue);
    mended ||= part !== span;
    return part;
  });
  return mended ? kept : content;
}

/** `| to Ms. Kell | that`, `it was possible | but`, `the pier would close, | a jury | was told`: ends that are not said. */
function withoutEnds(doc: Doc, quote: Quote, content: readonly Span[]): readonly Span[] {
  let mended = false;
  const kept = content.map((span) => {
    const { start, end } = span;
    const [first, last] = [endOfRecipient(doc, quote, span), startOfRest(doc, quote, span)];
    const own = trimSpan(doc.article.text, { start: first, end: last });
    if (!own || (own.start === start && own.end === end)) return span;
    mended = true;
    return own;
  });
  return mended ? kept : content;
}

/** Pronouns for whom it is said to; `her` and `it` may open what is said. */
const TOLD = new Set(["us", "me", "him", "them"]);

/** Behind a cue, `to` and a name up to `that`, or a bare `us`: whom it was said to. `said | only | that` belongs to the cue. */
function endOfRecipient({ tokens, article }: Doc, { cue }: Quote, { start, end }: Span): number {
  const first = firstEndingAfter(tokens, start);
  if (!cue || cue.end > start) return start;
  if (tokens[first]?.lower === "only" && tokens[first + 1]?.lower === "that") return tokens[first + 1]!.start;
  const isUs = TOLD.has(tokens[first]?.lower ?? "");
  const verb = article.text.slice(cue.start, cue.end).toLowerCase().split(" ").at(-1)!;
  if (isUs && isFormOf(TELLING, verb) && tokens[first + 1]!.end <= end) return tokens[first + 1]!.start;
  if (tokens[first]?.lower !== "to" || tokens[first + 1]?.pos === "VERB") return start;
  for (let at = first + 1; at < first + 12 && tokens[at] && tokens[at]!.end <= end; at++) {
    const { lower, pos, quotation, start: here } = tokens[at]!;
    if (quotation >= 0 || pos === "VERB" || pos === "AUX") return start;
    if (lower === "that") return here;
  }
  return start;
}

const CONJUNCTIONS = new Set("and but or while".split(" "));

/** Behind the cue, they open what somebody else says of it: `demanded money for farmers | who, he says,`. */
const RELATIVES = new Set("who which whose".split(" "));

/** Where the word begins that joins on another report, the first word of another sentence, or the subject of the passive cue behind. */
function startOfRest({ tokens, sentences, article }: Doc, { cue }: Quote, { start, end }: Span): number {
  let last = firstStartingAt(tokens, end) - 1;
  if (tokens[last]!.quotation >= 0 || tokens[last]!.start <= start) return end;
  const { first, last: past } = sentences[tokens[last]!.sentence]!;
  if (first === last && past > last + 1) return tokens[last]!.start; // `… of thirst.” | Orland | calls`
  const isBehind = cue !== null && cue.end <= start;
  if (CONJUNCTIONS.has(tokens[last]!.lower) || (isBehind && RELATIVES.has(tokens[last]!.lower))) {
    while (tokens[last - 1]?.text === ",") last--;
    return tokens[last]!.start;
  }
  if (
    !cue ||
    !/^\s+$/u.test(article.text.slice(end, cue.start)) ||
    !/^(?:was|were|is|has been)\s/iu.test(article.text.slice(cue.start, cue.end))
  )
    return end;
  for (let at = last; at > last - 5 && tokens[at]!.start > start; at--) {
    if (!/^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/u.test(tokens[at]!.pos)) return end;
    if (tokens[at]!.text === ",") return tokens[at]!.start;
  }
  return end;
}

/** `Analysts are divided. | “This is theatre,” said Ivers.`: the plain sentence before a quotation is the reporter's. */
function ownSentences({ tokens }: Doc, { cue }: Quote, content: readonly Span[]): readonly Span[] {
  const [first] = content;
  if (!first || (cue && cue.end <= first.start)) return content;
  const at = firstEndingAfter(tokens, first.start);
  if (tokens[at]!.quotation >= 0) return content;
  for (let next = at; tokens[next] && tokens[next]!.start < first.end; next++) {
    const { quotation, sentence, start } = tokens[next]!;
    if (quotation < 0) continue;
    if (sentence === tokens[at]!.sentence || tokens[next - 1]!.sentence === sentence) return content;
    return [{ start, end: first.end }, ...content.slice(1)];
  }
  return content;
}

/** Tagged as determiners where they stand for a thing. */
const PRO_FORMS = new Set("this that these those which what all both some any each".split(" "));

/** Tagged as pronouns, and nobody but before a noun. */
const OWNERS = new Set("my our your his their its".split(" "));

function isStray({ tokens }: Doc, { start, end }: Span): boolean {
  for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    const { pos, lower, quotation } = tokens[at]!;
    if (quotation >= 0 || PRO_FORMS.has(lower)) return false;
    if (!/^(?:DET|ADP|CCONJ|PUNCT)$/u.test(pos) && !OWNERS.has(lower)) return false;
  }
  return true;
}

/** `Achebe|-Clarke` is one word: what begins or ends inside of it takes the rest, but never of the cue or source. */
function wholeWords(
  { article: { text }, tokens }: Doc,
  quote: Quote,
  content: readonly Span[],
): readonly Span[] {
  let mended = false;
  const taken = [quote.cue, quote.source].filter((span) => span !== null);
  const whole = content.map(({ start, end }, index) => {
    const before = Math.max(
      content[index - 1]?.end ?? 0,
      ...taken.map((span) => (span.end <= start ? span.end : 0)),
    );
    const after = Math.min(
      content[index + 1]?.start ?? text.length,
      ...taken.map((span) => (span.start >= end ? span.start : text.length)),
    );
    let from = start;
    while (from > before && isInsideWord(text, from)) from--;
    let to = end;
    while (to < after && isInsideWord(text, to)) to++;
    const last = tokens[firstEndingAfter(tokens, to - 1)]; // `a.m|.`
    if (last && last.end === to + 1 && to < after && ABBREVIATION.test(last.text)) to++;
    if (from !== start || to !== end) mended = true;
    return { start: from, end: to };
  });
  return mended ? whole : content;
}

const ABBREVIATION = /^(?:(?:\p{L}\.){2,}|\p{Lu}\p{Ll}{1,2}\.)$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Does a word go on across this place: a letter on both sides, or a hyphen between two letters? */
function isInsideWord(text: string, at: number): boolean {
  const isLetter = (place: number): boolean => LETTER.test(text.charAt(place));
  const isHyphen = (place: number): boolean => /[-‐‑]/u.test(text.charAt(place));
  if (isLetter(at - 1) && isLetter(at)) return true;
  if (isLetter(at - 1) && isHyphen(at)) return isLetter(at + 1);
  return isHyphen(at - 1) && isLetter(at) && isLetter(at - 2);
}

// --- sources --------------------------------------------------------------------------------------

function sourceOf(doc: Doc, quote: Quote): Span | null {
  const { source, cue } = quote;
  if (!source || !cue) return source;
  const near = inParagraph(doc, source, cue);
  const named =
    subjectBehind(doc, near, cue) ??
    subjectBeside(doc, near, cue) ??
    withoutLoose(doc, withoutTime(doc, near));
  const whole = wholeNames(doc, withoutModal(doc, named));
  const isFree = ![cue, ...quote.content].some((span) => overlaps(span, whole));
  const mended = isFree ? whole : near;
  return mended.start === source.start && mended.end === source.end ? source : mended;
}

/**
 * `Asked if she would go, Ivers laughed.`, `Ivers laughed when asked if …`: nobody says who asked; Ivers was asked. `Asked by
 * Ivers …`: Ivers asked. So with a headline's `Residents told to stay`.
 */
function isAsked({ article: { text }, sentences, paragraphs }: Doc, { cue, source }: Quote): boolean {
  if (!cue) return false;
  const word = text.slice(cue.start, cue.end);
  const [, auxiliary, asked = ""] = /^(?:(was|were|is|are|been|being)\s)?(.*)$/isu.exec(word)!;
  const inBody = paragraphs[firstEndingAfter(paragraphs, cue.start)]?.kind === "body";
  if (!inBody && word === "told" && /^\s(?:not )?to\s/u.test(text.slice(cue.end, cue.end + 8))) return true;
  if (!/^(?:asked|pressed|questioned|quizzed)\b/iu.test(asked)) return false;
  const opens = sentences[firstStartingAt(sentences, cue.start)]?.start === cue.start;
  const isPassive =
    auxiliary !== undefined ||
    /\b(?:when|while|if|was|were|is|are|been|being)\s*$/iu.test(
      text.slice(Math.max(0, cue.start - 9), cue.start),
    );
  const isAside = !source && /,\s*$/u.test(text.slice(Math.max(0, cue.start - 3), cue.start)); // `Ivers, asked if …, laughed`
  return (
    (opens || isPassive || isAside) && !(source && /\bby\s*$/iu.test(text.slice(cue.start, source.start)))
  );
}

/** A source never reaches across a line: the part of it that stands in the cue's paragraph. */
function inParagraph({ article: { text }, paragraphs }: Doc, source: Span, cue: Span): Span {
  const last = paragraphs[firstEndingAfter(paragraphs, source.end - 1)];
  if (!last || last.start <= source.start) return source;
  const { start, end } = paragraphs[firstEndingAfter(paragraphs, cue.start)] ?? last;
  const part = { start: Math.max(source.start, start), end: Math.min(source.end, end) };
  const kept = part.start < part.end ? part : { start: last.start, end: source.end };
  return trimSpan(text, kept) ?? source;
}

/** `Outside court, Detective Amy Pike said`: who stands between a source that names nobody and its cue. */
function subjectBehind(doc: Doc, source: Span, cue: Span): Span | null {
  const { mentions } = doc;
  if (source.end >= cue.start) return null;
  const isSomebody = ({ kind, use }: Mention): boolean => kind === "name" && use === "subject";
  const namesSomebody = ({ kind, use, entity }: Mention): boolean => {
    if (kind === "name") return use !== "possessive";
    return kind === "pronoun" || /^(?:person|group)$/u.test(doc.entities[entity]?.kind ?? "");
  };
  if (mentionsIn(mentions, source).some(namesSomebody)) return null;
  const between = mentionsIn(mentions, { start: source.end, end: cue.start }).filter(isSomebody);
  if (between.length !== 1 || doc.tokens[between[0]!.head]!.quotation >= 0) return null;
  const [{ start, end }] = between as [Mention];
  const isOwned = mentionsIn(mentions, source).some(({ use }) => use === "possessive"); // `Kell's predecessor, Ivers,`
  const isApposed = isOwned && /^,? ?$/u.test(doc.article.text.slice(source.end, start));
  return { start: isApposed ? source.start : start, end };
}

/** `When he told her so, | she | laughed:`: the pronoun right before the verb says it, and not he. */
function subjectBeside({ mentions, tokens, article }: Doc, source: Span, cue: Span): Span | null {
  const mention = mentions[firstStartingAt(mentions, cue.start) - 1];
  if (mention?.kind !== "pronoun" || source.end > mention.start) return null;
  const isSubject = mention.use === "subject" || /^(?:I|he|she|we|they)$/iu.test(tokens[mention.head]!.text);
  if (!isSubject) return null;
  if (cue.start - mention.end !== 1 || tokens[mention.head]!.quotation >= 0) return null;
  if (/^(?:who|which)$/u.test(tokens[mention.head]!.lower)) return null;
  // `when he objected | she | answered`: a verb of its own stands behind the source
  const first = firstEndingAfter(tokens, source.end);
  const isClause =
    /,\s*$/u.test(article.text.slice(source.end, mention.start)) ||
    tokens.slice(first, mention.head).some(({ pos }) => pos === "VERB");
  return isClause ? { start: mention.start, end: mention.end } : null;
}

/** `its parliament | in February`, `the council | last week`: when it was said is not who said it. */
function withoutTime({ tokens, mentions }: Doc, source: Span): Span {
  const first = firstEndingAfter(tokens, source.start);
  const last = firstStartingAt(tokens, source.end) - 1;
  let at = last + 1;
  while (at - 1 > first && isTime(tokens[at - 1]!)) at--;
  if (at > last || !OPENS_TIME.has(tokens[at - 1]!.lower)) return source;
  while (at - 1 > first && OPENS_TIME.has(tokens[at - 1]!.lower)) at--;
  const end = tokens[at - 1]!.end;
  const isNamed = mentionsIn(mentions, source).some(
    (mention) => mention.kind === "name" && mention.start < end && mention.end > end,
  );
  const isClause = tokens.slice(first, at).some(({ pos }) => pos === "VERB"); // `a report released last year`
  return isNamed || isClause || at === first ? source : { start: source.start, end };
}

/** `a survey by the council, | with`, `Ivers, who leads | the`: an article or a preposition belongs to what comes next. */
function withoutLoose({ tokens }: Doc, source: Span): Span {
  const first = firstEndingAfter(tokens, source.start);
  let last = firstStartingAt(tokens, source.end) - 1;
  const isLoose = ({ pos, lower }: Token): boolean =>
    /^(?:DET|ADP|CCONJ)$/u.test(pos) && !PRO_FORMS.has(lower);
  if (last <= first || !isLoose(tokens[last]!)) return source;
  while (last > first && (isLoose(tokens[last]!) || tokens[last]!.pos === "PUNCT")) last--;
  return last === first && isLoose(tokens[first]!) ? source : { start: source.start, end: tokens[last]!.end };
}

/** `Some | will`: the tagger takes it for a testament. */
function withoutModal({ article: { text } }: Doc, { start, end }: Span): Span {
  const modal = /\s(?:can|could|may|might|must|shall|should|will|would)$/u.exec(text.slice(start, end));
  return { start, end: end - (modal?.[0].length ?? 0) };
}

const OPENS_TIME = new Set("in on since by last this earlier next".split(" "));

function isTime({ lower, text }: Token): boolean {
  return TIME_WORDS.has(lower) || WEEKDAYS.has(lower) || /^(?:19|20)\d\d$/u.test(text);
}

function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstStartingAt(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** A name of which only the beginning is taken is taken to its end. */
function wholeNames({ mentions }: Doc, source: Span): Span {
  const next = mentions[firstStartingAt(mentions, source.end) - 1];
  const isCut = next?.kind === "name" && next.use !== "possessive" && overlaps(next, source);
  return isCut && next.end > source.end ? { start: source.start, end: next.end } : source;
}
