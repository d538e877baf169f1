/** What was decided about a quote's speaker, and how entities, nominals and by-lines become speakers. */
import type { Candidate, Doc, Entity, Span, Speaker, SpeakerKind } from "../types.ts";
import { firstStartingAt } from "../text.ts";
import { isOfSomebody } from "./office.ts";
import { nominalKind, nominalName } from "./source.ts";
import { rankAntecedents } from "./pronouns.ts";
import type { Trail } from "./trail.ts";

export interface Resolution {
  readonly entity: number;
  readonly speaker: Speaker | null;
  readonly antecedent: Span | null;
  readonly rule: string;
  readonly score: number;
  readonly candidates: readonly Candidate[];
}

export function byEntity(
  doc: Doc,
  entity: number,
  antecedent: Span | null,
  rule: string,
  score: number,
): Resolution {
  const { name, kind, role, affiliation, externalId } = doc.entities[entity]!;
  const speaker: Speaker = {
    id: externalId ?? slug(name),
    name,
    kind,
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
  };
  return {
    entity,
    speaker,
    antecedent: antecedent && { start: antecedent.start, end: antecedent.end },
    rule,
    score,
    candidates: [],
  };
}

/** Like {@link byEntity}; somebody who is only described goes by the whole description: `Evander Lisle's press officer`. */
export function byAnyEntity(
  doc: Doc,
  trail: Trail,
  entity: number,
  antecedent: Span | null,
  rule: string,
  score: number,
): Resolution {
  const resolution = byEntity(doc, entity, antecedent, rule, score);
  const first = doc.mentions[doc.entities[entity]!.mentions[0]!];
  return trail.firstNamed[entity]! >= 0 || !first
    ? resolution
    : { ...resolution, speaker: nominalSpeaker(doc, trail, first) };
}

/** `his press officer` -> `Evander Lisle's press officer`; `Lisle's office` -> `Evander Lisle's office`. */
export function nominalSpeaker(doc: Doc, trail: Trail, source: Span): Speaker {
  const owned = ownerAt(doc, trail, source);
  const rest = nominalName(doc, owned ? { start: owned.end, end: source.end } : source);
  const name = owned ? `${genitive(doc.entities[owned.entity]!)} ${rest}` : rest;
  return { id: slug(name), name, kind: describedKind(doc, rest, source) };
}

/** `Ivers's`, `the unions'` */
const genitive = ({ name, kind }: Entity): string =>
  kind === "group" && name.endsWith("s") ? `${name}'` : `${name}'s`;

/**
 * One person who is only described is nobody known: `unknown`, so that descriptions are not counted as people. Who speaks
 * for a body without a name is the body's voice.
 */
function describedKind(doc: Doc, name: string, source: Span): SpeakerKind {
  const kind = nominalKind(name);
  if (kind !== "person") return kind;
  return /\bspokes(?:man|woman|person)\b/iu.test(name) && !speaksForSomebody(doc, source)
    ? "organisation"
    : "unknown";
}

/** `a spokeswoman for Ivers`, `her spokesman` */
function speaksForSomebody({ mentions, entities }: Doc, { start, end }: Span): boolean {
  for (let at = firstStartingAt(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
    const { kind, use, entity } = mentions[at]!;
    if (kind === "pronoun" && use === "possessive") return true;
    if (kind === "name" && entities[entity]?.kind === "person") return true;
  }
  return false;
}

/** The entity that a possessive at the start of the source stands for, and where what it owns begins. */
function ownerAt(doc: Doc, trail: Trail, source: Span): { entity: number; end: number } | null {
  const first = firstStartingAt(doc.mentions, source.start);
  if (/^whose\s/iu.test(doc.article.text.slice(source.start, source.start + 6))) {
    // `President Ferrow, whose spokesman`
    const owner = doc.mentions[first - 1];
    const isNear = owner !== undefined && owner.end >= source.start - 2;
    return isNear && owner.entity >= 0 ? { entity: owner.entity, end: source.start + "whose".length } : null;
  }
  const mention = doc.mentions.slice(first, first + 4).find(({ use }) => use === "possessive");
  if (!mention || mention.start > source.start + 4 || mention.end >= source.end) return null;
  if (mention.kind === "nominal") return null;
  let entity = mention.entity;
  if (mention.kind === "pronoun") {
    if (/^(?:my|our|your)$/iu.test(doc.article.text.slice(mention.start, mention.end))) return null;
    const [best, second] = rankAntecedents(doc, trail, mention.start, mention);
    if (!best || best.score - (second?.score ?? -9) < 1) return null;
    entity = best.entity;
  }
  const isBody = mention.kind === "pronoun" && mention.gender === "unknown";
  const { kind, name = "" } = doc.entities[entity] ?? {};
  if (isBody ? kind !== "organisation" && kind !== "group" : kind !== "person") return null;
  // a description with a phrase of its own cannot have another
  if (trail.firstNamed[entity]! < 0 && isOfSomebody(name)) return null;
  const suffix = /^['’]s?/u.exec(doc.article.text.slice(mention.end, mention.end + 2));
  return { entity, end: mention.end + (suffix?.[0].length ?? 0) };
}

export function nobody(rule: string): Resolution {
  return { entity: -1, speaker: null, antecedent: null, rule, score: 0, candidates: [] };
}

/** `Ana Ruíz-Pérez` -> `ana-ruiz-perez`. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "unnamed";
}
