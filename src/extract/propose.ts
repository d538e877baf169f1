/** All candidates of a document, sentence by sentence, with the quoted sentences that continue them. */
import type { Doc } from "../types.ts";
import { accordingTo, labels, nounCues } from "./frames.ts";
import { sceneOf, verbCandidates, type Candidate } from "./candidates.ts";
import type { EndWeights } from "./ends.ts";
import { readSentence, type Range } from "./reading.ts";
import { findSubjects } from "./subject.ts";

export interface Proposals {
  readonly candidates: readonly Candidate[];
  readonly quoted: (token: number) => boolean;
}

export function propose(doc: Doc, ends: EndWeights): Proposals {
  const outer = doc.tokens.map(({ quotation }) => quotation >= 0);
  const quoted = (token: number): boolean => outer[token] === true;
  const candidates: Candidate[] = [];
  doc.sentences.forEach((sentence, index) => {
    const kind = doc.paragraphs[sentence.paragraph]!.kind;
    if (kind === "boilerplate" || kind === "byline") return;
    const reading = readSentence(doc, sentence, quoted);
    const scene = sceneOf(reading, quoted, ends);
    const found = [
      ...verbCandidates(scene, findSubjects(reading, quoted)),
      ...accordingTo(scene),
      ...labels(scene),
      ...nounCues(scene),
    ];
    if (found.length === 0) return;
    const extension = continuation(doc, index, quoted);
    for (const each of found) {
      const candidate = sound(each);
      if (!candidate) continue;
      const quotes = candidate.content.some(({ start, end }) => countQuoted(start, end, quoted) >= 4);
      candidates.push(extension.length > 0 && quotes ? { ...candidate, extension } : candidate);
    }
  });
  return { candidates, quoted };
}

/** The candidate without empty spans; null when nothing is left of its content or cue. */
function sound(candidate: Candidate): Candidate | null {
  const full = ({ start, end }: Range): boolean => end > start;
  const content = candidate.content.filter(full);
  if (content.length === 0 || !full(candidate.cue)) return null;
  const { cue, source, addressee, medium } = candidate;
  const touches = (range: Range | null): boolean =>
    range !== null && content.some(({ start, end }) => start < range.end && range.start < end);
  if (touches(source) || touches(cue)) return null;
  if (source && source.start < cue.end && cue.start < source.end) return null;
  const whole =
    content.length === candidate.content.length && [source, addressee, medium].every((r) => !r || full(r));
  if (whole) return candidate;
  const keep = (range: Range | null): Range | null => (range && full(range) ? range : null);
  return { ...candidate, content, source: keep(source), addressee: keep(addressee), medium: keep(medium) };
}

function countQuoted(start: number, end: number, quoted: (token: number) => boolean): number {
  let count = 0;
  for (let i = start; i < end; i++) if (quoted(i)) count++;
  return count;
}

/** The sentences behind this one, in its paragraph, that stand in quotation marks from end to end. */
function continuation(doc: Doc, index: number, quoted: (token: number) => boolean): Range[] {
  const { paragraph } = doc.sentences[index]!;
  const ranges: Range[] = [];
  for (let next = index + 1; next < doc.sentences.length; next++) {
    const sentence = doc.sentences[next]!;
    if (sentence.paragraph !== paragraph) break;
    let all = true;
    for (let i = sentence.first; i < sentence.last && all; i++)
      all = quoted(i) || doc.tokens[i]!.pos === "PUNCT";
    if (!all || !quoted(sentence.first)) break;
    ranges.push({ start: sentence.first, end: sentence.last });
  }
  return ranges;
}
