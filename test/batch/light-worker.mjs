/**
 * A worker that takes what stands between the first marks for a quote: it starts at once, and what is tested with it
 * (what is worked on again, what the dataset holds) does not depend on how quotes are found.
 */
import { createHash } from "node:crypto";
import { serve } from "../../dist/batch/serve.js";
import { encodeResult } from "../../dist/batch/result.js";
import { seal } from "../../dist/batch/store.js";
import { parseItem } from "../../dist/ingest/parse.js";

serve(async (item) => {
  const { origin: _, ...article } = await parseItem(item);
  const textSha256 = createHash("sha256").update(article.text).digest("hex");
  const records = [...article.text.matchAll(/“[^“”]*”/g)].map(({ 0: text, index: start }) => ({
    schema: 1,
    id: createHash("sha256").update(`${article.id} ${textSha256} ${start}`).digest("hex").slice(0, 16),
    articleId: article.id,
    textSha256,
    kind: "direct",
    act: "speech",
    text,
    content: [{ start, end: start + text.length, text }],
    verbatim: [],
    cue: null,
    source: null,
    speaker: { id: "ana-brandt", name: "Ana Brandt", kind: "person" },
    antecedent: null,
    addressee: null,
    medium: null,
    issues: [{ id: "none", label: "None", probability: 1, evidence: [] }],
    issueFromContext: false,
    context: { before: "", after: "" },
    heading: null,
    rule: "marks",
    attributionRule: "always",
    confidence: { quote: 1, speaker: 1 },
    engine: "rules",
  }));
  return seal(encodeResult(article, records));
});
