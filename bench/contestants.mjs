/**
 * What bench.ts runs as processes of their own: `wink FILE`, `compromise FILE`, or `inside FILE`, which tells what an
 * article costs once everything is loaded and warm. FILE is JSONL of {text}; the answer is a line of JSON.
 */
import { readFileSync } from "node:fs";

const [contestant, file] = process.argv.slice(2);
const texts = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).text);
console.log(JSON.stringify(await { wink, compromise, inside }[contestant]()));

/** Tokens, tags and sentences: what the rules engine takes from wink-nlp, and nothing else. */
async function winkReader() {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    doc.tokens().out(its.pos);
    doc.sentences().out(its.span);
    return doc.tokens().out(its.value).length;
  };
}

async function wink() {
  const read = await winkReader();
  return { tokens: texts.reduce((sum, text) => sum + read(text), 0) };
}

/** Its own quotations: words between marks, without a speaker. */
async function compromise() {
  const { default: nlp } = await import("compromise");
  return { quotes: texts.reduce((sum, text) => sum + nlp(text).quotations().length, 0) };
}

/** Processor milliseconds an article, the best of several passes over all; and how they grow with its length. */
async function inside() {
  const read = await winkReader();
  const { extractQuotes } = await import("../dist/index.js");
  const extract = (text) => extractQuotes({ id: "article", text });
  const engines = { wink: read, rules: extract };
  for (const work of Object.values(engines)) for (let pass = 0; pass < 2; pass++) texts.forEach(work);
  const pass = {};
  for (let round = 0; round < 3; round++)
    for (const [name, work] of Object.entries(engines))
      pass[name] = Math.min(pass[name] ?? Infinity, spent(() => texts.forEach(work)) / texts.length);
  const whole = texts.join("\n\n");
  const lengths = [2_500, 10_000, 40_000, 160_000, 640_000].filter((length) => length <= whole.length * 2);
  const growth = lengths.map((length) => {
    const text = whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
    const times = [1, 2, 3].map(() => spent(() => extract(text)));
    return { length, milliseconds: Math.min(...times) };
  });
  return { pass, growth };
}

function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
