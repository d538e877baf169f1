/** All commands, as one program. Does not run anything: that is `cli.ts`. */
import { readFileSync } from "node:fs";
import { Command } from "commander";
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Each is loaded when it is asked for: the code of the others would double the time of a short run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  batch: async () => (await import("./batch.ts")).batchCommand(),
  diff: async () => (await import("./diff.ts")).diffCommand(),
  extract: async () => (await import("./extract.ts")).extractCommand(),
  classify: async () => (await import("./classify.ts")).classifyCommand(),
  issues: async () => (await import("./issues.ts")).issuesCommand(),
  evaluate: async () => (await import("./evaluate.ts")).evaluateCommand(),
  explain: async () => (await import("./explain.ts")).explainCommand(),
  people: async () => (await import("./people.ts")).peopleCommand(),
  review: async () => (await import("./review.ts")).reviewCommand(),
  report: async () => (await import("./report.ts")).reportCommand(),
  gold: async () => (await import("./gold.ts")).goldCommand(),
};
const HINT = "(add --help for the options)";

/** @param asked the command that will be run; without it, or where it is none, all are there */
export async function createProgram(asked?: string): Promise<Command> {
  const program = new Command("pullquote")
    .description("Who said what, about which issue: quotes from news articles, with their speakers, as data.")
    .version(version)
    .showHelpAfterError(HINT)
    .exitOverride();
  const names = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  for (const name of names)
    program.addCommand((await COMMANDS[name]!()).exitOverride().showHelpAfterError(HINT));
  return program;
}
