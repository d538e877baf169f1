import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { ArticleError } from "../errors.ts";
import { parseGold, toPrediction, type GoldArticle, type Prediction } from "../evaluate/gold.ts";
import { formatScore } from "../evaluate/report.ts";
import { score } from "../evaluate/score.ts";
import { analyseWith, loadEngine } from "../pipeline.ts";
import { engineOption, type EngineOptions } from "./options.ts";

interface Options extends EngineOptions {
  readonly predictions?: string;
  readonly json?: boolean;
}

export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("Score the engine against gold annotations (the benchmark's JSONL format).")
    .argument("<gold...>", "gold files: one {id, text, attributions} a line, or one in a .json file")
    .addOption(engineOption())
    .option("--predictions <file>", "also write what was predicted, for an independent scorer")
    .option("--json", "print the figures as JSON")
    .action(evaluate);
}

async function evaluate(files: string[], options: Options): Promise<void> {
  const golds: GoldArticle[] = [];
  for (const file of files) for await (const gold of readGold(file)) golds.push(gold);
  const engine = await loadEngine(options.engine);
  const predictions: Prediction[] = [];
  for (const { id, text, title } of golds) {
    const { attributed } = await analyseWith(engine, { id, text, ...(title === undefined ? {} : { title }) });
    predictions.push(toPrediction(id, attributed));
  }
  if (options.predictions !== undefined) {
    await writeFile(
      options.predictions,
      predictions.map((prediction) => JSON.stringify(prediction) + "\n").join(""),
    );
  }
  const result = score(golds, predictions);
  console.log(options.json ? JSON.stringify(result, null, 2) : formatScore(result));
}

async function* readGold(file: string): AsyncGenerator<GoldArticle> {
  if (!existsSync(file)) throw new ArticleError("E001", file, "there is no such file.", "Check the path.");
  if (file.endsWith(".json")) return yield parseGold(readFileSync(file, "utf8"), file);
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line++;
    if (text.trim() !== "") yield parseGold(text, `${file}:${line}`);
  }
}
