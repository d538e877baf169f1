/**
 * Scores predicted attributions against gold ones, with the definitions of the PolNeAR benchmark (Newell, Margolin,
 * Ruths, LREC 2018, and the scorer that goes with it here):
 *
 * Spans are compared as sets of word tokens, so marks, white space and edge punctuation do not matter. Gold and
 * predictions are aligned one to one by content, greedily, highest intersection over union first.
 * `full`: content IoU >= .5 and the sources share a telling word, or both have none. `strict`: all three spans exact.
 */
import type { QuoteKind } from "../types.ts";
import type { GoldArticle, GoldAttribution, PredictedAttribution, Prediction } from "./gold.ts";
import { findQuotations } from "../annotate/quotations.ts";
import { isReportingCue } from "../lexicon/reporting.ts";
import { sameName } from "./names.ts";

/** Intersection over union from which two contents count as the same. */
const SAME = 0.5;
/** A quotation has at least this many words between marks. */
const QUOTE_WORDS = 3;
/** Words that prove nothing when two sources share only them. */
const FUNCTION_WORDS = new Set(
  "a an the of in on at for to from by with as and or s who which that his her their its our my your".split(
    " ",
  ),
);

type Tokens = readonly { readonly start: number; readonly end: number; readonly word: string | null }[];
type Spans = readonly (readonly [number, number])[];
type Indexes = ReadonlySet<number>;

interface Item {
  readonly content: Indexes;
  readonly cue: Indexes;
  readonly source: Indexes;
  readonly quoted: Indexes;
  readonly kind: QuoteKind;
  readonly isQuote: boolean;
  readonly reports: boolean;
}

interface GoldItem extends Item {
  readonly gold: GoldAttribution;
}

interface PredictedItem extends Item {
  readonly predicted: PredictedAttribution;
}

/** Hits and totals seen from gold (recall) and from the predictions (precision). */
export interface Count {
  goldHits: number;
  gold: number;
  predictedHits: number;
  predicted: number;
}

export interface Share {
  right: number;
  of: number;
}

export interface Score {
  articles: number;
  /** By figure; `speech …` over the attributions whose gold cue reports speech or writing. */
  readonly counts: Record<string, Count>;
  /** Shares of gold: speakers and issues named right, required quotes found. */
  readonly shares: Record<string, Share>;
}

export function precision({ predictedHits, predicted }: Count): number {
  return predicted === 0 ? 0 : predictedHits / predicted;
}

export function recall({ goldHits, gold }: Count): number {
  return gold === 0 ? 0 : goldHits / gold;
}

export function f1(count: Count): number {
  const p = precision(count);
  const r = recall(count);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Scores any number of articles; one without a prediction counts as empty. */
export function score(golds: readonly GoldArticle[], predictions: readonly Prediction[]): Score {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const total: Score = { articles: 0, counts: {}, shares: {} };
  for (const gold of golds) addArticle(total, gold, byId.get(gold.id)?.attributions ?? []);
  return total;
}

function addArticle(total: Score, article: GoldArticle, attributions: readonly PredictedAttribution[]): void {
  total.articles++;
  const read = itemReader(article.text);
  const discarded = read.tokenSet(article.discard);
  const allGold: GoldItem[] = article.attributions
    .map((gold) => ({ ...read.item(gold), gold }))
    .filter(({ content }) => content.size > 0);
  const allPredicted: PredictedItem[] = attributions
    .map((a) => ({ ...read.item(a), predicted: a }))
    .filter(({ content }) => content.size > 0 && shared(content, discarded) <= content.size / 2);
  const golds = allGold.filter(({ gold }) => gold.parent === undefined);
  const predicted = allPredicted.filter((item) => !item.predicted.nested);
  const alignment = align(golds, predicted, (item) => item.content);
  tallySpans(total, read.tokens, golds, predicted, alignment);
  tallyQuotations(total, read.tokens, golds, predicted, alignment);
  tallyNames(total, golds, predicted, alignment);
  tallyNested(
    total,
    allGold.filter(({ gold }) => gold.parent !== undefined),
    allPredicted.filter((item) => item.predicted.nested),
  );
}

/** Quotes inside quotes: a figure of their own, for gold marks only some of them and the benchmark none. */
function tallyNested(total: Score, golds: readonly GoldItem[], predicted: readonly PredictedItem[]): void {
  const { ofGold } = align(golds, predicted, (item) => item.content);
  golds.forEach((_, i) => share(total, "quote inside a quote found", (ofGold.get(i)?.iou ?? 0) >= SAME));
}

// --- from JSON to token sets ----------------------------------------------------------------------

function itemReader(text: string) {
  const tokens: Tokens = [...text.matchAll(/[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: /[\p{L}\p{N}_]/u.test(match[0]) ? match[0].toLowerCase() : null,
  }));
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const marked = new Set<number>();
  for (const { inner } of findQuotations(text, paragraphs)) {
    for (const index of tokensIn(tokens, inner.start, inner.end)) marked.add(index);
  }
  /** The words that spans touch; spans without any word (a cue that is ":") give their marks. */
  const tokenSet = (spans: Spans): Indexes => {
    const touched = spans.flatMap(([start, end]) => tokensIn(tokens, start, end));
    const words = touched.filter((index) => tokens[index]!.word !== null);
    return new Set(words.length > 0 ? words : touched);
  };
  const item = ({ content, cue, source }: { content: Spans; cue: Spans; source: Spans }): Item => {
    const inContent = tokenSet(content);
    const quoted = new Set(
      [...inContent].filter((index) => marked.has(index) && tokens[index]!.word !== null),
    );
    return {
      content: inContent,
      cue: tokenSet(cue),
      source: tokenSet(source),
      quoted,
      kind: quoted.size === 0 ? "indirect" : quoted.size === inContent.size ? "direct" : "mixed",
      isQuote: quoted.size >= QUOTE_WORDS,
      reports: isReportingCue(cue.map(([start, end]) => text.slice(start, end)).join(" ")),
    };
  };
  return { tokens, tokenSet, item };
}

function tokensIn(tokens: Tokens, start: number, end: number): number[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const indexes: number[] = [];
  for (; low < tokens.length && tokens[low]!.start < end; low++) indexes.push(low);
  return indexes;
}

// --- alignment ------------------------------------------------------------------------------------

interface Alignment {
  /** By index of the gold item: index of the prediction and the overlap. */
  readonly ofGold: ReadonlyMap<number, { readonly index: number; readonly iou: number }>;
  readonly ofPredicted: ReadonlyMap<number, { readonly index: number; readonly iou: number }>;
}

function align(golds: readonly Item[], predicted: readonly Item[], view: (item: Item) => Indexes): Alignment {
  const pairs = golds.flatMap((gold, i) =>
    predicted.flatMap((prediction, j) => {
      const overlap = iou(view(gold), view(prediction));
      if (overlap === 0) return [];
      return [{ i, j, overlap, tie: iou(gold.source, prediction.source) + iou(gold.cue, prediction.cue) }];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || b.tie - a.tie || a.i - b.i || a.j - b.j);
  const ofGold = new Map<number, { index: number; iou: number }>();
  const ofPredicted = new Map<number, { index: number; iou: number }>();
  for (const { i, j, overlap } of pairs) {
    if (ofGold.has(i) || ofPredicted.has(j)) continue;
    ofGold.set(i, { index: j, iou: overlap });
    ofPredicted.set(j, { index: i, iou: overlap });
  }
  return { ofGold, ofPredicted };
}

function shared(a: Indexes, b: Indexes): number {
  let count = 0;
  for (const index of a) if (b.has(index)) count++;
  return count;
}

function iou(a: Indexes, b: Indexes): number {
  const common = shared(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function equal(a: Indexes, b: Indexes): boolean {
  return a.size === b.size && shared(a, b) === a.size;
}

/** Sharing "of" or "the" alone is not enough. */
function sourcesMeet(tokens: Tokens, gold: Item, predicted: Item): boolean {
  const telling = [...gold.source].filter((index) => !FUNCTION_WORDS.has(tokens[index]!.word ?? ""));
  return (telling.length > 0 ? telling : [...gold.source]).some((index) => predicted.source.has(index));
}

// --- counting -------------------------------------------------------------------------------------

function count(total: Score, figure: string, side: "gold" | "predicted", hit: boolean): void {
  const cell = (total.counts[figure] ??= { goldHits: 0, gold: 0, predictedHits: 0, predicted: 0 });
  cell[side]++;
  if (hit) cell[side === "gold" ? "goldHits" : "predictedHits"]++;
}

function share(total: Score, figure: string, right: boolean): void {
  const cell = (total.shares[figure] ??= { right: 0, of: 0 });
  cell.of++;
  if (right) cell.right++;
}

function tallySpans(
  total: Score,
  tokens: Tokens,
  golds: readonly GoldItem[],
  predicted: readonly PredictedItem[],
  { ofGold, ofPredicted }: Alignment,
): void {
  const add = (
    side: "gold" | "predicted",
    item: Item,
    other: Item | undefined,
    overlap: number,
    speech: boolean,
  ): void => {
    const [gold, prediction] = side === "gold" ? [item, other] : [other, item];
    const same = gold !== undefined && prediction !== undefined && overlap >= SAME;
    const met = same && sourcesMeet(tokens, gold, prediction);
    const sourceless = gold?.source.size === 0 && prediction?.source.size === 0;
    const exact = gold !== undefined && prediction !== undefined && equal(gold.content, prediction.content);
    const cueExact = gold !== undefined && prediction !== undefined && equal(gold.cue, prediction.cue);
    const sourceExact =
      gold !== undefined && prediction !== undefined && equal(gold.source, prediction.source);
    for (const prefix of speech ? ["", "speech "] : [""]) {
      count(total, `${prefix}content exact`, side, exact);
      count(total, `${prefix}content iou50`, side, same);
      if (item.cue.size > 0) count(total, `${prefix}cue exact`, side, same && cueExact);
      if (item.source.size > 0) count(total, `${prefix}source overlap`, side, met);
      count(total, `${prefix}full`, side, same && (met || sourceless));
      count(total, `${prefix}strict`, side, exact && cueExact && sourceExact);
    }
  };
  golds.forEach((gold, i) => {
    const to = ofGold.get(i);
    add("gold", gold, to && predicted[to.index], to?.iou ?? 0, gold.reports);
  });
  predicted.forEach((item, j) => {
    const to = ofPredicted.get(j);
    // A prediction aligned with another kind of gold is neither right nor wrong among speech.
    const speech = to ? golds[to.index]!.reports : item.reports || item.isQuote || item.cue.size === 0;
    add("predicted", item, to && golds[to.index], to?.iou ?? 0, speech);
  });
}

function tallyQuotations(
  total: Score,
  tokens: Tokens,
  golds: readonly GoldItem[],
  predicted: readonly PredictedItem[],
  { ofGold, ofPredicted }: Alignment,
): void {
  golds.forEach((gold, i) => {
    if (!gold.isQuote) return;
    const to = ofGold.get(i);
    const found = (to?.iou ?? 0) >= SAME;
    count(total, "quote found", "gold", found);
    if (gold.source.size === 0) return;
    const right = found && sourcesMeet(tokens, gold, predicted[to!.index]!);
    count(total, "quote attributed", "gold", right);
    if (gold.gold.sourceType) share(total, `quote attributed, ${gold.gold.sourceType} source`, right);
  });
  predicted.forEach((item, j) => {
    if (!item.isQuote) return;
    const to = ofPredicted.get(j);
    const found = (to?.iou ?? 0) >= SAME;
    count(total, "quote found", "predicted", found);
    if (found && golds[to!.index]!.source.size === 0) return;
    count(total, "quote attributed", "predicted", found && sourcesMeet(tokens, golds[to!.index]!, item));
  });
}

/** Speakers, issues and required quotes: where the gold tells them. */
function tallyNames(
  total: Score,
  golds: readonly GoldItem[],
  predicted: readonly PredictedItem[],
  { ofGold, ofPredicted }: Alignment,
): void {
  golds.forEach(({ gold }, i) => {
    const to = ofGold.get(i);
    const prediction = to && to.iou >= SAME ? predicted[to.index]!.predicted : undefined;
    if (!gold.required) return;
    if (gold.speakers) {
      share(total, "required found", prediction !== undefined);
      share(
        total,
        "required with the right speaker",
        prediction !== undefined && isRightSpeaker(gold.speakers, prediction.speaker),
      );
      if (prediction)
        share(total, "speaker right, of those found", isRightSpeaker(gold.speakers, prediction.speaker));
    }
    if (gold.issues && prediction?.issue !== undefined)
      share(total, "issue acceptable, of those found", gold.issues.includes(prediction.issue));
  });
  if (!golds.some(({ gold }) => gold.speakers)) return;
  predicted.forEach((item, j) => {
    const { act } = item.predicted; // what the records say, where that is known
    if (act === undefined ? item.reports || item.isQuote : act === "speech" || act === "writing")
      share(total, "predicted speech that is in the gold", ofPredicted.has(j));
  });
}

function isRightSpeaker(accepted: readonly (string | null)[], name: string | undefined): boolean {
  return accepted.some((right) =>
    right === null ? name === undefined : name !== undefined && sameName(right, name),
  );
}
