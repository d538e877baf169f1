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
export { annotate } from "./annotate/annotate.ts";
export { attribute } from "./attribute/attribute.ts";
export { classify } from "./classify/classify.ts";
export { extract } from "./extract/extract.ts";
export { quoteRecordSchema, toRecords, type QuoteRecord } from "./emit/record.ts";
export { extractQuotes, type ExtractOptions } from "./pipeline.ts";
