/** Files, folders and stdin -> Articles. One bad item never stops the others. */
import { ArticleError } from "../errors.ts";
import type { Article } from "../types.ts";
import { parseItem, type ParseOptions, type RawItem } from "./parse.ts";
import { findSources, unreadable } from "./sources.ts";
import { splitFile, type Chunks, type Failure, type Split } from "./split.ts";

export type Ingested = { readonly ok: Article } | Failure;

export interface IngestInput extends ParseOptions {
  /** What `-` reads. Default: the process' stdin. */
  readonly stdin?: Chunks;
}

/** Articles in the order of the inputs; within a folder by name, within a file by line. */
export async function* ingest(
  inputs: readonly string[],
  options: IngestInput = {},
): AsyncGenerator<Ingested> {
  for await (const split of splitInputs(inputs, options.stdin))
    yield "failed" in split ? split : await parseSafely(split.item, options);
}

/** The cheap half of {@link ingest}: cuts the inputs into items and looks into none of them. */
export async function* splitInputs(
  inputs: readonly string[],
  stdin: Chunks = process.stdin,
): AsyncGenerator<Split> {
  const { files, failed } = findSources(inputs);
  for (const error of failed) yield { failed: error, origin: { file: error.place } };
  for (const source of files) {
    try {
      yield* splitFile(source, stdin);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      yield { failed: unreadable(source.file, error), origin: { file: source.file } };
    }
  }
}

async function parseSafely(item: RawItem, options: ParseOptions): Promise<Ingested> {
  try {
    return { ok: await parseItem(item, options) };
  } catch (error) {
    if (error instanceof ArticleError) return { failed: error, origin: item.origin };
    throw error;
  }
}
