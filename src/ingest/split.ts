/** Files -> raw items: the cheap half of ingest. It cuts and looks into nothing, so that nothing in it can be hostile. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ArticleError } from "../errors.ts";
import { readLines } from "../lines.ts";
import type { Origin } from "../types.ts";
import { readHead } from "./http.ts";
import { decode, namedCharset } from "./normalise.ts";
import type { Format, RawItem } from "./parse.ts";
import { STDIN, type FileFormat, type SourceFile } from "./sources.ts";
import { readRow, splitElements, splitJsonArray, splitRows, splitWarc, type Piece } from "./splitters.ts";

export type Failure = { readonly failed: ArticleError; readonly origin: Origin };
/** A stream of bytes, told without Node's types: they are no dependency of callers. */
export type Chunks = AsyncIterable<Uint8Array>;
export type Split = { readonly item: RawItem } | Failure;

/** Bytes of one article: more is refused unread (E013). Far above what `maxChars` lets through. */
export const MAX_ITEM_BYTES = 32 * 1024 * 1024;

export async function* splitFile(source: SourceFile, stdin: Chunks): AsyncGenerator<Split> {
  if (source.file === STDIN) {
    const { first, rest } = await peek(stdin);
    return yield* splitStream(source, formatOfStdin(first), rest, first === "[");
  }
  const raw = createReadStream(source.file);
  const stream = source.gzip ? gunzip(raw) : raw;
  if (source.format !== "json") return yield* splitStream(source, source.format, stream);
  const { first, rest } = await peek(stream);
  yield* splitStream(source, source.format, rest, first === "[");
}

/** Errors of the file pass on to whoever reads the unpacked bytes. */
function gunzip(raw: Readable): Readable {
  const unpacked = createGunzip();
  raw.on("error", (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}

function splitStream(
  source: SourceFile,
  format: FileFormat,
  stream: Readable,
  isArray = false,
): AsyncGenerator<Split> {
  switch (format) {
    case "jsonl":
      return splitLines(source, stream);
    case "json":
      return isArray
        ? splitPieces(source, splitJsonArray(stream, MAX_ITEM_BYTES), "json")
        : splitWhole(source, stream, "json");
    case "csv":
      return splitTable(source, stream, [",", ";", "\t"]);
    case "tsv":
      return splitTable(source, stream, ["\t"]);
    case "xml":
      return splitXml(source, stream);
    case "warc":
      return splitCrawl(source, stream);
    default:
      return splitWhole(source, stream, format);
  }
}

/** Stdin tells its format by its first character: `{` is JSONL, `[` JSON, `<` HTML, anything else a text. */
function formatOfStdin(first: string): FileFormat {
  if (first === "{") return "jsonl";
  if (first === "[") return "json";
  return first === "<" ? "html" : "text";
}

/** The first character that is no white space, and the whole stream. */
async function peek(stream: Chunks): Promise<{ first: string; rest: Readable }> {
  const chunks = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first = "";
  while (first === "") {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    first = Buffer.from(value)
      .toString("latin1")
      .replace(/^(?:\xef\xbb\xbf)?\s*/, "")
      .charAt(0);
  }
  async function* rejoined(): AsyncGenerator<Buffer> {
    for (const chunk of head) yield Buffer.from(chunk);
    for (let next = await chunks.next(); !next.done; next = await chunks.next())
      yield Buffer.from(next.value);
  }
  return { first, rest: Readable.from(rejoined()) };
}

async function* splitWhole(
  { file, id }: SourceFile,
  stream: Readable,
  format: Format,
): AsyncGenerator<Split> {
  const bytes = await readAll(stream);
  const origin = { file };
  yield bytes ? { item: { format, bytes, origin, fallbackId: id } } : { failed: tooLarge(file), origin };
}

async function readAll(stream: Readable): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MAX_ITEM_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* splitLines(source: SourceFile, stream: Readable): AsyncGenerator<Split> {
  for await (const { number, offset, bytes } of readLines(stream, MAX_ITEM_BYTES))
    if (bytes === null || !isBlank(bytes)) yield toSplit(source, { line: number, offset, bytes }, "json");
}

async function* splitPieces(
  source: SourceFile,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  format: Format,
  around?: RawItem["around"],
): AsyncGenerator<Split> {
  for await (const piece of pieces) yield toSplit(source, piece, format, around);
}

/** Articles without an id are told apart by what is in them: a line number would change when a line is put in front. */
function toSplit({ file, id }: SourceFile, piece: Piece, format: Format, around?: RawItem["around"]): Split {
  const { line, offset, bytes } = piece;
  const origin = { file, ...(line === undefined ? {} : { line }), offset };
  if (bytes === null) return { failed: tooLarge(line === undefined ? file : `${file}:${line}`), origin };
  const fallbackId = `${id}-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
  return { item: { format, bytes, origin, fallbackId, ...(around ? { around } : {}) } };
}

/**
 * The first row names the columns; each other row becomes an object, and goes the way of JSON. What separates the columns
 * is the delimiter that finds most of them: spreadsheets write semicolons where the comma is a decimal point.
 */
async function* splitTable(
  source: SourceFile,
  stream: Readable,
  delimiters: readonly string[],
): AsyncGenerator<Split> {
  let header: string[] | undefined;
  let [delimiter = ","] = delimiters;
  for await (const piece of splitRows(stream, MAX_ITEM_BYTES)) {
    const { bytes, line, offset } = piece;
    if (bytes === null || isBlank(bytes)) {
      if (bytes === null) yield toSplit(source, piece, "json");
      continue;
    }
    try {
      const text = decode(bytes, `${source.file}:${line}`, { strict: true });
      if (!header)
        for (const other of delimiters)
          if (readRow(text, other).length > readRow(text, delimiter).length) delimiter = other;
      const row = readRow(text, delimiter);
      if (!header) header = row.map((name) => name.trim());
      else {
        const cells = header.map((name, index) => [name, row[index] || undefined]);
        const json = Buffer.from(JSON.stringify(Object.fromEntries(cells)));
        yield toSplit(source, { ...piece, bytes: json }, "json");
      }
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      yield { failed: error, origin: { file: source.file, ...(line ? { line } : {}), offset } };
    }
  }
}

/** Feeds and messages hold many articles; any other XML holds one. */
async function* splitXml(source: SourceFile, stream: Readable): AsyncGenerator<Split> {
  const bytes = await readAll(stream);
  const origin = { file: source.file };
  if (!bytes) {
    yield { failed: tooLarge(source.file), origin };
    return;
  }
  const head = bytes.toString("latin1", 0, 4096);
  const charset = namedCharset(bytes);
  const around = charset ? { charset } : {};
  if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(head)) {
    const publisher = /<title[^>]*>(?:<!\[CDATA\[)?([^<\]]+)/
      .exec(bytes.toString("utf8", 0, 4096))?.[1]
      ?.trim();
    const pieces = splitElements(bytes, ["item", "entry"]);
    yield* splitPieces(source, pieces, "feed", { ...around, ...(publisher ? { publisher } : {}) });
  } else if (/<newsMessage[\s>]/.test(head)) {
    yield* splitPieces(source, splitElements(bytes, ["newsItem"]), "news", around);
  } else yield { item: { format: "news", bytes, origin, fallbackId: source.id, around } };
}

/** Pages that were fetched; everything else of a crawl (requests, images, errors, redirects) is no article. */
async function* splitCrawl(source: SourceFile, stream: Readable): AsyncGenerator<Split> {
  for await (const { headers, bytes, offset } of splitWarc(stream, MAX_ITEM_BYTES)) {
    if (headers.get("warc-type") !== "response") continue;
    const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
    if (bytes) {
      const head = readHead(bytes);
      const type = head?.headers.get("content-type") ?? "";
      if (head?.status !== 200 || !/^(?:text\/html|application\/xhtml)/i.test(type)) continue;
    }
    yield toSplit(source, { offset, bytes }, "http", url ? { url } : {});
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

function tooLarge(place: string): ArticleError {
  const limit = `${MAX_ITEM_BYTES / 1024 / 1024} MB`;
  return new ArticleError("E013", place, `it has more than ${limit}, too much for one article.`, "Split it.");
}
