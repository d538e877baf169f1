/**
 * How far the neural engine's scores can be believed: attributions by score, and the share that is right.
 *
 *   tsx training/reliability.ts GOLD.jsonl
 */
import { annotate } from "../src/annotate/annotate.ts";
import { loadEncoder } from "../src/extract/neural/model.ts";
import { extractNeural } from "../src/extract/neural/neural.ts";
import { attributionsOf, isRight, readArticles } from "./gold.ts";

const encoder = await loadEncoder();
const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }));
for (const gold of readArticles(process.argv[2] ?? "")) {
  const { quotes } = await extractNeural(annotate(gold), encoder);
  const skipped = gold.discard.map(([start, end]) => ({ start, end }));
  for (const quote of quotes) {
    const first = quote.content[0]!;
    if (quote.parent !== null || skipped.some((s) => first.start >= s.start && first.end <= s.end)) continue;
    const bin = bins[Math.min(9, Math.floor(quote.score * 10))]!;
    bin.count++;
    bin.score += quote.score;
    bin.right += isRight(gold.text, quote, attributionsOf(gold)) ? 1 : 0;
  }
}
const total = bins.reduce((n, { count }) => n + count, 0);
let error = 0;
for (const [i, { count, score, right }] of bins.entries()) {
  if (count === 0) continue;
  error += Math.abs(score - right) / total;
  const row = [`${i / 10}-${(i + 1) / 10}`, count, (score / count).toFixed(3), (right / count).toFixed(3)];
  console.log(`| ${row.join(" | ")} |`);
}
console.log(`${total} attributions, expected calibration error ${error.toFixed(3)}`);
