/**
 * Fits the calibration on the training articles that training kept back, and writes `models/encoder.json`.
 *
 *   tsx training/calibrate.ts TRAIN.jsonl [MODELS_FOLDER]
 *
 * An attribution is right when a gold one shares at least half of the words of both contents together and the sources
 * share a word, or both have none. The weights are those of a logistic regression on the log-odds of the evidence.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { annotate } from "../src/annotate/annotate.ts";
import { decode } from "../src/extract/neural/decode.ts";
import { encode } from "../src/extract/neural/features.ts";
import { loadEncoder, MODELS, type Manifest } from "../src/extract/neural/model.ts";
import { evidenceOf } from "../src/extract/neural/neural.ts";
import { attributionsOf, isRight, readArticles } from "./gold.ts";

const HELD_BACK = 21; // as in train.py
const [goldFile = "", path] = process.argv.slice(2);
const folder = path ? pathToFileURL(`${path}/`) : MODELS;
const sha256 = (name: string) =>
  createHash("sha256")
    .update(readFileSync(new URL(name, folder)))
    .digest("hex");
const write = (calibration: readonly number[]) => {
  const manifest: Manifest = {
    sha256: sha256("encoder.onnx"),
    vocabularySha256: sha256("encoder-vocabulary.txt"),
    calibration,
  };
  writeFileSync(new URL("encoder.json", folder), JSON.stringify(manifest, null, 2) + "\n");
};

write([]);
const encoder = await loadEncoder(folder);
const rows: { x: number[]; y: number }[] = [];
for (const gold of readArticles(goldFile).filter((_, i) => i % HELD_BACK === 0)) {
  const doc = annotate(gold);
  const outermost = doc.quotations.filter(({ depth }) => depth === 0);
  const encoded = encode(gold.text, outermost, encoder.vocabulary);
  for (const found of decode(encoded, await encoder.read(encoded), gold.text, outermost)) {
    const y = isRight(gold.text, found, attributionsOf(gold)) ? 1 : 0;
    rows.push({ x: [...evidenceOf(found.evidence), 1], y });
  }
}
const weights = logisticRegression(rows);
write(weights.map((w) => Math.round(w * 1e4) / 1e4));
const right = rows.reduce((n, { y }) => n + y, 0);
console.log(
  `${rows.length} attributions, ${((100 * right) / rows.length).toFixed(1)} % right, weights`,
  weights,
);

/** Newton's method would be faster; plain gradient descent is fast enough for some hundred rows. */
function logisticRegression(data: readonly { x: number[]; y: number }[]): number[] {
  const w = new Array<number>(data[0]?.x.length ?? 0).fill(0);
  for (let step = 0; step < 4000; step++) {
    const gradient = w.map((v) => 1e-3 * v);
    for (const { x, y } of data) {
      const z = x.reduce((sum, v, i) => sum + v * w[i]!, 0);
      const error = 1 / (1 + Math.exp(-z)) - y;
      x.forEach((v, i) => (gradient[i]! += (error * v) / data.length));
    }
    gradient.forEach((g, i) => (w[i]! -= 0.3 * g));
  }
  return w;
}
