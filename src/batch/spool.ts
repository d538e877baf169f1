/** Pieces on disk, in a file that nobody sees. */
import * as fs from "node:fs";
import type { Pieces } from "../emit/pieces.ts";
import { onDisk, removeFile, writeAll } from "../files.ts";

export interface Spool extends Pieces {
  /** Removes the file. */
  close(): void;
}

const LENGTH_BYTES = 4;
/** What is written at once. */
const BUFFER_SIZE = 1 << 16;
/** What is read at once: there may be many readers. */
const READ_SIZE = 1 << 13;

export function createSpool(file: string): Spool {
  const fd = onDisk(file, () => fs.openSync(file, "w+"));
  let buffer = Buffer.alloc(BUFFER_SIZE);
  let pending = 0;
  let written = 0;
  let open = true;
  const flush = (): void => {
    onDisk(file, () => writeAll(fd, buffer.subarray(0, pending)));
    written += pending;
    pending = 0;
  };
  return {
    add(piece) {
      const size = LENGTH_BYTES + piece.length;
      if (pending > 0 && pending + size > buffer.length) flush();
      if (size > buffer.length) buffer = Buffer.alloc(2 * size);
      buffer.writeUInt32LE(piece.length, pending);
      buffer.set(piece, pending + LENGTH_BYTES);
      pending += size;
    },
    end: () => written + pending,
    *pieces(from = 0, to = written + pending) {
      if (pending > 0) flush();
      let ahead = Buffer.alloc(READ_SIZE);
      let start = from;
      let length = 0;
      /** So many bytes from `at` on. */
      const read = (at: number, size: number): Buffer => {
        if (at + size > start + length) {
          if (size > ahead.length) ahead = Buffer.alloc(2 * size);
          start = at;
          length = fs.readSync(fd, ahead, 0, Math.max(size, Math.min(ahead.length, to - at)), at);
        }
        return ahead.subarray(at - start, at - start + size);
      };
      for (let at = from; at < to;) {
        const size = read(at, LENGTH_BYTES).readUInt32LE();
        yield read(at + LENGTH_BYTES, size);
        at += LENGTH_BYTES + size;
      }
    },
    close() {
      if (!open) return;
      open = false;
      fs.closeSync(fd);
      removeFile(file);
    },
  };
}
