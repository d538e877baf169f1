/**
 * WordPiece tokenisation (uncased BERT) that keeps exact UTF-16 offsets.
 *
 * The reference is the `BertNormalizer` + `BertPreTokenizer` + `WordPiece` chain of the `tokenizers` package: control
 * characters are dropped, letters lower-cased and stripped of accents, ideographs and punctuation stand alone, and
 * each word is cut greedily into the longest pieces of the vocabulary. Everything is done code point by code point, so
 * each normalised character still knows where in the original text it came from.
 */

/** Pieces of a text in parallel arrays; `start`..`end` are UTF-16 offsets into the original text. */
export interface Pieces {
  readonly ids: number[];
  readonly start: number[];
  readonly end: number[];
  /** 1 where a new word begins, 0 where a piece continues the word before it. */
  readonly first: number[];
}

/** Words longer than this many characters become one unknown piece, as in the reference. */
const MAX_WORD = 100;

const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u;
const IDEOGRAPH =
  /^[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u;
const SPACE = /^(?:[^\S\ufeff]|\u0085)$/u;
const DROPPED = /^[\p{C}\ufffd]$/u;
const MARKS = /\p{Mn}/gu;

/** Reads a vocabulary file: one piece a line, its line number is its id. */
export function readVocabulary(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .trimEnd()
      .split("\n")
      .map((piece, id) => [piece, id]),
  );
}

/** A word's normalised characters, each with the original place it came from. */
interface Word {
  chars: string[];
  start: number[];
  end: number[];
}

/** Cuts `text` into word pieces. Linear in the length of the text. */
export function wordPieces(text: string, vocabulary: ReadonlyMap<string, number>): Pieces {
  const pieces: Pieces = { ids: [], start: [], end: [], first: [] };
  let word: Word = { chars: [], start: [], end: [] };
  const flush = () => {
    if (word.chars.length > 0) pushWord(word, vocabulary, pieces);
    word = { chars: [], start: [], end: [] };
  };
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const kind = kindOf(char);
    if (kind === "space") flush();
    else if (kind === "alone") {
      flush();
      pushWord({ chars: normalise(char), start: [at], end: [end] }, vocabulary, pieces);
    } else if (kind === "letter") {
      for (const normal of normalise(char)) {
        word.chars.push(normal);
        word.start.push(at);
        word.end.push(end);
      }
    }
    at = end;
  }
  flush();
  return pieces;
}

type CharKind = "space" | "alone" | "letter" | "dropped";
const kinds = new Map<string, CharKind>();

/** What a character does; remembered for the Basic Multilingual Plane, where nearly all text is. */
function kindOf(char: string): CharKind {
  const known = kinds.get(char);
  if (known !== undefined) return known;
  const kind = SPACE.test(char)
    ? "space"
    : DROPPED.test(char)
      ? "dropped"
      : PUNCTUATION.test(char) || IDEOGRAPH.test(char)
        ? "alone"
        : "letter";
  if (char.length === 1) kinds.set(char, kind);
  return kind;
}

/** Lower case without accents; may be empty (a combining mark) or several characters. */
function normalise(char: string): string[] {
  if (char < "\u0080") return [char.toLowerCase()];
  return [...char.normalize("NFD").replace(MARKS, "")].flatMap((c) => [...c.toLowerCase()]);
}

function pushWord(word: Word, vocabulary: ReadonlyMap<string, number>, out: Pieces): void {
  const { chars } = word;
  const cuts = chars.length > MAX_WORD ? undefined : greedy(chars, vocabulary);
  const list = cuts ?? [{ id: vocabulary.get("[UNK]") ?? 0, from: 0, to: chars.length }];
  list.forEach(({ id, from, to }, i) => {
    out.ids.push(id);
    out.start.push(word.start[from] ?? 0);
    out.end.push(word.end[to - 1] ?? 0);
    out.first.push(i === 0 ? 1 : 0);
  });
}

/** Longest match first, from the left; undefined when some stretch has no piece at all. */
function greedy(chars: readonly string[], vocabulary: ReadonlyMap<string, number>) {
  const cuts: { id: number; from: number; to: number }[] = [];
  let from = 0;
  while (from < chars.length) {
    let to = chars.length;
    let id: number | undefined;
    for (; to > from; to--) {
      const piece = chars.slice(from, to).join("");
      id = vocabulary.get(from > 0 ? `##${piece}` : piece);
      if (id !== undefined) break;
    }
    if (id === undefined) return undefined;
    cuts.push({ id, from, to });
    from = to;
  }
  return cuts;
}
