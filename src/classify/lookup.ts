/**
 * The words of a text with their rows in the models: all that does not depend on the words around, so that a sentence
 * that stands in the passages of eight quotes is looked up once.
 */
import { hash, rowFinder } from "../model-file.ts";
import type { Span } from "../types.ts";
import { MAX_WORDS, words, type Word } from "./features.ts";
import type { TaxonomyModel, WordVectors } from "./model.ts";

/** What a reading needs of the models. */
export interface Lexis {
  readonly taxonomy: Pick<TaxonomyModel, "keys" | "idf" | "metric">;
  readonly vectors: WordVectors;
}

/** Some text, and where it stands in its article when that is known: `text[at]` is `article.text[span.start]`. */
export interface Passage {
  readonly text: string;
  readonly pieces?: readonly { readonly at: number; readonly span: Span }[];
}

/** One entry a word in each list. Rows are -1 where the model does not know the word. */
export interface Lookup {
  readonly words: readonly Word[];
  readonly rows: readonly number[];
  readonly vectorRows: readonly number[];
  /** Of the pair with the next word; the last entry means nothing. */
  readonly pairKeys: readonly number[];
  readonly pairRows: readonly number[];
}

export function lookUp({ taxonomy, vectors }: Lexis, text: string): Lookup {
  const findTerm = rowFinder(taxonomy.keys);
  const findVector = rowFinder(vectors.keys);
  const found = words(text);
  const pairKeys = found.map((word, i) => (i + 1 < found.length ? pairKey(word, found[i + 1]!) : 0));
  return {
    words: found,
    rows: found.map(({ key }) => findTerm(key)),
    vectorRows: found.map(({ key }) => findVector(key)),
    pairKeys,
    pairRows: pairKeys.map(findTerm),
  };
}

function pairKey(word: Word, next: Word): number {
  return hash(next.stem, hash(" ", word.key));
}

/** Pieces kept for the next quotes: a few passages full. */
const MOST_KEPT = 64;

/** A function that looks up the passages of one article. It remembers their pieces, as the spans that they are. */
export function passageLookup(lexis: Lexis): (passage: Passage) => Lookup {
  const known = new Map<Span, Lookup>();
  const findTerm = rowFinder(lexis.taxonomy.keys);
  return ({ text, pieces }) => {
    if (!pieces) return lookUp(lexis, text);
    const all = pieces.map(({ at, span }) => {
      let looked = known.get(span);
      if (!looked) {
        if (known.size >= MOST_KEPT) known.clear();
        looked = lookUp(lexis, text.slice(at, at + span.end - span.start));
        known.set(span, looked);
      }
      return looked;
    });
    if (all.length === 1) return all[0]!;
    const joined = {
      words: [] as Word[],
      rows: [] as number[],
      vectorRows: [] as number[],
      pairKeys: [] as number[],
      pairRows: [] as number[],
    };
    for (const [p, looked] of all.entries()) {
      const { at } = pieces[p]!;
      const last = joined.words.at(-1);
      const first = looked.words[0];
      if (last && first) {
        const key = pairKey(last, first);
        joined.pairKeys[joined.words.length - 1] = key;
        joined.pairRows[joined.words.length - 1] = findTerm(key);
      }
      const room = Math.min(looked.words.length, MAX_WORDS - joined.words.length);
      for (let i = 0; i < room; i++) {
        const { start, end, lower, stem, key, stop } = looked.words[i]!;
        joined.words.push({ start: start + at, end: end + at, lower, stem, key, stop });
        joined.rows.push(looked.rows[i]!);
        joined.vectorRows.push(looked.vectorRows[i]!);
        joined.pairKeys.push(looked.pairKeys[i]!);
        joined.pairRows.push(looked.pairRows[i]!);
      }
    }
    return joined;
  };
}
