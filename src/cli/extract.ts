import { readFileSync } from "node:fs";
import { Command } from "commander";
import { loadEngine, processWith } from "../pipeline.ts";
import { engineOption, type EngineOptions } from "./options.ts";

export function extractCommand(): Command {
  return new Command("extract")
    .description("Find the quotes of one article, or of a JSONL of {id, text, title?}.")
    .argument("[file]", "a file, or - for standard input", "-")
    .addOption(engineOption())
    .action(async (file: string, { engine }: EngineOptions) => {
      const text = readFileSync(file === "-" ? 0 : file, "utf8");
      for (const record of await processWith(await loadEngine(engine), { id: file, text }))
        console.log(JSON.stringify(record));
    });
}
