/** All commands, as one program. Does not run anything: that is `cli.ts`. */
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { batchCommand } from "./batch.ts";
import { classifyCommand } from "./classify.ts";
import { diffCommand } from "./diff.ts";
import { evaluateCommand } from "./evaluate.ts";
import { explainCommand } from "./explain.ts";
import { extractCommand } from "./extract.ts";
import { goldCommand } from "./gold.ts";
import { issuesCommand } from "./issues.ts";
import { peopleCommand } from "./people.ts";
import { reportCommand } from "./report.ts";
import { reviewCommand } from "./review.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const COMMANDS = [
  batchCommand,
  diffCommand,
  extractCommand,
  classifyCommand,
  issuesCommand,
  evaluateCommand,
  explainCommand,
  peopleCommand,
  reviewCommand,
  reportCommand,
  goldCommand,
];
const HINT = "(add --help for the options)";

export function createProgram(): Command {
  const program = new Command("pullquote")
    .description("Who said what, about which issue: quotes from news articles, with their speakers, as data.")
    .version(version)
    .showHelpAfterError(HINT)
    .exitOverride();
  for (const create of COMMANDS) program.addCommand(create().exitOverride().showHelpAfterError(HINT));
  return program;
}
