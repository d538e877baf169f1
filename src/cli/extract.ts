import { Command, Option } from "commander";
import type { Article } from "../types.ts";
import type { QuoteRecord } from "../emit/record.ts";
import { ArticleError } from "../errors.ts";
import { ingest, type Ingested } from "../ingest/ingest.ts";
import { requireEnglish } from "../ingest/language.ts";
import { processWith, type ExtractOptions } from "../pipeline.ts";
import {
  chooseEngine,
  engineOption,
  issuesOption,
  maxCharsOption,
  peopleOption,
  withFiles,
  type EngineOptions,
  type GivenFiles,
} from "./options.ts";

type Format = "json" | "jsonl" | "text";

interface Options extends EngineOptions, GivenFiles, Pick<ExtractOptions, "allAttributions" | "nested"> {
  readonly format: Format;
  readonly maxChars: number;
  readonly anyLanguage?: boolean;
}

export function extractCommand(): Command {
  return new Command("extract")
    .description("Find the quotes of one article, or of a JSONL of {id, text, title?}; records go to stdout.")
    .argument("[file]", "a file, or - for standard input", "-")
    .addOption(engineOption())
    .addOption(issuesOption())
    .addOption(peopleOption())
    .addOption(
      new Option("--format <format>", "how records are printed")
        .choices(["json", "jsonl", "text"])
        .default("json"),
    )
    .option("--all-attributions", "also thoughts, attitudes and what is less sure (confidence below .4)")
    .option("--nested", "also quotes inside quotes")
    .option("--any-language", "do not refuse articles that are not English")
    .addOption(maxCharsOption())
    .action(extractFile);
}

/** Articles are worked as they come, so that this serves as a filter on a stream of any length. */
async function extractFile(file: string, options: Options): Promise<void> {
  const given = await withFiles(options);
  const engine = await chooseEngine(options);
  const print = printer(options.format);
  let done = 0;
  let failed = 0;
  for await (const found of ingest([file], { maxChars: options.maxChars })) {
    const ingested = "ok" in found && !options.anyLanguage ? onlyEnglish(found.ok) : found;
    if ("failed" in ingested) {
      failed++;
      console.error(ingested.failed.message);
      continue;
    }
    done++;
    print.article(ingested.ok, await processWith(engine, ingested.ok, given));
  }
  print.end();
  if (failed > 0) process.exitCode = done > 0 ? 3 : 1;
}

function onlyEnglish(article: Article): Ingested {
  try {
    requireEnglish(article);
    return { ok: article };
  } catch (error) {
    if (error instanceof ArticleError)
      return { failed: error, origin: article.origin ?? { file: article.id } };
    throw error;
  }
}

interface Printer {
  article(article: Article, records: readonly QuoteRecord[]): void;
  end(): void;
}

function printer(format: Format): Printer {
  const write = (text: string): void => void process.stdout.write(text);
  let records = 0;
  switch (format) {
    case "jsonl":
      return {
        article: (_, list) => write(list.map((record) => JSON.stringify(record) + "\n").join("")),
        end: () => {},
      };
    case "json":
      return {
        article: (_, list) => {
          for (const record of list)
            write(`${records++ === 0 ? "[\n" : ",\n"}${JSON.stringify(record, null, 2)}`);
        },
        end: () => write(records === 0 ? "[]\n" : "\n]\n"),
      };
    case "text":
      return { article: (article, list) => write(asText(article, list)), end: () => {} };
  }
}

function asText({ id, title }: Article, records: readonly QuoteRecord[]): string {
  const quotes = records.map(({ speaker, source, cue, issues, text }) => {
    const who = speaker?.name ?? source?.text ?? "(nobody named)";
    const role = speaker?.role ? `, ${speaker.role.text}` : "";
    return `${who}${role}${cue ? ` | ${cue.text}` : ""} | ${issues[0]?.label ?? "-"}\n    ${text.replaceAll("\n", " ")}\n`;
  });
  return [`# ${title ?? id}\n`, ...quotes, ""].join("\n");
}
