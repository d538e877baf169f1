import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { toReport } from "../../src/review/report.ts";
import { readLog } from "../../src/review/log.ts";
import { synthesize, writeDataset } from "../review/synthetic.ts";
import { axe, launch, message, open, press, watch, type Opened } from "./harness.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const VIEWS = ["review", "people", "people/maren-oduya", "issues", "issues/transport", "same", "quotes"];

async function show({ page, url }: Opened, view: string): Promise<void> {
  await page.goto(`${url}#/${view}`);
  await page.waitForSelector(view === "review" ? ".deck" : ".explore");
}

function decisionsOf({ folder }: Opened) {
  return readLog(join(folder, "reviews.jsonl")).decisions;
}

function shaOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

describe("reviewing an article by keyboard", () => {
  it("takes every kind of decision, survives a regeneration, and ends with nothing to check", async () => {
    const dataset = synthesize(1, 9, 4);
    const opened = await open(browser, dataset);
    const { page, folder, troubles } = opened;
    let keys = 0;
    const decide = async (...pressed: string[]): Promise<void> => {
      const before = decisionsOf(opened).length;
      keys += await press(page, ...pressed);
      await expect.poll(() => decisionsOf(opened).length).toBe(before + 1);
    };
    await decide("a");
    await message(page, "Accepted.");
    await decide("x", "1");
    await message(page, "Rejected: not a quote.");
    await decide("s", "2");
    await message(page, /^Speaker: /);
    await decide("i", "1");
    await message(page, /^Issue: /);
    await decide("b", "ArrowLeft", "Enter");
    await message(page, "Boundary moved.");
    await decide("b", "Shift+ArrowRight", "Enter");
    await decide("m", "Enter", "1");
    await message(page, "Quote added.");
    await decide("z");
    await message(page, "Taken back.");

    // The pipeline gets better meanwhile: one quote is lost, one cut in another way, the text moves.
    const [article] = dataset.articles;
    const text = `Correction: an earlier version was shorter.\n\n${article!.text}`;
    writeDataset(folder, regenerate(dataset, text));
    await page.reload();
    await page.waitForSelector(".deck");
    const outcomes = [...opened.store.outcomes().values()];
    expect(outcomes.length).toBe(decisionsOf(opened).length);
    expect(outcomes).not.toContain("orphan");

    for (let left = 0; left < 12; left++) {
      const open = opened.store
        .view()
        .quotes.filter(({ state }) => state === "unchecked" || state === "check again");
      if (open.length === 0) break;
      await decide("a");
    }
    await message(page, "Nothing in this queue is left to check.");
    const taken = decisionsOf(opened).length;
    console.log(`keys for ${taken} decisions of all kinds: ${keys} (${(keys / taken).toFixed(2)} each)`);
    expect(keys / taken).toBeLessThan(2);
    expect(troubles).toEqual([]);
    await opened.close();
  });

  it("needs one key for most quotes, and two for a reason, a speaker or an issue", async () => {
    const opened = await open(browser, synthesize(5, 8, 6));
    const { page } = opened;
    let keys = 0;
    const flow = ["a", "a", "a", "a", "a", "a", "a", "x1", "s1", "i1"];
    for (let decision = 0; decision < 40; decision++) {
      const pressed = [...flow[decision % flow.length]!];
      keys += await press(page, ...pressed);
      await expect.poll(() => decisionsOf(opened).length).toBe(decision + 1);
    }
    console.log(
      `40 quotes, 7 of 10 accepted, the rest corrected or rejected: ${(keys / 40).toFixed(2)} keys a quote`,
    );
    expect(keys / 40).toBeLessThanOrEqual(1.3);
    expect(opened.store.view().quotes.every(({ state }) => state !== "unchecked")).toBe(true);
    await opened.close();
  });

  it("leaves letters alone in fields, under modifiers, and when the reader switched them off", async () => {
    const opened = await open(browser, synthesize(1, 4, 2));
    const { page } = opened;
    await press(page, "/");
    await page.keyboard.type("ax");
    await press(page, "Escape", "Control+a", "Shift+?");
    await page.locator("dialog[open]").waitFor();
    await press(page, "a");
    await page.getByLabel(/Single letters/).uncheck();
    await press(page, "Escape", "a", "x");
    expect(decisionsOf(opened)).toEqual([]);
    await opened.close();
  });
});

function regenerate(dataset: ReturnType<typeof synthesize>, text: string): ReturnType<typeof synthesize> {
  const shift = text.length - dataset.articles[0]!.text.length;
  const move = <T extends { start: number; end: number } | null>(span: T): T =>
    span && { ...span, start: span.start + shift, end: span.end + shift };
  const articles = dataset.articles.map((article) => ({ ...article, text, sections: [] }));
  const textSha256 = shaOf(text);
  const records = dataset.records.slice(1).map((record, index) => {
    const content = record.content.map(move);
    const last = content.at(-1)!;
    const cut = index === 0 ? { ...last, end: last.end - 8, text: last.text.slice(0, -8) } : last;
    return {
      ...record,
      id: `r${index}`,
      textSha256,
      content: [...content.slice(0, -1), cut],
      verbatim: index === 0 ? [] : record.verbatim.map(move),
      cue: move(record.cue),
      source: move(record.source),
      speaker: record.speaker && {
        id: record.speaker.id,
        name: record.speaker.name,
        kind: record.speaker.kind,
      },
    };
  });
  return { articles, records };
}

describe("by mouse", () => {
  it("drags a boundary, and adds what was selected", async () => {
    const opened = await open(browser, synthesize(1, 4, 2));
    const { page } = opened;
    await press(page, "b");
    const from = (await page.locator(".handle.end").boundingBox())!;
    const start = (await page.locator(".handle.start").boundingBox())!;
    await page.mouse.move(from.x + 6, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(start.x + 90, start.y + 10, { steps: 8 });
    await page.mouse.up();
    await press(page, "Enter");
    await message(page, "Boundary moved.");
    const [decision] = decisionsOf(opened);
    if (decision?.action !== "boundary") throw new Error("no boundary was moved");
    expect(decision.values.content[0]!.end).toBeLessThan(decision.target.content[0]!.end);

    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll(".article p.text > span:not(.quote)")];
      const words = paragraphs
        .map((span) => span.firstChild!)
        .find((node) => (node.textContent ?? "").length > 30)!;
      const range = document.createRange();
      range.setStart(words, 1);
      range.setEnd(words, 20);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await press(page, "m", "Enter", "1");
    await message(page, "Quote added.");
    expect(decisionsOf(opened)[1]).toMatchObject({ action: "add" });
    expect(await page.locator(".note.added").count()).toBe(1);
    await opened.close();
  });

  it("merges two speakers in the list and takes it back", async () => {
    const opened = await open(browser, synthesize(3, 8, 2));
    const { page } = opened;
    await page.selectOption("label:has-text('Order') select", "speaker");
    await press(page, "g", "1");
    await message(page, / is now /);
    await show(opened, "people");
    await page.locator(".merge button", { hasText: "Undo" }).click();
    await message(page, / stands alone again/);
    expect(decisionsOf(opened).map(({ action }) => action)).toEqual(["merge", "undo"]);
    await opened.close();
  });
});

/** What a hostile article, dataset or reviewer may hold; none of it may become anything but text. */
const HOSTILE: readonly string[] = [
  ...["script", "iframe", "object", "embed", "style", "svg", "math", "template", "noscript", "textarea"].map(
    (tag) => `</${tag}><${tag} src=//evil.example onload=pwned()>pwned()</${tag}>`,
  ),
  ...["onerror", "onload", "onmouseover", "onfocus", "onclick", "ontoggle"].map(
    (event) => `<img src=x ${event}=pwned() autofocus>`,
  ),
  ...["onerror", "onbegin", "onanimationstart"].map(
    (event) => `"><svg><animate ${event}=pwned() attributeName=x>`,
  ),
  ...[
    "javascript:pwned()",
    "JaVaScRiPt:pwned()",
    "data:text/html,<script>pwned()</script>",
    "vbscript:pwned()",
  ],
  ...['https://evil.example/"onclick="pwned()', "//evil.example/x.js", "http://evil.example/<script>"],
  ...["' onfocus='pwned()' autofocus='", '" onfocus="pwned()" autofocus="', "` onfocus=`pwned()`"],
  ...[
    "${pwned()}",
    "{{pwned()}}",
    "{{constructor.constructor('pwned()')()}}",
    "<%= pwned() %>",
    "#{pwned()}",
  ],
  ...["<!--", "-->", "]]>", "<![CDATA[<script>pwned()</script>]]>", '<?xml version="1.0"?>', "<!DOCTYPE x>"],
  ...[
    "&lt;script&gt;pwned()&lt;/script&gt;",
    "&#60;script&#62;",
    "\\u003cscript\\u003e",
    "%3Cscript%3Epwned()%3C/script%3E",
  ],
  ...[
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<link rel=stylesheet href=//evil.example/x.css>",
  ],
  ...[
    "<form action=//evil.example><button>",
    "<input autofocus onfocus=pwned()>",
    "<details open ontoggle=pwned()>",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "\u202Eevil\u202C",
    "\u0000\u0008",
    "\ud800 alone",
    "😀".repeat(20),
  ],
  ...[
    '=HYPERLINK("//evil.example")',
    "../../../etc/passwd",
    '"; DROP TABLE quotes; --',
    "]]></script><script>pwned()</script>",
  ],
];

it("shows 60 hostile strings in every field as text", async () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  const { articles, records } = synthesize(HOSTILE.length, 2, 8);
  const dataset = {
    articles: articles.map((article, index) => {
      const evil = HOSTILE[index]!;
      return {
        ...article,
        title: evil,
        publisher: evil,
        byline: evil,
        url: evil,
        text: `${article.text}\n\n${evil}`,
      };
    }),
    records: records.map((record) => {
      const index = articles.findIndex(({ id }) => id === record.articleId);
      const evil = HOSTILE[index]!;
      const text = `${articles[index]!.text}\n\n${evil}`;
      const start = text.length - evil.length;
      const span = { start, end: text.length, text: evil };
      const [second] = records.filter(({ articleId }) => articleId === record.articleId).slice(1);
      return {
        ...record,
        textSha256: shaOf(text),
        speaker: { id: evil, name: evil, kind: "person" as const, role: span },
        issues: [
          {
            id: evil,
            label: evil,
            probability: 1,
            evidence: [{ segment: "quote" as const, phrase: evil, weight: 1 }],
          },
        ],
        rule: evil,
        attributionRule: evil,
        heading: evil,
        context: { before: evil, after: evil },
        ...(record === second
          ? { content: [span], verbatim: [span], text: evil, cue: span, source: span }
          : {}),
      };
    }),
  };
  const opened = await open(browser, dataset);
  const { page, store, troubles } = opened;
  await page.evaluate(() => Object.assign(globalThis, { pwned: () => alert("pwned") }));
  await page.getByLabel("Reviewer").fill("<img src=x onerror=pwned()>");
  await page.selectOption("label:has-text('Order') select", "article");
  await page.locator(".list-button").first().click();
  const seen = new Set<string | null>();
  for (let step = 0; step < records.length; step++) {
    await page.waitForFunction(
      (id) => document.querySelector(".note[aria-current]")?.getAttribute("data-note") === id,
      store.view().quotes[step]!.id,
    );
    seen.add(await page.locator(".article p.text").last().textContent());
    await press(page, "j");
  }
  expect([...seen]).toEqual(HOSTILE);
  await press(page, "a");
  await message(page, /Accepted|Nothing/);
  for (const view of [
    ...VIEWS,
    `people/${encodeURIComponent(HOSTILE[0]!)}`,
    `issues/${encodeURIComponent(HOSTILE[1]!)}`,
  ]) {
    await show(opened, view);
    await page.waitForLoadState("networkidle");
    const foreign = await page
      .locator("main :is(script, iframe, object, embed, img, form, base, meta, style, link)")
      .count();
    expect(foreign, view).toBe(0);
    const links = await page
      .locator("main a")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !["http:", "https:"].includes(protocol))).toEqual([]);
  }
  expect(troubles).toEqual([]);

  const file = join(opened.folder, "report.html");
  writeFileSync(file, toReport(store));
  const report = await browser.newPage();
  const inReport = watch(report, "file://");
  await report.goto(`file://${file}`);
  await report.waitForSelector(".list-row");
  await report.goto(`file://${file}#/issues`);
  await report.waitForSelector(".explore");
  await report.emulateMedia({ media: "print" });
  const printed = await report.locator(".explore").evaluate((main) => main.clientWidth / innerWidth);
  expect(printed).toBeGreaterThan(0.9);
  expect(inReport).toEqual([]);
  await report.close();
  await opened.close();
});

describe("for everybody", () => {
  it.each(["light", "dark"] as const)("has no finding of axe in any view (%s)", async (colorScheme) => {
    const opened = await open(browser, synthesize(6, 8, 3), { colorScheme });
    const { page } = opened;
    await press(page, "a", "x", "1", "s", "1");
    const findings: string[] = [];
    for (const view of VIEWS) {
      await show(opened, view);
      await page.waitForLoadState("networkidle");
      findings.push(...(await axe(page)).map((finding) => `${view}: ${finding}`));
    }
    await show(opened, "review");
    for (const keys of [["s"], ["Escape", "b"], ["Escape", "?"]]) {
      await press(page, ...keys);
      findings.push(...(await axe(page)).map((finding) => `review ${keys.join(" ")}: ${finding}`));
    }
    console.log(`axe, ${colorScheme}: ${findings.length} findings`);
    expect(findings).toEqual([]);
    await opened.close();
  });

  it.each([
    ["a phone", { width: 375, height: 740 }],
    ["200 % zoom", { width: 720, height: 450 }],
    ["400 % zoom", { width: 360, height: 225 }],
  ])("never scrolls sideways on %s", async (_, viewport) => {
    const opened = await open(browser, synthesize(3, 8, 3), { viewport });
    for (const view of VIEWS) {
      await show(opened, view);
      const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, view).toBeLessThanOrEqual(0);
    }
    await opened.close();
  });

  it("keeps the text where it is while quotes are decided on", async () => {
    const opened = await open(browser, synthesize(2, 8, 3));
    const { page } = opened;
    await page.selectOption("label:has-text('Order') select", "article");
    await press(page, "j", "j");
    const height = () => page.locator(".article").evaluate((article) => article.scrollHeight);
    const before = await height();
    await press(page, "a", "j", "k");
    await message(page, "Accepted.");
    expect(await height()).toBe(before);
    await opened.close();
  });
});

it("stays quick with 5,000 quotes", async () => {
  const opened = await open(browser, synthesize(625, 8, 1));
  const { page } = opened;
  const paints: number[] = [];
  for (let round = 0; round < 3; round++) {
    await page.reload();
    await page.waitForSelector(".deck");
    const ready = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
        ),
    );
    paints.push(Math.round(ready));
  }
  expect(await page.locator(".list-row").count()).toBeLessThan(60);
  const keysTook = async (key: string, times: number): Promise<number[]> => {
    const took: number[] = [];
    for (let time = 0; time < times; time++) {
      await page.evaluate(() => {
        const state = globalThis as unknown as { took?: Promise<number> };
        const before = document.querySelector(".list-button[aria-current]")?.textContent;
        state.took = new Promise((resolve) =>
          document.addEventListener(
            "keydown",
            () => {
              const start = performance.now();
              const look = (): void => {
                const now = document.querySelector(".list-button[aria-current]")?.textContent;
                if (now !== before || performance.now() - start > 2_000)
                  requestAnimationFrame(() => resolve(performance.now() - start));
                else requestAnimationFrame(look);
              };
              look();
            },
            { once: true, capture: true },
          ),
        );
      });
      await page.keyboard.press(key);
      took.push(await page.evaluate(() => (globalThis as unknown as { took: Promise<number> }).took));
    }
    return took.sort((a, b) => a - b);
  };
  const steps = await keysTook("j", 15);
  const accepts = await keysTook("a", 15);
  const typed = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>("#queue-search")!;
    const start = performance.now();
    field.value = "ferry";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
  const median = (values: number[]): number => Math.round(values[Math.floor(values.length / 2)]!);
  const largest = (values: number[]): number => Math.round(values.at(-1)!);
  console.log(
    [
      `5,000 quotes: first paint of queue, article and deck ${paints.join(", ")} ms (limit 1,500)`,
      `next quote: median ${median(steps)} ms, worst ${largest(steps)} ms (limit 100)`,
      `accept, written to disk, next quote: median ${median(accepts)} ms, worst ${largest(accepts)} ms (limit 100)`,
      `search as you type: ${Math.round(typed)} ms (limit 100)`,
    ].join("\n"),
  );
  expect(opened.troubles).toEqual([]);
  await opened.close();
});

it("is a small bundle", () => {
  const size = (file: string): number => gzipSync(readFileSync(`dist/review/page/${file}`)).length;
  const total = ["index.html", "app.js", "app.css"].reduce((sum, file) => sum + size(file), 0);
  console.log(`page bundle: ${(total / 1000).toFixed(1)} kB gzipped (limit 150)`);
  expect(total).toBeLessThan(150_000);
});
