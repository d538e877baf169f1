/** The verb beside a phrase of tokens: the one that it is the subject of, and the one that reports what it says. */
import type { Token } from "../types.ts";
import { isReportingCue } from "./reporting.ts";

/** Longest apposition or relative clause between a subject and its verb, in tokens. */
const LONGEST_ASIDE = 40;

/**
 * Index of the verb of which the phrase that ends before token `past` is the subject, over what stands between two commas,
 * adverbs and auxiliaries: `Ivers, who was late, has also | said`; -1 where none follows in its sentence.
 */
export function verbBehind(tokens: readonly Token[], past: number): number {
  const sentence = tokens[past - 1]?.sentence;
  let at = tokens[past]?.text === "," ? behindAside(tokens, past, sentence) : past;
  while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? "")) at++;
  return tokens[at]?.sentence === sentence && tokens[at]?.pos === "VERB" ? at : -1;
}

/** Is the phrase from token `first` to before `past` right beside its reporting verb: `Ivers has said`, `said Ivers`? */
export function isBesideReport(tokens: readonly Token[], first: number, past: number): boolean {
  const before = tokens[first - 1];
  if (before?.sentence === tokens[first]?.sentence && before?.pos === "VERB" && isReportingCue(before.text))
    return true;
  const behind = verbBehind(tokens, past);
  return behind >= 0 && isReportingCue(tokens[behind]!.text);
}

/** Behind the comma that closes what the comma at `comma` opens and that a verb follows; `comma` where none does. */
function behindAside(tokens: readonly Token[], comma: number, sentence: number | undefined): number {
  for (let at = comma + 1; at < comma + LONGEST_ASIDE && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]!.quotation >= 0) break;
    if (tokens[at]!.text === "," && /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? "")) return at + 1;
  }
  return comma;
}
