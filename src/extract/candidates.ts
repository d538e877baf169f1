/** Every place of a sentence that could be an attribution, with the frame that found it. Weighing comes later. */
import { OBJECT_PRONOUNS, RECIPIENT_VERBS, WH } from "../lexicon/words.ts";
import { bestEnd, possibleEnds, type EndWeights } from "./ends.ts";
import { objectPhrase, sourcePhrase } from "./phrase.ts";
import { chunkOf, groupOf, type Range, type Reading, type VerbGroup } from "./reading.ts";
import { mainSubject, type Subject, type SubjectHow } from "./subject.ts";

export interface Candidate {
  readonly rule: string;
  readonly content: readonly Range[];
  /** Quoted sentences behind it that go on with the content. */
  readonly extension: readonly Range[];
  readonly cue: Range;
  readonly source: Range | null;
  readonly addressee: Range | null;
  readonly medium: Range | null;
  /** Base form of the cue's head; nouns and adjectives with their class in front: `noun:claim`. */
  readonly lemma: string;
  readonly how: SubjectHow | "by" | "inverted" | "possessive" | "label" | "after";
  readonly group: VerbGroup | null;
}

type Quoted = (token: number) => boolean;

export interface Scene {
  readonly reading: Reading;
  readonly quoted: Quoted;
  /** Log-odds of content ends; empty: contents run to the end of their sentence. */
  readonly ends: EndWeights;
  /** The quotation on the next line that a final colon opens. */
  readonly nextLine: Range | null;
  /** Several lines of the article open with a name in capitals and a colon. */
  readonly transcript: boolean;
  /** Past the last token that is not final punctuation. */
  readonly end: number;
}

export function sceneOf(
  reading: Reading,
  quoted: Quoted,
  given: Pick<Scene, "ends" | "nextLine" | "transcript">,
): Scene {
  const { tokens } = reading.doc;
  let end = reading.last;
  while (end > reading.first && !quoted(end - 1) && /^[.?!;:,…]+$/u.test(tokens[end - 1]!.text)) end--;
  return { reading, quoted, end, ...given };
}

export function verbCandidates(scene: Scene, subjects: readonly Subject[]): Candidate[] {
  const found: Candidate[] = [];
  for (const group of scene.reading.groups) {
    const subject = subjects[group.index]!;
    found.push(...following(scene, group, subject), ...preceding(scene, group, subject));
    const main = group.passive ? null : mainSubject(scene.reading, group, subjects);
    if (main) found.push(...following(scene, group, main));
  }
  return found;
}

// --- content behind the cue ---------------------------------------------------------------------------

interface Slot {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly cueEnd: number;
  readonly addressee?: Range | null;
  readonly medium?: Range | null;
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
  const source = sourceOf(scene, group, subject);
  const found =
    subject.how === "inverted"
      ? behindSpeaker(scene, subject, cueEnd)
      : slots(scene, group, lemma, at, cueEnd);
  if (scene.nextLine && group.index >= reading.groups.length - 3) {
    const near = reading.last - group.end < 9;
    found.push({ rule: "direct:next-line", ...scene.nextLine, cueEnd: near ? reading.last : group.end });
  }
  return found.map((slot) => ({
    rule: slot.rule,
    content: [
      {
        start: slot.start,
        end: slot.start >= reading.last ? slot.end : endOf(scene, slot.rule, lemma, slot.start),
      },
    ],
    extension: [],
    cue: { start: group.start, end: slot.cueEnd },
    source: source.range,
    addressee: slot.addressee ?? null,
    medium: slot.medium ?? null,
    lemma,
    how: source.how,
    group,
  }));
}

/** `Said Kim Orr: “…”` */
function behindSpeaker(scene: Scene, { range }: Subject, cueEnd: number): Slot[] {
  const open = range ? opening(scene, range.end) : null;
  return open?.rule.startsWith("direct") ? [{ ...open, end: scene.end, cueEnd }] : [];
}

export function endOf(scene: Scene, rule: string, lemma: string, start: number): number {
  const { reading, quoted, end, ends } = scene;
  if (start >= end) return end;
  return bestEnd(possibleEnds(reading, quoted, rule, lemma, start, end), end, ends);
}

function sourceOf(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
): { range: Range | null; how: Candidate["how"] } {
  if (!group.passive) return subject;
  return byPhrase(scene, group) ?? { range: null, how: "none" };
}

function byPhrase(scene: Scene, group: VerbGroup): { range: Range; how: "by" } | null {
  const { tokens } = scene.reading.doc;
  for (let at = group.end; at < scene.end && at < group.end + 12; at++) {
    if (scene.quoted(at) || tokens[at]!.lower === ",") return null;
    if (tokens[at]!.lower !== "by") continue;
    const range = sourcePhrase(scene.reading, at + 1, scene.quoted);
    return range && tokens[range.start]!.pos !== "NUM" ? { range, how: "by" } : null;
  }
  return null;
}

function slots(scene: Scene, group: VerbGroup, lemma: string, at: number, cueEnd: number): Slot[] {
  const { reading, end, quoted } = scene;
  const { tokens } = reading.doc;
  if (at >= end) return [];
  const direct = opening(scene, at);
  if (direct) return [{ rule: direct.rule, start: direct.start, end, cueEnd }];
  if (quoted(at)) return [];
  const { lower, pos } = tokens[at]!;
  const result: Slot[] = [];
  if (pos === "VERB" && lower.endsWith("ing")) return [{ rule: "clause:ing", start: at, end, cueEnd }];
  if (lower === "so" || (lower === "as" && group.lemma !== "quote")) {
    const object = objectPhrase(reading, at + 1, quoted);
    return [{ rule: `object:${lower}`, start: at, end: object ? object.end : end, cueEnd }];
  }
  if (lower === "as" && tokens[at + 1]?.lower === "saying") {
    const after = opening(scene, at + 2);
    return [{ rule: "direct:quoted-as-saying", start: after?.start ?? at + 2, end, cueEnd: at + 2 }];
  }
  const phrase = objectPhrase(reading, at, quoted);
  const mixed = quotationWithin(scene, at);
  if (mixed) result.push({ rule: "clause:mixed", start: at, end, cueEnd });
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
      result.push({ rule: "clause:bare", start: at, end, cueEnd });
    } else if (tokens[phrase.end]?.lower === "," && !chunk.time && bareClauseAfterComma(scene, phrase.end)) {
      result.push({ rule: "clause:bare", start: at, end, cueEnd });
    }
    const recipient = { start: chunk.start, end: recipientEnd(scene, chunk.end) };
    if (RECIPIENT_VERBS.has(group.lemma) || chunk.time) {
      const told = chunk.time ? null : recipient;
      let next = recipient.end;
      const skipped = skipAdverbials(scene, next);
      let medium: Range | null = null;
      let open = opening(scene, next);
      if (!open && skipped.at > next) {
        open = opening(scene, skipped.at);
        if (open) {
          next = skipped.at;
          medium = skipped.medium;
        }
      }
      if (open)
        result.push({ rule: `${open.rule}+told`, start: open.start, end, cueEnd, addressee: told, medium });
      else {
        const inner = next < end ? objectPhrase(reading, next, quoted) : null;
        const innerVerb = inner ? groupOf(reading, skipAdverbs(scene, inner.end)) : undefined;
        if (inner && innerVerb && innerVerb.form !== "ing")
          result.push({ rule: "clause:bare+told", start: next, end, cueEnd, addressee: told });
        else if (
          tokens[next] &&
          next < end &&
          ["about", "of", "for", "on", "against"].includes(tokens[next]!.lower)
        )
          result.push({
            rule: "object:about+told",
            start: next + 1,
            end: objectEnd(scene, next + 1),
            cueEnd,
            addressee: told,
          });
      }
    }
    if (!chunk.time) {
      const object = objectTail(scene, group, phrase);
      result.push({ rule: object.rule, start: at, end: object.end, cueEnd });
    }
    return result;
  }
  if (pos === "ADP" || pos === "PART" || pos === "SCONJ" || pos === "ADV" || lower === "to") {
    const skipped = skipAdverbials(scene, at);
    const open = skipped.at > at ? opening(scene, skipped.at) : null;
    if (open)
      result.push({
        rule: open.rule,
        start: open.start,
        end,
        cueEnd: skipped.medium ? skipped.at : cueEnd,
        addressee: skipped.addressee,
        medium: skipped.medium,
      });
    const clause = skipped.at > at ? objectPhrase(reading, skipped.at, quoted) : null;
    const verb = clause && skipped.at < end ? groupOf(reading, skipAdverbs(scene, clause.end)) : undefined;
    if (clause && verb && verb.form !== "ing" && verb.form !== "infinitive")
      result.push({
        rule: "clause:bare",
        start: skipped.at,
        end,
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
      const stop = objectEnd(scene, at + 1);
      if (stop > at + 1) result.push({ rule: `object:${lower}`, start: at + 1, end: stop, cueEnd: at + 1 });
    }
  }
  return result;
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
  return end;
}

/** What opens a content at `at`: a quotation, a colon, "that", "to", a question word. */
function opening(scene: Scene, at: number): { rule: string; start: number } | null {
  const { reading, end, quoted } = scene;
  const { tokens } = reading.doc;
  if (at >= end) return null;
  if (quoted(at)) return { rule: "direct:after-cue", start: at };
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (text === ":") return at + 1 < end ? { rule: "direct:colon", start: at + 1 } : null;
  if ((text === "," || text === "-" || text === "—" || text === "–") && at + 1 < end && quoted(at + 1))
    return { rule: "direct:after-cue", start: at + 1 };
  if (text === "," && next && at + 1 < end) {
    // `said, however, that`
    if (next.pos === "ADV" && tokens[at + 2]?.text === "," && tokens[at + 3]?.lower === "that")
      return { rule: "clause:that", start: at + 3 };
    return null;
  }
  if (lower === "that" && next && at + 1 < end) {
    return next.text === "," && false ? null : { rule: "clause:that", start: at };
  }
  if (
    lower === "to" &&
    next &&
    (groupOf(reading, at + 1)?.form === "infinitive" || groupOf(reading, at)?.form === "infinitive")
  )
    return { rule: "clause:to", start: at };
  if (lower === "to" && at + 1 < end && quoted(at + 1)) return { rule: "clause:to", start: at };
  if (lower === "not" && next?.lower === "to") return { rule: "clause:to", start: at };
  if (WH.has(lower) && lower !== "who" && lower !== "which")
    return { rule: lower === "when" || lower === "where" ? "clause:when" : "clause:wh", start: at };
  return null;
}

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

interface Skipped {
  readonly at: number;
  readonly medium: Range | null;
  readonly addressee: Range | null;
}

/** Past times, `in a statement`, `to reporters`, `on Monday`. */
function skipAdverbials(scene: Scene, from: number): Skipped {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  let at = from;
  let medium: Range | null = null;
  let addressee: Range | null = null;
  for (let steps = 0; steps < 6 && at < end && !quoted(at); steps++) {
    const chunk = chunkOf(reading, at);
    const { lower, pos } = tokens[at]!;
    if (chunk && chunk.start === at && chunk.time) at = chunk.end;
    else if (pos === "ADV" && !WH.has(lower) && !chunk) at++;
    else if (
      [
        "in",
        "on",
        "at",
        "during",
        "via",
        "through",
        "to",
        "of",
        "after",
        "before",
        "from",
        "with",
        "about",
        "by",
        "as",
        "over",
      ].includes(lower) &&
      at + 1 < end &&
      !quoted(at + 1)
    ) {
      const right = chunkOf(reading, at + 1);
      if (!right || right.start !== at + 1) break;
      const range = { start: at + 1, end: right.end };
      if (lower === "to") addressee ??= range;
      else if (
        (lower === "in" || lower === "on" || lower === "via" || lower === "during" || lower === "at") &&
        !right.time
      )
        medium ??= range;
      at = right.end;
    } else break;
  }
  return { at, medium, addressee };
}

function objectEnd(scene: Scene, from: number): number {
  const { reading } = scene;
  const { tokens } = reading.doc;
  if (from >= scene.end) return from;
  const phrase = objectPhrase(reading, from, scene.quoted);
  if (phrase) return tail(scene, phrase.end);
  const { lower, pos } = tokens[from]!;
  if (WH.has(lower) || lower === "that" || (pos === "VERB" && lower.endsWith("ing")))
    return clauseStop(scene, from + 1);
  return from;
}

/** An object with what hangs on it: relative clauses, "as …", infinitives. */
function tail(scene: Scene, from: number): number {
  const { reading } = scene;
  const { tokens } = reading.doc;
  const next = tokens[from];
  if (!next || from >= scene.end) return from;
  if (["that", "who", "which", "whose", "where"].includes(next.lower)) return clauseStop(scene, from + 1);
  const group = groupOf(reading, from);
  if (group && group.start === from) return clauseStop(scene, from + 1);
  return from;
}

function objectTail(scene: Scene, group: VerbGroup, phrase: Range): { rule: string; end: number } {
  const { reading } = scene;
  const { tokens } = reading.doc;
  const next = phrase.end < scene.end ? tokens[phrase.end]! : undefined;
  if (
    next &&
    (next.lower === "as" ||
      next.lower === "for" ||
      next.lower === "of" ||
      next.lower === "over" ||
      next.lower === "on")
  ) {
    return { rule: `object:np-${next.lower}`, end: clauseStop(scene, phrase.end + 1) };
  }
  const verb = groupOf(reading, phrase.end);
  if (verb?.form === "infinitive") return { rule: "object:np-to", end: clauseStop(scene, phrase.end + 1) };
  void group;
  // `called the plan “a mistake”`
  if (
    next &&
    (scene.quoted(phrase.end) || chunkOf(reading, phrase.end) || next.pos === "ADJ" || next.pos === "DET")
  )
    return { rule: "object:np-np", end: clauseStop(scene, phrase.end + 1) };
  return { rule: "object:np", end: tail(scene, phrase.end) };
}

/** Where a clause inside the sentence stops: a comma, a dash, a conjunction with a verb of its own. */
function clauseStop(scene: Scene, from: number): number {
  const { reading, quoted } = scene;
  const { tokens } = reading.doc;
  for (let at = from; at < scene.end; at++) {
    if (quoted(at)) continue;
    const { text, lower, pos } = tokens[at]!;
    if (/^[,;:—–]$/u.test(text) || text === "--" || (text === "-" && tokens[at - 1]!.end < tokens[at]!.start))
      return at;
    if ((lower === "and" || lower === "but") && pos === "CCONJ") {
      const verb = groupOf(reading, at + 1);
      if (verb && verb.form !== "ing" && verb.form !== "infinitive") return at;
      const chunk = chunkOf(reading, at + 1);
      if (chunk && groupOf(reading, chunk.end)?.form === "finite") return at;
    }
    if (
      ["when", "while", "after", "because", "although", "though", "if", "before", "since"].includes(lower) &&
      pos !== "ADP"
    )
      return at;
  }
  return scene.end;
}

// --- content before the cue ----------------------------------------------------------------------------

function preceding(scene: Scene, group: VerbGroup, subject: Subject): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  const found: Candidate[] = [];
  const base = { extension: [], addressee: null, medium: null, lemma: group.lemma, group } as const;
  // `…,” said Kim Orr`
  const before = group.start - 1;
  if (before >= reading.first && !group.passive && endsContent(scene, before)) {
    const source = sourcePhrase(reading, group.end, quoted);
    const inverted = source && groupOf(reading, source.end)?.form !== "finite";
    if (source && inverted && (group.form === "finite" || group.form === "past")) {
      const content = contentAround(scene, contentEnd(scene, before), source.end);
      found.push({
        ...base,
        rule: content.rule + "-inverted",
        content: content.ranges,
        cue: { start: group.start, end: group.end },
        source,
        how: "inverted",
      });
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
      found.push({
        ...base,
        rule: content.rule,
        content: content.ranges,
        cue: { start: group.start, end: group.end },
        source: range,
        how: subject.how,
        addressee: told,
      });
    }
  }
  if (
    group.passive ||
    (group.form === "past" && subject.how !== "relative" && tokens[group.end]?.lower === "by")
  ) {
    const content = group.passive ? subject.range : attachedNoun(scene, group);
    if (content) {
      const by = byPhrase(scene, group);
      found.push({
        ...base,
        rule: by ? "passive:by" : "passive",
        content: [content],
        cue: { start: group.start, end: group.end },
        source: by?.range ?? null,
        how: by ? "by" : "none",
      });
      const phrase = group.end < end ? slots(scene, group, group.lemma, group.end, group.end) : [];
      for (const slot of phrase) {
        if (
          slot.rule.startsWith("clause:to") ||
          slot.rule.startsWith("object:as") ||
          slot.rule.startsWith("object:for")
        )
          found.push({
            ...base,
            rule: `passive+${slot.rule}`,
            content: [content, { start: slot.start, end: slot.end }],
            cue: { start: group.start, end: slot.cueEnd },
            source: by?.range ?? null,
            how: by ? "by" : "none",
          });
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
      found.push({
        ...base,
        rule: "relative:object",
        content: [{ start: range.start - 1, end: range.start }],
        cue: { start: group.start, end: group.end },
        source: range,
        how: "before",
      });
    }
  }
  return found;
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

/** The content before a comment clause, and what goes on behind it. */
function contentAround(scene: Scene, end: number, from: number): { rule: string; ranges: Range[] } {
  const { reading, quoted } = scene;
  const { tokens } = reading.doc;
  const ranges: Range[] = [{ start: reading.first, end }];
  const afterQuote = quoted(end - 1);
  const at = skipAdverbials(scene, from).at;
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
  return {
    rule: afterQuote
      ? rest === null
        ? "direct:before-cue"
        : "direct:split"
      : rest === null
        ? "comment"
        : "comment:split",
    ranges,
  };
}
