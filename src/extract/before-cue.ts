/** Contents that stand before their cue. */
import { verbClass } from "../lexicon/acts.ts";
import {
  CLAUSE_OPENERS,
  POSSESSIVE,
  PRESENTING,
  RECIPIENT_VERBS,
  RELATIVES,
  SPEECH_NOUNS,
  SUBORDINATE,
} from "../lexicon/words.ts";
import { firstEndingAfter } from "../text.ts";
import { invertedPhrase, objectPhrase } from "./phrase.ts";
import { chunkOf, groupOf, type Range, type VerbGroup } from "./reading.ts";
import { byPhrase, candidate, contentBefore, type Candidate, type Scene } from "./scene.ts";
import { skipAdverbials } from "./opening.ts";
import { slots } from "./slots.ts";
import type { Subject } from "./subject.ts";

/** `…,” Kim Orr said`, `…,” said Kim Orr`, passives, and objects that a relative clause takes. */
export function preceding(scene: Scene, group: VerbGroup, subject: Subject): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  const found: Candidate[] = [];
  const { lemma } = group;
  const cue = { start: group.start, end: group.end };
  // `…,” said Kim Orr`
  const before = group.start - 1;
  if (before >= reading.first && !group.passive && endsContent(scene, before)) {
    const source = invertedPhrase(reading, group.end, quoted);
    const inverted = source && groupOf(reading, source.end)?.form !== "finite";
    const noun = source && inverted ? speechNoun(scene, group, source) : null;
    if (noun && quoted(contentEnd(scene, before) - 1)) {
      const content = contentAround(scene, contentEnd(scene, before), noun.cue.end);
      found.push(
        candidate({ ...noun, rule: "direct:speech-noun", content: content.ranges, lemma }, { group }),
      );
    } else if (source && inverted && (group.form === "finite" || group.form === "past")) {
      const content = contentAround(scene, contentEnd(scene, before), source.end);
      const whole =
        isWhole(scene, group, content.ranges[0]!, source, source.end) ||
        (content.rule === "comment" && closesWith(scene, group, source));
      const rule = `${content.rule}-inverted`;
      found.push(
        candidate({ rule, content: content.ranges, cue, source, lemma, how: "inverted" }, { group, whole }),
      );
    }
  }
  // `…,” Kim Orr said`
  const range = subject.range;
  if (
    range &&
    (subject.how === "before" || subject.how === "apposition" || subject.how === "relative") &&
    !group.passive
  ) {
    const edge = range.start - 1;
    if (edge >= reading.first && endsContent(scene, edge)) {
      const told = RECIPIENT_VERBS.has(group.lemma) ? objectPhrase(reading, group.end, quoted) : null;
      const content = contentAround(scene, contentEnd(scene, edge), told?.end ?? group.end);
      const isComment = content.rule.startsWith("comment") && COURT_VERBS.has(group.lemma);
      const whole = subject.how === "before" && isWhole(scene, group, content.ranges[0]!, range, group.end);
      const comment = (rule: string, ranges: readonly Range[]): Candidate =>
        candidate(
          {
            rule,
            content: ranges,
            cue,
            source: range,
            lemma: isComment ? `${lemma}+that` : lemma,
            how: subject.how,
          },
          { addressee: told, group, whole },
        );
      const inner = innerClause(scene, edge, group.end);
      if (inner) found.push(comment("comment:inner", [inner]));
      const isAside = inner !== null && SUBORDINATE.has(tokens[edge - 1]!.lower);
      if (!isAside) found.push(comment(content.rule, content.ranges));
      const rest = content.rule === "comment" && !isAside ? goesOn(scene, told?.end ?? group.end) : null;
      if (rest) found.push(comment("comment:split", [...content.ranges, rest]));
    }
  }
  if (
    group.passive ||
    (group.form === "past" && subject.how !== "relative" && tokens[group.end]?.lower === "by")
  ) {
    const asked = subject.how === "following"; // `Asked about it, she said so`: she is not what was asked
    const content = group.passive ? (asked ? null : subject.range) : attachedNoun(scene, group);
    const by = byPhrase(scene, group);
    // what must be said nobody has said
    if (content && (by || group.modal !== "must")) {
      const source = by?.range ?? null;
      const how = by ? "by" : "none";
      const rule = by ? "passive:by" : "passive";
      found.push(candidate({ rule, content: [content], cue, source, lemma, how }, { group }));
      const phrase = group.end < end ? slots(scene, group, lemma, group.end, group.end) : [];
      for (const slot of phrase) {
        if (
          slot.rule.startsWith("clause:to") ||
          slot.rule.startsWith("object:as") ||
          slot.rule.startsWith("object:for")
        )
          found.push(
            candidate(
              {
                rule: `passive+${slot.rule}`,
                content: [content, contentBefore(scene, slot.rule, lemma, slot.start, source)],
                cue: { start: group.start, end: slot.cueEnd },
                source,
                lemma,
                how,
              },
              { group, whole: by !== null && slot.rule === "object:as" },
            ),
          );
      }
    }
  }
  // whom / that / noun + X said: `the plan she opposes`
  if (range && subject.how === "before" && (group.form === "finite" || group.form === "past")) {
    const relative = tokens[range.start - 1];
    if (
      relative &&
      range.start - 1 > reading.first &&
      ["that", "which", "whom", "what"].includes(relative.lower) &&
      !quoted(range.start - 1)
    ) {
      const content = [{ start: range.start - 1, end: range.start }];
      found.push(
        candidate({ rule: "relative:object", content, cue, source: range, lemma, how: "before" }, { group }),
      );
    }
  }
  return found;
}

/** Is the sentence up to `behind` a quotation with a mark before its closing one, a verb that does something, and somebody? */
function isWhole(scene: Scene, group: VerbGroup, content: Range, { start }: Range, behind: number): boolean {
  const { doc } = scene.reading;
  const { tokens } = doc;
  const { quoted, end } = scene;
  const next = groupOf(scene.reading, behind + 1);
  const more = quoted(behind + 1) || start > group.start || next?.form === "ing";
  const closes = behind >= end || (/^[,.]$/u.test(tokens[behind]!.text) && more);
  if (!closes || content.start !== scene.reading.first || !quoted(content.start) || STATES.has(group.lemma))
    return false;
  if (group.modal || group.negated || !/^[,?!]$/u.test(tokens[content.end - 2]!.text)) return false;
  for (let at = content.start; at < content.end; at++) if (!quoted(at)) return false;
  return isSomebody(scene, start);
}

/** `It will be late, says a spokeswoman.`: a verb of saying and somebody, who is not told, end the sentence. */
function closesWith(scene: Scene, { lemma, modal }: VerbGroup, { start, end }: Range): boolean {
  return (
    end >= scene.end &&
    lemma !== "tell" &&
    !modal &&
    verbClass(lemma) === "report" &&
    isSomebody(scene, start)
  );
}

function isSomebody({ reading: { doc } }: Scene, start: number): boolean {
  const { entity = -1, kind } = doc.mentions[firstEndingAfter(doc.mentions, doc.tokens[start]!.start)] ?? {};
  return kind === "pronoun" || (entity >= 0 && doc.entities[entity]!.kind === "person");
}

/** Verbs that report in a comment, `the law, it held, was void`, and do anything else elsewhere. */
const COURT_VERBS = new Set(["find", "hold", "rule"]);

/** Verbs that nobody does. */
const STATES = new Set(["be", "have", "become", "remain", "seem", "mean", "belong"]);

/** `“…” came the reply`, `“…” was his verdict`: the noun is the cue, whose it is the source. */
function speechNoun(
  { reading: { doc } }: Scene,
  group: VerbGroup,
  { start, end }: Range,
): Pick<Candidate, "cue" | "source" | "how"> | null {
  const { tokens } = doc;
  if (!PRESENTING.has(group.lemma)) return null;
  let noun = start;
  while (noun < end && !SPEECH_NOUNS.has(tokens[noun]!.lower)) noun++;
  if (noun === end || noun > start + 6) return null;
  let owner = noun;
  while (owner > start && tokens[owner - 1]!.pos === "ADJ") owner--;
  const mark = tokens[owner - 1];
  if (owner > start && mark && POSSESSIVE.has(mark.lower))
    return {
      cue: { start: owner, end: noun + 1 },
      source: { start: owner - 1, end: owner },
      how: "possessive",
    };
  if (owner > start + 1 && mark?.lower === "'s")
    return { cue: { start: owner, end: noun + 1 }, source: { start, end: owner - 1 }, how: "possessive" };
  // `read a statement from his office`: what is read speaks for itself
  if (group.lemma === "read") return null;
  return { cue: { start: group.start, end: noun + 1 }, source: null, how: "none" };
}

function attachedNoun(scene: Scene, group: VerbGroup): Range | null {
  const chunk = chunkOf(scene.reading, group.start - 1);
  return chunk ? { start: chunk.start, end: chunk.end } : null;
}

/** May a content end before this token: a comma, a dash, the closing mark of a quotation? */
function endsContent(scene: Scene, at: number): boolean {
  return scene.quoted(at) || /^(?:[,—–]|--|[\-?!…]|\.\.\.|\.)$/u.test(scene.reading.doc.tokens[at]!.text);
}

function contentEnd(scene: Scene, at: number): number {
  let end = at + 1;
  while (
    end > scene.reading.first &&
    !scene.quoted(end - 1) &&
    /^[,—–\-.]+$/u.test(scene.reading.doc.tokens[end - 1]!.text)
  )
    end--;
  return end;
}

/** `It was late, she said.`: a clause that the comment ends is a content; `In June, she said that` has none. */
function commentRule({ reading, end: last }: Scene, end: number, behind: number): string {
  const isClause = reading.groups.some(
    ({ start, form }) => start < end && (form === "finite" || form === "past"),
  );
  if (!isClause) return "comment:phrase";
  return behind >= last || /^[,;]$/u.test(reading.doc.tokens[behind]!.text) ? "comment" : "comment:open";
}

/** `The ministry had asked, he explained, for its permit back`: what stands behind the comma that closes a comment. */
function goesOn(scene: Scene, from: number): Range | null {
  const { at } = skipAdverbials(scene, from);
  const { reading, end } = scene;
  if (at + 1 >= end || reading.doc.tokens[at]!.text !== ",") return null;
  const next = groupOf(reading, at + 1);
  // `…, he said, adding that`, but `…, he said, wanting it back`
  const reports = next?.form === "ing" && /^(?:report|gesture|writing)$/u.test(verbClass(next.lemma));
  return reports ? null : { start: at + 1, end };
}

/** `He stayed because, she says, the light is good`: what a comment behind a conjunction stands in is the clause that it opens. */
function innerClause({ reading, quoted, end }: Scene, comma: number, from: number): Range | null {
  const { tokens } = reading.doc;
  const opener = tokens[comma - 1];
  if (comma - 1 <= reading.first || quoted(comma - 1) || tokens[comma]!.text !== ",") return null;
  if (!opener || !(opener.pos === "CCONJ" || CLAUSE_OPENERS.has(opener.lower))) return null;
  return tokens[from]?.text === "," && from + 1 < end ? { start: from + 1, end } : null;
}

/** `“…,” said Kim Orr, who owns it, “…”`, `…, referring to it, “…”`: the comma that closes what is told of the speaker. */
function behindAside({ reading, quoted, end }: Scene, comma: number): number {
  const { tokens } = reading.doc;
  if (comma + 1 >= end || tokens[comma]!.text !== ",") return comma;
  const participle = groupOf(reading, comma + 1);
  const isAside =
    RELATIVES.has(tokens[comma + 1]!.lower) ||
    (participle?.form === "ing" && !/^(?:report|writing)$/u.test(verbClass(participle.lemma)));
  if (!isAside) return comma;
  for (let at = comma + 2; at + 1 < end && !quoted(at); at++)
    if (tokens[at]!.text === "," && quoted(at + 1)) return at;
  return comma;
}

/** `Most are against it; two, she said, are not`: what stands before the semicolon is another sentence. */
function behindSemicolon({ reading: { doc, first }, quoted }: Scene, end: number): number {
  const farthest = Math.max(first, end - LONGEST_SENTENCE);
  let at = end - 1;
  while (at > farthest && (quoted(at) || doc.tokens[at]!.text !== ";")) at--;
  return at > farthest ? at + 1 : first;
}

/** Most tokens between such a semicolon and the comment. */
const LONGEST_SENTENCE = 150;

/** `Brandt told the council: “The ferry was slow,” she said.`: the words before the colon are not hers. */
function announced({ reading: { doc }, quoted }: Scene, first: number, end: number): number {
  let at = first;
  while (at < end && !quoted(at)) at++;
  return at > first && doc.tokens[at - 1]!.text === ":" ? at : first;
}

/** The content before a comment clause, and what goes on behind it. */
function contentAround(scene: Scene, end: number, from: number): { rule: string; ranges: Range[] } {
  const { reading, quoted } = scene;
  const { tokens } = reading.doc;
  const afterQuote = quoted(end - 1);
  const first = behindSemicolon(scene, end);
  const ranges: Range[] = [{ start: afterQuote ? announced(scene, first, end) : first, end }];
  const at = behindAside(scene, skipAdverbials(scene, from).at);
  let rest: number | null = null;
  for (let look = at; look < scene.end && look < at + 30; look++) {
    if (groupOf(reading, look)) break; // the quotation has a cue of its own
    if (quoted(look)) {
      const sign = tokens[look - 1]!.text;
      if (
        sign === "," ||
        sign === ":" ||
        sign === "—" ||
        sign === "–" ||
        sign === "-" ||
        sign === "." ||
        look === at
      )
        rest = look;
      else if (
        ["and", "but", "because", "that", "as", "if", "so"].includes(tokens[look - 1]!.lower) &&
        tokens[look - 2]?.text === ","
      )
        rest = look - 1;
      break;
    }
  }
  const comma = tokens[at]?.text === "," && at < scene.end;
  if (rest === null && comma && !afterQuote) {
    const hasVerb = reading.groups.some((g) => g.start < end && (g.form === "finite" || g.form === "past"));
    const next = tokens[at + 1];
    if (
      next &&
      at + 1 < scene.end &&
      (!hasVerb || ["and", "but", "because", "or", "so"].includes(next.lower))
    )
      rest = at + 1;
  }
  if (rest !== null && rest < scene.end) ranges.push({ start: rest, end: scene.end });
  if (afterQuote) return { rule: rest === null ? "direct:before-cue" : "direct:split", ranges };
  return { rule: rest === null ? commentRule(scene, end, at) : "comment:split", ranges };
}
