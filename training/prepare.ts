/**
 * Turns the benchmark's articles into the integers that training reads, with the same code that runs in production.
 *
 *   tsx training/prepare.ts GOLD.jsonl VOCAB.txt OUT.jsonl
 *
 * Each output line: id, the encoded pieces, `tag` per piece (0 outside, 1-2 content, 3-4 cue, 5-6 source: begin, inside),
 * `cueAt` (for content: index of the first piece of its cue, else -1), `sourceAt` (for cues: index of the first piece
 * of the source, -2 where there is none, else -1), `speakerAt` (the same for contents), `skip` (1 where the annotators
 * left the text out).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readStructure } from "../src/annotate/structure.ts";
import { encode } from "../src/extract/neural/features.ts";
import { readVocabulary } from "../src/extract/neural/wordpiece.ts";
import { type GoldArticle, readArticles } from "./gold.ts";

const [goldFile = "", vocabularyFile = "", outFile = ""] = process.argv.slice(2);
const vocabulary = readVocabulary(readFileSync(vocabularyFile, "utf8"));
const out = readArticles(goldFile).map((article) => {
  const quotations = readStructure(article).quotations.filter((q) => q.depth === 0);
  const encoded = encode(article.text, quotations, vocabulary);
  return JSON.stringify({ id: article.id, ...encoded, ...labels(article, encoded) });
});
writeFileSync(outFile, out.join("\n") + "\n");

function labels(article: GoldArticle, { start, end }: { start: number[]; end: number[] }) {
  const tag = start.map(() => 0);
  const cueAt = start.map(() => -1);
  const sourceAt = start.map(() => -1);
  const speakerAt = start.map(() => -1);
  const skip = start.map(() => 0);
  /** Indexes of the pieces that a span touches, fragment by fragment. */
  const touched = (spans: readonly [number, number][]) =>
    spans.map(([s, e]) => start.flatMap((at, i) => (at < e && (end[i] ?? 0) > s ? [i] : [])));
  const mark = (fragments: number[][], begin: number) => {
    for (const fragment of fragments) fragment.forEach((i, k) => (tag[i] = k === 0 ? begin : begin + 1));
  };
  for (const i of touched(article.discard).flat()) skip[i] = 1;
  for (const { content, cue, source } of article.attributions) {
    const [contentAt, cuePieces, sourcePieces] = [touched(content), touched(cue), touched(source)];
    mark(contentAt, 1);
    mark(cuePieces, 3);
    mark(sourcePieces, 5);
    const first = sourcePieces[0]?.[0] ?? -2;
    for (const i of contentAt.flat()) {
      cueAt[i] = cuePieces[0]?.[0] ?? -1;
      speakerAt[i] = first;
    }
    for (const i of cuePieces.flat()) sourceAt[i] = first;
  }
  return { tag, cueAt, sourceAt, speakerAt, skip };
}
