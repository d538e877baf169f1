/**
 * The one place where a text is changed. Afterwards every offset in the program points into the result.
 *
 * Changed: a leading byte order mark goes; CR LF, CR, U+2028, U+2029 and U+0085 become a newline (a reader sees
 * a line break in each); half of a surrogate pair becomes U+FFFD, because it cannot be written as UTF-8; where lines were
 * broken to fit a narrow page, a space takes the place of a break inside a paragraph. Before anything points into a text,
 * UTF-8 that was once read as Windows-1252 (`â€œLate`) is read again.
 * Not changed: everything that a reader sees. No Unicode normalisation (NFC would alter the bytes of quoted words),
 * no straightened quotation marks, no collapsed spaces.
 */
import { createRequire } from "node:module";
import type * as Chardet from "chardet";
import type * as Iconv from "iconv-lite";
import { ArticleError } from "../errors.ts";

/** Loaded for texts that are not UTF-8, which are few. */
const require = createRequire(import.meta.url);
const chardet = () => require("chardet") as typeof Chardet;
const iconv = () => require("iconv-lite") as typeof Iconv;

export function normaliseText(text: string): string {
  const withoutMark = text.startsWith("\ufeff") ? text.slice(1) : text;
  return joinLines(
    withoutMark
      .replaceAll("\r\n", "\n")
      .replace(/[\r\u0085\u2028\u2029]/g, "\n")
      .replace(/\p{Surrogate}/gu, "\ufffd"),
  );
}

/** What Windows-1252 makes of the 32 bytes that Latin-1 leaves to control characters, which some readers keep for five of them. */
const C1 = [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"];
const byteOf = (char: string): number => (C1.includes(char) ? 0x80 + C1.indexOf(char) : char.charCodeAt(0));
const TAIL = `[\\x80-\\xbf${C1.filter((char) => char > "\xff").join("")}]`;
/** A character of two, three or four bytes, each read as one character. */
const READ_WRONGLY = new RegExp(`[\\xc2-\\xdf]${TAIL}|[\\xe0-\\xef]${TAIL}{2}|[\\xf0-\\xf4]${TAIL}{3}`, "gu");
/** Quotation marks, dashes, the space that does not break, and accents so read: no language has these in a row. */
const SIGNS = /â€[˜™œ\x9d“”¦]|Â[\xa0£]|Ã[¡©­³±¼]/u;

/** For texts into which nothing points yet: they get shorter. */
export function readAgain(text: string): string {
  if (!SIGNS.test(text)) return text;
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const again = (wrong: string): string => {
    try {
      return utf8.decode(Uint8Array.from([...wrong], byteOf));
    } catch {
      return wrong;
    }
  };
  // the last byte of a closing mark is one of the five, which most readers drop
  return text.replace(READ_WRONGLY, again).replace(/â€(?!\p{L})/gu, "”");
}

/** Characters of the lines of a narrow page: mail, wire copy, typescript. */
const NARROW = { least: 50, most: 120 };
/** Lines that are this much longer than almost all others, such as addresses, say nothing of the page. */
const ALMOST_ALL = 0.98;
/** Such a page breaks its lines this often at least, */
const FEWEST_BREAKS = 4;
/** where this share of the line is full with the next word, in this share of all breaks, */
const FULL = 0.85;
const MOSTLY_FULL = 0.6;
/** and goes on in lower case in this share: else each line is a paragraph or a verse. */
const MOSTLY_LOWER = 0.4;

/** What stays a line of its own: indented, a point of a list, a turn of a transcript, the head of a mail. */
const OWN_LINE = /^(?:\s|[-*•–—>]\s|\p{Lu}[\p{Lu}.'’ -]{2,30}:|\p{Lu}[\p{L}-]{1,12}:\s)/u;

/** Each break is one character, so places in the text stay what they were. */
function joinLines(text: string): string {
  const lines = text.split("\n");
  const isBreak = (at: number): boolean => {
    const next = lines[at + 1] ?? "";
    return lines[at]!.trim() !== "" && next.trim() !== "" && !OWN_LINE.test(next);
  };
  const places = [...lines.keys()].filter(isBreak);
  if (places.length < FEWEST_BREAKS) return text;
  const lengths = places.map((at) => lines[at]!.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(ALMOST_ALL * (lengths.length - 1))]!;
  if (width < NARROW.least || width > NARROW.most) return text;
  const isFull = (at: number): boolean =>
    lines[at]!.length + 1 + /^\S*/u.exec(lines[at + 1]!)![0].length > FULL * width;
  const isLower = (at: number): boolean => /^\p{Ll}/u.test(lines[at + 1]!);
  const share = (holds: (at: number) => boolean): number => places.filter(holds).length / places.length;
  if (share(isFull) < MOSTLY_FULL || share(isLower) < MOSTLY_LOWER) return text;
  const joined = new Set(places.filter((at) => isFull(at) || isLower(at)));
  return lines
    .map((line, at) => line + (at + 1 === lines.length ? "" : joined.has(at) ? " " : "\n"))
    .join("");
}

/**
 * Bytes to text: by byte order mark, then as UTF-8, then in the encoding that the source names, then (unless `strict`)
 * in the one that its bytes look like. UTF-8 comes before what is named because names are wrong more often than UTF-8 is
 * valid by accident. `strict`: a format that may hold places in its text, and so is left as it is.
 *
 * @throws ArticleError E003 (not a text), E004 (not in any encoding)
 */
export function decode(
  bytes: Uint8Array,
  place: string,
  { charset, strict = false }: { readonly charset?: string | undefined; readonly strict?: boolean } = {},
): string {
  const marked = byteOrderMark(bytes);
  if (!marked && looksBinary(bytes))
    throw new ArticleError(
      "E003",
      place,
      "this is not a text file.",
      "Pass text, HTML, JSON, CSV, XML or WARC.",
    );
  try {
    const text = new TextDecoder(marked ?? "utf-8", { fatal: true }).decode(bytes);
    return strict ? text : readAgain(text);
  } catch {
    const encoding = marked || strict ? undefined : (known(charset) ?? known(guessCharset(bytes)));
    if (encoding) return iconv().decode(Buffer.from(bytes), encoding);
    const problem = `the bytes are not valid ${marked ?? "UTF-8"}.`;
    throw new ArticleError("E004", place, problem, "Convert the file to UTF-8.");
  }
}

/** Enough to tell an encoding by; more is slow. */
const CHARSET_SAMPLE = 64 * 1024;
/** Of 100. English with a few accents in Latin-1 has 30 and more, noise less than 10. */
const LEAST_CONFIDENCE = 20;

function guessCharset(bytes: Uint8Array): string | undefined {
  const [best] = chardet().analyse(bytes.subarray(0, CHARSET_SAMPLE));
  return best && best.confidence >= LEAST_CONFIDENCE ? best.name : undefined;
}

/** As on the web, Latin-1 means Windows-1252: nobody who writes the former means its control characters. */
function known(charset: string | undefined): string | undefined {
  if (charset === undefined || /^utf-?8$/i.test(charset) || !iconv().encodingExists(charset))
    return undefined;
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(charset) ? "windows-1252" : charset;
}

/** The encoding that a page names in its first bytes: `<meta charset>`, `<meta … content="…charset=">` or an XML declaration. */
export function namedCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return (
    /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,80}encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** A zero byte within the first 8,000 bytes: the same test as git's. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}
