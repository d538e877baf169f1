import { describe, expect, it } from "vitest";
import { extractQuotes } from "../src/index.ts";
import { readHtml } from "../src/ingest/html.ts";

const paragraphs = ["“We sail at six,” the captain said.", "Nobody came.", "The quay was empty. ".repeat(30)];
const story = paragraphs.map((one) => `<p>${one}</p>`).join("\n");
const plain = paragraphs.map((one) => one.trim());
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body><nav><p>Home</p></nav>${body}<footer>End</footer></body></html>`;
const article = (body: string): string => page("", `<article>${body}</article>`);
const blocksOf = (html: string): string[] => readHtml(html).text.split("\n\n");

describe("the story of a page", () => {
  it("is title, headings and paragraphs, with blank lines between them, and nothing else of the page", () => {
    const noise = `<aside>Ad</aside><div class="related-stories"><p>Other</p></div><script>evil()</script>`;
    const body = `<article><h1>We sail at six</h1><h2>The boats</h2>${noise}${story}</article>`;
    const { text, marked } = readHtml(page("<title>Six</title>", body));
    expect(text).toBe(["We sail at six", "The boats", ...plain].join("\n\n"));
    expect([...marked]).toEqual([
      [0, "title"],
      ["We sail at six\n\n".length, "heading"],
    ]);
  });

  it.each([
    ["a form around the page", `<form id="page" action="/s.aspx"><h1>Six</h1>${story}</form>`],
    ["a page behind an open dialog", `<div aria-hidden="true"><h1>Six</h1>${story}</div>`],
    ["a wrapper named after its adverts", `<div class="content with-ads"><h1>Six</h1>${story}</div>`],
    ["a wrapper named after its layout", `<div class="story recommended-layout"><h1>Six</h1>${story}</div>`],
    ["a wrapper without the heading", `<h1>Six</h1><div class="social-enabled">${story}</div>`],
    ["a wrapper that says what is not in it", `<h1>Six</h1><div class="no-comments">${story}</div>`],
  ])("is found in %s", (_, body) => {
    expect(blocksOf(page("", body))).toEqual(["Six", ...plain]);
  });

  it("goes on behind a paywall", () => {
    const offer = `<div class="paywall-offer"><p>Subscribe, says the editor.</p></div>`;
    const rest = `<div class="paywall"><p>${"The boat was late. ".repeat(25)}</p></div>`;
    expect(blocksOf(article(`<h1>Six</h1>${story}${offer}${rest}`))).toHaveLength(5);
  });

  it("is not the readers' comments, however many", () => {
    const comments = `<div id="comments">${"<p>“Sink it,” said my neighbour, and I say so too.</p>".repeat(50)}</div>`;
    expect(blocksOf(page("", `<h1>Six</h1><div>${story}</div>${comments}`))).toEqual(["Six", ...plain]);
  });

  it("is not the teasers of other stories", () => {
    const teaser = "<article><h3>Rain</h3><p>“It will rain,” said Moll.</p></article>";
    const short = "<p>“We sail at six,” the captain said on the quay of Tarn.</p>";
    const body = `<article><h1>Six</h1>${short}${short}</article>${teaser}`;
    expect(blocksOf(page("", body)).join()).not.toContain("Moll");
  });

  it("stands in the metadata where a script would show it", () => {
    const body = "The boat left Tarn on Friday.\n\n“At six,” said the captain.";
    const ld = JSON.stringify({ "@type": "NewsArticle", headline: "Six", articleBody: body });
    const head = `<script type="application/ld+json">${ld}</script>`;
    const html = page(head, `<div id="root"><p>Please turn on scripts.</p></div>`);
    expect(blocksOf(html)).toEqual(["Six", ...body.split("\n\n")]);
  });

  it("survives a page that is nested deeper than the stack", () => {
    expect(readHtml(article(`<h1>Deep</h1>${"<b>".repeat(2000)}${story}`)).text).toContain("We sail at six");
  });
});

describe("a block quotation", () => {
  const signed = "“The boats are old.”";
  it.each([
    [
      "of a post has marks, and its author a line",
      `<blockquote class="twitter-tweet"><p>The boats are old. <a href="#">pic.twitter.com/a1</a></p>&mdash; Ann Orr (@annorr) <a href="#">May 3</a></blockquote>`,
      [signed, "— Ann Orr (@annorr) May 3"],
    ],
    [
      "with a footer",
      "<blockquote><p>The boats are old.</p><footer>Ann Orr</footer></blockquote>",
      [signed, "— Ann Orr"],
    ],
    [
      "with a caption",
      "<figure><blockquote>The boats are old.</blockquote><figcaption>– Ann Orr, skipper</figcaption></figure>",
      [signed, "– Ann Orr, skipper"],
    ],
    [
      "of several paragraphs opens with each",
      "<blockquote>\n<p>\nIt rains.</p><p>The <i>boats</i> are old.\n</p></blockquote>",
      ["“It rains.", "“The boats are old.”"],
    ],
    ["that has marks keeps them", "<blockquote><p>“The boats are old.”</p></blockquote>", [signed]],
    [
      "that is a box has none",
      "<blockquote><h3>Boats</h3><p>They are old.</p></blockquote>",
      ["Boats", "They are old."],
    ],
    [
      "of a post that is not there is none",
      "<blockquote><p>View this post on Pixelgram</p></blockquote>",
      [],
    ],
  ])("%s", (_, quote, expected) => {
    expect(blocksOf(article(`${story}${quote}`)).slice(plain.length)).toEqual(expected);
  });

  it("that says again what the story says is not read twice", () => {
    const said = "The boats are forty years old and nobody has ever bought new ones for us";
    const body = `<p>“${said},” Ann Orr said.</p><blockquote>${said}</blockquote>`;
    expect(blocksOf(article(`${story}${body}`)).slice(plain.length)).toEqual([`“${said},” Ann Orr said.`]);
  });

  it("is said by who signs it, whose account may stand behind the name", () => {
    const post = `<blockquote><p>The boats are old.</p>— Ann Orr (@annorr) May 3</blockquote>`;
    const [quote] = extractQuotes({ id: "a", text: readHtml(article(`${story}${post}`)).text }).slice(-1);
    expect([quote?.speaker?.name, quote?.text]).toEqual(["Ann Orr", signed]);
  });
});

describe("the words of a story", () => {
  it("stand between the marks that a browser shows", () => {
    const quoted = "<p>She said <q>they <q>all</q> left</q>.</p>";
    expect(blocksOf(article(story + quoted)).at(-1)).toBe("She said “they ‘all’ left”.");
  });

  it("are free of what tells a browser where they may break", () => {
    const broken = "<p>The har&shy;bour&#8203;master&nbsp;left.</p>";
    expect(blocksOf(article(story + broken)).at(-1)).toBe("The harbourmaster left.");
  });

  it.each(["pullquote", "pull-quote", "wp-block-pullquote"])("are not said twice by a %s", (name) => {
    const again = `<blockquote class="${name}"><p>“We sail at six”</p></blockquote>`;
    expect(blocksOf(article(story + again))).toEqual(plain);
  });

  it("may be those of the author, named where they end", () => {
    const head = `<meta name="author" content="Ana Brandt">`;
    const body = `<p>By Ana Brandt</p>${story}<p>“Late,” said Ana Brandt.</p>`;
    expect(blocksOf(page(head, `<article>${body}</article>`))).toEqual([
      ...plain,
      "“Late,” said Ana Brandt.",
    ]);
  });
});

describe("the metadata of a page", () => {
  const about = (head: string, body = ""): object =>
    readHtml(page(head, `<article>${body}${story}</article>`));

  it("are JSON-LD first, then Open Graph, then HTML", () => {
    const ld = {
      "@graph": [{ "@type": "NewsArticle", headline: "A", author: [{ name: "B" }, { name: "C" }] }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script><meta property="og:title" content="Z">
      <meta property="og:site_name" content="D"><link rel="canonical" href="https://d.example/a">
      <meta property="article:published_time" content="2031-05-06T07:08:09Z">`;
    expect(about(head)).toMatchObject({
      title: "A",
      byline: "B, C",
      publisher: "D",
      url: "https://d.example/a",
      publishedAt: "2031-05-06T07:08:09Z",
    });
  });

  it("may be written as HTML", () => {
    const ld = JSON.stringify({ "@type": "NewsArticle", headline: "Mayor says &#8216;no&#8217;" });
    const head = `<script type="application/ld+json">${ld}</script>`;
    expect(readHtml(page(head, `<article><h1>Mayor says 'no'</h1>${story}</article>`)).text).toBe(
      ["Mayor says ‘no’", ...plain].join("\n\n"),
    );
  });

  it.each([
    ["Late again | Marrow Gazette", "<h1>Late again</h1>", ""],
    ["Late again – Echo", "<h1>Echo</h1>", ""],
    ["Late again - Echo - Marrow", "<h1>Late again - Echo</h1>", "Marrow"],
    ["Echo: Late again", "", "Echo"],
  ])("have the title of the story, not of the site: %s", (title, body, publisher) => {
    const head = `<title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${publisher}">`;
    expect(about(head, body)).toMatchObject({ title: /Late again(?: - Echo(?= - ))?/.exec(title)![0] });
  });

  it.each([
    [`<p>By <a rel="author" href="/a">Ana Brandt</a></p>`, "Ana Brandt"],
    [
      `<span itemprop="author">By Ana Brandt</span>, <span itemprop="author">Ivo Sand</span>`,
      "Ana Brandt, Ivo Sand",
    ],
    [`<a rel="author" href="/a">admin</a>`, undefined],
  ])("have the author whom the page marks: %s", (body, byline) => {
    expect((about("", body) as { byline?: string }).byline).toBe(byline);
  });
});
