/**
 * Half a million characters of each hostile shape, through both engines. What reads them in quadratic time takes minutes, and the
 * runner's limit ends it; how long linear reading takes is `npm run bench:hostile`'s business.
 */
import { describe, expect, test } from "vitest";
import { HOSTILE, hostileText } from "../../bench/shapes.ts";
import { loadEngine, processWith } from "../../src/pipeline.ts";

const SIZE = 500_000;
const LIMIT_MS = 90_000;

describe.each(["rules", "neural"] as const)("%s", async (name) => {
  const engine = await loadEngine(name);
  test.each(HOSTILE)(
    "%s",
    async (shape) => {
      const text = hostileText(shape, SIZE);
      for (const record of await processWith(engine, { id: "hostile", text }))
        expect(record.text).toBe(record.content.map(({ start, end }) => text.slice(start, end)).join(" "));
    },
    LIMIT_MS,
  );
});
