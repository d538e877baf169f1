/**
 * How far the scores can be believed: attributions, and speakers of quotations, by score, and the share that is right.
 *
 *   tsx training/reliability.ts GOLD.jsonl [SPEAKERS.jsonl] [neural|rules]
 *
 * An attribution is right as in `calibrate.ts`. A speaker is right when a quotation that was found (half of its content at
 * least) has the name that SPEAKERS gives for it.
 */
import { readFileSync } from "node:fs";
import type { EngineName } from "../src/types.ts";
import { sameName } from "../src/evaluate/names.ts";
import { findSections } from "../src/ingest/sections.ts";
import { analyseWith, loadEngine } from "../src/pipeline.ts";
import { attributionsOf, isRight, isSameContent, readArticles } from "./gold.ts";

interface Outcome {
  readonly score: number;
  readonly isRight: boolean;
}

const [goldFile = "", speakersFile, name = "neural"] = process.argv.slice(2);
const engine = await loadEngine(name as EngineName);
const names = new Map(
  (speakersFile ? readFileSync(speakersFile, "utf8").trimEnd().split("\n") : []).map((line) => {
    const { id, attribution, name } = JSON.parse(line) as { id: string; attribution: string; name: string };
    return [`${id} ${attribution}`, name];
  }),
);
const quotes: Outcome[] = [];
const speakers: Outcome[] = [];
for (const gold of readArticles(goldFile)) {
  const { id, text, title } = gold;
  const sections = findSections(text, { title, guess: true });
  const { attributed } = await analyseWith(engine, { id, text, sections, ...(title ? { title } : {}) });
  const all = attributionsOf(gold);
  const skipped = gold.discard.map(([start, end]) => ({ start, end }));
  for (const quote of attributed) {
    const first = quote.content[0]!;
    if (quote.parent !== null || skipped.some((s) => first.start >= s.start && first.end <= s.end)) continue;
    quotes.push({ score: quote.score, isRight: isRight(text, quote, all) });
    const same = all.findIndex(({ content }) => isSameContent(text, quote.content, content));
    const speaker = names.get(`${id} ${gold.attributions[same]?.id}`);
    if (speaker === undefined || !quote.speaker) continue;
    speakers.push({ score: quote.speakerScore, isRight: sameName(speaker, quote.speaker.name) });
  }
}
print("attributions", quotes);
if (speakers.length > 0) print("speakers", speakers);

function print(what: string, outcomes: readonly Outcome[]): void {
  console.log(`\n| score | ${what} | mean score | right |\n| --- | --- | --- | --- |`);
  let error = 0;
  for (let i = 0; i < 10; i++) {
    const bin = outcomes.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === i);
    if (bin.length === 0) continue;
    const score = bin.reduce((sum, outcome) => sum + outcome.score, 0);
    const right = bin.filter((outcome) => outcome.isRight).length;
    error += Math.abs(score - right) / outcomes.length;
    const row = [`${i / 10}-${(i + 1) / 10}`, bin.length];
    console.log(
      `| ${[...row, (score / bin.length).toFixed(3), (right / bin.length).toFixed(3)].join(" | ")} |`,
    );
  }
  console.log(`\n${outcomes.length} ${what}, expected calibration error ${error.toFixed(3)}`);
}
