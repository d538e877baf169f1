/** A sentence read for attributions: which tokens are quoted, noun chunks, verb groups. Indexes are token indexes of the doc. */
import type { Doc, Sentence, Token, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt } from "../text.ts";
import { NEGATIONS, verbBase } from "../lexicon/verb-forms.ts";
import {
  ONE_OF_TWO,
  STANDS_ALONE,
  DEMONSTRATIVES,
  PARTICLES,
  PERSONAL,
  POSSESSIVE,
  TIME_WORDS,
  WEEKDAYS,
} from "../lexicon/words.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { auxiliaryOfLater, describeVerb, governs, letPhrase, putsWords, withParticle } from "./verb-form.ts";
import { behindPlace, isJoined, ownsNext } from "./chunk-edges.ts";
import { isElicited } from "./elicited.ts";
import { isPossessiveEnd, isVerbHead } from "./verb-head.ts";

/** Token indexes, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase without what follows its head: `the mayor's chief`. */
export interface Chunk extends Range {
  readonly head: number;
  readonly time: boolean;
}

export type VerbForm = "finite" | "past" | "ing" | "infinitive";

/** Names of forms in the passive. */
export const PASSIVE: Readonly<Record<VerbForm, string>> = {
  finite: "finite-passive",
  past: "past-passive",
  ing: "ing-passive",
  infinitive: "infinitive-passive",
};

/** `did not immediately respond`: auxiliaries, negation, adverbs, head, particle. */
export interface VerbGroup extends Range {
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string;
  /** Index in `reading.groups`. */
  readonly index: number;
}

export interface Reading {
  readonly doc: Doc;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly chunks: readonly Chunk[];
  /** Per token of the sentence (minus `first`): index into `chunks`, or -1. */
  readonly chunkAt: readonly number[];
  readonly groups: readonly VerbGroup[];
  /** Per token: the group it stands in, or -1. */
  readonly groupAt: readonly number[];
}

/** Where the tokens of a range stand in the text. */
export function spanOf(doc: Doc, { start, end }: Range): Span {
  return { start: doc.tokens[start]!.start, end: doc.tokens[end - 1]!.end };
}

/** Reads one sentence. `quoted` tells which tokens stand between quotation marks (at the level that is being read). */
export function readSentence(doc: Doc, sentence: Sentence, quoted: (token: number) => boolean): Reading {
  const { first, last } = sentence;
  const groups = findGroups(doc.tokens, first, last, quoted).map((group) =>
    isElicited(doc.tokens, group, { first, last }, quoted) ? { ...group, passive: true } : group,
  );
  const groupAt = new Array<number>(last - first).fill(-1);
  for (const group of groups) for (let i = group.start; i < group.end; i++) groupAt[i - first] = group.index;
  const chunks = joinNames(doc, { first, last }, findChunks(doc.tokens, first, last, quoted, groupAt));
  const chunkAt = new Array<number>(last - first).fill(-1);
  chunks.forEach((chunk, index) => {
    for (let i = chunk.start; i < chunk.end; i++) chunkAt[i - first] = index;
  });
  return { doc, sentence, first, last, chunks, chunkAt, groups, groupAt };
}

export function chunkOf(reading: Reading, token: number): Chunk | undefined {
  const index = reading.chunkAt[token - reading.first];
  return index === undefined || index < 0 ? undefined : reading.chunks[index];
}

export function groupOf(reading: Reading, token: number): VerbGroup | undefined {
  const index = reading.groupAt[token - reading.first];
  return index === undefined || index < 0 ? undefined : reading.groups[index];
}

// --- verb groups ------------------------------------------------------------------------------------

function findGroups(
  tokens: readonly Token[],
  first: number,
  last: number,
  quoted: (token: number) => boolean,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let free = first; // tokens before it belong to an earlier group
  for (let i = first; i < last; i++) {
    if (quoted(i)) continue;
    const token = tokens[i]!;
    const isAuxMain = token.pos === "AUX" && !auxiliaryOfLater(tokens, i, last, quoted);
    if (!isAuxMain && !isVerbHead(tokens, i, first, last)) continue;
    let start = i;
    const auxiliaries: string[] = [];
    for (let j = i - 1; j >= free && i - j < 8 && !quoted(j); j--) {
      const { lower } = tokens[j]!;
      // `has since apologised`
      const pos = lower === "since" && tokens[j - 1]?.pos === "AUX" ? "ADV" : tokens[j]!.pos;
      const isTo = lower === "to" && pos !== "ADP";
      if (pos === "AUX" || isTo || lower === "not" || lower === "n't" || (lower === "to" && start === i)) {
        if (lower !== "not" && lower !== "n't" && lower !== "never") auxiliaries.unshift(lower);
        else auxiliaries.unshift("not");
        start = j;
        // `has yet to say`, `had to admit`: an auxiliary before is part of the group
        if (isTo && !governs(tokens, j, free, quoted)) break;
      } else if (
        pos === "ADV" &&
        !["when", "why", "how", "where", "so", "then", "as", "however", "while"].includes(lower)
      ) {
        if (NEGATIONS.has(lower)) auxiliaries.unshift("not");
        continue;
      } else break;
    }
    // adverbs directly before a bare verb belong to the cue
    while (
      start > free &&
      tokens[start - 1]!.pos === "ADV" &&
      !quoted(start - 1) &&
      /ly$|^(?:also|again|once|never|often|later|just|still|even|then|repeatedly|previously|already|always|first|now|long|initially)$/u.test(
        tokens[start - 1]!.lower,
      )
    ) {
      if (tokens[start - 1]!.lower === "never") auxiliaries.unshift("not");
      start--;
    }
    let end = i + 1;
    const after = tokens[end];
    if (after && end < last && PARTICLES.has(after.lower) && after.pos !== "DET" && !quoted(end)) {
      const next = tokens[end + 1];
      const lower = after.lower;
      const goesOn = !next || end + 1 >= last || next.pos !== "NUM";
      if (goesOn && ["out", "back", "up", "off", "down", "forth", "away"].includes(lower)) end++;
    }
    if (end < last && after?.lower === "it" && verbBase(token.lower) === "put" && putsWords(tokens[end + 1]))
      end++;
    const phrase = letPhrase(tokens, i, last);
    if (phrase !== "") end = i + 1 + phrase.split(" ").length;
    const particle = end > i + 1 ? tokens[phrase === "" ? i + 1 : end - 1]!.lower : "";
    groups.push({
      start,
      end,
      head: i,
      index: groups.length,
      ...withParticle(describeVerb(token.lower, auxiliaries, isAuxMain), particle),
    });
    free = end;
    i = end - 1;
  }
  return groups;
}

// --- noun chunks ------------------------------------------------------------------------------------

function findChunks(
  tokens: readonly Token[],
  first: number,
  last: number,
  quoted: (token: number) => boolean,
  groupAt: readonly number[],
): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = first; i < last;) {
    const end = chunkEnd(tokens, i, last, quoted, (at) => groupAt[at - first]! >= 0);
    if (end <= i) {
      i++;
      continue;
    }
    let head = end - 1;
    while (head > i && !["NOUN", "PROPN", "NUM", "PRON", "SYM"].includes(tokens[head]!.pos)) head--;
    const time =
      (end === i + 1 && /^(?:19|20)\d\d$/u.test(tokens[i]!.text)) ||
      (end === i + 1 &&
        tokens[i]!.text === "May" &&
        /^(?:in|since|until|last)$/u.test(tokens[i - 1]?.lower ?? "")) ||
      (head === end - 1 && // not `the 58-year-old`
        TIME_WORDS.has(tokens[head]!.lower) &&
        !tokens.slice(i, head).some((t) => t.lower === "'s"));
    const behind = tokens[end - 1]!.pos === "PROPN" ? behindPlace(tokens, end, last) : end;
    chunks.push({ start: i, end: behind, head, time });
    i = behind;
  }
  return chunks;
}

/** `Department of Health and Human Services`: a name with an `and` is one chunk. */
function joinNames(
  { tokens, mentions, article }: Doc,
  { first: opening, last: past }: Pick<Sentence, "first" | "last">,
  chunks: Chunk[],
): Chunk[] {
  for (let at = firstStartingAt(mentions, tokens[opening]!.start); at < mentions.length; at++) {
    const { start, end, kind } = mentions[at]!;
    if (start >= tokens[past - 1]!.end) break;
    if (kind !== "name" || !/ and /u.test(article.text.slice(start, end))) continue;
    const range = { start: firstEndingAfter(tokens, start), end: firstStartingAt(tokens, end) };
    const first = chunks.findIndex((chunk) => chunk.end > range.start);
    const last = chunks.findLastIndex((chunk) => chunk.start < range.end);
    if (first < 0 || first >= last) continue;
    const whole = { ...chunks[last]!, start: Math.min(chunks[first]!.start, range.start) };
    chunks.splice(first, last - first + 1, whole);
  }
  return chunks;
}

function chunkEnd(
  tokens: readonly Token[],
  start: number,
  last: number,
  quoted: (token: number) => boolean,
  isVerb: (token: number) => boolean,
): number {
  let end = start;
  let sawHead = false;
  for (let i = start; i < last; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (quoted(i)) {
      // short quoted words inside a noun phrase: `the "birther" movement`
      if (i === start) return start;
      let stop = i;
      while (stop < last && quoted(stop)) stop++;
      const next = tokens[stop];
      if (
        stop - i > 6 ||
        tokens[stop - 2]?.text === "," || // on “This Week,” Ana Brandt said
        !next ||
        stop >= last ||
        (next.pos !== "NOUN" && next.pos !== "PROPN") ||
        isVerb(stop)
      )
        break;
      i = stop - 1;
      continue;
    }
    if (isVerb(i)) break;
    if (PERSONAL.has(lower) && pos === "PRON") {
      if (i === start) return i + 1;
      break;
    }
    if (lower === "who" || lower === "which" || lower === "whom") break;
    if (DEMONSTRATIVES.has(lower) && pos !== "DET" && i !== start) break;
    if (lower === "that" && pos !== "DET") break;
    const weekday = WEEKDAYS.has(lower);
    if (weekday && sawHead && tokens[i - 1]!.pos !== "DET" && lower !== "'s") break;
    if (lower === "one" && i === start) {
      end = i + 1; // perhaps no more: `one said`
      continue;
    }
    if (
      ["NOUN", "PROPN", "NUM", "SYM"].includes(pos) ||
      pos === "PRON" ||
      (pos === "X" && /[\p{L}\p{N}]/u.test(text))
    ) {
      if (pos === "PRON" && POSSESSIVE.has(lower)) {
        if (sawHead) break;
        if (lower === "her" && i === start && !ownsNext(tokens, i, last, quoted)) return i + 1;
        continue;
      }
      if (pos === "PRON" && sawHead) break;
      sawHead = true;
      end = i + 1;
      if (weekday) {
        const next = tokens[i + 1];
        if (next && ["'s", "morning", "afternoon", "evening", "night"].includes(next.lower)) continue;
        if (next?.pos === "NOUN" && tokens[i - 1]?.pos === "DET") continue; // a Wednesday editorial
        break;
      }
      continue;
    }
    if (STANDS_ALONE.has(lower) && !sawHead) {
      // `some said`, `another of them`
      const next = tokens[i + 1];
      if (
        !next ||
        i + 1 >= last ||
        isVerb(i + 1) ||
        next.lower === "of" ||
        next.pos === "PUNCT" ||
        next.pos === "AUX"
      ) {
        sawHead = true;
        end = i + 1;
        continue;
      }
    }
    // `the runner-up`, `the corner-forward`; `according to figures`, `said permits took`
    const isJoint = (pos === "ADP" || pos === "ADV") && sawHead && isJoined(tokens, i - 2);
    if (isJoint || (pos === "VERB" && i === start && lower.endsWith("s"))) {
      sawHead = true;
      end = i + 1;
      continue;
    }
    if (pos === "DET") {
      if (sawHead && !(tokens[i - 1]!.lower === "all" || tokens[i - 1]!.lower === "both")) break;
      continue;
    }
    if (pos === "ADJ") {
      // `the premier replied`, `the other said`, `the 18-year-old`: adjectives to the tagger, people to everybody else
      const ends = i + 1 >= last || isVerb(i + 1) || tokens[i + 1]!.pos === "PUNCT";
      const isOwned = i > start && isPossessiveEnd(tokens[i - 1]!) && tokens[i + 1]?.pos === "PUNCT"; // `the sergeant's superior`
      const isRole = isRoleNoun(lower) || ONE_OF_TWO.has(lower) || isOwned;
      const isPerson =
        isRole && (i > start ? ends || tokens[i + 1]!.lower === "of" : tokens[i + 1]?.lower === "of");
      if (isPerson || (lower === "old" && i > start && tokens[i - 1]!.text === "-")) {
        sawHead = true;
        end = i + 1;
        continue;
      }
      if (
        sawHead &&
        i + 1 < last &&
        !["NOUN", "PROPN", "ADJ"].includes(tokens[i + 1]!.pos) &&
        tokens[i + 1]!.text !== "-"
      )
        break;
      if (i + 1 >= last || !["NOUN", "PROPN", "ADJ", "NUM", "VERB", "CCONJ"].includes(tokens[i + 1]!.pos)) {
        // `the poor said`, but `a long-serving mayor`
        if (i > start && tokens[i - 1]!.pos === "DET" && !isJoined(tokens, i)) {
          sawHead = true;
          end = i + 1;
        }
        if (
          lower === "many" ||
          lower === "several" ||
          lower === "few" ||
          lower === "most" ||
          lower === "such"
        ) {
          end = i + 1;
          sawHead = true;
        }
        if (tokens[i + 1]?.text !== "-" && tokens[i + 1]?.text !== ",") break;
      }
      continue;
    }
    if (pos === "ADV") {
      if (sawHead || lower === "when" || lower === "where" || lower === "why") break;
      const next = tokens[i + 1];
      // `a very old pier`, `a well-known pier`
      if (!isJoined(tokens, i) && !(next && ["ADJ", "NUM", "ADV", "DET"].includes(next.pos))) break;
      continue;
    }
    if (
      (lower === "'s" || lower === "'" || lower === "’") &&
      sawHead &&
      (pos === "PART" || pos === "PUNCT") &&
      tokens[i - 1]!.end === tokens[i]!.start
    )
      continue;
    if (
      (text === "-" || text === "–" || text === "/" || text === "&" || text === ".") &&
      i > start &&
      tokens[i - 1]!.end === tokens[i]!.start &&
      i + 1 < last &&
      (text === "&" || tokens[i + 1]!.start === tokens[i]!.end)
    )
      continue;
    if (text === "&") continue;
    if (text === "#" || text === "@" || text === "$") continue;
    // a participle between article and noun; `lead` in `says lead author Kim Orr`
    if (pos === "VERB" && !sawHead && (i > start || tokens[i + 1]?.pos === "NOUN")) continue;
    break;
  }
  return end;
}
