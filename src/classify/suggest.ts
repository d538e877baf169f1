/**
 * Proposes an issue list for quotes that have none: clusters by their words and general topics, named after the words
 * that set them apart. A start for a person to edit, not an answer.
 */
import type { Issue, IssueList } from "../types.ts";
import { words } from "./features.ts";
import { generalScorer } from "./general.ts";
import { loadLexis } from "./lookup.ts";
import { vectorOf } from "./reading.ts";
import type { QuoteRow } from "./rows.ts";

const ROUNDS = 20;
const MOST_KEYWORDS = 8;

/**
 * @param count number of issues; without it, about the square root of half the number of quotes, 3 to 12
 */
export function suggestIssues(rows: readonly QuoteRow[], count?: number): IssueList {
  const used = rows.filter(({ text }) => words(text).some(({ stop }) => !stop));
  const wanted = count ?? Math.min(12, Math.max(3, Math.round(Math.sqrt(used.length / 2))));
  const points = used.map(pointOf);
  const clusters = cluster(points, Math.min(wanted, used.length));
  const counts = clusters.map((members) => termCounts(members.map((i) => used[i]!)));
  const totals = termCounts(used);
  const issues = clusters.map((members, k): Issue => {
    const keywords = distinctive(counts[k]!, members.length, totals, used.length);
    const label = keywords.slice(0, 2).join(", ") || `cluster ${k + 1}`;
    return {
      id: `issue-${k + 1}`,
      label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
      description: `${members.length} of ${used.length} quotes. Say in a sentence what they have in common.`,
      keywords,
    };
  });
  return { id: "suggested", title: "Suggested issues", issues };
}

/** Word vector of the quote and half as much of its context, then its general topics; each of length 1. */
function pointOf({ text, context }: QuoteRow): Float64Array {
  const general = generalScorer(context.title ? "news" : "speech");
  const lexis = loadLexis();
  const read = general.reader();
  const parts = [
    { text, weight: 1 },
    {
      text: `${context.before ?? ""} ${context.after ?? ""} ${context.title ?? ""}`,
      weight: 0.5,
    },
  ];
  const vector = new Float64Array(lexis.vectors.size);
  const topics = new Float64Array(general.ids.length);
  for (const { text: part, weight } of parts) {
    const reading = read({ text: part });
    for (const [i, value] of vectorOf(reading).entries()) vector[i]! += weight * value;
    for (const [c, value] of general.score(reading).entries()) topics[c]! += weight * value;
  }
  return Float64Array.from([...unit(vector), ...unit(topics)]);
}

function unit(vector: Float64Array): Float64Array {
  const norm = 1 / Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0) || 1);
  return vector.map((value) => value * norm);
}

/** k-means by cosine; the first centre is the first point, each next one the point farthest from all centres. */
function cluster(points: readonly Float64Array[], count: number): number[][] {
  if (count === 0) return [];
  const likeness = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  let centres = [points[0]!];
  const nearest = points.map((point) => likeness(point, centres[0]!));
  while (centres.length < count) {
    const farthest = points[nearest.indexOf(Math.min(...nearest))]!;
    centres.push(farthest);
    for (const [i, point] of points.entries()) nearest[i] = Math.max(nearest[i]!, likeness(point, farthest));
  }
  let members: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    members = centres.map(() => []);
    for (const [i, point] of points.entries()) {
      const scores = centres.map((centre) => likeness(point, centre));
      members[scores.indexOf(Math.max(...scores))]!.push(i);
    }
    centres = members.map((list, k) => {
      if (list.length === 0) return centres[k]!;
      const sum = new Float64Array(points[0]!.length);
      for (const i of list) for (const [d, value] of points[i]!.entries()) sum[d]! += value;
      return unit(sum).map((value) => value * Math.SQRT2);
    });
  }
  return members.filter((list) => list.length > 0).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

interface TermCount {
  readonly form: string;
  readonly quotes: number;
}

/** In how many quotes a stem or a pair of stems stands, with the form it was first seen in. */
function termCounts(rows: readonly QuoteRow[]): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  for (const { text } of rows) {
    const found = words(text);
    const seen = new Map<string, string>();
    for (const [i, word] of found.entries()) {
      if (word.stop) continue;
      seen.set(word.stem, text.slice(word.start, word.end));
      const next = found[i + 1];
      if (next && !next.stop && next.start === word.end + 1)
        seen.set(`${word.stem} ${next.stem}`, text.slice(word.start, next.end));
    }
    for (const [key, form] of seen) {
      const known = counts.get(key);
      const lower = form === form.toLowerCase() ? form : undefined; // a capital may be that of the sentence
      counts.set(key, {
        form: lower ?? known?.form ?? form,
        quotes: (known?.quotes ?? 0) + 1,
      });
    }
  }
  return counts;
}

/** Terms with the greatest log-likelihood ratio (Dunning 1993) that are more frequent inside than outside. */
function distinctive(
  inside: ReadonlyMap<string, TermCount>,
  size: number,
  totals: ReadonlyMap<string, TermCount>,
  all: number,
): string[] {
  const scored = [...inside]
    .filter(([, { quotes }]) => quotes >= 2)
    .map(([key, { form, quotes }]) => {
      const outside = totals.get(key)!.quotes - quotes;
      const expected = ((quotes + outside) * size) / all;
      const expectedOutside = quotes + outside - expected;
      const ratio =
        quotes * Math.log(quotes / expected) +
        (outside > 0 ? outside * Math.log(outside / expectedOutside) : 0);
      return { key, form, score: quotes > expected ? ratio : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const kept: typeof scored = [];
  for (const term of scored) {
    if (kept.length === MOST_KEYWORDS) break;
    const stems = term.key.split(" ");
    const covered = kept.some(({ key }) => key.split(" ").some((stem) => stems.includes(stem)));
    if (!covered) kept.push(term);
  }
  return kept.map(({ form }) => form);
}
