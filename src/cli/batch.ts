import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { runBatch, type BatchOptions, type Summary } from "../batch/batch.ts";
import { dryRun, type DryRun } from "../batch/dry-run.ts";
import { FIELD_NAMES, type FieldMap } from "../ingest/json.ts";
import {
  chooseEngine,
  engineOption,
  issuesOption,
  reviewsOption,
  peopleOption,
  maxCharsOption,
  positiveInteger,
  withFiles,
  type EngineOptions,
  type GivenFiles,
} from "./options.ts";
import type { EngineName } from "../types.ts";
import type { ExtractOptions } from "../pipeline.ts";
import { createProgressLine } from "./progress.ts";

interface Options extends EngineOptions, GivenFiles {
  readonly output: string;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly allAttributions?: boolean;
  readonly nested?: boolean;
  readonly anyLanguage?: boolean;
  readonly pages: boolean;
  readonly maxChars: number;
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
  readonly field?: FieldMap;
  readonly json?: boolean;
}

export function batchCommand(): Command {
  return new Command("batch")
    .description(
      "Work on many articles: writes a dataset, and next time only works on what is new or changed.",
    )
    .argument("[inputs...]", "files, folders, or - for standard input", ["corpus"])
    .option("-o, --output <folder>", "where the dataset is written", "output")
    .addOption(engineOption())
    .addOption(issuesOption())
    .addOption(reviewsOption())
    .addOption(peopleOption())
    .option("--force", "work on every article again")
    .option("--dry-run", "tell what would be done, and write nothing")
    .option("--jobs <n>", "worker threads (default: one a core)", positiveInteger)
    .option("--all-attributions", "also thoughts, attitudes and what is less sure (confidence below .4)")
    .option("--nested", "also give quotes inside quotes")
    .option("--any-language", "do not refuse articles that are not English")
    .option("--field <name=key>", "name of a field in JSON, such as text=story (repeatable)", fieldMap)
    .addOption(maxCharsOption())
    .option("--time-limit <seconds>", "for one article (default: 60)", positive)
    .option("--memory-limit <mb>", "for one worker (default: 1024)", positiveInteger)
    .option("--no-pages", "no readable page for each article")
    .option("--json", "print the summary as JSON")
    .action(batch);
}

async function batch(inputs: string[], options: Options): Promise<void> {
  const given = await withFiles(options);
  // This thread runs no stage: it does without their code where it need not ask which engine there is.
  const engine = options.engine === "rules" ? "rules" : (await chooseEngine(options)).name;
  const batchOptions = toBatchOptions(inputs, { ...given, engine });
  if (options.dryRun) {
    const plan = await dryRun(batchOptions);
    console.log(options.json ? JSON.stringify(plan) : describePlan(plan));
    return;
  }
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const progress = createProgressLine(process.stderr);
  const started = performance.now();
  try {
    const summary = await runBatch({
      ...batchOptions,
      signal: interrupt.signal,
      onProgress: progress.show,
    });
    progress.clear();
    const seconds = (performance.now() - started) / 1000;
    console.log(options.json ? JSON.stringify({ ...summary, seconds }) : describe(summary, seconds));
    if (summary.counts.failed > 0) for (const line of firstErrors(options.output)) console.error(line);
    process.exitCode = exitCode(summary);
  } finally {
    progress.clear();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function toBatchOptions(
  inputs: readonly string[],
  options: Omit<Options, keyof GivenFiles | "engine"> &
    Pick<ExtractOptions, "issues" | "people"> & { readonly engine: EngineName },
): BatchOptions {
  const { engine, output, jobs, force, timeLimit, memoryLimit, pages } = options;
  const { maxChars, field, anyLanguage, allAttributions, nested, issues, people } = options;
  return {
    inputs,
    output,
    pages,
    ...(jobs === undefined ? {} : { jobs }),
    ...(force === undefined ? {} : { force }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
    config: {
      engine,
      maxChars,
      ...(field === undefined ? {} : { fields: field }),
      ...(anyLanguage === undefined ? {} : { anyLanguage }),
      extract: {
        ...(allAttributions === undefined ? {} : { allAttributions }),
        ...(nested === undefined ? {} : { nested }),
        ...(issues === undefined ? {} : { issues }),
        ...(people === undefined ? {} : { people }),
      },
    },
  };
}

const SHOWN_ERRORS = 3;

/** The first messages of errors.jsonl, which may be long. */
function firstErrors(output: string): string[] {
  const fd = openSync(join(output, "errors.jsonl"), "r");
  const head = Buffer.alloc(64 * 1024);
  const length = readSync(fd, head);
  closeSync(fd);
  const lines = head.toString("utf8", 0, length).split("\n");
  return lines.slice(0, SHOWN_ERRORS).flatMap((line) => {
    try {
      return [(JSON.parse(line) as { message: string }).message];
    } catch {
      return []; // cut off, or the empty end
    }
  });
}

/** 130 is what a shell expects of a program that ended by Ctrl-C. */
function exitCode({ counts, interrupted }: Summary): number {
  if (interrupted) return 130;
  if (counts.failed === 0) return 0;
  return counts.done === 0 ? 1 : 3;
}

function describe(summary: Summary, seconds: number): string {
  const { counts, issues, worked, reused, changes, because, output, unchanged, interrupted } = summary;
  if (interrupted)
    return `Stopped. Done and kept: ${plural(worked, "article")}; run the same command again to go on.`;
  const lines = [
    `${plural(counts.articles, "article")}: ${number(worked)} worked on, ${number(reused)} as before` +
      (counts.failed > 0 ? `, ${number(counts.failed)} failed` : "") +
      (counts.duplicates > 0 ? `, ${plural(counts.duplicates, "duplicate")}` : ""),
    ...(because.length > 0 ? [`Worked again because of a change in ${because.join(", ")}.`] : []),
    unchanged
      ? "Nothing has changed since the last run."
      : `Against the dataset before: ${number(changes.added)} added, ${number(changes.changed)} changed, ${number(changes.removed)} removed`,
    `${plural(counts.quotes, "quote")}: ${number(counts.direct)} direct, ${number(counts.mixed)} mixed, ${number(counts.indirect)} indirect`,
    `${plural(counts.speakers, "speaker")}; ${plural(counts.unattributed, "quote")} without one`,
    `Issues: ${topIssues(issues)}`,
    `${seconds.toFixed(1)} s`,
    "",
    `Check and explore it: npx pullquote review ${output}`,
    `Or read ${output}/articles/, or query ${output}/quotes.jsonl (also .csv, .parquet).`,
    ...(counts.failed > 0 ? [`What failed, and what to do: ${output}/errors.jsonl`] : []),
  ];
  return lines.join("\n");
}

function describePlan({ articles, unchanged, added, changed, removed, failed, because }: DryRun): string {
  return [
    `${plural(articles, "article")}: ${number(added)} new, ${number(changed)} to be worked on again, ` +
      `${number(unchanged)} as before, ${number(failed)} that cannot be read`,
    `To leave the dataset: ${plural(removed, "article")}`,
    ...(because.length > 0 ? [`Results cannot be used because of a change in ${because.join(", ")}.`] : []),
    "Nothing was written.",
  ].join("\n");
}

const SHOWN_ISSUES = 6;

function topIssues(issues: Readonly<Record<string, number>>): string {
  const entries = Object.entries(issues);
  const shown = entries.slice(0, SHOWN_ISSUES).map(([id, count]) => `${id} ${number(count)}`);
  const more = entries.length - shown.length;
  return shown.length === 0 ? "none" : shown.join(", ") + (more > 0 ? `, and ${more} more` : "");
}

const number = (value: number): string => value.toLocaleString("en-US");

const plural = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;

function positive(value: string): number {
  const parsed = Number(value);
  if (!(parsed > 0)) throw new InvalidArgumentError("It must be a number above 0.");
  return parsed;
}

function fieldMap(value: string, before: FieldMap = {}): FieldMap {
  const [name = "", key = ""] = value.split("=", 2);
  if (!(FIELD_NAMES as string[]).includes(name) || key === "")
    throw new InvalidArgumentError(`It must be NAME=KEY; names: ${FIELD_NAMES.join(", ")}.`);
  return { ...before, [name]: key };
}
