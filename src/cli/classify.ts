import { Command } from "commander";
import { classifyRows, readRows } from "../classify/rows.ts";
import { withExamples } from "../classify/list.ts";
import { ArticleError } from "../errors.ts";
import type { IssueList } from "../types.ts";
import { readIssueList, readText } from "./options.ts";

export function classifyCommand(): Command {
  return new Command("classify")
    .description(
      "Say which issue each quote is about: JSONL of {id, text, context?: {before, after, heading, title}}.",
    )
    .argument("[file]", "a file, or - for standard input", "-")
    .option("--issues <file>", "an issue list of your own (JSON); default: 21 policy topics and none")
    .option("--examples <file>", "confirmed answers for that list: JSONL of {text, context?, issue}")
    .action(async (file: string, options: { issues?: string; examples?: string }) => {
      const list = await listOf(options);
      const { rows, problems } = readRows(readText(file), file);
      for (const line of classifyRows(rows, list)) process.stdout.write(`${JSON.stringify(line)}\n`);
      for (const problem of problems) console.error(problem.message);
      if (problems.length > 0) process.exitCode = 3;
    });
}

async function listOf({
  issues,
  examples,
}: {
  issues?: string;
  examples?: string;
}): Promise<IssueList | undefined> {
  if (issues === undefined) {
    if (examples === undefined) return undefined;
    const problem = "examples are for a list of your own.";
    throw new ArticleError("E030", "--examples", problem, "Give the list with --issues.");
  }
  const list = await readIssueList(issues);
  return examples === undefined ? list : withExamples(list, readText(examples), examples);
}
