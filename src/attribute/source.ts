/** What a source span names: its head mention, or a nominal that is no known mention. */
import { nounKind } from "../lexicon/roles.ts";
import { PRONOUNS } from "../lexicon/pronouns.ts";
import type { Doc, Mention, Span, SpeakerKind } from "../types.ts";
import { firstEndingAfter, firstStartingAt } from "../text.ts";

/** Index of the mention that the source span is about, or -1. */
export function headMention(doc: Doc, source: Span): number {
  const { mentions, tokens } = doc;
  const named = namedAtEnd(doc, source);
  if (named >= 0) return named;
  let fallback = -1;
  let afterPreposition = false;
  for (let index = firstMentionAt(mentions, source.start); index < mentions.length; index++) {
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
    if (!afterPreposition && isForeignTitle(doc, index, source)) return index + 1;
    if (afterPreposition) {
      if (fallback < 0) fallback = -2;
      continue;
    }
    return index;
  }
  return fallback >= 0 && coversSource(mentions[fallback]!, source) ? fallback : -1;
}

/** What may stand between a description, or its comma, and the name that it is of. */
const BEFORE_NAME =
  /^(?:(?:the|an?) )?(?:(?!(?:and|as|at|but|by|for|from|in|near|of|on|or|to|who|with)\s)[\p{Ll}-]{2,15} ){0,4}$/u;

const LINKS = /\s(?:and|or|as|at|by|for|from|in|of|on|to|who|with)\s/u;

/** The name that ends a source and that all of it describes, or -1. */
function namedAtEnd(doc: Doc, source: Span): number {
  const { article, mentions } = doc;
  let index = firstStartingAt(mentions, source.end) - 1;
  while (index >= 0 && mentions[index]!.kind !== "name" && mentions[index]!.start > source.start) index--;
  const name = mentions[index];
  if (name?.kind !== "name" || name.start <= source.start || name.entity < 0) return -1;
  if (!/^[,.]?$/u.test(article.text.slice(name.end, source.end).trim())) return -1;
  const own = mentions.slice(firstMentionAt(mentions, source.start), index);
  const comma = article.text.slice(source.start, name.start).lastIndexOf(", ");
  const isMeant =
    comma < 0 ? isBehindRole(doc, source, own, name) : isBehindComma(doc, source, own, name, comma);
  return isMeant ? index : -1;
}

/** `Public works | director | Ana Lind`: the last noun is her role, and nothing else stands before it. */
function isBehindRole(
  { article, entities }: Doc,
  { start }: Span,
  own: readonly Mention[],
  name: Mention,
): boolean {
  const role = own.findLast(({ kind }) => kind === "nominal");
  if (role?.entity !== name.entity || role.end + 1 < name.start || role === own[0]) return false;
  const told = article.text.slice(start, name.start);
  return entities[name.entity]!.kind === "person" && !LINKS.test(told) && !/['’]/u.test(told);
}

/**
 * `The chair, Kelm's | Ana Lind`, `the group that sued, | Clear Strait`; not `a man who met the mayor, Ana Lind`, `a clerk in Lund, Kelm`, nor a
 * body that a person would be called.
 */
function isBehindComma(
  { article: { text }, entities, tokens }: Doc,
  source: Span,
  own: readonly Mention[],
  name: Mention,
  comma: number,
): boolean {
  const at = source.start + comma;
  const described = own.find(({ kind, use }) => kind === "nominal" && use !== "possessive");
  if (!described || described.start > at) return false;
  const opening = text.slice(source.start, described.start);
  if (/[,;(]/u.test(opening) || (LINKS.test(` ${opening}`) && !/^one of /iu.test(opening))) return false;
  const between = text.slice(at + ", ".length, name.start);
  if (!BEFORE_NAME.test(between.replace(/^(?:the )?\p{Lu}[\p{L} -]{1,25}['’]s? /u, ""))) return false;
  const { kind, name: called } = entities[name.entity]!;
  for (const { kind: what, start, end, head, plural, use, entity } of own) {
    if (end !== at) continue;
    if (what === "name" && use === "object" && kind !== "person") return false;
    const isOther = what === "nominal" && start > described.start + 4 && tokens[head]!.end === end;
    if (isOther && !plural && entities[entity]?.kind === "person") return false;
  }
  if (described.plural) return true;
  if (entities[described.entity]?.kind === "organisation") return kind !== "person" && kind !== "group";
  return kind !== "organisation" || called.includes(" "); // `the builder, Lundby Homes`
}

/** `The Ceann Comhairle, | Verona Ivers,`: who holds an office whose name no list has. */
function isForeignTitle({ article, mentions, entities }: Doc, index: number, source: Span): boolean {
  const [title, holder] = [mentions[index]!, mentions[index + 1]];
  if (holder?.kind !== "name" || holder.end > source.end || holder.use === "possessive") return false;
  if (entities[title.entity]?.kind === "person" || entities[holder.entity]?.kind !== "person") return false;
  const { text } = article;
  if (
    text.slice(title.end, holder.start) !== ", " ||
    !/\bthe $/iu.test(text.slice(Math.max(0, title.start - 5), title.start))
  )
    return false;
  return /^,? ?$/u.test(text.slice(holder.end, source.end));
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

function firstMentionAt(mentions: readonly Mention[], position: number): number {
  let low = firstStartingAt(mentions, position);
  // a mention may begin shortly before the source
  while (low > 0 && mentions[low - 1]!.end > position && mentions[low - 1]!.start < position) low--;
  return low;
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
