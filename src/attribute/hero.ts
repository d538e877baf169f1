/** Whom a profile, an interview or an obituary is about: the story comes back to them without a word, as `she`. */
import type { Doc } from "../types.ts";

/** How such stories call themselves, in their titles or first lines. */
const GENRE =
  /\bobituar(?:y|ies)\b|\binterview(?:s|ed)?\b|\bprofile\b|\b(?:speaks|spoke|talks|talked|chats|sits down) (?:to|with)\b|\bin conversation with\b|\bwho has died\b|\bdies (?:at|aged)\b|\bremember(?:s|ed)\b|\blook(?:s|ing)? back\b/iu;

/** `Ana Brandt: ‘I never sing’`, `Ana Brandt on bees` */
const NAME_FIRST = /^(?::| on | talks | is )/u;

/** So many times is the hero named, and so many times as often as anybody else of that gender where only one of the two tells. */
const FEWEST_NAMES = 4;
const TIMES_THE_NEXT = 2;

/** Lines at the start that tell the genre. */
const FIRST_LINES = 3;

/** The entity, or -1 where a story is no such one. */
export function heroOf(doc: Doc): number {
  const { article, entities, mentions, paragraphs } = doc;
  const [title] = paragraphs;
  if (title?.kind !== "title") return -1;
  const inTitle = mentions.filter(({ kind, end }) => kind === "name" && end <= title.end);
  const people = inTitle.filter(({ entity }) => entities[entity]?.kind === "person");
  const opener = people.find(
    ({ start, end }) => start === title.start && NAME_FIRST.test(article.text.slice(end, title.end)),
  );
  const begin = paragraphs[Math.min(FIRST_LINES, paragraphs.length - 1)]!.end;
  const isGenre = GENRE.test(article.text.slice(0, begin));
  const hero = (opener ?? people[0])?.entity ?? -1;
  if (hero < 0 || (!opener && !isGenre)) return -1;
  const names = namedInStory(doc);
  const most = names.get(hero) ?? 0;
  if (most < FEWEST_NAMES) return -1;
  if (opener && isGenre) return hero;
  const { gender } = entities[hero]!;
  const hasRival = [...names].some(
    ([entity, count]) =>
      entity !== hero && TIMES_THE_NEXT * count > most && entities[entity]!.gender === gender,
  );
  return hasRival ? -1 : hero;
}

/** How often the story names each person outside of quotation marks. */
function namedInStory({ entities, mentions, tokens }: Doc): Map<number, number> {
  const names = new Map<number, number>();
  for (const { kind, head, entity } of mentions)
    if (kind === "name" && tokens[head]!.quotation < 0 && entities[entity]?.kind === "person")
      names.set(entity, (names.get(entity) ?? 0) + 1);
  return names;
}
