/** Lines of byte streams, without ever holding a long one. */
import { closeSync, openSync, readSync } from "node:fs";
import type { Readable } from "node:stream";
import { ArticleError } from "./errors.ts";

/** A line of a byte stream. `offset` is in bytes, `number` 1-based. `bytes` is null when the line is over the limit. */
export interface Line {
  readonly number: number;
  readonly offset: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/**
 * Lines of a stream, without their line ends. Lines of more than `maxBytes` are not held in memory: they come as a
 * line without bytes. (`node:readline` makes a string of each line and dies over 512 MB, uncatchably.)
 */
export async function* readLines(stream: Readable, maxBytes: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 1;
  let offset = 0;
  let position = 0;
  const take = (): Line => {
    const tooLong = length > maxBytes;
    const whole = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    const bytes = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
    return { number, offset, bytes: tooLong ? null : bytes };
  };
  const push = (piece: Buffer): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
      pieces = [];
      length = 0;
      number++;
      offset = position + start;
    }
    push(chunk.subarray(start));
    position += chunk.length;
  }
  if (length > 0) yield take();
}

const PIECE = 1 << 16;

/** The lines of a file that has only short ones, each ended by a newline; what stands behind the last one is left out. */
export function* linesOf(file: string): Generator<string> {
  const fd = openSync(file, "r");
  try {
    const piece = Buffer.alloc(PIECE);
    let rest: Buffer = Buffer.alloc(0);
    for (let read; (read = readSync(fd, piece)) > 0;) {
      const bytes = Buffer.concat([rest, piece.subarray(0, read)]);
      const end = bytes.lastIndexOf(NEWLINE);
      rest = bytes.subarray(end + 1);
      if (end >= 0) yield* bytes.toString("utf8", 0, end).split("\n");
    }
  } finally {
    closeSync(fd);
  }
}

/** A line of a JSONL text with its place (`file:line`), or what is wrong with it. */
export interface JsonLine {
  readonly at: string;
  readonly value?: unknown;
  readonly failed?: ArticleError;
}

/** The lines of a JSONL text that hold anything; a line that is no JSON comes as a failure (E005). */
export function* parseJsonLines(jsonl: string, place: string): Generator<JsonLine> {
  const lines = jsonl.replace(/^\uFEFF/, "").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const at = `${place}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      yield { at, failed: new ArticleError("E005", at, "the line is not JSON.", "Write one object a line.") };
      continue;
    }
    yield { at, value };
  }
}
