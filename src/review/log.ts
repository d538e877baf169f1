/**
 * `reviews.jsonl`: decisions are appended and synced, never rewritten.
 *
 * A line that a kill has torn stays where it is: the next append begins a new line, and the reader names the torn
 * one and goes on. No decision that was acknowledged can be torn, since it is acknowledged after the sync.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { decisionSchema, type Decision } from "./decision.ts";

export interface LogContents {
  readonly decisions: readonly Decision[];
  /** Lines that are no decision, 1-based. */
  readonly badLines: readonly number[];
  /** Bytes read. */
  readonly size: number;
}

/** Reads the whole log; a missing file is an empty log. Decisions with an id that came before are left out. */
export function readLog(path: string): LogContents {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { decisions: [], badLines: [], size: 0 };
    throw error;
  }
  const decisions = new Map<string, Decision>();
  const badLines: number[] = [];
  bytes
    .toString("utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line.trim() === "") return;
      const decision = parseDecision(line);
      if (!decision) badLines.push(index + 1);
      else if (!decisions.has(decision.id)) decisions.set(decision.id, decision);
    });
  return { decisions: [...decisions.values()], badLines, size: bytes.length };
}

function parseDecision(line: string): Decision | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return decisionSchema.safeParse(value).data ?? null;
}

/** Appends one line in one write and returns when it is on the disk. Several processes may append to one log. */
export function appendDecision(path: string, decision: Decision): void {
  const line = `${JSON.stringify(decisionSchema.parse(decision))}\n`;
  const file = openSync(path, "a+");
  try {
    const bytes = Buffer.from(endsInNewline(file) ? line : `\n${line}`);
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function endsInNewline(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
