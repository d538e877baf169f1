/**
 * What a result depends on, besides the article's own bytes. A result is kept under a hash of both, so it is used
 * again exactly when nothing that it depends on has changed. Each part is here for a reason:
 *
 * - version: what the user sees of the tool;
 * - code: rules are changed between versions too, by whoever works on them;
 * - options: they decide which quotes are given and which articles are refused;
 * - issues, people: what the files say, not their names;
 * - model: the weights.
 *
 * Not here: the number of workers and the limits of time and memory. They decide whether an article is done, never how,
 * and failures are not kept.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import type { RawItem } from "../ingest/parse.ts";

export interface FingerprintParts {
  readonly version: string;
  readonly code: string;
  readonly options: string;
  readonly issues: string;
  readonly people: string;
  readonly model: string;
}

const NAMES: Readonly<Record<keyof FingerprintParts, string>> = {
  version: "the version of the tool",
  code: "the tool's code",
  options: "the options",
  issues: "the issue list",
  people: "the people file",
  model: "the model",
};

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

export function packageVersion(): string {
  return (JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8")) as { version: string })
    .version;
}

export interface FingerprintInput {
  /** Plain data. */
  readonly options: unknown;
  readonly issues?: unknown;
  readonly people?: unknown;
}

export function readParts({ options, issues, people }: FingerprintInput): FingerprintParts {
  return {
    version: packageVersion(),
    code: hashFolder(fileURLToPath(new URL("../", import.meta.url)), /\.[jt]s$/),
    options: JSON.stringify(options),
    issues: hashOf(issues),
    people: hashOf(people),
    model: hashFolder(path.join(PACKAGE, "models"), /./),
  };
}

/** What changed from `before` to `now`, in words. */
export function whatChanged(before: FingerprintParts, now: FingerprintParts): string[] {
  return (Object.keys(NAMES) as (keyof FingerprintParts)[])
    .filter((part) => before[part] !== now[part])
    .map((part) => (part === "version" ? `${NAMES[part]} (${before[part]}, now ${now[part]})` : NAMES[part]));
}

export function keyer(parts: FingerprintParts): (item: RawItem) => string {
  const prefix = JSON.stringify(parts);
  return ({ format, fallbackId, bytes, around }) =>
    createHash("sha256")
      .update(`${prefix}\n${format}\n${fallbackId}\n${JSON.stringify(around ?? {})}\n`)
      .update(bytes)
      .digest("hex")
      .slice(0, 32);
}

/** A key for what there is one of an article's id. */
export function hashOfId(id: string): string {
  return createHash("sha256").update(id).digest("hex").slice(0, 32);
}

function hashOf(data: unknown): string {
  return data === undefined ? "" : createHash("sha256").update(JSON.stringify(data)).digest("hex");
}

/** Hash of names and contents; of a folder that is not there, nothing. */
function hashFolder(folder: string, pattern: RegExp): string {
  if (!existsSync(folder)) return "";
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(`${path.relative(folder, name)}\n`).update(readFileSync(name));
  return hash.digest("hex");
}
