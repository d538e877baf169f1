/** One raw item -> the result that the store keeps. Runs in a worker thread. */
import { parseItem, type ParseOptions, type RawItem } from "../ingest/parse.ts";
import { requireEnglish } from "../ingest/language.ts";
import { loadEngine, processWith, type Engine, type ExtractOptions } from "../pipeline.ts";
import type { EngineName } from "../types.ts";
import { encodeResult } from "./result.ts";
import type { Work } from "./serve.ts";
import { seal } from "./store.ts";

/** What decides about the outcome of an article, plain data: it goes to the workers and into the fingerprint. */
export interface WorkConfig extends ParseOptions {
  readonly engine: EngineName;
  readonly extract: ExtractOptions;
  /** Do not refuse articles that are not English. */
  readonly anyLanguage?: boolean;
}

/** Loads what all articles need, such as a model. */
export async function createWork(config: WorkConfig): Promise<Work> {
  const engine = await loadEngine(config.engine);
  return (item) => workOn(item, config, engine);
}

async function workOn(item: RawItem, config: WorkConfig, engine: Engine): Promise<Uint8Array<ArrayBuffer>> {
  const { origin, ...article } = await parseItem(item, config);
  if (!config.anyLanguage) requireEnglish(origin ? { ...article, origin } : article);
  const records = await processWith(engine, origin ? { ...article, origin } : article, config.extract);
  return seal(encodeResult(article, records));
}
