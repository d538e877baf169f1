import { Command } from "commander";
import { diffDatasets, type ChangeKind, type DatasetDiff, type QuoteChange } from "../batch/diff.ts";

interface Options {
  readonly json?: boolean;
  readonly all?: boolean;
}

export function diffCommand(): Command {
  return new Command("diff")
    .description("Show what changed between two datasets: quotes added, lost, with another speaker or issue.")
    .argument("<old>", "output folder of the earlier run, or its quotes.jsonl")
    .argument("<new>", "output folder of the later run, or its quotes.jsonl")
    .option("--all", "show every change, not only the first of each kind")
    .option("--json", "print the changes as JSON")
    .action(async (before: string, after: string, options: Options) => {
      const diff = await diffDatasets(before, after);
      console.log(options.json ? JSON.stringify(diff) : describe(diff, options.all ?? false));
    });
}

const TITLES: Readonly<Record<ChangeKind, string>> = {
  added: "Added",
  lost: "Lost",
  speaker: "Another speaker",
  issue: "Another issue",
  span: "Another content",
};
const SHOWN = 10;
const WIDTH = 100;

function describe({ articles, quotes, counts, changes }: DatasetDiff, all: boolean): string {
  const lines = [
    `${quotes.before} quotes before, ${quotes.after} after; ${quotes.same} are the same`,
    `Articles with quotes: ${articles.added} added, ${articles.removed} removed`,
  ];
  for (const kind of Object.keys(TITLES) as ChangeKind[]) {
    if (counts[kind] === 0) continue;
    lines.push("", `${TITLES[kind]}: ${counts[kind]}`);
    const ofKind = changes.filter(({ change }) => change === kind);
    const shown = all ? ofKind : ofKind.slice(0, SHOWN);
    lines.push(...shown.flatMap(describeChange));
    if (shown.length < ofKind.length)
      lines.push(`  … and ${ofKind.length - shown.length} more (--all shows them)`);
  }
  return lines.join("\n");
}

function describeChange({ change, articleId, text, before, after }: QuoteChange): string[] {
  const who = (name: string | null): string => (name === null ? "nobody" : cut(name));
  const line = `  ${articleId}: ${cut(text)}`;
  if (change === "added") return [`${line} (${who(after)})`];
  if (change === "lost") return [`${line} (${who(before)})`];
  return [line, `    ${who(before)} → ${who(after)}`];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
