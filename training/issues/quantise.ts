/** Weights as the model file holds them. */
import { IDF_STEPS, scalesFrom, type RegisterWeights, type TaxonomyModel } from "../../src/classify/model.ts";
import { pack } from "../pack.ts";
import { COLUMNS, type Fitted } from "./fit.ts";

/** Term weights in 4 bits, each row with its own scale in 8. */
export function quantise(
  fitted: Fitted,
  bias: Float32Array,
  temperature: RegisterWeights["temperature"],
): RegisterWeights {
  for (const matrix of [fitted.terms, fitted.dense, bias]) centre(matrix);
  const rows = fitted.terms.length / COLUMNS;
  const row = (i: number): Float32Array => fitted.terms.subarray(i * COLUMNS, (i + 1) * COLUMNS);
  const scale = scalesFrom(
    Uint8Array.from({ length: rows }, (_, i) =>
      scaleByte(row(i).reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 7),
    ),
  );
  return {
    segments: fitted.segments,
    temperature,
    bias,
    weights: Int8Array.from(fitted.terms, (value, i) => Math.round(value / scale[Math.floor(i / COLUMNS)]!)),
    scale,
    keywords: fitted.dense.slice(0, COLUMNS * COLUMNS),
    vectors: fitted.dense.slice(COLUMNS * COLUMNS),
  };
}

/** Takes the mean of each row away: probabilities stay the same, and a weight tells how an issue differs from the average. */
function centre(matrix: Float32Array): void {
  for (let offset = 0; offset < matrix.length; offset += COLUMNS) {
    const row = matrix.subarray(offset, offset + COLUMNS);
    const mean = row.reduce((sum, value) => sum + value, 0) / COLUMNS;
    for (let c = 0; c < COLUMNS; c++) row[c]! -= mean;
  }
}

/** The next scale that can be written; see scalesFrom in src/classify/model.ts. */
function scaleByte(scale: number): number {
  return Math.min(255, Math.max(0, Math.ceil(255 + 16 * Math.log2(Math.max(scale, 1e-9)))));
}

/** The bytes of models/issues.bin. */
export function packModel({ labels, keys, idf, metric, registers }: TaxonomyModel): Uint8Array {
  const { speech, news } = registers;
  const header = {
    format: "issues-3",
    labels,
    features: keys.length,
    vectorSize: Math.sqrt(metric.length),
    registers: {
      speech: { segments: speech.segments, temperature: speech.temperature },
      news: { segments: news.segments, temperature: news.temperature },
    },
  };
  const arrays = [speech, news].flatMap(({ bias, keywords, vectors, scale, weights }) => [
    bias,
    keywords,
    vectors,
    Uint8Array.from(scale, scaleByte),
    nibbles(weights),
  ]);
  return pack(header, [
    metric,
    keys,
    Uint8Array.from(idf, (value) => Math.round(value * IDF_STEPS)),
    ...arrays,
  ]);
}

function nibbles(weights: Int8Array): Uint8Array {
  return Uint8Array.from(
    { length: weights.length / 2 },
    (_, i) => (weights[2 * i]! & 15) | ((weights[2 * i + 1]! & 15) << 4),
  );
}
