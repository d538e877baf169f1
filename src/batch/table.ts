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

/** Words of a {@link Key}. */
export const KEY_WORDS = 4;

/** Numbers of 32 bits, from eight hex digits each. */
export function hexToWords(hex: string): number[] {
  return Array.from({ length: hex.length / 8 }, (_, word) =>
    Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16),
  );
}

export function createKeyTable(valueWords: number): KeyTable {
  /** Words of an entry: the key, its values, and 1 while it is there. */
  const entries = createRows(KEY_WORDS + valueWords + 1);
  const liveWord = KEY_WORDS + valueWords;
  let live = 0;
  const index = createIndex((entry) => entries.get(entry, 0));
  const wanted = new Uint32Array(KEY_WORDS);

  const isWanted = (entry: number): boolean => {
    for (let word = 0; word < KEY_WORDS; word++) if (entries.get(entry, word) !== wanted[word]) return false;
    return true;
  };
  const find = (key: Key): number => {
    for (let word = 0; word < KEY_WORDS; word++)
      wanted[word] = Number.parseInt(key.slice(word * 8, word * 8 + 8), 16);
    return index.first(wanted[0]!, isWanted);
  };
  const isLive = (entry: number): boolean => entry >= 0 && entries.get(entry, liveWord) === 1;
  const valuesOf = (entry: number): number[] =>
    Array.from({ length: valueWords }, (_, word) => entries.get(entry, KEY_WORDS + word));
  const keyAt = (entry: number): Key =>
    Array.from({ length: KEY_WORDS }, (_, word) =>
      entries.get(entry, word).toString(16).padStart(8, "0"),
    ).join("");
  return {
    get(key) {
      const entry = find(key);
      return isLive(entry) ? valuesOf(entry) : undefined;
    },
    has: (key) => isLive(find(key)),
    set(key, values) {
      let entry = find(key);
      if (entry < 0) {
        entry = entries.add(wanted);
        index.add(entry);
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

/** Finds things of which there are many, by a hash of 32 bits: in memory, five to seven bytes each. */
export interface Index {
  add(number: number): void;
  /** The first number with this hash, in the order in which they were added, that is accepted, or -1. */
  first(hash: number, isAccepted: (number: number) => boolean): number;
}

/** Parts that grow one by one: while a table is made anew, it and the old one are both there. */
const SHARDS_LOG2 = 6;
const FEWEST_SLOTS = 32;
/** Of the slots of a shard, at most so many are taken: beyond, looking up gets long. */
const MOST_FULL = 0.75;
/** Twice as many would leave most of them free for most of the time. */
const GROWTH = 1.25;

export function createIndex(hashOf: (number: number) => number): Index {
  /** Open addressing: a number + 1; 0 is free. */
  const shards = Array.from({ length: 1 << SHARDS_LOG2 }, () => new Uint32Array(FEWEST_SLOTS));
  const counts = new Uint32Array(shards.length);
  const shardOf = (mixed: number): number => mixed >>> (32 - SHARDS_LOG2);
  const firstSlot = (mixed: number, { length }: Uint32Array): number =>
    Math.floor((((mixed << SHARDS_LOG2) >>> 0) / 2 ** 32) * length);
  const put = (number: number, slots: Uint32Array): void => {
    let slot = firstSlot(scatter(hashOf(number)), slots);
    while (slots[slot] !== 0) if (++slot === slots.length) slot = 0;
    slots[slot] = number + 1;
  };
  const grown = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
    const slots = new Uint32Array(Math.ceil(old.length * GROWTH));
    // From a free slot on, those with the same hash come in the order in which they were added.
    const free = old.indexOf(0);
    for (const part of [old.subarray(free), old.subarray(0, free)])
      for (const taken of part) if (taken !== 0) put(taken - 1, slots);
    return slots;
  };
  return {
    add(number) {
      const shard = shardOf(scatter(hashOf(number)));
      if (++counts[shard]! > shards[shard]!.length * MOST_FULL) shards[shard] = grown(shards[shard]!);
      put(number, shards[shard]!);
    },
    first(hash, isAccepted) {
      const mixed = scatter(hash);
      const slots = shards[shardOf(mixed)]!;
      for (let slot = firstSlot(mixed, slots); slots[slot] !== 0;) {
        const number = slots[slot]! - 1;
        if (hashOf(number) === hash && isAccepted(number)) return number;
        if (++slot === slots.length) slot = 0;
      }
      return -1;
    },
  };
}

/** Hashes that differ in a few bits only must not stand side by side. */
function scatter(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
