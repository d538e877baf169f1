/** Files, folders and stdin -> raw items -> Articles. One bad item never stops the others. */
import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { ArticleError } from "../errors.ts";
import { readLines } from "../lines.ts";
import type { Article, Origin } from "../types.ts";
import { parseItem, type ParseOptions, type RawItem } from "./parse.ts";
import { findSources, STDIN, unreadable, type SourceFile } from "./sources.ts";

export type Failure = { readonly failed: ArticleError; readonly origin: Origin };
export type Ingested = { readonly ok: Article } | Failure;
export type Split = { readonly item: RawItem } | Failure;

/** Bytes of one file or line: more is refused unread (E013). Far above what `maxChars` lets through. */
export const MAX_ITEM_BYTES = 32 * 1024 * 1024;

export interface IngestInput extends ParseOptions {
  /** What `-` reads. Default: the process' stdin. */
  readonly stdin?: Readable;
}

/** Articles in the order of the inputs; within a folder by name, within a file by line. */
export async function* ingest(
  inputs: readonly string[],
  options: IngestInput = {},
): AsyncGenerator<Ingested> {
  for await (const split of splitInputs(inputs, options))
    yield "failed" in split ? split : parseSafely(split.item, options);
}

/** The cheap half of {@link ingest}: cuts the inputs into items and looks into none of them. */
export async function* splitInputs(
  inputs: readonly string[],
  options: IngestInput = {},
): AsyncGenerator<Split> {
  const { files, failed } = findSources(inputs);
  for (const error of failed) yield { failed: error, origin: { file: error.place } };
  for (const source of files) {
    try {
      if (source.file === STDIN) yield* splitStdin(source, options.stdin ?? process.stdin);
      else if (source.format === "jsonl") yield* splitLines(source, createReadStream(source.file));
      else yield splitWhole(source);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      const origin = { file: source.file };
      yield { failed: error instanceof ArticleError ? error : unreadable(source.file, error), origin };
    }
  }
}

function parseSafely(item: RawItem, options: ParseOptions): Ingested {
  try {
    return { ok: parseItem(item, options) };
  } catch (error) {
    if (error instanceof ArticleError) return { failed: error, origin: item.origin };
    throw error;
  }
}

function splitWhole({ file, id, format }: SourceFile): Split {
  const origin = { file };
  if (statSync(file).size > MAX_ITEM_BYTES) return { failed: tooLarge(file), origin };
  const bytes = readFileSync(file);
  return { item: { format: format === "jsonl" ? "json" : format, bytes, origin, fallbackId: id } };
}

async function* splitLines({ file, id }: SourceFile, stream: Readable): AsyncGenerator<Split> {
  for await (const { number, offset, bytes } of readLines(stream, MAX_ITEM_BYTES)) {
    const origin = { file, line: number, offset };
    if (bytes === null) yield { failed: tooLarge(`${file}:${number}`), origin };
    else if (!isBlank(bytes)) {
      const fallbackId = `${id}-${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
      yield { item: { format: "json", bytes, origin, fallbackId } };
    }
  }
}

/** Stdin tells its format by its first character: `{` is JSONL, `<` is HTML, anything else is a text. */
async function* splitStdin(source: SourceFile, stdin: Readable): AsyncGenerator<Split> {
  const chunks = stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head: Buffer[] = [];
  let first = "";
  while (first === "") {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(Buffer.from(value));
    first = value
      .toString("latin1")
      .replace(/^(?:\xef\xbb\xbf|\s)+/, "")
      .charAt(0);
  }
  const rest = Readable.from(rejoin(head, chunks));
  if (first === "{") yield* splitLines(source, rest);
  else yield await readWhole(source, rest, first === "<" ? "html" : "text");
}

async function* rejoin(head: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
}

async function readWhole(
  { file, id }: SourceFile,
  stream: Readable,
  format: "html" | "text",
): Promise<Split> {
  const origin = { file };
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MAX_ITEM_BYTES) return { failed: tooLarge(file), origin };
    pieces.push(piece);
  }
  return { item: { format, bytes: Buffer.concat(pieces), origin, fallbackId: id } };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

function tooLarge(place: string): ArticleError {
  const limit = `${MAX_ITEM_BYTES / 1024 / 1024} MB`;
  return new ArticleError("E013", place, `it has more than ${limit}, too much for one article.`, "Split it.");
}
