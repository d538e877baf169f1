/**
 * Byte streams -> the bytes of single articles, one at a time: elements of a JSON array, rows of a table, items of a
 * feed, records of a WARC. Each knows just enough of its format to cut; what is inside is looked at later.
 */
import type { Readable } from "node:stream";

/** `bytes` is null when the piece is over the limit. */
export interface Piece {
  readonly line?: number;
  readonly offset: number;
  readonly bytes: Buffer | null;
}

const [QUOTE, BACKSLASH, NEWLINE, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Bytes of the piece that is being read; they are dropped, and counted on, once there are too many. */
class Collector {
  #pieces: Buffer[] = [];
  length = 0;
  constructor(readonly maxBytes: number) {}

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > this.maxBytes) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  take(): Buffer | null {
    const bytes = this.length > this.maxBytes ? null : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.length = 0;
    return bytes;
  }
}

/** Elements of one JSON array. A truncated last element comes as it is, to be refused as malformed. */
export async function* splitJsonArray(stream: Readable, maxBytes: number): AsyncGenerator<Piece> {
  const collector = new Collector(maxBytes);
  let [position, offset, line, startLine] = [0, 0, 1, 1];
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inElement = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (byte === NEWLINE) line++;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      const isSpace = byte <= 0x20;
      const opens = byte === OPEN_BRACE || byte === OPEN_BRACKET;
      const closes = byte === CLOSE_BRACE || byte === CLOSE_BRACKET;
      if (depth === 1 && inElement && (byte === COMMA || closes)) {
        collector.add(chunk.subarray(start, index));
        yield { line: startLine, offset, bytes: collector.take() };
        inElement = false;
      } else if (depth >= 1 && !inElement && !isSpace && byte !== COMMA && !closes) {
        inElement = true;
        [start, offset, startLine] = [index, position + index, line];
      }
      if (byte === QUOTE) inString = true;
      else if (opens) depth++;
      else if (closes) depth--;
    }
    if (inElement) collector.add(chunk.subarray(start));
    position += chunk.length;
  }
  if (inElement) yield { line: startLine, offset, bytes: collector.take() };
}

/** Rows of CSV (RFC 4180) or TSV: a row ends at a newline outside of quotes. Rows without anything in them are left out. */
export async function* splitRows(stream: Readable, maxBytes: number): AsyncGenerator<Piece> {
  const collector = new Collector(maxBytes);
  let [position, offset, line, startLine] = [0, 0, 1, 1];
  let inQuotes = false;
  const take = (): Piece => ({ line: startLine, offset, bytes: collector.take() });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (byte === NEWLINE) line++;
      if (byte === QUOTE) inQuotes = !inQuotes;
      if (byte !== NEWLINE || inQuotes) continue;
      collector.add(chunk.subarray(start, index));
      if (collector.length > 1) yield take();
      else collector.take();
      start = index + 1;
      [offset, startLine] = [position + start, line];
    }
    collector.add(chunk.subarray(start));
    position += chunk.length;
  }
  if (collector.length > 0) yield take();
}

/** Fields of one row; a quoted field may hold the delimiter, newlines and doubled quotes. */
export function readRow(row: string, delimiter: string): string[] {
  const fields: string[] = [];
  let position = 0;
  const line = row.replace(/\r$/, "");
  for (;;) {
    let field = "";
    if (line.charAt(position) === '"') {
      position++;
      for (;;) {
        const end = line.indexOf('"', position);
        field += line.slice(position, end < 0 ? line.length : end);
        position = end < 0 ? line.length : end + 1;
        if (line.charAt(position) !== '"' || end < 0) break;
        field += '"';
        position++;
      }
    }
    const end = line.indexOf(delimiter, position);
    fields.push(field + line.slice(position, end < 0 ? line.length : end));
    if (end < 0) return fields;
    position = end + delimiter.length;
  }
}

/** `<item>…</item>` and `<entry>…</entry>` of a whole feed, or items of a NewsML message; with their line. */
export function splitElements(xml: Buffer, names: readonly string[]): Piece[] {
  const text = xml.toString("latin1"); // one byte a character, so that offsets are bytes
  const pieces: Piece[] = [];
  const opening = new RegExp(`<(${names.join("|")})(?=[\\s>])`, "g");
  let line = 1;
  let counted = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const closing = `</${match[1]}>`;
    const end = text.indexOf(closing, match.index);
    const stop = end < 0 ? text.length : end + closing.length;
    for (; counted < match.index; counted++) if (text.charCodeAt(counted) === NEWLINE) line++;
    pieces.push({ line, offset: match.index, bytes: xml.subarray(match.index, stop) });
    opening.lastIndex = stop;
  }
  return pieces;
}

export interface WarcRecord extends Piece {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Records of a WARC; `offset` counts bytes after decompression. Ends at the first thing that is no record. */
export async function* splitWarc(stream: Readable, maxBytes: number): AsyncGenerator<WarcRecord> {
  const headEnd = Buffer.from("\r\n\r\n");
  let buffer: Buffer = Buffer.alloc(0);
  let position = 0;
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (!done) buffer = buffer.length === 0 ? value : Buffer.concat([buffer, value]);
    return !done;
  };
  const skip = (length: number): void => {
    buffer = buffer.subarray(length);
    position += length;
  };
  for (;;) {
    while (buffer.length < 4 && (await more()));
    while (buffer[0] === 0x0d || buffer[0] === NEWLINE) skip(1);
    let end = buffer.indexOf(headEnd);
    while (end < 0 && buffer.length < MOST_HEADER_BYTES && (await more())) end = buffer.indexOf(headEnd);
    if (end < 0) return;
    const [version = "", ...lines] = buffer.toString("utf8", 0, end).split("\r\n");
    if (!version.startsWith("WARC/")) return;
    const headers = new Map<string, string>();
    for (const line of lines) {
      const colon = line.indexOf(":");
      if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    }
    const offset = position;
    skip(end + headEnd.length);
    const length = Number(headers.get("content-length") ?? 0);
    const collector = new Collector(maxBytes);
    for (let left = length; left > 0;) {
      if (buffer.length === 0 && !(await more())) break;
      const part = buffer.subarray(0, left);
      collector.add(part);
      left -= part.length;
      skip(part.length);
    }
    yield { offset, headers, bytes: collector.take() };
  }
}

const MOST_HEADER_BYTES = 1 << 20;
