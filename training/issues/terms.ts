/** Which stems and pairs of stems the model of the default list knows, and how rare they are. */
import { words } from "../../src/classify/features.ts";
import { hash } from "../../src/model-file.ts";
import { IDF_STEPS, type TaxonomyModel } from "../../src/classify/model.ts";

/**
 * Terms that stand in at least `least` groups of texts (each text a group of its own unless `groups` says otherwise; a group
 * is in one piece), the `most` frequent of them, with idf = ln(texts / texts that have it), rounded to what the model file holds.
 */
export function countTerms(
  texts: readonly string[],
  least = 2,
  groups: readonly string[] = texts,
  most = Infinity,
): Pick<TaxonomyModel, "keys" | "idf"> {
  const counts = new Map<number, { texts: number; groups: number; last: string }>();
  const groupOf = new Map(texts.map((text, i) => [text, groups[i]!]));
  for (const [text, group] of groupOf) {
    const seen = new Set<number>();
    const found = words(text);
    for (const [i, word] of found.entries()) {
      const next = found[i + 1];
      if (!word.stop) seen.add(hash(word.stem));
      if (next && !(word.stop && next.stop)) seen.add(hash(`${word.stem} ${next.stem}`));
    }
    for (const key of seen) {
      const known = counts.get(key);
      if (!known) counts.set(key, { texts: 1, groups: 1, last: group });
      else {
        known.texts++;
        if (known.last !== group) known.groups++;
        known.last = group;
      }
    }
  }
  const total = groupOf.size;
  const kept = [...counts]
    .filter(([, { groups: found }]) => found >= least)
    .sort(([a, x], [b, y]) => y.groups - x.groups || (a >>> 0) - (b >>> 0))
    .slice(0, most)
    .sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    idf: Float32Array.from(
      kept,
      ([, count]) => Math.round(Math.log(total / count.texts) * IDF_STEPS) / IDF_STEPS,
    ),
  };
}
