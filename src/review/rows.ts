/** Records and decisions, as the page needs them. */
import type { ArticleReview, ReviewedQuote } from "./apply.ts";
import type { QuoteDecision } from "./decision.ts";
import type { DatasetArticle } from "./dataset.ts";
import type { ArticleInfo, ArticleView, DecidedBefore, QuoteDetail, QuoteRow } from "./view.ts";

/** A quote without a speaker or an issue is unsure, however sure its parts are. */
const WITHOUT = 0.4;
const MAX_EVIDENCE = 6;

export function articleInfo(article: DatasetArticle): ArticleInfo {
  const { id, title, publisher, publishedAt, url, byline } = article;
  return {
    id,
    title: title || firstLine(article.text),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
  };
}

function firstLine(text: string): string {
  const line = text.slice(0, 200).trim().split("\n")[0]!;
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}

export function articleView(article: DatasetArticle, review: ArticleReview): ArticleView {
  const { text, sections } = article;
  return { ...articleInfo(article), text, sections, quotes: review.quotes.map(quoteDetail) };
}

export function quoteRow({ record, state, machine }: ReviewedQuote): QuoteRow {
  const { id, articleId, content, text, kind, speaker, issues, reviewed } = record;
  const issue = issues[0];
  const { confidence, issues: judged, speaker: found } = machine ?? record;
  const sure =
    confidence.quote * (found ? confidence.speaker : WITHOUT) * (0.5 + 0.5 * (judged[0]?.probability ?? 0));
  return {
    id,
    articleId,
    start: content[0]!.start,
    text,
    kind,
    speaker: speaker && {
      id: speaker.id,
      name: speaker.name,
      kind: speaker.kind,
      ...(speaker.role ? { role: speaker.role.text } : {}),
    },
    issue: issue ? { id: issue.id, label: issue.label } : null,
    confidence: Math.round(sure * 1000) / 1000,
    state,
    ...(reviewed ? { by: reviewed.by } : {}),
  };
}

function quoteDetail(quote: ReviewedQuote): QuoteDetail {
  const { record, machine, state, decision } = quote;
  const { content, verbatim, cue, source, antecedent, addressee, medium, issues, rule, attributionRule } =
    record;
  return {
    ...quoteRow(quote),
    content,
    verbatim,
    cue,
    source,
    antecedent,
    addressee,
    medium,
    issues: (machine ?? record).issues.map(({ id, label, probability }) => ({ id, label, probability })),
    evidence: [...new Set((issues[0]?.evidence ?? []).map(({ phrase }) => phrase))].slice(0, MAX_EVIDENCE),
    scores: (machine ?? record).confidence,
    rule,
    attributionRule,
    ...(record.reviewed ? { reviewed: record.reviewed } : {}),
    ...(state === "check again" && decision ? { waiting: decidedBefore(decision) } : {}),
  };
}

export function decidedBefore({ id, action, by, at, values }: QuoteDecision): DecidedBefore {
  return {
    decision: id,
    action,
    by,
    at,
    text: values.content.map(({ text }) => text).join(" "),
    speaker: values.speaker?.name ?? null,
    issue: values.issue?.label ?? null,
  };
}
