/**
 * The one place where a text is changed. Afterwards every offset in the program points into the result.
 *
 * Changed: a leading byte order mark goes; CR LF, CR, U+2028, U+2029 and U+0085 become a newline (a reader sees
 * a line break in each); half of a surrogate pair becomes U+FFFD, because it cannot be written as UTF-8.
 * Not changed: everything that a reader sees. No Unicode normalisation (NFC would alter the bytes of quoted words),
 * no straightened quotation marks, no collapsed spaces.
 */
import { ArticleError } from "../errors.ts";

export function normaliseText(text: string): string {
  const withoutMark = text.startsWith("\ufeff") ? text.slice(1) : text;
  return withoutMark
    .replaceAll("\r\n", "\n")
    .replace(/[\r\u0085\u2028\u2029]/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Bytes to text. Refuses what is not text (E003) and what is not in the encoding (E004). */
export function decode(bytes: Uint8Array, place: string): string {
  const encoding = byteOrderMark(bytes) ?? "utf-8";
  if (encoding === "utf-8" && looksBinary(bytes))
    throw new ArticleError("E003", place, "this is not a text file.", "Pass text, HTML, JSON or JSONL.");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ArticleError(
      "E004",
      place,
      `the bytes are not valid ${encoding}.`,
      "Convert the file to UTF-8.",
    );
  }
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
