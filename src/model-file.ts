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
    this.bytes = file.byteOffset === 0 ? file : new Uint8Array(file); // starts at 0, so that arrays may be viewed in place
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

  uint8(count: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.take(count), count);
  }

  int8(count: number): Int8Array {
    return new Int8Array(this.bytes.buffer, this.take(count), count);
  }
}

const { charCodeAt } = String.prototype;

/**
 * Hashes a name to 32 bits, as a number with a sign: the engine keeps those in lists and arguments as they are, and makes an
 * object of each larger one. Given the hash of a beginning, it goes on from there. The engine has many kinds of strings;
 * asked for each character in this way, it does not look up anew what that kind can do, which would take five times as long.
 */
export function hash(name: string, from = 0x811c9dc5 | 0): number {
  const { length } = name;
  let h = from;
  for (let i = 0; i < length; i++) h = Math.imul(h ^ charCodeAt.call(name, i), 0x01000193);
  return h;
}

/**
 * A function from a hash (of either sign) to its row in ascending keys, or -1. Hashes are spread evenly: the first row of each
 * of about as many ranges as there are keys is known, so that there are one or two rows to look at.
 */
export function rowFinder(keys: Uint32Array): (key: number) => number {
  const shift = Math.max(1, Math.clz32(keys.length));
  const first = new Uint32Array(2 ** (32 - shift)).fill(keys.length);
  let range = 0;
  for (let row = 0; row < keys.length; row++)
    for (const last = keys[row]! >>> shift; range <= last; range++) first[range] = row;
  return (key) => {
    const wanted = key >>> 0;
    for (let row = first[wanted >>> shift]!; row < keys.length && keys[row]! <= wanted; row++)
      if (keys[row] === wanted) return row;
    return -1;
  };
}
