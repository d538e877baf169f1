/** The worker's side of the pool: takes items one by one, answers each with a payload or a failure. */
import { parentPort } from "node:worker_threads";
import { ArticleError, type ErrorCode } from "../errors.ts";
import type { RawItem } from "../ingest/parse.ts";

export interface Task {
  readonly task: number;
  readonly item: RawItem;
}

/** A failure without its place: the same bytes may stand in another line tomorrow. */
export interface TaskFailure {
  readonly code: ErrorCode;
  readonly problem: string;
  readonly remedy: string;
}

export type Answer =
  | { readonly ready: true }
  | { readonly task: number; readonly payload: Uint8Array }
  | { readonly task: number; readonly failure: TaskFailure };

const LONGEST_MESSAGE = 300;

/** What a worker does with an item. */
export type Work = (item: RawItem) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/** One item after the other, in order; whatever `work` throws is the failure of its item. */
export function serve(work: Work): void {
  const port = parentPort;
  if (!port) throw new Error("this module is the entry of a worker thread");
  const answer = (message: Answer, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  const handle = async ({ task, item }: Task): Promise<void> => {
    let payload: Uint8Array<ArrayBuffer>;
    try {
      payload = await work(item);
    } catch (error) {
      answer({ task, failure: toFailure(error) });
      return;
    }
    answer({ task, payload }, [payload.buffer]);
  };
  let last = Promise.resolve();
  port.on("message", (task: Task) => (last = last.then(() => handle(task))));
  answer({ ready: true });
}

function toFailure(error: unknown): TaskFailure {
  if (error instanceof ArticleError) {
    const { code, problem, remedy } = error;
    return { code, problem, remedy };
  }
  const message = String(error).replace(/\s+/g, " ").slice(0, LONGEST_MESSAGE);
  return { code: "E090", problem: `it could not be worked (${message}).`, remedy: "Report it as a bug." };
}
