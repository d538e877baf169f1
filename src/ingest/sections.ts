/** Which lines of a text are not running text: title, subtitle, by-line, dateline, headings, boilerplate. */
import { LIST_OPENINGS, NOTICE_ALONE, NOTICE_OPENINGS } from "../lexicon/boilerplate.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { trimSpan } from "../text.ts";
import type { Section, SectionKind, Span } from "../types.ts";

/** Characters: longer lines are running text, whatever they begin with. */
const LONGEST_NOTICE = 400;
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 80;
const LONGEST_BYLINE = 120;

const ALONE = new Set(NOTICE_ALONE);
/** Openings by their first character, so that a line is compared with a few of them. */
const OPENINGS = new Map<string, string[]>();
for (const opening of NOTICE_OPENINGS) {
  const key = opening.charAt(0);
  OPENINGS.set(key, [...(OPENINGS.get(key) ?? []), opening]);
}

/** Is this line a notice of the publication: a subscription offer, a credit, "Read more", a correction? */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST_NOTICE) return false;
  const lower = line.toLowerCase().replaceAll("’", "'");
  if (ALONE.has(lower)) return true;
  return (OPENINGS.get(lower.charAt(0)) ?? []).some(
    (opening) => lower.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(lower.slice(opening.length)),
  );
}

/** `Related stories`, alone on its line, and titles below. */
function opensList(line: string): boolean {
  const lower = line.toLowerCase();
  if (/: \S/.test(line)) return false; // one story, on the same line
  return (
    line.length <= LONGEST_HEADING &&
    looksLikeTitle(line) &&
    LIST_OPENINGS.some((opening) => lower.startsWith(opening))
  );
}

export interface SectionHints {
  /** The title stands elsewhere (in front matter or in a field), so the first line need not be one. */
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** Kinds of lines that the source itself marked, by the line's start. They win over guesses. */
  readonly marked?: ReadonlyMap<number, SectionKind>;
  /** Guess headings from the shape of lines; off where the source marks its own headings. */
  readonly guess: boolean;
}

/** Sections in order, not overlapping; each is one line without the white space around it. */
export function findSections(text: string, hints: SectionHints): Section[] {
  const lines = splitLines(text);
  const head = hints.guess ? readHead(text, lines, hints) : new Map<number, SectionKind>();
  const sections: Section[] = [];
  let inList = false;
  for (const [index, line] of lines.entries()) {
    const content = text.slice(line.start, line.end);
    const isNotice = isBoilerplate(content);
    inList = (isNotice && opensList(content)) || (inList && (isNotice || looksLikeTitle(content)));
    const kind =
      hints.marked?.get(line.start) ??
      head.get(index) ??
      (isNotice || inList ? "boilerplate" : undefined) ??
      (hints.guess && looksLikeHeading(text, lines, index) ? "heading" : undefined);
    if (kind) sections.push({ ...line, kind });
  }
  return sections;
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, { start, end });
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Lines in which a title, a by-line and the like may stand. */
const LONGEST_HEAD = 10;
const MAIL_HEAD = /^(?:from|to|cc|subject|date|sent|reply-to): /i;

/** The lines before the story begins, by their index: title, subtitle, by-line, dateline, date. */
function readHead(text: string, lines: readonly Span[], hints: SectionHints): Map<number, SectionKind> {
  const head = new Map<number, SectionKind>();
  let titled = hints.title !== undefined;
  const written = (index: number): string => text.slice(lines[index]!.start, lines[index]!.end);
  const isMail = lines.length > 1 && MAIL_HEAD.test(written(0)) && MAIL_HEAD.test(written(1));
  for (let index = 0; index < Math.min(lines.length - 1, LONGEST_HEAD); index++) {
    const line = written(index);
    if (isBoilerplate(line) || (isMail && MAIL_HEAD.test(line))) head.set(index, "boilerplate");
    else if (line === hints.title) head.set(index, "title");
    else if (isByline(line, hints.byline)) head.set(index, "byline");
    else if (titled && isNameLine(line) && isLong(lines[index + 1]!)) head.set(index, "byline");
    else if (titled && isPlaceLine(line)) head.set(index, "dateline");
    else if (isDateLine(line)) head.set(index, "dateline");
    else if (!looksLikeTitle(line)) break;
    else if (!titled) head.set(index, "title");
    else if (head.get(index - 1) === "title" && lines[index]!.start - lines[index - 1]!.end === 1)
      head.set(index, "subtitle");
    else break;
    titled ||= head.get(index) === "title";
  }
  return head;
}

/** Short, and not a sentence: it ends without a full stop and is nobody's speech. */
function looksLikeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.,;:…]["”’']{0,2}$/.test(line) && !/^["“„«-]/.test(line);
}

function isByline(line: string, byline: string | undefined): boolean {
  if (line.length > LONGEST_BYLINE || /[.!?]$/.test(line)) return false;
  return (byline !== undefined && line === byline) || /^(?:By|BY) \p{Lu}/u.test(line);
}

/** `Ann Kell`: nothing but a name that people bear. */
function isNameLine(line: string): boolean {
  const words = line.split(" ");
  const isName = words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word));
  return isName && words.length > 1 && words.length < 5 && isGivenName(words[0]!.toLowerCase());
}

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_HEADING;

/** `ISTANBUL`, `TARN FERRY, Ostmere`: a place in capitals, alone on its line. */
function isPlaceLine(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}{2}/u.test(line) && !/[\p{N}.!?"“:]/u.test(line);
}

function isDateLine(line: string): boolean {
  return line.length <= 40 && /\d{4}$/.test(line) && !Number.isNaN(Date.parse(line));
}

/** A short line without closing punctuation, with text after it, that is not one of a run of short lines. */
function looksLikeHeading(text: string, lines: readonly Span[], index: number): boolean {
  const { start, end } = lines[index]!;
  const following = lines[index + 1];
  if (end - start > LONGEST_HEADING || index === 0 || !following) return false;
  const line = text.slice(start, end);
  const next = text.slice(following.start, following.end);
  // before a short line, which may be a point of a list as this one, or the answer to it
  const isShort = next.length <= LONGEST_HEADING;
  if (isShort && (next.length <= line.length || !isSentence(next) || line.endsWith("?"))) return false;
  return /^[\p{Lu}\p{N}‘']/u.test(line) && !/[.,;:!…"”]$/.test(line) && !/[:“”"]/.test(line);
}

const isSentence = (line: string): boolean =>
  line.length > LONGEST_HEADING / 3 && /^["“'‘]?\p{Lu}/u.test(line) && /[.!?]["”'’]?$/u.test(line);
