/** Where a noun chunk ends: places behind a name, owners, joined words. */
import type { Token } from "../types.ts";
import { STATE_ABBREVIATIONS } from "../lexicon/places.ts";

/** `Ava, Mo.`, `Sen. Ana Lind, R-N.C.`: past the state that tells which Ava, or whom she sits for. */
export function behindPlace(tokens: readonly Token[], end: number, last: number): number {
  if (tokens[end]?.text !== "," || end + 1 >= last) return end;
  const next = tokens[end + 1]!;
  if (next.text.endsWith(".") && STATE_ABBREVIATIONS.has(next.lower.slice(0, -1))) return end + 2;
  if (!/^[DRI]$/u.test(next.text) || tokens[end + 2]?.text !== "-") return end;
  let at = end + 3;
  while (at < last && /^(?:\p{Lu}.*|\.)$/u.test(tokens[at]!.text)) at++;
  return tokens[at]?.text === "," ? at : end;
}

/** `her brother`, not `told her that`: is there something behind `her` that is hers? */
export function ownsNext(
  tokens: readonly Token[],
  at: number,
  last: number,
  quoted: (token: number) => boolean,
): boolean {
  if (at + 1 >= last || quoted(at + 1)) return false;
  return ["NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB", "X", "SYM"].includes(tokens[at + 1]!.pos);
}

/** Is the next token a hyphen that joins a word to this one? */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === "-" && next.start === tokens[at]!.end && tokens[at + 2]?.start === next.end;
}
