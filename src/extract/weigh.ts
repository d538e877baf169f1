/**
 * How likely a candidate is an attribution: a sum of log-odds, one per feature, counted on a training corpus.
 * Features are words one can read: the cue's base form, the frame that found it, the kind of subject.
 */
import type { Doc, Pos, Token } from "../types.ts";
import { verbClass } from "../lexicon/acts.ts";
import { PERSONAL, RELATIVES, SUBORDINATE } from "../lexicon/words.ts";
import { hash } from "../model-file.ts";
import type { Candidate } from "./scene.ts";
import type { Proposals } from "./propose.ts";
import { PASSIVE, type Range } from "./reading.ts";
import type { Curve, Naming, Weights } from "./weights.ts";

/** Facts about a candidate, each a key of the weight table. `quoted` as in `readSentence`. */
export interface Features<Name> {
  readonly lemma: Name;
  readonly others: readonly Name[];
}

export function featuresOf<Name>(
  doc: Doc,
  candidate: Candidate,
  { quoted, counts }: Proposals,
  name: Naming<Name>,
): Features<Name> {
  const { rule, lemma, how, source, content, group, cue } = candidate;
  const { tokens } = doc;
  const frame = frameOf(rule);
  // a body that reports is like anybody who does: `it has argued that`, but `it is fair to say that`
  const verb = group ? verbClass(lemma) : "none";
  const isBody = how === "before" && /^(?:report|writing)$/u.test(verb);
  const kind = sourceKind(doc, candidate, isBody);
  const words = content.reduce((sum, { start, end }) => sum + counts.words[end]! - counts.words[start]!, 0);
  const inMarks = quotedWords(candidate, { counts });
  const quote = inMarks === 0 ? "none" : inMarks < 3 ? "short" : inMarks === words ? "all" : "part";
  const length =
    words < 2 ? "1" : words < 4 ? "3" : words < 8 ? "7" : words < 15 ? "14" : words < 30 ? "29" : "long";
  const { sure } = content.at(-1)!;
  const ending = sure === undefined ? "-" : SURENESS.find((least) => sure >= least)!.toString();
  const firstToken = content[0] ? tokens[content[0].start] : undefined;
  const opener = firstToken ? (quoted(content[0]!.start) ? "QUOTE" : firstToken.lower) : "";
  const form = group ? (group.passive ? PASSIVE[group.form] : group.form) : "none";
  const fact = (label: string, value: string, before?: Name): Name => name(value, name(label, before));
  const ofRule = fact("rule=", rule);
  const ofLemma = fact("lemma=", lemma);
  const ofClass = fact("class=", verb);
  const ofHow = fact("how=", how);
  const ofFrame = fact("frame=", frame);
  const others = [
    name("bias"),
    ofRule,
    fact(" frame=", frame, ofLemma),
    fact(" kind=", kind, ofLemma),
    fact(" form=", form, ofLemma),
    fact(" quote=", quote, ofLemma),
    fact(" frame=", frame, ofClass),
    fact(" kind=", kind, ofClass),
    fact(" form=", form, ofClass),
    fact(" how=", how, fact(" quote=", quote, ofClass)),
    ofHow,
    fact(" how=", how, ofRule),
    fact(" kind=", kind, ofRule),
    fact(" quote=", quote, ofRule),
    fact(" length=", length, ofRule),
    fact(" form=", form, ofRule),
    fact(" kind=", kind, fact(" form=", form, ofHow)),
    fact(" quote=", quote, fact("kind=", kind)),
    fact("end=", ending),
    fact(" end=", ending, ofFrame),
    fact("opener=", tokens[content[0]?.start ?? 0]?.pos ?? ""),
    fact(" opener=", opener, ofFrame),
  ];
  if (frame.startsWith("direct:before-cue")) {
    // `“Calm down,” she soothed`: the mark inside tells a sentence that goes on from a term
    const inside = tokens[content.at(-1)!.end - 2]?.text ?? "";
    const sign = /^[,?!]$/u.test(inside) ? "sign" : "-";
    others.push(fact(" inside=", /^[,.?!…]$/u.test(inside) ? inside : "-", ofFrame));
    others.push(fact(" quote=", quote, fact(" class=", verb, fact("inside=", sign))));
  }
  if (frame.startsWith("comment")) others.push(...commentFeatures(doc, candidate, frame, verb, name));
  if (group) {
    if (group.negated) others.push(name("negated"), name(" negated", ofLemma));
    if (group.modal) {
      const ofModal = fact("modal=", group.modal);
      others.push(ofModal, name(" modal", ofLemma), fact(" how=", how, ofModal));
    }
    const after = tokens[cue.end];
    if (after) others.push(fact(" next=", quoted(cue.end) ? "QUOTE" : after.lower, ofLemma));
  }
  const edge = (source && source.end <= cue.start ? source.start : cue.start) - 1;
  const before = tokens[edge];
  if (before) {
    const key = quoted(edge) ? "QUOTE" : TELLING.has(before.pos) ? before.lower : before.pos;
    others.push(fact("before=", key), fact(" before=", key, ofRule));
  }
  const head = sourceHead(doc, candidate);
  if (head && !(isBody && head === "it")) {
    const ofSource = fact("source=", head);
    others.push(ofSource, fact(" frame=", frame, ofSource));
  }
  return { lemma: ofLemma, others };
}

/** Steps in which the end of a content is how likely. */
const SURENESS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0];

/** Words that tell by themselves what stands before a cue; of all others the part of speech does. */
const TELLING: ReadonlySet<Pos> = new Set(["PUNCT", "CCONJ", "SCONJ", "ADP"]);

/** The rule without what counts elsewhere or not at all. */
function frameOf(rule: string): string {
  for (const suffix of ["+told", "-inverted", "+quote"])
    if (rule.endsWith(suffix)) return rule.slice(0, -suffix.length);
  return rule;
}

/** `…, he explains.` or `…, he explained, …`: how the clause around a comment opens and where it goes on. */
function commentFeatures<Name>(
  { tokens }: Doc,
  candidate: Candidate,
  frame: string,
  verb: string,
  name: Naming<Name>,
): Name[] {
  const { content, cue, source, addressee, group } = candidate;
  const [first, rest] = content;
  const opener = tokens[first!.start]!;
  const opens = SUBORDINATE.has(opener.lower) ? "sub" : opener.pos === "ADP" ? "ADP" : "main";
  const behind = Math.max(cue.end, source?.end ?? 0, addressee?.end ?? 0);
  const closes = rest ? "rest" : (tokens[behind]?.text ?? "");
  const next = tokens[rest ? rest.start : behind + 1];
  const key = next && ["NOUN", "PROPN", "NUM", "ADJ", "VERB"].includes(next.pos) ? next.pos : next?.lower;
  const clause = hasVerb(tokens, first!) ? "v" : "-";
  const about = name(frame, name("comment="));
  return [
    ` opens=${opens} closes=${closes}`,
    ` opens=${opens} class=${verb}`,
    ` closes=${closes} class=${verb} form=${group?.form}`,
    ` closes=${closes} class=${verb}`,
    ` clause=${clause} opens=${opens} closes=${closes} class=${verb}`,
    ...(closes === "." ? [] : [` next=${key}`, ` next=${key} clause=${clause}`]),
  ].map((fact) => name(fact, about));
}

function hasVerb(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start; at < end; at++)
    if (tokens[at]!.pos === "VERB" || tokens[at]!.pos === "AUX") return true;
  return false;
}

export function quotedWords({ content }: Candidate, { counts }: Pick<Proposals, "counts">): number {
  return content.reduce((sum, { start, end }) => sum + counts.quoted[end]! - counts.quoted[start]!, 0);
}

function sourceHead(doc: Doc, { source }: Candidate): string {
  if (!source) return "";
  const { tokens } = doc;
  // the head of the first noun phrase: the last noun before a preposition or comma
  let head = "";
  for (let i = source.start; i < source.end; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === "NOUN" || (pos === "PRON" && head === "") || (pos === "PROPN" && head === ""))
      head = pos === "PROPN" ? "NAME" : lower;
    else if ((pos === "ADP" || pos === "PUNCT") && head !== "" && lower !== "-") break;
    else if (head === "" && (pos === "NUM" || pos === "DET" || pos === "ADJ") && i === source.end - 1)
      head = lower;
  }
  return head;
}

function sourceKind(doc: Doc, { source }: Candidate, isBody: boolean): string {
  if (!source) return "none";
  const { tokens } = doc;
  const first = tokens[source.start]!;
  if (source.end === source.start + 1) {
    if (first.lower === "it" && isBody) return "he";
    if (first.lower === "it" || first.lower === "this" || first.lower === "that" || first.lower === "which")
      return first.lower;
    if (first.lower === "he" || first.lower === "she") return "he";
    if (PERSONAL.has(first.lower)) return first.lower;
    if (RELATIVES.has(first.lower)) return "who";
  }
  let kind = "other";
  for (let i = source.start; i < source.end; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === "PROPN") kind = "name";
    else if (pos === "NOUN") kind = kind === "name" ? "name" : lower.endsWith("s") ? "plural" : "noun";
    else if (pos === "PUNCT" || lower === "of") break;
  }
  return kind;
}

/** Log-odds given to frames that are sure by their form and too rare in the training corpus to be counted. */
export const PRIORS: ReadonlyMap<string, number> = new Map([
  ["direct:again", 3.5],
  ["direct:signature", 3.5],
  ["label:transcript", 5],
  ["label:transcript+quote", 5],
  ["direct:speech-noun", 4],
  ["object:np-at", 1],
  ["object:plea", 2],
  ["as:split", 1.5],
  ["clause:that+by", 2],
  ["clause:to+by", 2],
  ["clause:wh+by", 2],
]);

/** The same where form alone is nearly sure: for verbs that are not known to report, those that end a comment, `dismissed as … by`. */
const WHOLE = { other: 3, comment: 1.5, passive: 2 };

function wholeness(rule: string, lemma: string): number {
  if (rule.startsWith("comment")) return WHOLE.comment;
  if (rule.startsWith("passive")) return WHOLE.passive;
  return verbClass(lemma) === "other" ? WHOLE.other : 0;
}

/** Stands for all lemmas that the training corpus holds too seldom to count. */
export const RARE = "lemma=RARE";
const RARE_LEMMA = hash(RARE);

/** Probability that the features belong to an attribution. A cue of several words, `according to`, is never rare. */
export function probability(
  { rule, lemma, whole }: Pick<Candidate, "rule" | "lemma" | "whole">,
  features: Features<number>,
  weights: Weights,
): number {
  const rare = lemma.includes(" ") ? 0 : (weights.get(RARE_LEMMA) ?? 0);
  let sum =
    (PRIORS.get(rule) ?? 0) + (whole ? wholeness(rule, lemma) : 0) + (weights.get(features.lemma) ?? rare);
  for (const feature of features.others) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The share of attributions like this one that are right, read off a curve that was counted on held-out articles. */
export function calibrated(raw: number, curve: Curve): number {
  let previous: readonly [number, number] = [0, 0];
  for (const point of curve) {
    if (raw <= point[0]) {
      const width = point[0] - previous[0];
      return width <= 0 ? point[1] : previous[1] + ((raw - previous[0]) / width) * (point[1] - previous[1]);
    }
    previous = point;
  }
  return previous[1];
}
