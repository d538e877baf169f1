import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from "../src/lexicon/given-names.ts";
import * as nouns from "../src/lexicon/person-nouns.ts";
import * as places from "../src/lexicon/places.ts";
import * as titles from "../src/lexicon/titles.ts";
import type { Entity } from "../src/types.ts";

function entitiesOf(text: string): readonly Entity[] {
  return annotate({ id: "test", text }).entities;
}

/** The entity that the words stand for, at their last place in the text. */
function entityOf(text: string, words: string): Entity | undefined {
  const { mentions, entities } = annotate({ id: "test", text });
  const start = text.lastIndexOf(words);
  const mention = mentions.find(
    (one) => one.start === start && one.end >= start + words.length && one.entity >= 0,
  );
  return mention && entities[mention.entity];
}

describe("one entity", () => {
  test.each([
    ["Marta Ivers came. Later Ivers left.", "Ivers", "Marta Ivers"],
    ["We met Marta Ivers.\nTom Weir Marta Ivers in her shop\nIvers left.", "Ivers", "Marta Ivers"],
    ["Marta Ivers came. Later Mayor Ivers left.", "Mayor Ivers", "Marta Ivers"],
    ["Sen. Piet van der Wal came. Later Van der Wal left.", "Van der Wal", "Piet van der Wal"],
    ["Karim al-Darwaz came. Later al-Darwaz left.", "al-Darwaz", "Karim al-Darwaz"],
    ["We met Emre Čavdar. Later Čavdar left.", "Čavdar", "Emre Čavdar"],
    ["We met Jonas Brodd Jr. here. Later Brodd left.", "Brodd", "Jonas Brodd Jr."],
    ['We met Harlan "Bud" Tolver. Later Tolver left.', "Tolver", 'Harlan "Bud" Tolver'],
    ['We met Harlan "The Nail" Tolver. Later Tolver left.', "Tolver", 'Harlan "The Nail" Tolver'],
    ["We came some long way here with Piet van ’t Wout.", "Piet", "Piet van ’t Wout"],
    ["We met Helena Voss KC. Later Voss left.", "Voss", "Helena Voss"],
    [
      "Nothing about the price was told them by the Department for Rural Affairs.",
      "Department",
      "Department for Rural Affairs",
    ],
    ["It was praised by the Sunday Courier.", "Sunday", "Sunday Courier"],
    ["We met Park Geun-soo. Later Park left.", "Park", "Park Geun-soo"],
    ["We met Leslie Tormey. Later Torney left.", "Torney", "Leslie Tormey"],
    ["The Office of Harbour Safety (OHS) met. Later the OHS left.", "OHS", "Office of Harbour Safety"],
    ["Ruth May, the envoy, came. Later the envoy left.", "the envoy", "Ruth May"],
    [
      "Senator Ann Lind of Ohio met Senator Bo Reyle. Later the Ohio senator left.",
      "the Ohio senator",
      "Ann Lind",
    ],
  ])("%s (%s)", (text, words, name) => {
    const words_ = words.replace(/^Mayor /u, "");
    expect((entityOf(text, words) ?? entityOf(text, words_))?.name).toBe(name);
  });
});

describe("two people with one surname", () => {
  const text = "Dan Quillane met Ruth Quillane. Ruth Quillane spoke.";
  test.each([
    ["Later Mr. Quillane left.", "Mr. Quillane", "Dan Quillane"],
    ["Later Mrs. Quillane left.", "Mrs. Quillane", "Ruth Quillane"],
    ["Later Quillane left.", "Quillane", "Ruth Quillane"],
  ])("%s", (more, words, name) => {
    expect(entityOf(`${text} ${more}`, words)?.name).toBe(name);
  });
});

describe("kind", () => {
  test.each([
    ["We met Ann Lind.", "Ann Lind", "person"],
    ["We met Sen. Oddvar Kell.", "Sen. Oddvar Kell", "person"],
    ["We met the Harbour Board.", "Harbour Board", "organisation"],
    ["We went to Tarn Ferry. It rains in Tarn Ferry.", "Tarn Ferry", "organisation"],
    ["Some Democrats came.", "Democrats", "group"],
  ])("%s", (text, words, kind) => {
    expect(entityOf(text, words)?.kind).toBe(kind);
  });
});

describe("role and affiliation, as the text gives them", () => {
  test.each([
    ["We met Ann Lind, the mayor of Tarn, here.", "mayor of Tarn", "Tarn"],
    [
      "We met Ann Lind (D-Ohio), head of the Harbour Board, here.",
      "head of the Harbour Board",
      "Harbour Board",
    ],
    ["We met US Secretary of State Ann Lind here.", "US Secretary of State", "US"],
    ["We met Harbour Board spokeswoman Ann Lind here.", "Harbour Board spokeswoman", "Harbour Board"],
    ["Bo Reyle's spokeswoman, Ann Lind, came.", "Bo Reyle's spokeswoman", "Bo Reyle"],
    ["The mayor, Ann Lind, came.", "mayor", undefined],
    ["We met Ann Lind, author of “The Tide”, here.", "author", undefined],
    ["We met Ann Lind, his niece, here.", "niece", undefined],
  ])("%s", (text, role, affiliation) => {
    const lind = entitiesOf(text).find(({ name }) => name === "Ann Lind");
    expect([lind?.role?.text, lind?.affiliation?.text]).toEqual([role, affiliation]);
  });

  test("a list is no apposition", () => {
    const text = "Bo Reyle, Senator Ann Lind and Jo Kell came.";
    expect(entitiesOf(text).find(({ name }) => name === "Bo Reyle")?.role).toBeUndefined();
  });
});

describe("gender, on evidence only", () => {
  test.each([
    ["We met Mrs. Zyx Abrel.", "female"],
    ["We met Robert Abrel.", "male"],
    ["We met Zyx Abrel, a spokeswoman for us.", "female"],
    ["We met Zyx Abrel.", "unknown"],
    ["Zyx Abrel said he had spoken to her and that she was glad.", "male"],
    ["Zyx Abrel urged calm. She was glad.", "female"],
    ["Her son came with Zyx Abrel, who said she was glad.", "unknown"],
  ])("%s", (text, gender) => {
    expect(entitiesOf(text).find(({ name }) => name.endsWith("Abrel"))?.gender).toBe(gender);
  });
});

describe("no names", () => {
  test.each(["He Said So.", "However, it rained.", "Friends said no.", "On Monday in May it rained."])(
    "%s",
    (text) => {
      const { mentions } = annotate({ id: "test", text });
      expect(mentions.filter(({ kind }) => kind === "name")).toEqual([]);
    },
  );
});

test("every mention and role is true", () => {
  const text =
    "Mayor Ann Lind, 59, of Tarn, met Bo “Bud” Reyle Jr. — “an ally,” as O’Malley-Kell’s aide said.";
  const { mentions, entities, tokens } = annotate({ id: "test", text });
  for (const { start, end, head, entity } of mentions) {
    expect(tokens[head]!.start).toBeGreaterThanOrEqual(start);
    expect(tokens[head]!.end).toBeLessThanOrEqual(end);
    expect(entity).toBeLessThan(entities.length);
  }
  for (const { role } of entities) if (role) expect(text.slice(role.start, role.end)).toBe(role.text);
});

describe("word lists are lower case and sorted", () => {
  const lists = { MALE_NAMES, FEMALE_NAMES, UNISEX_NAMES, ...nouns, ...places, ...titles };
  test.each(Object.entries(lists))("%s", (_, list) => {
    const words = [...list].map((word) => word.replaceAll(" ", "_"));
    expect(words).toEqual([...words].sort());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });
});
