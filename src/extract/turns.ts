/**
 * Turns of a transcript or an interview: `NAME: what is said`, `Q: …`, `A: …`, `[00:01:02] NAME: …`, or the name with the
 * time on a line of its own. They have no marks, so the label is cue and source at once, and what stands behind it is the content.
 */
import type { Doc, Paragraph, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt, initialsOf, trimSpan } from "../text.ts";
import { isRubric } from "../lexicon/words.ts";

/** Without source and cue where an interview has no labels. */
export interface Turn {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** What stands behind the label, and the paragraphs below that belong to it. */
  readonly content: readonly Span[];
  readonly rule: "turn:name" | "turn:question" | "turn:answer";
}

/** Capitals with the marks that names hold, perhaps with a role: `DR. O'NEILL-ŠIMEK, HOST`. */
const CAPITALS = /^[\p{Lu}\p{M}.'’, -]+$/u;
/** `Ferro`, `Ana Brandt`, `Dr. van der Wal`. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|der|den|de|da|di|du|al|bin|ibn|la|le|von)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|der|den|de|da|di|du|al|bin|ibn|la|le|von)){0,4}$/u;
/** `The Minister for Transport`, `The Speaker`: a label where others tell the time or a seat. */
const OFFICE = /^The \p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|and|for|of|the)){0,6}$/u;
const LONGEST_LABEL = 80;

/** `[00:01:02] `, `00:01:02 ` before a label; `(00:01):`, ` 1:05` behind it, at the end of its line. */
const TIME_BEFORE = /^(?:[[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d:\d\d)\s/u;
const TIME_BEHIND = /\s(?:[[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d(?::\d\d)?):?$/u;

/** So many labels with a time or a seat are a transcript, whoever else has a label in it. */
const FEWEST_SURE = 3;

interface Labelled {
  /** The speaker without role and seat; `Q` and `A` for all forms of them. */
  readonly label: string;
  /** With a time or, in parentheses, a seat. */
  readonly isSure: boolean;
  readonly form: "side" | "capitals" | "name" | "office";
  /** Where its line begins. */
  readonly start: number;
  readonly source: Span;
  readonly cue: Span;
  /** What its line says; null where the label stands alone. */
  readonly said: Span | null;
}

/** All turns of the article; none when its paragraphs do not alternate between labels. */
export function findTurns(doc: Doc): Turn[] {
  const labelled = doc.paragraphs.flatMap((paragraph) => {
    // a first turn may look like a title, a short one like a heading
    const turn = /^(?:body|heading|title|subtitle)$/u.test(paragraph.kind) ? readLabel(doc, paragraph) : null;
    return turn ? [turn] : [];
  });
  const isSure = isTranscript(labelled);
  const turns = isSure
    ? labelled.filter(({ label }) => !isRubric(label))
    : alternating(labelled.filter(({ said }) => said !== null));
  if (turns.length === 0) return readInterview(doc);
  return turns.flatMap(({ label, source, cue, said }, index): Turn[] => {
    const next = turns[index + 1]?.start;
    const below = isSure
      ? linesBelow(doc, cue, next, said === null)
      : openedAgain(doc, cue, next ?? Infinity);
    const content = said ? [said, ...below] : below;
    const rule = label === "Q" ? "turn:question" : label === "A" ? "turn:answer" : "turn:name";
    return content.length > 0 ? [{ source, cue, content, rule }] : [];
  });
}

/** How the title or the introduction of an interview calls it. */
const INTERVIEW =
  /\binterview(?:ed|s)?\b|\bQ ?(?:&|and) ?A\b|\b(?:spoke|speaks|talked|talks|sat down) (?:to|with)\b|\bin conversation with\b/iu;
const FEWEST_QUESTIONS = 3;
/** Lines an answer has at most, on average: a column that asks now and then is no interview. */
const LONGEST_ANSWERS = 6;
const LONGEST_QUESTION = 400;

/** Questions that stand alone in their lines, and answers in the first person between them: an interview without labels. */
function readInterview({ article: { text }, paragraphs, quotations }: Doc): Turn[] {
  const lines = paragraphs.filter(({ kind }) => kind !== "boilerplate" && kind !== "byline");
  const isQuestion = ({ start, end }: Paragraph): boolean =>
    end - start <= LONGEST_QUESTION &&
    text.slice(start, end).trimEnd().endsWith("?") &&
    quotations[firstStartingAt(quotations, start)]?.start !== start;
  const first = lines.findIndex((line) => line.kind !== "title" && isQuestion(line));
  if (first < 0 || !INTERVIEW.test(text.slice(0, lines[first]!.start))) return [];
  const turns: { isQuestion: boolean; content: Span[] }[] = [];
  for (const line of lines.slice(first)) {
    const asks = isQuestion(line);
    const span = trimSpan(text, line);
    if (!span) continue;
    if (turns.at(-1)?.isQuestion === asks) turns.at(-1)!.content.push(span);
    else turns.push({ isQuestion: asks, content: [span] });
  }
  const answers = turns.filter((turn) => !turn.isQuestion);
  const isPersonal = ({ content }: { readonly content: readonly Span[] }): boolean =>
    content.some(({ start, end }) => /\b(?:I|my)\b/u.test(text.slice(start, end)));
  const answered = answers.flatMap(({ content }) => content);
  const isInterview =
    answers.length >= FEWEST_QUESTIONS &&
    answers.filter(isPersonal).length > answers.length / 2 &&
    answered.length <= LONGEST_ANSWERS * answers.length &&
    !answered.some(({ start }) => quotations[firstStartingAt(quotations, start)]?.start === start);
  // where the last answer ends and the article goes on nothing says
  return (isInterview ? turns : []).map(({ isQuestion: asks, content }, index) => ({
    source: null,
    cue: null,
    content: index === turns.length - 1 ? content.slice(0, 1) : content,
    rule: asks ? "turn:question" : "turn:answer",
  }));
}

function isTranscript(labelled: readonly Labelled[]): boolean {
  const sure = labelled.filter((one) => one.isSure);
  return sure.length >= FEWEST_SURE && new Set(sure.map(({ label }) => label)).size < labelled.length;
}

/** Those that are turns where neither time nor seat says so. */
function alternating(labelled: readonly Labelled[]): readonly Labelled[] {
  const count = new Map<string, number>();
  for (const { label } of labelled) count.set(label, (count.get(label) ?? 0) + 1);
  // `Ana Brandt: …` once, and `AB: …` from then on, are one speaker's turns.
  for (const label of count.keys()) {
    const short = count.get(initialsOf(label)) ?? 0;
    if (short > 0 && label !== initialsOf(label)) count.set(label, count.get(label)! + short);
  }
  const questions = count.has("Q") && count.has("A");
  const capitals = labelled.filter(({ form }) => form === "capitals").length;
  // Names in mixed case are turns only where at least two of them come back: `Note:` and `Read more:` are no speakers.
  const names = new Set(labelled.filter(({ form }) => form === "name").map(({ label }) => label));
  const recurring = [...names].filter((label) => count.get(label)! > 1).length > 1;
  const isTurn: Readonly<Record<Labelled["form"], (label: string) => boolean>> = {
    side: () => questions,
    capitals: () => capitals > 1,
    name: (label) => recurring && count.get(label)! > 1,
    office: () => false,
  };
  return labelled.filter(({ form, label }) => isTurn[form](label));
}

/** The paragraphs behind a turn that open a quotation in it again, which was not closed, up to the next turn. */
function openedAgain({ paragraphs, quotations, article }: Doc, { start: label }: Span, end: number): Span[] {
  const found: Span[] = [];
  for (let next = firstEndingAfter(paragraphs, label) + 1; next < paragraphs.length; next++) {
    const { start } = paragraphs[next]!;
    const opened = quotations[firstStartingAt(quotations, start)];
    if (start + 1 >= end || opened?.start !== start || opened.continues < 0) break;
    found.push(trimSpan(article.text, paragraphs[next]!)!);
  }
  return found;
}

/** The lines up to the next label; behind the last label, where the article may go on, one line if it has none of its own. */
function linesBelow(
  { paragraphs, article }: Doc,
  { start }: Span,
  end: number | undefined,
  isAlone: boolean,
): Span[] {
  const found: Span[] = [];
  const last = end === undefined ? (isAlone ? 1 : 0) : Infinity;
  for (let next = firstEndingAfter(paragraphs, start) + 1; next < paragraphs.length; next++) {
    const { kind, start: line } = paragraphs[next]!;
    if (line >= (end ?? Infinity) || found.length >= last || /^(?:boilerplate|byline)$/u.test(kind)) break;
    const span = trimSpan(article.text, paragraphs[next]!)!;
    if (!/^[[(].*[\])]$/u.test(article.text.slice(span.start, span.end))) found.push(span); // `(Laughter.)`
  }
  return found;
}

function readLabel({ article: { text } }: Doc, { start: from, end }: Paragraph): Labelled | null {
  // `"ANA BRANDT: Why now?`: a transcript that stands in marks opens each turn with one
  let start = from + (/^["“”]\p{Lu}/u.test(text.slice(from, from + 3)) ? 1 : 0);
  const before = TIME_BEFORE.exec(text.slice(start, start + 12))?.[0] ?? "";
  start += before.length;
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const behind = end - start < LONGEST_LABEL ? TIME_BEHIND.exec(head.trimEnd()) : null;
  const colon = /^[QA]\.\s/u.test(head) ? 1 : (/^(?:[^:()]|\([^()]*\))*:/u.exec(head)?.[0].length ?? 0) - 1;
  const length = behind ? behind.index : colon;
  if (length < 1) return null;
  const [, written, asides = ""] =
    /^([^()[\]]*?)((?:\s?(?:\([^()]+\)|\[[^[\]]+\]))*)$/u.exec(head.slice(0, length).trimEnd()) ?? [];
  // `ANA BRANDT, HOST: …`: what follows the comma tells who she is
  const form = written === undefined ? null : formOf(written);
  if (!form) return null;
  const [name = ""] = written!.split(",");
  const sign = behind ? behind[0].length - behind[0].trimStart().length : 0;
  const cue = { start: start + length + sign, end: start + length + (behind?.[0].length ?? 1) };
  if (!behind && cue.end < end && !/^[\s(]/u.test(text.charAt(cue.end))) return null;
  // `The Minister for Transport (Ilse Varga): …`, `PRESENTER (ANA BRANDT): …`
  const inside = /^\s?\((\p{Lu}[^()]*)\)/u.exec(asides)?.[1];
  const isNamed =
    form === "office" || (form === "capitals" && /^\p{Lu}+ [\p{Lu} .'’-]+$/u.test(inside ?? ""));
  const holder = isNamed ? inside : undefined;
  const place = holder === undefined ? start : text.indexOf(holder, start + written!.length);
  return {
    label: form === "side" ? written!.charAt(0).toUpperCase() : name,
    isSure: before !== "" || behind !== null || asides !== "",
    form,
    start: from,
    source: { start: place, end: place + (holder ?? name.trimEnd()).length },
    cue,
    said: trimSpan(text, { start: cue.end, end }),
  };
}

function formOf(written: string): Labelled["form"] | null {
  if (/^(?:q|question|a|answer)$/iu.test(written)) return "side";
  if (CAPITALS.test(written) && written.length > 2) return "capitals";
  return NAME.test(written) ? "name" : OFFICE.test(written) ? "office" : null;
}
