/**
 * Model files: a JSON header, then the arrays that it counts. What a row stands for is named by a 32-bit hash (FNV-1a), so
 * models hold numbers and no words.
 *
 * A file starts with the length of its header (uint32, little-endian); arrays are aligned to four bytes.
 */
import { readFileSync } from "node:fs";

/** Reads the arrays of a file in `models/` one after the other. */
export class ModelFile<Header extends { readonly format: string }> {
  private readonly bytes: Uint8Array;
  private offset: number;
  readonly header: Header;

  constructor(name: string, format: Header["format"]) {
    const file = readFileSync(new URL(`../models/${name}`, import.meta.url));
    this.bytes = new Uint8Array(file); // a copy that starts at 0, so that arrays may be viewed in place
    const length = new DataView(this.bytes.buffer).getUint32(0, true);
    this.header = JSON.parse(new TextDecoder().decode(this.bytes.subarray(4, 4 + length))) as Header;
    if (this.header.format !== format) throw new Error(`models/${name} is not of the form ${format}`);
    this.offset = 4 + length;
  }

  private take(bytes: number): number {
    const start = Math.ceil(this.offset / 4) * 4;
    this.offset = start + bytes;
    if (this.offset > this.bytes.length) throw new Error("model file is cut short");
    return start;
  }

  uint32(count: number): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.take(count * 4), count);
  }

  float32(count: number): Float32Array {
    return new Float32Array(this.bytes.buffer, this.take(count * 4), count);
  }

  int8(count: number): Int8Array {
    return new Int8Array(this.bytes.buffer, this.take(count), count);
  }
}

/** Hashes a name to 32 bits. Given the hash of a beginning, it goes on from there. */
export function hash(name: string, from = 0x811c9dc5): number {
  let h = from;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** First row of each range of hashes: they are spread evenly, so a range of the table's size holds one row or two. */
const starts = new WeakMap<Uint32Array, Uint32Array>();
const RANGE_BITS = 16;

function startsOf(keys: Uint32Array): Uint32Array {
  let known = starts.get(keys);
  if (known) return known;
  known = new Uint32Array((1 << RANGE_BITS) + 1).fill(keys.length);
  for (let row = keys.length - 1; row >= 0; row--) known[keys[row]! >>> (32 - RANGE_BITS)] = row;
  for (let range = known.length - 2; range >= 0; range--)
    known[range] = Math.min(known[range]!, known[range + 1]!);
  starts.set(keys, known);
  return known;
}

/** A function from a hash to its row in ascending keys, or -1. */
export function rowFinder(keys: Uint32Array): (key: number) => number {
  const first = startsOf(keys);
  return (key) => {
    for (let row = first[key >>> (32 - RANGE_BITS)]!; row < keys.length && keys[row]! <= key; row++)
      if (keys[row] === key) return row;
    return -1;
  };
}
