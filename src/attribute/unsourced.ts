/** Quotes whose source names nobody: interviews, first persons, continuations, and no source at all. */
import type { Doc, Entity, Quote, Span } from "../types.ts";
import { sentenceAt } from "./pronouns.ts";
import { byEntity, nobody, slug, type Resolution } from "./speaker.ts";
import type { Trail } from "./trail.ts";

/** `Q:` and `A:` at the start of a paragraph. */
export function interviewSide(doc: Doc, { start, end }: Span): "Q" | "A" | null {
  const { text } = doc.article;
  const word = text.slice(start, end);
  if ((word !== "Q" && word !== "A") || (text.charAt(end) !== ":" && text.charAt(end) !== ".")) return null;
  return start === 0 || text.charAt(start - 1) === "\n" ? word : null;
}

/** The questions are the author's; the answers are given by the person whom the introduction names most. */
export function byInterview(doc: Doc, side: "Q" | "A"): Resolution {
  if (side === "Q") return { ...byByline(doc), rule: "interview-question" };
  const begin = doc.article.text.search(/^Q[:.]/mu);
  const naming = (entity: Entity): number =>
    entity.mentions.filter(
      (index) => doc.mentions[index]!.kind === "name" && doc.mentions[index]!.start < begin,
    ).length;
  let best = -1;
  doc.entities.forEach((entity, index) => {
    if (entity.kind !== "person" || naming(entity) === 0) return;
    if (best < 0 || naming(entity) > naming(doc.entities[best]!)) best = index;
  });
  return best < 0 ? nobody("interview-answer") : byEntity(doc, best, null, "interview-answer", 0.85);
}

export function byByline(doc: Doc): Resolution {
  const name = doc.article.byline
    ?.replace(/^(?:(?:interview|words|report|story) )?by /iu, "")
    .split(/,| and /u)[0]
    ?.trim();
  if (!name) return nobody("first-person");
  return {
    entity: -1,
    speaker: { id: slug(name), name, kind: "person" },
    antecedent: null,
    rule: "first-person-byline",
    score: 0.6,
    candidates: [],
  };
}

export function withoutSource(doc: Doc, trail: Trail, quote: Quote): Resolution {
  const previous = trail.previous;
  if (!previous) return nobody("no-source");
  const sentence = sentenceAt(doc, quote.content[0]!.start);
  const near = doc.sentences[sentence]!.paragraph - doc.sentences[previous.sentence]!.paragraph <= 1;
  if (/continu/u.test(quote.rule) || (near && quote.kind !== "indirect" && quote.cue === null))
    return byEntity(doc, previous.entity, null, "continuation", /continu/u.test(quote.rule) ? 0.9 : 0.6);
  const { name } = doc.entities[previous.entity]!;
  return { ...nobody("no-source"), candidates: [{ name, score: 0.3, reason: "spoke before" }] };
}
