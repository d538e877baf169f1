/** How word vectors differ within one topic: what the metric of own lists plays down. */
import type { Example } from "./fit.ts";
import { LABELS } from "./fit.ts";

/**
 * The metric of the model: inverse of the pooled scatter of text vectors within topics (subtopics of speeches, topics of
 * headlines), with a ridge of 30 % of its mean diagonal.
 */
export function metricOf(examples: readonly Example[], size: number): Float32Array {
  const classes = new Map<string, Float32Array[]>();
  for (const { row, parts } of examples) {
    if (row.label === "none" || (row.source !== "speech" && row.source !== "headline")) continue;
    const name = `${row.source} ${row.subtopic ?? row.label}`;
    const vectors = classes.get(name) ?? [];
    vectors.push(parts[0]!.dense.subarray(LABELS.length));
    classes.set(name, vectors);
  }
  const scatter = Array.from({ length: size }, () => new Float64Array(size));
  for (const [name, vectors] of classes) {
    const mean = new Float64Array(size);
    for (const vector of vectors) for (let i = 0; i < size; i++) mean[i]! += vector[i]! / vectors.length;
    const weight = name.startsWith("speech") ? 1 : 0.1;
    for (const vector of vectors)
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
          scatter[i]![j]! += weight * (vector[i]! - mean[i]!) * (vector[j]! - mean[j]!);
  }
  const diagonal = scatter.reduce((sum, row, i) => sum + row[i]!, 0) / size;
  for (let i = 0; i < size; i++) scatter[i]![i]! += 0.3 * diagonal;
  const inverse = inverted(scatter);
  return Float32Array.from(inverse.flatMap((row) => [...row.map((value) => value * diagonal)]));
}

/** Gauss-Jordan; the ridge keeps every pivot well above zero. */
function inverted(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const left = matrix.map((row) => row.slice());
  const right = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let k = 0; k < size; k++) {
    const pivot = left[k]![k]!;
    for (let j = 0; j < size; j++) {
      left[k]![j]! /= pivot;
      right[k]![j]! /= pivot;
    }
    for (let i = 0; i < size; i++) {
      const factor = left[i]![k]!;
      if (i === k || factor === 0) continue;
      for (let j = 0; j < size; j++) {
        left[i]![j]! -= factor * left[k]![j]!;
        right[i]![j]! -= factor * right[k]![j]!;
      }
    }
  }
  return right;
}
