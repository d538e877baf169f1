/** Promise 3: kill it at any moment, run it again: the same bytes. And what the disk refuses is a coded error. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { disk } from "../../src/files.ts";
import { articleText, dataset, lines, run } from "../batch/tools.ts";
import { folder } from "../scratch.ts";

const CHILD = fileURLToPath(new URL("./crash-child.mjs", import.meta.url));
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const MINUTES = 60_000;

/** A dataset of three articles, and inputs in which one is new, one changed and one removed: every kind of work. */
async function prepare(): Promise<{ input: string; output: string; expected: Record<string, string> }> {
  const input = folder({ "a.txt": articleText(1), "b.txt": articleText(2), "c.txt": articleText(3) });
  const [output, fresh] = [folder(), folder()];
  await run(input, output);
  rmSync(path.join(input, "a.txt"));
  writeFileSync(path.join(input, "b.txt"), articleText(4));
  writeFileSync(path.join(input, "d.txt"), articleText(5));
  await run(input, fresh);
  return { input, output, expected: dataset(fresh) };
}

function child(killAt: number, input: string, output: string): { killed: boolean; calls: number } {
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, [
    CHILD,
    String(killAt),
    input,
    output,
  ]);
  if (signal === null && status !== 0) throw new Error(stderr.toString());
  return { killed: signal === "SIGKILL", calls: Number(stdout.toString()) };
}

describe("a run that is killed", () => {
  it(
    "at each write, fsync, rename, link, truncation and removal in turn ends in the same bytes",
    async () => {
      let killAt = 1;
      for (; ; killAt++) {
        const { input, output, expected } = await prepare();
        const { killed } = child(killAt, input, output);
        if (killed) child(0, input, output);
        expect(dataset(output), `killed at call ${killAt}`).toEqual(expected);
        if (!killed) break;
      }
      console.log(`killed at each of ${killAt - 1} calls`);
      expect(killAt).toBeGreaterThan(30);
    },
    20 * MINUTES,
  );

  it(
    "100 times at random ends in the same bytes",
    async () => {
      const input = folder({ "in.jsonl": lines(150) });
      const fresh = folder();
      spawnSync(process.execPath, [CLI, "batch", input, "-o", fresh, "--any-language", "--engine", "rules"]);
      const random = generator(20_310_402);
      let kills = 0;
      let completions = 0;
      let output = folder();
      while (kills < 100) {
        const killed = await runAndKill(
          ["batch", input, "-o", output, "--any-language", "--engine", "rules", "--jobs", "2"],
          3000 * random(),
        );
        if (killed) {
          kills++;
          continue;
        }
        completions++;
        expect(dataset(output)).toEqual(dataset(fresh));
        output = folder();
      }
      expect(
        await runAndKill(["batch", input, "-o", output, "--any-language", "--engine", "rules"], MINUTES),
      ).toBe(false);
      expect(dataset(output)).toEqual(dataset(fresh));
      console.log(`100 kills between ${completions + 1} completed runs`);
    },
    20 * MINUTES,
  );
});

function runAndKill(args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const batch = spawn(process.execPath, [CLI, ...args], { stdio: "ignore" });
    const timer = setTimeout(() => batch.kill("SIGKILL"), milliseconds);
    batch.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

/** Mulberry32: the same kills every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("a disk that refuses", () => {
  const original = { ...disk };
  afterEach(() => void Object.assign(disk, original));

  it.each(["ENOSPC", "EACCES"])(
    "%s at each call in turn is error E020, and the next run ends in the same bytes",
    async (code) => {
      for (let failAt = 1; ; failAt++) {
        const { input, output, expected } = await prepare();
        let calls = 0;
        for (const [name, call] of Object.entries(original))
          Object.assign(disk, {
            [name]: (...args: never[]) => {
              if (++calls === failAt)
                throw Object.assign(new Error(code), { code, syscall: name, errno: -1 });
              return (call as (...all: never[]) => unknown)(...args);
            },
          });
        const outcome = await run(input, output).then(
          () => null,
          (error: unknown) => error,
        );
        const fired = calls >= failAt;
        Object.assign(disk, original);
        if (outcome !== null) {
          expect(outcome, `call ${failAt}: ${String(outcome)}`).toBeInstanceOf(ArticleError);
          expect((outcome as ArticleError).code).toBe("E020");
          await run(input, output);
        }
        expect(dataset(output), `failed at call ${failAt}`).toEqual(expected);
        if (!fired) break;
      }
    },
    10 * MINUTES,
  );
});

describe("two processes", () => {
  it(
    "never write one folder",
    async () => {
      const input = folder({ "in.jsonl": lines(300) });
      const output = folder();
      const args = ["batch", input, "-o", output, "--any-language", "--engine", "rules", "--jobs", "1"];
      const [one, two] = await Promise.all([exitCode(args), exitCode(args)]);
      expect([one.code, two.code].sort()).toEqual([0, 1]);
      expect(one.stderr + two.stderr).toContain("[E021]");
    },
    MINUTES,
  );

  it(
    "that are interrupted by Ctrl-C end with 130 and go on",
    async () => {
      const input = folder({ "in.jsonl": lines(400) });
      const [output, fresh] = [folder(), folder()];
      mkdirSync(output, { recursive: true });
      const args = (to: string): string[] => [
        "batch",
        input,
        "-o",
        to,
        "--any-language",
        "--engine",
        "rules",
        "--jobs",
        "1",
      ];
      const stopped = await exitCode(args(output), path.join(output, ".pullquote/segments/000001"));
      expect(stopped).toMatchObject({ code: 130 });
      expect(stopped.stdout).toContain("run the same command again");
      expect(await exitCode(args(output))).toMatchObject({ code: 0 });
      expect(await exitCode(args(fresh))).toMatchObject({ code: 0 });
      expect(dataset(output)).toEqual(dataset(fresh));
    },
    MINUTES,
  );
});

/** Runs the command; with `interruptAt`, it is interrupted as soon as there is something in that file. */
function exitCode(
  args: readonly string[],
  interruptAt?: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const batch = spawn(process.execPath, [CLI, ...args]);
    let [stdout, stderr] = ["", ""];
    batch.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
    batch.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    const watch = setInterval(() => {
      if (!interruptAt || !statSync(interruptAt, { throwIfNoEntry: false })?.size) return;
      clearInterval(watch);
      batch.kill("SIGINT");
    }, 5);
    batch.on("exit", (code) => {
      clearInterval(watch);
      resolve({ code, stdout, stderr });
    });
  });
}
