import { readFileSync } from "node:fs";
import { Command } from "commander";
import { processArticle } from "../pipeline.ts";
import { engineOption } from "./options.ts";

export function extractCommand(): Command {
  return new Command("extract")
    .description("Find the quotes of one article, or of a JSONL of {id, text, title?}.")
    .argument("[file]", "a file, or - for standard input", "-")
    .addOption(engineOption())
    .action((file: string) => {
      const text = readFileSync(file === "-" ? 0 : file, "utf8");
      for (const record of processArticle({ id: file, text })) console.log(JSON.stringify(record));
    });
}
