/**
 * How likely a candidate is an attribution: a sum of log-odds, one per feature, counted on a training corpus.
 * Features are words one can read: the cue's base form, the frame that found it, the kind of subject.
 */
import type { Doc } from "../types.ts";
import { verbClass } from "../lexicon/acts.ts";
import { PERSONAL, RELATIVES } from "../lexicon/words.ts";
import type { Candidate } from "./scene.ts";
import type { Proposals } from "./propose.ts";

export type Weights = ReadonlyMap<string, number>;

/** Facts about a candidate, each a key of the weight table. `quoted` as in `readSentence`. */
export function featuresOf(doc: Doc, candidate: Candidate, { quoted, counts }: Proposals): string[] {
  const { rule, lemma, how, source, content, group, cue } = candidate;
  const { tokens } = doc;
  const frame = rule.replace(/\+told$|-inverted$|\+quote$/u, "");
  const kind = sourceKind(doc, candidate);
  const words = content.reduce((sum, { start, end }) => sum + counts.words[end]! - counts.words[start]!, 0);
  const inMarks = quotedWords(candidate, { counts });
  const quote = inMarks === 0 ? "none" : inMarks < 3 ? "short" : inMarks === words ? "all" : "part";
  const length =
    words < 2 ? "1" : words < 4 ? "3" : words < 8 ? "7" : words < 15 ? "14" : words < 30 ? "29" : "long";
  const firstToken = content[0] ? tokens[content[0].start] : undefined;
  const opener = firstToken ? (quoted(content[0]!.start) ? "QUOTE" : firstToken.lower) : "";
  const form = group ? `${group.form}${group.passive ? "-passive" : ""}` : "none";
  const verb = group ? verbClass(lemma) : "none";
  const features = [
    "bias",
    `rule=${rule}`,
    `lemma=${lemma}`,
    `lemma=${lemma} frame=${frame}`,
    `lemma=${lemma} kind=${kind}`,
    `lemma=${lemma} form=${form}`,
    `lemma=${lemma} quote=${quote}`,
    `class=${verb} frame=${frame}`,
    `class=${verb} kind=${kind}`,
    `class=${verb} form=${form}`,
    `class=${verb} quote=${quote} how=${how}`,
    `how=${how}`,
    `rule=${rule} how=${how}`,
    `rule=${rule} kind=${kind}`,
    `rule=${rule} quote=${quote}`,
    `rule=${rule} length=${length}`,
    `rule=${rule} form=${form}`,
    `how=${how} form=${form} kind=${kind}`,
    `kind=${kind} quote=${quote}`,
    `opener=${tokens[content[0]?.start ?? 0]?.pos ?? ""}`,
    `frame=${frame} opener=${opener}`,
  ];
  if (frame.startsWith("direct:before-cue")) {
    // `“Calm down,” she soothed`: the mark inside tells a sentence that goes on from a term
    const inside = tokens[content.at(-1)!.end - 2]?.text ?? "";
    features.push(`frame=${frame} inside=${/^[,.?!…]$/u.test(inside) ? inside : "-"}`);
    features.push(`inside=${/^[,?!]$/u.test(inside) ? "sign" : "-"} class=${verb} quote=${quote}`);
  }
  if (group) {
    if (group.negated) features.push("negated", `lemma=${lemma} negated`);
    if (group.modal)
      features.push(`modal=${group.modal}`, `lemma=${lemma} modal`, `modal=${group.modal} how=${how}`);
    const after = tokens[cue.end];
    if (after) features.push(`lemma=${lemma} next=${quoted(cue.end) ? "QUOTE" : after.lower}`);
  }
  const edge = (source && source.end <= cue.start ? source.start : cue.start) - 1;
  const before = tokens[edge];
  if (before) {
    const telling = ["PUNCT", "CCONJ", "SCONJ", "ADP"].includes(before.pos);
    const key = quoted(edge) ? "QUOTE" : telling ? before.lower : before.pos;
    features.push(`before=${key}`, `rule=${rule} before=${key}`);
  }
  const head = sourceHead(doc, candidate);
  if (head) features.push(`source=${head}`, `source=${head} frame=${frame}`);
  return features;
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

function sourceKind(doc: Doc, { source }: Candidate): string {
  if (!source) return "none";
  const { tokens } = doc;
  const first = tokens[source.start]!;
  if (source.end === source.start + 1) {
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

/** Stands for all words that the training corpus holds too seldom to count. */
export const RARE = "lemma=RARE";

export const isLemma = (feature: string): boolean => feature.startsWith("lemma=") && !feature.includes(" ");

/** Log-odds given to frames that are sure by their form and too rare in the training corpus to be counted. */
export const PRIORS: ReadonlyMap<string, number> = new Map([
  ["direct:signature", 3.5],
  ["label:transcript", 3],
  ["direct:speech-noun", 4],
]);

/** Probability that the features belong to an attribution. */
export function probability(rule: string, features: readonly string[], weights: Weights): number {
  let sum = PRIORS.get(rule) ?? 0;
  for (const feature of features)
    sum += weights.get(feature) ?? (isLemma(feature) ? (weights.get(RARE) ?? 0) : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Points of a rising curve: the sum that the features give, as a probability, and the share that was right. */
export type Curve = readonly (readonly [number, number])[];

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
