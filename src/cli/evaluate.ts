import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { predict, readGold } from "../evaluate/predict.ts";
import { formatScore } from "../evaluate/report.ts";
import { score } from "../evaluate/score.ts";
import { chooseEngine, engineOption, type EngineOptions } from "./options.ts";

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
  const golds = await readGold(files);
  const predictions = await predict(golds, await chooseEngine(options));
  if (options.predictions !== undefined) {
    await writeFile(
      options.predictions,
      predictions.map((prediction) => JSON.stringify(prediction) + "\n").join(""),
    );
  }
  const result = score(golds, predictions);
  console.log(options.json ? JSON.stringify(result, null, 2) : formatScore(result));
}
