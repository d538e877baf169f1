/** The place that a story is sent from, at its beginning: no part of what is said, and it says nothing. */
import { isGivenName } from "../lexicon/given-names.ts";
import { firstStartingAt } from "../text.ts";
import type { Doc, Quote, Sentence, Token } from "../types.ts";
import { withContent } from "./describe.ts";
import type { Quoted } from "./scene.ts";

/** Most tokens of a dateline. */
const LONGEST_DATELINE = 10;

/** `PORT ELMA, May 3 (Agency) — A boat`, `• “A boat”`: the token behind the dash of a dateline, or behind a bullet. */
export function behindDateline(tokens: readonly Token[], { first, last }: Sentence, quoted: Quoted): number {
  if (/^[•·▪◦‣*]$/u.test(tokens[first]!.text) && first + 1 < last) return first + 1;
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]!.text)) return first;
  for (let at = first + 1; at < last - 1 && at < first + LONGEST_DATELINE && !quoted(at); at++) {
    const { text, start } = tokens[at]!;
    if (/^(?:[—–]|--|-)$/u.test(text)) return start > tokens[at - 1]!.end ? at + 1 : first;
    if (!/^[\p{Lu}\p{N},.()]/u.test(text)) return first;
  }
  return first;
}

/** A place in capitals and a colon: `PORT ELMA: The ferry is late.` */
const BEFORE_COLON = /^\p{Lu}{3,}(?:[ ,.-]+\p{Lu}{2,})*(?: \([^)\n]{1,30}\))?: (?=\p{Lu}\p{Ll})/u;

/** The label of a turn, perhaps inside of a mark. */
const LABEL = /^["“'‘]?\p{Lu}[\p{Lu}.'’ -]{1,30}:/u;

/** Does a line open with a name in capitals and a colon? */
export const hasLabel = ({ article }: Doc, start: number): boolean =>
  LABEL.test(article.text.slice(start, start + 40));

/**
 * Takes the place before a colon out of the quotes of a story, and those of which it is the source. Where another line has a
 * label, or it is known to be a person, it is the label of a turn.
 */
export function withoutDateline(doc: Doc): (quote: Quote) => readonly Quote[] {
  const { article, entities, mentions, paragraphs } = doc;
  const opening = paragraphs.find(({ kind }) => kind === "body");
  const { start = 0, end = 0 } = opening ?? {};
  const [dateline] = BEFORE_COLON.exec(article.text.slice(start, start + 80)) ?? [];
  const named = mentions[firstStartingAt(mentions, start)];
  const entity = named?.start === start ? entities[named.entity] : undefined;
  const [first = ""] = (entity?.name ?? "").toLowerCase().split(" ");
  const isPerson = entity?.kind === "person" && (entity.mentions.length > 1 || isGivenName(first));
  const isTurn = (): boolean =>
    paragraphs.some(({ kind, start: other }) => kind === "body" && other > end && hasLabel(doc, other));
  if (dateline === undefined || isPerson || isTurn()) return (quote) => [quote];
  const past = start + dateline.length;
  return (quote) => {
    if (quote.source && quote.source.start < past && quote.source.end > start) return [];
    const [said, ...others] = quote.content;
    if (!said || said.start >= past || said.end <= past) return [quote];
    return [withContent(doc, quote, [{ start: past, end: said.end }, ...others])];
  };
}
