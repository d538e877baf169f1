/**
 * What is already done: results by key, in append-only segments under `OUTPUT/.pullquote/`.
 *
 *     segments/000001     lines: KEY SHA PAYLOAD \n    KEY and SHA (of the payload) in 32 and 16 hex digits
 *     index               lines: KEY SEGMENT OFFSET LENGTH, after a first line with the length of each segment
 *
 * A key is a hash of everything that a result depends on (see fingerprint.ts), so a result is never out of date:
 * it is there or it is not. The index only saves reading the segments; what was appended after it was written (a run
 * that was killed) is found by reading on from there, and a torn last line is cut off. A payload is checked
 * against its hash when it is read, and counts as missing when it does not match.
 *
 * In memory: about 40 bytes a result, in typed arrays.
 */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { disk, makeFolder, onDisk, moveIntoPlace, openWriter, removeFile, writeAll } from "../files.ts";
import { linesOf } from "../lines.ts";
import { createKeyTable, type KeyTable } from "./table.ts";

export interface Store {
  has(key: string): boolean;
  /** The number of a result that is there, for as long as the store is open; and its key again. */
  place(key: string): number;
  keyAt(place: number): string;
  /** Each has a buffer of its own. */
  reader(): StoreReader;
  /** A payload behind its hash, see {@link seal}. */
  put(key: string, sealed: Uint8Array): void;
  /** Syncs the segments and writes the index. */
  save(): void;
  /** Drops all but these keys (each may come several times), when that frees more than half of the space. */
  compact(keys: AsyncIterable<string>): Promise<void>;
  size(): number;
  close(): void;
}

/**
 * The payload, or null when it is missing or damaged (then the key is forgotten). The caller's to change, but only valid until the
 * next call.
 */
export type StoreReader = (key: string) => Buffer | null;

const SEGMENT_SIZE = 256 * 1024 * 1024;
const KEY_LENGTH = 32;
const CHECK_LENGTH = 16;
const PAYLOAD_AT = KEY_LENGTH + 1 + CHECK_LENGTH + 1;
const NEWLINE = 10;

/** `readOnly`: nothing is created or cut off; `put`, `save` and `compact` must not be called. */
export function openStore(folder: string, { readOnly = false } = {}): Store {
  const segments = path.join(folder, "segments");
  const indexFile = path.join(folder, "index");
  if (!readOnly) makeFolder(segments);
  /** Segment, offset and length of each payload. */
  const places = createKeyTable(3);
  const readers = new Map<number, number>();
  /** Lines on their way to a segment. */
  let outgoing = Buffer.alloc(1 << 16);
  let writer: { readonly segment: number; readonly fd: number; length: number } | null = null;
  const fileOf = (segment: number): string => path.join(segments, String(segment).padStart(6, "0"));

  const load = (): void => {
    const indexed = readIndex(indexFile, places);
    for (const segment of listSegments(segments)) {
      const from = indexed.get(segment) ?? 0;
      const torn = recover(fileOf(segment), from, (key, offset, length) =>
        places.set(key, [segment, offset, length]),
      );
      if (torn >= 0 && !readOnly) onDisk(fileOf(segment), () => disk.truncate(fileOf(segment), torn));
    }
    for (const [segment, length] of indexed)
      if (!fs.existsSync(fileOf(segment)) || fs.statSync(fileOf(segment)).size < length)
        for (const [key, [at]] of places.entries()) if (at === segment) places.delete(key);
  };

  const openNextSegment = (): { readonly segment: number; readonly fd: number; length: number } => {
    const last = listSegments(segments).at(-1) ?? 0;
    const lastLength = last === 0 ? SEGMENT_SIZE : fs.statSync(fileOf(last)).size;
    const segment = lastLength >= SEGMENT_SIZE ? last + 1 : last;
    const fd = onDisk(fileOf(segment), () => fs.openSync(fileOf(segment), "a"));
    return { segment, fd, length: fs.fstatSync(fd).size };
  };

  const finishSegment = (): void => {
    if (!writer) return;
    const { segment, fd } = writer;
    onDisk(fileOf(segment), () => disk.fsync(fd));
    fs.closeSync(fd);
    writer = null;
  };

  const put = (key: string, sealed: Uint8Array): void => {
    if (writer && writer.length >= SEGMENT_SIZE) finishSegment();
    writer ??= openNextSegment();
    const { segment, fd, length } = writer;
    const size = KEY_LENGTH + 1 + sealed.length;
    if (outgoing.length < size) outgoing = Buffer.alloc(2 * size);
    outgoing.write(`${key} `, "latin1");
    outgoing.set(sealed, KEY_LENGTH + 1);
    try {
      onDisk(fileOf(segment), () => writeAll(fd, outgoing.subarray(0, size)));
    } catch (error) {
      fs.ftruncateSync(fd, length); // half a line would spoil the next one
      throw error;
    }
    places.set(key, [segment, length + PAYLOAD_AT, size - PAYLOAD_AT - 1]);
    writer.length += size;
  };

  const fdOf = (segment: number): number => {
    let fd = readers.get(segment);
    if (fd === undefined) {
      fd = fs.openSync(fileOf(segment), "r");
      readers.set(segment, fd);
    }
    return fd;
  };

  /** Gives whole lines, with their newline. */
  const lineReader = (): StoreReader => {
    let buffer = Buffer.alloc(1 << 16);
    return (key) => {
      const place = places.get(key);
      if (!place) return null;
      const [segment = 0, offset = 0, length = 0] = place;
      const size = PAYLOAD_AT + length + 1;
      if (buffer.length < size) buffer = Buffer.alloc(2 * size);
      const line = buffer.subarray(0, size);
      fs.readSync(fdOf(segment), line, 0, size, offset - PAYLOAD_AT);
      const head = `${key} ${checkOf(line.subarray(PAYLOAD_AT, -1))} `;
      if (line.toString("latin1", 0, PAYLOAD_AT) === head) return line;
      places.delete(key);
      return null;
    };
  };

  const save = (): void => {
    finishSegment();
    const lengths = listSegments(segments).map(
      (segment) => `${segment}:${fs.statSync(fileOf(segment)).size}`,
    );
    const temporary = `${indexFile}.tmp`;
    const index = openWriter(temporary);
    try {
      index.write(lengths.join(" ") + "\n");
      for (const [key, place] of places.entries()) index.write(`${key} ${place.join(" ")}\n`);
      index.close();
    } catch (error) {
      index.abandon();
      throw error;
    }
    moveIntoPlace([{ from: temporary, to: indexFile }]);
  };

  const closeReaders = (): void => {
    for (const fd of readers.values()) fs.closeSync(fd);
    readers.clear();
  };

  const compact = async (keys: AsyncIterable<string>): Promise<void> => {
    finishSegment();
    const isLive = new Uint8Array(places.places());
    for await (const key of keys) if (places.has(key)) isLive[places.place(key)] = 1;
    const old = listSegments(segments);
    let total = 0;
    let live = 0;
    for (const segment of old) total += fs.statSync(fileOf(segment)).size;
    for (const [key, [, , length = 0]] of places.entries())
      if (isLive[places.place(key)]) live += length + PAYLOAD_AT + 1;
    if (total - live <= total / 2) return;
    const next = (old.at(-1) ?? 0) + 1;
    writer = { segment: next, fd: onDisk(fileOf(next), () => fs.openSync(fileOf(next), "a")), length: 0 };
    const read = lineReader();
    for (const [key] of places.entries()) {
      const line = isLive[places.place(key)] ? read(key) : places.delete(key);
      if (line) put(key, line.subarray(KEY_LENGTH + 1));
    }
    // A kill before this line leaves every payload twice, which is harmless; after it, the old segments are surplus.
    finishSegment();
    closeReaders();
    for (const segment of old) removeFile(fileOf(segment));
    save();
  };

  load();
  return {
    has: (key) => places.has(key),
    place: (key) => places.place(key),
    keyAt: (place) => places.keyAt(place),
    reader() {
      const read = lineReader();
      return (key) => read(key)?.subarray(PAYLOAD_AT, -1) ?? null;
    },
    put,
    save,
    compact,
    size: () => places.size(),
    close() {
      finishSegment();
      closeReaders();
    },
  };
}

export function removeStore(folder: string): void {
  removeFile(path.join(folder, "index"));
  removeFile(path.join(folder, "segments"));
}

/** A payload as `put` takes it: whoever makes it hashes it too, not the thread that writes. It must not hold a newline. */
export function seal(payload: string): Uint8Array<ArrayBuffer> {
  const size = Buffer.byteLength(payload);
  const sealed = new Uint8Array(CHECK_LENGTH + 1 + size + 1);
  const bytes = Buffer.from(sealed.buffer);
  bytes.write(payload, CHECK_LENGTH + 1);
  bytes.write(`${checkOf(bytes.subarray(CHECK_LENGTH + 1, -1))} `, "latin1");
  bytes[bytes.length - 1] = NEWLINE;
  return sealed;
}

function checkOf(payload: Uint8Array): string {
  return createHash("sha256").update(payload).digest("hex").slice(0, CHECK_LENGTH);
}

function listSegments(folder: string): number[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => /^\d{6}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** Fills `places`; returns how far each segment is indexed. An index that cannot be read is as good as none. */
function readIndex(file: string, places: KeyTable): Map<number, number> {
  const indexed = new Map<number, number>();
  if (!fs.existsSync(file)) return indexed;
  let isFirst = true;
  for (const line of linesOf(file)) {
    const parts = line.split(" ");
    if (isFirst)
      for (const part of parts.filter(Boolean)) {
        const [segment = 0, length = 0] = part.split(":").map(Number);
        indexed.set(segment, length);
      }
    else places.set(parts[0]!, parts.slice(1).map(Number));
    isFirst = false;
  }
  return indexed;
}

/** Reads the lines of a segment from `from` on; returns where a torn last one begins, or -1. Never holds a whole line. */
function recover(
  file: string,
  from: number,
  found: (key: string, offset: number, length: number) => void,
): number {
  const { size } = fs.statSync(file);
  if (size <= from) return -1;
  const fd = fs.openSync(file, "r");
  const chunk = Buffer.alloc(1 << 20);
  let lineAt = from;
  let head = "";
  for (let position = from; position < size;) {
    const read = fs.readSync(fd, chunk, 0, chunk.length, position);
    for (let start = 0; start < read;) {
      const newline = chunk.subarray(0, read).indexOf(NEWLINE, start);
      const end = newline < 0 ? read : newline;
      if (head.length < KEY_LENGTH)
        head += chunk.toString("latin1", start, Math.min(end, start + KEY_LENGTH));
      if (newline >= 0) {
        const offset = lineAt + PAYLOAD_AT;
        found(head.slice(0, KEY_LENGTH), offset, position + newline - offset);
        lineAt = position + newline + 1;
        head = "";
      }
      start = end + 1;
    }
    position += read;
  }
  fs.closeSync(fd);
  return lineAt < size ? lineAt : -1;
}
