#!/usr/bin/env node
/** The command line: parses flags, calls one function, prints. Exit codes: 0 fine, 1 failed, 2 usage, 3 some articles failed. */
import { setFlagsFromString } from "node:v8";
import { CommanderError } from "commander";
import { createProgram } from "./cli/program.ts";
import { ArticleError } from "./errors.ts";

/**
 * Flags by version of Node: its compiler waits twelve times as long. Else it takes code of which it knows too little, does so again and
 * again, and that is a third to half of what a hundred articles cost.
 */
const COMPILE_LATE: Readonly<Record<string, string>> = {
  20: "--interrupt-budget=800000",
  22: "--invocation-count-for-turbofan=36000",
  24: "--invocation-count-for-turbofan=36000",
};
const flag = COMPILE_LATE[process.versions.node.split(".")[0]!];
if (flag) setFlagsFromString(flag);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // the reader has seen enough
  throw error;
});

try {
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof ArticleError) {
    console.error(error.message);
    process.exitCode = error.code === "E030" ? 2 : 1;
  } else throw error;
}
