/** A review server on a folder of its own, and a Chromium with a fresh profile that may talk to nothing else. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { startReview, type ReviewServer } from "../../src/review/server.ts";
import { ReviewStore } from "../../src/review/store.ts";
import { writeDataset, type SyntheticDataset } from "../review/synthetic.ts";

/** `CHROMIUM` names another one; nothing is installed here. */
const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

export function launch(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(`no browser at ${EXECUTABLE}: apt-get install chromium, or name one in CHROMIUM`);
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
}

export interface Opened {
  readonly page: Page;
  readonly store: ReviewStore;
  readonly folder: string;
  readonly url: string;
  /** Addresses beyond the server's own that the page asked for, dialogs, errors, and what the policy refused. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export async function open(
  browser: Browser,
  dataset: SyntheticDataset,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "review-browser-"));
  writeDataset(folder, dataset);
  const store = new ReviewStore(folder, { reviewer: "Ada Marsh" });
  const server: ReviewServer = await startReview(store, { port: 0 });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles = watch(page, server.url);
  await page.goto(server.url);
  await page.waitForSelector(".list-row");
  await page.waitForSelector(".deck");
  return {
    page,
    store,
    folder,
    url: server.url,
    troubles,
    async close() {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) troubles.push(`request ${url}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => troubles.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console ${message.text()}`);
  });
  return troubles;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules of WCAG 2.2 A and AA that the page breaks, with the elements. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: unknown): Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical" || impact === "moderate")
      .map(
        ({ id, impact, nodes }) =>
          `${id} (${impact}): ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary}`,
      );
  });
}

/** Presses keys one after the other and gives how many there were. */
export async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** The text of the message after a decision. */
export async function message(page: Page, text: string | RegExp): Promise<void> {
  await page.locator(".message", { hasText: text }).waitFor();
}
