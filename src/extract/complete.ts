/** The last step of both engines: transcript turns, quotes inside quotes, and marks set aside. */
import type { Doc, Extraction, Quote } from "../types.ts";
import { contains } from "../text.ts";
import { findAside } from "./aside.ts";
import { describe } from "./describe.ts";
import { findNested } from "./nested.ts";
import { findTurns, type Turn } from "./turns.ts";

/** `found`: outermost quotes, in any order, without overlaps. What lies inside a turn becomes a quote inside it. */
export function complete(doc: Doc, found: readonly Quote[]): Extraction {
  const turns = findTurns(doc).map((turn) => toQuote(doc, turn));
  const free = found.filter((quote) => !turns.some((turn) => touches(turn, quote)));
  const said = [...turns, ...free];
  const outer = [...said, ...ownerless(doc, said)].sort(byPlace);
  const inTurns = found.flatMap((quote) => {
    const parent = outer.findIndex((turn) => turns.includes(turn) && isInside(quote, turn));
    return parent < 0 ? [] : [{ ...quote, parent, rule: `nested:${quote.rule}` }];
  });
  const known = (quote: Quote): boolean =>
    inTurns.some((other) => other.content.some((span) => quote.content.some((own) => contains(span, own))));
  const nested = findNested(doc, outer).filter((quote) => !known(quote));
  return { quotes: [...outer, ...[...inTurns, ...nested].sort(byPlace)], setAside: findAside(doc, outer) };
}

/** A quotation of so many words is somebody's in 99 of 100 cases (PolNeAR, train), even where nobody is named. */
const SURELY_SAID = 8;

/** Long quotations that no quote covers: words of somebody whom the sentence does not name. */
function ownerless(doc: Doc, quotes: readonly Quote[]): Quote[] {
  return findAside(doc, quotes).flatMap(({ start, end, reason }) => {
    const content = [{ start, end }];
    const words = doc.article.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (reason !== "unattributed" || words < SURELY_SAID) return [];
    const rest = { cue: null, source: null, addressee: null, medium: null, parent: null };
    return [
      { ...describe(doc, content, null, null), content, ...rest, rule: "quotation:no-source", score: 0.5 },
    ];
  });
}

const byPlace = (a: Quote, b: Quote): number =>
  a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end;

function touches(turn: Quote, { content, cue }: Quote): boolean {
  const { start } = turn.cue!;
  const { end } = turn.content[0]!;
  return [...content, ...(cue ? [cue] : [])].some((span) => span.start < end && start <= span.end);
}

function isInside({ content, cue, source }: Quote, turn: Quote): boolean {
  const spans = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  const [own] = content;
  const all = turn.content[0]!;
  return spans.every((span) => contains(all, span)) && own!.end - own!.start < all.end - all.start;
}

function toQuote(doc: Doc, { source, cue, content, rule }: Turn): Quote {
  return {
    ...describe(doc, [content], cue, source),
    act: "speech",
    content: [content],
    cue,
    source,
    addressee: null,
    medium: null,
    parent: null,
    rule,
    score: 0.97,
  };
}
