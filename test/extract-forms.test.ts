/** Frames that are sure by their form, and what must not be taken for them: [text, source, cue, content]. All people are invented. */
import { describe, expect, it } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { extract } from "../src/extract/extract.ts";
import type { Span } from "../src/types.ts";

type Row = [source: string | null, cue: string | null, content: string];

function outer(text: string): Row[] {
  const cut = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return extract(annotate({ id: "case", text }))
    .quotes.filter(({ parent, score }) => parent === null && score >= 0.4)
    .map(({ source, cue, content }) => [cut(source), cut(cue), content.map(cut).join(" | ")]);
}

const CASES: Record<string, [text: string, ...rows: Row[]][]> = {
  "a quotation, any verb and its speaker are a whole sentence": [
    [
      "“Nonsense,” harrumphed the old general, Casimir Dole.",
      ["the old general, Casimir Dole", "harrumphed", "“Nonsense,”"],
    ],
    [
      "“Nobody mends the pier in winter any more,” Whitmore fumed on Tuesday.",
      ["Whitmore", "fumed", "“Nobody mends the pier in winter any more,”"],
    ],
    ["“Would I?” she parried.", ["she", "parried", "“Would I?”"]],
    ["“Every time,” volleyed Ana Lind, pouring the tea.", ["Ana Lind", "volleyed", "“Every time,”"]],
    ["“You would say that,” shot back his wife.", ["his wife", "shot back", "“You would say that,”"]],
    ["Ada Ferrow shot back, “You would say that.”", ["Ada Ferrow", "shot back", "“You would say that.”"]],
    ["“Opening Belle,” was a hit."],
  ],
  "who speaks said twice": [
    [
      "Ada Ferrow scolded him: “The pier is late again,” she said. “It was late in May, too.”",
      ["Ada Ferrow", "scolded him:", "“The pier is late again,”"],
      ["she", "said", "“It was late in May, too.”"],
    ],
    [
      "Ada Ferrow said the pier should stay because “most people walk on it,” she said. “We have no other.”",
      ["Ada Ferrow", "said", "the pier should stay because “most people walk on it,”"],
      ["she", "said", "“We have no other.”"],
    ],
    [
      "Ada Ferrow was blunt: “The pier is late again,” she said. “It was late in May, too.”",
      ["she", "said", "“The pier is late again,” | “It was late in May, too.”"],
    ],
  ],
  "a colon announces words that no verb of saying does": [
    [
      "Ada Ferrow replied slowly, with a smile: “Nobody waits for the pier any more.”",
      ["Ada Ferrow", ":", "“Nobody waits for the pier any more.”"],
    ],
    [
      "From the report: “Nobody waits for the pier any more.”",
      ["the report", ":", "“Nobody waits for the pier any more.”"],
    ],
    ["It was all over by Friday: “When Will All the Boats Come Home” was sold out."],
  ],
  "a report that somebody else is cited for": [
    [
      "“He hates the pier, and he hates the ferry,” Ferrow said, according to a transcript of the show.",
      [
        "a transcript of the show",
        "according to",
        "“He hates the pier, and he hates the ferry,” Ferrow said",
      ],
    ],
  ],
  "other words for according to": [
    ["Per the auditor's note, the firm is solvent.", ["the auditor's note", "Per", "the firm is solvent"]],
    [
      "The firm is solvent for now, in the words of its auditor.",
      ["its auditor", "in the words of", "The firm is solvent for now"],
    ],
    ["In Bo Kell's view, the firm is solvent.", ["Bo Kell", "view", "the firm is solvent"]],
    ["She won because, in her own words, “the firm is solvent.”", ["her", "words", "“the firm is solvent.”"]],
    ["She had tears in her eyes, and the firm was solvent."],
    ["The rate is 3 per cent, and two crowns per head."],
    ["The landlord, Per Dahl, called it ”absurd“.", ["The landlord, Per Dahl", "called", "it ”absurd“"]],
  ],
  "comments inside a clause": [
    [
      "It had been the harbour office, he explained, wanting its permit back.",
      ["he", "explained", "It had been the harbour office | wanting its permit back"],
    ],
    [
      "The dam, as engineer Sal Whitmore noted in her report, had been leaking since May.",
      ["engineer Sal Whitmore", "noted", "The dam | had been leaking since May"],
    ],
  ],
  "what stands between a cue and its clause": [
    [
      "The minister said, through a spokesman, that he was unwell.",
      ["The minister", "said", "that he was unwell"],
    ],
    [
      "Passengers were told by the captain that the engine had stopped.",
      ["the captain", "were told", "that the engine had stopped"],
    ],
  ],
  "what is told of a speaker inside a quotation": [
    [
      "“We asked twice,” said Oskar Lind, who owns the ferry, “and twice we got a letter.”",
      ["Oskar Lind", "said", "“We asked twice,” | “and twice we got a letter.”"],
    ],
    [
      "“Each time you say it,” Lind said, pointing to the clock, “you give them an hour.”",
      ["Lind", "said", "“Each time you say it,” | “you give them an hour.”"],
    ],
  ],
  "who says what a passive says": [
    [
      "The plan was dismissed as “a fantasy” by the mayor, Jo Sands.",
      ["the mayor, Jo Sands", "was dismissed", "The plan | as “a fantasy”"],
    ],
  ],
  "a full stop is no part of a word": [["The mayor said she was ill.", ["The mayor", "said", "she was ill"]]],
  "one of two": [
    [
      "“He forgot his coat,” one of them said. “He will be back for it,” the other said.",
      ["one of them", "said", "“He forgot his coat,”"],
      ["the other", "said", "“He will be back for it,”"],
    ],
  ],
  "put it, put it at": [
    ["The coach put it simply: “We lost.”", ["The coach", "put it", "“We lost.”"]],
    ["As one farmer put it, “rain is a rumour here”.", ["one farmer", "put it", "“rain is a rumour here”"]],
    ["The ministry put the damage at 40 million.", ["The ministry", "put", "the damage at 40 million"]],
    ["The coach put it on the table."],
  ],
  "a shifted object": [
    [
      "Lund dismissed as “late” the board's offer of a truce.",
      ["Lund", "dismissed", "as “late” the board's offer of a truce"],
    ],
  ],
  "where an object ends": [
    [
      "The critic Hugo Brandt called her roses “vulgar”; she had the line printed on her seed packets.",
      ["The critic Hugo Brandt", "called", "her roses “vulgar”"],
    ],
  ],
  "where a report ends and the next begins": [
    [
      "Lund said the winger would rest on Monday but was hopeful that he would play.",
      ["Lund", "said", "the winger would rest on Monday"],
      ["Lund", "was hopeful", "that he would play"],
    ],
    [
      'In May a report spoke of "a permanent emergency", with 40 people to a tap.',
      ["a report", "spoke of", '"a permanent emergency"'],
    ],
    [
      "Lund noted that Kell had not paid any tax — Kell boasted, “That makes me smart.”",
      ["Lund", "noted", "that Kell had not paid any tax"],
      ["Kell", "boasted", "“That makes me smart.”"],
    ],
    [
      "The assembly is asking for a third of the water, and for the land to be theirs again.",
      ["The assembly", "is asking for", "a third of the water, and for the land to be theirs again"],
    ],
    ["The drawings, it held, were void.", ["it", "held", "The drawings | were void"]],
    [
      "The chair left, saying it would resume on Thursday.",
      ["The chair", "saying", "it would resume on Thursday"],
    ],
  ],
  "a body reports as anybody does": [
    [
      "In the past it has argued that paying for birds would reward late reporting.",
      ["it", "has argued", "that paying for birds would reward late reporting"],
    ],
    ["It is fair to say that the rain was late."],
  ],
  "the speaker stands in the sentence before": [
    ["Ana Visser keeps moths. “They are not dull.”", ["Ana Visser", null, "“They are not dull.”"]],
    ["Ana Visser keeps moths. “Lady Mab” is the best of them."],
    ["The moths are large. “They are not dull.”"],
  ],
  "the place that a story is sent from says nothing": [
    [
      "TARN, 3 November 2026 – Nordlin Ferries, the region's largest operator, announced a second boat.",
      ["Nordlin Ferries, the region's largest operator", "announced", "a second boat"],
    ],
  ],
  "a name that is a preposition, too": [
    [
      "“It is late,” added Per Ravn, the chief engineer.",
      ["Per Ravn, the chief engineer", "added", "“It is late,”"],
    ],
  ],
  "who was asked has not said it": [
    [
      "“We open on Monday,” Ana Lind said when asked about the strike.",
      ["Ana Lind", "said", "“We open on Monday,”"],
      [null, "asked about", "the strike"],
    ],
  ],
};

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    it.each(cases)("%s", (text, ...rows) => {
      expect(outer(text)).toEqual(rows);
    });
  });
