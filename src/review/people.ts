/** Which speakers of different articles may be the same person or body. */
import type { QuoteRecord } from "../emit/record.ts";
import { pairKey } from "./plan.ts";
import type { DecidedSpeaker } from "./decision.ts";
import type { MergeSuggestion } from "./view.ts";

interface Name {
  readonly speaker: DecidedSpeaker;
  readonly quotes: number;
  readonly articles: ReadonlySet<string>;
  /** Folded words without titles and initials' full stops. */
  readonly words: readonly string[];
}

const TITLES = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon president prime minister senator sen " +
    "representative rep governor gov mayor judge justice chief captain capt general gen colonel col sergeant sgt " +
    "councillor cllr councilman councilwoman secretary chancellor king queen prince princess the"
  ).split(" "),
);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "phd", "md", "mp"]);
const MARKS = /[\u0300-\u036f]/gu;
const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Names of fewer letters are told apart by one of them. */
const MIN_TYPO_LENGTH = 10;

/**
 * Pairs of speakers that are likely one, the more certain first: the same words after titles, accents and middle
 * initials are set aside; an initial for a first name; a surname alone that only one person of the dataset has; one
 * letter of difference in a long name. Pairs that a reviewer knows to be different are left out. Nothing is merged here.
 */
export function suggestMerges(
  records: readonly QuoteRecord[],
  apart: ReadonlySet<string>,
): MergeSuggestion[] {
  const names = readNames(records);
  const bySurname = new Map<string, Name[]>();
  for (const name of names) {
    const surname = name.words.at(-1)!;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), name]);
  }
  const found: { pair: readonly [Name, Name]; reason: string; rank: number }[] = [];
  for (const group of bySurname.values()) {
    const full = group.filter(({ words }) => words.length > 1);
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) {
        const like = compare(a, b, full.length);
        if (like) found.push({ pair: [a, b], ...like });
      }
    });
  }
  found.push(...typos(names));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ pair, reason, rank }) => {
      const [from, into] = orient(...pair);
      const key = pairKey(from.speaker.id, into.speaker.id);
      if (seen.has(key) || apart.has(key)) return [];
      seen.add(key);
      return [{ from: from.speaker, into: into.speaker, reason, certain: rank === 0 }];
    });
}

function readNames(records: readonly QuoteRecord[]): Name[] {
  const names = new Map<string, { speaker: DecidedSpeaker; quotes: number; articles: Set<string> }>();
  for (const { speaker, articleId } of records) {
    if (!speaker || speaker.kind === "unknown" || speaker.kind === "document") continue;
    const { id, name, kind } = speaker;
    const known = names.get(id) ?? { speaker: { id, name, kind }, quotes: 0, articles: new Set() };
    known.quotes++;
    known.articles.add(articleId);
    names.set(id, known);
  }
  return [...names.values()]
    .map((name) => ({ ...name, words: nameWords(name.speaker.name) }))
    .filter(({ words }) => words.length > 0);
}

/** `Dr. Maren J. Oduya-Lindt, PhD` -> maren, oduya-lindt */
export function nameWords(name: string): string[] {
  const words = (name.normalize("NFD").replace(MARKS, "").toLowerCase().match(WORDS) ?? []).map((word) =>
    word.replaceAll("’", "'"),
  );
  const bare = words.filter((word) => !TITLES.has(word) && !SUFFIXES.has(word));
  return bare.filter((word, index) => index === 0 || index === bare.length - 1 || word.length > 1);
}

function compare(a: Name, b: Name, fullNames: number): { reason: string; rank: number } | null {
  if ((a.speaker.kind === "person") !== (b.speaker.kind === "person")) return null;
  const [x, y] = [a.words, b.words];
  if (x.join(" ") === y.join(" ")) return { reason: "the same name, written differently", rank: 0 };
  if (a.speaker.kind !== "person") return null;
  if (x.length > 1 && y.length > 1) {
    const [p, q] = [x[0]!, y[0]!];
    const initial = (p.length === 1 || q.length === 1) && p[0] === q[0];
    if (initial) return { reason: "an initial for a first name", rank: 1 };
    const short = Math.min(p.length, q.length) >= 3 && (p.startsWith(q) || q.startsWith(p));
    if (short) return { reason: "a short form of the first name", rank: 3 };
    return null;
  }
  if (x.length === y.length) return null;
  const onlyOne = fullNames === 1;
  return onlyOne ? { reason: "the only person of this surname in the dataset", rank: 2 } : null;
}

/** Long names that differ in one letter; compared within buckets of all names with one word left out. */
function typos(names: readonly Name[]): { pair: readonly [Name, Name]; reason: string; rank: number }[] {
  const buckets = new Map<string, Name[]>();
  for (const name of names) {
    if (name.words.length < 2 || name.words.join(" ").length < MIN_TYPO_LENGTH) continue;
    name.words.forEach((_, left) => {
      const key = `${left}/${name.words.length} ${name.words.filter((_, index) => index !== left).join(" ")}`;
      buckets.set(key, [...(buckets.get(key) ?? []), name]);
    });
  }
  const found: { pair: readonly [Name, Name]; reason: string; rank: number }[] = [];
  for (const bucket of buckets.values())
    bucket.forEach((a, index) => {
      for (const b of bucket.slice(index + 1)) {
        const odd = a.words.findIndex((word, at) => word !== b.words[at]);
        if (odd < 0 || a.speaker.kind !== b.speaker.kind) continue;
        if (oneLetterApart(a.words[odd]!, b.words[odd]!))
          found.push({ pair: [a, b], reason: "one letter of difference", rank: 4 });
      }
    });
  return found;
}

/** One letter changed, added or left out, in words of at least four letters. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneLetterApart(b, a);
  if (a.length < 4 || b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(a.length === b.length ? at + 1 : at) === b.slice(at + 1);
}

/** The fuller and more quoted name is kept. */
function orient(a: Name, b: Name): [from: Name, into: Name] {
  const better =
    a.words.length - b.words.length ||
    (a.words[0]?.length ?? 0) - (b.words[0]?.length ?? 0) ||
    a.quotes - b.quotes ||
    (a.speaker.id < b.speaker.id ? 1 : -1);
  return better > 0 ? [b, a] : [a, b];
}
