/**
 * What pullquote costs, beside wink-nlp alone (which it cannot be faster than) and compromise on the same articles.
 *
 *     npm run bench [-- --write] [-- articles.jsonl]   default: ../shared/benchmark/polnear/dev.jsonl, else the sample briefs
 *
 * Everything is a process of its own, start included, run in turn and repeated: medians. Seconds depend on what else the
 * machine does; processor seconds do so less, and the ratios of one run least. `--write` puts the tables into
 * docs/performance.md. Build first.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";

const DEV = "../shared/benchmark/polnear/dev.jsonl";
const PAGE = "docs/performance.md";
const RUNS = 3;
const asked = process.argv.slice(2);
const file = asked.find((one) => !one.startsWith("--")) ?? (existsSync(DEV) ? DEV : "corpus/briefs.jsonl");
const lines = readFileSync(file, "utf8").trim().split("\n");
const characters = lines.reduce((sum, line) => sum + (JSON.parse(line) as { text: string }).text.length, 0);

interface Run {
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
  readonly stdout: string;
}

type Contestant = (input: string) => readonly string[];
const extract =
  (engine: string): Contestant =>
  (input) => ["dist/cli.js", "extract", "--engine", engine, input, "--format", "jsonl"];
const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  "wink-nlp alone (tokens, tags, sentences)": (input) => ["bench/contestants.mjs", "wink", input],
  "compromise (words between marks)": (input) => ["bench/contestants.mjs", "compromise", input],
  "pullquote, rules": extract("rules"),
  "pullquote, neural": extract("neural"),
};
const [WINK, , RULES, NEURAL] = Object.keys(CONTESTANTS) as [string, string, string, string];

const folder = mkdtempSync(path.join(tmpdir(), "pullquote-bench-"));
const output: string[] = [];
try {
  bench();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(output.join("\n"));
if (asked.includes("--write")) {
  const [before, , after] = readFileSync(PAGE, "utf8").split(
    /(?<=<!-- bench -->\n)([\s\S]*)(?=<!-- \/bench -->)/,
  );
  writeFileSync(PAGE, `${before}\n${output.join("\n")}\n\n${after}`);
}

function bench(): void {
  const one = input("one", lines.slice(0, 1));
  const whole = inTurn(Object.entries(CONTESTANTS), file, RUNS);
  const cold = inTurn(Object.entries(CONTESTANTS), one, RUNS);
  const tokens = (JSON.parse(whole.get(WINK)!.stdout) as { tokens: number }).tokens;
  output.push(
    `${lines.length} articles, ${(characters / lines.length).toFixed(0)} characters each, ${tokens} tokens; ` +
      `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}; medians of ${RUNS} runs (the encoder: one).`,
    "",
    "| whole process | seconds | of CPU | articles/s | tokens/s | articles per CPU second | peak MB | one article: seconds | of CPU |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const [name, { seconds, cpu, peak }] of whole) {
    const start = cold.get(name)!;
    const rates = [lines.length / seconds, tokens / seconds, lines.length / cpu].map((rate) =>
      rate.toFixed(0),
    );
    output.push(
      row([
        name,
        seconds.toFixed(2),
        cpu.toFixed(2),
        ...rates,
        peak.toFixed(0),
        start.seconds.toFixed(2),
        start.cpu.toFixed(2),
      ]),
    );
  }
  const ratio = (of: string, key: "seconds" | "cpu"): string =>
    (whole.get(of)![key] / whole.get(WINK)![key]).toFixed(1);
  output.push(
    "",
    `Beside wink-nlp alone the whole process takes ${ratio(RULES, "seconds")} times as long with the rules ` +
      `(${ratio(RULES, "cpu")} times the CPU), ${ratio(NEURAL, "seconds")} times with the encoder (${ratio(NEURAL, "cpu")}).`,
  );
  inside();
  corpusSizes();
}

/** What an article costs once all is loaded, and how that grows with its length. */
function inside(): void {
  const { pass, growth } = JSON.parse(run(["bench/contestants.mjs", "inside", file]).stdout) as {
    pass: { wink: number; rules: number };
    growth: { length: number; milliseconds: number }[];
  };
  output.push(
    "",
    `In steady state an article takes ${pass.rules.toFixed(1)} ms of CPU with the rules, wink-nlp's ${pass.wink.toFixed(1)} ms of it ` +
      `included: ${(pass.rules / pass.wink).toFixed(1)} times as much.`,
    "",
    "| one article of so many characters (rules, steady state) | ms of CPU | ms per 1,000 characters |",
    "| --- | --- | --- |",
    ...growth.map(({ length, milliseconds }) =>
      row([String(length), milliseconds.toFixed(0), ((milliseconds / length) * 1000).toFixed(2)]),
    ),
  );
}

function corpusSizes(): void {
  output.push(
    "",
    "| so many articles (rules, whole process) | seconds | of CPU | peak MB |",
    "| --- | --- | --- | --- |",
  );
  for (const times of [1, 2, 4, 8]) {
    const copies = Array.from({ length: times }, (_, copy) =>
      lines.map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return JSON.stringify({ id: `${id}-${copy}`, text });
      }),
    ).flat();
    const { seconds, cpu, peak } = run(CONTESTANTS[RULES]!(input(`x${times}`, copies)));
    output.push(row([String(copies.length), seconds.toFixed(2), cpu.toFixed(2), peak.toFixed(0)]));
  }
}

/** Contestants one after the other, and all of that again: a load that comes and goes meets all of them. */
function inTurn(contestants: [string, Contestant][], articles: string, runs: number): Map<string, Run> {
  const all = new Map<string, Run[]>(contestants.map(([name]) => [name, []]));
  for (let round = 0; round < runs; round++)
    for (const [name, args] of contestants)
      if (round === 0 || name !== NEURAL) all.get(name)!.push(run(args(articles))); // it takes as long as all others
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[values.length >> 1]!;
  return new Map(
    [...all].map(([name, each]) => [
      name,
      {
        seconds: median(each.map(({ seconds }) => seconds)),
        cpu: median(each.map(({ cpu }) => cpu)),
        peak: Math.max(...each.map(({ peak }) => peak)),
        stdout: each[0]!.stdout,
      },
    ]),
  );
}

function run(args: readonly string[]): Run {
  const started = performance.now();
  const child = spawnSync(process.execPath, ["--require", "./bench/measured.cjs", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(child.stderr);
  const measured = JSON.parse(/^measured (.*)$/m.exec(child.stderr)![1]!) as Pick<Run, "cpu" | "peak">;
  return { seconds, ...measured, stdout: child.stdout };
}

function input(name: string, articles: readonly string[]): string {
  const written = path.join(folder, `${name}.jsonl`);
  writeFileSync(written, `${articles.join("\n")}\n`);
  return written;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
