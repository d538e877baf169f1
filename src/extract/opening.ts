/** What opens a content behind a cue, and what may stand between: times, places, circumstances. */
import { WH } from "../lexicon/words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { chunkOf, groupOf, type Range } from "./reading.ts";
import type { Scene } from "./scene.ts";

/** `asked not to be named`: a promise of the paper, no report. */
const UNNAMED = new Set(["named", "identified", "quoted"]);

export interface Opening {
  readonly rule: string;
  readonly start: number;
}

/** What opens a content at `at`: a quotation, a colon, "that", "to", a question word. `asks`: nothing stands before that `who` could refer to. */
export function opening(scene: Scene, at: number, asks = false): Opening | null {
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
    // `said, however, that`, `said, through a spokesman, that`
    const behind = skipAdverbials(scene, at + 1).at;
    if (behind === at + 1 || behind + 1 >= end || tokens[behind]!.text !== ",") return behindAside(scene, at);
    if (quoted(behind + 1)) return { rule: "direct:after-cue", start: behind + 1 };
    return tokens[behind + 1]!.lower === "that" ? { rule: "clause:that", start: behind + 1 } : null;
  }
  if (lower === "that" && next && at + 1 < end) {
    return { rule: "clause:that", start: at };
  }
  if (
    lower === "to" &&
    next &&
    (groupOf(reading, at + 1)?.form === "infinitive" || groupOf(reading, at)?.form === "infinitive")
  )
    return { rule: "clause:to", start: at };
  if (lower === "to" && at + 1 < end && quoted(at + 1)) return { rule: "clause:to", start: at };
  if (lower === "not" && next?.lower === "to" && !UNNAMED.has(tokens[at + 3]?.lower ?? ""))
    return { rule: "clause:to", start: at };
  if (WH.has(lower) && (asks || (lower !== "who" && lower !== "which")))
    return { rule: lower === "when" || lower === "where" ? "clause:when" : "clause:wh", start: at };
  return null;
}

/** `alleged, without a word of proof, that`: the clause behind what stands between commas. */
function behindAside({ reading, quoted, end }: Scene, comma: number): Opening | null {
  const { tokens } = reading.doc;
  const opener = comma + 1;
  if (tokens[opener]!.pos === "CCONJ" || chunkOf(reading, opener)?.start === opener) return null;
  for (let at = comma + 2; at + 1 < end && at < comma + LONGEST_ASIDE && !quoted(at); at++) {
    const group = groupOf(reading, at);
    if (group && group.form !== "ing") return null;
    if (tokens[at]!.text !== ",") continue;
    if (quoted(at + 1)) return { rule: "direct:after-cue", start: at + 1 };
    const { lower } = tokens[at + 1]!;
    if (lower === "that") return { rule: "clause:that", start: at + 1 };
    return lower === "whether" || lower === "if" ? { rule: "clause:wh", start: at + 1 } : null;
  }
  return null;
}

/** Most tokens of `, not for quotation but within earshot of four reporters,`. */
const LONGEST_ASIDE = 16;

/** What begins a circumstance, and what a place where something is said. */
const CIRCUMSTANCE = wordSet(
  "about after as at before by during from in of on over since through to until via with within without",
);
const MEDIUM = wordSet("at during in on via");

interface Skipped {
  readonly at: number;
  readonly medium: Range | null;
  readonly addressee: Range | null;
}

/** Past times, `in a statement`, `to reporters`, `on Monday`. */
export function skipAdverbials(scene: Scene, from: number): Skipped {
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
    else if (/^(?:before|throughout)$/u.test(lower) && tokens[at + 1]?.lower === "that") at++;
    else if (lower === "for" && chunkOf(reading, at + 1)?.time) at = chunkOf(reading, at + 1)!.end;
    else if (CIRCUMSTANCE.has(lower) && at + 1 < end && !quoted(at + 1)) {
      const right = chunkOf(reading, at + 1);
      if (!right || right.start !== at + 1) break;
      const range = { start: at + 1, end: right.end };
      if (lower === "to") addressee ??= range;
      else if (MEDIUM.has(lower) && !right.time) medium ??= range;
      at = right.end;
    } else break;
  }
  return { at, medium, addressee };
}
