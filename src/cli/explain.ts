import { Command } from "commander";
import { explain } from "../explain.ts";
import { ingest } from "../ingest/ingest.ts";
import { analyseWith } from "../pipeline.ts";
import {
  chooseEngine,
  engineOption,
  peopleOption,
  withFiles,
  type EngineOptions,
  type GivenFiles,
} from "./options.ts";

export function explainCommand(): Command {
  return new Command("explain")
    .description("Tell which rule made which span and speaker, quote by quote.")
    .argument("<file>", "an article, or - for standard input")
    .addOption(engineOption())
    .addOption(peopleOption())
    .action(async (file: string, options: EngineOptions & GivenFiles) => {
      const given = await withFiles(options);
      const engine = await chooseEngine(options);
      for await (const ingested of ingest([file])) {
        if ("failed" in ingested) throw ingested.failed;
        console.log(explain(await analyseWith(engine, ingested.ok, given)));
      }
    });
}
