/** The last step of both engines: transcript turns, quotes inside quotes, and marks set aside. */
import type { Doc, Extraction, Quote } from "../types.ts";
import { contains, firstEndingAfter, mergeSpans } from "../text.ts";
import { findAside } from "./aside.ts";
import { mendBorders } from "./borders.ts";
import { splitContinuations } from "./continuations.ts";
import { quoteOf } from "./describe.ts";
import { findNested } from "./nested.ts";
import { findTurns, type Turn } from "./turns.ts";

/** `found`: outermost quotes, in any order, without overlaps. What lies inside a turn becomes a quote inside it. */
export function complete(doc: Doc, found: readonly Quote[]): Extraction {
  const turns = findTurns(doc).map((turn) => toQuote(doc, turn));
  const places = turns.map(({ cue, content }) => ({
    start: (cue ?? content[0]!).start,
    end: content.at(-1)!.end,
  }));
  const turnAt = (position: number): number => firstEndingAfter(places, position);
  const touchesTurn = ({ content, cue }: Quote): boolean =>
    [...content, ...(cue ? [cue] : [])].some(({ start, end }) => {
      const place = places[turnAt(start)];
      return place !== undefined && place.start <= end;
    });
  const mended = found.filter((quote) => !touchesTurn(quote)).map((quote) => mendBorders(doc, quote));
  const outer = [...turns, ...splitContinuations(doc, [...mended].sort(byPlace))].sort(byPlace);
  const indexOf = new Map(outer.map((quote, index) => [quote, index]));
  const inTurns = found.flatMap((quote) => {
    const turn = turns[turnAt(quote.content[0]!.start)];
    if (!turn || !isInside(quote, turn)) return [];
    return [{ ...quote, parent: indexOf.get(turn)!, rule: `nested:${quote.rule}` }];
  });
  const inside = mergeSpans(inTurns.flatMap(({ content }) => content));
  const known = ({ content }: Quote): boolean =>
    content.some((own) => {
      const span = inside[firstEndingAfter(inside, own.start)];
      return span !== undefined && contains(span, own);
    });
  const nested = findNested(doc, outer).filter((quote) => !known(quote));
  return { quotes: [...outer, ...[...inTurns, ...nested].sort(byPlace)], setAside: findAside(doc, outer) };
}

const byPlace = (a: Quote, b: Quote): number =>
  a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end;

function isInside({ content, cue, source }: Quote, turn: Quote): boolean {
  const spans = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  const own = content[0]!;
  return turn.content.some(
    (all) => spans.every((span) => contains(all, span)) && own.end - own.start < all.end - all.start,
  );
}

function toQuote(doc: Doc, turn: Turn): Quote {
  return { ...quoteOf(doc, turn, turn.rule, 0.97), act: "speech" };
}
