import { gzipSync } from "node:zlib";
import path from "node:path";
import { Readable } from "node:stream";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../src/ingest/article.ts";
import { ingest, type Ingested } from "../src/ingest/ingest.ts";
import { decode, namedCharset, normaliseText } from "../src/ingest/normalise.ts";
import { isBoilerplate } from "../src/ingest/sections.ts";
import { LIST_OPENINGS, NOTICE_ALONE, NOTICE_OPENINGS } from "../src/lexicon/boilerplate.ts";
import type { Article } from "../src/types.ts";
import { folder } from "./scratch.ts";

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

  const narrow = [
    ["FERRY STOPS", "By Ana Brandt"],
    [
      "The last ferry to Skarvik will stop running on Friday, the harbour",
      "board said, leaving four hundred people without a link to the",
      "mainland until April.",
    ],
    [
      "“We held out as long as we could,” said its chairman, Ivo Sand, who",
      "has been a captain. “It is over.”",
    ],
    ["BRANDT: Will you come back when the ice is gone and the fuel costs", "less?", "SAND: No."],
  ];

  it("joins lines that were broken to fit a narrow page; each place in the text stays what it was", () => {
    const raw = narrow.map((lines) => lines.join("\n")).join("\n\n");
    const text = normaliseText(raw);
    expect(text.length).toBe(raw.length);
    expect(text.split(/\n+/)).toEqual([
      ...narrow[0]!,
      narrow[1]!.join(" "),
      narrow[2]!.join(" "),
      narrow[3]!.slice(0, 2).join(" "),
      narrow[3]![2],
    ]);
  });

  it.each([
    [
      "verses",
      "The boats go out, the boats come in,\nand nobody counts what they bring,\nBut we who stand upon the quay\nWill know each by its ring.\nThe boats go out, the boats come in,\nAs long as bells will ring.",
    ],
    [
      "results",
      "Orland Rovers 3 Tarn United 1 (attendance 4,012)\nMarrow Town 2 Skarvik Athletic 2 (att. 3,140, wet)\nKelm Wanderers 0 Brackwater City 0 (att. 2,991, wet)\nOstmere 1 Stennick Academicals 4 (att. 1,201, dry)\nHarlow 2 Brodd Sporting 3 (attendance 1,833)\nKelm 1 Tarn 1 (attendance 12)",
    ],
    ["paragraphs", `${"It rained. ".repeat(20)}\n`.repeat(6)],
  ])("leaves %s alone", (_, text) => expect(normaliseText(text)).toBe(text));
});

describe("UTF-8 that was once read as Windows-1252", () => {
  it.each([
    ["â€œItâ€™s lateâ€\x9d â€“ or â€œnotâ€, RenÃ©e said ðŸ™‚", "“It’s late” – or “not”, Renée said 🙂"],
    ["ÂżQuĂ©? The Ã of Ãs, 5 €, â", "ÂżQuĂ©? The Ã of Ãs, 5 €, â"],
  ])("%j is read again as %j", (raw, text) => {
    expect(articleFromText(raw).text).toBe(text);
    expect(decode(Buffer.from(raw), "x")).toBe(text);
  });

  it("moves no place that points into the text", async () => {
    const text = "RenÃ©e was late.\n\nRenÃ©e";
    const sections = [{ kind: "heading", start: text.lastIndexOf("RenÃ©e"), end: text.length }];
    const root = folder({
      "a.md": "RenÃ©e was late.\n\n# RenÃ©e\n\nShe left.",
      "b.json": JSON.stringify({ text, sections }),
      "c.jsonl": String.raw`{"title":"Ren\u00c3\u00a9e","text":"Ren\u00c3\u00a9e was late."}`,
    });
    const read = (await all([root])).flatMap((one) => ("ok" in one ? [one.ok] : []));
    expect(read.map(sectionsOf)).toEqual([["heading: Renée"], ["heading: RenÃ©e"], []]);
    expect(read.at(-1)).toMatchObject({ title: "Renée", text: "Renée was late." });
  });
});

describe("decode", () => {
  it("reads UTF-16 by its mark", () => {
    expect(decode(Buffer.from("\ufeffPell’s", "utf16le"), "x")).toBe("Pell’s");
  });
  it("refuses a binary file", () => {
    expect(() => decode(Buffer.from([0x89, 0x50, 0, 1]), "x.txt")).toThrow("[E003] x.txt:");
  });
  it("reads the encoding that is named, and else the one that the bytes look like", () => {
    const text = "Le maire a déclaré qu’il était « prêt » à céder la forêt. Señor Núñez no respondió.";
    const bytes = iconv.encode(text, "windows-1252");
    expect(decode(bytes, "x", { charset: "iso-8859-1" })).toBe(text);
    expect(decode(bytes, "x")).toBe(text);
    expect(namedCharset(Buffer.from('<html><meta charset="windows-1251">'))).toBe("windows-1251");
  });
  it("refuses bytes that are not valid in the encoding", () => {
    const bytes = Buffer.from([0x41, 0xff, 0x42]);
    expect(() => decode(bytes, "x.json", { strict: true })).toThrow("[E004] x.json:");
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

  it("takes a short line before a short sentence for a heading, but no question and no point of a list", () => {
    const sentence = "“They will find it empty,” said Ada Lunde.";
    const lines = [
      "Ferry late",
      sentence,
      "'They will find it'",
      sentence,
      "Who will?",
      sentence,
      "Tarn",
      "Marrow",
      sentence,
    ];
    const article = articleFromText(lines.join("\n\n"));
    expect(sectionsOf(article)).toEqual([
      "title: Ferry late",
      "heading: 'They will find it'",
      "heading: Marrow",
    ]);
  });

  it("takes the lines below `Related stories` for other stories, up to the next sentence", () => {
    const lines = [
      "Ferry late",
      "It was late.",
      "Related stories",
      "School to close, council says",
      "Rain",
      "She left.",
      "Rain",
    ];
    const article = articleFromText(lines.join("\n\n"));
    expect(sectionsOf(article).slice(1)).toEqual([
      "boilerplate: Related stories",
      "boilerplate: School to close, council says",
      "boilerplate: Rain",
    ]);
  });

  it("takes the head of a mail for no title", () => {
    const article = articleFromText(
      "From: press@x.example\nSubject: A boat\n\nFor immediate release\n\nA second boat\n\nIt was late.",
    );
    expect(article.title).toBe("A second boat");
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

  it("opens lists of other stories by notices", () => {
    expect(LIST_OPENINGS.filter((opening) => !isBoilerplate(opening))).toEqual([]);
  });
  it.each([NOTICE_OPENINGS, NOTICE_ALONE, LIST_OPENINGS])(
    "has a sorted lexicon in lower case",
    (...words) => {
      expect(words).toEqual([...new Set(words)].sort());
      expect(words.map((word) => word.toLowerCase())).toEqual(words);
    },
  );
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

  it.each([
    [
      {
        id: 7,
        title: { rendered: "Mayor says &#8216;no&#8217;" },
        content: { rendered: "<p>One.</p>\n<h2>Two</h2>\n<p>She&nbsp;left.</p>" },
      },
      { title: "Mayor says ‘no’", text: "One.\n\nTwo\n\nShe left." },
      ["heading: Two"],
    ],
    [{ text: "One &amp; two.\n\n<b>Three</b>, she said." }, { text: "One & two.\n\nThree, she said." }, []],
    [{ text: "A <p> opens a paragraph.\nIt is R&D." }, { text: "A <p> opens a paragraph.\nIt is R&D." }, []],
    [{ text: "One.", authors: [{ name: "Ana Brandt" }, "Ivo Sand"] }, { byline: "Ana Brandt, Ivo Sand" }, []],
  ])("takes HTML out of the fields of a dump: %j", async (fields, article, sections) => {
    const [one] = await all([folder({ "x.jsonl": JSON.stringify(fields) })]);
    expect(one).toMatchObject({ ok: article });
    expect("ok" in one! && sectionsOf(one.ok)).toEqual(sections);
  });

  it("refuses a text over the limit and tells the option", async () => {
    const [one] = await all([folder({ "x.txt": "123456789" })], { maxChars: 5 });
    expect("failed" in one! && one.failed.message).toMatch(
      /\[E012\] .*9 characters; the limit is 5\. Pass --max-chars/,
    );
  });
});

describe("formats", () => {
  const articles = async (name: string, content: string | Uint8Array): Promise<Article[]> =>
    (await all([folder({ [name]: content })])).map((one) => {
      if ("failed" in one) throw one.failed;
      return one.ok;
    });

  it("Markdown: headings are marked, what is written around words goes", async () => {
    const markdown = [
      "# Ferry *late* again",
      "",
      "“We are [late](https://x.example),” she",
      "said **loudly** on snake_case_day.  ",
      "Really \\*so\\*.",
      "",
      "## The boats ##",
      "",
      "> “Old,” he said.",
      "",
      "---",
      "- One",
      "- Two",
    ].join("\n");
    const [one] = await articles("x.md", markdown);
    expect(one).toMatchObject({ title: "Ferry late again" });
    expect(one!.text.split("\n\n")).toEqual([
      "Ferry late again",
      "“We are late,” she said loudly on snake_case_day.\nReally *so*.",
      "The boats",
      "“Old,” he said.",
      "One",
      "Two",
    ]);
    expect(sectionsOf(one!)).toEqual(["title: Ferry late again", "heading: The boats"]);
  });

  it.each([
    ["x.jsonl.gz", gzipSync('{"id":"a","text":"A."}\n{"id":"b","text":"B."}\n')],
    ["x.json", '[ {"id":"a","text":"A."},\n{"id":"b","text":"B.","tags":["x","]"],"n":{}} ]'],
    ["x.json.gz", gzipSync('[{"id":"a","text":"A."},{"id":"b","text":"B."}]')],
    ["x.csv", '\ufeffid,body\r\na,A.\r\nb,"B."\r\n'],
    ["x.csv", "id;text\na;A.\nb;B."],
    ["x.tsv", "id\ttext\na\tA.\nb\tB."],
  ])("%s holds many", async (name, content) => {
    const list = await articles(name, content);
    expect(list.map(({ id, text }) => [id, text])).toEqual([
      ["a", "A."],
      ["b", "B."],
    ]);
    expect(list[1]!.origin!.offset).toBeGreaterThan(0);
  });

  it("CSV: quoted fields hold delimiters, marks and newlines; a row tells its line", async () => {
    const [, b] = await articles("x.csv", 'id,text\na,"One, ""two""\nthree"\nb,Four');
    expect(b).toMatchObject({ id: "b", text: "Four", origin: { line: 4, offset: 31 } });
    const [a] = await articles("x.csv", 'id,text\na,"One, ""two""\nthree"\nb,Four');
    expect(a!.text).toBe('One, "two"\nthree');
  });

  it("JSON: a truncated array gives what is whole and one error", async () => {
    const list = await all([folder({ "x.json": '[{"id":"a","text":"A."},{"id":"b","te' })]);
    expect(list.map(idOrCode)).toEqual(["a", "E005"]);
  });

  it("RSS: the fullest text of an item, with its fields", async () => {
    const item = `<item><title>Late &amp; old</title><guid>g1</guid><dc:creator>Ola Reyes</dc:creator>
      <link>https://x.example/1</link><pubDate>Wed, 02 Apr 2031 08:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>“Late,” she said.</p><h3>Boats</h3><p>A &lt; B</p><script>x</script>]]></content:encoded></item>`;
    const [one, two] = await articles(
      "x.rss",
      `<?xml version="1.0"?><rss><channel><title>The Gazette</title>${item}<item><title>T</title><description>Only.</description></item></channel></rss>`,
    );
    expect(one).toMatchObject({
      id: "g1",
      title: "Late & old",
      byline: "Ola Reyes",
      url: "https://x.example/1",
      publisher: "The Gazette",
      publishedAt: "2031-04-02T08:00:00Z",
      text: "Late & old\n\n“Late,” she said.\n\nBoats\n\nA < B",
    });
    expect(two!.text).toBe("T\n\nOnly.");
  });

  it("Atom", async () => {
    const [one] = await articles(
      "x.atom",
      `<feed><title>G</title><entry><title>T</title><id>e1</id><author><name>Ola</name></author>
       <link rel="self" href="no"/><link href="https://x.example/e1"/><published>2031-04-02T08:00:00Z</published>
       <content type="html">&lt;p&gt;“Late,” she said.&lt;/p&gt;</content></entry></feed>`,
    );
    expect(one).toMatchObject({
      id: "e1",
      byline: "Ola",
      url: "https://x.example/e1",
      text: "T\n\n“Late,” she said.",
    });
  });

  it("NITF", async () => {
    const [one] = await articles(
      "x.xml",
      `<nitf><head><docdata><doc-id id-string="n1"/><date.issue norm="20310402T080000Z"/></docdata></head><body><body.head>
       <hedline><hl1>Late again</hl1></hedline><byline>By Ola Reyes</byline></body.head><body.content>
       <p>“Late,” she said.</p><hl2>Boats</hl2><p>Old.</p></body.content></body></nitf>`,
    );
    expect(one).toMatchObject({
      id: "n1",
      title: "Late again",
      byline: "Ola Reyes",
      publishedAt: "2031-04-02T08:00:00Z",
    });
    expect(one!.text).toBe("Late again\n\n“Late,” she said.\n\nBoats\n\nOld.");
    expect(sectionsOf(one!)).toEqual(["title: Late again", "heading: Boats"]);
  });

  it("NewsML-G2: each item of a message", async () => {
    const item = (
      id: string,
    ): string => `<newsItem guid="${id}"><contentMeta><headline>H</headline><by>By Ola</by></contentMeta>
      <contentSet><inlineXML><html><body><p>Story ${id}.</p></body></html></inlineXML></contentSet></newsItem>`;
    const list = await articles("x.xml", `<newsMessage>${item("a")}${item("b")}</newsMessage>`);
    expect(list.map(({ id, text, byline }) => [id, text, byline])).toEqual([
      ["a", "H\n\nStory a.", "Ola"],
      ["b", "H\n\nStory b.", "Ola"],
    ]);
  });

  it("XML without a story is refused", async () => {
    expect((await all([folder({ "x.xml": "<svg><g/></svg>" })])).map(idOrCode)).toEqual(["E007"]);
  });

  it("WARC: pages that were fetched, and nothing else", async () => {
    const record = (type: string, http: string): Buffer =>
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://x.example/1\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
      );
    const page = "<html><body><p>“Late,” she said.</p></body></html>";
    const chunked = `${Buffer.byteLength(page).toString(16)}\r\n${page}\r\n0\r\n\r\n`;
    const records = [
      record("warcinfo", "software: x"),
      record("response", `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`),
      record("response", `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${page}`),
      record("response", `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx`),
      record(
        "response",
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
      ),
    ];
    for (const [name, bytes] of [
      ["x.warc", Buffer.concat(records)],
      ["x.warc.gz", Buffer.concat(records.map((one) => gzipSync(one)))],
    ] as const) {
      const list = await articles(name, bytes);
      expect(list.map(({ text, url }) => [text, url])).toEqual([
        ["“Late,” she said.", "https://x.example/1"],
        ["“Late,” she said.", "https://x.example/1"],
      ]);
    }
  });

  it("a packed file that is cut is an error after what could be read", async () => {
    const whole = gzipSync(
      Array.from({ length: 3000 }, (_, i) => `{"id":"${i}","text":"T${Math.sin(i)}."}\n`).join(""),
    );
    const list = await all([folder({ "x.jsonl.gz": whole.subarray(0, whole.length - 200) })]);
    expect(idOrCode(list[0]!)).toBe("0");
    expect(idOrCode(list.at(-1)!)).toBe("E009");
  });
});
