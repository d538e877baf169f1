/** Every verb of a sentence that could be a cue, with the contents it could have. Weighing comes later. */
import { verbClass } from "../lexicon/acts.ts";
import { RELATIVES, SUBORDINATE, WH } from "../lexicon/words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { preceding } from "./before-cue.ts";
import { chunkOf, groupOf, type Range, type VerbGroup } from "./reading.ts";
import { byPhrase, candidate, contentBefore, type Candidate, type Scene } from "./scene.ts";
import { opening } from "./opening.ts";
import { isNaming, slots, type Slot } from "./slots.ts";
import { mainSubject, type Subject } from "./subject.ts";

export function verbCandidates(scene: Scene, subjects: readonly Subject[]): Candidate[] {
  const found: Candidate[] = [];
  for (const group of scene.reading.groups) {
    if (isNaming(scene, group)) continue;
    const subject = subjects[group.index]!;
    found.push(...following(scene, group, subject), ...preceding(scene, group, subject));
    const main = group.passive ? null : mainSubject(scene.reading, group, subjects);
    if (main) found.push(...following(scene, group, main));
  }
  return found;
}

function following(scene: Scene, group: VerbGroup, subject: Subject): Candidate[] {
  const { reading, end } = scene;
  const { tokens } = reading.doc;
  let at = group.end;
  let lemma = group.lemma;
  while (
    at < end &&
    tokens[at]!.pos === "ADV" &&
    !scene.quoted(at) &&
    !WH.has(tokens[at]!.lower) &&
    tokens[at]!.lower !== "so" &&
    !chunkOf(reading, at)
  )
    at++;
  let cueEnd = group.end;
  // `is confident that`, `was clear about`
  if (
    (lemma === "be" ||
      lemma === "seem" ||
      lemma === "feel" ||
      lemma === "become" ||
      lemma === "remain" ||
      lemma === "sound" ||
      lemma === "appear" ||
      lemma === "make") &&
    at < end &&
    !scene.quoted(at)
  ) {
    let adjective = at;
    if (lemma === "make" && tokens[adjective]?.lower === "it") adjective++;
    if (tokens[adjective]?.pos === "ADJ" && !chunkOf(reading, adjective)?.time) {
      const next = tokens[adjective + 1];
      if (
        next &&
        (next.lower === "that" ||
          next.pos === "PART" ||
          next.pos === "ADP" ||
          next.pos === "SCONJ" ||
          WH.has(next.lower) ||
          next.pos === "PRON")
      ) {
        lemma = `adj:${tokens[adjective]!.lower}`;
        at = adjective + 1;
        cueEnd = at;
      }
    }
  }
  if (lemma === "put" && givesNumber(scene, at)) lemma = "put+at";
  const source = sourceOf(scene, group, subject);
  const isPlea = lemma === "plead" && /^(?:guilty|not guilty)\b/u.test(wordsAt(scene, at));
  const found = isPlea
    ? [{ rule: "object:plea", start: at, cueEnd }]
    : subject.how === "inverted"
      ? behindSpeaker(scene, subject, cueEnd)
      : slots(scene, group, lemma, at, cueEnd).filter((slot) => !isMainClause(scene, subject, slot));
  if (found.length === 0 && leavesGap(scene, group, subject))
    found.push({ rule: "clause:gap", start: at, cueEnd });
  const presented = presentedBehind(scene, group);
  if (presented !== null && subject.range && !found.some(({ start }) => start === presented))
    found.splice(0, found.length, { rule: "direct:object-colon", start: presented, cueEnd: presented });
  const { nextLine } = scene;
  if (nextLine && group.index >= reading.groups.length - 3) {
    const near = reading.last - group.end < 9;
    found.push({ rule: "direct:next-line", start: nextLine.start, cueEnd: near ? reading.last : group.end });
  }
  return found.map((slot) => {
    const { rule, start } = slot;
    const limit = source.range ?? (group.passive && subject.how === "following" ? subject.range : null);
    const range = rule === "direct:next-line" ? nextLine! : contentBefore(scene, rule, lemma, start, limit);
    const cue = { start: group.start, end: slot.cueEnd };
    const { addressee = null, medium = null } = slot;
    return candidate(
      {
        rule,
        content: [range],
        cue,
        source: source.range,
        lemma: rule === "clause:that" ? withThat(lemma) : lemma,
        how: source.how,
      },
      { addressee, medium, group },
    );
  });
}

/** `pleaded not guilty`: the first two words. */
function wordsAt({ reading, end }: Scene, at: number): string {
  return reading.doc.tokens
    .slice(at, Math.min(end, at + 2))
    .map(({ lower }) => lower)
    .join(" ");
}

/** Verbs of a clause without "that" and hardly ever of an object: `the plan she announced was late` is no report. */
const LEAVES_GAP = wordSet("argue believe claim fear feel hope insist say suspect think warn");

/** `a plan that she said | would fail`, `a move it says will cost them`: the subject of what is said stands before the one who says it. */
function leavesGap({ reading, quoted }: Scene, group: VerbGroup, { range, how }: Subject): boolean {
  if (how !== "before" || !range || range.start - 1 < reading.first || quoted(range.start - 1)) return false;
  if (group.passive || !LEAVES_GAP.has(group.lemma)) return false;
  const next = groupOf(reading, group.end);
  if (next?.start !== group.end || (next.form !== "finite" && next.form !== "past")) return false;
  return (
    RELATIVES.has(reading.doc.tokens[range.start - 1]!.lower) ||
    reading.doc.tokens[range.start - 1]!.lower === "what" ||
    chunkOf(reading, range.start - 1) !== undefined
  );
}

/** `held that`, `submitted that`: verbs that report before a clause only. */
function withThat(lemma: string): string {
  const clause = `${lemma}+that`;
  return verbClass(lemma) === "other" && verbClass(clause) === "report" ? clause : lemma;
}

/** `put the damage at 40 million`: an amount behind the object of the verb. */
function givesNumber({ reading, quoted, end }: Scene, from: number): boolean {
  const { tokens } = reading.doc;
  for (let at = from; at + 1 < end && at < from + LONGEST_OBJECT; at++) {
    if (quoted(at) || groupOf(reading, at) || tokens[at]!.text === ",") return false;
    if (tokens[at]!.lower === "at" && /^(?:NUM|SYM)$/u.test(tokens[at + 1]!.pos)) return true;
  }
  return false;
}

/** `When the board objected she answered that`: behind a clause with an opener of its own, the next report is the main clause. */
function isMainClause({ reading }: Scene, { range }: Subject, { rule, start }: Slot): boolean {
  const { tokens } = reading.doc;
  const opener = range ? tokens[range.start - 1] : undefined;
  if (!opener || !range || range.start === reading.first || !SUBORDINATE.has(opener.lower)) return false;
  const chunk = /^(?:clause:bare|object:np)$/u.test(rule) ? chunkOf(reading, start) : undefined;
  const verb = chunk && groupOf(reading, chunk.end);
  return verb !== undefined && verbClass(verb.lemma) === "report";
}

/** `issued two lines on Saturday: “…”`: a quotation behind the colon that ends a clause with an object. */
function presentedBehind({ reading, quoted, end }: Scene, group: VerbGroup): number | null {
  const { tokens } = reading.doc;
  if (group.form === "infinitive" || group.passive) return null;
  for (let at = group.end; at + 1 < end && at < group.end + LONGEST_OBJECT && !quoted(at); at++) {
    if (tokens[at]!.text === ":") return at > group.end && quoted(at + 1) ? at + 1 : null;
    if (/^[,;—–]$/u.test(tokens[at]!.text)) return null;
    const other = groupOf(reading, at);
    if (other && other.form !== "ing" && other.form !== "infinitive") return null;
  }
  return null;
}

/** Most tokens between a verb and the colon that presents a quotation. */
const LONGEST_OBJECT = 16;

/** `Said Kim Orr: “…”` */
function behindSpeaker(scene: Scene, { range }: Subject, cueEnd: number): Slot[] {
  const open = range ? opening(scene, range.end) : null;
  return open?.rule.startsWith("direct") ? [{ ...open, cueEnd }] : [];
}

function sourceOf(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
): { range: Range | null; how: Candidate["how"] } {
  if (!group.passive) return subject;
  return byPhrase(scene, group) ?? { range: null, how: "none" };
}
