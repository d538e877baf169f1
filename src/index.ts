/**
 * The library. `extractQuotes` is all that most callers need:
 *
 * ```ts
 * import { extractQuotes } from "pullquote";
 * for (const { speaker, text } of extractQuotes("“It is safe,” said Mayor Ana Brandt.")) console.log(speaker?.name, text);
 * ```
 */
export type * from "./types.ts";
export { ArticleError, ERROR_CODES, type ErrorCode } from "./errors.ts";
export { articleFromText, type IngestOptions } from "./ingest/article.ts";
export { ingest, type Ingested, type IngestInput } from "./ingest/ingest.ts";
export type { Chunks, Failure } from "./ingest/split.ts";
export { parsePeople } from "./annotate/people-file.ts";
export { annotate } from "./annotate/annotate.ts";
export { attribute } from "./attribute/attribute.ts";
export { classify, classifyText, type Classification } from "./classify/classify.ts";
export { parseIssueList } from "./classify/list.ts";
export { extract } from "./extract/extract.ts";
export { toRecords } from "./emit/record.ts";
export { quoteRecordSchema, type QuoteRecord } from "./emit/schema.ts";
export { extractQuotes, loadEngine, processWith, type Engine, type ExtractOptions } from "./pipeline.ts";
