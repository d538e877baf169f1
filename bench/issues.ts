/**
 * Measures the issue classifier on the issue benchmark's development sets.
 *
 *   npx tsx bench/issues.ts [speeches|quotations|errors|corpus|unseen|episodes|seed|cost]…       (BENCHMARK names another ../shared/benchmark)
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { annotate } from "../src/annotate/annotate.ts";
import { classify, judge as judgeParts } from "../src/classify/classify.ts";
import { textParts } from "../src/classify/context.ts";
import { parseIssueList } from "../src/classify/list.ts";
import { forEachWidth } from "../src/classify/model.ts";
import { classifyRows, type ClassifiedRow, type QuoteRow } from "../src/classify/rows.ts";
import { storyScorer } from "../src/classify/story.ts";
import { DEFAULT_ISSUES } from "../src/lexicon/issues.ts";
import type { AttributedQuote, IssueList, QuoteContext } from "../src/types.ts";
import {
  BENCHMARK,
  developmentQuotations,
  headlineRows,
  readJsonl,
  speechRows,
  type Row,
} from "../training/issues/data.ts";

interface Judged {
  readonly gold: string;
  readonly accept: readonly string[];
  readonly answer: ClassifiedRow;
}

const percent = (value: number): string => value.toFixed(3);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const share = (judged: readonly Judged[], right: (one: Judged) => boolean): number =>
  mean(judged.map((one) => (right(one) ? 1 : 0)));
const isRight = ({ gold, answer }: Judged): boolean => answer.issue === gold;

function f1(judged: readonly Judged[], label: string): number {
  const both = judged.filter(({ gold, answer }) => gold === label && answer.issue === label).length;
  const either =
    judged.filter(({ gold }) => gold === label).length +
    judged.filter(({ answer }) => answer.issue === label).length;
  return either === 0 ? 0 : (2 * both) / either;
}

function macroF1(judged: readonly Judged[]): number {
  return mean([...new Set(judged.map(({ gold }) => gold))].map((label) => f1(judged, label)));
}

/** Ten equal-width bins of confidence: share of the rows times |accuracy - mean confidence|, summed up. */
function calibrationError(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(({ answer }) => Math.min(9, Math.floor(answer.probability * 10)) === bin);
    if (inside.length === 0) continue;
    error +=
      (inside.length / judged.length) *
      Math.abs(share(inside, isRight) - mean(inside.map(({ answer }) => answer.probability)));
  }
  return error;
}

function coverage(judged: readonly Judged[]): string {
  const sorted = [...judged].sort((a, b) => b.answer.probability - a.answer.probability);
  return [0.3, 0.5, 0.7, 1]
    .map((part) => percent(share(sorted.slice(0, Math.round(sorted.length * part)), isRight)))
    .join(" ");
}

function report(name: string, judged: readonly Judged[]): void {
  const policy = judged.filter(({ gold }) => gold !== "none");
  const top2 = share(judged, ({ gold, answer }) => answer.issues.slice(0, 2).some(({ id }) => id === gold));
  console.log(
    `${name.padEnd(46)} accuracy ${percent(share(judged, isRight))}  macro-F1 ${percent(macroF1(judged))}  policy ${percent(share(policy, isRight))}` +
      `  top-2 ${percent(top2)}  none F1 ${percent(f1(judged, "none"))}  ECE ${percent(calibrationError(judged))}  top 30/50/70/100 % ${coverage(judged)}`,
  );
}

function judge(rows: readonly Row[], change: (row: Row) => QuoteRow, list?: IssueList): Judged[] {
  const answers = [...classifyRows(rows.map(change), list)];
  return rows.map(({ label, accept }, i) => ({
    gold: label,
    accept: accept ?? [label],
    answer: answers[i]!,
  }));
}

/** Rows as the benchmark gives them: the sentence before and after. */
const withNeighbours = ({ id, text, context: { before, after } }: Row): QuoteRow => ({
  id,
  text,
  context: { before, after },
});
const alone = ({ id, text }: Row): QuoteRow => ({ id, text, context: {} });
/** Ids and order do not matter: only rows whose contexts chain are read as a passage. */
const unlinked = (row: Row): QuoteRow => ({
  ...withNeighbours(row),
  context: { ...withNeighbours(row).context, paragraph: "" },
});

const withoutPassage = (row: Row): Row => ({ ...row, context: { ...row.context, paragraph: "" } });

/**
 * What the default list does as if it were a user's: keywords, descriptions and word vectors only, `none` an issue like the
 * others, weights set by hand with the training speeches in view. The frequency of words, not labels, is what it knows of the training texts.
 */
function untrained(rows: readonly Row[]): Judged[] {
  const issues = DEFAULT_ISSUES.issues.map((issue) =>
    issue.id === "none" ? { ...issue, id: "other" } : issue,
  );
  const width = forEachWidth(() => 1);
  const scorer = storyScorer({ id: "untrained", issues }, "speech", {
    segments: {
      quote: 1,
      sentence: 0,
      before: 0.3,
      after: 0.2,
      paragraph: 0.7,
      heading: 1,
      title: 1,
      article: 0,
    },
    measures: {
      keywords: 4,
      terms: 4,
      vector: 6,
      topics: 0,
      exampleVector: 0,
      exampleTopics: 0,
    },
    noneBias: -100,
    noneTopics: 0,
    temperature: width,
  });
  return rows.map(({ id, text, context, label }) => {
    const { issues: found, margin, fromContext } = judgeParts(scorer, textParts(text, context));
    const named = found.map((one) => (one.id === "other" ? { ...one, id: "none" } : one));
    const { id: issue, probability } = named[0]!;
    return {
      gold: label,
      accept: [label],
      answer: { id, issue, probability, issues: named, margin, fromContext },
    };
  });
}

function speeches(): void {
  const rows = speechRows("dev");
  report("speeches, rows in order (linked)", judge(rows, withNeighbours));
  report("speeches, each row by itself", judge(rows, unlinked));
  report("speeches, text only", judge(rows, alone));
  report("speeches, no training rows, linked", untrained(rows));
  report("speeches, no training rows, each by itself", untrained(rows.map(withoutPassage)));
  report("headlines", judge(headlineRows("dev"), alone));
}

function quotations(): void {
  const rows = developmentQuotations();
  const contexts: Record<string, (context: QuoteContext) => QuoteContext> = {
    "title, sentence, before, after, passage": (context) => context,
    "title, before, after, passage": ({ before, after, paragraph, title }) => ({
      before,
      after,
      paragraph,
      title,
    }),
    "title, before, after": ({ before, after, title }) => ({ before, after, title }),
    "before, after": ({ before, after }) => ({ before, after }),
  };
  for (const [name, choose] of Object.entries(contexts)) {
    const judged = judge(rows, ({ id, text, context }) => ({ id, text, context: choose(context) }));
    report(`quotations, ${name}`, judged);
    lenience(judged);
  }
  inArticles();
}

const POLITICS = "government-operations";
const ABROAD = ["defense", "international-affairs", "foreign-trade"];
const ECONOMY = [
  "macroeconomics",
  "domestic-commerce",
  "labor",
  "social-welfare",
  "foreign-trade",
  "housing",
];
const BESIDE_CRIME = ["law-crime", "civil-rights", "defense", "immigration"];

/** Kinds of wrong answers, the first that fits, by the right issue and the answer. */
const ERRORS: readonly (readonly [string, (gold: string, given: string) => boolean])[] = [
  ["politics taken for policy", (gold) => gold === POLITICS],
  ["policy taken for politics", (_, given) => given === POLITICS],
  ["defence, diplomacy and trade with each other", (...both) => both.every((id) => ABROAD.includes(id))],
  ["none or culture with a policy", (...both) => both.some((id) => id === "none" || id === "culture")],
  [
    "crime with civil rights, defence or immigration",
    (...both) => both.includes("law-crime") && both.every((id) => BESIDE_CRIME.includes(id)),
  ],
  [
    "economy, commerce, labour, welfare, trade with each other",
    (...both) => both.every((id) => ECONOMY.includes(id)),
  ],
  ["other", () => true],
];

/** The wrong answers to quotations with title, neighbours and passage, as the table of docs/issues.md. */
function errors(): void {
  const rows = developmentQuotations();
  const judged = judge(rows, ({ id, text, context }) => ({ id, text, context })).filter(
    (one) => !isRight(one),
  );
  const kindOf = ({ gold, answer }: Judged): string =>
    ERRORS.find(([, fits]) => fits(gold, answer.issue))![0];
  console.log("| kind | wrong | of these accepted | an example |\n| --- | --- | --- | --- |");
  for (const [kind] of ERRORS) {
    const found = judged.filter((one) => kindOf(one) === kind);
    const accepted = found.filter(({ accept, answer }) => accept.includes(answer.issue));
    const first = found.find((one) => !accepted.includes(one)) ?? found[0];
    console.log(`| ${kind} | ${found.length} | ${accepted.length} | \`${first?.answer.id ?? ""}\` |`);
  }
}

/** The same quotations where they stand, classified as the pipeline does it: with all that is known of their article. */
function inArticles(): void {
  const labels = readJsonl<{ article: string; attribution: string; label: string; accept: string[] }>(
    `${BENCHMARK}/issues/quotes-dev.jsonl`,
  );
  const judged = readJsonl<GoldArticle>(`${BENCHMARK}/polnear/dev.jsonl`).flatMap((article) => {
    const asked = new Map(
      labels.filter((one) => one.article === article.id).map((one) => [one.attribution, one]),
    );
    const title = article.title || article.text.split("\n", 1)[0]!;
    return judgeArticle({ ...article, title }, ({ id }) => asked.get(id));
  });
  report("quotations, in their articles", judged);
  lenience(judged);
}

/** The quotations of the sample corpus whose gold names an issue: not only politics, and all invented. */
function corpus(): void {
  const files = readdirSync("corpus").filter((name) => name.includes(".gold.json"));
  const articles = files.flatMap((name) => {
    const text = readFileSync(`corpus/${name}`, "utf8");
    return name.endsWith("l") ? readJsonl<GoldArticle>(`corpus/${name}`) : [JSON.parse(text) as GoldArticle];
  });
  reportArticles("sample corpus, in its articles", articles);
}

/** The quotes of the stories that nothing learns from. */
function unseen(): void {
  reportArticles("unseen stories, in their articles", readJsonl<GoldArticle>("training/unseen.jsonl"));
}

function reportArticles(name: string, articles: readonly GoldArticle[]): void {
  const judged = articles.flatMap((article) =>
    judgeArticle(article, ({ issues }) => issues && { label: issues[0]!, accept: issues }),
  );
  report(name, judged);
  lenience(judged);
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly attributions: readonly GoldQuote[];
}

interface GoldQuote {
  readonly id: string;
  readonly content: readonly [number, number][];
  readonly issues?: readonly string[];
}

/** The quotes of an article that `goldOf` knows the issue of, classified together with all others. */
function judgeArticle(
  article: GoldArticle,
  goldOf: (quote: GoldQuote) => { label: string; accept: readonly string[] } | undefined,
): Judged[] {
  const doc = annotate(article);
  const asked = article.attributions.filter(({ content }) => content.some(([start, end]) => start < end));
  const answers = classify(
    doc,
    asked.map(({ id, content }) => goldQuote(id, content)),
  );
  return asked.flatMap((quote, i) => {
    const gold = goldOf(quote);
    if (!gold) return [];
    const { issues, margin, fromContext } = answers[i]!;
    const { id: issue, probability } = issues[0]!;
    const answer = { id: quote.id, issue, probability, issues, margin, fromContext };
    return [{ gold: gold.label, accept: gold.accept, answer }];
  });
}

function lenience(judged: readonly Judged[]): void {
  const lenient = share(judged, ({ accept, answer }) => accept.includes(answer.issue));
  const policy = judged.filter(({ gold }) => gold !== "government-operations");
  console.log(
    `${"".padEnd(46)} lenient ${percent(lenient)}  without government-operations ${percent(share(policy, isRight))}`,
  );
}

/** A quote of which only the place is known. */
function goldQuote(id: string, content: readonly [number, number][]): AttributedQuote {
  const nothing = { verbatim: [], cue: null, source: null, addressee: null, medium: null, parent: null };
  const none = { speaker: null, antecedent: null, addresseeName: null, mediumName: null, candidates: [] };
  const made = {
    kind: "direct",
    act: "speech",
    score: 1,
    speakerScore: 0,
    attributionRule: "gold",
  } as const;
  const spans = content.map(([start, end]) => ({ start, end }));
  return { ...nothing, ...none, ...made, rule: id, content: spans };
}

interface Episode {
  readonly id: string;
  readonly kind: string;
  readonly issues: { examples: unknown[] }[];
  readonly queries: { id: string; text: string; context: QuoteContext; label: string }[];
}

function episodes(): void {
  const all = readJsonl<Episode>(`${BENCHMARK}/issues/fewshot-dev.jsonl`);
  for (const shots of [0, 1, 3]) {
    const judged = all.flatMap((episode) => {
      const issues = episode.issues.map((issue) => ({ ...issue, examples: issue.examples.slice(0, shots) }));
      const list = parseIssueList(JSON.stringify({ ...episode, issues }), episode.id);
      const answers = [...classifyRows(episode.queries, list)];
      return episode.queries.map(({ label }, i) => ({
        kind: episode.kind,
        gold: label,
        accept: [label],
        answer: answers[i]!,
      }));
    });
    for (const kind of ["all", "mixed", "related"]) {
      const chosen = judged.filter((one) => kind === "all" || one.kind === kind);
      const asked = chosen.filter(({ gold }) => gold !== "none");
      const forced = share(
        asked,
        ({ gold, answer }) => answer.issues.find(({ id }) => id !== "none")?.id === gold,
      );
      console.log(
        `${`episodes, ${shots}-shot, ${kind}`.padEnd(46)} issue accuracy ${percent(forced)}  with none ${percent(share(chosen, isRight))}` +
          `  none F1 ${percent(f1(chosen, "none"))}  ECE ${percent(calibrationError(chosen))}`,
      );
    }
  }
}

interface SeedQuote {
  readonly id: string;
  readonly content: readonly [number, number][];
  readonly required: boolean;
  readonly issues: readonly string[];
}

/** The quotes of the seed article at their gold places, with the issue list beside it. */
function seed(): void {
  const folder = `${BENCHMARK}/../seed`;
  const text = readFileSync(`${folder}/article.txt`, "utf8");
  const list = parseIssueList(readFileSync(`${folder}/issues.json`, "utf8"), "issues.json");
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, "utf8")) as { quotes: SeedQuote[] };
  const quotes = gold.quotes.map(({ id, content }) => goldQuote(id, content));
  const doc = annotate({ id: "seed", text });
  const answers = classify(doc, quotes, list).map(({ issues }) => issues[0]!.id);
  const right = gold.quotes.map(({ issues }, i) => issues.includes(answers[i]!));
  const required = gold.quotes.filter((quote) => quote.required).length;
  const found = gold.quotes.filter((quote, i) => quote.required && right[i]).length;
  console.log(
    `seed: acceptable issue on ${found} of ${required} required quotes, ${right.filter(Boolean).length} of ${right.length} in all`,
  );
  for (const [i, { id, issues }] of gold.quotes.entries())
    if (!right[i]) console.log(`  ${id}: ${answers[i]} instead of ${issues.join(" or ")}`);
}

function cost(): void {
  const rows = developmentQuotations();
  const spent = (since: NodeJS.CpuUsage): number => {
    const { user, system } = process.cpuUsage(since);
    return user + system;
  };
  const started = process.cpuUsage();
  Array.from(classifyRows(rows.slice(0, 1)));
  const load = spent(started) / 1000;
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    Array.from(classifyRows(rows));
    return spent(before) / rows.length;
  });
  const bytes = ["words.bin", "issues.bin"].map(
    (name) => statSync(new URL(`../models/${name}`, import.meta.url)).size,
  );
  console.log(
    `files ${bytes.join(" + ")} bytes  load ${load.toFixed(0)} ms  ${mean(rounds).toFixed(0)} microseconds a quote over five rounds,` +
      ` ${rounds[0]!.toFixed(0)} in the first, while the engine compiles, ${Math.min(...rounds).toFixed(0)} in the quickest (processor time, evidence included)`,
  );
}

const parts: Record<string, () => void> = {
  speeches,
  quotations,
  errors,
  corpus,
  unseen,
  episodes,
  seed,
  cost,
};
const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) run();
