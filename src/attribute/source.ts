/** What a source span names: its head mention, or a nominal that is no known mention. */
import { nounKind } from "../lexicon/roles.ts";
import { PRONOUNS } from "../lexicon/pronouns.ts";
import type { Doc, Mention, Span, SpeakerKind } from "../types.ts";
import { firstEndingAfter, firstReaching, firstStartingAt } from "../text.ts";
import { apposedName } from "./apposed.ts";

/** No mention's entity. */
const NOBODY = -2;

/** Index of the mention that the source span is about, or -1. */
export function headMention(doc: Doc, source: Span): number {
  const { mentions, tokens } = doc;
  const named = apposedName(doc, source);
  if (named >= 0) return named;
  let fallback = -1;
  /** The entity of somebody whom what the source is about takes: {@link isOfAnother}. */
  let another = NOBODY;
  let afterPreposition = false;
  for (let index = firstReaching(mentions, source.start); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= source.end) break;
    // The source may be cut short inside a title or a name: `Mayor Marta | Ivers`.
    const isName = mention.kind === "name";
    const isHeaded = isName || (mention.start <= source.start + 1 && tokens[mention.head]!.end <= source.end);
    const isCut = isHeaded && mention.start >= source.start - 1 && mention.end <= source.end + 60;
    if ((mention.end > source.end + 2 && !isCut) || mention.start < source.start - 40) continue;
    if (mention.end <= source.start) continue;
    if (mention.kind === "nominal" && tokens[mention.head]!.end <= source.start) continue; // `the message from | Ivers`
    if (mention.kind === "pronoun") {
      if (mention.use !== "possessive" || mention.end >= source.end) {
        if (fallback < 0 && mention.end - mention.start >= (source.end - source.start) / 2) return index;
      }
      continue;
    }
    if (mention.kind === "nominal" && /^(?:both|neither|either)$/u.test(tokens[mention.head]!.lower))
      continue;
    if (mention.kind === "nominal" && ownsName(doc, index, source)) continue; // `the opposition's Vera Kess`
    if (mention.kind === "nominal" && isOfAnother(doc, mention, source)) another = mention.entity;
    if (mention.entity === another) continue;
    if (mention.kind === "nominal" && mention.entity >= 0) {
      // A nominal that covers a name in apposition stands for it; `an interview, Mayor Ivers` is not one.
      return doc.entities[mention.entity]!.kind === "document" ? titledBehind(doc, index, source) : index;
    }
    if (mention.use === "modifier" || (mention.use === "possessive" && mention.end + 2 < source.end)) {
      if (fallback < 0) fallback = index;
      continue;
    }
    const before = tokens[firstEndingAfter(tokens, Math.max(0, mention.start - 2))];
    afterPreposition =
      before !== undefined &&
      before.end <= mention.start &&
      before.start >= source.start &&
      before.pos === "ADP" &&
      mention.start > source.start;
    if (afterPreposition) {
      if (fallback < 0) fallback = -2;
      continue;
    }
    return index;
  }
  return fallback >= 0 && coversSource(mentions[fallback]!, source) ? fallback : -1;
}

/** `a campaigner for | Kelm's mayor, Ana Lind`: somebody with a name, whom a noun that no list has takes. */
function isOfAnother(
  { article, entities, mentions }: Doc,
  { start, entity }: Mention,
  source: Span,
): boolean {
  if (!/\s(?:against|for|of|to|with) $/u.test(article.text.slice(source.start, start))) return false;
  const { kind, mentions: own = [] } = entities[entity] ?? {};
  return kind === "person" && own.some((at) => mentions[at]!.kind === "name");
}

/** Does a name right behind the possessive of this mention end the source? */
function ownsName({ mentions, tokens }: Doc, index: number, source: Span): boolean {
  const { end, use } = mentions[index]!;
  const next = mentions[index + 1];
  if (use !== "possessive" || next?.kind !== "name" || next.end > source.end) return false;
  const mark = tokens[firstStartingAt(tokens, end)];
  return mark !== undefined && next.start - mark.end === 1 && /^['’]s?$/u.test(mark.lower);
}

/** The person with a title whom a comma parts from the document before, or the document itself. */
function titledBehind({ article, mentions, entities }: Doc, document: number, source: Span): number {
  for (let index = document + 1; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= source.end) break;
    if (mention.kind !== "name" || mention.use === "possessive" || mention.entity < 0) continue;
    const { kind, role } = entities[mention.entity]!;
    const behindComma = /,["”’']{0,2} $/u.test(
      article.text.slice(Math.max(0, mention.start - 4), mention.start),
    );
    if (kind === "person" && role !== undefined && behindComma) return index;
  }
  return document;
}

/** What may stand between two names that speak together. */
const JOINT =
  /^(?: of(?: \p{Lu}[\p{L}.]{1,20}){1,3}| \([^()]{1,12}\))?(?:,|,? (?:and|nor|&)) (?:(?:the|former|a|an) )?(?:(?!(?:and|both|all|each) )[\p{Ll}\d-]{1,15} ){0,4}$/u;

/** The entities of names joined by commas and `and` inside a source, beginning with the mention at `first`. */
export function coordinated(doc: Doc, first: number, source: Span): number[] {
  const { mentions, article } = doc;
  const found = [mentions[first]!.entity];
  let { end } = mentions[first]!;
  let joined = false;
  for (let index = first + 1; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= source.end) break;
    // `Ivers, the head of Vessel, and Brodd`: past what is said of the one before
    const isApposed = mention.kind === "nominal" && mention.entity === found.at(-1);
    if (isApposed && article.text.charAt(mention.end) === ",") end = Math.max(end, mention.end);
    if (mention.kind !== "name" || mention.start < end) continue;
    const between = article.text.slice(end, mention.start);
    if (mention.entity >= 0 && mention.entity === found[0]) {
      end = mention.end; // `the mayor | Ivers`: the same one
      continue;
    }
    if (/^ of |^ \(/u.test(between) === false && between.length > 60) break;
    if (/^ (?:of |\()$/u.test(between)) continue; // a place or a party behind the name
    if (!JOINT.test(between) || mention.entity < 0) break;
    if (/ (?:of|for|at|from|in|with|to) (?:the |an? |its |his |her |their )?$/u.test(between)) break; // `Ivers, head of the Vessel and Crew Office`
    if (mention.use === "possessive" || mention.use === "modifier") break;
    joined ||= / (?:and|nor|&) /u.test(between);
    found.push(mention.entity);
    end = mention.end;
  }
  return joined && found.length > 1 ? found : [];
}

function coversSource(mention: Mention, source: Span): boolean {
  return mention.end - mention.start >= source.end - source.start - 3;
}

export function pronounOf(doc: Doc, source: Span): string | null {
  const word = doc.article.text.slice(source.start, source.end).trim().toLowerCase();
  return PRONOUNS.has(word) || word === "that" ? word : null;
}

/** What is said about a source behind it: a clause, or how a document came out (`published in May`, `seen by the Gazette`). */
const SAID_OF_IT =
  /,(?!\d)|[;:(—–]|\s(?:who|which|whose|that|speaking|leaked|obtained|reviewed|seen|viewed)\s|\s(?:filed|issued|posted|published|released|sent|written)(?! by\b)(?!\S)/u;

/** The source as a name: without article and without what is said about it behind, on one line. */
export function nominalName(doc: Doc, { start, end }: Span): string {
  const given = doc.article.text.slice(start, end).replace(/\s+/gu, " ").trim();
  const text = given.replace(/^(?:among|for)\s+/iu, "");
  const [adjectives = ""] = /^(?:the|an?) \p{Ll}+, /iu.exec(text) ?? [];
  const second = doc.tokens[firstEndingAfter(doc.tokens, start) + 1];
  const opening = second?.pos === "ADJ" ? adjectives.length : 0; // `the tired, old man`
  const past = opening || (/^(?:the|an?) (?=\p{L}+ \p{L})/iu.exec(text)?.[0].length ?? 1) - 1; // `a leaked memo`
  const clause = past + text.slice(past).search(SAID_OF_IT);
  const phrase = clause > past ? text.slice(0, clause) : text;
  const owner = phrase.replace(/(?<=s)['’]$|['’]s$/u, ""); // `the company's statement:`
  return owner.replace(/^(?:the|an?|this|that|its|their|his|her)\s+/iu, "").trim() || text;
}

export function nominalKind(name: string): SpeakerKind {
  let head: SpeakerKind = "unknown";
  for (const word of name.toLowerCase().split(/\P{L}+/u)) {
    if (/^(?:of|for|by|on|who|which|that|with|at|in|from|to)$/u.test(word)) break;
    head = nounKind(word)?.kind ?? head; // the last noun before `of` is the head
  }
  return head;
}
