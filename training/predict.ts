/**
 * Writes the neural engine's raw attributions in the benchmark's format, to be scored by ../shared/benchmark/score.mjs.
 *
 *   tsx training/predict.ts GOLD.jsonl OUT.jsonl [MODELS_FOLDER]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readStructure } from "../src/annotate/structure.ts";
import { decode } from "../src/extract/neural/decode.ts";
import { encode } from "../src/extract/neural/features.ts";
import { loadEncoder } from "../src/extract/neural/model.ts";
import type { Span } from "../src/types.ts";

const [goldFile = "", outFile = "", folder] = process.argv.slice(2);
const encoder = await loadEncoder(folder ? pathToFileURL(`${folder}/`) : undefined);
const pairs = (spans: readonly (Span | null)[]) => spans.flatMap((s) => (s ? [[s.start, s.end]] : []));
const out: string[] = [];
for (const line of readFileSync(goldFile, "utf8").trimEnd().split("\n")) {
  const article = JSON.parse(line) as { id: string; text: string };
  const outermost = readStructure(article).quotations.filter((q) => q.depth === 0);
  const encoded = encode(article.text, outermost, encoder.vocabulary);
  const found = decode(encoded, await encoder.read(encoded), article.text, outermost);
  const attributions = found.map((f) => ({
    content: pairs(f.content),
    cue: pairs([f.cue]),
    source: pairs([f.source]),
    evidence: f.evidence,
  }));
  out.push(JSON.stringify({ id: article.id, attributions }));
}
writeFileSync(outFile, out.join("\n") + "\n");
