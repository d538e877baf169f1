/**
 * Worker threads that articles cannot hurt: each article has a time limit and each worker a memory limit. A worker
 * that hangs, runs out of memory or exits is replaced; the article it worked on fails, the ones behind it go on.
 */
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { RawItem } from "../ingest/parse.ts";
import type { Answer, Task, TaskFailure } from "./serve.ts";

export interface PoolOptions {
  /** Module that calls `serve`. */
  readonly entry: URL;
  readonly workerData: unknown;
  readonly jobs: number;
  readonly timeLimitMs: number;
  readonly memoryLimitMb: number;
  /** Called in the order in which items are done, which depends on chance. */
  readonly onDone: (task: number, outcome: Uint8Array | TaskFailure) => void;
}

export interface Pool {
  /** Resolves when there is room for more. */
  submit(task: number, item: RawItem): Promise<void>;
  /** Resolves when nothing is left to do. Rejects when a worker cannot be started. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Items that wait at a worker, so that it never waits for the main thread. */
const AHEAD = 8;
/** Bytes that wait at a worker: a few long articles are enough. */
const AHEAD_BYTES = 1 << 20;

/** Twice the usual: what one article needs is then mostly gone before it is collected, which is a tenth of all CPU; 45 MB a worker. */
const YOUNG_GENERATION_MB = 96;

interface Pending extends Task {
  /** Failed for memory once, maybe only because others before it had left little: tried once more, alone. */
  readonly alone: boolean;
}

interface Slot {
  worker: Worker;
  ready: boolean;
  /** First is what the worker is at. */
  readonly queue: Pending[];
  timer: NodeJS.Timeout | undefined;
  done: number;
  retired: boolean;
}

/** In development the sources run as they are; a worker does not inherit the loader that makes this possible. */
function startWorker(entry: URL, options: WorkerOptions): Worker {
  if (!entry.pathname.endsWith(".ts")) return new Worker(entry, options);
  const load = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(entry.href)})))`;
  return new Worker(load, { ...options, eval: true });
}

export function createPool(options: PoolOptions): Pool {
  const { entry, workerData, jobs, timeLimitMs, memoryLimitMb, onDone } = options;
  const slots = new Set<Slot>();
  const waiting: Pending[] = [];
  let wakeups: (() => void)[] = [];
  let broken: Error | undefined;
  let closed = false;

  const wake = (): void => {
    const list = wakeups;
    wakeups = [];
    for (const one of list) one();
  };

  const start = (): void => {
    const resourceLimits = {
      maxOldGenerationSizeMb: memoryLimitMb,
      maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
    };
    const worker = startWorker(entry, { workerData, resourceLimits, stderr: true });
    const slot: Slot = { worker, ready: false, queue: [], timer: undefined, done: 0, retired: false };
    slots.add(slot);
    let reason: Error | undefined;
    worker.on("message", (answer: Answer) => hear(slot, answer));
    worker.on("error", (error) => (reason = error));
    worker.on("exit", () => lose(slot, reason));
  };

  const hear = (slot: Slot, answer: Answer): void => {
    if (slot.retired) return;
    if ("ready" in answer) slot.ready = true;
    else {
      slot.queue.shift();
      slot.done++;
      onDone(answer.task, "payload" in answer ? answer.payload : answer.failure);
    }
    watch(slot);
    feed();
  };

  /** Gives the article at the head of the queue its time. */
  const watch = (slot: Slot): void => {
    clearTimeout(slot.timer);
    slot.timer = undefined;
    if (!slot.ready || slot.retired || slot.queue.length === 0) return;
    slot.timer = setTimeout(() => {
      const seconds = timeLimitMs / 1000;
      failHead(slot, {
        code: "E091",
        problem: `it took more than ${seconds} s.`,
        remedy: "Pass --time-limit to allow more.",
      });
      retire(slot);
      feed();
    }, timeLimitMs);
  };

  const failHead = (slot: Slot, failure: TaskFailure): void => {
    const head = slot.queue.shift();
    if (head) onDone(head.task, failure);
  };

  /** Stops a worker; what waited at it waits for another one. */
  const retire = (slot: Slot): void => {
    if (slot.retired) return;
    slot.retired = true;
    clearTimeout(slot.timer);
    slots.delete(slot);
    waiting.unshift(...slot.queue.splice(0));
    void slot.worker.terminate();
  };

  const lose = (slot: Slot, reason: Error | undefined): void => {
    if (slot.retired) return;
    const outOfMemory = (reason as NodeJS.ErrnoException | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY";
    const head = slot.queue[0];
    if (!slot.ready) broken = reason ?? new Error("a worker ended before it was ready");
    else if (outOfMemory && head && !head.alone) {
      slot.queue.shift();
      slot.queue.unshift({ ...head, alone: true });
    } else if (outOfMemory)
      failHead(slot, {
        code: "E092",
        problem: `it took more than ${memoryLimitMb} MB of memory.`,
        remedy: "Pass --memory-limit to allow more.",
      });
    else {
      const message = reason ? String(reason).replace(/\s+/g, " ").slice(0, 300) : "its worker ended";
      failHead(slot, {
        code: "E090",
        problem: `it could not be worked (${message}).`,
        remedy: "Report it as a bug.",
      });
    }
    retire(slot);
    feed();
  };

  const hasRoom = ({ queue, retired }: Slot): boolean => {
    if (retired || queue.length >= AHEAD) return false;
    if (queue[0]?.alone) return false;
    return queue.length === 0 || queue.reduce((sum, { item }) => sum + item.bytes.length, 0) < AHEAD_BYTES;
  };

  const feed = (): void => {
    while (!broken && !closed && waiting.length > 0) {
      const next = waiting[0]!;
      // The shortest queue first; an article to be tried alone needs a worker that has done nothing yet.
      const fit = [...slots].filter((slot) =>
        next.alone ? slot.queue.length === 0 && slot.done === 0 && hasRoom(slot) : hasRoom(slot),
      );
      const best = fit.sort((a, b) => a.queue.length - b.queue.length)[0];
      if (slots.size < jobs && (!best || best.queue.length > 0)) {
        start();
        continue;
      }
      if (!best) {
        const idle = next.alone ? [...slots].find(({ queue }) => queue.length === 0) : undefined;
        if (!idle) break;
        retire(idle);
        continue;
      }
      waiting.shift();
      best.queue.push(next);
      // No transfer: a worker that dies takes its copy along, and the next one needs the bytes again.
      best.worker.postMessage({ task: next.task, item: next.item } satisfies Task);
      if (best.queue.length === 1) watch(best);
    }
    wake();
  };

  const busy = (): boolean => waiting.length > 0 || [...slots].some(({ queue }) => queue.length > 0);
  const until = async (done: () => boolean): Promise<void> => {
    while (!done() && !broken && !closed) await new Promise<void>((resolve) => wakeups.push(resolve));
    if (broken) throw broken;
  };

  return {
    async submit(task, item) {
      // A copy: cloning a view of a large buffer, such as a line of a chunk, would clone all of the buffer.
      waiting.push({ task, item: { ...item, bytes: new Uint8Array(item.bytes) }, alone: false });
      feed();
      await until(() => waiting.length === 0);
    },
    drain: () => until(() => !busy()),
    async close() {
      closed = true;
      const workers = [...slots].map(({ worker }) => worker);
      for (const slot of slots) retire(slot);
      await Promise.all(workers.map((worker) => worker.terminate()));
      wake();
    },
  };
}
