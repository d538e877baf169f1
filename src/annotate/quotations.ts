/**
 * Pairs quotation marks, paragraph by paragraph, in one scan from left to right.
 *
 * Marks are unreliable: a curly opening is closed by a straight one, marks stand reversed, `''` serves as a
 * double mark, `'` is mark and apostrophe, a quotation over several paragraphs opens in each and closes in the
 * last, and some never close. So each mark is judged by what stands around it first and by its shape second.
 */
import { charTest } from "../text.ts";
import type { Quotation, Span } from "../types.ts";

type Style = Quotation["style"];

/** One mark of a paragraph. `opens`/`closes`: what its surroundings allow. `strong`: a single mark that surely closes. */
interface Mark extends Span {
  readonly style: Style;
  readonly shape: "open" | "close" | "straight";
  readonly opens: boolean;
  readonly closes: boolean;
  readonly strong: boolean;
}

type Found = Pick<Quotation, "start" | "end" | "inner" | "style" | "unclosed">;

const isSpace = charTest(/\s/u);
const isDigit = charTest(/\d/u);
const isLetterOrDigit = charTest(/[\p{L}\p{N}]/u);
const opensBehind = charTest(/[\s([{\-–—―/…\u200b\u202a<>:;,=]/u);
const closesBefore = charTest(/[\s)\]}.,;:!?\-–—―…/<>]/u);
const opensNotBefore = charTest(/[\s.,;:!?)\]}]/u);
const endsSpeech = charTest(/[.,!?…]/u);
const goesOnBehind = charTest(/[.,;:!?)\]]/u);

/** Words that begin with an apostrophe, as they stand after it. */
const APOSTROPHE_WORD = /^(?:em|til|till|cause|n|tis|twas|round|bout|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

const SHAPES: ReadonlyMap<string, readonly [Style, Mark["shape"]]> = new Map(
  Object.entries({
    '"': ["double", "straight"],
    "＂": ["double", "straight"],
    "“": ["double", "open"],
    "„": ["double", "open"],
    "‟": ["double", "open"],
    "”": ["double", "close"],
    "«": ["guillemet", "open"],
    "»": ["guillemet", "close"],
    "'": ["single", "straight"],
    "‘": ["single", "open"],
    "‚": ["single", "open"],
    "‛": ["single", "open"],
    "’": ["single", "close"],
  } as const),
);

/** Characters that are no letters, spaces or signs but marks, or that open a tag. */
const isTelling = charTest(new RegExp(`[${[...SHAPES.keys()].join("")}\`<]`, "u"));

/** A writer who opens a quotation again does so with the same mark; another mark is somebody else's within a block. */
function opensAlike(text: string, before: Quotation | undefined, { start, inner }: Found): boolean {
  return (
    before !== undefined && text.slice(before.start, before.inner.start) === text.slice(start, inner.start)
  );
}

/**
 * The quotations of a text, in order of their start; `paragraphs` must be sorted and not overlap.
 * Nested ones point to their parent. Time is linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let previousUnclosed = -1;
  for (const paragraph of paragraphs) {
    const stack: number[] = [];
    let lastOuter = -1;
    for (const found of pairMarks(paragraph, text, readMarks(text, paragraph))) {
      while (stack.length > 0 && quotations[stack.at(-1)!]!.end <= found.start) stack.pop();
      const parent = stack.at(-1) ?? -1;
      const opensParagraph = lastOuter < 0 && found.start === paragraph.start;
      const continues =
        opensParagraph && opensAlike(text, quotations[previousUnclosed], found) ? previousUnclosed : -1;
      const { start, end, inner, style, unclosed } = found;
      quotations.push({ start, end, inner, style, unclosed, depth: stack.length, parent, continues });
      stack.push(quotations.length - 1);
      if (parent < 0) lastOuter = quotations.length - 1;
    }
    previousUnclosed = lastOuter >= 0 && quotations[lastOuter]!.unclosed ? lastOuter : -1;
  }
  return quotations;
}

/** All marks of a paragraph that are not apostrophes, primes, or inside a mark-up tag. */
function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let noTagBefore = start;
  for (let position = start; position < end;) {
    if (!isTelling(text.charAt(position))) {
      position++;
      continue;
    }
    if (text.charAt(position) === "<" && position >= noTagBefore) {
      const close = text.indexOf(">", position);
      noTagBefore = close < 0 ? end : close + 1;
      if (noTagBefore <= end && close > 0 && /^<\/?[a-z]/iu.test(text.slice(position, position + 3))) {
        position = noTagBefore;
        continue;
      }
    }
    const mark = markAt(text, position, start, end);
    if (mark) marks.push(mark);
    position = mark ? mark.end : position + 1;
  }
  return marks;
}

function markAt(text: string, at: number, from: number, to: number): Mark | null {
  const char = text.charAt(at);
  let shape = char === "`" ? (["single", "open"] as const) : SHAPES.get(char);
  if (!shape) return null;
  const before = at === from ? " " : text.charAt(at - 1);
  const spaceBefore = opensBehind(before) || opensWord(text, at - 1, from);
  let length = 1;
  if ("'`’‘".includes(char) && text.charAt(at + 1) === char && at + 1 < to) {
    // Three in a row: where they close, the single one comes first; where they open, the double one.
    const behind = text.charAt(at + 3);
    const closesWord = !spaceBefore || (endsSpeech(before) && !isLetterOrDigit(behind));
    const tripleThatCloses = text.charAt(at + 2) === char && behind !== char && closesWord;
    if (!tripleThatCloses) {
      length = 2;
      shape = ["double", "`‘".includes(char) ? "open" : char === "’" ? "close" : "straight"];
    }
  }
  const [style, form] = shape;
  const after = at + length >= to ? " " : text.charAt(at + length);
  const end = at + length;
  const opening = spaceBefore && !opensNotBefore(after);
  const closing = !isSpace(before) && at > from && (closesBefore(after) || SHAPES.has(after));
  if (style === "single") {
    if (isLetterOrDigit(before) && isLetterOrDigit(after)) return null; // an apostrophe
    const opens = opening && !APOSTROPHE_WORD.test(text.slice(at + 1, Math.min(to, at + 9)));
    const closes = closing && form !== "open";
    if (!opens && !closes) return null;
    const strong = closes && (endsSpeech(before) || goesOnBehind(after) || at + 1 >= to);
    return { start: at, end, style, shape: form, opens, closes, strong };
  }
  if (char === '"' && isDigit(before) && !closing) return null; // inches
  const opens = opening || !closing;
  const closes = closing || !opening;
  return { start: at, end, style, shape: form, opens, closes, strong: false };
}

/** Is there a mark at `at` that itself begins a word, so that another may open behind it? */
function opensWord(text: string, at: number, from: number): boolean {
  const shape = at < from ? undefined : SHAPES.get(text.charAt(at));
  return shape !== undefined && (shape[1] === "open" || at === from || isSpace(text.charAt(at - 1)));
}

/** Resolves the marks of one paragraph with a stack of open ones. */
function pairMarks(paragraph: Span, text: string, marks: readonly Mark[]): Found[] {
  const found: Found[] = [];
  const open: Mark[] = [];
  const strongFollows = strongCloserFollows(marks);
  const add = (mark: Mark, end: number, innerEnd: number, unclosed: boolean): void => {
    const inner = { start: mark.end, end: innerEnd };
    if (innerEnd > mark.end) found.push({ start: mark.start, end, inner, style: mark.style, unclosed });
  };
  marks.forEach((mark, index) => {
    const at = open.findLastIndex(({ style }) => style === mark.style);
    if (mark.style === "single") {
      const onTop = at >= 0 && at === open.length - 1;
      const possessive = !mark.strong && strongFollows[index] && /s/iu.test(text.charAt(mark.start - 1));
      if (onTop && mark.closes && !possessive) add(open.pop()!, mark.end, mark.start, false);
      else if (mark.opens && mark.shape !== "close") {
        if (onTop) open.pop(); // the one before was an apostrophe
        open.push(mark);
      }
    } else if (at >= 0 && closesHere(mark)) {
      add(open[at]!, mark.end, mark.start, false);
      open.length = at; // what was opened inside and never closed was no quotation
    } else if (mark.opens && !(mark.style === "guillemet" && !guillemetCloses(marks, index))) {
      // A second opening replaces one that was never closed, unless two closings follow: then it is nested.
      if (at >= 0 && !twoClosingsFollow(marks, index)) open.length = at;
      open.push(mark);
    }
  });
  const never = open.find(({ style }) => style === "double");
  if (never) add(never, paragraph.end, paragraph.end, true);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** With one open: does this mark close it? The surroundings decide; where they allow both, its shape. */
function closesHere(mark: Mark): boolean {
  return mark.closes && !(mark.opens && mark.shape === "open");
}

function twoClosingsFollow(marks: readonly Mark[], index: number): boolean {
  const { style } = marks[index]!;
  const closes = (mark: Mark | undefined): boolean => mark?.style === style && mark.closes && !mark.opens;
  return closes(marks[index + 1]) && closes(marks[index + 2]);
}

/** A guillemet that nothing closes is a bullet. */
function guillemetCloses(marks: readonly Mark[], index: number): boolean {
  for (let next = index + 1; next < marks.length; next++)
    if (marks[next]!.style === "guillemet") return marks[next]!.closes;
  return false;
}

/** For each mark: does a single mark that surely closes follow before the next single opening? */
function strongCloserFollows(marks: readonly Mark[]): boolean[] {
  const result = new Array<boolean>(marks.length).fill(false);
  let follows = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    result[index] = follows;
    if (mark.style !== "single") continue;
    if (mark.strong) follows = true;
    else if (mark.opens) follows = false;
  }
  return result;
}
