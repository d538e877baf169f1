/** An article cut into paragraphs and these into stretches, each with the quotes and parts that cover it. */
import type { Span, TextSpan } from "../src/types.ts";
import type { ArticleView, QuoteDetail } from "../src/review/view.ts";

export type Part = "verbatim" | "cue" | "source" | "antecedent" | "addressee" | "medium";

export interface Stretch extends TextSpan {
  /** Quotes whose content this is, the innermost last. */
  readonly quotes: readonly QuoteDetail[];
  /** Parts of a quote, as `part` of quote `id`. */
  readonly parts: readonly { readonly part: Part; readonly id: string }[];
}

export interface Block extends Span {
  readonly kind: string;
  readonly stretches: readonly Stretch[];
  /** Quotes that begin here: their notes stand in the margin. */
  readonly notes: readonly QuoteDetail[];
}

interface Layer extends Span {
  readonly quote?: QuoteDetail;
  readonly part?: Part;
  readonly id?: string;
}

export function blocksOf({ text, sections, quotes }: ArticleView): Block[] {
  const layers = quotes.flatMap(layersOf).sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== "") {
      const here = layers.filter((layer) => layer.start < end && layer.end > start);
      const section = sections.find((span) => span.start < end && span.end > start);
      blocks.push({
        start,
        end,
        kind: section?.kind ?? "body",
        stretches: cutAt(text, { start, end }, here),
        notes: quotes.filter(({ start: at }) => at >= start && at < end),
      });
    }
    start = end + 1;
  }
  return blocks;
}

function layersOf(quote: QuoteDetail): Layer[] {
  const { id, content, verbatim, cue, source, antecedent, addressee, medium, state } = quote;
  if (state === "rejected") return content.map(({ start, end }) => ({ start, end, quote }));
  const parts: [Part, readonly (Span | null)[]][] = [
    ["verbatim", verbatim],
    ["cue", [cue]],
    ["source", [source]],
    ["antecedent", [antecedent]],
    ["addressee", [addressee]],
    ["medium", [medium]],
  ];
  return [
    ...content.map(({ start, end }) => ({ start, end, quote })),
    ...parts.flatMap(([part, spans]) =>
      spans.flatMap((span) => (span ? [{ start: span.start, end: span.end, part, id }] : [])),
    ),
  ];
}

function cutAt(text: string, { start, end }: Span, layers: readonly Layer[]): Stretch[] {
  const cuts = new Set([start, end]);
  for (const layer of layers)
    for (const at of [layer.start, layer.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index]!;
    const over = layers.filter((layer) => layer.start <= from && layer.end >= to);
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      quotes: over
        .filter((layer) => layer.quote)
        .sort((a, b) => b.end - b.start - (a.end - a.start))
        .map((layer) => layer.quote!),
      parts: over.flatMap(({ part, id }) => (part && id ? [{ part, id }] : [])),
    };
  });
}
