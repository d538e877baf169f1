/**
 * Turns of a transcript or an interview: `NAME: what is said`, `Q: …`, `A: …`, one turn a paragraph. They have no marks, so
 * the label is cue and source at once, and the whole paragraph behind it is the content.
 */
import type { Doc, Paragraph, Span } from "../types.ts";
import { firstEndingAfter, firstStartingAt, initialsOf, trimSpan } from "../text.ts";

export interface Turn {
  readonly source: Span;
  readonly cue: Span;
  /** What stands behind the label, and the paragraphs that open the same quotation again. */
  readonly content: readonly Span[];
  readonly rule: "turn:name" | "turn:question" | "turn:answer";
}

/** Capitals with the marks that names hold, perhaps with a role: `DR. O'NEILL-ŠIMEK, HOST`. */
const CAPITALS = /^[\p{Lu}\p{M}.'’, -]+$/u;
/** `Ferro`, `Ana Brandt`, `Dr. van der Wal`. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|der|den|de|da|di|du|al|bin|ibn|la|le|von)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|der|den|de|da|di|du|al|bin|ibn|la|le|von)){0,4}$/u;
const LONGEST_LABEL = 80;

/** All turns of the article; none when its paragraphs do not alternate between labels. */
export function findTurns(doc: Doc): Turn[] {
  const labelled = doc.paragraphs.flatMap((paragraph) => {
    // a first turn may look like a title, a short one like a heading
    const turn = /^(?:body|heading|title|subtitle)$/u.test(paragraph.kind) ? readTurn(doc, paragraph) : null;
    return turn ? [turn] : [];
  });
  const count = new Map<string, number>();
  for (const { label } of labelled) count.set(label, (count.get(label) ?? 0) + 1);
  // `Ana Brandt: …` once, and `AB: …` from then on, are one speaker's turns.
  for (const label of count.keys()) {
    const short = count.get(initialsOf(label)) ?? 0;
    if (short > 0 && label !== initialsOf(label)) count.set(label, count.get(label)! + short);
  }
  const questions = count.has("Q") && count.has("A");
  const capitals = labelled.filter(({ label }) => isCapitals(label));
  // Names in mixed case are turns only where at least two of them come back: `Note:` and `Read more:` are no speakers.
  const recurring = [...count].filter(([label, times]) => times > 1 && !isCapitals(label)).length > 1;
  const turns = labelled
    .filter(({ label }) => {
      if (label === "Q" || label === "A") return questions;
      return isCapitals(label) ? capitals.length > 1 : recurring && count.get(label)! > 1;
    })
    .map(({ turn }) => turn);
  return turns.map((turn, index) => {
    const end = turns[index + 1]?.source.start ?? Infinity;
    return { ...turn, content: [...turn.content, ...openedAgain(doc, turn.source.start, end)] };
  });
}

/** The paragraphs behind a turn that open a quotation in it again, which was not closed, up to the next turn. */
function openedAgain({ paragraphs, quotations, article }: Doc, label: number, end: number): Span[] {
  const found: Span[] = [];
  for (let next = firstEndingAfter(paragraphs, label) + 1; next < paragraphs.length; next++) {
    const { start } = paragraphs[next]!;
    const opened = quotations[firstStartingAt(quotations, start)];
    if (start + 1 >= end || opened?.start !== start || opened.continues < 0) break;
    found.push(trimSpan(article.text, paragraphs[next]!)!);
  }
  return found;
}

function isCapitals(label: string): boolean {
  return CAPITALS.test(label) && label.length > 2;
}

function readTurn({ article: { text } }: Doc, paragraph: Paragraph): { label: string; turn: Turn } | null {
  // `"ANA BRANDT: Why now?`: a transcript that stands in marks opens each turn with one
  const start =
    paragraph.start + (/^["“”]\p{Lu}/u.test(text.slice(paragraph.start, paragraph.start + 3)) ? 1 : 0);
  const head = text.slice(start, Math.min(paragraph.end, start + LONGEST_LABEL));
  const colon = head.indexOf(":");
  if (colon < 1) return null;
  // `ANN KELL [laughs]:`, and the name in `PRESENTER (ANN KELL):`
  const [whole, aside = ""] = / ?[([]([^()[\]]+)[)\]]$/u.exec(head.slice(0, colon).trimEnd()) ?? [""];
  const named = isCapitals(aside) && aside.includes(" ") ? head.indexOf(aside) : 0;
  const written = named > 0 ? aside : head.slice(0, colon - whole.length).trimEnd();
  const label = /^(?:q|question)$/iu.test(written) ? "Q" : /^(?:a|answer)$/iu.test(written) ? "A" : written;
  if (label !== "Q" && label !== "A" && !isCapitals(label) && !NAME.test(label)) return null;
  const cue = { start: start + colon, end: start + colon + 1 };
  const content = trimSpan(text, { start: cue.end, end: paragraph.end });
  if (!content || !/^[\s(]/u.test(text.charAt(cue.end))) return null;
  const rule = label === "Q" ? "turn:question" : label === "A" ? "turn:answer" : "turn:name";
  // `ANA BRANDT, HOST: …`: what follows the comma tells who she is
  const [name = ""] = written.split(",");
  const source = { start: start + named, end: start + named + name.trimEnd().length };
  return { label: label.split(",")[0]!, turn: { source, cue, content: [content], rule } };
}
