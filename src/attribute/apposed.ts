/** The name that a source gives behind a description: `The chair, Kelm's | Ana Lind`, `a skipper who gave his name as | Bo`. */
import type { Doc, Mention, Span } from "../types.ts";
import { firstReaching } from "../text.ts";

/** What may stand between the comma and the name, or what describes its bearer: lower-case words that join nothing, a title. */
const BEFORE_NAME =
  /^(?:(?:the|an?) )?(?:(?!(?:among|and|as|at|but|by|especially|even|except|for|from|in|including|like|mainly|near|not|notably|of|on|or|particularly|such|than|that|to|unlike|when|where|which|who|whose|with)\s)[\p{Ll}-]{2,15} ){0,4}(?:H(?:is|er) )?$/u;

const LINKS = /\s(?:and|or|as|at|by|for|from|in|of|on|to|who|with)\s/u;
/** A clause, or somebody else: `a supporter of Kelm's rival, Ana Lind`; not `the Emir of Gadaru, Ana Lind`. */
const TAKES_ANOTHER = /\s(?:that|which|who|whom|whose)\s|\s(?:by|for|of|to|with)\s(?:.*\s)?\p{Ll}{3,}$/u;

/** `a man named | Bo`, `who gave his name only as | Bo`, `known as | Bo` */
const GIVES_NAME =
  /\b(?:named|called|known (?:\p{Ll}+ )?as|names? (?:\p{Ll}+ )?as|identified (?:\p{Ll}+ )?as|signs? (?:him|her|them)sel(?:f|ves)) $/u;

/** `The chair`, `Kelm's chair`, `One of the clerks` */
const DESCRIPTION = /^(?:an?|another|her|his|its|one|our|the|their)\s|^[^,]{2,40}?(?:['’]s|s['’])\s/iu;

/** What may follow the name: nothing, other names, or what is said of it in turn. */
const BEHIND_NAME = /^(?:["”’']?[,.;]|\s\(|\s(?:and|of|from)\s|$)/u;

/** Index of the mention of the name that all before it in the source describes, or -1. */
export function apposedName(doc: Doc, source: Span): number {
  const { article, mentions } = doc;
  const first = firstReaching(mentions, source.start);
  for (let index = first; index < mentions.length && mentions[index]!.start < source.end; index++) {
    const name = mentions[index]!;
    if (name.kind !== "name" || name.start <= source.start || name.entity < 0) continue;
    if (name.use === "possessive" || name.use === "modifier") continue;
    if (!BEHIND_NAME.test(article.text.slice(name.end, source.end).trimEnd())) continue;
    const before = mentions.slice(first, index);
    if (isGiven(doc, source, name)) return index;
    if (before.some((one) => isPerson(doc, one) && isHead(before, one, source))) return -1; // what comes behind is said of them
    const comma = article.text.slice(source.start, name.start).lastIndexOf(", ");
    const isMeant =
      comma < 0
        ? isBehindRole(doc, source, before, name)
        : isBehindComma(doc, source, before, name, source.start + comma);
    if (isMeant) return index;
  }
  return -1;
}

/** Does the source begin with that name, or does a noun of it describe the same one: `head of mission | Ana Lind, a Finn`? */
function isHead(before: readonly Mention[], { start, entity }: Mention, source: Span): boolean {
  return (
    start <= source.start || before.some(({ kind, entity: one }) => kind === "nominal" && one === entity)
  );
}

/** A person's name; not that of an office: `the Omanhene`. */
function isPerson({ article, entities }: Doc, { start, kind, entity, use }: Mention): boolean {
  if (kind !== "name" || use === "possessive" || use === "modifier") return false;
  return (
    entities[entity]?.kind === "person" &&
    !/\bthe $/iu.test(article.text.slice(Math.max(0, start - 5), start))
  );
}

/** Behind words that say that it is the name of whom the source begins with. */
function isGiven({ article }: Doc, source: Span, { start }: Mention): boolean {
  const told = article.text.slice(source.start, start);
  return GIVES_NAME.test(told) && DESCRIPTION.test(told);
}

/** `Public works | director | Ana Lind`: the last noun is her role, and nothing else stands before it. */
function isBehindRole(
  { article, entities }: Doc,
  { start }: Span,
  before: readonly Mention[],
  name: Mention,
): boolean {
  const role = before.findLast(({ kind }) => kind === "nominal");
  if (role?.entity !== name.entity || role.end + 1 < name.start || role === before[0]) return false;
  const told = article.text
    .slice(start, name.start)
    .replace(/(?<=\p{Lu}\p{L}{1,15}) (?:and|of) (?=\p{Lu})/gu, " ");
  return entities[name.entity]!.kind === "person" && !LINKS.test(told) && !/['’]/u.test(told);
}

/**
 * `The chair, Kelm's | Ana Lind`, `the group that sued, | Clear Strait`, `the Ceann Comhairle, | Ana Lind`; not `a man who met the
 * mayor, Ana Lind`, `a clerk in Lund, Kelm`, nor a body that a person would be called.
 */
function isBehindComma(
  { article: { text }, entities, tokens }: Doc,
  source: Span,
  own: readonly Mention[],
  name: Mention,
  at: number,
): boolean {
  // `former Irish diplomat | Ana Lind`: what describes the same one belongs to the name
  const phrase = own.find(({ start, entity }) => start > at && entity === name.entity) ?? name;
  // who is named as one of several has said it, too, where nobody else is: `many experts, including | Ana Lind`
  const isLast = /^[,.]?$/u.test(text.slice(name.end, source.end).trim());
  const between = text.slice(at + ", ".length, phrase.start).replace(isLast ? /^including /u : "", "");
  if (!BEFORE_NAME.test(between.replace(/^(?:the )?\p{Lu}[\p{L} -]{1,25}['’]s? /u, ""))) return false;
  const before = own.filter(({ start }) => start < at);
  const { kind, name: called } = entities[name.entity]!;
  const isBody = kind === "organisation" || kind === "group";
  const described = before.find(({ kind: what, use }) => what === "nominal" && use !== "possessive");
  const opening = text.slice(source.start, described?.start ?? at);
  if (/[,;(]/u.test(opening)) return false;
  const what = entities[described?.entity ?? -1]?.kind;
  if (!described || (LINKS.test(` ${opening}`) && !/^one of /iu.test(opening))) {
    // `A physiologist at the university, Dr Lind`: a noun that no list has
    const told = text.slice(source.start, at);
    return (
      !isBody &&
      called.includes(" ") &&
      what !== "person" &&
      DESCRIPTION.test(told) &&
      !TAKES_ANOTHER.test(told)
    );
  }
  for (const { kind: sort, start, end, head, plural, use, entity } of before) {
    if (end !== at) continue;
    if (sort === "name" && use === "object" && kind !== "person") return false;
    const isOther = sort === "nominal" && start > described.start + 4 && tokens[head]!.end === end;
    if (isOther && !plural && entities[entity]?.kind === "person") return false;
  }
  // `papers from the Herald to the Courier, the Gazette`: one of several more
  if (described.plural)
    return !before.some(
      ({ kind: sort, use }) => sort === "name" && use !== "modifier" && use !== "possessive",
    );
  if (what === "organisation") return kind !== "person" && kind !== "group";
  return kind !== "organisation" || called.includes(" "); // `the builder, Lundby Homes`
}
