/**
 * The same quote across articles: copied, shortened, split in another way, or with a word changed.
 *
 * Texts that are equal word for word are one to begin with. Others are compared when they share a rare run of three
 * words (an inverted index whose long lists are left out, so time stays near linear), and belong together when the
 * shorter one is found again, nearly whole and in order, in the longer one, and their speakers can be the same.
 */
import type { QuoteRecord } from "../emit/record.ts";
import { nameWords } from "./people.ts";
import type { QuoteCluster } from "./view.ts";
import { align, wordsOf } from "./words.ts";

export interface ClusterItem {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  /** Name of the speaker, or null. */
  readonly speaker: string | null;
}

interface Wording {
  readonly words: readonly string[];
  /** Indexes of the items with exactly these words and this speaker. */
  readonly items: number[];
  readonly speaker: readonly string[] | null;
}

const SHINGLE = 3;
/** Runs of words that more wordings share tell nothing. */
const MAX_SHARED_BY = 60;
const MAX_WORDS = 300;
/** Shorter quotes ("no comment") are said by everybody. */
const MIN_WORDS = 5;
const MIN_CONTENT_WORDS = 3;
/** Share of the shorter wording's content words that must stand, in order, in the longer one; more when they are few. */
const MIN_CONTAINED = 0.7;
const MIN_CONTAINED_OF_FEW = 0.78;
const FEW_CONTENT_WORDS = 6;
/** A changed word is a misquotation; so many of them in one place, on both sides, are another statement. */
const MAX_REPLACED = 1;
/** Share that makes up for speakers who do not match, in quotes of at least this many words. */
const CONTAINED_DESPITE_SPEAKER = 0.9;
const WORDS_DESPITE_SPEAKER = 12;

const FUNCTION_WORDS = new Set(
  (
    "a an the and or but nor so yet of in on at to for from by with about into over after before as than then that " +
    "this these those it its he she they them his her their we our us i me my you your who whom which what there " +
    "here is are was were be been being am do does did done have has had having will would shall should can could " +
    "may might must not no if when while because also just very too"
  ).split(" "),
);

/** Clusters of at least two articles, in the order of their first quotes. */
export function findClusters(records: readonly QuoteRecord[]): QuoteCluster[] {
  const articleOf = new Map(records.map(({ id, articleId }) => [id, articleId]));
  return clusterQuotes(
    records.map(({ id, articleId, text, speaker }) => ({
      id,
      articleId,
      text,
      speaker: speaker?.name ?? null,
    })),
  )
    .filter((ids) => new Set(ids.map((id) => articleOf.get(id))).size > 1)
    .map((quotes) => ({ quotes }));
}

/** Groups of at least two ids. Pure; time is near linear in the number of items. */
export function clusterQuotes(items: readonly ClusterItem[]): string[][] {
  const wordings = readWordings(items);
  const parents = wordings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  for (const [a, b] of candidates(wordings))
    if (root(a) !== root(b) && isSameQuote(wordings[a]!, wordings[b]!))
      parents[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, number[]>();
  wordings.forEach((wording, index) => {
    const group = groups.get(root(index)) ?? [];
    groups.set(root(index), group);
    group.push(...wording.items);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b).map((index) => items[index]!.id));
}

function readWordings(items: readonly ClusterItem[]): Wording[] {
  const wordings = new Map<string, Wording>();
  items.forEach(({ text, speaker }, index) => {
    const words = wordsOf(text)
      .slice(0, MAX_WORDS)
      .map(({ folded }) => folded);
    if (words.length < MIN_WORDS || contentWords(words).length < MIN_CONTENT_WORDS) return;
    const name = speaker === null ? null : nameWords(speaker);
    const key = `${words.join(" ")}\n${name?.join(" ") ?? ""}`;
    const wording = wordings.get(key) ?? { words, items: [], speaker: name };
    wording.items.push(index);
    wordings.set(key, wording);
  });
  return [...wordings.values()];
}

/** Pairs of wordings that share a run of words which not too many share. */
function* candidates(wordings: readonly Wording[]): Generator<[number, number]> {
  const sharing = new Map<string, number[]>();
  wordings.forEach(({ words }, index) => {
    const shingles = new Set<string>();
    for (let at = 0; at + SHINGLE <= words.length; at++)
      shingles.add(words.slice(at, at + SHINGLE).join(" "));
    for (const shingle of shingles) {
      const list = sharing.get(shingle);
      if (!list) sharing.set(shingle, [index]);
      else if (list.length <= MAX_SHARED_BY) list.push(index);
    }
  });
  const seen = new Set<number>();
  for (const list of sharing.values()) {
    if (list.length < 2 || list.length > MAX_SHARED_BY) continue;
    for (const [position, a] of list.entries())
      for (const b of list.slice(position + 1)) {
        const key = a * wordings.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
  }
}

function isSameQuote(a: Wording, b: Wording): boolean {
  const inOrder = a.words.length - b.words.length || (a.words.join(" ") < b.words.join(" ") ? -1 : 1);
  const [short, long] = inOrder <= 0 ? [a, b] : [b, a];
  const pairs = align(short.words, long.words);
  const common = contentWords(pairs.map(([index]) => short.words[index]!)).length;
  const content = contentWords(short.words).length;
  const contained = common / content;
  const needed = content < FEW_CONTENT_WORDS ? MIN_CONTAINED_OF_FEW : MIN_CONTAINED;
  if (contained < needed || common < MIN_CONTENT_WORDS) return false;
  if (mostReplaced(short.words, long.words, pairs) > MAX_REPLACED) return false;
  const places = pairs.map(([, index]) => index);
  if (!holdTogether(places, short.words.length)) return false;
  if (namesAgree(a.speaker, b.speaker)) return true;
  return short.words.length >= WORDS_DESPITE_SPEAKER && contained >= CONTAINED_DESPITE_SPEAKER;
}

/** The most content words that stand on both sides of one gap of the alignment: replaced, not only left out. */
function mostReplaced(
  short: readonly string[],
  long: readonly string[],
  pairs: readonly (readonly [number, number])[],
): number {
  let most = 0;
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [short.length, long.length] as const]) {
    const [here, there] = [contentWords(short.slice(i, nextI)), contentWords(long.slice(j, nextJ))];
    most = Math.max(most, Math.min(here.length, there.length));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return most;
}

/** The common words stand in about as many words of the longer wording: they are not gathered from all over it. */
function holdTogether(places: readonly number[], words: number): boolean {
  const gaps = places.slice(1).map((place, index) => place - places[index]! - 1);
  const scattered = gaps.filter((gap) => gap > 0).length;
  return scattered <= Math.max(2, words / 4);
}

/** An unknown speaker agrees with everybody; a surname with a full name. */
function namesAgree(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (!a?.length || !b?.length) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) || short.at(-1) === long.at(-1);
}

function contentWords(words: readonly string[]): string[] {
  return words.filter((word) => !FUNCTION_WORDS.has(word));
}
