/** Quotes -> quotes with speakers. */
import type { AttributedQuote, Doc, Quote } from "../types.ts";

export function attribute(_doc: Doc, quotes: readonly Quote[]): AttributedQuote[] {
  return quotes.map((quote) => ({
    ...quote,
    speaker: null,
    antecedent: null,
    addresseeName: null,
    mediumName: null,
    attributionRule: "none",
    speakerScore: 0,
    candidates: [],
  }));
}
