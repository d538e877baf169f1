/** The stages, for one article. */
import type {
  Article,
  AttributedQuote,
  Doc,
  EngineName,
  Extraction,
  IssueList,
  PeopleFile,
  Quote,
  Span,
} from "./types.ts";
import { annotate } from "./annotate/annotate.ts";
import { attribute, saidByNobody } from "./attribute/attribute.ts";
import { classify } from "./classify/classify.ts";
import { toRecords, type QuoteRecord } from "./emit/record.ts";
import { QUESTION_PUT } from "./extract/borders.ts";
import { PASSED_ON } from "./extract/nested.ts";
import { quotationsIn } from "./extract/unclaimed.ts";
import { extract } from "./extract/extract.ts";
import { findSections } from "./ingest/sections.ts";

export interface ExtractOptions {
  /** Also give thoughts, attitudes and what is less sure, not only speech and writing. Default false. */
  readonly allAttributions?: boolean;
  /** Also give quotes inside quotes. Default false. */
  readonly nested?: boolean;
  /** The issues to choose from. Default: 21 policy topics and `none`. */
  readonly issues?: IssueList;
  /** People whom the user knows: one name and id in all articles. */
  readonly people?: PeopleFile;
}

/** What the first stages made of one article: what records, evaluation and explanation are made from. */
export interface Analysis {
  readonly doc: Doc;
  readonly extraction: Extraction;
  readonly attributed: readonly AttributedQuote[];
}

export function analyse(article: Article, options: ExtractOptions = {}): Analysis {
  const doc = annotate(article, options);
  const extraction = extract(doc);
  return { doc, extraction, attributed: attribute(doc, extraction.quotes) };
}

/** How spans are found. The stages before and after are the same for all engines. */
export interface Engine {
  readonly name: EngineName;
  findQuotes(doc: Doc): Extraction | Promise<Extraction>;
}

/** `rules` is always there; `neural` loads its code and its model first. Throws {@link ArticleError} E040 where it cannot. */
export async function loadEngine(name: EngineName): Promise<Engine> {
  if (name === "rules") return { name, findQuotes: extract };
  const { loadEncoder } = await import("./extract/neural/model.ts");
  const { extractNeural } = await import("./extract/neural/neural.ts");
  const encoder = await loadEncoder();
  return { name, findQuotes: (doc) => extractNeural(doc, encoder) };
}

export async function analyseWith(
  engine: Engine,
  article: Article,
  options: ExtractOptions = {},
): Promise<Analysis> {
  const doc = annotate(article, options);
  const extraction = await engine.findQuotes(doc);
  return { doc, extraction, attributed: attribute(doc, extraction.quotes) };
}

export async function processWith(
  engine: Engine,
  article: Article,
  options: ExtractOptions = {},
): Promise<QuoteRecord[]> {
  return recordsOf(await analyseWith(engine, article, options), engine.name, options);
}

export function processArticle(article: Article, options: ExtractOptions = {}): QuoteRecord[] {
  return recordsOf(analyse(article, options), "rules", options);
}

/** The quotes of one article, in text order. A bare text gets the id `article`. Nothing is quoted from notices of the publication. */
export function extractQuotes(article: Article | string, options: ExtractOptions = {}): QuoteRecord[] {
  const given: Article = typeof article === "string" ? { id: "article", text: article } : article;
  const sections = given.sections ?? findSections(given.text, { title: given.title, guess: false });
  return processArticle({ ...given, sections }, options);
}

/** Only what is wanted is read for its issue, which costs as much as all other stages. */
function recordsOf(
  { doc, attributed }: Analysis,
  engine: EngineName,
  options: ExtractOptions,
): QuoteRecord[] {
  const wanted = (options.nested ? attributed : withoutGoBetweens(attributed)).flatMap(
    (quote): readonly AttributedQuote[] => {
      if (isWanted(doc.article, quote, options)) return [quote];
      const isDoubtful = quote.kind === "mixed" && quote.parent === null && quote.score < LEAST_CONFIDENCE;
      // Who may not have said them has not taken them: long quotations stay, as nobody's.
      return isDoubtful ? quotationsIn(doc, quote).map((words) => saidByNobody(doc, words)) : [];
    },
  );
  return toRecords(doc, classify(doc, wanted, options.issues), engine, attributed);
}

/** Words in marks belong to who said them, not to who tells of it: `“It is late,” Kell said, according to the Gazette`. */
function withoutGoBetweens(quotes: readonly AttributedQuote[]): readonly AttributedQuote[] {
  const tellers = new Set(quotes.flatMap(({ rule, parent }) => (rule === PASSED_ON ? [parent] : [])));
  return quotes
    .filter((_, index) => !tellers.has(index))
    .map((quote) => (quote.rule === PASSED_ON ? { ...quote, parent: null } : quote));
}

/** Less sure ones are kept out of the default output: words in the wrong mouth are worse than words missed. */
const LEAST_CONFIDENCE = 0.4;

/** Contents that tell a reader nothing: `the lighthouse, which both countries claim`. */
const EMPTY = /^(?:as much|it|so|that|them|these|this|those|what|which|who)$/iu;

function isWanted(
  { text }: Article,
  { act, kind, parent, rule, score, content }: Quote,
  { allAttributions, nested }: ExtractOptions,
): boolean {
  const sure = kind === "direct" || score >= LEAST_CONFIDENCE;
  const [{ start, end }] = content as [Span];
  const empty = kind === "indirect" && content.length === 1 && EMPTY.test(text.slice(start, end));
  const said = (act === "speech" || act === "writing") && sure && rule !== QUESTION_PUT && !empty;
  return (allAttributions || said) && (nested || parent === null);
}
