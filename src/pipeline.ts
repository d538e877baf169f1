/** The stages, for one article. */
import type { Article, AttributedQuote, Doc, Extraction } from "./types.ts";
import { annotate } from "./annotate/annotate.ts";
import { attribute } from "./attribute/attribute.ts";
import { classify } from "./classify/classify.ts";
import { toRecords, type QuoteRecord } from "./emit/record.ts";
import { extract } from "./extract/extract.ts";

export interface ExtractOptions {
  /** Also give thoughts and attitudes, not only speech and writing. Default false. */
  readonly allAttributions?: boolean;
  /** Also give quotes inside quotes. Default false. */
  readonly nested?: boolean;
}

/** What the first stages made of one article: what records, evaluation and explanation are made from. */
export interface Analysis {
  readonly doc: Doc;
  readonly extraction: Extraction;
  readonly attributed: readonly AttributedQuote[];
}

export function analyse(article: Article): Analysis {
  const doc = annotate(article);
  const extraction = extract(doc);
  return { doc, extraction, attributed: attribute(doc, extraction.quotes) };
}

export function processArticle(article: Article, options: ExtractOptions = {}): QuoteRecord[] {
  const { doc, attributed } = analyse(article);
  return toRecords(doc, classify(doc, attributed), "rules").filter((record) => isWanted(record, options));
}

/** The quotes of one article, in text order. A bare text gets the id `article`. */
export function extractQuotes(article: Article | string, options: ExtractOptions = {}): QuoteRecord[] {
  return processArticle(typeof article === "string" ? { id: "article", text: article } : article, options);
}

function isWanted({ act, parent }: QuoteRecord, { allAttributions, nested }: ExtractOptions): boolean {
  return (allAttributions || act === "speech" || act === "writing") && (nested || parent === undefined);
}
