#!/usr/bin/env node
/** The command line: parses flags, calls one function, prints. Exit codes: 0 fine, 1 failed, 2 usage, 3 some articles failed. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { ArticleError } from "./errors.ts";
import { batchCommand } from "./cli/batch.ts";
import { classifyCommand } from "./cli/classify.ts";
import { diffCommand } from "./cli/diff.ts";
import { evaluateCommand } from "./cli/evaluate.ts";
import { explainCommand } from "./cli/explain.ts";
import { extractCommand } from "./cli/extract.ts";
import { goldCommand } from "./cli/gold.ts";
import { reportCommand } from "./cli/report.ts";
import { reviewCommand } from "./cli/review.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const program = new Command("pullquote")
  .description("Who said what, about which issue: quotes from news articles, with their speakers, as data.")
  .version(version)
  .showHelpAfterError("(add --help for the options)")
  .exitOverride();

const COMMANDS = [
  batchCommand,
  extractCommand,
  classifyCommand,
  diffCommand,
  evaluateCommand,
  explainCommand,
  reviewCommand,
  reportCommand,
  goldCommand,
];
for (const create of COMMANDS) {
  program.addCommand(create().exitOverride().showHelpAfterError("(add --help for the options)"));
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // the reader has seen enough
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof ArticleError) {
    console.error(error.message);
    process.exitCode = error.code === "E030" ? 2 : 1;
  } else throw error;
}
