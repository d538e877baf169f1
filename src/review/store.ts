/** A dataset with its decisions, kept up to date with the files on disk. */
import { createHash, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Span } from "../types.ts";
import { findQuotations } from "../annotate/quotations.ts";
import { recordId, type QuoteRecord } from "../emit/record.ts";
import {
  allOutcomes,
  datasetRecords,
  groupBy,
  reviewArticle,
  type ArticleReview,
  type Outcome,
  type ReviewedQuote,
} from "./apply.ts";
import { readDataset, datasetStamp, REVIEWS_FILE, type Dataset, type DatasetArticle } from "./dataset.ts";
import type { Decision, DecisionRequest, DecisionValues, QuoteDecision, Target } from "./decision.ts";
import { appendDecision, readLog } from "./log.ts";
import { homeFinder, planReviews, type ReviewPlan } from "./plan.ts";
import { cleanContent, kindOf, surroundings, verbatimParts } from "./spans.ts";
import type { ArticleView, DatasetView, DecisionAnswer, ReviewInfo } from "./view.ts";
import { articleInfo, articleView, decidedBefore, quoteRow } from "./rows.ts";

/** What was asked for cannot be done: its text is for the person at the page. */
export class RefusedDecision extends Error {
  override readonly name = "RefusedDecision";
}

export interface StoreOptions {
  /** Shown as the name of who decides, until the page says another. */
  readonly reviewer: string;
  readonly now?: () => Date;
}

export class ReviewStore {
  readonly folder: string;
  readonly #options: StoreOptions;
  #dataset!: Dataset;
  #stamp = "";
  #logSize = -1;
  #decisions: Decision[] = [];
  #plan: ReviewPlan = planReviews([]);
  #homeOf = homeFinder([]);
  #byArticle = new Map<string, QuoteRecord[]>();
  #reviews = new Map<string, ArticleReview>();

  /** Reads the dataset; throws an ArticleError when there is none. */
  constructor(folder: string, options: StoreOptions) {
    this.folder = resolve(folder);
    this.#options = options;
    this.refresh();
  }

  /** Reads again what changed on disk: the dataset after a regeneration, the log after another reviewer's decision. */
  refresh(): void {
    const stamp = datasetStamp(this.folder);
    if (stamp !== this.#stamp) {
      this.#dataset = readDataset(this.folder);
      this.#stamp = stamp;
      this.#byArticle = groupBy(this.#dataset.records, ({ articleId }) => articleId);
      this.#homeOf = homeFinder(this.#dataset.articles.values());
      this.#plan = this.#replan();
      this.#reviews = new Map();
    }
    const size = statSync(this.#logPath, { throwIfNoEntry: false })?.size ?? 0;
    if (size !== this.#logSize) {
      const log = readLog(this.#logPath);
      this.#decisions = [...log.decisions];
      this.#logSize = log.size;
      this.#plan = this.#replan();
      this.#reviews = new Map();
    }
  }

  #replan(): ReviewPlan {
    return planReviews(this.#decisions, this.#homeOf);
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  get articles(): readonly DatasetArticle[] {
    return [...this.#dataset.articles.values()];
  }

  get plan(): ReviewPlan {
    return this.#plan;
  }

  review(article: DatasetArticle): ArticleReview {
    let review = this.#reviews.get(article.id);
    if (!review) {
      review = reviewArticle(article, this.#byArticle.get(article.id) ?? [], this.#plan);
      this.#reviews.set(article.id, review);
    }
    return review;
  }

  /** Records as they stand after the review, and those that were rejected. */
  reviewedRecords(): { records: QuoteRecord[]; rejected: QuoteRecord[] } {
    const parts = this.articles.map((article) => datasetRecords(this.review(article)));
    return {
      records: parts.flatMap(({ records }) => records),
      rejected: parts.flatMap(({ rejected }) => rejected),
    };
  }

  outcomes(): Map<string, Outcome> {
    return allOutcomes(
      this.#plan,
      this.articles.map((article) => this.review(article)),
      this.#dataset.records,
    );
  }

  view(readOnly = false): DatasetView {
    const articles = this.articles;
    const issues = new Map<string, string>();
    for (const { issues: scores } of this.#dataset.records)
      for (const { id, label } of scores) issues.set(id, label);
    const quotes = articles.flatMap((article) => this.review(article).quotes.map(quoteRow));
    for (const { issue } of quotes) if (issue) issues.set(issue.id, issue.label);
    return {
      version: createHash("sha256").update(`${this.#stamp}\n${this.#logSize}`).digest("hex").slice(0, 12),
      name: basename(this.folder),
      reviewer: this.#options.reviewer,
      readOnly,
      articles: articles.map(articleInfo),
      quotes,
      issues: [...issues].map(([id, label]) => ({ id, label })).sort((a, b) => (a.label < b.label ? -1 : 1)),
      review: this.#info(),
    };
  }

  articleView(id: string): ArticleView | null {
    const article = this.#dataset.articles.get(id);
    return article ? articleView(article, this.review(article)) : null;
  }

  /** Writes a decision down and gives the article as it stands then. Throws a {@link RefusedDecision}. */
  decide(request: DecisionRequest): DecisionAnswer {
    const header = {
      v: 1 as const,
      id: randomUUID(),
      at: (this.#options.now?.() ?? new Date()).toISOString(),
      by: request.by,
    };
    if (request.action === "undo") return this.#undo(header, request.decision);
    if ("from" in request) {
      const { action, from, into } = request;
      if (from.id === into.id) throw new RefusedDecision("The two speakers are the same already.");
      this.#append({ ...header, action, from, into });
      return { article: null, quote: null, review: this.#info() };
    }
    if (request.action === "add") {
      const article = this.#articleOf(request.articleId);
      const content = this.#content(article, request.content);
      const values = {
        act: "speech" as const,
        cue: null,
        source: null,
        speaker: request.speaker,
        issue: request.issue,
        ...cut(article, content),
      };
      const target = targetOf(article, content);
      this.#append({ ...header, action: "add", target, values });
      return this.#answer(article, recordId(article.id, article.textSha256, content));
    }
    const { article, quote } = this.#quote(request.quote);
    const decision: QuoteDecision = {
      ...header,
      action: request.action,
      target: subjectOf(article, quote),
      values: this.#values(article, quote, request),
      ...(request.action === "reject" ? { reason: request.reason } : {}),
    };
    this.#append(decision);
    return this.#answer(article, quote.record.id);
  }

  #values(article: DatasetArticle, { record }: ReviewedQuote, request: DecisionRequest): DecisionValues {
    const { kind, act, content, verbatim, cue, source } = record;
    const speaker = record.speaker && {
      id: record.speaker.id,
      name: record.speaker.name,
      kind: record.speaker.kind,
    };
    const issue = record.issues[0] ? { id: record.issues[0].id, label: record.issues[0].label } : null;
    const values = { kind, act, content, verbatim, cue, source, speaker, issue };
    if (request.action === "speaker") return { ...values, speaker: request.speaker };
    if (request.action === "issue") return { ...values, issue: request.issue };
    if (request.action === "boundary")
      return { ...values, ...cut(article, this.#content(article, request.content)) };
    return values;
  }

  #undo(header: Pick<Decision, "v" | "id" | "at" | "by">, asked: string | undefined): DecisionAnswer {
    const last = asked ? this.#decisions.find(({ id }) => id === asked) : this.#last(header.by);
    if (!last) throw new RefusedDecision("There is nothing to undo.");
    this.#append({ ...header, action: "undo", decision: last.id });
    const article = "target" in last ? this.#dataset.articles.get(this.#homeOf(last.target)) : undefined;
    if (!article || !("target" in last)) return { article: null, quote: null, review: this.#info() };
    return this.#answer(article, this.#quoteAt(article, last)?.record.id ?? null);
  }

  /** The last decision of a reviewer, or of anybody, that still holds and is not an undo. */
  #last(reviewer?: string): Decision | undefined {
    return this.#decisions.findLast(
      ({ id, by, action }) =>
        action !== "undo" && !this.#plan.undone.has(id) && (reviewer === undefined || by === reviewer),
    );
  }

  #quoteAt(article: DatasetArticle, { target, values }: QuoteDecision): ReviewedQuote | undefined {
    const starts = [target.content[0]!.start, values.content[0]!.start];
    const { quotes } = this.review(article);
    return quotes.find(({ record, machine }) => starts.includes((machine ?? record).content[0]!.start));
  }

  #append(decision: Decision): void {
    appendDecision(this.#logPath, decision);
    this.#decisions.push(decision);
    this.#logSize = statSync(this.#logPath).size;
    this.#plan = this.#replan();
    if ("from" in decision || decision.action === "undo") this.#reviews = new Map();
    else this.#reviews.delete(decision.target.articleId);
  }

  #answer(article: DatasetArticle, quote: string | null): DecisionAnswer {
    return { article: articleView(article, this.review(article)), quote, review: this.#info() };
  }

  #info(): ReviewInfo {
    const outcomes: Record<Outcome, number> = { applied: 0, "check again": 0, orphan: 0 };
    const all = this.outcomes();
    for (const outcome of all.values()) outcomes[outcome]++;
    const last = this.#last();
    const article =
      last && "target" in last ? this.#dataset.articles.get(this.#homeOf(last.target)) : undefined;
    const settled = new Set(this.#plan.settled);
    return {
      outcomes,
      orphans: [...this.#plan.rulings.values()]
        .flat()
        .filter(({ decision }) => all.get(decision.id) === "orphan" && !settled.has(decision.id))
        .map(({ decision }) => ({ ...decidedBefore(decision), articleId: decision.target.articleId })),
      merges: this.#plan.merges.map(({ id, from, into, by, at }) => ({ decision: id, from, into, by, at })),
      last: last
        ? {
            decision: last.id,
            action: last.action,
            quote: (article && "target" in last && this.#quoteAt(article, last)?.record.id) || null,
          }
        : null,
    };
  }

  #articleOf(id: string): DatasetArticle {
    const article = this.#dataset.articles.get(id);
    if (!article) throw new RefusedDecision("The dataset has no such article any more: load the page again.");
    return article;
  }

  #quote(id: string): { article: DatasetArticle; quote: ReviewedQuote } {
    for (const article of this.articles) {
      const quote = this.review(article).quotes.find(({ record }) => record.id === id);
      if (quote) return { article, quote };
    }
    throw new RefusedDecision("The dataset has no such quote any more: load the page again.");
  }

  #content(article: DatasetArticle, spans: readonly Span[]): Target["content"] {
    const content = cleanContent(article.text, spans);
    if (!content) throw new RefusedDecision("There are no words in that stretch of the article.");
    return content;
  }

  get #logPath(): string {
    return join(this.folder, REVIEWS_FILE);
  }
}

/** Kind and verbatim parts that follow from where a content is cut. */
function cut(
  { text }: DatasetArticle,
  content: Target["content"],
): Pick<DecisionValues, "content" | "verbatim" | "kind"> {
  const from = text.lastIndexOf("\n", content[0]!.start - 1) + 1;
  const newline = text.indexOf("\n", content.at(-1)!.end);
  const to = newline < 0 ? text.length : newline;
  const lines: Span[] = [];
  for (let start = from; start < to;) {
    const next = text.indexOf("\n", start);
    const end = next < 0 || next > to ? to : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  const quotations = findQuotations(text, lines)
    .filter(({ depth }) => depth === 0)
    .map(({ inner }) => inner);
  const verbatim = verbatimParts(text, content, quotations);
  return { content, verbatim, kind: kindOf(content, verbatim, text) };
}

function targetOf(article: DatasetArticle, content: Target["content"]): Target {
  const { id: articleId, textSha256, text } = article;
  return { articleId, textSha256, content, ...surroundings(text, content) };
}

/** Where the decision's subject stands: what the pipeline gave, or the reviewer's own quote. */
function subjectOf(article: DatasetArticle, { machine, record, decision, state }: ReviewedQuote): Target {
  if (machine) return targetOf(article, machine.content);
  const stays = decision?.target.textSha256 === article.textSha256 && state !== "check again";
  return stays ? decision.target : targetOf(article, record.content);
}
