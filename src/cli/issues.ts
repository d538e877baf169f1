import { Command } from "commander";
import { checkList, checkOnQuotes } from "../classify/check.ts";
import { readRows } from "../classify/rows.ts";
import { suggestIssues } from "../classify/suggest.ts";
import { ArticleError } from "../errors.ts";
import { readIssueList, readText } from "./options.ts";

export function issuesCommand(): Command {
  const command = new Command("issues").description("Work on an issue list of your own.").exitOverride();
  command
    .command("check")
    .description("Say what is weak about an issue list; with quotes, also what they make of it.")
    .argument("<file>", "the issue list (JSON)")
    .option("--quotes <file>", "JSONL of {id, text, context?}, such as quotes.jsonl of a dataset")
    .action(async (file: string, options: { quotes?: string }) => {
      const list = await readIssueList(file);
      const rows =
        options.quotes === undefined ? [] : readRows(readText(options.quotes), options.quotes).rows;
      const findings = [...checkList(list), ...checkOnQuotes(list, rows)];
      for (const { kind, message } of findings) console.log(`${kind}: ${message}`);
      console.log(findings.length === 0 ? "Nothing to improve was found." : `${findings.length} hints.`);
    });
  command
    .command("suggest")
    .description("Propose an issue list (JSON) for quotes without one: a start for you to edit.")
    .argument("[file]", "JSONL of {id, text, context?}, or - for standard input", "-")
    .option("--count <n>", "how many issues", countOf)
    .action((file: string, options: { count?: number }) => {
      const { rows } = readRows(readText(file), file);
      console.log(JSON.stringify(suggestIssues(rows, options.count), null, 2));
    });
  return command;
}

function countOf(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new ArticleError(
    "E030",
    "--count",
    `"${value}" is no number of issues.`,
    "Give a whole number from 1 to 100.",
  );
}
