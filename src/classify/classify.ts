/** Attributed quotes -> quotes with issues. */
import type { AttributedQuote, ClassifiedQuote, Doc } from "../types.ts";

export function classify(_doc: Doc, quotes: readonly AttributedQuote[]): ClassifiedQuote[] {
  const none = { id: "none", label: "None", probability: 1, evidence: [] };
  return quotes.map((quote) => ({ ...quote, issues: [none], fromContext: false }));
}
