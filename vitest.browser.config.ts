import { defineConfig } from "vitest/config";

/** The review page in a real Chromium. One file at a time: figures are measured here. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
