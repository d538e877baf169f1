/**
 * Articles per second and peak memory of `pullquote extract`, as a whole process, start-up included.
 *
 *     npm run bench [-- articles.jsonl]      default: ../shared/benchmark/polnear/dev.jsonl, else the briefs of the sample corpus
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const DEV = "../shared/benchmark/polnear/dev.jsonl";
const RUNS = 5;
const file = process.argv[2] ?? (existsSync(DEV) ? DEV : "corpus/briefs.jsonl");
const articles = readFileSync(file, "utf8").trim().split("\n").length;

const runs = Array.from({ length: RUNS }, () => {
  const started = performance.now();
  const child = spawnSync(
    process.execPath,
    [
      "--require",
      "./bench/peak-memory.cjs",
      "dist/cli.js",
      "extract",
      "--engine",
      "rules",
      file,
      "--format",
      "jsonl",
    ],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/peak-kB (\d+)/.exec(child.stderr)?.[1]) / 1024;
  return { seconds, peak, quotes: child.stdout.split("\n").length - 1 };
}).sort((a, b) => a.seconds - b.seconds);

const median = runs[RUNS >> 1]!;
console.log(`${file}: ${articles} articles, ${median.quotes} quotes`);
console.log(
  `median of ${RUNS} runs: ${median.seconds.toFixed(2)} s, ${(articles / median.seconds).toFixed(0)} articles/s`,
);
console.log(`peak memory: ${Math.max(...runs.map(({ peak }) => peak)).toFixed(0)} MB`);
