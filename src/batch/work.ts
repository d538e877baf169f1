/** One raw item -> the payload that the store keeps. Runs in a worker thread. */
import { createHash } from "node:crypto";
import type { QuoteRecord } from "../emit/record.ts";
import { ArticleError } from "../errors.ts";
import { parseItem, type ParseOptions, type RawItem } from "../ingest/parse.ts";
import { placeOf } from "../ingest/article.ts";
import { processArticle, type ExtractOptions } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { sketch } from "./duplicates.ts";
import { isEnglish } from "./language.ts";

/** What decides about the outcome of an article, plain data: it goes to the workers and into the fingerprint. */
export interface WorkConfig extends ParseOptions {
  readonly extract: ExtractOptions;
  /** Do not refuse articles that are not English. */
  readonly anyLanguage?: boolean;
}

/** What the store keeps of an article. No origin: the same bytes may stand in another line tomorrow. */
export interface Payload {
  readonly article: Omit<Article, "origin">;
  readonly textSha256: string;
  /** See duplicates.ts. */
  readonly sketch: readonly number[];
  readonly records: readonly QuoteRecord[];
}

export function work(item: RawItem, config: WorkConfig): Uint8Array<ArrayBuffer> {
  const { origin, ...article } = parseItem(item, config);
  if (!config.anyLanguage && !isEnglish(article.text))
    throw new ArticleError(
      "E015",
      origin ? placeOf(origin) : article.id,
      "the text is not English.",
      "Leave it out, or pass --any-language.",
    );
  const payload: Payload = {
    article,
    textSha256: createHash("sha256").update(article.text).digest("hex"),
    sketch: sketch(article.text),
    records: processArticle(origin ? { ...article, origin } : article, config.extract),
  };
  return new TextEncoder().encode(JSON.stringify(payload));
}
