/**
 * From the encoder's probabilities to attributions: the best sequence of tags gives spans, the pointers say which
 * content belongs to which cue and which cue has which source, and quotation marks are hard evidence.
 */
import type { Quotation, Span } from "../../types.ts";
import { firstEndingAfter } from "../../text.ts";
import type { Encoded } from "./features.ts";
import { type Link, type Readings, TAGS } from "./model.ts";

/** An attribution with the evidence for it; `evidence` feeds the calibration. */
export interface Found {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly evidence: Evidence;
}

/** Mean probabilities, 0..1. */
export interface Evidence {
  readonly content: number;
  readonly cue: number;
  readonly link: number;
  readonly source: number;
}

/** A run of words with one label: word indexes, `last` exclusive. */
interface Run {
  first: number;
  last: number;
}

/** The article in words: a word is its pieces. */
interface Words {
  readonly spans: readonly Span[];
  /** Index of the first piece of each word. */
  readonly piece: readonly number[];
  /** Word of each piece. */
  readonly of: readonly number[];
  readonly gap: readonly number[];
}

const CONTENT = 1;
const CUE = 3;
const SOURCE = 5;

/** A pointer with less than this on any span is read as pointing nowhere. */
const LINKED = 0.15;

/**
 * What is left of a pointer across another cue, and across a paragraph: of the contents in the training articles 0.7 %
 * stand behind another cue, seen from their own, and 1.1 % in another paragraph.
 */
const BEHIND = 0.5;
const APART = 0.1;

/** Share of a quotation's words that decides for the whole. */
const MOSTLY = 0.4;

export function decode(
  encoded: Encoded,
  readings: Readings,
  text: string,
  quotations: readonly Quotation[],
): Found[] {
  const words = wordsOf(encoded);
  const tags = bestTags(words, readings);
  const probability = (word: number, label: number) => {
    const at = words.piece[word]! * TAGS + label;
    return readings.tags[at]! + readings.tags[at + 1]!;
  };
  const mean = ({ first, last }: Run, label: number) => {
    let sum = 0;
    for (let w = first; w < last; w++) sum += probability(w, label);
    return sum / (last - first);
  };
  const cues = runsOf(tags, CUE);
  const sources = runsOf(tags, SOURCE);
  const contents = runsOf(tags, CONTENT);

  const cueIndex = indexRuns(cues, words.spans.length);
  const sourceIndex = indexRuns(sources, words.spans.length);
  const cueOf = assignContents(contents, cues, readings, words, cueIndex, quotations);
  const contentsOf = runsByValue(cueOf, cues.length);
  const found: Found[] = [];
  cues.forEach((cue, c) => {
    const runs = contentsOf[c]!;
    if (runs.length === 0) return;
    const best = strongest(pointed(cue, readings.toSource, words, sourceIndex), (s) =>
      isApart(cue, sources[s]!, words) ? APART : 1,
    );
    const source = best ? sources[best.at]! : null;
    const links = runs.map((run) => pointed(run, readings.toCue, words, cueIndex).get(c) ?? 0);
    found.push({
      content: joinSpans(
        runs.map((run) => withMarks(spanOf(run, words), quotations)),
        text,
      ),
      cue: spanOf(cue, words),
      source: source && spanOf(source, words),
      evidence: {
        content: weighted(runs, (run) => mean(run, CONTENT)),
        cue: mean(cue, CUE),
        link: weighted(runs, (_, i) => links[i]!),
        source: best?.probability ?? 0,
      },
    });
  });
  return found;
}

/** For each word the cue that its content belongs to, or -1. A quotation belongs to one cue as a whole. */
function assignContents(
  contents: readonly Run[],
  cues: readonly Run[],
  readings: Readings,
  words: Words,
  cueIndex: Int32Array,
  quotations: readonly Quotation[],
): Int32Array {
  const cueOf = new Int32Array(words.spans.length).fill(-1);
  const cueAt = (run: Run) =>
    strongest(
      pointed(run, readings.toCue, words, cueIndex),
      (c) => (isBehind(run, c, cues) ? BEHIND : 1) * (isApart(run, cues[c]!, words) ? APART : 1),
    );
  for (const run of contents) {
    const best = cueAt(run);
    if (best) cueOf.fill(best.at, run.first, run.last);
  }
  for (const { inner } of quotations) {
    const first = firstEndingAfter(words.spans, inner.start);
    let last = first;
    while (last < words.spans.length && words.spans[last]!.start < inner.end) last++;
    if (last === first || holdsCue(first, last, cueIndex)) continue; // a transcript
    const votes = new Map<number, number>();
    for (let w = first; w < last; w++)
      if (cueOf[w]! >= 0) votes.set(cueOf[w]!, (votes.get(cueOf[w]!) ?? 0) + 1 / (last - first));
    const best = strongest(votes, () => 1);
    if (best && best.probability >= MOSTLY) cueOf.fill(best.at, first, last);
  }
  return cueOf;
}

/** Does another cue stand between a content and cue `c`? */
function isBehind({ first, last }: Run, c: number, cues: readonly Run[]): boolean {
  const cue = cues[c]!;
  const before = cue.first < first;
  const other = before ? cues[c + 1] : cues[c - 1];
  if (!other) return false;
  return before
    ? other.first >= cue.last && other.last <= first
    : other.first >= last && other.last <= cue.first;
}

/** Does a line break stand between two runs of one window? */
function isApart(a: Run, b: Run, { gap }: Words): boolean {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  for (let w = from; w <= to; w++) if ((gap[w] ?? 0) >= 2) return true;
  return false;
}

/** Runs of words with the same value, by value; -1 is left out. */
function runsByValue(values: Int32Array, size: number): Run[][] {
  const lists = Array.from({ length: size }, (): Run[] => []);
  values.forEach((value, w) => {
    const list = lists[value];
    const run = list?.at(-1);
    if (run?.last === w) run.last = w + 1;
    else list?.push({ first: w, last: w + 1 });
  });
  return lists;
}

function holdsCue(first: number, last: number, cueIndex: Int32Array): boolean {
  return cueIndex.subarray(first, last).some((cue) => cue >= 0);
}

/** Mean over runs, each weighed by its length. */
function weighted(runs: readonly Run[], value: (run: Run, index: number) => number): number {
  const size = (run: Run) => run.last - run.first;
  const total = runs.reduce((sum, run) => sum + size(run), 0);
  return runs.reduce((sum, run, i) => sum + value(run, i) * size(run), 0) / total;
}

/** A span that ends at the words of a quotation takes its marks. */
function withMarks({ start, end }: Span, quotations: readonly Quotation[]): Span {
  const opened = quotations[firstEndingAfter(quotations, start)];
  const closed = quotations[firstEndingAfter(quotations, end - 1)];
  return {
    start: opened && opened.start < start && start <= opened.inner.start ? opened.start : start,
    end: closed && closed.end > end && end >= closed.inner.end ? closed.end : end,
  };
}

function wordsOf({ start, end, first, gap }: Encoded): Words {
  const spans: { start: number; end: number }[] = [];
  const piece: number[] = [];
  const of: number[] = [];
  const gaps: number[] = [];
  first.forEach((begins, i) => {
    if (begins === 1) {
      spans.push({ start: start[i]!, end: end[i]! });
      piece.push(i);
      gaps.push(gap[i]!);
    } else spans.at(-1)!.end = end[i]!;
    of.push(spans.length - 1);
  });
  return { spans, piece, of, gap: gaps };
}

/** Viterbi over the words: an inside tag only follows its own begin or inside. */
function bestTags({ piece }: Words, { tags }: Readings): number[] {
  const back: Int8Array[] = [];
  let score = new Float64Array(TAGS).fill(-1e9);
  score[0] = 0;
  for (const at of piece) {
    const next = new Float64Array(TAGS);
    const from = new Int8Array(TAGS);
    let free = 0;
    for (let t = 1; t < TAGS; t++) if (score[t]! > score[free]!) free = t;
    for (let t = 0; t < TAGS; t++) {
      const inside = t > 0 && t % 2 === 0;
      const before = inside ? (score[t]! > score[t - 1]! ? t : t - 1) : free;
      from[t] = before;
      next[t] = score[before]! + Math.log(Math.max(tags[at * TAGS + t]!, 1e-4));
    }
    back.push(from);
    score = next;
  }
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if (score[t]! > score[tag]!) tag = t;
  const out: number[] = [];
  for (let w = back.length - 1; w >= 0; w--) {
    out.push(tag);
    tag = back[w]![tag]!;
  }
  return out.reverse();
}

function runsOf(tags: readonly number[], begin: number): Run[] {
  const runs: Run[] = [];
  tags.forEach((tag, w) => {
    if (tag === begin) runs.push({ first: w, last: w + 1 });
    else if (tag === begin + 1) runs.at(-1)!.last = w + 1;
  });
  return runs;
}

/** For each word the run that holds it, or -1. */
function indexRuns(runs: readonly Run[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  runs.forEach(({ first, last }, r) => index.fill(r, first, last));
  return index;
}

/** How much of the pointers of a run's words falls on each target run. */
function pointed(
  { first, last }: Run,
  links: readonly (readonly Link[])[],
  words: Words,
  index: Int32Array,
): Map<number, number> {
  const mass = new Map<number, number>();
  for (let w = first; w < last; w++) {
    for (const { at, probability } of links[words.piece[w]!]!) {
      const run = at < 0 ? -1 : index[words.of[at]!]!;
      if (run >= 0) mass.set(run, (mass.get(run) ?? 0) + probability / (last - first));
    }
  }
  return mass;
}

/** The target with the most votes, each weakened by `doubt`; none where all are below LINKED. */
function strongest(mass: ReadonlyMap<number, number>, doubt: (at: number) => number): Link | undefined {
  let best: Link | undefined;
  for (const [at, votes] of mass) {
    const probability = votes * doubt(at);
    if (probability >= LINKED && (!best || probability > best.probability)) best = { at, probability };
  }
  return best;
}

function spanOf({ first, last }: Run, { spans }: Words): Span {
  return { start: spans[first]!.start, end: spans[last - 1]!.end };
}

/** Fragments with no letter or digit between them are one. */
function joinSpans(spans: readonly Span[], text: string): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = out.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = end;
    else out.push({ start, end });
  }
  return out;
}
