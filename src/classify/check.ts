/** What is weak about an issue list, in plain words: from the list alone, and from what quotes make of it. */
import { DEFAULT_ISSUES } from "../lexicon/issues.ts";
import type { Issue, IssueList } from "../types.ts";
import { hash } from "../model-file.ts";
import { words } from "./features.ts";
import { finderOf } from "./model.ts";
import { idfOf, loadLexis, type Lexis } from "./lookup.ts";
import { eachTerm, read } from "./reading.ts";
import { classifyRows, type ClassifiedRow, type QuoteRow } from "./rows.ts";

export interface Finding {
  /** Ids of the issues it is about. */
  readonly issues: readonly string[];
  readonly kind:
    | "thin"
    | "shared keyword"
    | "common keyword"
    | "dead keyword"
    | "unknown parent"
    | "alike"
    | "never"
    | "compete"
    | "mostly none"
    | "missing keyword";
  readonly message: string;
}

/** Below this idf a word stands in every tenth text or so. */
const COMMON_IDF = 2.3;
/** Likeness of two descriptions (cosine of term weights) from which on they can hardly be told apart. */
const ALIKE = 0.5;
/** A quote is contested when its second issue is this near to the first. */
const CLOSE_MARGIN = 0.15;

/** Findings from the list alone. */
export function checkList(list: IssueList): Finding[] {
  const lexis = loadLexis();
  const issues = list.issues.filter(({ id }) => id !== "none");
  return [
    ...issues.flatMap(thin),
    ...keywordFindings(issues, lexis),
    ...issues.flatMap(unknownParents),
    ...alike(issues, lexis),
  ];
}

function thin({ id, description, keywords, examples }: Issue): Finding[] {
  if (description || keywords?.length || examples?.length) return [];
  const message = `"${id}" has only its label: add a sentence of description, five keywords, or a few examples.`;
  return [{ issues: [id], kind: "thin", message }];
}

function keywordFindings(issues: readonly Issue[], lexis: Lexis): Finding[] {
  const owners = new Map<string, { ids: Set<string>; keyword: string }>();
  const found: Finding[] = [];
  for (const { id, keywords } of issues) {
    for (const keyword of keywords ?? []) {
      const read = words(keyword);
      const stems = read.map(({ stem }) => stem).join(" ");
      if (read.every(({ stop }) => stop)) {
        const message = `"${keyword}" (${id}) has no word that is looked for.`;
        found.push({ issues: [id], kind: "dead keyword", message });
        continue;
      }
      if (read.length === 1 && idfOf(lexis, finderOf(lexis.taxonomy)(hash(stems))) < COMMON_IDF) {
        const message = `"${keyword}" (${id}) stands in too many texts to tell much: use a phrase.`;
        found.push({ issues: [id], kind: "common keyword", message });
      }
      const owner = owners.get(stems) ?? { ids: new Set(), keyword };
      owner.ids.add(id);
      owners.set(stems, owner);
    }
  }
  for (const { ids, keyword } of owners.values()) {
    if (ids.size < 2) continue;
    const message = `"${keyword}" is a keyword of ${[...ids].join(" and ")}: it counts less for each.`;
    found.push({ issues: [...ids], kind: "shared keyword", message });
  }
  return found;
}

function unknownParents({ id, parents }: Issue): Finding[] {
  const known = DEFAULT_ISSUES.issues.map((issue) => issue.id);
  return (parents ?? [])
    .filter((parent) => !known.includes(parent))
    .map((parent) => ({
      issues: [id],
      kind: "unknown parent",
      message: `parent "${parent}" of ${id} is no general topic; known: ${known.join(", ")}.`,
    }));
}

function alike(issues: readonly Issue[], lexis: Lexis): Finding[] {
  const terms = issues.map(({ label, description }) => {
    const reading = read(lexis, `${label}. ${description ?? ""}`);
    const sums = new Map<number, number>();
    eachTerm(reading, (key, _, value) => sums.set(key, (sums.get(key) ?? 0) + value));
    const norm = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value ** 2, 0) || 1);
    return new Map([...sums].map(([key, value]) => [key, value / norm]));
  });
  return issues.flatMap((a, i) =>
    issues.slice(i + 1).flatMap((b, k): Finding[] => {
      let likeness = 0;
      for (const [key, value] of terms[i]!) likeness += value * (terms[i + 1 + k]!.get(key) ?? 0);
      if (likeness < ALIKE) return [];
      const message = `${a.id} and ${b.id} are described in almost the same words: say what sets them apart.`;
      return [{ issues: [a.id, b.id], kind: "alike", message }];
    }),
  );
}

/** Findings from what the list makes of quotes. */
export function checkOnQuotes(list: IssueList, rows: readonly QuoteRow[]): Finding[] {
  const answers = [...classifyRows(rows, list)];
  if (answers.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { issue } of answers) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const found: Finding[] = [];
  for (const { id } of list.issues) {
    if (id === "none" || counts.has(id)) continue;
    const message = `no quote of ${answers.length} gets "${id}": are its words those that people say?`;
    found.push({ issues: [id], kind: "never", message });
  }
  const none = (counts.get("none") ?? 0) / answers.length;
  if (none > 0.5) {
    const message = `${Math.round(none * 100)} % of the quotes get none: an issue may be missing (see issues suggest).`;
    found.push({ issues: ["none"], kind: "mostly none", message });
  }
  return [...found, ...competing(answers, counts), ...missingKeywords(list, rows, answers)];
}

/** Pairs that are near each other in at least a third of the quotes that get one of them. */
function competing(answers: readonly ClassifiedRow[], counts: ReadonlyMap<string, number>): Finding[] {
  const pairs = new Map<string, number>();
  for (const { issues, margin } of answers) {
    const [first, second] = issues;
    if (!second || margin > CLOSE_MARGIN) continue;
    const pair = [first!.id, second.id].sort().join(" ");
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs].flatMap(([pair, close]): Finding[] => {
    const ids = pair.split(" ");
    const least = Math.min(...ids.map((id) => counts.get(id) ?? 0));
    if (close < 3 || close * 3 < least) return [];
    const message = `${ids.join(" and ")} compete: ${close} quotes could be either. Join them, or add examples to both.`;
    return [{ issues: ids, kind: "compete", message }];
  });
}

/** Words that stand mostly in quotes of one issue, among them the names and places of the story. */
function missingKeywords(
  list: IssueList,
  rows: readonly QuoteRow[],
  answers: readonly ClassifiedRow[],
): Finding[] {
  const places = new Map<string, { form: string; byIssue: Map<string, number>; total: number }>();
  for (const [i, { text }] of rows.entries()) {
    const seen = new Set<string>();
    for (const { stem, stop, start, end } of words(text)) {
      if (stop || seen.has(stem)) continue;
      seen.add(stem);
      const place = places.get(stem) ?? {
        form: text.slice(start, end),
        byIssue: new Map(),
        total: 0,
      };
      const { issue } = answers[i]!;
      place.byIssue.set(issue, (place.byIssue.get(issue) ?? 0) + 1);
      place.total++;
      places.set(stem, place);
    }
  }
  return list.issues.flatMap(({ id, label, keywords }): Finding[] => {
    if (id === "none") return [];
    const known = new Set(
      [label, ...(keywords ?? [])].flatMap((text) => words(text).map(({ stem }) => stem)),
    );
    const better = [...places]
      .filter(
        ([stem, { total, byIssue }]) =>
          !known.has(stem) && total >= 3 && (byIssue.get(id) ?? 0) / total >= 0.75,
      )
      .sort(([a, one], [b, other]) => other.total - one.total || (a < b ? -1 : 1))
      .slice(0, 5)
      .map(([, { form }]) => `"${form}"`);
    if (better.length === 0) return [];
    const message = `${better.join(", ")} stand${better.length === 1 ? "s" : ""} almost only in quotes of ${id}: keywords?`;
    return [{ issues: [id], kind: "missing keyword", message }];
  });
}
