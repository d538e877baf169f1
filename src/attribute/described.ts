/** Descriptions of people that nobody bore before in the article: whom they stand for, where the sentences before leave no doubt. */
import { DEMONYMS, PEOPLES } from "../lexicon/places.ts";
import type { Doc, Gender, Mention, Quote, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt } from "../text.ts";
import { BIOGRAPHICAL, hasOtherRole, isOfSomebody, tellsLife, UNIQUE } from "./office.ts";
import { nominalName } from "./source.ts";
import { rankAntecedents, sentenceAt, type Ranked } from "./pronouns.ts";
import { byEntity, type Resolution } from "./speaker.ts";
import { DESCRIBED_MARGIN, type Trail } from "./trail.ts";

/**
 * `Ivers hoped for peace. “Nobody wants this,” said the Brackwater captain.`: a description of nobody before, behind its
 * words, stands for the one person whom the sentence before is about. Not where the article tells another role of them.
 */
export function describedSpeaker(doc: Doc, trail: Trail, quote: Quote, mention: Mention): Resolution | null {
  const { text } = doc.article;
  if (mention.plural || doc.entities[mention.entity]!.kind !== "person") return null;
  const description = text.slice(mention.start, mention.end);
  const at = Math.min(quote.content[0]!.start, mention.start);
  if (at === mention.start && !opensSentence(doc, mention)) return null;
  if (description === "counsel") return lastSpeaker(doc, trail, mention);
  if (description === "the witness") return examined(doc, trail, at);
  if (!/^the\s/iu.test(description)) return null;
  if (isOfSomebody(description)) return null;
  const best = whoIsMeant(doc, trail, at, mention.gender);
  if (!best) return null;
  const isLife = tellsLife(description);
  const isSame = quote.cue !== null && GOES_ON.test(text.slice(quote.cue.start, quote.cue.end));
  const noun = doc.tokens[mention.head]!.lower;
  if (hasOtherRole(doc.entities[best.entity]!, noun) && !isLife && !isSame) return null;
  const before = doc.mentions[best.mention]!;
  const isOffice = !isLife && !isSame && UNIQUE.has(noun);
  const goesOn = !isOffice && best.entity === trail.previous?.entity;
  const isFronted = at === mention.start;
  if (isFronted && !goesOn && !isLife) return null;
  if (!isAbout(doc, before, at, goesOn || (isLife && !isFronted))) return null;
  return {
    ...byEntity(doc, best.entity, before, "described", 0.65),
    candidates: [
      { name: nominalName(doc, mention), score: 0.3, reason: "somebody else who is only described" },
    ],
  };
}

/** Who does so has spoken before. */
const GOES_ON = /^(?:add(?:s|ed)|continued|went on)\b/u;

/** Is it the first subject of its sentence: `The deputy said`, `Speaking in Lund, the deputy said`? */
function opensSentence({ mentions, sentences, tokens }: Doc, { start, use }: Mention): boolean {
  if (use !== "subject") return false;
  const sentence = sentences[firstEndingAfter(sentences, start)]!;
  if (sentence.start === start) return true;
  if (tokens[firstStartingAt(tokens, start) - 1]?.text !== "," || tokens[sentence.first]!.pos !== "VERB")
    return false;
  for (let at = firstStartingAt(mentions, sentence.start); mentions[at]!.start < start; at++)
    if (mentions[at]!.use === "subject") return false;
  return true;
}

/**
 * Is the sentence at `at`, or the one before it in its paragraph, about them? `acrossParagraphs`: or the last one of the paragraph
 * before, where the sentence opens its own.
 */
function isAbout(doc: Doc, { use, head }: Mention, at: number, acrossParagraphs: boolean): boolean {
  const [here, there] = [sentenceAt(doc, at), doc.tokens[head]!.sentence];
  const { sentences } = doc;
  const paragraphs = sentences[here]!.paragraph - sentences[there]!.paragraph;
  return use === "subject" && here - there <= 1 && paragraphs <= Number(acrossParagraphs);
}

/** `Rao told the jury it was late. “You will hear,” counsel said`: who spoke in the sentence before. */
function lastSpeaker(doc: Doc, { previous, last }: Trail, { start }: Mention): Resolution | null {
  const mention = doc.mentions[last.get(previous?.entity ?? -1) ?? -1];
  if (!previous || !mention || doc.entities[previous.entity]!.kind !== "person") return null;
  return sentenceAt(doc, start) - previous.sentence <= 1
    ? byEntity(doc, previous.entity, mention, "described", 0.65)
    : null;
}

/** Who has an office in a court. */
const OF_THE_COURT =
  /\b(?:attorney|barrister|chair\p{L}*|coroner|counsel|judge|justice|magistrate|prosecutor|solicitor)\b/iu;

/** `“To whom?” the witness replied.`: the best of those who neither asked nor hold an office of the court. */
function examined(doc: Doc, trail: Trail, at: number): Resolution | null {
  const excluded = trail.previous?.asks ? trail.previous.entity : -1;
  const agreement = { gender: "unknown", plural: false, described: true } as const;
  const [best, second] = rankAntecedents(doc, trail, at, agreement, { excluded }).filter(({ entity }) => {
    const { role, otherRoles = [] } = doc.entities[entity]!;
    return ![role, ...otherRoles].some((one) => one && OF_THE_COURT.test(one.text));
  });
  if (
    !best ||
    trail.firstNamed[best.entity]! < 0 ||
    best.score - (second?.score ?? -9) < DESCRIBED_MARGIN / 2
  )
    return null;
  return byEntity(doc, best.entity, doc.mentions[best.mention]!, "described", 0.65);
}

/** So many mentions back is an age looked for, and in so many characters behind a name. */
const MENTIONS_BACK = 500;
const AGE_BEHIND = 12;

/** A trade that is no known noun: `the crossbencher`, `the campanologist`. */
const WORKS = /^the (?:\p{Ll}{2,15} )?\p{Ll}{2,15}(?:ee|er|ist|ian|man|woman)$/u;

/** `the retired shearer said`, of a trade that is no known noun: whom the sentence before is about. */
export function describedByLife(doc: Doc, trail: Trail, { source, content }: Quote): Resolution | null {
  const at = content[0]!.start;
  if (!source || at > source.start) return null;
  const description = doc.article.text.slice(source.start, source.end);
  const isLife = BIOGRAPHICAL.test(description);
  if (!isLife && !WORKS.test(description)) return null;
  const best = whoIsMeant(doc, trail, at, "unknown");
  const before = best && doc.mentions[best.mention]!;
  if (!isLife && best?.entity !== trail.previous?.entity) return null;
  return before && isAbout(doc, before, at, true)
    ? byEntity(doc, best.entity, before, "described", 0.65)
    : null;
}

/** `The 58-year-old said`: whoever is given that age behind the name, else the one whom the sentence before is about. */
export function describedByAge(doc: Doc, trail: Trail, source: Span): Resolution | null {
  const { text } = doc.article;
  const age = /^the (\d{1,3})-year-old(?:\s[\p{L}-]{1,20}){0,3}(?=$|,|\s(?:who|whose)\s)/iu.exec(
    text.slice(source.start, source.end),
  )?.[1];
  if (age === undefined) return null;
  const isGiven = new RegExp(`^, (?:aged )?${age}\\b`, "u");
  const past = firstStartingAt(doc.mentions, source.start);
  const given = doc.mentions
    .slice(Math.max(0, past - MENTIONS_BACK), past)
    .findLast(
      ({ kind, entity, end }) =>
        kind === "name" &&
        doc.entities[entity]?.kind === "person" &&
        isGiven.test(text.slice(end, end + AGE_BEHIND)),
    );
  if (given) return byEntity(doc, given.entity, given, "described", 0.93);
  const best = whoIsMeant(doc, trail, source.start, "unknown");
  return best && byEntity(doc, best.entity, doc.mentions[best.mention]!, "described", 0.65);
}

/** `said the Colombian`: where somebody is from, for whom the sentence before is about. */
export function describedByOrigin(doc: Doc, trail: Trail, { start, end }: Mention): Resolution | null {
  const { text } = doc.article;
  const word = text.slice(start, end).toLowerCase();
  if (!/\bthe $/iu.test(text.slice(Math.max(0, start - 5), start)) || !isOrigin(word)) return null;
  const gender = /woman$/u.test(word) ? "female" : /man$/u.test(word) ? "male" : "unknown";
  const best = whoIsMeant(doc, trail, start, gender);
  const before = best && doc.mentions[best.mention]!;
  return before && isAbout(doc, before, start, true)
    ? byEntity(doc, best.entity, before, "described", 0.65)
    : null;
}

const isOrigin = (word: string): boolean =>
  PEOPLES.has(word) || (DEMONYMS.has(word) && !word.endsWith("s")) || /^\p{L}+[cs]h(?:wo)?man$/u.test(word);

/** So far ahead must the subject be of somebody else who is none. */
const SUBJECT_MARGIN = 0.8;

/** The one named person for whom a description at `at` can stand. */
function whoIsMeant(doc: Doc, trail: Trail, at: number, gender: Gender): Ranked | null {
  const [best, second] = rankAntecedents(doc, trail, at, { gender, plural: false, described: true });
  if (!best || trail.firstNamed[best.entity]! < 0) return null;
  const isOne = doc.mentions[best.mention]!.use === "subject";
  const isOther =
    second && doc.mentions[second.mention]!.use !== "subject" && trail.previous?.entity !== second.entity;
  const margin = isOne && isOther ? SUBJECT_MARGIN : DESCRIBED_MARGIN;
  return best.score - (second?.score ?? -9) < margin ? null : best;
}
