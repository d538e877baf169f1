/** What follows from an attribution's spans: direct or indirect, the words between marks, the act. */
import type { Act, Doc, QuoteKind, Span } from "../../types.ts";
import { isReportingCue } from "../../lexicon/reporting.ts";

export interface Description {
  readonly kind: QuoteKind;
  readonly act: Act;
  readonly verbatim: readonly Span[];
}

export function describe(doc: Doc, content: readonly Span[], cue: Span | null): Description {
  const { text } = doc.article;
  const verbatim = content.flatMap((span) => quotedParts(doc, span));
  const cueText = cue ? text.slice(cue.start, cue.end) : "";
  return { kind: kindOf(text, content, verbatim), act: actOf(cueText), verbatim };
}

function quotedParts({ quotations, article }: Doc, { start, end }: Span): Span[] {
  return quotations.flatMap(({ depth, inner }) => {
    const part = { start: Math.max(start, inner.start), end: Math.min(end, inner.end) };
    return depth === 0 && /[\p{L}\p{N}]/u.test(article.text.slice(part.start, part.end)) ? [part] : [];
  });
}

function kindOf(text: string, content: readonly Span[], verbatim: readonly Span[]): QuoteKind {
  const words = (spans: readonly Span[]) =>
    spans.reduce(
      (n, { start, end }) => n + (text.slice(start, end).match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0),
      0,
    );
  const quoted = words(verbatim);
  return quoted === 0 ? "indirect" : quoted === words(content) ? "direct" : "mixed";
}

const WRITING = /^(?:wr(?:ite|iting|ote|itten)|tweet|post|blog|publish|e-?mail|text(?:ed|s)?$)/u;
const THOUGHT =
  /^(?:believ|think|thought|know|knew|realiz|realis|wonder|expect|hop(?:e|ed|es|ing)$|fear|feel|felt|assum|imagin|doubt|consider)/u;

function actOf(cue: string): Act {
  const words = cue.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  if (words.some((word) => WRITING.test(word))) return "writing";
  if (isReportingCue(cue)) return "speech";
  return words.some((word) => THOUGHT.test(word)) ? "thought" : "attitude";
}
