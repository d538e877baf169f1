import { Command } from "commander";
import { explain } from "../explain.ts";
import { ingest } from "../ingest/ingest.ts";
import { analyseWith, type ExtractOptions } from "../pipeline.ts";
import { chooseEngine, engineOption, peopleOption, type EngineOptions } from "./options.ts";

export function explainCommand(): Command {
  return new Command("explain")
    .description("Tell which rule made which span and speaker, quote by quote.")
    .argument("<file>", "an article, or - for standard input")
    .addOption(engineOption())
    .addOption(peopleOption())
    .action(async (file: string, options: EngineOptions & ExtractOptions) => {
      const engine = await chooseEngine(options);
      for await (const ingested of ingest([file])) {
        if ("failed" in ingested) throw ingested.failed;
        console.log(explain(await analyseWith(engine, ingested.ok, options)));
      }
    });
}
