/**
 * A map from 128-bit keys to a few numbers, for what there is one of an article: in typed arrays, outside of V8's heap,
 * where a `Map` of strings to objects takes four times as much and is walked by every garbage collection.
 *
 * Entries keep the order in which they came. One that was deleted leaves its place empty.
 */

/** 32 hex digits. */
export type Key = string;

export interface KeyTable {
  /** Numbers under the key, or undefined. */
  get(key: Key): readonly number[] | undefined;
  has(key: Key): boolean;
  /** Numbers of 32 bits, as many as the table was made for. */
  set(key: Key, values: readonly number[]): void;
  delete(key: Key): void;
  size(): number;
  /** Where the key stands in the order of coming, from 0 on and below {@link places}; -1 when it is not there. */
  place(key: Key): number;
  places(): number;
  keyAt(place: number): Key;
  entries(): Generator<readonly [Key, readonly number[]]>;
}

const KEY_WORDS = 4;
/** Of the slots, at most so many are taken: beyond, look-ups get long. */
const MOST_FULL = 0.7;

export function createKeyTable(valueWords: number): KeyTable {
  /** Words of an entry: the key, its values, and 1 while it is there. */
  const entries = createRows(KEY_WORDS + valueWords + 1);
  const liveWord = KEY_WORDS + valueWords;
  let live = 0;
  /** Open addressing: number of an entry + 1; 0 is free. */
  let slots = new Uint32Array(2048);
  const wanted = new Uint32Array(KEY_WORDS);

  const isWanted = (entry: number): boolean => {
    for (let word = 0; word < KEY_WORDS; word++) if (entries.get(entry, word) !== wanted[word]) return false;
    return true;
  };
  /** The slot of the wanted key, or the free one where it belongs. Keys are hashes: their first word will do as one. */
  const slotOf = (): number => {
    let slot = wanted[0]! & (slots.length - 1);
    while (slots[slot] !== 0 && !isWanted(slots[slot]! - 1)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const find = (key: Key): number => {
    for (let word = 0; word < KEY_WORDS; word++)
      wanted[word] = Number.parseInt(key.slice(word * 8, word * 8 + 8), 16);
    return slots[slotOf()]! - 1;
  };
  const isLive = (entry: number): boolean => entry >= 0 && entries.get(entry, liveWord) === 1;
  const valuesOf = (entry: number): number[] =>
    Array.from({ length: valueWords }, (_, word) => entries.get(entry, KEY_WORDS + word));
  const keyAt = (entry: number): Key =>
    Array.from({ length: KEY_WORDS }, (_, word) =>
      entries.get(entry, word).toString(16).padStart(8, "0"),
    ).join("");
  const growSlots = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (let entry = 0; entry < entries.count(); entry++) {
      let slot = entries.get(entry, 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = entry + 1;
    }
  };

  return {
    get(key) {
      const entry = find(key);
      return isLive(entry) ? valuesOf(entry) : undefined;
    },
    has: (key) => isLive(find(key)),
    set(key, values) {
      if (entries.count() + 1 > slots.length * MOST_FULL) growSlots();
      let entry = find(key);
      if (entry < 0) {
        entry = entries.add(wanted);
        slots[slotOf()] = entry + 1;
      }
      if (!isLive(entry)) live++;
      entries.set(entry, KEY_WORDS, values);
      entries.set(entry, liveWord, [1]);
    },
    delete(key) {
      const entry = find(key);
      if (!isLive(entry)) return;
      entries.set(entry, liveWord, [0]);
      live--;
    },
    size: () => live,
    place(key) {
      const entry = find(key);
      return isLive(entry) ? entry : -1;
    },
    places: entries.count,
    keyAt,
    *entries() {
      for (let entry = 0; entry < entries.count(); entry++) {
        if (isLive(entry)) yield [keyAt(entry), valuesOf(entry)];
      }
    },
  };
}

/** Rows of so many 32-bit numbers, by number. */
export interface Rows {
  /** Returns its number. Words that are not given are 0. */
  add(words: ArrayLike<number>): number;
  get(row: number, word: number): number;
  set(row: number, word: number, values: ArrayLike<number>): void;
  count(): number;
}

const ROWS_OF_BLOCK_LOG2 = 12;

/** In blocks: an array that grows by being copied takes up to twice its size, and three times while it grows. */
export function createRows(width: number): Rows {
  const blocks: Uint32Array[] = [];
  const mask = (1 << ROWS_OF_BLOCK_LOG2) - 1;
  let count = 0;
  const at = (row: number): number => (row & mask) * width;
  return {
    add(words) {
      if ((count & mask) === 0) blocks.push(new Uint32Array(width << ROWS_OF_BLOCK_LOG2));
      blocks[count >>> ROWS_OF_BLOCK_LOG2]!.set(words, at(count));
      return count++;
    },
    get: (row, word) => blocks[row >>> ROWS_OF_BLOCK_LOG2]![at(row) + word]!,
    set: (row, word, values) => blocks[row >>> ROWS_OF_BLOCK_LOG2]!.set(values, at(row) + word),
    count: () => count,
  };
}
