/** Article -> Doc: structure first, then who is named in it. */
import type { Article, Doc } from "../types.ts";
import { readStructure } from "./structure.ts";

export function annotate(article: Article): Doc {
  return { ...readStructure(article), mentions: [], entities: [] };
}
