/**
 * Where a content ends inside its sentence. The reader walks from the content's start and passes places where it
 * could stop (a comma, a conjunction, a preposition, the close of a quotation); counted log-odds say how likely it
 * stops at each. The end with the highest probability wins.
 */
import { verbClass } from "../lexicon/acts.ts";
import { HAVE, MODALS } from "../lexicon/verb-forms.ts";
import { chunkOf, groupOf, type Reading, type VerbGroup } from "./reading.ts";

export type EndWeights = ReadonlyMap<string, number>;

export interface EndChoice {
  /** Past the content's last token. */
  readonly end: number;
  readonly features: readonly string[];
}

type Quoted = (token: number) => boolean;

/** The places before `limit` where a content that starts at `start` could end. */
export function* possibleEnds(
  reading: Reading,
  quoted: Quoted,
  rule: string,
  lemma: string,
  start: number,
  limit: number,
): Generator<EndChoice> {
  const { tokens } = reading.doc;
  const frame = rule.replace(/\+told$/u, "");
  let sawVerb = false;
  let sawQuote = quoted(start);
  let commas = 0;
  const cue = groupBefore(reading, start);
  const opener = SUBORDINATE.has(tokens[reading.first]!.lower) && !quoted(reading.first) ? "sub" : "main";
  let inner: VerbGroup | undefined;
  let sign = -1; // the last place that was a mark: the word behind it is no further place
  for (let at = start; at < limit; at++) {
    const token = tokens[at]!;
    const inQuote = quoted(at);
    const quoteClosed = at > start && quoted(at - 1) && !inQuote;
    const quoteOpens = inQuote && at > start && !quoted(at - 1);
    if (inQuote) sawQuote = true;
    if (inQuote && !quoteOpens) continue;
    const key = at > start ? boundaryKey(reading, quoted, at, quoteClosed, quoteOpens) : "";
    if (key !== "" && sign !== at - 1) {
      const length = at - start;
      const bucket =
        length < 2
          ? "1"
          : length < 4
            ? "3"
            : length < 7
              ? "6"
              : length < 13
                ? "12"
                : length < 25
                  ? "24"
                  : "long";
      const left = limit - at;
      const rest = left < 3 ? "2" : left < 6 ? "5" : left < 12 ? "11" : "long";
      const base = key.split(" ")[0]!;
      const state = `${sawVerb ? "v" : "-"}${sawQuote ? "q" : "-"}${sawQuote && quoteAhead(reading, quoted, at, limit) ? "+" : ""}`;
      yield {
        end: at,
        features: [
          "end",
          `end ${key}`,
          `end ${frame}`,
          `end ${frame} ${key}`,
          `end ${frame} ${base} ${bucket}`,
          `end ${frame} ${base} ${state}`,
          `end ${key} ${state}`,
          `end ${base} pos=${tokens[at + 1]?.pos ?? ""} ${state}`,
          `end ${lemma} ${base}`,
          `end ${lemma} ${key}`,
          `end ${base} rest=${rest}`,
          `end ${base} commas=${Math.min(commas, 3)} ${frame.slice(0, 6)}`,
          ...(quoteClosed && tokens[at - 2]?.text === ","
            ? [`end ”, ${wordKey(reading, quoted, at)}`, `end ”, ${state} ${opener}`]
            : []),
          `end ${base} ${opener} commas=${commas > 0 ? 1 : 0}`,
          ...aheadFeatures(aheadOf(reading, quoted, { start, at, limit, cue, inner }), base, frame, opener),
        ],
      };
    }
    if (key !== "" && token.pos === "PUNCT") sign = at;
    if (token.text === ",") commas++;
    const group = groupOf(reading, at);
    if (group?.head === at) {
      sawVerb = true;
      if (group.form === "finite" || group.form === "past") inner ??= group;
    }
  }
}

/** The verb that a content behind it hangs on. */
function groupBefore(reading: Reading, start: number): VerbGroup | undefined {
  for (let at = start - 1; at >= reading.first && at > start - 10; at--) {
    const group = groupOf(reading, at);
    if (group) return group;
  }
  return undefined;
}

interface Place {
  readonly start: number;
  readonly at: number;
  readonly limit: number;
  readonly cue: VerbGroup | undefined;
  /** The content's first finite verb. */
  readonly inner: VerbGroup | undefined;
}

/** What comes behind a place: the next verb, or a phrase that repeats how the content opened. */
interface Ahead {
  readonly joined: string;
  readonly parallel: boolean;
  readonly subject: string;
  readonly lemma: string;
  readonly opener: string;
  /** Whose tense the next verb has: the cue's, the inner verb's. */
  readonly like: string;
}

/** How far behind a place its next verb may stand, in tokens. */
const VERB_AHEAD = 9;

/** `…, and disclosed that`: is the next verb one of saying, has it a subject of its own, and which verb's tense? */
function aheadOf(reading: Reading, quoted: Quoted, { start, at, limit, cue, inner }: Place): Ahead | null {
  const { tokens } = reading.doc;
  let subject = "-";
  let joined = "-";
  // `that it was late and that it was dark`, `asked for water and for bread`
  const repeats = (lower: string): boolean =>
    !quoted(start - 1) &&
    !TOO_COMMON.has(lower) &&
    (tokens[start]!.lower === lower || tokens[start - 1]?.lower === lower);
  for (let look = at; look < limit && look < at + VERB_AHEAD && !quoted(look); look++) {
    const group = groupOf(reading, look);
    if (group) {
      if (group.form === "ing" || group.form === "infinitive") return null;
      const next = group.end < limit ? (quoted(group.end) ? "QUOTE" : tokens[group.end]!) : "END";
      const opener =
        typeof next === "string"
          ? next
          : next.lower === "that" || next.lower === "to"
            ? next.lower
            : next.pos;
      const tense = tenseOf(reading, group);
      const like = `${cue && tenseOf(reading, cue) === tense ? "cue" : "-"}${inner && tenseOf(reading, inner) === tense ? "inner" : "-"}`;
      return { joined, parallel: false, subject, lemma: group.lemma, opener, like };
    }
    const { pos, lower } = tokens[look]!;
    if (pos === "CCONJ") {
      joined = lower;
      if (repeats(tokens[look + 1]!.lower))
        return { joined, parallel: true, subject, lemma: "", opener: "", like: "" };
    } else if (chunkOf(reading, look)) subject = "subject";
  }
  return null;
}

function aheadFeatures(ahead: Ahead | null, base: string, frame: string, clause: string): string[] {
  if (!ahead) return [];
  const { joined, parallel, subject, lemma, opener, like } = ahead;
  if (parallel) return [`end parallel ${joined}`, `end ${frame} parallel`, `end ${base} parallel`];
  const what = verbClass(lemma);
  return [
    `end ${base} ${joined} ahead=${subject} ${like}`,
    `end ${base} ${joined} ahead=${subject} ${what}`,
    `end ${base} ${joined} ahead=${subject} ${what} ${opener} ${like}`,
    `end ${base} ${clause} ahead=${subject}`,
    `end ${frame} ${joined} ahead=${subject} ${like}`,
    `end ${joined} ahead=${subject} ${like} ${what}`,
    `end ${joined} ahead=${subject} ${lemma}`,
    `end ahead ${lemma} ${opener} ${like}`,
  ];
}

/** Words that open a sentence whose main clause comes later. */
const SUBORDINATE = new Set(
  "while although though as if when after before since because despite whereas once until".split(" "),
);
/** Words that stand at the beginning of any phrase. */
const TOO_COMMON = new Set(["the", "a", "an", "he", "she", "it", "they"]);

function tenseOf(reading: Reading, { start, head, form }: VerbGroup): string {
  for (let at = start; at < head; at++) {
    const { lower, pos } = reading.doc.tokens[at]!;
    if (MODALS.has(lower)) return "modal";
    if (HAVE.has(lower)) return lower === "had" ? "past-perfect" : "perfect";
    if (pos === "AUX") return PAST_AUXILIARIES.has(lower) ? "past" : "present";
  }
  return form === "past" || PAST_AUXILIARIES.has(reading.doc.tokens[head]!.lower) ? "past" : "present";
}

const PAST_AUXILIARIES = new Set(["was", "were", "did", "had"]);

/** `“stale,” a “chore”`: does another quotation follow with no verb between? */
function quoteAhead(reading: Reading, quoted: Quoted, at: number, limit: number): boolean {
  for (let look = at; look < limit && look < at + 12; look++) {
    if (quoted(look)) return look > at;
    if (groupOf(reading, look)) return false;
  }
  return false;
}

function wordKey(reading: Reading, quoted: Quoted, at: number): string {
  if (at >= reading.last) return "END";
  if (quoted(at)) return "QUOTE";
  const { pos, lower } = reading.doc.tokens[at]!;
  const group = groupOf(reading, at);
  if (group) return group.form === "ing" || group.form === "infinitive" ? group.form : `verb-${group.form}`;
  if (chunkOf(reading, at)?.time === true) return "TIME";
  return pos === "NOUN" || pos === "PROPN" || pos === "NUM" || pos === "ADJ" || pos === "X" || pos === "SYM"
    ? pos
    : lower;
}

function boundaryKey(reading: Reading, quoted: Quoted, at: number, closed: boolean, opens: boolean): string {
  const { tokens } = reading.doc;
  const { text, pos, lower, start } = tokens[at]!;
  if (opens) return "open-quote";
  const dash = text === "—" || text === "–" || text === "--" || (text === "-" && tokens[at - 1]!.end < start);
  if (/^[,;:(]$/u.test(text) || dash)
    return `${closed ? "”" : ""}${dash ? "—" : text} ${wordKey(reading, quoted, at + 1)}`;
  if (closed) return `” ${wordKey(reading, quoted, at)}`;
  if (chunkOf(reading, at)?.time === true && chunkOf(reading, at)!.start === at) return "time TIME";
  const group = groupOf(reading, at);
  if (group && group.start === at) return `verb ${group.form}${group.passive ? "-passive" : ""}`;
  if (pos === "CCONJ") {
    const next = chunkOf(reading, at + 1);
    const clause = next && groupOf(reading, next.end) ? "clause" : wordKey(reading, quoted, at + 1);
    return `${lower} ${clause}`;
  }
  if (
    pos === "SCONJ" ||
    pos === "ADP" ||
    ["who", "which", "that", "when", "where", "what", "how", "because", "as"].includes(lower)
  )
    return `${lower} ${wordKey(reading, quoted, at + 1)}`;
  if (pos === "ADV" && !chunkOf(reading, at)) return `adverb ${lower}`;
  return "";
}

/** The likeliest end: the product of not stopping before it and stopping there. */
export function bestEnd(choices: Iterable<EndChoice>, limit: number, weights: EndWeights): number {
  if (weights.size === 0) return limit;
  let best = limit;
  let bestLog = -Infinity;
  let passed = 0;
  for (const { end, features } of choices) {
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    const stops = -Math.log1p(Math.exp(-sum));
    if (passed + stops > bestLog) {
      bestLog = passed + stops;
      best = end;
    }
    passed += -Math.log1p(Math.exp(sum));
    if (passed <= bestLog) return best; // what follows can only be less likely
  }
  return passed > bestLog ? limit : best;
}
