/** Doc -> quotes: content, cue and source spans, found by rules. */
import type { Doc, Extraction } from "../types.ts";

export function extract(_doc: Doc): Extraction {
  return { quotes: [], setAside: [] };
}
