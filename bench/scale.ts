/**
 * Throughput, memory and idle time of `pullquote batch`, on articles made from the sample corpus:
 *
 *     npx tsx bench/scale.ts memory 100 1000    megabytes of JSONL, one job: peak memory and articles a second
 *     npx tsx bench/scale.ts jobs 5000          articles: one worker against two, and what the machine itself allows
 *     npx tsx bench/scale.ts idle 10000         articles: a finished run again
 *
 * Build first. `--engine neural` measures the other engine; `--quick` the batch alone, with a worker that makes quotes up. On a machine that does other things too, wall time tells
 * nothing; what threads spent on a core and how long they waited for one still tells how busy they were kept.
 */
import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ingest } from "../src/ingest/ingest.ts";

const CLI = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const CORPUS = fileURLToPath(new URL("../corpus", import.meta.url));
const MEGABYTE = 1024 * 1024;
const QUICK = fileURLToPath(new URL("quick.mjs", import.meta.url));
/** Milliseconds between two lines about a run that takes long. */
const TELL_EVERY = 60_000;

interface Run {
  readonly seconds: number;
  /** Of all threads together: what a machine that does other things too can still tell. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** The most while articles were worked on, and while the dataset was written. */
  readonly peaks: { working: number; writing: number };
  readonly threads: Threads;
  readonly summary: { readonly counts: { readonly articles: number; readonly quotes: number } };
}

/** What Linux says about a thread, in seconds: on a core, waiting for one, and since it was first seen. */
interface Thread {
  ran: number;
  waited: number;
  lived: number;
  firstSeen: number;
}

interface Threads {
  readonly main: Thread;
  /** The busiest first. */
  readonly others: readonly Thread[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: "string", default: "rules" }, quick: { type: "boolean", default: false } },
});
const [task = "", ...numbers] = positionals;
const folder = mkdtempSync(path.join(tmpdir(), "pullquote-scale-"));
const paragraphs = await readParagraphs();
console.log(`${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)} at the start`);
try {
  if (task === "memory") for (const size of numbers) await memory(Number(size));
  else if (task === "jobs") await jobs(Number(numbers[0]));
  else if (task === "idle") await idle(Number(numbers[0]));
  else throw new Error("Name a task: memory, jobs or idle.");
} finally {
  rmSync(folder, { recursive: true });
}

async function memory(megabytes: number): Promise<void> {
  const input = writeArticles((_, bytes) => bytes < megabytes * MEGABYTE);
  const output = path.join(folder, `memory-${megabytes}`);
  const args = [input, "--jobs", "1", "--no-pages", "-o", output];
  const run = await batch(args, output);
  report(`${megabytes} MB, one job`, run);
  const { working, writing } = run.peaks;
  console.log(
    `  at most ${working.toFixed(0)} MB while working, ${writing.toFixed(0)} MB while writing the dataset`,
  );
  // All results are there and the dataset counts as incomplete: nothing else is done than to write it.
  rmSync(path.join(output, ".pullquote/last-run.json"));
  const { peaks, cpuSeconds } = await batch(args, output);
  console.log(
    `  once more from the full store: ${peaks.writing.toFixed(0)} MB while writing, ${cpuSeconds.toFixed(1)} s of CPU`,
  );
  rmSync(output, { recursive: true });
}

async function jobs(articles: number): Promise<void> {
  const input = writeArticles((count) => count < articles);
  const times: number[] = [];
  const work: number[] = [];
  for (const count of [1, 2]) {
    const output = path.join(folder, `jobs-${count}`);
    const run = await batch([input, "--jobs", String(count), "--no-pages", "-o", output]);
    report(`${articles} articles, jobs ${count}`, run);
    const { main, others } = run.threads;
    const workers = others.slice(0, count);
    const busy = workers.map(({ ran, waited, lived }) => `${Math.round((100 * (ran + waited)) / lived)} %`);
    console.log(
      `  main thread ${main.ran.toFixed(1)} s of CPU; workers ${workers.map(({ ran }) => ran.toFixed(1)).join(" and ")} s, ` +
        `at work or waiting for a core ${busy.join(" and ")} of the time`,
    );
    times.push(run.seconds);
    work.push(main.ran + Math.max(...workers.map(({ ran }) => ran)));
  }
  const halves = [0, 1].map((half) =>
    writeArticles(
      (count) => count < articles,
      `half-${half}.jsonl`,
      (count) => count % 2 === half,
    ),
  );
  const both = await Promise.all(
    halves.map((half, number) =>
      batch([half, "--jobs", "1", "--no-pages", "-o", path.join(folder, `half-${number}`)]),
    ),
  );
  for (const [number, run] of both.entries()) report(`half of them, process ${number + 1} of 2 at once`, run);
  const ceiling = times[0]! / Math.max(...both.map(({ seconds }) => seconds));
  console.log(
    `two workers are ${(times[0]! / times[1]!).toFixed(2)} times as fast as one; ` +
      `${(work[0]! / work[1]!).toFixed(2)} times by seconds of CPU, as if the main thread never worked beside them; ` +
      `two processes that share nothing are ${ceiling.toFixed(2)} times as fast as one, dataset of each half included`,
  );
}

async function idle(articles: number): Promise<void> {
  const input = writeArticles((count) => count < articles);
  const output = path.join(folder, "idle");
  report(`${articles} articles, first run`, await batch([input, "-o", output]));
  report(`${articles} articles, nothing to do`, await batch([input, "-o", output]));
}

function report(what: string, { seconds, cpuSeconds, peakMegabytes, summary: { counts } }: Run): void {
  const rate = (counts.articles / seconds).toFixed(0);
  console.log(
    `${what}: ${counts.articles} articles, ${counts.quotes} quotes in ${seconds.toFixed(1)} s, ${rate} articles/s, ` +
      `${cpuSeconds.toFixed(1)} s of CPU, ${(counts.articles / cpuSeconds).toFixed(0)} articles/CPU-s, ` +
      `peak ${peakMegabytes.toFixed(0)} MB`,
  );
}

async function readParagraphs(): Promise<string[]> {
  const all: string[] = [];
  for await (const one of ingest([CORPUS]))
    if ("ok" in one) all.push(...one.ok.text.split(/\n+/).filter((line) => line.length > 80));
  return all;
}

/** One article a line, each of paragraphs in an order of its own, so that none is a duplicate. Returns the file. */
function writeArticles(
  more: (count: number, bytes: number) => boolean,
  name = "articles.jsonl",
  wanted: (count: number) => boolean = () => true,
): string {
  const file = path.join(folder, name);
  const fd = openSync(file, "w");
  let bytes = 0;
  let state = 1;
  const random = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let count = 0; more(count, bytes); count++) {
    const picked = Array.from({ length: 12 }, () => paragraphs[random(paragraphs.length)]!);
    const line = `${JSON.stringify({ id: `article-${count}`, text: picked.join("\n\n") })}\n`;
    if (wanted(count)) bytes += writeSync(fd, line);
  }
  closeSync(fd);
  return file;
}

function batch(args: readonly string[], output = ""): Promise<Run> {
  const real = [CLI, "batch", ...args, "--engine", values.engine, "--json"];
  const quick = [QUICK, args[0]!, output];
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, values.quick ? quick : real, {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    let peakMegabytes = 0;
    const peaks = { working: 0, writing: 0 };
    let cpuSeconds = 0;
    let told = started;
    const threads = new Map<number, Thread>();
    child.stdout.on("data", (data: Buffer) => (printed += data.toString()));
    const timer = setInterval(() => {
      peakMegabytes = Math.max(peakMegabytes, memoryOf(child.pid!, "VmHWM"));
      const begun = peaks.writing > 0 || existsSync(path.join(output, ".pullquote/staging/quotes.jsonl"));
      const phase = begun ? "writing" : "working";
      peaks[phase] = Math.max(peaks[phase], memoryOf(child.pid!, "VmRSS"));
      cpuSeconds = Math.max(cpuSeconds, cpuTime(child.pid!));
      watchThreads(child.pid!, threads, started);
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      console.log(
        `  after ${((told - started) / 1000).toFixed(0)} s: ${memoryOf(child.pid!, "VmRSS").toFixed(0)} MB now, ` +
          `${peakMegabytes.toFixed(0)} MB at most`,
      );
    }, 50);
    child.on("exit", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code !== 0) reject(new Error(`the batch ended with ${code}`));
      else {
        const { main, others } = splitThreads(threads, child.pid!);
        const summary = JSON.parse(printed) as Run["summary"];
        resolve({ seconds, cpuSeconds, peakMegabytes, peaks, threads: { main, others }, summary });
      }
    });
  });
}

/** Megabytes in memory: now (VmRSS) or at most so far (VmHWM), as Linux counts it. */
function memoryOf(pid: number, field: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function watchThreads(pid: number, threads: Map<number, Thread>, started: number): void {
  try {
    for (const name of readdirSync(`/proc/${pid}/task`)) {
      const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/task/${name}/schedstat`, "utf8")
        .split(" ")
        .map((nanoseconds) => Number(nanoseconds) / 1e9);
      const now = (performance.now() - started) / 1000;
      const before = threads.get(Number(name));
      const firstSeen = before ? before.firstSeen : now;
      // Until it stops working: a worker sleeps while the main thread writes the dataset.
      const lived = before && ran - before.ran < 1e-3 ? before.lived : now - firstSeen;
      threads.set(Number(name), { ran, waited, lived, firstSeen });
    }
  } catch {
    // it has ended
  }
}

function splitThreads(threads: ReadonlyMap<number, Thread>, pid: number): Threads {
  const none: Thread = { ran: 0, waited: 0, lived: 1, firstSeen: 0 };
  const others = [...threads].filter(([id]) => id !== pid).map(([, thread]) => thread);
  return { main: threads.get(pid) ?? none, others: others.sort((a, b) => b.ran - a.ran) };
}

/** User and system time of all threads, in seconds; Linux counts in hundredths. */
function cpuTime(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
