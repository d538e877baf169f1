/** Who speaks in a dataset: one entry a speaker, most quotes first. */
import type { SpeakerKind } from "../types.ts";
import type { QuoteRecord } from "./record.ts";
import type { Columns } from "./row.ts";

export interface SpeakerEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the articles give them, most frequent first; at most {@link MOST_ROLES}. */
  readonly roles: readonly string[];
  /** In how many articles they speak. */
  readonly articles: number;
  readonly quotes: Readonly<Record<QuoteRecord["kind"] | "total", number>>;
  /** Quotes by first issue, most frequent first. */
  readonly issues: Readonly<Record<string, number>>;
}

const MOST_ROLES = 5;
/** Roles that are remembered while counting: more are a mistake of resolution, and memory must not grow by them. */
const MOST_REMEMBERED = 50;

interface Tally {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: Map<string, number>;
  readonly quotes: Record<QuoteRecord["kind"] | "total", number>;
  readonly issues: Map<string, number>;
  articles: number;
}

export interface SpeakerTally {
  /** The quotes of one article. */
  add(columns: Columns): void;
  size(): number;
  entries(): SpeakerEntry[];
}

export function createSpeakerTally(): SpeakerTally {
  const tallies = new Map<string, Tally>();
  return {
    add(columns) {
      const inArticle = new Set<Tally>();
      for (const [row, id] of columns.speaker_id.entries()) {
        if (id === null) continue;
        let tally = tallies.get(id);
        if (!tally) {
          const quotes = { total: 0, direct: 0, mixed: 0, indirect: 0 };
          const name = columns.speaker[row]!;
          const kind = columns.speaker_kind[row] as SpeakerKind;
          tally = { name, kind, roles: new Map(), quotes, issues: new Map(), articles: 0 };
          tallies.set(id, tally);
        }
        tally.quotes.total++;
        tally.quotes[columns.kind[row] as QuoteRecord["kind"]]++;
        const [issue, role] = [columns.issue[row], columns.role[row]];
        if (issue != null) count(tally.issues, issue);
        if (role != null && (tally.roles.size < MOST_REMEMBERED || tally.roles.has(role)))
          count(tally.roles, role);
        inArticle.add(tally);
      }
      for (const tally of inArticle) tally.articles++;
    },
    size: () => tallies.size,
    entries: () =>
      [...tallies]
        .map(([id, { name, kind, roles, articles, quotes, issues }]) => ({
          id,
          name,
          kind,
          roles: byCount(roles)
            .slice(0, MOST_ROLES)
            .map(([role]) => role),
          articles,
          quotes,
          issues: Object.fromEntries(byCount(issues)),
        }))
        .sort((a, b) => b.quotes.total - a.quotes.total || (a.id < b.id ? -1 : 1)),
  };
}

export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Most frequent first, then by code unit, so that the order is the same everywhere. */
export function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
