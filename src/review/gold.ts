/** Reviewed quotes as gold, in the benchmark's format with speaker and issue, so that `evaluate` measures the user's own corpus. */
import type { Section, Span } from "../types.ts";
import type { QuoteRecord } from "../emit/record.ts";
import type { ArticleReview } from "./apply.ts";
import { wordsOf } from "./words.ts";

type Pair = readonly [start: number, end: number];
type SourceType = "name" | "pronoun" | "nominal" | "none";

export interface GoldLine {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  /** The reviewers, in alphabetical order. */
  readonly annotator: string;
  readonly annotators: number;
  readonly text: string;
  readonly discard: readonly Pair[];
  /** Records are what the output holds: a quotation that starts anew is one of its own. */
  readonly continuations: "apart";
  /** Every quote of the article was checked. */
  readonly complete: boolean;
  readonly attributions: readonly GoldQuote[];
}

export interface GoldQuote {
  readonly id: string;
  readonly kind: QuoteRecord["kind"];
  readonly act: QuoteRecord["act"];
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly contentText: string;
  readonly cueText: string;
  readonly sourceText: string;
  readonly sourceType: SourceType;
  readonly words: number;
  readonly quotedWords: number;
  readonly speakers: readonly (string | null)[];
  readonly issues: readonly string[];
  /** False for what nobody has checked: finding it is no error, missing it is none. */
  readonly required: boolean;
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly sections: readonly Section[];
}

/** One line of gold, or null when nobody has decided anything in the article. */
export function toGold(article: GoldArticle, { quotes }: ArticleReview): GoldLine | null {
  const checked = quotes.filter(({ state }) => state !== "unchecked" && state !== "check again");
  if (checked.length === 0) return null;
  const reviewers = [...new Set(checked.map(({ decision }) => decision?.by ?? ""))].filter(Boolean).sort();
  return {
    id: article.id,
    publisher: article.publisher ?? "",
    date: article.publishedAt ?? "",
    title: article.title ?? "",
    annotator: reviewers.join(", "),
    annotators: reviewers.length,
    text: article.text,
    discard: article.sections.filter(({ kind }) => kind === "boilerplate").map(toPair),
    continuations: "apart",
    complete: checked.length === quotes.length,
    attributions: quotes
      .filter(({ state, machine }) => state !== "rejected" && (machine || state !== "check again"))
      .map(({ record, state }) => toGoldQuote(record, state !== "unchecked" && state !== "check again")),
  };
}

function toGoldQuote(record: QuoteRecord, required: boolean): GoldQuote {
  const { id, kind, act, content, verbatim, cue, source, speaker, issues, text } = record;
  return {
    id,
    kind,
    act,
    content: content.map(toPair),
    cue: cue ? [toPair(cue)] : [],
    source: source ? [toPair(source)] : [],
    contentText: text,
    cueText: cue?.text ?? "",
    sourceText: source?.text ?? "",
    sourceType: sourceTypeOf(source?.text ?? ""),
    words: wordsOf(text).length,
    quotedWords: verbatim.reduce((sum, span) => sum + wordsOf(span.text).length, 0),
    speakers: [speaker?.name ?? null],
    issues: issues[0] ? [issues[0].id] : [],
    required,
  };
}

function toPair({ start, end }: Span): Pair {
  return [start, end];
}

const PRONOUNS = new Set(
  "he she it they we i you him her them us me his hers theirs who which that one".split(" "),
);
const CAPITAL = /^\p{Lu}/u;

/** A name holds a capital beyond its first word, or is one capitalised word that is no pronoun or article. */
function sourceTypeOf(text: string): SourceType {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return "none";
  if (words.length <= 2 && PRONOUNS.has(words[0]!.toLowerCase())) return "pronoun";
  const beyond = words.slice(1).some((word) => CAPITAL.test(word));
  return beyond || (words.length === 1 && CAPITAL.test(words[0]!)) ? "name" : "nominal";
}
