import { readFileSync } from "node:fs";
import { Command } from "commander";
import { explain } from "../explain.ts";
import { analyse } from "../pipeline.ts";
import { engineOption } from "./options.ts";

export function explainCommand(): Command {
  return new Command("explain")
    .description("Tell which rule made which span and speaker, quote by quote.")
    .argument("<file>", "one article")
    .addOption(engineOption())
    .action((file: string) => {
      console.log(explain(analyse({ id: file, text: readFileSync(file, "utf8") })));
    });
}
