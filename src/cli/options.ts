/** Options that several commands share. */
import { InvalidArgumentError, Option } from "commander";
import { ArticleError } from "../errors.ts";
import { loadEngine, type Engine } from "../pipeline.ts";
import type { EngineName } from "../types.ts";
import { parsePeople } from "../annotate/people.ts";
import { readIssueList, readText } from "./classify.ts";
import { DEFAULT_MAX_CHARS } from "../ingest/article.ts";

export interface EngineOptions {
  readonly engine?: EngineName;
}

export function engineOption(): Option {
  return new Option(
    "--engine <name>",
    "how spans are found: neural finds more, rules takes a fifth of the time (default: neural where its runtime is installed)",
  ).choices(["rules", "neural"]);
}

/** The engine that was asked for; without a wish the better one, and a word on stderr where that is not to be had. */
export async function chooseEngine({ engine }: EngineOptions): Promise<Engine> {
  if (engine !== undefined) return loadEngine(engine);
  try {
    return await loadEngine("neural");
  } catch (error) {
    if (!(error instanceof ArticleError) || error.code !== "E040") throw error;
    console.error(`${error.problem} Going on with the rules engine.`);
    return loadEngine("rules");
  }
}

/** Gives an {@link IssueList}. */
export function issuesOption(): Option {
  return new Option(
    "--issues <file>",
    "an issue list of your own (JSON); default: 21 policy topics and none",
  ).argParser(readIssueList);
}

/** Gives a {@link PeopleFile}. */
export function peopleOption(): Option {
  return new Option(
    "--people <file>",
    "people that you know (JSON): one name and id for all spellings, in all articles",
  ).argParser((file: string) => parsePeople(readText(file), file));
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
