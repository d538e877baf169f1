import { readFileSync } from "node:fs";
import { Command } from "commander";
import { classifyRows, readRows } from "../classify/rows.ts";
import { parseIssueList, withExamples } from "../classify/list.ts";
import { ArticleError } from "../errors.ts";
import type { IssueList } from "../types.ts";

export function classifyCommand(): Command {
  return new Command("classify")
    .description(
      "Say which issue each quote is about: JSONL of {id, text, context?: {before, after, heading, title}}.",
    )
    .argument("[file]", "a file, or - for standard input", "-")
    .option("--issues <file>", "an issue list of your own (JSON); default: 21 policy topics and none")
    .option("--examples <file>", "confirmed answers for that list: JSONL of {text, context?, issue}")
    .action((file: string, options: { issues?: string; examples?: string }) => {
      const list = listOf(options);
      const { rows, problems } = readRows(readText(file), file);
      for (const line of classifyRows(rows, list)) process.stdout.write(`${JSON.stringify(line)}\n`);
      for (const problem of problems) console.error(problem.message);
      if (problems.length > 0) process.exitCode = 3;
    });
}

function listOf({ issues, examples }: { issues?: string; examples?: string }): IssueList | undefined {
  if (issues === undefined) {
    if (examples === undefined) return undefined;
    const problem = "examples are for a list of your own.";
    throw new ArticleError("E030", "--examples", problem, "Give the list with --issues.");
  }
  const list = readIssueList(issues);
  return examples === undefined ? list : withExamples(list, readText(examples), examples);
}

/** Reads an issue list from a file. */
export function readIssueList(file: string): IssueList {
  return parseIssueList(readText(file), file);
}

/** A file, or standard input for `-`, as text. Throws E001. */
export function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "no such file." : `it cannot be read (${code ?? "unknown reason"}).`;
    throw new ArticleError("E001", file, problem, "Check the path.");
  }
}
