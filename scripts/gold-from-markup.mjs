#!/usr/bin/env node
/**
 * Writes an article and its gold file from one marked source, so that no offset is ever counted by hand.
 *
 *   node scripts/gold-from-markup.mjs [--check] [FILE.marked …]      default: corpus/marked/*.marked
 *
 * `NAME.txt.marked` gives `corpus/NAME.txt` and `corpus/NAME.gold.json`; `.html` likewise; `NAME.jsonl.marked`
 * gives `corpus/NAME.jsonl` and `corpus/NAME.gold.jsonl`. The markup is described in corpus/README.md.
 * `--check` writes nothing and fails when a file on disk differs from what its source gives.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { quotedRegions, wordSpans } from "./gold-marks.mjs";

const BEFORE = 30; // characters of left context kept with each attribution
const REASONS = new Set(["title", "nickname", "term", "scare", "headline", "unattributed", "boilerplate"]);
const KINDS = new Set(["person", "organisation", "group", "document", "unknown"]);
const ACTS = new Set(["speech", "writing", "thought", "attitude"]);
const PRONOUNS = new Set(
  "he she they it we i you who which him her them one both she's he's they'd himself herself".split(" "),
);

class MarkupError extends Error {}

function fail(place, message) {
  throw new MarkupError(`${place}: ${message}`);
}

// --- reading a marked source ----------------------------------------------------------------------

/** Splits a source into its articles: each is a body, a line of `=====`, and a table. */
function readArticles(source, place) {
  return source.split(/^=====END=====\n/m).flatMap((part) => {
    if (!part.trim()) return [];
    const at = part.indexOf("\n=====\n");
    if (at < 0) fail(place, "no line of ===== between the article and its table");
    return [{ body: part.slice(0, at), table: readTable(part.slice(at + 7), place) }];
  });
}

/** `@K Name = other name | kind | role` names a speaker; `3; K; health; ?; to=…` describes an attribution. */
function readTable(lines, place) {
  const speakers = new Map();
  const rows = new Map();
  const options = {};
  for (const line of lines.split("\n").map((l) => l.trim())) {
    if (!line || line.startsWith("#")) continue;
    if (line.startsWith("!")) {
      const [key, ...value] = line.slice(1).split("=");
      options[key] = value.join("=") || true;
    } else if (line.startsWith("@")) {
      const [names, kind = "person", role] = line
        .slice(1)
        .split("|")
        .map((c) => c.trim());
      const space = names.indexOf(" ");
      if (!KINDS.has(kind)) fail(place, `unknown speaker kind "${kind}"`);
      speakers.set(names.slice(0, space), {
        names: names
          .slice(space + 1)
          .split(" = ")
          .map((n) => n.trim()),
        kind,
        role,
      });
    } else {
      const [id, who, issues, ...rest] = line.split(";").map((c) => c.trim());
      if (rows.has(id)) fail(place, `attribution ${id} is described twice`);
      rows.set(id, readRow(id, who, issues, rest, speakers, place));
    }
  }
  return { rows, options };
}

function readRow(id, who, issueList, rest, speakers, place) {
  const issues = (issueList ?? "").split(",").map((i) => i.trim());
  if (!issues[0]) fail(place, `attribution ${id} names no issue`);
  const candidates = who.split("/").map((key) => {
    if (key === "-") return null;
    return speakers.get(key) ?? fail(place, `attribution ${id}: no speaker @${key}`);
  });
  const row = { issues, required: true, act: "speech" };
  row.speaker = candidates[0]?.names[0] ?? null;
  row.speakers = [...new Set(candidates.flatMap((c) => c?.names ?? [null]))];
  row.speakerKind = candidates[0]?.kind ?? null;
  row.role = candidates[0]?.role;
  for (const flag of rest) {
    const [key, value] = flag.split("=");
    if (flag === "?") row.required = false;
    else if (key === "act" && ACTS.has(value)) row.act = value;
    else if (key === "to") row.addressee = value;
    else if (key === "in") row.medium = value;
    else if (["kind", "parent", "sourceType"].includes(key)) row[key] = value;
    else fail(place, `attribution ${id}: cannot read "${flag}"`);
  }
  return row;
}

/** Takes the tags out of a body. Gives the clean text and, per tag, its labels and place. */
function stripTags(body, place) {
  const tags = [];
  const open = [];
  let text = "";
  for (let i = 0; i < body.length; i++) {
    if (body[i] === "⟦") {
      const bar = body.indexOf("|", i);
      open.push({ labels: body.slice(i + 1, bar).split(","), start: text.length });
      i = bar;
    } else if (body[i] === "⟧") {
      const tag = open.pop() ?? fail(place, `a tag is closed that was never opened: …${text.slice(-40)}`);
      tags.push({ ...tag, end: text.length });
    } else text += body[i];
  }
  if (open.length) fail(place, `a tag is never closed: ${text.slice(open[0].start, open[0].start + 40)}…`);
  tags.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, tags };
}

// --- HTML -----------------------------------------------------------------------------------------

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ldquo: "“", rdquo: "”" };
Object.assign(ENTITIES, {
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  eacute: "é",
  laquo: "«",
});
Object.assign(ENTITIES, { raquo: "»", ouml: "ö", uuml: "ü", aacute: "á" });

/**
 * The text a reader sees: the h1, h2 and p of `<article>`, one paragraph each, asides and figures left out.
 * It works on the tagged HTML and leaves the tags in place, so spans survive.
 */
function readableText(html, place) {
  const article = /<article[^>]*>(?<inner>.*?)<\/article>/s.exec(html)?.groups.inner;
  if (!article) fail(place, "no <article> element");
  const body = article
    .replace(/<(?<name>aside|figure|script|nav|form)\b[^>]*>.*?<\/\k<name>>/gs, "")
    .replace(/<!--.*?-->/gs, "");
  const blocks = [...body.matchAll(/<(?<name>h1|h2|h3|p)\b(?<attributes>[^>]*)>(?<inner>.*?)<\/\k<name>>/gs)];
  return blocks
    .filter((b) => !b.groups.attributes.includes("data-skip"))
    .map((b) => {
      const inline = b.groups.inner
        .replace(/<[^<>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim();
      return inline.replace(/&(?<name>#\d+|[a-z]+);/g, (whole, name) =>
        name[0] === "#"
          ? String.fromCodePoint(Number(name.slice(1)))
          : (ENTITIES[name] ?? fail(place, `entity ${whole}`)),
      );
    })
    .join("\n\n");
}

// --- gold -----------------------------------------------------------------------------------------

function sourceTypeOf(sourceText, speaker) {
  if (!sourceText) return "none";
  const words = sourceText.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter(Boolean);
  if (words.length === 1 && PRONOUNS.has(words[0].toLowerCase())) return "pronoun";
  if (/^(?:an?|one|some|several|two|many|most) /i.test(sourceText)) return "nominal";
  const named = (speaker ?? "").split(/\s+/).filter((w) => /^\p{Lu}|[’']\p{Lu}/u.test(w));
  const upper = new Set(named.map((w) => w.toUpperCase()));
  const isName = (w) => /\p{Lu}/u.test(w) && upper.has(w.replace(/['’]s?$/, "").toUpperCase());
  return words.some(isName) ? "name" : "nominal";
}

function goldOf(id, text, tags, table, place) {
  const spans = new Map();
  const notQuotes = [];
  const discard = [];
  for (const { labels, start, end } of tags) {
    for (const label of labels) {
      if (label === "~") discard.push([start, end]);
      else if (label[0] === "!") {
        if (!REASONS.has(label.slice(1))) fail(place, `no reason "${label}"`);
        notQuotes.push({ span: [start, end], text: text.slice(start, end), reason: label.slice(1) });
      } else {
        const [, key, part] = /^(\w+?)([cqs])$/.exec(label) ?? fail(place, `cannot read the tag "${label}"`);
        if (!table.rows.has(key)) fail(place, `attribution ${key} is not described in the table`);
        const own = spans.get(key) ?? spans.set(key, { c: [], q: [], s: [] }).get(key);
        own[part].push([start, end]);
      }
    }
  }
  for (const key of table.rows.keys())
    if (!spans.has(key)) fail(place, `attribution ${key} is not in the text`);
  const regions = quotedRegions(text);
  const attributions = [...spans]
    .map(([key, s]) => attributionOf(key, s, table.rows.get(key), text, regions, place))
    .sort((a, b) => a.content[0][0] - b.content[0][0]);
  return { id, text, attributions, notQuotes, discard };
}

function attributionOf(key, { c, q, s }, row, text, regions, place) {
  if (!c.length) fail(place, `attribution ${key} has no content`);
  if (q.length > 1 || s.length > 1) fail(place, `attribution ${key} has a cue or source in pieces`);
  const textOf = (list) => (list.length ? list.map(([a, b]) => text.slice(a, b)).join(" ") : null);
  for (const [a, b] of [...c, ...q, ...s]) {
    const piece = text.slice(a, b);
    if (piece !== piece.trim() || !piece) fail(place, `attribution ${key}: span "${piece}" has edge space`);
  }
  const words = c.flatMap(([a, b]) => wordSpans(text, a, b));
  const quoted = words.filter(([a, b]) => regions.some(([x, y]) => a >= x && b <= y)).length;
  const kind = row.kind ?? (quoted === 0 ? "indirect" : quoted === words.length ? "direct" : "mixed");
  const paragraph = text.lastIndexOf("\n", c[0][0] - 1) + 1;
  return {
    id: key,
    kind,
    required: row.required,
    content: c,
    cue: q,
    source: s,
    contentText: textOf(c),
    cueText: textOf(q),
    sourceText: textOf(s),
    sourceType: row.sourceType ?? sourceTypeOf(textOf(s), row.speaker),
    words: words.length,
    quotedWords: quoted,
    speaker: row.speaker,
    speakers: row.speakers,
    speakerKind: row.speakerKind,
    role: row.role,
    issues: row.issues,
    act: row.act,
    addressee: row.addressee,
    medium: row.medium,
    parent: row.parent,
    before: text.slice(Math.max(paragraph, c[0][0] - BEFORE), c[0][0]),
  };
}

/** One field a line, lists on one line: short enough to review, the same bytes every time. */
function printGold(gold) {
  const item = (value) => {
    const fields = Object.entries(value).filter(([, v]) => v !== undefined);
    return `    {\n${fields.map(([k, v]) => `      ${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(",\n")}\n    }`;
  };
  const list = (values, print) => (values.length ? `[\n${values.map(print).join(",\n")}\n  ]` : "[]");
  return (
    `{\n  "id": ${JSON.stringify(gold.id)},\n` +
    (gold.byline ? `  "byline": ${JSON.stringify(gold.byline)},\n` : "") +
    `  "text": ${JSON.stringify(gold.text)},\n` +
    `  "attributions": ${list(gold.attributions, item)},\n` +
    `  "notQuotes": ${list(gold.notQuotes, (n) => `    ${JSON.stringify(n)}`)},\n` +
    `  "continuations": "apart",\n` +
    `  "discard": ${JSON.stringify(gold.discard)}\n}\n`
  );
}

// --- files ----------------------------------------------------------------------------------------

/** A marked source to the files it gives: `[[file name, bytes], …]`. `name` is `NAME.txt`, `NAME.html` or `NAME.jsonl`. */
export function filesOf(name, source) {
  const [, stem, format] =
    /^(.+)\.(txt|html|jsonl)$/.exec(name) ?? fail(name, "expected .txt, .html or .jsonl");
  const articles = readArticles(source, name);
  if (format === "jsonl") {
    const made = articles.map(({ body, table }) => {
      const { text, tags } = stripTags(body, name);
      const { id, ...meta } = table.options;
      return { line: { id, text, ...meta }, gold: goldOf(id, text, tags, table, `${name} ${id}`) };
    });
    return [
      [name, made.map((m) => JSON.stringify(m.line) + "\n").join("")],
      [`${stem}.gold.jsonl`, made.map((m) => JSON.stringify(m.gold) + "\n").join("")],
    ];
  }
  const { body, table } = articles[0];
  let file = stripTags(body, name).text.trimEnd() + "\n";
  if (table.options.crlf) file = "\uFEFF" + file.replaceAll("\n", "\r\n");
  const readable =
    format === "html" ? readableText(body, name) : body.replace(/^---\n.*?\n---\n+/s, "").trimEnd();
  const { text, tags } = stripTags(readable, name);
  const byline = /^---\n(?:.*\n)*?byline: (.+)\n/.exec(body)?.[1];
  return [
    [name, file],
    [`${stem}.gold.json`, printGold({ ...goldOf(stem, text, tags, table, name), byline })],
  ];
}

function main(args) {
  const check = args.includes("--check");
  const named = args.filter((a) => a !== "--check");
  const folder = join("corpus", "marked");
  const sources = named.length
    ? named
    : readdirSync(folder)
        .sort()
        .map((f) => join(folder, f));
  let stale = 0;
  for (const path of sources.filter((p) => p.endsWith(".marked"))) {
    const target = join(dirname(path), "..");
    for (const [file, bytes] of filesOf(basename(path, ".marked"), readFileSync(path, "utf8"))) {
      const at = join(target, file);
      if (existsSync(at) && readFileSync(at, "utf8") === bytes) continue;
      if (check) console.error(`${at}: differs from what ${path} gives`);
      else writeFileSync(at, bytes);
      stale++;
    }
  }
  console.error(check ? `${stale} stale files` : `${stale} files written`);
  return check && stale ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
