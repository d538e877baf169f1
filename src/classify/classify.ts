/**
 * Quotes -> quotes with issues: a score per issue as a sum over the words of the quote and its context, made into
 * calibrated probabilities, with the words that carried it as evidence.
 *
 * Pure but for one thing: the model files are read on first use.
 */
import type {
  AttributedQuote,
  ClassifiedQuote,
  Doc,
  Evidence,
  IssueList,
  IssueScore,
  QuoteContext,
} from "../types.ts";
import { contextOf, isShort, isShownPart, ownPart, textParts, type Part, type ShownPart } from "./context.ts";
import { echoed, voiceOf, type Heard } from "./echo.ts";
import { generalScorer } from "./general.ts";
import { placeOf, zeros, type Passage } from "./lookup.ts";
import type { Register, Width } from "./model.ts";
import type { Reading } from "./reading.ts";
import { softmax, type Scorer } from "./scorer.ts";
import { storyScorer } from "./story.ts";

export interface Classification {
  /** All issues of the list, best first; only those that a user may want to see come with evidence. */
  readonly issues: readonly IssueScore[];
  readonly margin: number;
  readonly fromContext: boolean;
}

/** Issues below this probability have no evidence and stand in no record, nor more than {@link MOST_ISSUES}. */
const LEAST_PROBABILITY = 0.03;
const MOST_ISSUES = 4;
/** Single reasons that are shown; all others are summed up as `rest`. */
const MOST_EVIDENCE = 6;
/**
 * What the article counts by how unsure the quote's own words leave its issue, in shares of its weight: twice as much beside a
 * quote that says nothing as beside one of middle length. Chosen on folds over the training articles.
 */
const ARTICLE_FACTOR = { sure: 0.5, unsure: 5 / 3 };
/** A word with less than this is no reason of its own. */
const LEAST_WEIGHT = 0.05;

/**
 * Gives each quote of an article its issue.
 *
 * @param list the user's issues; without it, the default list (21 policy topics and `none`).
 */
export function classify(doc: Doc, quotes: readonly AttributedQuote[], list?: IssueList): ClassifiedQuote[] {
  if (quotes.length === 0) return [];
  const scorer = scorerFor(isShort(doc) && !hasTitle(doc) ? "speech" : "news", list);
  const contexts = contextOf(doc);
  const read = partReader(scorer, scorer.reader(doc.article.text));
  const weighed = quotes.map(({ content }) =>
    weigh(scorer, [ownPart(doc, content), ...contexts(content)], read),
  );
  const judged = judgeTogether(weighed);
  return quotes.map((quote, i) => {
    const judgement = judged[i]!;
    const issues = judgement.issues.filter(({ evidence }) => evidence.length > 0);
    return withIssues(quote, issues, judgement);
  });
}

/** Written out field by field, so that all are of one form to the engine. */
function withIssues(
  quote: AttributedQuote,
  issues: readonly IssueScore[],
  { margin, fromContext }: Pick<Classification, "margin" | "fromContext">,
): ClassifiedQuote {
  const { kind, act, content, verbatim, cue, source, addressee, medium, parent, rule, score } = quote;
  const { speaker, antecedent, addresseeName, mediumName, attributionRule, speakerScore, candidates } = quote;
  return {
    kind,
    act,
    content,
    verbatim,
    cue,
    source,
    addressee,
    medium,
    parent,
    rule,
    score,
    speaker,
    antecedent,
    addresseeName,
    mediumName,
    attributionRule,
    speakerScore,
    candidates,
    issues,
    margin,
    fromContext,
  };
}

const hasTitle = ({ article, paragraphs }: Doc): boolean =>
  article.title !== undefined || paragraphs.some(({ kind }) => kind === "title" || kind === "heading");

/** The issue of a quote without an article, with as much context as there is. */
export function classifyText(text: string, context: QuoteContext = {}, list?: IssueList): Classification {
  return judge(scorerOf(text, context, list), textParts(text, context));
}

/** A function that weighs quotes of one story before they are answered together: what several of them share is read once. */
export function textWeigher(list?: IssueList): (text: string, context: QuoteContext) => Weighed {
  const readers = new Map<Scorer, ReturnType<typeof partReader>>();
  return (text, context) => {
    const scorer = scorerOf(text, context, list);
    let read = readers.get(scorer);
    if (!read) readers.set(scorer, (read = partReader(scorer)));
    return weigh(scorer, textParts(text, context), read);
  };
}

function scorerOf(text: string, context: QuoteContext, list?: IssueList): Scorer {
  const register = context.title || context.heading || !isPlainSentence(text) ? "news" : "speech";
  return scorerFor(register, list);
}

/** Sentences of a speech come whole and without marks; headlines and what somebody says in news do not. */
function isPlainSentence(text: string): boolean {
  return /[.!?:;)\]]$/.test(text.trimEnd()) && !/["“”«»]|''/.test(text);
}

const storyScorers = { speech: new WeakMap<IssueList, Scorer>(), news: new WeakMap<IssueList, Scorer>() };

function scorerFor(register: Register, list: IssueList | undefined): Scorer {
  if (!list) return generalScorer(register);
  const known = storyScorers[register].get(list);
  if (known) return known;
  const scorer = storyScorer(list, register);
  storyScorers[register].set(list, scorer);
  return scorer;
}

/** All that the words of a part alone say. */
interface ReadPart {
  readonly reading: Reading;
  readonly scores: readonly number[];
  /** {@link Scorer.shares} of an issue. */
  shares(issue: number): readonly number[];
}

interface Scored extends ReadPart {
  readonly part: Part;
  /** What the segment counts beside the others. */
  readonly factor: number;
}

/** Parts kept for the next quotes: those of an article of usual length. */
const MOST_KEPT = 256;

/** A function that reads the parts of one article: the same text, around several quotes, is read once. */
function partReader(
  scorer: Scorer,
  readPassage: (passage: Passage) => Reading = scorer.reader(),
): (part: Part) => ReadPart {
  const known = new Map<string, ReadPart>();
  return (part) => {
    const before = known.get(part.text);
    if (before) return before;
    if (known.size >= MOST_KEPT) known.delete(known.keys().next().value!);
    const reading = readPassage(part);
    const shares: (readonly number[] | undefined)[] = [];
    const result = {
      reading,
      scores: scorer.score(reading),
      shares: (issue: number) => (shares[issue] ??= scorer.shares(reading, issue)),
    };
    known.set(part.text, result);
    return result;
  };
}

/** Scores parts and ranks the issues. */
export function judge(scorer: Scorer, parts: readonly Part[]): Classification {
  return answer(weigh(scorer, parts));
}

/** A quote with its scores, not answered yet. */
export interface Weighed extends Heard {
  readonly scorer: Scorer;
  readonly scored: readonly Scored[];
  readonly own: readonly number[] | undefined;
  readonly temperature: number;
}

/** Scores parts. */
function weigh(scorer: Scorer, given: readonly Part[], read = partReader(scorer)): Weighed {
  const width = widthOf(given);
  const segments = scorer.segments[width];
  const parts = given.filter(({ segment }) => segments[segment] > 0);
  const quote = parts.findIndex(({ segment }) => segment === "quote");
  const found = parts.map(read);
  const readings = found.map(({ reading }) => reading);
  const contextFactor = quote < 0 ? 1 : scorer.contextFactor(readings[quote]!);
  const scored = found.map(({ reading, scores, shares }, i): Scored => {
    const part = parts[i]!;
    const ofSegment = part.segment === "article" ? articleFactor(scorer, found[quote]?.scores) : 1;
    const factor = segments[part.segment] * ofSegment * (i === quote ? 1 : contextFactor);
    return { part, factor, reading, scores, shares };
  });
  const { bias } = scorer;
  const sums = scorer.ids.map((_, issue) => {
    let sum = bias[issue]!;
    for (const { factor, scores } of scored) sum += factor * scores[issue]!;
    return sum;
  });
  const temperature = scorer.temperature(width, sums);
  const totals = sums.map((score) => score / temperature);
  return {
    scorer,
    scored,
    own: scored[quote]?.scores,
    temperature,
    totals,
    alike: scorer.alike,
    ...voiceOf(parts, readings, width),
  };
}

function articleFactor({ bias, temperature }: Scorer, own: readonly number[] | undefined): number {
  const odds = zeros(bias.length);
  let most = -Infinity;
  for (let issue = 0; issue < odds.length; issue++) {
    odds[issue] = bias[issue]! + (own?.[issue] ?? 0);
    most = Math.max(most, odds[issue]!);
  }
  const divisor = temperature("quote", odds);
  let all = 0; // in units of the chance of the likeliest
  for (let issue = 0; issue < odds.length; issue++) all += Math.exp((odds[issue]! - most) / divisor);
  return ARTICLE_FACTOR.sure + ARTICLE_FACTOR.unsure * (1 - 1 / all);
}

/** Answers to quotes of one story: each hears what the others say of its words. */
export function judgeTogether(quotes: readonly Weighed[]): Classification[] {
  const scorer = quotes[0]?.scorer;
  const totals = scorer ? echoed(quotes, scorer.hearing) : [];
  return quotes.map((quote, i) => answer(quote, totals[i]));
}

function answer(weighed: Weighed, totals = weighed.totals): Classification {
  const { scorer, scored, own, temperature } = weighed;
  const probabilities = softmax(totals);
  const ranked = [...probabilities.keys()].sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const first = ranked[0]!;
  const isShown = (issue: number, rank: number): boolean =>
    rank === 0 || (rank < MOST_ISSUES && probabilities[issue]! >= LEAST_PROBABILITY);
  return {
    issues: ranked.map((issue, rank) => ({
      id: scorer.ids[issue]!,
      label: scorer.labels[issue]!,
      probability: probabilities[issue]!,
      score: totals[issue]!,
      evidence: isShown(issue, rank)
        ? evidenceFor(scored, issue, temperature, scorer.bias[issue]! / temperature, totals[issue]!)
        : [],
    })),
    margin: probabilities[first]! - (ranked.length > 1 ? probabilities[ranked[1]!]! : 0),
    fromContext:
      own !== undefined && own.some((score, issue) => issue !== first && score > own[first]! - LEAST_WEIGHT),
  };
}

function widthOf(parts: readonly Part[]): Width {
  const has = (...segments: string[]): boolean => parts.some(({ segment }) => segments.includes(segment));
  return has("article")
    ? "article"
    : has("paragraph")
      ? "passage"
      : has("before", "after")
        ? "neighbours"
        : "quote";
}

/** The strongest phrases for or against an issue, then what is common to all quotes, then the rest: together the score. */
function evidenceFor(
  scored: readonly Scored[],
  issue: number,
  temperature: number,
  prior: number,
  total: number,
): Evidence[] {
  const strongest: Phrase[] = [];
  for (const { part, factor, reading, shares } of scored)
    if (isShownPart(part)) addPhrases(strongest, part, reading, shares(issue), factor / temperature);
  const kept = strongest.map(evidence);
  const rest = kept.reduce((left, { weight }) => left - weight, total - prior);
  return [
    ...kept,
    { segment: "prior", phrase: "", weight: prior },
    { segment: "rest", phrase: "", weight: rest },
  ];
}

/** `first` and `last` are words of the reading. */
interface Phrase {
  readonly part: ShownPart;
  readonly reading: Reading;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** Runs of words that pull the same way, function words between them included, in order of their weight: only the strongest are kept. */
function addPhrases(
  strongest: Phrase[],
  part: ShownPart,
  reading: Reading,
  shares: readonly number[],
  factor: number,
): void {
  const { stops } = reading;
  for (let first = 0; first < shares.length; first++) {
    const sign = Math.sign(shares[first]!);
    if (Math.abs(shares[first]! * factor) < LEAST_WEIGHT) continue;
    let last = first;
    for (let next = first + 1; next < shares.length && next - last <= 2; next++) {
      const strong = Math.abs(shares[next]! * factor) >= LEAST_WEIGHT;
      if (strong && Math.sign(shares[next]!) !== sign) break;
      if (strong) last = next;
      else if (!stops[next]!) break;
    }
    let weight = 0;
    for (let k = first; k <= last; k++) weight += shares[k]! * factor;
    let rank = strongest.length;
    while (rank > 0 && Math.abs(strongest[rank - 1]!.weight) < Math.abs(weight)) rank--;
    if (rank < MOST_EVIDENCE) {
      if (strongest.length === MOST_EVIDENCE) strongest.pop();
      strongest.splice(rank, 0, { part, reading, first, last, weight });
    }
    first = last;
  }
}

function evidence({ part, reading, first, last, weight }: Phrase): Evidence {
  const { start } = placeOf(reading, first);
  const { end } = placeOf(reading, last);
  const phrase = part.text.slice(start, end);
  const piece = part.pieces?.find(({ at, span }) => at <= start && end <= at + span.end - span.start);
  if (!piece) return { segment: part.segment, phrase, weight };
  const shift = piece.span.start - piece.at;
  return {
    segment: part.segment,
    phrase,
    weight,
    span: { start: start + shift, end: end + shift },
  };
}
