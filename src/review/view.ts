/** What the server tells the page. Types only, so that the page takes no code of the server with it. */
import type { QuoteKind, Section, TextSpan } from "../types.ts";
import type { QuoteRecord } from "../emit/record.ts";
import type { Outcome, ReviewState } from "./apply.ts";
import type { DecidedSpeaker } from "./decision.ts";

export interface ArticleInfo {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly byline?: string;
}

/** A quote as the queue and the explore views need it. */
export interface QuoteRow {
  readonly id: string;
  readonly articleId: string;
  /** Start of the content in the article. */
  readonly start: number;
  readonly text: string;
  readonly kind: QuoteKind;
  readonly speaker: (DecidedSpeaker & { readonly role?: string }) | null;
  readonly issue: { readonly id: string; readonly label: string } | null;
  /** How sure the pipeline is of quote, speaker and issue together, 0..1. */
  readonly confidence: number;
  readonly state: ReviewState;
  readonly by?: string;
}

/** A quote as the reading view needs it. */
export interface QuoteDetail extends QuoteRow {
  readonly content: readonly TextSpan[];
  readonly verbatim: readonly TextSpan[];
  readonly cue: TextSpan | null;
  readonly source: TextSpan | null;
  readonly antecedent: TextSpan | null;
  readonly addressee: QuoteRecord["addressee"];
  readonly medium: QuoteRecord["medium"];
  readonly issues: readonly { readonly id: string; readonly label: string; readonly probability: number }[];
  readonly evidence: readonly string[];
  readonly scores: QuoteRecord["confidence"];
  readonly rule: string;
  readonly attributionRule: string;
  readonly reviewed?: QuoteRecord["reviewed"];
  /** A decision that waits to be checked again: what was decided then. */
  readonly waiting?: DecidedBefore;
}

export interface DecidedBefore {
  readonly decision: string;
  readonly action: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly issue: string | null;
}

export interface ArticleView extends ArticleInfo {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly quotes: readonly QuoteDetail[];
}

export interface MergeInfo {
  readonly decision: string;
  readonly from: DecidedSpeaker;
  readonly into: DecidedSpeaker;
  readonly by: string;
  readonly at: string;
}

/** Two speakers who may be one person, and why. */
export interface MergeSuggestion {
  readonly from: DecidedSpeaker;
  readonly into: DecidedSpeaker;
  readonly reason: string;
  /** The same words but for titles, accents and initials. */
  readonly certain: boolean;
}

export interface ReviewInfo {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly orphans: readonly (DecidedBefore & { readonly articleId: string })[];
  readonly merges: readonly MergeInfo[];
  /** The decision that an undo would take back. */
  readonly last: { readonly decision: string; readonly action: string; readonly quote: string | null } | null;
}

export interface DatasetView {
  /** Changes with every decision and every regeneration. */
  readonly version: string;
  readonly name: string;
  readonly reviewer: string;
  readonly readOnly: boolean;
  readonly articles: readonly ArticleInfo[];
  readonly quotes: readonly QuoteRow[];
  readonly issues: readonly { readonly id: string; readonly label: string }[];
  readonly review: ReviewInfo;
}

/** Answer to a decision: the article as it is now, or null when the whole dataset must be asked for again. */
export interface DecisionAnswer {
  readonly article: ArticleView | null;
  readonly quote: string | null;
  readonly review: ReviewInfo;
}

/** Quotes of different articles that are the same one. Word differences are worked out by the page. */
export interface QuoteCluster {
  readonly quotes: readonly string[];
}

/** Everything that a report holds. */
export interface ReportData {
  readonly dataset: DatasetView;
  readonly articles: readonly ArticleView[];
  readonly clusters: readonly QuoteCluster[];
}
