/**
 * Expected failures: a code, a place and a remedy. A bug throws; an expected failure is a value until it
 * reaches the border of its article (see batch/) or the command line.
 */

/** One line a code. Messages tell what happened, what was found and what to do. */
export const ERROR_CODES = {
  E001: "file not found",
  E002: "no article in the input",
  E003: "not a text file",
  E004: "wrong encoding",
  E005: "malformed JSON",
  E006: "empty text",
  E007: "wrong shape of an article",
  E008: "wrong shape of a gold line",
  E009: "file cannot be read",
  E010: "wrong issue list",
  E011: "wrong people file",
  E012: "text over the limit",
  E013: "item over the limit",
  E014: "id already taken",
  E015: "not English",
  E020: "output cannot be written",
  E021: "output folder is in use",
  E030: "wrong option",
  E040: "engine not available",
  E090: "article could not be worked",
  E091: "article took too long",
  E092: "article took too much memory",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** `[E012] articles.jsonl:41: the text has … characters; the limit is …. Pass --max-chars to raise it.` */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  constructor(
    readonly code: ErrorCode,
    readonly place: string,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`[${code}] ${place}: ${problem} ${remedy}`.trim());
  }
}
