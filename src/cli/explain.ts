import { readFileSync } from "node:fs";
import { Command } from "commander";
import { explain } from "../explain.ts";
import { analyseWith, loadEngine } from "../pipeline.ts";
import { engineOption, type EngineOptions } from "./options.ts";

export function explainCommand(): Command {
  return new Command("explain")
    .description("Tell which rule made which span and speaker, quote by quote.")
    .argument("<file>", "one article")
    .addOption(engineOption())
    .action(async (file: string, { engine }: EngineOptions) => {
      const article = { id: file, text: readFileSync(file, "utf8") };
      console.log(explain(await analyseWith(await loadEngine(engine), article)));
    });
}
