/** One raw item -> the payload that the store keeps. Runs in a worker thread. */
import { createHash } from "node:crypto";
import type { QuoteRecord } from "../emit/record.ts";
import { parseItem, type ParseOptions, type RawItem } from "../ingest/parse.ts";
import { requireEnglish } from "../ingest/language.ts";
import { loadEngine, processWith, type Engine, type ExtractOptions } from "../pipeline.ts";
import type { Article, EngineName } from "../types.ts";
import { sketch } from "./duplicates.ts";
import type { Work } from "./serve.ts";

/** What decides about the outcome of an article, plain data: it goes to the workers and into the fingerprint. */
export interface WorkConfig extends ParseOptions {
  readonly engine: EngineName;
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

/** Loads what all articles need, such as a model. */
export async function createWork(config: WorkConfig): Promise<Work> {
  const engine = await loadEngine(config.engine);
  return (item) => workOn(item, config, engine);
}

async function workOn(item: RawItem, config: WorkConfig, engine: Engine): Promise<Uint8Array<ArrayBuffer>> {
  const { origin, ...article } = await parseItem(item, config);
  if (!config.anyLanguage) requireEnglish(origin ? { ...article, origin } : article);
  const payload: Payload = {
    article,
    textSha256: createHash("sha256").update(article.text).digest("hex"),
    sketch: sketch(article.text),
    records: await processWith(engine, origin ? { ...article, origin } : article, config.extract),
  };
  return new TextEncoder().encode(JSON.stringify(payload));
}
