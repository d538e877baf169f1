/** Doc -> quotes with content, cue and source, and marks set apart as no quotation. */
import type { Act, Doc, Extraction, Quote, QuoteKind, Span } from "../types.ts";
import { WEIGHTS } from "../lexicon/attribution-weights.ts";
import { mergeSpans } from "../text.ts";
import type { Candidate } from "./candidates.ts";
import { chooseBest, type Weighed } from "./choose.ts";
import { propose } from "./propose.ts";
import type { Range } from "./reading.ts";
import { featuresOf, probability } from "./weigh.ts";

export function extract(doc: Doc): Extraction {
  const { candidates, quoted } = propose(doc, WEIGHTS);
  const weighed = candidates.map((candidate) => ({
    candidate,
    probability: probability(featuresOf(doc, candidate, quoted), WEIGHTS),
  }));
  const chosen = chooseBest(weighed);
  const quotes = chosen.map((item) => toQuote(doc, item, quoted));
  quotes.sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end);
  return { quotes, setAside: [] };
}

export function spanOf(doc: Doc, { start, end }: Range): Span {
  return { start: doc.tokens[start]!.start, end: doc.tokens[end - 1]!.end };
}

export function contentSpans(doc: Doc, { content, extension }: Candidate): Span[] {
  return mergeSpans([...content, ...extension].map((range) => spanOf(doc, range)));
}

function toQuote(
  doc: Doc,
  { candidate, probability: score }: Weighed,
  quoted: (token: number) => boolean,
): Quote {
  const content = contentSpans(doc, candidate);
  const verbatim: Span[] = [];
  for (const span of content) {
    for (const quotation of doc.quotations) {
      if (quotation.depth === 0 && quotation.inner.start >= span.start && quotation.inner.end <= span.end)
        verbatim.push(quotation.inner);
    }
  }
  return {
    kind: kindOf(doc, candidate, quoted),
    act: actOf(candidate),
    content,
    verbatim,
    cue: spanOf(doc, candidate.cue),
    source: candidate.source ? spanOf(doc, candidate.source) : null,
    addressee: candidate.addressee ? spanOf(doc, candidate.addressee) : null,
    medium: candidate.medium ? spanOf(doc, candidate.medium) : null,
    parent: null,
    rule: candidate.rule,
    score: Math.round(score * 1000) / 1000,
  };
}

function kindOf(doc: Doc, { content, extension }: Candidate, quoted: (token: number) => boolean): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (const { start, end } of [...content, ...extension]) {
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(doc.tokens[i]!.text)) continue;
      if (quoted(i)) inside++;
      else outside++;
    }
  }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed";
}

function actOf(candidate: Candidate): Act {
  void candidate;
  return "speech";
}
