/** Runs an engine over gold articles, and reads gold files. */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { ArticleError } from "../errors.ts";
import { findSections } from "../ingest/sections.ts";
import { readLines } from "../lines.ts";
import { analyseWith, type Engine } from "../pipeline.ts";
import type { Article } from "../types.ts";
import { parseGold, toPrediction, type GoldArticle, type Prediction } from "./gold.ts";

/** Longest line of a gold file, in bytes. */
const MAX_LINE = 64 * 1024 * 1024;

/** All attributions that `engine` finds in the texts as they stand: offsets stay those of the gold. */
export async function predict(golds: readonly GoldArticle[], engine: Engine): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const gold of golds) {
    const { id, text, title, byline } = gold;
    const sections = findSections(text, { title, guess: true });
    const article: Article = {
      ...{ id, text, sections },
      ...(title === undefined ? {} : { title }),
      ...(byline === undefined ? {} : { byline }),
    };
    const { attributed } = await analyseWith(engine, article);
    predictions.push(toPrediction(gold, attributed));
  }
  return predictions;
}

/** `.json` holds one article, anything else one a line. Throws {@link ArticleError}. */
export async function readGold(files: readonly string[]): Promise<GoldArticle[]> {
  const golds: GoldArticle[] = [];
  for (const file of files) {
    if (!existsSync(file)) throw new ArticleError("E001", file, "there is no such file.", "Check the path.");
    if (file.endsWith(".json")) {
      golds.push(parseGold(readFileSync(file, "utf8"), file));
      continue;
    }
    for await (const { number, bytes } of readLines(createReadStream(file), MAX_LINE)) {
      const line = bytes?.toString("utf8") ?? "";
      if (line.trim() !== "") golds.push(parseGold(line, `${file}:${number}`));
    }
  }
  return golds;
}
