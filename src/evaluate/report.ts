/** A score as a table for people. */
import { f1, precision, recall, type Score } from "./score.ts";

const percent = (value: number): string => (100 * value).toFixed(1).padStart(7);

export function formatScore({ articles, counts, shares }: Score): string {
  const lines = [`articles: ${articles}`, "", `${"".padEnd(36)}      P      R     F1   gold   pred`];
  for (const [figure, cell] of Object.entries(counts)) {
    const numbers = [precision(cell), recall(cell), f1(cell)].map(percent).join("");
    lines.push(
      figure.padEnd(36) + numbers + String(cell.gold).padStart(7) + String(cell.predicted).padStart(7),
    );
  }
  if (Object.keys(shares).length > 0) lines.push("");
  for (const [figure, { right, of }] of Object.entries(shares)) {
    lines.push(`${figure.padEnd(36)}${percent(of === 0 ? 0 : right / of)}  (${right} of ${of})`);
  }
  return lines.join("\n");
}
