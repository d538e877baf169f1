import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../src/ingest/article.ts";
import { readHtml } from "../src/ingest/html.ts";
import { ingest, type Ingested } from "../src/ingest/ingest.ts";
import { decode, normaliseText } from "../src/ingest/normalise.ts";
import { isBoilerplate } from "../src/ingest/sections.ts";
import { NOTICE_ALONE, NOTICE_OPENINGS } from "../src/lexicon/boilerplate.ts";
import type { Article } from "../src/types.ts";

/** A folder with these files in it. */
function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(path.join(tmpdir(), "pullquote-ingest-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

async function all(inputs: string[], options = {}): Promise<Ingested[]> {
  const list: Ingested[] = [];
  for await (const one of ingest(inputs, options)) list.push(one);
  return list;
}

const idOrCode = (one: Ingested): string => ("ok" in one ? one.ok.id : one.failed.code);
const sectionsOf = ({ text, sections = [] }: Article): string[] =>
  sections.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("normaliseText", () => {
  it.each([
    ["\ufeffOne\r\nTwo\rThree", "One\nTwo\nThree"],
    ["One\u2028Two\u2029Three\u0085Four", "One\nTwo\nThree\nFour"],
    ["cafe\u0301 “so”  ‘it’\u00a0is", "cafe\u0301 “so”  ‘it’\u00a0is"],
    ["half \ud83d a smile 🙂", "half \ufffd a smile 🙂"],
  ])("%j becomes %j", (raw, text) => expect(normaliseText(raw)).toBe(text));
});

describe("decode", () => {
  it("reads UTF-16 by its mark", () => {
    expect(decode(Buffer.from("\ufeffPell’s", "utf16le"), "x")).toBe("Pell’s");
  });
  it("refuses a binary file", () => {
    expect(() => decode(Buffer.from([0x89, 0x50, 0, 1]), "x.txt")).toThrow("[E003] x.txt:");
  });
  it("refuses bytes that are not valid in the encoding", () => {
    expect(() => decode(Buffer.from([0x41, 0xff, 0x42]), "x.txt")).toThrow("[E004] x.txt:");
  });
});

describe("plain text", () => {
  it("takes the fields of the front matter and leaves the rest as it stands", async () => {
    const text = `---\ntitle: "Ferry: late"\nbyline: Ola Reyes\ndate: 2031-04-02\nmood: grey\n---\n\n“Late again,” she said.\n`;
    const [one] = await all([folder({ "a/ferry.txt": text })]);
    expect(one).toMatchObject({
      ok: {
        id: "a/ferry",
        text: "“Late again,” she said.",
        title: "Ferry: late",
        byline: "Ola Reyes",
        publishedAt: "2031-04-02",
        sections: [],
      },
    });
  });

  it("tells title, subtitle, by-line, dateline, headings and notices from running text", () => {
    const long =
      "The ferry was late for the ninth time in a row, and the people on the quay had stopped counting.";
    const lines = [
      "Ferry late again",
      "Ninth delay in nine days",
      "By Ola Reyes",
      "PELL HARBOUR",
      long,
      "The boats",
      long,
    ];
    const article = articleFromText([...lines, "Read more: Bridge closed"].join("\n"));
    expect(sectionsOf(article)).toEqual([
      "title: Ferry late again",
      "subtitle: Ninth delay in nine days",
      "byline: By Ola Reyes",
      "dateline: PELL HARBOUR",
      "heading: The boats",
      "boilerplate: Read more: Bridge closed",
    ]);
    expect(article).toMatchObject({ title: "Ferry late again", byline: "Ola Reyes" });
  });

  it("does not take a first sentence for a title", () => {
    const article = articleFromText("She said no.\nHe said yes.");
    expect(article.title).toBeUndefined();
    expect(article.sections).toEqual([]);
  });
});

describe("boilerplate", () => {
  it.each([
    ["Read more: Bridge closed", true],
    ["Photograph: Tove Harkin/Gazette", true],
    ["© 2031 Harbour Gazette Group", true],
    ["Sign up for our newsletter", true],
    ["ENDS", true],
    ["Correction: the mayor is 61.", true],
    ["Reporting bylaws were changed, she said.", false],
    ["Copyrighted songs are the problem, he said.", false],
    ["Ends justify means, he said.", false],
  ])("%s: %s", (line, expected) => expect(isBoilerplate(line)).toBe(expected));

  it.each([NOTICE_OPENINGS, NOTICE_ALONE])("has a sorted lexicon in lower case", (...words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.map((word) => word.toLowerCase())).toEqual(words);
  });
});

describe("html", () => {
  const story = ["“We sail at six,” the captain said.", "Nobody came.", "x ".repeat(300)];
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head>${head}</head><body><nav><p>Home</p></nav><article>${body}</article><footer>End</footer></body></html>`;
  const paragraphs = story.map((one) => `<p>${one}</p>`).join("\n");

  it("joins title, headings and paragraphs with blank lines and leaves the rest of the page out", () => {
    const noise = `<aside>Ad</aside><div class="related-stories"><p>Other</p></div><script>evil()</script>`;
    const { text, marked } = readHtml(
      page("<title>Six</title>", `<h1>We sail at six</h1><h2>The boats</h2>${noise}${paragraphs}`),
    );
    expect(text).toBe(["We sail at six", "The boats", story[0], story[1], story[2]!.trim()].join("\n\n"));
    expect([...marked]).toEqual([
      [0, "title"],
      ["We sail at six\n\n".length, "heading"],
    ]);
  });

  it("reads the metadata: JSON-LD first, then Open Graph, then HTML", () => {
    const ld = {
      "@graph": [{ "@type": "NewsArticle", headline: "A", author: [{ name: "B" }, { name: "C" }] }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script><meta property="og:title" content="Z">
      <meta property="og:site_name" content="D"><link rel="canonical" href="https://d.example/a">
      <meta property="article:published_time" content="2031-05-06T07:08:09Z">`;
    expect(readHtml(page(head, paragraphs))).toMatchObject({
      title: "A",
      byline: "B, C",
      publisher: "D",
      url: "https://d.example/a",
      publishedAt: "2031-05-06T07:08:09Z",
    });
  });

  it("survives a page that is nested deeper than the stack", () => {
    const { text } = readHtml(page("", `<h1>Deep</h1>${"<b>".repeat(2000)}${paragraphs}`));
    expect(text).toContain("We sail at six");
  });
});

describe("ingest", () => {
  it("gives articles and failures in the order of the inputs; one bad item stops nothing", async () => {
    const root = folder({
      "b.jsonl": `{"id":"one","text":"A."}\n{"id":"two","text":\n\n{"headline":"T","body":"B."}\n[1]\n{"id":"3","text":" "}\n`,
      "a.txt": "Alone.",
      "c.bin": "left alone",
      "d.gold.json": "{}",
      "README.txt": "left alone",
    });
    const list = await all([root, path.join(root, "missing.txt")]);
    expect(list.map(idOrCode)).toEqual([
      "E001",
      "a",
      "one",
      "E005",
      expect.stringMatching(/^b-[0-9a-f]{8}$/),
      "E007",
      "E006",
    ]);
    expect(list[3]).toMatchObject({
      origin: { line: 2, offset: 25 },
      failed: { place: `${root}/b.jsonl:2` },
    });
  });

  it("says so when a folder holds no article", async () => {
    expect((await all([folder({ "x.bin": "1" })])).map(idOrCode)).toEqual(["E002"]);
  });

  it("takes another id for the second of two files with one name", async () => {
    const [a, b] = [folder({ "x.txt": "A." }), folder({ "x.txt": "B." })];
    const [first, second] = (await all([a, b, a])).map(idOrCode);
    expect(first).toBe("x");
    expect(second).toMatch(/^x-[0-9a-f]{6}$/);
  });

  it.each([
    [["He said", " so."], "He said so."],
    [['{"id":"x","te', 'xt":"Line."}\n'], "Line."],
    [["  ", "<p>Short.</p>"], "Short."],
  ])("reads stdin %j", async (chunks, text) => {
    const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    expect(await all(["-"], { stdin })).toMatchObject([{ ok: { text } }]);
  });

  it("takes field names by option, and sections that are true", async () => {
    const sections = [{ kind: "title", start: 0, end: 3 }];
    const root = folder({ "x.json": JSON.stringify({ story: "One two.", nr: 7, sections }) });
    const [one] = await all([root], { fields: { text: "story", id: "nr" } });
    expect(one).toMatchObject({ ok: { id: "7", text: "One two.", title: "One", sections } });
  });

  it("refuses a text over the limit and tells the option", async () => {
    const [one] = await all([folder({ "x.txt": "123456789" })], { maxChars: 5 });
    expect("failed" in one! && one.failed.message).toMatch(
      /\[E012\] .*9 characters; the limit is 5\. Pass --max-chars/,
    );
  });
});
