/** Options that several commands share. */
import { readFileSync } from "node:fs";
import { InvalidArgumentError, Option } from "commander";
import { ArticleError } from "../errors.ts";
import type { Engine, ExtractOptions } from "../pipeline.ts";
import type { EngineName, IssueList, PeopleFile } from "../types.ts";
import { DEFAULT_MAX_CHARS } from "../ingest/article.ts";

export interface EngineOptions {
  readonly engine?: EngineName;
}

export function engineOption(): Option {
  return new Option(
    "--engine <name>",
    "how spans are found: neural finds more, rules takes a third of the time (default: neural where its runtime is installed)",
  ).choices(["rules", "neural"]);
}

/** The engine that was asked for; without a wish the better one, and a word on stderr where that is not to be had. */
export async function chooseEngine({ engine }: EngineOptions): Promise<Engine> {
  const { loadEngine } = await import("../pipeline.ts");
  if (engine !== undefined) return loadEngine(engine);
  try {
    return await loadEngine("neural");
  } catch (error) {
    if (!(error instanceof ArticleError) || error.code !== "E040") throw error;
    console.error(`${error.problem} Going on with the rules engine.`);
    return loadEngine("rules");
  }
}

export function issuesOption(): Option {
  return new Option(
    "--issues <file>",
    "an issue list of your own (JSON); default: 21 policy topics and none",
  );
}

export function reviewsOption(): Option {
  return new Option(
    "--reviews <file>",
    "decisions of reviewers (reviews.jsonl of a dataset) as examples for that list",
  );
}

export function peopleOption(): Option {
  return new Option(
    "--people <file>",
    "people that you know (JSON): one name and id for all spellings, in all articles",
  );
}

/** Files that the user wrote. */
export interface GivenFiles {
  readonly issues?: string;
  readonly people?: string;
  /** For the issue list. */
  readonly reviews?: string;
}

/** Options with what is in the given files; the code that reads them is loaded only then. */
export async function withFiles<T extends GivenFiles>({
  issues,
  people,
  reviews,
  ...options
}: T): Promise<Omit<T, keyof GivenFiles> & Pick<ExtractOptions, "issues" | "people">> {
  const list = issues === undefined ? undefined : await readIssueList(issues);
  const taught = reviews === undefined ? list : await withReviews(list, reviews);
  return {
    ...options,
    ...(taught === undefined ? {} : { issues: taught }),
    ...(people === undefined ? {} : { people: await readPeople(people) }),
  };
}

export async function readIssueList(file: string): Promise<IssueList> {
  const text = readText(file);
  const { parseIssueList } = await import("../classify/list.ts");
  return parseIssueList(text, file);
}

/** The list with what reviewers decided as examples; says on stderr how much that is. */
export async function withReviews(list: IssueList | undefined, file: string): Promise<IssueList> {
  if (list === undefined) throw withoutList("--reviews");
  readText(file); // a log that is not there is empty for a review, and a mistake here
  const { withAnswers } = await import("../classify/list.ts");
  const { confirmedAnswers } = await import("../review/learn.ts");
  const { readLog } = await import("../review/log.ts");
  const { decisions, badLines } = readLog(file);
  const answers = confirmedAnswers(decisions);
  const ids = list.issues.map(({ id }) => id).filter((id) => id !== "none");
  const used = answers.filter(({ issue }) => ids.includes(issue)).length;
  const bad = badLines.length === 0 ? "" : ` ${badLines.length} lines are no decision.`;
  console.error(`${file}: ${used} of ${answers.length} reviewed quotes serve as examples.${bad}`);
  return withAnswers(list, answers);
}

export function withoutList(option: string): ArticleError {
  const problem = "examples are for a list of your own.";
  return new ArticleError("E030", option, problem, "Give the list with --issues.");
}

async function readPeople(file: string): Promise<PeopleFile> {
  const text = readText(file);
  const { parsePeople } = await import("../annotate/people-file.ts");
  return parsePeople(text, file);
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

export function maxCharsOption(): Option {
  return new Option("--max-chars <number>", "longest text of one article")
    .argParser(positiveInteger)
    .default(DEFAULT_MAX_CHARS);
}

export function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}
