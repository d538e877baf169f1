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
  entries(): Generator<readonly [Key, readonly number[]]>;
}

const KEY_WORDS = 4;
/** Of the slots, at most so many are taken: beyond, look-ups get long. */
const MOST_FULL = 0.6;

export function createKeyTable(valueWords: number): KeyTable {
  /** Words of an entry: the key, its values, and 1 while it is there. */
  const width = KEY_WORDS + valueWords + 1;
  let entries = new Uint32Array(1024 * width);
  let count = 0;
  let live = 0;
  /** Open addressing: number of an entry + 1; 0 is free. */
  let slots = new Uint32Array(2048);
  const wanted = new Uint32Array(KEY_WORDS);

  const isWanted = (entry: number): boolean => {
    const at = entry * width;
    for (let word = 0; word < KEY_WORDS; word++) if (entries[at + word] !== wanted[word]) return false;
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
  const isLive = (entry: number): boolean => entry >= 0 && entries[(entry + 1) * width - 1] === 1;
  const valuesOf = (entry: number): number[] => [
    ...entries.subarray(entry * width + KEY_WORDS, (entry + 1) * width - 1),
  ];
  const growEntries = (): void => {
    const old = entries;
    entries = new Uint32Array(Math.ceil(old.length / width / 2) * 3 * width);
    entries.set(old);
  };
  const growSlots = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (let entry = 0; entry < count; entry++) {
      wanted.set(entries.subarray(entry * width, entry * width + KEY_WORDS));
      slots[slotOf()] = entry + 1;
    }
  };

  return {
    get(key) {
      const entry = find(key);
      return isLive(entry) ? valuesOf(entry) : undefined;
    },
    has: (key) => isLive(find(key)),
    set(key, values) {
      if (count + 1 > slots.length * MOST_FULL) growSlots();
      let entry = find(key);
      if (entry < 0) {
        if ((count + 1) * width > entries.length) growEntries();
        entry = count++;
        slots[slotOf()] = entry + 1;
        entries.set(wanted, entry * width);
      }
      if (!isLive(entry)) live++;
      entries.set(values, entry * width + KEY_WORDS);
      entries[(entry + 1) * width - 1] = 1;
    },
    delete(key) {
      const entry = find(key);
      if (!isLive(entry)) return;
      entries[(entry + 1) * width - 1] = 0;
      live--;
    },
    size: () => live,
    *entries() {
      for (let entry = 0; entry < count; entry++) {
        if (!isLive(entry)) continue;
        const words = [...entries.subarray(entry * width, entry * width + KEY_WORDS)];
        yield [words.map((word) => word.toString(16).padStart(8, "0")).join(""), valuesOf(entry)];
      }
    },
  };
}
