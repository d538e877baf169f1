/**
 * The reference pages, made from the code that they describe: the command line, and the fields of a record.
 *
 *     npm run docs
 */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { z } from "zod";
import { createProgram } from "../src/cli/program.ts";
import { quoteRecordSchema } from "../src/emit/schema.ts";
import { ERROR_CODES } from "../src/errors.ts";

/** File -> what it must say. */
export const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/cli.md": cliPage,
  "docs/records.md": recordsPage,
};

const CLI_INTRODUCTION = `<!-- Made by \`npm run docs\` from the commands themselves. Do not edit. -->

# Command line

stdout is data, stderr is for people. \`-\` is standard input.

| exit code | meaning |
| --- | --- |
| 0 | fine |
| 1 | failed |
| 2 | wrong use: an unknown command or option |
| 3 | finished, but some articles failed: \`errors.jsonl\` or stderr tells which |
| 130 | stopped by Ctrl-C or SIGTERM; what was done is kept |
`;

const ERRORS = `## Error codes

Every expected failure reads \`[code] place: what happened. What to do.\`
`;

async function cliPage(): Promise<string> {
  const program = await createProgram();
  const commands = program.commands
    .filter((command) => command.name() !== "help")
    .flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));
  return [CLI_INTRODUCTION, ...commands.map(section), ERRORS, table(["code", "meaning"], codes()), ""].join(
    "\n",
  );
}

/** `issues check`: the names below the program's. */
function pathOf(command: Command): string {
  return command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

function section(command: Command): string {
  const help = command.createHelp();
  const args = help
    .visibleArguments(command)
    .map((argument) => [code(help.argumentTerm(argument)), help.argumentDescription(argument)]);
  const options = help
    .visibleOptions(command)
    .filter(({ long }) => long !== "--help")
    .map((option) => [code(help.optionTerm(option)), help.optionDescription(option)]);
  return [
    `## ${pathOf(command)}\n`,
    `    ${help.commandUsage(command)}\n`,
    `${sentence(command.description())}\n`,
    ...(args.length > 0 ? [table(["argument", ""], args), ""] : []),
    ...(options.length > 0 ? [table(["option", ""], options), ""] : []),
  ].join("\n");
}

const RECORDS_INTRODUCTION = `<!-- Made by \`npm run docs\` from the zod schema in src/emit/schema.ts. Do not edit. -->

# Fields of a record

One quote is one JSON object: a line of \`quotes.jsonl\`, an element of what \`pullquote extract\` prints. The same as JSON Schema is
written with every dataset, as \`quote-record.schema.json\`.

A **span** is \`{start, end, text}\`: UTF-16 code units into the article's text, end exclusive, with the text that stands there. A name
with \`?\` may be absent; \`or null\` is always there and may be empty.
`;

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

function recordsPage(): string {
  const schema = z.toJSONSchema(quoteRecordSchema) as JsonSchema;
  return [RECORDS_INTRODUCTION, table(["field", "type", "meaning"], fields(schema, "")), ""].join("\n");
}

function fields({ properties = {}, required = [] }: JsonSchema, path: string): string[][] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { inner, nullable } = withoutNull(schema);
    const element = inner.type === "array" ? inner.items! : inner;
    const full = `${path}${name}${inner.type === "array" ? "[]" : ""}`;
    const type = typeName(element) + (nullable ? " or null" : "");
    const row = [code(full + (required.includes(name) ? "" : "?")), type, schema.description ?? ""];
    const machine = full === "reviewed.machine"; // its fields are those of the record itself
    return [row, ...(machine || isSpan(element) ? [] : fields(element, `${full}.`))];
  });
}

function withoutNull(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  const others = schema.anyOf?.filter(({ type }) => type !== "null");
  return others?.[0] ? { inner: others[0], nullable: true } : { inner: schema, nullable: false };
}

function typeName(schema: JsonSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.map(code).join(", ");
  if (isSpan(schema)) return schema.properties?.name ? "span with a `name` (or null)" : "span";
  return [schema.type ?? ""].flat().join(" or ");
}

/** With or without a name. */
const isSpan = ({ properties = {} }: JsonSchema): boolean =>
  ["start", "end", "text"].every((key) => key in properties);

const codes = (): string[][] => Object.entries(ERROR_CODES).map(([name, meaning]) => [code(name), meaning]);
const code = (text: string): string => `\`${text}\``;
const sentence = (text: string): string =>
  (text.charAt(0).toUpperCase() + text.slice(1)).replace(/(?<![.!?])$/, ".");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const [file, page] of Object.entries(PAGES)) writeFileSync(file, await page());
