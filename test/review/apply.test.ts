import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { recordId } from "../../src/emit/record.ts";
import { quoteRecordSchema, type QuoteRecord } from "../../src/emit/schema.ts";
import {
  allOutcomes,
  datasetRecords,
  groupBy,
  machineRecord,
  reviewArticle,
  type Outcome,
  type ReviewArticle,
} from "../../src/review/apply.ts";
import { confirmedAnswers } from "../../src/review/learn.ts";
import type { Decision, QuoteDecision } from "../../src/review/decision.ts";
import { homeFinder, planReviews, whichAreNamed } from "../../src/review/plan.ts";
import { surroundings } from "../../src/review/spans.ts";
import { randomFrom, synthesize } from "./synthetic.ts";

/** The records of a whole dataset after the review: without rejected ones, which are given apart. */
function applyReviews(
  articles: readonly ReviewArticle[],
  records: readonly QuoteRecord[],
  decisions: readonly Decision[],
): { records: QuoteRecord[]; rejected: QuoteRecord[]; outcomes: Map<string, Outcome> } {
  const plan = planReviews(decisions, homeFinder(articles.filter(whichAreNamed(decisions))));
  const ofArticle = groupBy(records, ({ articleId }) => articleId);
  const reviews = articles.map((article) => reviewArticle(article, ofArticle.get(article.id) ?? [], plan));
  const results = reviews.map(datasetRecords);
  return {
    records: results.flatMap((result) => result.records),
    rejected: results.flatMap((result) => result.rejected),
    outcomes: allOutcomes(plan, reviews, records),
  };
}

const TEXT =
  "“The ferry will sail,” Maren Oduya said on Friday.\n\nHer rival, Dario Menk, said the plan was late and “a bad joke”. He left early.";

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function articleOf(text: string, id = "a1"): ReviewArticle {
  return { id, text, textSha256: hash(text) };
}

function recordOf(article: ReviewArticle, words: string, name: string | null): QuoteRecord {
  const start = article.text.indexOf(words);
  const content = [{ start, end: start + words.length, text: words }];
  return {
    schema: 1,
    id: recordId(article.id, article.textSha256, content),
    articleId: article.id,
    textSha256: article.textSha256,
    kind: "direct",
    act: "speech",
    text: words,
    content,
    verbatim: content,
    cue: null,
    source: null,
    speaker: name === null ? null : { id: name.toLowerCase().replaceAll(" ", "-"), name, kind: "person" },
    antecedent: null,
    addressee: null,
    medium: null,
    issues: [{ id: "transport", label: "Transport", probability: 0.8, evidence: [] }],
    issueFromContext: false,
    context: { before: "", after: "" },
    heading: null,
    rule: "test",
    attributionRule: "test",
    confidence: { quote: 0.7, speaker: 0.6 },
    engine: "rules",
  };
}

let count = 0;
function decisionOn(
  article: ReviewArticle,
  record: QuoteRecord,
  action: QuoteDecision["action"],
  change: Partial<QuoteDecision["values"]> = {},
): QuoteDecision {
  const { kind, act, content, verbatim, cue, source, speaker, issues } = record;
  return {
    v: 1,
    id: `d${++count}`,
    at: "2031-03-04T10:00:00.000Z",
    by: "Ada",
    action,
    target: {
      articleId: article.id,
      textSha256: article.textSha256,
      content,
      ...surroundings(article.text, content),
    },
    values: {
      kind,
      act,
      content,
      verbatim,
      cue,
      source,
      speaker: speaker && { id: speaker.id, name: speaker.name, kind: speaker.kind },
      issue: issues[0] ? { id: issues[0].id, label: issues[0].label } : null,
      ...change,
    },
    ...(action === "reject" ? { reason: "not a quote" } : {}),
  };
}

function undo(decision: string): Decision {
  return { v: 1, id: `d${++count}`, at: "2031-03-04T11:00:00.000Z", by: "Ada", action: "undo", decision };
}

describe("decisions as examples of an issue list", () => {
  const money = { id: "money", label: "Money" };
  const given = (...decisions: Decision[]): unknown[] =>
    confirmedAnswers(decisions).map(({ text, issue }) => [text, issue]);

  it("takes the last decision on a quote that was not undone", () => {
    const first = decisionOn(article, ferry, "issue", { issue: { id: "boats", label: "Boats" } });
    const second = decisionOn(article, ferry, "issue", { issue: money });
    expect(given(first, second)).toEqual([[ferry.text, "money"]]);
    expect(given(first, second, undo(second.id))).toEqual([[ferry.text, "boats"]]);
  });

  it("leaves out what was rejected and what has no issue", () => {
    expect(given(decisionOn(article, ferry, "reject", { issue: money }))).toEqual([]);
    expect(given(decisionOn(article, ferry, "accept", { issue: null }))).toEqual([]);
  });
});

const FERRY = "“The ferry will sail,”";
const article = articleOf(TEXT);
const ferry = recordOf(article, FERRY, "Maren Oduya");
const menk = { id: "dario-menk", name: "Dario Menk", kind: "person" } as const;

describe("decisions on an unchanged text", () => {
  it("puts an accepted quote into the dataset as reviewed", () => {
    const { records, outcomes } = applyReviews([article], [ferry], [decisionOn(article, ferry, "accept")]);
    expect(records[0]!.reviewed).toMatchObject({ verdict: "accepted", by: "Ada" });
    expect(records[0]!.confidence).toEqual({ quote: 1, speaker: 1 });
    expect([...outcomes.values()]).toEqual(["applied"]);
    expect(quoteRecordSchema.safeParse(records[0]).error).toBeUndefined();
  });

  it("gives a corrected speaker and keeps what the pipeline said", () => {
    const decision = decisionOn(article, ferry, "speaker", { speaker: menk });
    const { records } = applyReviews([article], [ferry], [decision]);
    expect(records[0]!.speaker?.name).toBe("Dario Menk");
    expect(records[0]!.reviewed?.verdict).toBe("corrected");
    expect(machineRecord(records[0]!)).toEqual(ferry);
  });

  it("keeps rejected quotes apart, with the reason", () => {
    const { records, rejected } = applyReviews([article], [ferry], [decisionOn(article, ferry, "reject")]);
    expect(records).toEqual([]);
    expect(rejected[0]!.reviewed).toMatchObject({ verdict: "rejected", reason: "not a quote" });
  });

  it("cuts a quote anew, and every span stays true", () => {
    const words = "The ferry will sail";
    const start = TEXT.indexOf(words);
    const content = [{ start, end: start + words.length, text: words }];
    const { records } = applyReviews(
      [article],
      [ferry],
      [decisionOn(article, ferry, "boundary", { content })],
    );
    expect(records[0]!.text).toBe(words);
    expect(records[0]!.context.before).toBe("“");
    for (const span of records[0]!.content) expect(TEXT.slice(span.start, span.end)).toBe(span.text);
  });

  it("adds a missed quote, once, also when the pipeline finds it later", () => {
    const missed = recordOf(article, "the plan was late and “a bad joke”", "Dario Menk");
    const decision = decisionOn(article, missed, "add");
    const without = applyReviews([article], [ferry], [decision]);
    expect(without.records.map(({ reviewed }) => reviewed?.verdict)).toEqual([undefined, "added"]);
    expect(without.records[1]!.id).toBe(missed.id);
    expect(machineRecord(without.records[1]!)).toBeNull();
    const found = applyReviews([article], [ferry, missed], [decision]);
    expect(found.records.map(({ reviewed }) => reviewed?.verdict)).toEqual([undefined, "accepted"]);
  });

  it("lets the last decision hold and an undo give way to the one before", () => {
    const first = decisionOn(article, ferry, "speaker", { speaker: menk });
    const second = decisionOn(article, ferry, "reject");
    expect(applyReviews([article], [ferry], [first, second]).records).toEqual([]);
    const undone = applyReviews([article], [ferry], [first, second, undo(second.id)]);
    expect(undone.records[0]!.speaker?.name).toBe("Dario Menk");
    const redone = [first, second, undo(second.id)];
    expect(applyReviews([article], [ferry], [...redone, undo(redone[2]!.id)]).records).toEqual([]);
    expect(applyReviews([article], [ferry], [first, undo(first.id)]).records).toEqual([ferry]);
  });

  it("gives the same records from its own output as from the pipeline's", () => {
    const missed = recordOf(article, "the plan was late and “a bad joke”", "Dario Menk");
    const decisions = [
      decisionOn(article, ferry, "speaker", { speaker: menk }),
      decisionOn(article, missed, "add"),
    ];
    const once = applyReviews([article], [ferry], decisions);
    const twice = applyReviews([article], [...once.records, ...once.rejected], decisions);
    expect(twice.records).toEqual(once.records);
  });
});

describe("speakers that are merged", () => {
  const merge = (from: string, into: string): Decision => ({
    v: 1,
    id: `d${++count}`,
    at: "2031-03-04T10:00:00.000Z",
    by: "Ada",
    action: "merge",
    from: { id: from, name: from, kind: "person" },
    into: { id: into, name: into, kind: "person" },
  });

  it("follows chains, closes no circle, and can be undone", () => {
    const [first, second, circle] = [merge("maren-oduya", "b"), merge("b", "c"), merge("c", "maren-oduya")];
    const merged = applyReviews([article], [ferry], [first, second, circle]);
    expect(merged.records[0]!.speaker?.id).toBe("c");
    expect(merged.records[0]!.reviewed?.verdict).toBe("merged");
    expect(machineRecord(merged.records[0]!)).toEqual(ferry);
    expect(applyReviews([article], [ferry], [first, undo(first.id)]).records).toEqual([ferry]);
  });
});

describe("decisions after a regeneration", () => {
  const accept = decisionOn(article, ferry, "accept");
  const outcome = (changed: ReviewArticle, records: QuoteRecord[], decision: QuoteDecision = accept) =>
    applyReviews([changed], records, [decision]).outcomes.get(decision.id);

  it("applies where the words moved but their surroundings stayed", () => {
    const longer = articleOf(`A new first line.\n\n${TEXT}`);
    expect(outcome(longer, [recordOf(longer, FERRY, "Maren Oduya")])).toBe("applied");
  });

  it("asks to check again when the pipeline now cuts the quote in another way", () => {
    const recut = recordOf(article, "The ferry will sail", "Maren Oduya");
    const result = applyReviews([article], [recut], [accept]);
    expect(result.outcomes.get(accept.id)).toBe("check again");
    expect(result.records).toEqual([recut]);
  });

  it("asks to check again when only the marks changed, or the words stand there twice", () => {
    const straight = articleOf(TEXT.replaceAll(/[“”]/g, '"'));
    expect(outcome(straight, [recordOf(straight, FERRY.replaceAll(/[“”]/g, '"'), "Maren Oduya")])).toBe(
      "check again",
    );
    const twice = articleOf(`${TEXT}\n\n${TEXT}`);
    expect(outcome(twice, [recordOf(twice, FERRY, "Maren Oduya")])).toBe("check again");
  });

  it("keeps a confirmed quote that the pipeline has lost", () => {
    const { records, outcomes } = applyReviews([article], [], [accept]);
    expect(outcomes.get(accept.id)).toBe("applied");
    expect(records[0]!.reviewed).toMatchObject({ verdict: "accepted", machine: null });
  });

  it("lists an orphan when the words or the article are gone", () => {
    const other = articleOf("Something else entirely.");
    expect(outcome(other, [])).toBe("orphan");
    expect(applyReviews([], [], [accept]).outcomes.get(accept.id)).toBe("orphan");
  });

  it("follows an article that was renamed", () => {
    const renamed = { ...article, id: "a2" };
    const record = recordOf(renamed, FERRY, "Maren Oduya");
    const { records, outcomes } = applyReviews([renamed], [record], [accept]);
    expect(outcomes.get(accept.id)).toBe("applied");
    expect(records[0]).toMatchObject({ articleId: "a2", reviewed: { verdict: "accepted" } });
  });

  it("settles what waits when somebody decides again", () => {
    const recut = recordOf(article, "The ferry will sail", "Maren Oduya");
    const again = decisionOn(article, recut, "accept");
    const { outcomes } = applyReviews([article], [recut], [accept, again]);
    expect([...outcomes.values()]).toEqual(["applied", "applied"]);
  });
});

it("ends every one of 1,000 decisions in one of three ways, through 50 regenerations", () => {
  const { articles, records } = synthesize(40, 8, 5);
  const random = randomFrom(9);
  const texts = new Map(articles.map(({ id, text }) => [id, articleOf(text, id)]));
  const decisions: Decision[] = [];
  let current = records;
  for (let generation = 0; generation < 50; generation++) {
    for (let made = 0; made < 20; made++) {
      const record = current[Math.floor(random() * current.length)]!;
      const here = texts.get(record.articleId)!;
      const action = (["accept", "reject", "speaker", "issue", "boundary", "add"] as const)[
        Math.floor(random() * 6)
      ]!;
      const last = decisions.at(-1);
      if (random() < 0.1 && last) decisions.push(undo(last.id));
      else decisions.push(decisionOn(here, record, action, action === "speaker" ? { speaker: menk } : {}));
    }
    for (const { id, text } of texts.values())
      if (random() < 0.02) texts.set(id, articleOf(edited(text, random), id));
    current = current.map((record) => regenerate(record, texts, random)).filter((record) => record !== null);
    if (generation === 30) texts.delete("article-0003");
    const live = current.filter(({ articleId }) => texts.has(articleId));
    const { outcomes, records: made } = applyReviews([...texts.values()], live, decisions);
    expect(outcomes.size).toBe(decisions.length);
    for (const { articleId, content } of made)
      for (const { start, end, text } of content)
        expect(texts.get(articleId)!.text.slice(start, end)).toBe(text);
    current = live;
  }
  expect(decisions).toHaveLength(1_000);
});

function edited(text: string, random: () => number): string {
  return random() < 0.5 ? `Update: ${text}` : text.replaceAll("council", "town council");
}

/** Sometimes lost, sometimes cut shorter, and moved to where its words stand in the text of now. */
function regenerate(
  record: QuoteRecord,
  texts: Map<string, ReviewArticle>,
  random: () => number,
): QuoteRecord | null {
  const here = texts.get(record.articleId);
  if (!here || random() < 0.004) return null;
  if (here.textSha256 === record.textSha256 && random() > 0.01) return record;
  const words = random() < 0.05 ? record.text.slice(0, -3).trim() : record.text;
  return here.text.includes(words) ? recordOf(here, words, record.speaker?.name ?? null) : null;
}

it("never throws and never loses a decision, whatever the text has become", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(80), fc.nat(40), (inserted, at, cut) => {
      const text = TEXT.slice(0, at) + inserted + TEXT.slice(at + cut);
      const changed = articleOf(text);
      const decisions = [decisionOn(article, ferry, "accept"), decisionOn(article, ferry, "reject")];
      const { outcomes, records } = applyReviews([changed], [], decisions);
      expect(outcomes.size).toBe(2);
      for (const { content } of records)
        for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text);
    }),
    { numRuns: 300 },
  );
});
