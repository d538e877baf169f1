/** What could not be worked on in a run, by key. The same failure is held once: an archive in another language has one an article. */
import type { TaskFailure } from "./serve.ts";
import { createKeyTable } from "./table.ts";

export interface Failures {
  get(key: string): TaskFailure | undefined;
  has(key: string): boolean;
  set(key: string, failure: TaskFailure): void;
  size(): number;
}

export function createFailures(): Failures {
  /** Its place in `all`. */
  const places = createKeyTable(1);
  const all: TaskFailure[] = [];
  const known = new Map<string, number>();
  return {
    get: (key) => all[places.get(key)?.[0] ?? -1],
    has: places.has,
    set(key, failure) {
      const text = JSON.stringify(failure);
      let place = known.get(text);
      if (place === undefined) {
        place = all.push(failure) - 1;
        known.set(text, place);
      }
      places.set(key, [place]);
    },
    size: places.size,
  };
}
