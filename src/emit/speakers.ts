/**
 * Who speaks in a dataset: one entry a speaker, most quotes first. An archive has hundreds of thousands of them, most with one quote,
 * so only some are counted in memory; then the counts are put aside, and at the end they are merged.
 */
import type { SpeakerKind } from "../types.ts";
import type { Pieces } from "./pieces.ts";
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
/** Roles of a speaker that are counted, the first to come: more are a mistake of resolution. */
const MOST_REMEMBERED = 50;
/** Speakers that are counted in memory, at about a kilobyte each. */
const MOST_IN_MEMORY = 20_000;
/** So many roles weigh as much as a speaker. */
const ROLES_OF_A_SPEAKER = 10;

interface Tally {
  readonly id: string;
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
  /** To be called once, when all are added. */
  finish(): Speakers;
}

export interface Speakers {
  readonly count: number;
  readonly entries: () => Iterable<SpeakerEntry>;
}

/** `aside` and `merged` keep what does not fit into memory. */
export function createSpeakerTally(aside: Pieces, merged: Pieces, inMemory = MOST_IN_MEMORY): SpeakerTally {
  let tallies = new Map<string, Tally>();
  let roles = 0;
  /** Where the counts that were put aside begin and end, each sorted by id. */
  const runs: { readonly from: number; readonly to: number }[] = [];
  const putAside = (): void => {
    const from = aside.end();
    for (const tally of sorted(tallies)) aside.add(pack(tally));
    runs.push({ from, to: aside.end() });
    tallies = new Map();
    roles = 0;
  };
  const readAside = function* ({
    from,
    to,
  }: {
    readonly from: number;
    readonly to: number;
  }): Generator<Tally> {
    for (const piece of aside.pieces(from, to)) yield unpack(piece);
  };
  return {
    add(columns) {
      if (tallies.size + roles / ROLES_OF_A_SPEAKER >= inMemory) putAside();
      const inArticle = new Set<Tally>();
      for (const [row, id] of columns.speaker_id.entries()) {
        if (id === null) continue;
        let tally = tallies.get(id);
        if (!tally) {
          const name = columns.speaker[row]!;
          tally = emptyTally({ id, name, kind: columns.speaker_kind[row] as SpeakerKind });
          tallies.set(id, tally);
        }
        tally.quotes.total++;
        tally.quotes[columns.kind[row] as QuoteRecord["kind"]]++;
        const [issue, role] = [columns.issue[row], columns.role[row]];
        if (issue != null) count(tally.issues, issue);
        if (role != null) {
          // All of them, here: which were the first to come shows when the counts are merged.
          if (!tally.roles.has(role)) roles++;
          count(tally.roles, role);
        }
        inArticle.add(tally);
      }
      for (const tally of inArticle) tally.articles++;
    },
    finish() {
      /** By id: how many quotes, and where the entry stands. */
      const totals: number[] = [];
      const places: number[] = [];
      for (const tally of merge([...runs.map(readAside), sorted(tallies)])) {
        totals.push(tally.quotes.total);
        places.push(merged.end());
        merged.add(Buffer.from(JSON.stringify(toEntry(tally))));
      }
      tallies = new Map();
      const order = Uint32Array.from(totals.keys()).sort((a, b) => totals[b]! - totals[a]! || a - b);
      return {
        count: order.length,
        *entries() {
          for (const number of order)
            for (const piece of merged.pieces(places[number], places[number + 1] ?? merged.end()))
              yield JSON.parse(Buffer.from(piece).toString()) as SpeakerEntry;
        },
      };
    },
  };
}

function emptyTally({ id, name, kind }: Pick<Tally, "id" | "name" | "kind">): Tally {
  const quotes = { total: 0, direct: 0, mixed: 0, indirect: 0 };
  return { id, name, kind, roles: new Map(), quotes, issues: new Map(), articles: 0 };
}

function sorted(tallies: ReadonlyMap<string, Tally>): Tally[] {
  return [...tallies.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Each speaker once, by id. The lists are sorted by id; what an earlier one says of a name comes first. */
function* merge(lists: readonly Iterable<Tally>[]): Generator<Tally> {
  const heads = lists.map((list) => {
    const rest = list[Symbol.iterator]();
    return { rest, next: rest.next() };
  });
  for (;;) {
    let least: string | undefined;
    for (const { next } of heads)
      if (!next.done && (least === undefined || next.value.id < least)) least = next.value.id;
    if (least === undefined) return;
    let all: Tally | undefined;
    for (const head of heads) {
      if (head.next.done || head.next.value.id !== least) continue;
      all ??= emptyTally(head.next.value);
      addTo(all, head.next.value);
      head.next = head.rest.next();
    }
    yield all!;
  }
}

function addTo(all: Tally, more: Tally): void {
  all.articles += more.articles;
  for (const kind of Object.keys(all.quotes) as (keyof Tally["quotes"])[])
    all.quotes[kind] += more.quotes[kind];
  for (const [issue, times] of more.issues) count(all.issues, issue, times);
  for (const [role, times] of more.roles)
    if (all.roles.size < MOST_REMEMBERED || all.roles.has(role)) count(all.roles, role, times);
}

function pack({ roles, issues, ...tally }: Tally): Buffer {
  return Buffer.from(JSON.stringify({ ...tally, roles: [...roles], issues: [...issues] }));
}

function unpack(piece: Uint8Array): Tally {
  const { roles, issues, ...tally } = JSON.parse(Buffer.from(piece).toString()) as Omit<
    Tally,
    "roles" | "issues"
  > & { readonly roles: [string, number][]; readonly issues: [string, number][] };
  return { ...tally, roles: new Map(roles), issues: new Map(issues) };
}

function toEntry({ id, name, kind, roles, articles, quotes, issues }: Tally): SpeakerEntry {
  return {
    id,
    name,
    kind,
    roles: byCount(roles)
      .slice(0, MOST_ROLES)
      .map(([role]) => role),
    articles,
    quotes,
    issues: Object.fromEntries(byCount(issues)),
  };
}

export function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Most frequent first, then by code unit, so that the order is the same everywhere. */
export function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
