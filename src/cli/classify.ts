import { Command } from "commander";
import { classifyRows, readRows } from "../classify/rows.ts";
import { withExamples } from "../classify/list.ts";
import type { IssueList } from "../types.ts";
import { readIssueList, readText, reviewsOption, withoutList, withReviews } from "./options.ts";

interface ListOptions {
  readonly issues?: string;
  readonly examples?: string;
  readonly reviews?: string;
}

export function classifyCommand(): Command {
  return new Command("classify")
    .description(
      "Say which issue each quote is about: JSONL of {id, text, context?: {sentence, before, after, heading, title}}.",
    )
    .argument("[file]", "a file, or - for standard input", "-")
    .option("--issues <file>", "an issue list of your own (JSON); default: 21 policy topics and none")
    .option("--examples <file>", "confirmed answers for that list: JSONL of {text, context?, issue}")
    .addOption(reviewsOption())
    .action(async (file: string, options: ListOptions) => {
      const list = await listOf(options);
      const { rows, problems } = readRows(readText(file), file);
      for (const line of classifyRows(rows, list)) process.stdout.write(`${JSON.stringify(line)}\n`);
      for (const problem of problems) console.error(problem.message);
      if (problems.length > 0) process.exitCode = 3;
    });
}

async function listOf({ issues, examples, reviews }: ListOptions): Promise<IssueList | undefined> {
  if (issues === undefined && examples !== undefined) throw withoutList("--examples");
  const list = issues === undefined ? undefined : await readIssueList(issues);
  const taught = list && examples !== undefined ? withExamples(list, readText(examples), examples) : list;
  return reviews === undefined ? taught : withReviews(taught, reviews);
}
