/**
 * Fits the weights of pronouns (src/attribute/pronouns.ts) on the stories and the sample corpus, whose speakers are known.
 *
 *   npx tsx training/pronouns.ts [ROUNDS] [PATTERN]        (0 rounds: only counts; PATTERN: only stories whose ids match)
 *
 * Quotes are found once, by the neural engine; then one weight after the other is moved, and stays where two more pronouns get the
 * right speaker (coordinate ascent on the count itself, which is cheap: all stories are attributed in a second). The sample corpus
 * counts three times. Prints the weights; nothing is written.
 */
import { readFileSync, readdirSync } from "node:fs";
import { annotate } from "../src/annotate/annotate.ts";
import { attribute } from "../src/attribute/attribute.ts";
import { WEIGHTS } from "../src/attribute/pronouns.ts";
import { parseGold, type GoldArticle } from "../src/evaluate/gold.ts";
import { sameName } from "../src/evaluate/names.ts";
import { findSections } from "../src/ingest/sections.ts";
import { loadEngine } from "../src/pipeline.ts";
import type { Doc, Quote } from "../src/types.ts";

const PRONOUN = /^(?:he|she|it|they)$/iu;
const STEPS = [-1.5, -0.8, -0.4, 0.4, 0.8, 1.5];
/** So many more must be right for a weight to move. */
const LEAST_GAIN = 2;
const OF_CORPUS = 3;

interface Case {
  readonly doc: Doc;
  readonly quotes: readonly Quote[];
  /** Quote -> its acceptable speakers. */
  readonly speakers: ReadonlyMap<number, readonly (string | null)[]>;
  readonly counts: number;
}

const [rounds = "2", pattern = ""] = process.argv.slice(2);
const read = (file: string): GoldArticle[] =>
  (file.endsWith(".json")
    ? [readFileSync(file, "utf8")]
    : readFileSync(file, "utf8").trimEnd().split("\n")
  ).map((line, i) => parseGold(line, `${file}:${i + 1}`));
const corpus = readdirSync("corpus")
  .filter((name) => name.includes(".gold.json"))
  .flatMap((name) => read(`corpus/${name}`));
const stories = read("training/stories.jsonl");
const engine = await loadEngine("neural");
const cases: Case[] = [];
for (const gold of [...stories, ...corpus].filter(({ id }) => new RegExp(pattern, "u").test(id)))
  cases.push(await caseOf(gold, corpus.includes(gold) ? OF_CORPUS : 1));

const weights = WEIGHTS as Record<string, number>;
let best = right();
console.log(
  `${best} right of ${cases.reduce((sum, { speakers, counts }) => sum + counts * speakers.size, 0)}`,
);
for (let round = 0; round < Number(rounds); round++)
  for (const [name, from] of Object.entries(weights)) {
    let to = from;
    for (const step of STEPS) {
      weights[name] = Math.round((from + step) * 100) / 100;
      const now = right();
      if (now < best + (to === from ? LEAST_GAIN : 1)) continue;
      [best, to] = [now, weights[name]];
    }
    weights[name] = to;
    if (to !== from) console.log(`${name} ${from} -> ${to}: ${best}`);
  }
if (Number(rounds) > 0) console.log(JSON.stringify(weights, null, 2));

function right(): number {
  let sum = 0;
  for (const { doc, quotes, speakers, counts } of cases) {
    const attributed = attribute(doc, quotes);
    for (const [index, names] of speakers)
      if (isOneOf(attributed[index]!.speaker?.name, names)) sum += counts;
  }
  return sum;
}

function isOneOf(name: string | undefined, names: readonly (string | null)[]): boolean {
  return names.some((other) =>
    other === null ? name === undefined : name !== undefined && sameName(name, other),
  );
}

/** Quotes whose source is a pronoun, with the speakers of the attribution that shares most of their words. */
async function caseOf({ id, text, title, attributions }: GoldArticle, counts: number): Promise<Case> {
  const sections = findSections(text, { title, guess: true });
  const doc = annotate({ id, text, sections, ...(title === undefined ? {} : { title }) });
  const { quotes } = await engine.findQuotes(doc);
  const speakers = new Map<number, readonly (string | null)[]>();
  quotes.forEach(({ source, content, parent }, index) => {
    if (parent !== null || !source || !PRONOUN.test(text.slice(source.start, source.end))) return;
    const shared = ({ content: other }: GoldArticle["attributions"][number]): number =>
      content.reduce(
        (sum, { start, end }) =>
          sum +
          other.reduce((all, [from, to]) => all + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
        0,
      );
    const gold = attributions.filter(({ speakers: known }) => known).sort((a, b) => shared(b) - shared(a))[0];
    const size = content.reduce((sum, { start, end }) => sum + end - start, 0);
    if (gold && shared(gold) > size / 2) speakers.set(index, gold.speakers!);
  });
  return { doc, quotes, speakers, counts };
}
