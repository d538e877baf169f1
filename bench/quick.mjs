/**
 * A batch whose worker finds no quotes but makes them up, as many and as long as the real one finds, in a fraction of its time: what
 * the batch itself costs, for `scale.ts memory --quick`. Arguments: input, output. Every sentence of a length is a quote, of one of 5,000
 * speakers.
 */
import { createHash } from "node:crypto";
import { isMainThread } from "node:worker_threads";
import { runBatch } from "../dist/batch/batch.js";
import { serve } from "../dist/batch/serve.js";
import { encodeResult } from "../dist/batch/result.js";
import { seal } from "../dist/batch/store.js";
import { parseItem } from "../dist/ingest/parse.js";

const SPEAKERS = 5000;
const MOST_QUOTES = 13;

if (isMainThread) {
  const [input, output] = process.argv.slice(2);
  const config = { engine: "rules", extract: {}, anyLanguage: true };
  const workerEntry = new URL(import.meta.url);
  const summary = await runBatch({ inputs: [input], output, jobs: 1, pages: false, config, workerEntry });
  console.log(JSON.stringify(summary));
} else serve(work);

async function work(item) {
  const { origin: _, ...article } = await parseItem(item);
  const textSha256 = createHash("sha256").update(article.text).digest("hex");
  const sentences = [...article.text.matchAll(/[^.\n]{40,400}\./g)].slice(0, MOST_QUOTES);
  return seal(
    encodeResult(
      article,
      sentences.map((match, index) => quote(article, textSha256, match, index)),
    ),
  );
}

function quote(article, textSha256, { 0: text, index: start }, index) {
  const end = start + text.length;
  const id = textSha256.slice(2 * index, 2 * index + 16);
  const number = Number.parseInt(id.slice(0, 8), 16) % SPEAKERS;
  const cue = { start: end - 5, end, text: text.slice(-5) };
  return {
    schema: 1,
    id,
    articleId: article.id,
    textSha256,
    kind: ["direct", "mixed", "indirect"][index % 3],
    act: "speech",
    text,
    content: [{ start, end, text }],
    verbatim: [],
    cue,
    source: cue,
    speaker: {
      id: `speaker-${number}`,
      name: `Speaker ${number}`,
      kind: "person",
      role: { ...cue, text: `role ${index}` },
    },
    antecedent: null,
    addressee: null,
    medium: null,
    issues: [{ id: "none", label: "None", probability: index / MOST_QUOTES, evidence: [] }],
    issueFromContext: false,
    context: {
      before: article.text.slice(Math.max(0, start - 100), start),
      after: article.text.slice(end, end + 100),
    },
    heading: null,
    rule: "made-up",
    attributionRule: "made-up",
    confidence: { quote: 1 / (index + 1), speaker: 1 / (index + 2) },
    engine: "rules",
  };
}
