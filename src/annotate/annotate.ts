/** Article -> Doc: structure first, then who is named in it. */
import type { Article, Doc, PeopleFile } from "../types.ts";
import { buildEntities } from "./entities.ts";
import { findMentions } from "./mentions.ts";
import { readStructure } from "./structure.ts";

export interface AnnotateOptions {
  /** Whom the user knows: gives entities one name and id in all articles. */
  readonly people?: PeopleFile;
}

export function annotate(article: Article, { people }: AnnotateOptions = {}): Doc {
  const structure = readStructure(article);
  const { mentions, entities } = buildEntities(structure, findMentions(structure), people);
  const { tokens, sentences, paragraphs, quotations } = structure;
  return { article, tokens, sentences, paragraphs, quotations, mentions, entities };
}
