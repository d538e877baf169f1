/**
 * How well speakers are named when the spans are right: gold contents and sources go in, names come out.
 *
 *   npx tsx scripts/speakers.ts ../shared/benchmark/polnear
 *
 * Prints, for dev, right names by what the text has as source and by `speakerScore`; for every second article of
 * train, by publisher, how often the name given to a named source holds the source's last capitalised word (train
 * has no names; joint and `of …` sources make a few points of the difference to 100).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../src/annotate/annotate.ts";
import { attribute } from "../src/attribute/attribute.ts";
import { parseGold, type GoldArticle } from "../src/evaluate/gold.ts";
import { sameName } from "../src/evaluate/names.ts";
import type { AttributedQuote, Quote, QuoteKind, Span } from "../src/types.ts";

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
bySource.print("dev, right name by source:");
byScore.print("dev, right name by speakerScore:");

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
