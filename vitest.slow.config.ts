import { defineConfig } from "vitest/config";

/** What takes minutes: faults at every call, random kills, 10,000 articles. `npm run test:slow` builds first. */
export default defineConfig({
  test: { include: ["test/slow/**/*.slow.ts"], fileParallelism: false, testTimeout: 120_000 },
});
