/** Reads an issue list and says in plain words what is wrong with it. */
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import { parseJsonLines } from "../lines.ts";
import type { ConfirmedAnswer, IssueExample, IssueList } from "../types.ts";

const NONE = "none";

const words = z.array(z.string().trim().min(1, "is empty"));
const contextSchema = z.strictObject({
  before: z.string().optional(),
  after: z.string().optional(),
  sentence: z.string().optional(),
  paragraph: z.string().optional(),
  heading: z.string().optional(),
  title: z.string().optional(),
});
const exampleSchema = z.union(
  [
    z.string().trim().min(1),
    z.strictObject({
      text: z.string().trim().min(1),
      context: contextSchema.optional(),
    }),
  ],
  { error: "must be a text or {text, context}" },
);
const issueSchema = z.strictObject({
  id: z.string().regex(/^[\w.-]+$/, "must be letters, digits, - or _"),
  label: z.string().trim().min(1, "is empty"),
  description: z.string().optional(),
  keywords: words.optional(),
  exclude: words.optional(),
  examples: z.array(exampleSchema).optional(),
  parent: z.string().optional(),
  cap: z.array(z.string()).optional(),
  code: z.int().optional(),
});
const listFields = {
  id: z.string().optional(),
  title: z.string().optional(),
  issues: z.array(issueSchema).min(1, "has no issue").max(500, "has more than 500 issues"),
  none: z.string().optional(),
};

/** A list as a user writes it. `kind` and `queries` stand in few-shot episodes and are not used. */
export const issueListSchema = z.strictObject({
  ...listFields,
  kind: z.string().optional(),
  queries: z.array(z.unknown()).optional(),
});

/**
 * Parses the text of an issue list.
 *
 * @param place the file, for messages
 * @throws ArticleError E005 (no JSON) or E010 (names the field and the remedy)
 */
export function parseIssueList(text: string, place: string): IssueList {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ArticleError(
      "E005",
      place,
      `${(error as Error).message}.`,
      "Check the commas and quotation marks.",
    );
  }
  const wrong = (problem: string, remedy: string): ArticleError =>
    new ArticleError("E010", place, problem, remedy);
  if (Array.isArray(value)) value = { issues: value };
  const parsed = issueListSchema.safeParse(value);
  if (!parsed.success) {
    const [problem, remedy] = explain(worst(parsed.error.issues));
    throw wrong(problem, remedy);
  }
  const { id, title, issues, none } = parsed.data;
  const seen = new Set<string>();
  for (const [i, issue] of issues.entries()) {
    if (seen.has(issue.id))
      throw wrong(`issues[${i}].id "${issue.id}" stands twice.`, "Give each issue an id of its own.");
    seen.add(issue.id);
  }
  if (seen.size === 1 && seen.has("none"))
    throw wrong("issues holds none only.", "Add the issues of the story.");
  const entries = issues.map(({ parent, cap, examples, ...issue }) => ({
    ...issue,
    parents: [...(parent === undefined ? [] : [parent]), ...(cap ?? [])],
    examples: examples?.map((example) => (typeof example === "string" ? { text: example } : example)) ?? [],
  }));
  const noneEntry = { id: "none", label: "None of these", description: none };
  return {
    id: id ?? place,
    ...(title !== undefined && { title }),
    issues: seen.has("none") || none === undefined ? entries : [...entries, noneEntry],
  };
}

const confirmedSchema = z.object({
  text: z.string().trim().min(1),
  context: z.object({ before: z.string(), after: z.string(), title: z.string() }).partial().optional(),
  issue: z.string(),
});

/**
 * The list with the confirmed answers of a JSONL text ({text, context?, issue} a line) as examples.
 *
 * @throws ArticleError E005, E010 (an issue that the list does not have)
 */
export function withExamples(list: IssueList, jsonl: string, place: string): IssueList {
  const ids = list.issues.map(({ id }) => id);
  const answers = Array.from(parseJsonLines(jsonl, place), ({ at, value, failed }): ConfirmedAnswer => {
    if (failed) throw failed;
    const parsed = confirmedSchema.safeParse(value);
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]!;
      const remedy = "Needed: text and issue; context is optional.";
      throw new ArticleError("E010", at, `${path.join(".")}: ${message}.`, remedy);
    }
    const { text, context, issue } = parsed.data;
    if (issue !== NONE && !ids.includes(issue))
      throw new ArticleError("E010", at, `the list has no issue "${issue}".`, `It has: ${ids.join(", ")}.`);
    return { text, issue, ...(context && { context }) };
  });
  return withAnswers(list, answers);
}

/** The list with confirmed answers as examples. `none` is no example, nor is an issue that the list does not have. */
export function withAnswers(list: IssueList, answers: readonly ConfirmedAnswer[]): IssueList {
  const examplesOf = (id: string): IssueExample[] =>
    answers.filter(({ issue }) => issue === id).map(({ issue: _, ...example }) => example);
  const issues = list.issues.map((entry) =>
    entry.id === NONE ? entry : { ...entry, examples: [...(entry.examples ?? []), ...examplesOf(entry.id)] },
  );
  return { ...list, issues };
}

type Problem = z.core.$ZodIssue;

/** A misspelt field explains the missing one, so it is told first. */
function worst(problems: readonly Problem[]): Problem {
  return problems.find(({ code }) => code === "unrecognized_keys") ?? problems[0]!;
}

function explain(problem: Problem): [problem: string, remedy: string] {
  const path = problem.path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`,
    "",
  );
  if (problem.code === "unrecognized_keys") {
    const key = problem.keys[0]!;
    const known = knownFields(path);
    const near = nearest(key, known);
    const where = path === "" ? "the list" : path;
    return [
      `${where} has an unknown field "${key}".`,
      near ? `Did you mean "${near}"?` : `Known fields: ${known.join(", ")}.`,
    ];
  }
  const name = path === "" ? "the list" : path;
  if (problem.code === "invalid_type")
    return [`${name} must be ${problem.expected}.`, "See docs/issues.md for an example."];
  return [`${name} ${problem.message}.`, "See docs/issues.md for an example."];
}

function knownFields(path: string): string[] {
  if (path.endsWith(".context")) return Object.keys(contextSchema.shape);
  if (/examples\[\d+\]$/.test(path)) return ["text", "context"];
  if (/issues\[\d+\]$/.test(path)) return Object.keys(issueSchema.shape);
  return Object.keys(listFields);
}

/** The known field that differs by at most two letters. */
function nearest(key: string, known: readonly string[]): string | undefined {
  return known
    .map((name) => ({
      name,
      distance: editDistance(key.toLowerCase().slice(0, 40), name),
    }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
