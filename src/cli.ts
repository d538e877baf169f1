#!/usr/bin/env node
/** The command line: parses flags, calls one function, prints. Exit codes: 0 fine, 1 failed, 2 usage, 3 some articles failed. */
import { setFlagsFromString } from "node:v8";
import { CommanderError } from "commander";
import { createProgram } from "./cli/program.ts";
import { ArticleError } from "./errors.ts";

// Node 20 compiles code that it knows too little of, and does so again and again: half of what a hundred articles cost. Later ones wait.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=800000");

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
