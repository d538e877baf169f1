/**
 * The same story in many papers. An article is a duplicate of an earlier one when their texts share at least 70 % of
 * their five-word sequences (Jaccard index), compared exactly; MinHash (Broder 1997) with banding only says which pairs
 * to compare, so that it takes one look-up an article and not one an article pair.
 *
 * In memory: about 90 bytes an article.
 */

/** Words in a sequence. */
const SHINGLE = 5;
/** A sketch has BANDS x ROWS minima; two articles are compared when all rows of one band agree. */
const BANDS = 8;
const ROWS = 3;
const LEAST_SHARED = 0.7;
/** Articles with one band in common that are compared: template texts would have thousands. */
const MOST_COMPARED = 8;

/** Lower-cased words; a wire text keeps them while papers change marks, spaces and dashes. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes of all sequences of five words; of a shorter text, the hash of all its words. */
function shingles(text: string): Set<number> {
  const hashes = words(text).map(hashWord);
  const found = new Set<number>();
  for (let start = 0; start === 0 || start + SHINGLE <= hashes.length; start++) {
    let hash = 0;
    for (let index = start; index < Math.min(start + SHINGLE, hashes.length); index++)
      hash = mix(hash ^ hashes[index]!);
    found.add(hash);
  }
  return found;
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
export function sketch(text: string): number[] {
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles(text))
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
export function similarity(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)];
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared++;
  return shared / (first.size + second.size - shared);
}

export interface DuplicateFinder {
  /**
   * The number of the first earlier article that this one repeats, or -1; then it is remembered under the next number,
   * from 0 on. `textOf` gives the text of an article that was remembered.
   */
  find(text: string, bands: readonly number[], textOf: (number: number) => string): number;
}

export function createDuplicateFinder(): DuplicateFinder {
  /** BANDS hashes an article, by number. */
  let sketches = new Uint32Array(BANDS << 10);
  let count = 0;
  /** Open addressing by a band's hash: its place in `sketches` + 1; 0 is free. */
  let slots = new Uint32Array(2 << 14);

  const firstSlot = (hash: number): number => mix(hash) & (slots.length - 1);
  const next = (slot: number): number => (slot + 1) & (slots.length - 1);
  const insert = (place: number): void => {
    let slot = firstSlot(sketches[place]!);
    while (slots[slot] !== 0) slot = next(slot);
    slots[slot] = place + 1;
  };
  const remember = (bands: readonly number[]): void => {
    const first = count++ * BANDS;
    if (first + BANDS > sketches.length) {
      const old = sketches;
      sketches = new Uint32Array(old.length * 2);
      sketches.set(old);
    }
    sketches.set(bands, first);
    if ((first + BANDS) * 3 > slots.length * 2) {
      slots = new Uint32Array(slots.length * 2); // made anew from the sketches: the old one need not be kept beside it
      for (let place = 0; place < first; place++) insert(place);
    }
    for (let band = 0; band < BANDS; band++) insert(first + band);
  };
  const candidates = (bands: readonly number[]): number[] => {
    const found = new Set<number>();
    for (const hash of bands)
      for (let slot = firstSlot(hash); slots[slot] !== 0 && found.size < MOST_COMPARED; slot = next(slot)) {
        const place = slots[slot]! - 1;
        if (sketches[place] === hash) found.add(Math.floor(place / BANDS));
      }
    return [...found].sort((a, b) => a - b);
  };

  return {
    find(text, bands, textOf) {
      for (const candidate of candidates(bands))
        if (similarity(text, textOf(candidate)) >= LEAST_SHARED) return candidate;
      remember(bands);
      return -1;
    },
  };
}
