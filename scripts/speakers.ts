/**
 * How well speakers are named when the spans are right: gold contents and sources go in, names come out.
 *
 *   npx tsx scripts/speakers.ts ../shared/benchmark/polnear
 *
 * Prints, for dev, right names by what the text has as source and by `speakerScore`, and how far `speakerScore` can be
 * believed with the spans that the engines find; for every second article of
 * train, by publisher, how often the name given to a named source holds the source's last capitalised word (train
 * has no names; joint and `of …` sources make a few points of the difference to 100).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../src/annotate/annotate.ts";
import { attribute } from "../src/attribute/attribute.ts";
import { parseGold, type GoldArticle } from "../src/evaluate/gold.ts";
import { analyseWith, loadEngine } from "../src/pipeline.ts";
import { sameName } from "../src/evaluate/names.ts";
import type { AttributedQuote, EngineName, Quote, QuoteKind, Span } from "../src/types.ts";

interface NamedSpeaker {
  readonly id: string;
  readonly attribution: string;
  readonly name: string;
  readonly basis: string;
}

const folder = process.argv[2] ?? "../shared/benchmark/polnear";
const lines = (file: string): string[] => readFileSync(join(folder, file), "utf8").trim().split("\n");
const articles = (file: string): GoldArticle[] => lines(file).map((line) => parseGold(line, file));

function attributeGold({ id, text, attributions }: GoldArticle): AttributedQuote[] {
  const whole = (spans: readonly (readonly number[])[]): Span | null =>
    spans.length === 0 ? null : { start: spans[0]![0]!, end: spans.at(-1)![1]! };
  const quotes = attributions.map(({ kind, content, cue, source }): Quote => ({
    kind: kind as QuoteKind,
    act: "speech",
    content: content.map(([start, end]) => ({ start: start!, end: end! })),
    verbatim: [],
    cue: whole(cue),
    source: whole(source),
    addressee: null,
    medium: null,
    parent: null,
    rule: "gold",
    score: 1,
  }));
  return attribute(annotate({ id, text }), quotes);
}

class Shares {
  private readonly cells = new Map<string, [number, number]>();
  add(cell: string, hit: boolean): void {
    const [hits, all] = this.cells.get(cell) ?? [0, 0];
    this.cells.set(cell, [hits + Number(hit), all + 1]);
  }
  print(title: string): void {
    console.log(title);
    for (const [cell, [hits, all]] of [...this.cells].sort())
      console.log(`  ${cell.padEnd(24)} ${((100 * hits) / all).toFixed(1)} % of ${all}`);
  }
}

const names = new Map(
  lines("speakers-dev.jsonl")
    .map((line) => JSON.parse(line) as NamedSpeaker)
    .map((speaker) => [`${speaker.id} ${speaker.attribution}`, speaker]),
);
const bySource = new Shares();
const byScore = new Shares();
for (const article of articles("dev.jsonl")) {
  const attributed = attributeGold(article);
  article.attributions.forEach((gold, index) => {
    const named = names.get(`${article.id} ${gold.id}`);
    const { speaker, speakerScore } = attributed[index]!;
    if (!named) return;
    const right = speaker !== null && sameName(named.name, speaker.name);
    bySource.add(named.basis, right);
    byScore.add(speakerScore >= 0.9 ? "0.9 and more" : "less", right);
  });
}
/** How far `speakerScore` can be believed, with the spans as an engine finds them: of those found, how many are right. */
async function printReliability(name: EngineName): Promise<void> {
  const engine = await loadEngine(name);
  const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }));
  for (const { id, text, attributions } of articles("dev.jsonl")) {
    const { attributed } = await analyseWith(engine, { id, text });
    for (const gold of attributions) {
      const named = names.get(`${id} ${gold.id}`);
      const quote = named && mostShared(attributed, gold.content);
      if (!named || !quote?.speaker) continue;
      const bin = bins[Math.min(9, Math.floor(quote.speakerScore * 10))]!;
      bin.count++;
      bin.score += quote.speakerScore;
      bin.right += Number(sameName(named.name, quote.speaker.name));
    }
  }
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0) / total;
  console.log(`dev, end to end, ${name}: ${total} found, expected calibration error ${error.toFixed(3)}`);
  bins.forEach(({ count, score, right }, bin) => {
    if (count > 0)
      console.log(
        `  ${bin / 10}-${(bin + 1) / 10} ${count} said ${(score / count).toFixed(3)} right ${(right / count).toFixed(3)}`,
      );
  });
}

/** The quote that has half of the gold content and half of whose content it is, by characters. */
function mostShared(
  quotes: readonly AttributedQuote[],
  gold: readonly (readonly number[])[],
): AttributedQuote | undefined {
  const length = (spans: readonly (readonly number[])[]): number =>
    spans.reduce((sum, [start, end]) => sum + Math.max(0, end! - start!), 0);
  return quotes.find(({ content }) => {
    const own = content.map(({ start, end }) => [start, end]);
    const common = own.flatMap(([a, b]) => gold.map(([c, d]) => [Math.max(a!, c!), Math.min(b!, d!)]));
    return length(common) >= 0.5 * (length(own) + length(gold) - length(common));
  });
}

bySource.print("dev, right name by source:");
byScore.print("dev, right name by speakerScore:");
await printReliability("rules");
await printReliability("neural");

const byPublisher = new Shares();
articles("train.jsonl").forEach((article, position) => {
  if (position % 2 === 1) return;
  const attributed = attributeGold(article);
  article.attributions.forEach(({ source, sourceType }, index) => {
    if (sourceType !== "name" || source.length !== 1) return;
    const said = article.text.slice(source[0]![0], source[0]![1]).split(/,| who | \(/u)[0]!;
    const last = said
      .replace(/['’]s?$/u, "")
      .match(/\p{Lu}[\p{L}'’-]+/gu)
      ?.at(-1);
    if (last)
      byPublisher.add(
        article.id.split("_")[0]!,
        plain(attributed[index]!.speaker?.name ?? "").includes(plain(last)),
      );
  });
});
byPublisher.print("train, named sources that keep their last name:");

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
