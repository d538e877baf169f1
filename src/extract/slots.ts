/** The contents that can stand behind a cue: clauses, infinitives, quotations, objects. */
import { verbClass } from "../lexicon/acts.ts";
import { NAMING_VERBS, OBJECT_PRONOUNS, RECIPIENT_VERBS, RELATIVES, TELLING, WH } from "../lexicon/words.ts";
import { opening, skipAdverbials, type Opening } from "./opening.ts";
import { objectPhrase, opensClause } from "./phrase.ts";
import { chunkOf, groupOf, type Range, type VerbGroup } from "./reading.ts";
import type { Scene } from "./scene.ts";

export interface Slot {
  readonly rule: string;
  /** Where the content begins. */
  readonly start: number;
  readonly cueEnd: number;
  readonly addressee?: Range | null;
  readonly medium?: Range | null;
}

/** `dismissed as “late” the board's offer`: the object stands behind what it is called. */
function isShifted({ reading, quoted, end }: Scene, as: number): boolean {
  let at = as + 1;
  while (at < end && quoted(at)) at++;
  if (at === as + 1 || at >= end) return false;
  return reading.doc.tokens[at]!.pos === "DET" && chunkOf(reading, at)?.start === at;
}

/** All contents that could begin behind a cue whose last token stands before `at`. */
export function slots(scene: Scene, group: VerbGroup, lemma: string, at: number, cueEnd: number): Slot[] {
  const found = phraseSlots(scene, group, lemma, at, cueEnd);
  const isClause = ({ rule }: Slot): boolean => /^(?:clause|direct)/u.test(rule);
  const { reading, end, quoted } = scene;
  if (lemma !== "say" || group.passive || found.some(isClause) || !opensClause(reading, at, end, quoted))
    return found;
  return [...found, { rule: "clause:bare", start: at, cueEnd }];
}

function phraseSlots(scene: Scene, group: VerbGroup, lemma: string, at: number, cueEnd: number): Slot[] {
  const { reading, end, quoted } = scene;
  const { tokens } = reading.doc;
  if (at >= end) return [];
  // `a man | accused of theft | told the court`
  if (group.lemma === "accuse" && tokens[at]!.lower === "of" && tokens[group.start]!.pos === "VERB")
    return [];
  const direct = opening(scene, at, verbClass(lemma) === "report");
  if (direct) return [{ rule: direct.rule, start: direct.start, cueEnd }];
  if (quoted(at)) return [];
  const { lower, pos } = tokens[at]!;
  const result: Slot[] = [];
  if ((pos === "VERB" || lower === "being" || lower === "having") && lower.endsWith("ing"))
    return [{ rule: "clause:ing", start: at, cueEnd }];
  if (lower === "so" || (lower === "as" && group.lemma !== "quote")) {
    return [
      {
        rule: lower === "as" && isShifted(scene, at) ? "object:np-as" : `object:${lower}`,
        start: at,
        cueEnd,
      },
    ];
  }
  if (lower === "as" && tokens[at + 1]?.lower === "saying") {
    const after = opening(scene, at + 2);
    return [{ rule: "direct:quoted-as-saying", start: after?.start ?? at + 2, cueEnd: at + 2 }];
  }
  const phrase = objectPhrase(reading, at, quoted);
  const mixed = quotationWithin(scene, at);
  if (mixed) result.push({ rule: "clause:mixed", start: at, cueEnd });
  if (phrase) {
    const verb = groupOf(reading, skipAdverbs(scene, phrase.end));
    const chunk = chunkOf(reading, at)!;
    if (
      (verb &&
        verb.form !== "ing" &&
        verb.form !== "infinitive" &&
        !OBJECT_PRONOUNS.has(tokens[phrase.end - 1]!.lower)) ||
      tokens[at]!.lower === "there"
    ) {
      result.push({ rule: "clause:bare", start: at, cueEnd });
    } else if (tokens[phrase.end]?.lower === "," && !chunk.time && bareClauseAfterComma(scene, phrase.end)) {
      result.push({ rule: "clause:bare", start: at, cueEnd });
    }
    const recipient = { start: chunk.start, end: recipientEnd(scene, chunk.end) };
    if (RECIPIENT_VERBS.has(group.lemma) || chunk.time) {
      const told = chunk.time ? null : recipient;
      let next = recipient.end;
      const skipped = skipAdverbials(scene, next);
      let medium: Range | null = null;
      let open = opening(scene, next, OBJECT_PRONOUNS.has(tokens[next - 1]!.lower));
      if (!open && skipped.at > next) {
        open = opening(scene, skipped.at);
        if (open) {
          next = skipped.at;
          medium = skipped.medium;
        }
      }
      if (open) {
        const slot = { rule: `${open.rule}+told`, start: open.start, cueEnd, addressee: told, medium };
        // nobody tells whom he tells, and who is asked to stay is not what is asked
        if (told && (TELLING.has(group.lemma) || open.rule === "clause:to")) return [slot];
        result.push(slot);
      } else {
        const inner = next < end ? objectPhrase(reading, next, quoted) : null;
        const innerVerb = inner ? groupOf(reading, skipAdverbs(scene, inner.end)) : undefined;
        if (inner && innerVerb && innerVerb.form !== "ing")
          result.push({ rule: "clause:bare+told", start: next, cueEnd, addressee: told });
        else if (
          tokens[next] &&
          next < end &&
          ["about", "of", "for", "on", "against"].includes(tokens[next]!.lower)
        )
          result.push({
            rule: "object:about+told",
            start: next + 1,
            cueEnd,
            addressee: told,
          });
      }
    }
    if (!chunk.time) {
      result.push({ rule: objectFrame(scene, lemma, phrase), start: at, cueEnd });
    }
    return result;
  }
  if (pos === "ADP" || pos === "PART" || pos === "SCONJ" || pos === "ADV" || lower === "to") {
    const skipped = skipAdverbials(scene, at);
    // `was told by the captain that`
    const toldBy =
      lower === "by" &&
      group.passive &&
      RECIPIENT_VERBS.has(group.lemma) &&
      verbClass(group.lemma) === "report";
    // `said in a letter that` adds a circumstance, `hinted at a deal that` an object with a relative clause
    const ahead = skipped.at > at ? opening(scene, skipped.at, toldBy) : null;
    const open = ahead && isRelative(scene, ahead, at) ? null : ahead;
    const circumstance = skipped.medium !== null || skipped.addressee !== null || pos === "ADV";
    if (open)
      result.push({
        rule: toldBy
          ? `${open.rule}+by`
          : circumstance || open.rule.startsWith("direct")
            ? open.rule
            : `${open.rule}+far`,
        start: open.start,
        cueEnd: skipped.medium ? skipped.at : cueEnd,
        addressee: skipped.addressee,
        medium: skipped.medium,
      });
    // `reported on Wednesday a fall in profit`
    const afterTime = chunkOf(reading, at + 1)?.time === true ? chunkOf(reading, at + 1)!.end : at;
    if (
      afterTime > at &&
      objectPhrase(reading, afterTime, quoted) &&
      chunkOf(reading, afterTime)?.time !== true
    )
      result.push({ rule: "object:np", start: afterTime, cueEnd });
    const clause = skipped.at > at ? objectPhrase(reading, skipped.at, quoted) : null;
    const verb = clause && skipped.at < end ? groupOf(reading, skipAdverbs(scene, clause.end)) : undefined;
    if (clause && verb && verb.form !== "ing" && verb.form !== "infinitive")
      result.push({
        rule: "clause:bare",
        start: skipped.at,
        cueEnd,
        addressee: skipped.addressee,
        medium: skipped.medium,
      });
    if (
      [
        "about",
        "for",
        "on",
        "with",
        "of",
        "against",
        "to",
        "at",
        "over",
        "in",
        "from",
        "into",
        "by",
        "after",
        "toward",
        "towards",
        "around",
        "behind",
        "up",
      ].includes(lower)
    ) {
      if (startsObject(scene, at + 1) && chunkOf(reading, at + 1)?.time !== true)
        result.push({ rule: `object:${lower}`, start: at + 1, cueEnd: at + 1 });
    }
  }
  return result;
}

/** `a user called “nightheron”`, `is called “the Larder”`: a name, unless it is `what she called “a farce”`. */
export function isNaming({ reading, quoted }: Scene, { start, end, lemma, passive }: VerbGroup): boolean {
  if (!NAMING_VERBS.has(lemma) || end >= reading.last || !quoted(end)) return false;
  for (let at = start - 1; !passive && at >= reading.first && at > start - 12 && !quoted(at); at--)
    if (RELATIVES.has(reading.doc.tokens[at]!.lower) || reading.doc.tokens[at]!.lower === "what")
      return false;
  return true;
}

/** `hinted at a deal that would include`: behind a noun, "that" with a verb of its own refers to the noun. */
function isRelative({ reading }: Scene, { rule, start }: Opening, from: number): boolean {
  if (rule !== "clause:that" || !groupOf(reading, start + 1)) return false;
  return start > from && chunkOf(reading, start - 1)?.time === false;
}

/** `said its newest “offer cannot stand”`: a clause whose verb stands between the marks. */
function quotationWithin(scene: Scene, at: number): boolean {
  for (let look = at; look < scene.end && look < at + 7; look++) {
    if (scene.quoted(look)) return look > at && scene.quoted(look + 2);
    const { pos, text } = scene.reading.doc.tokens[look]!;
    if ((pos === "PUNCT" && text !== "-") || groupOf(scene.reading, look)) return false;
  }
  return false;
}

/** `told a crowd of supporters in Ostby that`: the one who is told ends where the clause opens. */
function recipientEnd(scene: Scene, from: number): number {
  const { reading } = scene;
  const { tokens } = reading.doc;
  let end = from;
  for (let steps = 0; steps < 6; steps++) {
    const next = tokens[end];
    if (!next || end + 1 >= scene.end || scene.quoted(end) || scene.quoted(end + 1)) break;
    const right = chunkOf(reading, end + 1);
    if (!right || right.start !== end + 1 || groupOf(reading, right.end)) break;
    if (!["of", "and", "at", "in", "from", "for", "on", "'s", "with"].includes(next.lower)) break;
    end = right.end;
  }
  return behindParticiple(scene, end);
}

/** `told reporters gathered outside Gate 3 that`: the one who is told ends where his clause does. */
function behindParticiple({ reading, quoted, end: last }: Scene, end: number): number {
  const { tokens } = reading.doc;
  const clause = groupOf(reading, tokens[end]?.lower === "who" ? end + 1 : end);
  if (!clause || clause.form === "infinitive" || (clause.form === "finite" && tokens[end]!.lower !== "who"))
    return end;
  for (let at = clause.end; at < last && at < clause.end + LONGEST_CLAUSE; at++) {
    if (quoted(at) || groupOf(reading, at)) return end;
    const { lower } = tokens[at]!;
    if (lower === "that" && !chunkOf(reading, at)) return at;
    if (lower === "," || lower === ":") return quoted(at + 1) ? at : end;
  }
  return end;
}

/** Most tokens of a clause that tells who is told. */
const LONGEST_CLAUSE = 10;

function bareClauseAfterComma(scene: Scene, comma: number): boolean {
  const { reading } = scene;
  for (let at = comma + 1; at < scene.end && at < comma + 20; at++) {
    if (reading.doc.tokens[at]!.text === "," && !scene.quoted(at)) {
      const verb = groupOf(reading, at + 1);
      return verb !== undefined && verb.form !== "ing";
    }
  }
  return false;
}

function skipAdverbs(scene: Scene, from: number): number {
  let at = from;
  while (
    at < scene.end &&
    scene.reading.doc.tokens[at]!.pos === "ADV" &&
    !groupOf(scene.reading, at) &&
    at < from + 3
  )
    at++;
  return at;
}

/** Does something that can be talked about begin here? */
function startsObject({ reading, quoted, end }: Scene, at: number): boolean {
  if (at >= end) return false;
  if (objectPhrase(reading, at, quoted)) return true;
  const { lower, pos } = reading.doc.tokens[at]!;
  return WH.has(lower) || lower === "that" || (pos === "VERB" && lower.endsWith("ing"));
}

/** The frame of an object by what follows it: `called the plan “late”`, `accused her of`, `urged him to`. */
function objectFrame({ reading, quoted, end }: Scene, lemma: string, phrase: Range): string {
  const next = phrase.end < end ? reading.doc.tokens[phrase.end] : undefined;
  if (lemma === "put+at") return "object:np-at";
  if (!next) return "object:np";
  if (["as", "for", "of", "over", "on"].includes(next.lower)) return `object:np-${next.lower}`;
  if (groupOf(reading, phrase.end)?.form === "infinitive") return "object:np-to";
  const complement =
    quoted(phrase.end) || chunkOf(reading, phrase.end) || next.pos === "ADJ" || next.pos === "DET";
  return complement ? "object:np-np" : "object:np";
}
