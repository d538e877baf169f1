/**
 * The same story in many papers. An article is a duplicate of an earlier one when their texts share at least 70 % of
 * their five-word sequences (Jaccard index), compared exactly; MinHash (Broder 1997) with banding only says which pairs
 * to compare, so that it takes one look-up an article and not one an article pair.
 *
 * On disk: up to 370 bytes an article; in memory, the same for any number of them.
 */
import { createDiskTable, type DiskTable } from "./disk-table.ts";

/** Words in a sequence. */
const SHINGLE = 5;
/** A sketch has BANDS x ROWS minima; two articles are compared when all rows of one band agree. */
const BANDS = 8;
const ROWS = 3;
const LEAST_SHARED = 0.7;
/** Articles with one band in common that are compared: template texts would have thousands. */
const MOST_COMPARED = 8;

/** Lower-cased words, hashed; a wire text keeps them while papers change marks, spaces and dashes. */
function hashWords(text: string): number[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord);
}

/** Hashes of all sequences of five words, sorted, each once; of a shorter text, the hash of all its words. */
export function shinglesOf(text: string): Uint32Array<ArrayBuffer> {
  const words = hashWords(text);
  const hashes = new Uint32Array(Math.max(1, words.length - SHINGLE + 1));
  for (let start = 0; start < hashes.length; start++) {
    let hash = 0;
    for (let index = start; index < Math.min(start + SHINGLE, words.length); index++)
      hash = mix(hash ^ words[index]!);
    hashes[start] = hash;
  }
  hashes.sort();
  let count = 1;
  for (let index = 1; index < hashes.length; index++)
    if (hashes[index] !== hashes[index - 1]) hashes[count++] = hashes[index]!;
  return hashes.slice(0, count);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One number a band; small, so that it is kept with the article's results. */
export function sketch(shingles: Uint32Array): number[] {
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let index = 0; index < minima.length; index++) {
      const hash = mix(shingle ^ Math.imul(index + 1, 0x9e3779b1));
      if (hash < minima[index]!) minima[index] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ minima[band * ROWS + row]!);
    return hash;
  });
}

/** Share of the sequences of both texts that are in both, 0..1. */
function similarity(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared / (a.length + b.length - shared);
}

export interface DuplicateFinder {
  /**
   * The place of the first earlier article that this one repeats, or -1; then it is remembered with its own place, by which the
   * caller finds it again. `known` gives the shingles of an article that was remembered.
   */
  find(
    place: number,
    shingles: Uint32Array,
    bands: readonly number[],
    known: (place: number) => Uint32Array,
  ): number;
}

/** `file` takes what does not fit into memory. */
export function createDuplicateFinder(file: string): DuplicateFinder & Pick<DiskTable, "close"> {
  /** Under each hash of a band, the articles that have it: their numbers in the order of coming, and their places. */
  const articles = createDiskTable(file, 1, 2);
  let next = 0;
  return {
    find(place, shingles, bands, known) {
      const alike = new Map(bands.map((hash) => [hash, Array.from(articles.get([hash]), ([...one]) => one)]));
      /** Places by number. */
      const candidates = new Map<number, number>();
      for (const [number = 0, itsPlace = 0] of [...alike.values()].flat())
        if (candidates.size < MOST_COMPARED) candidates.set(number, itsPlace);
      for (const [, candidate] of [...candidates].sort(([a], [b]) => a - b))
        if (similarity(shingles, known(candidate)) >= LEAST_SHARED) return candidate;
      // More of one hash would never be compared.
      for (const [hash, { length }] of alike) if (length < MOST_COMPARED) articles.add([hash], [next, place]);
      next++;
      return -1;
    },
    close: articles.close,
  };
}
