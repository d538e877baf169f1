/** Attributions without a verb of saying at their heart: "according to", labels before a colon, nouns. */
import { sourcePhrase, objectPhrase } from "./phrase.ts";
import { candidate, contentFrom, type Candidate, type Scene } from "./scene.ts";
import { chunkOf, groupOf, type Range } from "./reading.ts";
import type { Subject } from "./subject.ts";
import { BE } from "../lexicon/verb-forms.ts";
import { isRubric, POSSESSIVE, SPEECH_NOUNS, WH } from "../lexicon/words.ts";

/** How many tokens of a preposition that names whose words they are begin at `at`: `according to`, `per`, `in the words of`. */
function citing({ reading: { doc, first } }: Scene, at: number): number {
  const { tokens } = doc;
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower === "according") return next?.lower === "to" ? 2 : 0;
  if (lower === "per") {
    const opens = at === first || /^[,;(—–]$/u.test(tokens[at - 1]!.text);
    // `per cent` counts, `per the auditor` cites, and `Per Dahl` is a man
    const names =
      next?.pos === "DET" || POSSESSIVE.has(next?.lower ?? "") || (text === "per" && next?.pos === "PROPN");
    return opens && names ? 1 : 0;
  }
  if (lower !== "in" || next?.lower !== "the") return 0;
  return /^(?:words|telling)$/u.test(tokens[at + 2]?.lower ?? "") && tokens[at + 3]?.lower === "of" ? 4 : 0;
}

/** Whose words they are, what says so, and where both end. */
interface Cited {
  readonly source: Range;
  readonly cue: Range;
  readonly past: number;
}

function citedAt(scene: Scene, at: number): Cited | null {
  const length = citing(scene, at);
  const source = length > 0 ? closedSource(scene, at + length) : null;
  return source && { source, cue: { start: at, end: at + length }, past: source.end };
}

const VIEWS = new Set("eyes estimation judgement judgment mind opinion telling view words".split(" "));

/** `In Kim Orr's view, …`, `…, in her words, …`: the owner of the view is the source. */
function viewAt({ reading, quoted }: Scene, at: number): Cited | null {
  const { tokens } = reading.doc;
  const chunk = tokens[at]!.lower === "in" ? chunkOf(reading, at + 1) : undefined;
  if (chunk?.start !== at + 1 || !VIEWS.has(tokens[chunk.end - 1]!.lower)) return null;
  const opens = at === reading.first || /^[,;(—–]$/u.test(tokens[at - 1]!.text);
  if (!opens || (tokens[chunk.end]?.text !== "," && !quoted(chunk.end))) return null;
  let end = chunk.end - 1;
  while (end > chunk.start && /^(?:['’]s?|own)$/u.test(tokens[end - 1]!.lower)) end--;
  const isOwner = end < chunk.end - 1 || POSSESSIVE.has(tokens[chunk.start]!.lower);
  if (!isOwner || end === chunk.start) return null;
  return {
    source: { start: chunk.start, end },
    cue: { start: chunk.end - 1, end: chunk.end },
    past: chunk.end,
  };
}

/** `According to X, S` and `S, according to X`. */
export function accordingTo(scene: Scene): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  const found: Candidate[] = [];
  for (let at = reading.first; at + 1 < end; at++) {
    const cited = quoted(at) ? null : (viewAt(scene, at) ?? citedAt(scene, at));
    if (!cited) continue;
    const { source, cue, past } = cited;
    const initial = at - reading.first < 3 || tokens[at - 1]!.text === ";";
    let ranges: Range[];
    if (initial) {
      let from = past;
      while (from < end && tokens[from]!.text !== "," && !quoted(from) && from - past < 25) from++;
      if (tokens[from]?.text === ",") from++;
      ranges = [{ start: from, end }];
    } else {
      let stop = at;
      while (stop > reading.first && !quoted(stop - 1) && /^[,—–-]$/u.test(tokens[stop - 1]!.text)) stop--;
      ranges = [{ start: reading.first, end: stop }];
      const next = tokens[past];
      const behind = behindRelative(scene, past);
      if (behind !== null && quoted(behind + 1)) ranges.push({ start: behind, end });
      else if (
        next?.text === "," &&
        past + 1 < end &&
        !["who", "which", "a", "the", "where"].includes(tokens[past + 1]!.lower) &&
        tokens[at - 1]!.text === ","
      ) {
        ranges.push({ start: past + 1, end });
      }
    }
    // `…, because, in her words, “…”`: no more than the marks hold
    const words = tokens[cue.start]!.lower === "words" ? firstQuoted(scene, past) : null;
    if (words) ranges = [words];
    if (ranges[0]!.end <= ranges[0]!.start) continue;
    const rule = initial ? "according-to:initial" : ranges.length > 1 ? "according-to:split" : "according-to";
    found.push(candidate({ rule, content: ranges, cue, source, lemma: "according to", how: "after" }));
  }
  return found;
}

/** The quotation that opens right behind `at`, perhaps behind a comma. */
function firstQuoted({ quoted, end }: Scene, at: number): Range | null {
  const start = quoted(at) ? at : at + 1;
  let past = start;
  while (past < end && quoted(past)) past++;
  return past > start ? { start, end: past } : null;
}

/** `…, according to Kim Orr, who sat there, but “…”`: the conjunction behind the clause that tells who the source is. */
function behindRelative({ reading, quoted, end }: Scene, comma: number): number | null {
  const { tokens } = reading.doc;
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.lower !== "who") return null;
  for (let at = comma + 2; at + 2 < end && !quoted(at); at++)
    if (tokens[at]!.text === ",") return /^(?:and|but)$/u.test(tokens[at + 1]!.lower) ? at + 1 : null;
  return null;
}

/** The source with all its phrases, where a comma or the end closes them: `the notice in this newspaper,`. */
function closedSource({ reading, quoted, end }: Scene, at: number): Range | null {
  const source = sourcePhrase(reading, at, quoted);
  const whole =
    source && reading.doc.tokens[source.end]?.pos === "ADP" ? objectPhrase(reading, at, quoted) : null;
  const closes = whole && (whole.end >= end || reading.doc.tokens[whole.end]!.text === ",");
  return whole && closes && whole.end > source!.end ? whole : source;
}

/** `NAME: what is said` at the start of a line: transcripts, headlines. */
export function labels(scene: Scene): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  let first = reading.first;
  while (first < end && /^["“'‘]$/u.test(tokens[first]!.text)) first++;
  for (let at = first + 1; at < end - 1 && at < first + 30; at++) {
    if (quoted(at)) return [];
    if (tokens[at]!.text !== ":") continue;
    if (tokens[at + 1]!.start === tokens[at]!.end && /\d/u.test(tokens[at + 1]!.text)) return [];
    const source = sourcePhrase(reading, first, quoted);
    if (
      tokens[at - 1]!.pos === "NUM" ||
      tokens.slice(first, at).some(({ text }) => /^\d[\d–-]*$/u.test(text))
    )
      return []; // a result, a time
    if (isRubric(reading.doc.article.text.slice(tokens[first]!.start, tokens[at - 1]!.end))) return [];
    const initial = source !== null && source.end === at;
    const upper = tokens.slice(first, at).every(({ text }) => text === text.toUpperCase());
    const last = chunkOf(reading, at - 1);
    const rule = initial
      ? upper
        ? scene.transcript
          ? "label:transcript"
          : "label:capitals"
        : "label"
      : "label:phrase";
    const named = initial ? source : last ? { start: last.start, end: last.end } : null;
    return [
      candidate({
        rule: quoted(at + 1) ? `${rule}+quote` : rule,
        content: [{ start: at + 1, end }],
        cue: { start: at, end: at + 1 },
        source: named,
        lemma: ":",
        how: "label",
      }),
    ];
  }
  return [];
}

/** `her claim that …`, `the mayor's call for …`, `a belief that …`. */
export function nounCues(scene: Scene): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  const found: Candidate[] = [];
  for (const chunk of reading.chunks) {
    if (chunk.time || chunk.end >= end || (quoted(chunk.end) && !quoted(chunk.head))) continue;
    const head = tokens[chunk.head]!;
    const next = tokens[chunk.end]!;
    if (head.pos !== "NOUN" || chunk.head !== chunk.end - 1) continue;
    const opens =
      next.lower === "that" ||
      next.lower === "to" ||
      (WH.has(next.lower) && !["who", "which", "where", "when", "whose", "whom"].includes(next.lower));
    const preposition = ["of", "for", "about", "on", "with", "over", "against", "in"].includes(next.lower);
    if (!opens && !preposition) continue;
    let source: Range | null = null;
    let how: Candidate["how"] = "none";
    let cueStart = chunk.start;
    for (let i = chunk.head - 1; i >= chunk.start; i--) {
      const { lower } = tokens[i]!;
      if (lower === "'s" || lower === "'" || lower === "’") {
        source = { start: chunk.start, end: i };
        cueStart = i;
        how = "possessive";
        break;
      }
      if (POSSESSIVE.has(lower)) {
        source = { start: i, end: i + 1 };
        cueStart = i + 1;
        how = "possessive";
        break;
      }
    }
    const singular =
      head.lower.endsWith("s") && !head.lower.endsWith("ss") ? head.lower.slice(0, -1) : head.lower;
    const word = opens ? (next.lower === "that" || next.lower === "to" ? next.lower : "wh") : next.lower;
    const start = opens ? chunk.end : chunk.end + 1;
    const object = opens ? null : objectPhrase(reading, start, quoted);
    const stop = opens ? end : (object?.end ?? start);
    if (stop <= start) continue;
    if (opens && next.lower === "that" && groupOf(reading, chunk.end + 1)) continue; // a relative clause
    const rule = `noun:${word}`;
    const lemma = `noun:${singular}`;
    const content = [contentFrom(scene, rule, lemma, start)];
    const cue = { start: cueStart, end: start > chunk.end ? start : chunk.end };
    found.push(candidate({ rule, content, cue, source, lemma, how }));
  }
  return found;
}

const DASH = /^[—–―-]{1,2}$/u;

/** `“…” — Kim Orr`: a quotation signed with a dash. */
export function signatures(scene: Scene): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  for (let at = reading.first + 1; at + 1 < end; at++) {
    if (quoted(at) || !DASH.test(tokens[at]!.text)) continue;
    if (!quoted(at - 1) && !/^[.?!]$/u.test(tokens[at - 1]!.text)) continue;
    const source = signer(scene, at + 1);
    if (!source) continue;
    return [
      candidate({
        rule: "direct:signature",
        content: [{ start: reading.first, end: at }],
        cue: { start: at, end: at + 1 },
        source,
        lemma: "—",
        how: "after",
      }),
    ];
  }
  return [];
}

/** Who signs behind a dash: nothing comes behind him, or a comma and what he is, or his account: `— Kim Orr (@kimorr) May 3`. */
function signer({ reading, quoted, end }: Scene, at: number): Range | null {
  const { tokens } = reading.doc;
  const source = sourcePhrase(reading, at, quoted);
  if (!source) return null;
  for (let account = source.start + 1; account <= source.end && account + 1 < end; account++)
    if (tokens[account]!.text === "(" && tokens[account + 1]!.text.startsWith("@"))
      return { start: source.start, end: account };
  return source.end >= end || tokens[source.end]!.text === "," ? source : null;
}

/** The same with the signature on the next line; `above` is what stands in marks before it. */
export function signatureBelow(scene: Scene, above: Range | null): Candidate[] {
  const { doc, first } = scene.reading;
  const source = above && DASH.test(doc.tokens[first]!.text) ? signer(scene, first + 1) : null;
  if (!above || !source) return [];
  const cue = { start: first, end: first + 1 };
  return [candidate({ rule: "direct:signature", content: [above], cue, source, lemma: "—", how: "after" })];
}

/** `Bud, as his friends call him, …`: a name, and nothing said. */
const NAMES = new Set("call dub know nickname".split(" "));

/** `As Kim Orr put it, S`, `S, as Kim Orr noted` and, a comment like any other, `S, as Kim Orr noted, S`. */
export function asClauses(scene: Scene, subjects: readonly Subject[]): Candidate[] {
  const { reading, quoted, end } = scene;
  const { tokens } = reading.doc;
  const found: Candidate[] = [];
  for (const group of reading.groups) {
    const source = subjects[group.index]!.range;
    if (!source || source.end > group.start || subjects[group.index]!.how !== "before") continue;
    const at = source.start - 1;
    if (at < reading.first || tokens[at]!.lower !== "as" || quoted(at) || NAMES.has(group.lemma)) continue;
    let stop = group.end;
    while (stop < end && !quoted(stop) && tokens[stop]!.text !== "," && stop < group.end + 20) stop++;
    const initial = at === reading.first;
    const comma = tokens[at - 1]?.text === "," && !quoted(at - 1);
    const before = { start: reading.first, end: comma ? at - 1 : at };
    const behind = { start: tokens[stop]?.text === "," ? stop + 1 : stop, end };
    if (!initial && stop < end && !comma) continue;
    const putsIt = tokens[group.end]?.lower === "it";
    found.push(
      candidate(
        {
          rule: initial ? "as:initial" : stop < end ? "as:split" : "as:final",
          content: initial ? [behind] : stop < end ? [before, behind] : [before],
          cue: { start: group.start, end: putsIt ? group.end + 1 : group.end },
          source,
          lemma: putsIt ? `${group.lemma}-it` : group.lemma,
          how: "before",
        },
        { group, whole: putsIt && group.lemma === "put" },
      ),
    );
  }
  return found;
}

/** `“There is no money.” That was the message from Kim Orr.`: `before` is the quoted sentence that is spoken of. */
export function backReferences({ reading, quoted, end }: Scene, before: Range | null): Candidate[] {
  const { tokens } = reading.doc;
  const { first } = reading;
  if (
    !before ||
    !/^(?:that|those|this|these|such)$/u.test(tokens[first]!.lower) ||
    !BE.has(tokens[first + 1]?.lower ?? "")
  )
    return [];
  for (let noun = first + 2; noun + 2 < end && noun < first + 7; noun++) {
    if (!SPEECH_NOUNS.has(tokens[noun]!.lower) || !/^(?:of|from)$/u.test(tokens[noun + 1]!.lower)) continue;
    const source = sourcePhrase(reading, noun + 2, quoted);
    const cue = { start: first + 1, end: noun + 2 };
    if (!source) return [];
    const rule = "direct:speech-noun";
    return [candidate({ rule, content: [before], cue, source, lemma: "noun:words", how: "after" })];
  }
  return [];
}
