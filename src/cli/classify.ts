import { Command } from "commander";
import { classifyRows, readRows } from "../classify/rows.ts";
<<<<<<< HEAD
import { withExamples } from "../classify/list.ts";
=======
import { parseIssueList, withAnswers, withExamples } from "../classify/list.ts";
>>>>>>> 25f334a (Issues: word vectors distilled from a sentence encoder, 325 more labelled quotations; parents, agreement of a section, and reviewers' decisions as examples)
import { ArticleError } from "../errors.ts";
import { confirmedAnswers } from "../review/learn.ts";
import { readLog } from "../review/log.ts";
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
<<<<<<< HEAD
    .action(async (file: string, options: { issues?: string; examples?: string }) => {
      const list = await listOf(options);
=======
    .option(
      "--reviews <file>",
      "decisions of reviewers (reviews.jsonl of a dataset) as examples for that list",
    )
    .action((file: string, options: ListOptions) => {
      const list = listOf(options);
>>>>>>> 25f334a (Issues: word vectors distilled from a sentence encoder, 325 more labelled quotations; parents, agreement of a section, and reviewers' decisions as examples)
      const { rows, problems } = readRows(readText(file), file);
      for (const line of classifyRows(rows, list)) process.stdout.write(`${JSON.stringify(line)}\n`);
      for (const problem of problems) console.error(problem.message);
      if (problems.length > 0) process.exitCode = 3;
    });
}

<<<<<<< HEAD
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
=======
interface ListOptions {
  readonly issues?: string;
  readonly examples?: string;
  readonly reviews?: string;
}

function listOf({ issues, examples, reviews }: ListOptions): IssueList | undefined {
  if (issues === undefined && examples !== undefined) throw withoutList("--examples");
  const list = issues === undefined ? undefined : readIssueList(issues);
  const taught = list && examples !== undefined ? withExamples(list, readText(examples), examples) : list;
  return withReviews(taught, reviews);
}

/** The list with what reviewers decided as examples; says on stderr how much of it that was. */
export function withReviews(list: IssueList | undefined, reviews: string | undefined): IssueList | undefined {
  if (reviews === undefined) return list;
  if (list === undefined) throw withoutList("--reviews");
  readText(reviews); // a missing file is an empty log to a review, but a mistake here
  const { decisions, badLines } = readLog(reviews);
  const answers = confirmedAnswers(decisions);
  const ids = new Set(list.issues.map(({ id }) => id).filter((id) => id !== "none"));
  const used = answers.filter(({ issue }) => ids.has(issue)).length;
  const bad = badLines.length === 0 ? "" : ` ${badLines.length} lines are no decision.`;
  console.error(`${reviews}: ${used} of ${answers.length} reviewed quotes serve as examples.${bad}`);
  return withAnswers(list, answers);
}

function withoutList(option: string): ArticleError {
  return new ArticleError(
    "E030",
    option,
    "examples are for a list of your own.",
    "Give the list with --issues.",
  );
>>>>>>> 25f334a (Issues: word vectors distilled from a sentence encoder, 325 more labelled quotations; parents, agreement of a section, and reviewers' decisions as examples)
}
