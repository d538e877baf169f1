/** Who does what a cue says, where the engine gave the cue alone: `he said it was late, but added …`. */
import type { Doc, Mention, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt, overlaps } from "../text.ts";

/** Who is the subject of these is told, not telling. */
const PASSIVE = /^(?:is|are|was|were|be|been|being|gets?|got)$/u;

/** How far before its cue, in mentions, a subject is looked for. */
const FARTHEST = 12;

/** The subject of the clause whose verb `cue` holds, or null. */
export function subjectOf(doc: Doc, cue: Span, content: readonly Span[]): Span | null {
  const { tokens, mentions } = doc;
  const first = firstEndingAfter(tokens, cue.start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < cue.end) last++;
  if (!tokens[first] || tokens[first].quotation >= 0) return null;
  const words = tokens.slice(first, last + 1);
  if (!words.some(({ pos }) => pos === "VERB" || pos === "AUX")) return null;
  const isFree = (mention: Mention): boolean =>
    tokens[mention.head]!.quotation < 0 && !content.some((span) => overlaps(span, mention));
  const behind = mentions[firstStartingAt(mentions, cue.end)];
  if (isPassive(doc, first, last)) {
    // `was written by Ivers`
    const by = /^by$/u.test(tokens[last]!.lower) ? last : last + 1;
    if (tokens[by]?.lower !== "by" || !behind) return null;
    return behind.start - tokens[by].end <= 1 && isFree(behind) ? behind : null;
  }
  const { sentence } = tokens[first];
  // `read the post`, `quipped Ivers`: right behind, and the clause ends there
  if (behind && behind.kind !== "pronoun" && behind.start - cue.end <= 1 && isFree(behind)) {
    const next = tokens[firstEndingAfter(tokens, behind.end)];
    const isEnd = !next || next.start < behind.end || /^[,.;:—–]$/u.test(next.text);
    if (isEnd && behind.use !== "object") return behind;
  }
  if (behind?.kind === "pronoun" && behind.start - cue.end <= 1 && behind.use === "subject" && isFree(behind))
    return behind;
  let index = firstStartingAt(mentions, cue.start) - 1;
  for (let seen = 0; index >= 0 && seen < FARTHEST; index--, seen++) {
    const mention = mentions[index]!;
    if (tokens[mention.head]!.sentence !== sentence) break;
    if (mention.use === "subject" && isFree(mention)) return mention;
  }
  return null;
}

function isPassive({ tokens }: Doc, first: number, last: number): boolean {
  const verb = tokens.slice(first, last + 1).findLast(({ pos }) => pos === "VERB");
  if (!verb || /(?:ing|s)$/u.test(verb.lower)) return false;
  for (let at = first - 2; at < last; at++) if (at >= 0 && PASSIVE.test(tokens[at]!.lower)) return true;
  return false;
}
