/** Article -> Doc: structure first, then who is named in it. */
import type { Article, Doc } from "../types.ts";
import { buildEntities } from "./entities.ts";
import { findMentions } from "./mentions.ts";
import { readStructure } from "./structure.ts";

export function annotate(article: Article): Doc {
  const structure = readStructure(article);
  const { mentions, entities } = buildEntities(structure, findMentions(structure));
  return { ...structure, mentions, entities };
}
