import { describe, expect, test } from "vitest";
import { extractQuotes } from "../src/index.ts";

/** Whose words are whose, where a content could take what is not its speaker's. All names are invented. */

const said = (text: string): string[] =>
  extractQuotes({ id: "test", text }).map(
    ({ speaker, content }) => `${speaker?.name ?? "nobody"}: ${content.map((part) => part.text).join(" | ")}`,
  );

describe("somebody else's words", () => {
  test.each([
    [
      "Lundia said it was “following the talks closely”, while Orland called on both sides to “come back”.",
      ["Lundia: it was “following the talks closely”", "Orland: both sides to “come back”"],
    ],
    [
      "Ann Orr said it was “better late”, although she declined to say whether she would go.",
      ["Ann Orr: it was “better late”"],
    ],
    [
      "The agency Kelm quoted a naval officer as saying that two boats had left.",
      ["naval officer: that two boats had left"],
    ],
    [
      "A man accused of theft told police that he had been “in bed all night”, Lund Crown Court has heard.",
      ["man accused of theft: that he had been “in bed all night”"],
    ],
    [
      "Mayor Bo Kell was criticised for calling the pier “a bit of a joke”.",
      ["Bo Kell: the pier “a bit of a joke”"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test("a time with a full stop ends no sentence", () => {
  expect(said("Ann Orr, who came at 10.02pm, said that Mr Kell “seemed to sleep” at 9.14pm.")).toEqual([
    "Ann Orr: that Mr Kell “seemed to sleep” at 9.14pm",
  ]);
});

describe("titles, names and announcements", () => {
  test.each([
    [
      "“He patted me on the back,” Ann Orr wrote in her memoir, “A Line of Soundings.” “I have never liked being patted.”",
      ["Ann Orr: “He patted me on the back,” | “I have never liked being patted.”"],
    ],
    ["Ann Orr’s aide, Bo Kell, emailed back one line: “The pier is safe.”", ["Bo Kell: “The pier is safe.”"]],
    ["Billie, as everyone called her, joined the office in 1954 as a “computer”, a word of the time.", []],
    ["It was named one of the “100 Best Places to Sail” by Boat Monthly.", []],
    ["My grandmother learned English from the “Large Print” shelf.", []],
    ["She heard Morten Feldt’s “Slow Bell” on a bus.", []],
    ["“He was kind to all of us,” Ann Orr remembers.", ["Ann Orr: “He was kind to all of us,”"]],
    [
      "A sign on the door read “Meeting moved to the hall”.",
      ["sign on the door: “Meeting moved to the hall”"],
    ],
    ["Marrow 2-2 Exley Town: a late goal rescues a point", []],
    [
      "Ann Orr asked for more; “the pier is not safe at all,” her report concludes.",
      ["Ann Orr's report: “the pier is not safe at all,”"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("clauses that no usual subject opens, and what courts find", () => {
  test.each([
    ["Marigold Books said a light edit would be late.", ["Marigold Books: a light edit would be late"]],
    ["The man said under the old law the sale was void.", ["man: under the old law the sale was void"]],
    ["The man said on Tuesday morning after the vote was held.", []],
    ["The tribunal held that Ann Orr had been heard.", ["tribunal: that Ann Orr had been heard"]],
    ["Judge Bo Kell found that the pier was safe.", ["Bo Kell: that the pier was safe"]],
    ["Bo Kell found that the pier was safe.", []],
    ["The jury found him guilty.", []],
    ["“The pier was never safe,” the commission found.", ["commission: “The pier was never safe,”"]],
    ["Lundia holds that the pier is its own.", ["Lundia: that the pier is its own"]],
    ["Prosecutor Bo Kell submitted that Ann Orr had lied.", ["Bo Kell: that Ann Orr had lied"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("the place that a story is sent from, before a colon", () => {
  test.each([
    ["PORT ELMA: The ferry will be late, its captain said.", ["captain: The ferry will be late"]],
    ["TARN: Of 40 boats, nine have left.\n\nAnn Orr said it was late.", ["Ann Orr: it was late"]],
    [
      "BRANDT: We are late.\n\nMOLL: Are we?\n\nBRANDT: Yes.",
      ["BRANDT: We are late.", "MOLL: Are we?", "BRANDT: Yes."],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
