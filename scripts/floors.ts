/**
 * The evaluation gate: what the engines reach on the gold of the sample corpus and on stories kept back, and the floors they must keep.
 *
 *     npm run floors            raises test/floors.json to what is measured; refuses to lower a floor
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { annotate } from "../src/annotate/annotate.ts";
import { classify } from "../src/classify/classify.ts";
import type { GoldArticle } from "../src/evaluate/gold.ts";
import { predict, readGold } from "../src/evaluate/predict.ts";
import { f1, score } from "../src/evaluate/score.ts";
import { loadEngine } from "../src/pipeline.ts";
import type { AttributedQuote } from "../src/types.ts";

export const FLOORS_FILE = "test/floors.json";

/** Figures in 0..1, four decimals. */
export type Figures = Record<string, number>;

/** Every so many of the longer stories is kept back from all training. */
const KEPT_BACK = 8;

/** Down: what is measured again must not fall below itself. */
const rounded = (value: number): number => Math.floor(value * 10_000) / 10_000;

const COUNTS = ["full", "speech full", "speech content exact", "quote found", "quote attributed"];
const SHARES = ["required found", "required with the right speaker", "predicted speech that is in the gold"];

/** Share of the gold quotes whose first issue, at their gold places, is one that the gold accepts. */
function issuesAccepted(golds: readonly GoldArticle[]): number {
  const accepted = golds.flatMap((article) => {
    const asked = article.attributions.filter(({ issues }) => issues);
    const quotes = asked.map(({ content }) => ({ content: content.map(([start, end]) => ({ start, end })) }));
    const answers = classify(annotate(article), quotes as unknown as AttributedQuote[]);
    return asked.map(({ issues }, i) => issues!.includes(answers[i]!.issues[0]!.id));
  });
  return accepted.filter(Boolean).length / accepted.length;
}

/** F1 and shares of both engines over `golds`, under names such as `neural stories full`. */
async function measure(golds: readonly GoldArticle[], of: string): Promise<Figures> {
  const measured: Figures = {};
  for (const engine of ["rules", "neural"] as const) {
    const { counts, shares } = score(golds, await predict(golds, await loadEngine(engine)));
    const figures = [
      ...COUNTS.map((name) => [name, f1(counts[name]!)] as const),
      ...SHARES.map((name) => [name, shares[name]!.right / shares[name]!.of] as const),
    ];
    for (const [name, value] of figures)
      measured[`${engine === "rules" ? "" : "neural "}${of}${name}`] = rounded(value);
  }
  return measured;
}

/** Over all gold of `corpus/`. */
export async function measureSample(): Promise<Figures> {
  const files = readdirSync("corpus").filter((file) => /\.gold\.jsonl?$/.test(file));
  const golds = await readGold(files.sort().map((file) => `corpus/${file}`));
  return { "issue accepted": rounded(issuesAccepted(golds)), ...(await measure(golds, "")) };
}

/** Over the stories that no training, or no training of spans, sees (`training/stories.md`). */
export async function measureStories(): Promise<Figures> {
  const stories = await readGold(["training/stories.jsonl"]);
  const keptBack = stories.filter(({ id }) => id.startsWith("own-")).filter((_, i) => i % KEPT_BACK === 0);
  const unseen = await readGold(["training/unseen.jsonl"]);
  return {
    ...(await measure(keptBack, "stories ")),
    ...(await measure(unseen, "unseen ")),
    "unseen issue accepted": rounded(issuesAccepted(unseen)),
  };
}

const OF_STORIES = /\b(?:stories|unseen) /;

/** The floors of the sample or of the stories that `measured` is below, or does not have, as lines to read. */
export function belowFloors(measured: Figures, of: "sample" | "stories"): string[] {
  return Object.entries(readFloors())
    .filter(([figure]) => OF_STORIES.test(figure) === (of === "stories"))
    .filter(([figure, floor]) => (measured[figure] ?? 0) < floor)
    .map(([figure, floor]) => `${figure}: ${measured[figure]}, its floor is ${floor}`);
}

export function readFloors(): Figures {
  return JSON.parse(readFileSync(FLOORS_FILE, "utf8")) as Figures;
}

if (process.argv[1]?.endsWith("floors.ts")) {
  const floors = readFloors();
  const measured = { ...(await measureSample()), ...(await measureStories()) };
  const lower = Object.keys(floors).filter((name) => (measured[name] ?? 0) < floors[name]!);
  for (const [name, value] of Object.entries(measured))
    console.log(`${name}: ${floors[name] ?? "-"} -> ${value}`);
  if (lower.length > 0) {
    console.error(`A floor only goes up, and these are below theirs: ${lower.join(", ")}`);
    process.exitCode = 1;
  } else writeFileSync(FLOORS_FILE, JSON.stringify(measured, null, 2) + "\n");
}
