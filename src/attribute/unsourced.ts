/** Quotes whose source names nobody: interviews, first persons, continuations, and no source at all. */
import { isRoleNoun } from "../lexicon/roles.ts";
import type { Doc, Quote, Span } from "../types.ts";
import { firstStartingAt, initialsOf } from "../text.ts";
import { sentenceAt } from "./pronouns.ts";
import { byAnyEntity, byEntity, nobody, slug, type Resolution } from "./speaker.ts";
import type { Trail } from "./trail.ts";

/** `Q:` and `A:`, or the whole words, at the start of a paragraph. */
export function interviewSide(doc: Doc, { start, end }: Span): "Q" | "A" | null {
  const { text } = doc.article;
  const label = /^(?:(Q|Question)|A|Answer)$/u.exec(text.slice(start, end));
  if (!label || !/[:.]/u.test(text.charAt(end))) return null;
  if (start > 0 && text.charAt(start - 1) !== "\n") return null;
  return label[1] === undefined ? "A" : "Q";
}

/** The questions are the author's; the answers are given by the person whom the introduction names most. */
export function byInterview(doc: Doc, trail: Trail, side: "Q" | "A", start: number): Resolution {
  if (side === "Q") return { ...byByline(doc), rule: "interview-question" };
  trail.interviewee ??= findInterviewee(doc, start);
  return trail.interviewee < 0
    ? nobody("interview-answer")
    : byEntity(doc, trail.interviewee, null, "interview-answer", 0.9);
}

/** Whom the title names, else whom the introduction names most; never the author. `answer`: where the first one starts. */
function findInterviewee(doc: Doc, answer: number): number {
  const { article, entities, mentions, paragraphs } = doc;
  const question = article.text.search(/^(?:Q|Question)[:.]/mu);
  const begin = question < 0 ? answer : question;
  const titleEnd = paragraphs[0]?.kind === "title" ? paragraphs[0].end : 0;
  const author = authorOf(doc);
  let best = -1;
  let most = 0;
  entities.forEach((entity, index) => {
    if (entity.kind !== "person" || entity.name === author) return;
    const named = entity.mentions
      .map((at) => mentions[at]!)
      .filter(({ kind, start }) => kind === "name" && start < begin);
    // more than any count of names before the questions
    const weight = named.length + (named.some(({ start }) => start < titleEnd) ? begin : 0);
    if (weight > most) [best, most] = [index, weight];
  });
  return best;
}

/** `AB: …` in an interview with Ana Brandt; null where the label is no initials of one person in the article. */
export function byInitials(doc: Doc, trail: Trail, label: Span): Resolution | null {
  const written = doc.article.text.slice(label.start, label.end).replace(/\./gu, "");
  if (!/^\p{Lu}{2,3}$/u.test(written)) return null;
  trail.initials ??= findInitials(doc);
  const entity = trail.initials.get(written) ?? -1;
  return entity < 0 ? null : byEntity(doc, entity, null, "turn-initials", 0.93);
}

/** `THE CHAIR: …`: the one person whom the article calls so; null where there is none, or several. */
export function byOffice(doc: Doc, trail: Trail, label: Span): Resolution | null {
  const office = doc.article.text.slice(label.start, label.end).toLowerCase().replace(/^the /u, "");
  let holder = trail.offices.get(office);
  if (holder === undefined) trail.offices.set(office, (holder = holderOf(doc, office)));
  return holder < 0 ? null : byEntity(doc, holder, null, "turn-office", 0.85);
}

/** The one person with a name who holds an office, or -1. */
function holderOf(doc: Doc, office: string): number {
  if (!isRoleNoun(office.split(" ").at(-1)!)) return -1;
  const holds = (role: string): boolean => ` ${role.toLowerCase()} `.includes(` ${office} `);
  const [holder = -1, another] = doc.entities.flatMap(({ kind, role, otherRoles = [] }, index) =>
    kind === "person" && [role, ...otherRoles].some((one) => one && holds(one.text)) ? [index] : [],
  );
  const isNamed = doc.entities[holder]?.mentions.some((at) => doc.mentions[at]!.kind === "name") ?? false;
  return isNamed && another === undefined ? holder : -1;
}

function findInitials({ entities }: Doc): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  entities.forEach(({ kind, name }, index) => {
    const initials = initialsOf(name);
    if (kind !== "person" || initials.length < 2) return;
    people.set(initials, people.has(initials) ? -1 : index);
  });
  return people;
}

/** The author, who says `I` outside of quotation marks. */
export function byByline(doc: Doc): Resolution {
  const name = authorOf(doc);
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

/** As the article's metadata say, else its by-line. */
function authorOf({ article, paragraphs }: Doc): string | undefined {
  const line = paragraphs.find(({ kind }) => kind === "byline");
  const byline = article.byline ?? (line && article.text.slice(line.start, line.end));
  return byline
    ?.replace(/^(?:(?:interview|words|report|story|opinion|column|analysis) )?by:? /iu, "")
    .split(/,| and | in |\s[|–—-]\s/u)[0]
    ?.trim();
}

/** `A waiter was asked whom he trusted. “Nobody,” came the reply.`: who was asked, or -1. */
function whoWasAsked({ mentions, tokens }: Doc, trail: Trail, quote: Quote): number {
  const { start } = quote.content[0]!;
  let index = firstStartingAt(mentions, start) - 1;
  for (let seen = 0; index >= 0 && seen < 12; index--, seen++) {
    const { start: from, head, end, use } = mentions[index]!;
    if (trail.entityOf[index]! < 0 || tokens[head]!.quotation >= 0) continue;
    let at = head + 1;
    while (tokens[at] && tokens[at]!.start < end) at++;
    const asked = (first: number, last: number): boolean =>
      tokens.slice(first, last).some(({ lower }) => /^(?:asked|challenged|pressed|questioned)$/u.test(lower));
    const first = firstStartingAt(tokens, from);
    if (use === "object" && first > 0 && asked(first - 1, first)) return index; // not `asked about reports`
    if (use !== "subject") continue;
    while (tokens[at] && tokens[at]!.start < start && at < head + 12) {
      if (/^(?:was|were)$/u.test(tokens[at]!.lower)) return asked(at + 1, at + 3) ? index : -1;
      at++;
    }
  }
  return -1;
}

export function withoutSource(doc: Doc, trail: Trail, quote: Quote): Resolution {
  if (quote.rule.startsWith("turn:"))
    return byInterview(doc, trail, quote.rule === "turn:question" ? "Q" : "A", quote.content[0]!.start);
  const { previous } = trail;
  const cue = quote.cue ? doc.article.text.slice(quote.cue.start, quote.cue.end) : "";
  if (/\b(?:repl(?:y|ies)|answers?|responses?)$/u.test(cue)) {
    const asked = whoWasAsked(doc, trail, quote);
    if (asked >= 0)
      return byAnyEntity(doc, trail, trail.entityOf[asked]!, doc.mentions[asked]!, "was-asked", 0.7);
  }
  if (!previous) return nobody("no-source");
  const { hero, words } = trail;
  const isReported = doc.tokens[firstStartingAt(doc.tokens, words.start)]?.quotation === -1;
  // `His teacher used to say that he was late. “It was kind to me.”`: not his teacher's words go on
  const isOfOneself = quote.content.some(({ start, end }) =>
    /\b(?:I|me|my)\b/u.test(doc.article.text.slice(start, end)),
  );
  if (
    hero >= 0 &&
    hero !== previous.entity &&
    quote.kind === "direct" &&
    !quote.cue &&
    isReported &&
    isOfOneself
  )
    return byEntity(doc, hero, null, "continuation", 0.6);
  const sentence = sentenceAt(doc, quote.content[0]!.start);
  const near = doc.sentences[sentence]!.paragraph - doc.sentences[previous.sentence]!.paragraph <= 1;
  const continues = /continu/u.test(quote.rule);
  const { entity } = previous;
  const before =
    entity < 0 ? { ...nobody("continuation"), entity } : byEntity(doc, entity, null, "continuation", 0);
  const speaker = previous.speaker ?? before.speaker;
  const { start } = quote.content[0]!;
  const opens = doc.paragraphs[doc.sentences[sentence]!.paragraph]!.start === start;
  if (continues || (near && opens && quote.kind !== "indirect" && quote.cue === null))
    return { ...before, speaker, score: continues ? 0.9 : 0.6 };
  const candidates = speaker ? [{ name: speaker.name, score: 0.3, reason: "spoke before" }] : [];
  return { ...nobody("no-source"), candidates };
}
