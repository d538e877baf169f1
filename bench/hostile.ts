/**
 * Time must grow linearly with the length of an article, whatever it holds.
 *
 *     npm run bench:hostile          14 shapes from 125,000 to 1,000,000 characters; fails over a ratio of 2.6 or 5 s
 *
 * Each size is measured three times and the fastest counts; ratios under 50 ms are noise and not judged.
 */
import { extractQuotes } from "../src/index.ts";

const SHAPES: Record<string, string> = {
  "full stops": ".",
  "one word": "a",
  "opening marks": "“",
  "straight marks": '"',
  apostrophes: "'",
  "pairs of marks": "“a” ",
  "marks never closed": "X said “so\n",
  "reporting verbs": "said ",
  "pronouns and verbs": "he said she said ",
  names: "Ana Brandt Victor Sand ",
  initials: "A. B. ",
  commas: "the man, the boat, ",
  quotations: "“It is time,” Ana Brandt said. He agreed that “it was late”. ",
  "newlines and tags": "<b>\n",
};
const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const RATIO = 2.6;
const SECONDS = 5;

extractQuotes("“Warm,” said Ana Brandt.");
let failed = false;
console.log(
  `${"shape".padEnd(22)}${SIZES.map((size) => `${size / 1000}k`.padStart(9)).join("")}   worst ratio`,
);
for (const [name, unit] of Object.entries(SHAPES)) {
  const times = SIZES.map((size) => fastest(unit.repeat(Math.ceil(size / unit.length)).slice(0, size)));
  const ratios = times.slice(1).map((time, index) => (times[index]! < 0.05 ? 0 : time / times[index]!));
  const worst = Math.max(...ratios);
  const bad = worst > RATIO || times.at(-1)! > SECONDS;
  failed ||= bad;
  console.log(
    `${name.padEnd(22)}${times.map((time) => time.toFixed(2).padStart(8) + "s").join("")}   ${worst.toFixed(2)}${bad ? "  FAILS" : ""}`,
  );
}
process.exitCode = failed ? 1 : 0;

function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    extractQuotes({ id: "hostile", text });
    return (performance.now() - started) / 1000;
  });
  return Math.min(...times);
}
