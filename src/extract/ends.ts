/**
 * Where a content ends inside its sentence. The reader walks from the content's start and passes places where it
 * could stop (a comma, a conjunction, a preposition, the close of a quotation); counted log-odds say how likely it
 * stops at each. The end with the highest probability wins.
 */
import { verbClass } from "../lexicon/acts.ts";
import { HAVE, MODALS } from "../lexicon/verb-forms.ts";
import { SUBORDINATE } from "../lexicon/words.ts";
import { chunkOf, groupOf, PASSIVE, type Reading, type VerbForm, type VerbGroup } from "./reading.ts";
import type { Naming, Weights } from "./weights.ts";

export interface EndChoice<Name> {
  /** Past the content's last token. */
  readonly end: number;
  readonly features: readonly Name[];
}

type Quoted = (token: number) => boolean;

/** The places before `limit` where a content that starts at `start` could end. */
export function* possibleEnds<Name>(
  reading: Reading,
  quoted: Quoted,
  rule: string,
  lemma: string,
  start: number,
  limit: number,
  name: Naming<Name>,
): Generator<EndChoice<Name>> {
  const { tokens } = reading.doc;
  const frame = rule.endsWith("+told") ? rule.slice(0, -"+told".length) : rule;
  const any = name("end");
  const all = name(" ", any);
  const inFrame = name(frame, all);
  const frameAnd = name(" ", inFrame);
  const lemmaAnd = name(" ", name(lemma, all));
  const family = frame.slice(0, 6);
  let sawVerb = false;
  let sawQuote = quoted(start);
  let commas = 0;
  const cue = groupBefore(reading, start);
  const opener = SUBORDINATE.has(tokens[reading.first]!.lower) && !quoted(reading.first) ? "sub" : "main";
  const governor = tokens[start - 1];
  const opensWith = governor?.pos === "ADP" && !quoted(start - 1) ? governor.lower : null;
  let inner: VerbGroup | undefined;
  let sign = -1; // the last place that was a mark: the word behind it is no further place
  for (let at = start; at < limit; at++) {
    const token = tokens[at]!;
    const inQuote = quoted(at);
    const quoteClosed = at > start && quoted(at - 1) && !inQuote;
    const quoteOpens = inQuote && at > start && !quoted(at - 1);
    if (inQuote) sawQuote = true;
    if (inQuote && !quoteOpens) continue;
    const isPlace = at > start && !(opensWith !== null && repeats(reading, opensWith, at));
    const boundary = isPlace ? boundaryAt(reading, quoted, at, quoteClosed, quoteOpens) : null;
    if (boundary && sign !== at - 1) {
      const { base, word } = boundary;
      const states = sawVerb ? BEHIND_VERB : BEFORE_VERB;
      const state = states[sawQuote ? (quoteAhead(reading, quoted, at, limit) ? 2 : 1) : 0];
      const ofBase = name(base, all);
      const baseAnd = name(" ", ofBase);
      const ofKey = word === "" ? ofBase : name(word, baseAnd);
      const inFrameBase = name(base, frameAnd);
      const inFrameBaseAnd = name(" ", inFrameBase);
      const ofLemma = name(base, lemmaAnd);
      const features = [
        any,
        ofKey,
        inFrame,
        word === "" ? inFrameBase : name(word, inFrameBaseAnd),
        name(lengthOf(at - start), inFrameBaseAnd),
        name(state, inFrameBaseAnd),
        name(state, name(" ", ofKey)),
        name(state, name(" ", name(tokens[at + 1]?.pos ?? "", name("pos=", baseAnd)))),
        ofLemma,
        word === "" ? ofLemma : name(word, name(" ", ofLemma)),
        name(restOf(limit - at), name("rest=", baseAnd)),
        name(family, name(SOME_COMMAS[Math.min(commas, 3)]!, baseAnd)),
      ];
      if (quoteClosed && tokens[at - 2]?.text === ",") {
        const behindComma = name("”, ", all);
        features.push(name(wordKey(reading, quoted, at), behindComma));
        features.push(name(opener, name(" ", name(state, behindComma))));
      }
      features.push(name(commas > 0 ? " commas=1" : " commas=0", name(opener, baseAnd)));
      const ahead = aheadOf(reading, quoted, { start, at, limit, cue, inner });
      if (ahead) pushAhead(features, ahead, { all, baseAnd, frameAnd, opener }, name);
      yield { end: at, features };
    }
    if (boundary && token.pos === "PUNCT") sign = at;
    if (token.text === ",") commas++;
    const group = groupOf(reading, at);
    if (group?.head === at) {
      sawVerb = true;
      if (group.form === "finite" || group.form === "past") inner ??= group;
    }
  }
}

/** `asking for water, | and for bread`: the preposition of the cue behind a conjunction opens more of its content. */
function repeats({ doc: { tokens } }: Reading, preposition: string, at: number): boolean {
  const conjunction = tokens[at]!.text === "," ? at + 1 : at;
  return tokens[conjunction]?.pos === "CCONJ" && tokens[conjunction + 1]?.lower === preposition;
}

/** What the content holds up to a place: a verb; no quotation, one, or one that another follows. */
const BEFORE_VERB = ["--", "-q", "-q+"] as const;
const BEHIND_VERB = ["v-", "vq", "vq+"] as const;

const SOME_COMMAS = ["commas=0 ", "commas=1 ", "commas=2 ", "commas=3 "];

const lengthOf = (tokens: number): string =>
  tokens < 2 ? "1" : tokens < 4 ? "3" : tokens < 7 ? "6" : tokens < 13 ? "12" : tokens < 25 ? "24" : "long";

const restOf = (tokens: number): string =>
  tokens < 3 ? "2" : tokens < 6 ? "5" : tokens < 12 ? "11" : "long";

/**
 * Is the verb behind this `and` the speaker's, as the cue is: `said that it had been late and warned that`? It reports in the
 * cue's tense, and what is said stands in another.
 */
export function sharesSubject(reading: Reading, start: number, conjunction: number): boolean {
  const next = groupOf(reading, conjunction + 1);
  const cue = groupBefore(reading, start);
  if (
    !next ||
    !cue ||
    verbClass(cue.lemma) !== "report" ||
    !(/^(?:report|intent)$/u.test(verbClass(next.lemma)) || isAttitude(reading, next))
  )
    return false;
  // `urged him to go and says, “Now”`
  const { quotation } = reading.doc.tokens[next.end + 1] ?? {};
  if (
    next.form === "finite" &&
    /^[,:]$/u.test(reading.doc.tokens[next.end]?.text ?? "") &&
    quotation !== undefined &&
    quotation >= 0
  )
    return tenseOf(reading, next) === tenseOf(reading, cue);
  const inner = reading.groups.find((group) => group.start >= start && group.form !== "infinitive");
  const tense = tenseOf(reading, next);
  if (next.form === "ing" || next.form === "infinitive" || !inner || inner.index >= next.index) return false;
  // `announced that the pier was safe and said`: what is so does not say
  const says = next.lemma === "say" && inner.lemma === "be";
  return tense === tenseOf(reading, cue) && (says || tense !== tenseOf(reading, inner));
}

/** `but was hopeful that`: a feeling whose clause follows. */
function isAttitude({ doc: { tokens } }: Reading, { lemma, end }: VerbGroup): boolean {
  return lemma === "be" && tokens[end]?.pos === "ADJ" && tokens[end + 1]?.lower === "that";
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
  readonly subject: "-" | "subject";
  readonly lemma: string;
  readonly opener: string;
  /** Whose tense the next verb has: the cue's, the inner verb's. */
  readonly like: string;
}

const LIKE = ["--", "-inner", "cue-", "cueinner"];

/** How far behind a place its next verb may stand, in tokens. */
const VERB_AHEAD = 9;

/** `…, and disclosed that`: is the next verb one of saying, has it a subject of its own, and which verb's tense? */
function aheadOf(reading: Reading, quoted: Quoted, { start, at, limit, cue, inner }: Place): Ahead | null {
  const { tokens } = reading.doc;
  let subject: Ahead["subject"] = "-";
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
      const like =
        LIKE[
          (cue && tenseOf(reading, cue) === tense ? 2 : 0) +
            (inner && tenseOf(reading, inner) === tense ? 1 : 0)
        ]!;
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

/** Beginnings of names that the features of one place share. */
interface Beginnings<Name> {
  readonly all: Name;
  readonly baseAnd: Name;
  readonly frameAnd: Name;
  readonly opener: string;
}

function pushAhead<Name>(
  features: Name[],
  { joined, parallel, subject, lemma, opener, like }: Ahead,
  { all, baseAnd, frameAnd, opener: clause }: Beginnings<Name>,
  name: Naming<Name>,
): void {
  if (parallel) {
    features.push(
      name(joined, name("parallel ", all)),
      name("parallel", frameAnd),
      name("parallel", baseAnd),
    );
    return;
  }
  const what = verbClass(lemma);
  const whose = subject === "-" ? " ahead=- " : " ahead=subject ";
  const ofBase = name(whose, name(joined, baseAnd));
  const ofClass = name(what, ofBase);
  const ofJoined = name(whose, name(joined, all));
  features.push(
    name(like, ofBase),
    ofClass,
    name(like, name(" ", name(opener, name(" ", ofClass)))),
    name(subject, name(" ahead=", name(clause, baseAnd))),
    name(like, name(whose, name(joined, frameAnd))),
    name(what, name(" ", name(like, ofJoined))),
    name(lemma, ofJoined),
    name(like, name(" ", name(opener, name(" ", name(lemma, name("ahead ", all)))))),
  );
}

/** Words that stand at the beginning of any phrase. */
const TOO_COMMON = new Set(["the", "a", "an", "he", "she", "it", "they"]);

export function tenseOf(reading: Reading, { start, head, form }: VerbGroup): string {
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
  if (group) return VERB_KEYS[group.form];
  if (chunkOf(reading, at)?.time === true) return "TIME";
  return pos === "NOUN" || pos === "PROPN" || pos === "NUM" || pos === "ADJ" || pos === "X" || pos === "SYM"
    ? pos
    : lower;
}

const VERB_KEYS: Readonly<Record<VerbForm, string>> = {
  finite: "verb-finite",
  past: "verb-past",
  ing: "ing",
  infinitive: "infinitive",
};

/** What stands at a place where a content could end: its kind, and the word that decides (none: ""). */
interface Boundary {
  readonly base: string;
  readonly word: string;
}

function boundaryAt(
  reading: Reading,
  quoted: Quoted,
  at: number,
  closed: boolean,
  opens: boolean,
): Boundary | null {
  const { tokens } = reading.doc;
  const { text, pos, lower, start } = tokens[at]!;
  if (opens) return { base: "open-quote", word: "" };
  const dash = text === "—" || text === "–" || text === "--" || (text === "-" && tokens[at - 1]!.end < start);
  const sign = dash ? "—" : text;
  if (dash || /^[,;:(]$/u.test(text))
    return { base: closed ? `”${sign}` : sign, word: wordKey(reading, quoted, at + 1) };
  if (closed) return { base: "”", word: wordKey(reading, quoted, at) };
  const chunk = chunkOf(reading, at);
  if (chunk?.time === true && chunk.start === at) return { base: "time", word: "TIME" };
  const group = groupOf(reading, at);
  if (group && group.start === at)
    return { base: "verb", word: group.passive ? PASSIVE[group.form] : group.form };
  if (pos === "CCONJ") {
    const next = chunkOf(reading, at + 1);
    const clause = next && groupOf(reading, next.end) ? "clause" : wordKey(reading, quoted, at + 1);
    return { base: lower, word: clause };
  }
  if (pos === "SCONJ" || pos === "ADP" || OPENS_CLAUSE.has(lower))
    return { base: lower, word: wordKey(reading, quoted, at + 1) };
  if (pos === "ADV" && !chunk) return { base: "adverb", word: lower };
  return null;
}

const OPENS_CLAUSE = new Set(["who", "which", "that", "when", "where", "what", "how", "because", "as"]);

/** An end, and how likely it is among all that the content could have. */
export interface ChosenEnd {
  readonly end: number;
  readonly sure: number;
}

/** The likeliest end: the product of not stopping before it and stopping there. */
export function bestEnd(choices: Iterable<EndChoice<number>>, limit: number, weights: Weights): ChosenEnd {
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
    if (passed <= bestLog) break; // what follows can only be less likely
  }
  return passed > bestLog ? { end: limit, sure: Math.exp(passed) } : { end: best, sure: Math.exp(bestLog) };
}
