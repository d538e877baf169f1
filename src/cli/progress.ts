/** One line on a terminal that tells how far a batch is; nothing where stderr is no terminal. */
import type { WriteStream } from "node:tty";
import type { Progress } from "../batch/batch.ts";

/** Milliseconds between two showings. */
const INTERVAL = 100;
const WIDTH = 24;

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

export function createProgressLine(stream: WriteStream, now = (): number => performance.now()): ProgressLine {
  const started = now();
  let shownAt = -INTERVAL;
  let shown = false;
  return {
    show(progress) {
      if (!stream.isTTY || (now() - shownAt < INTERVAL && progress.phase === "working")) return;
      shownAt = now();
      shown = true;
      stream.write(`\r\u001b[K${formatProgress(progress, (now() - started) / 1000)}`);
    },
    clear() {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}

export function formatProgress({ phase, found, settled, complete }: Progress, seconds: number): string {
  if (phase === "writing") return `writing the dataset of ${found} articles`;
  const rate = settled / Math.max(seconds, 0.001);
  const count = `${settled} of ${found}${complete ? "" : " or more"}`;
  if (!complete || found === 0) return `${count} articles, ${rate.toFixed(0)} a second`;
  const filled = Math.round((settled / found) * WIDTH);
  const left = Math.ceil((found - settled) / Math.max(rate, 0.001));
  return `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${count} articles, ${rate.toFixed(0)} a second, ${left} s left`;
}
