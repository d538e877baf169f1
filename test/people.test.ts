import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { parsePeople } from "../src/annotate/people-file.ts";
import { presumedGender } from "../src/batch/presumed-gender.ts";
import { suggestPeople } from "../src/batch/suggest.ts";
import { ArticleError } from "../src/errors.ts";
import type { Person } from "../src/types.ts";

const MARENSKYY: Person = {
  name: "Oleksandr Marenskyy",
  aliases: ["Alexander Marensky", "Marenskyy"],
  kind: "person",
  gender: "male",
  ids: { wikidata: "Q900001" },
};

/** Name and external id of the entity of the first mention of `words`. */
function known(text: string, words: string, people: Person[], publishedAt?: string): string[] {
  const article = { id: "test", text, ...(publishedAt === undefined ? {} : { publishedAt }) };
  const { mentions, entities } = annotate(article, { people: { people } });
  const mention = mentions.find(({ kind, start }) => kind === "name" && start === text.indexOf(words));
  const { name, externalId } = entities[mention!.entity]!;
  return externalId === undefined ? [name] : [name, externalId];
}

describe("a name of the people file", () => {
  test.each([
    ["Alexander Marensky spoke.", "Alexander", ["Oleksandr Marenskyy", "Q900001"]],
    ["Olexandr Marenskiy is not listed.", "Olexandr", ["Olexandr Marenskiy"]],
    ["On Monday Marenskyy spoke.", "Marenskyy", ["Oleksandr Marenskyy", "Q900001"]],
    ["Viktor Marenskyy spoke. On Monday Marenskyy left.", "Marenskyy left", ["Viktor Marenskyy"]],
    ["On Monday Mrs. Marenskyy spoke.", "Mrs.", ["Marenskyy"]],
    ["The Marenskyy Institute spoke.", "Marenskyy", ["Marenskyy Institute"]],
  ])("%s", (text, words, expected) => {
    expect(known(text, words, [MARENSKYY])).toEqual(expected);
  });

  test("two spellings of one person become one entity", () => {
    const text = "Oleksandr Marenskyy came. “Yes,” said Alexander Marensky.";
    const { mentions, entities } = annotate({ id: "test", text }, { people: { people: [MARENSKYY] } });
    const ids = mentions.filter(({ kind }) => kind === "name").map(({ entity }) => entity);
    expect(new Set(ids).size).toBe(1);
    expect(entities[ids[0]!]!.mentions).toHaveLength(2);
  });

  test("of two with one name, the one whose role the article gives at its date", () => {
    const people: Person[] = [
      { name: "Ann Lind", id: "mayor", roles: [{ title: "Mayor of Tarn", from: "2020", to: "2024-06" }] },
      { name: "Ann Lind", id: "coach", roles: [{ title: "coach" }] },
    ];
    const text = "We met Mayor Ann Lind.";
    expect(known(text, "Mayor", people, "2022-03-01")).toEqual(["Ann Lind", "mayor"]);
    expect(known(text, "Mayor", people, "2026-03-01")).toEqual(["Ann Lind"]);
    expect(known("We met Ann Lind.", "Ann", people)).toEqual(["Ann Lind"]);
  });
});

describe("a wrong people file", () => {
  test.each([
    ["{", /^\[E011\] p\.json: .*Check the commas/su],
    ['{"people": [{"name": ""}]}', /people\[0\]\.name: is empty/u],
    ['[{"name": "A B", "alias": []}]', /people\[0\]: .*alias.*Each entry is/su],
    ['[{"name": "A B", "roles": [{"title": "x", "from": "May"}]}]', /roles\[0\]\.from: must be a date/u],
    ['[{"name": "A B"}, {"name": "a b"}]', /people\[1\] "a b" has the id "a-b" of people\[0\]/u],
  ])("%s", (text, message) => {
    expect(() => parsePeople(text, "p.json")).toThrow(ArticleError);
    expect(() => parsePeople(text, "p.json")).toThrow(message);
  });

  test("a bare list is a people file", () => {
    expect(parsePeople('[{"name": "A B"}]', "p.json")).toEqual({ people: [{ name: "A B" }] });
  });
});

test.each([
  ["Ana Brandt", "female"], // both lists know it
  ["Cletus Kell", "male"], // one of them
  ["Zyx Abrel", undefined],
  ["Robin Abrel", undefined],
])("the gender of a draft: %s", (name, gender) => {
  expect(presumedGender(name)).toBe(gender);
});

test("a draft joins the spellings of one person and leaves out whom few quotes have", () => {
  const person = (name: string, role?: string) =>
    ({ name, kind: "person", ...(role === undefined ? {} : { role }) }) as const;
  const draft = suggestPeople(
    [
      person("Jim Tolver", "mayor of Lund"),
      person("James Tolver"),
      person("Jim Tolver", "mayor of Lund"),
      person("Tolver"),
      person("Ann Lind"),
      { name: "City Council", kind: "organisation" },
    ],
    2,
    presumedGender,
  );
  expect(draft).toEqual({
    people: [
      {
        name: "Jim Tolver",
        id: "jim-tolver",
        aliases: ["James Tolver", "Tolver"],
        kind: "person",
        gender: "male",
        roles: [{ title: "mayor of Lund" }],
      },
    ],
  });
  expect(parsePeople(JSON.stringify(draft), "draft.json")).toEqual(draft);
});
