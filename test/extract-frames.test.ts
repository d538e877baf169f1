/** Frames of reports, and who stands as their subject: [text, source, cue, content]. All people are invented. */
import { describe, expect, it } from "vitest";
import { annotate } from "../src/annotate/annotate.ts";
import { extract } from "../src/extract/extract.ts";
import type { Span } from "../src/types.ts";

type Row = [source: string | null, cue: string | null, content: string];

function outer(text: string): Row[] {
  const cut = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return extract(annotate({ id: "case", text }))
    .quotes.filter(({ parent }) => parent === null)
    .map(({ source, cue, content }) => [cut(source), cut(cue), content.map(cut).join(" | ")]);
}

const CASES: Record<string, [text: string, ...rows: Row[]][]> = {
  "who is asked does not ask": [
    [
      "Asked whether the pier would open, Ada Ferrow said that it would.",
      [null, "Asked", "whether the pier would open"],
      ["Ada Ferrow", "said", "that it would"],
    ],
    [
      "Ivo Brandt, asked about the delay, said it was short.",
      [null, "asked about", "the delay"],
      ["Ivo Brandt", "said", "it was short"],
    ],
    [
      "Asked by Ilse Orr of the harbour board which of the two she believed, Ferrow said both.",
      ["Ilse Orr of the harbour board", "Asked", "which of the two she believed"],
      ["Ferrow", "said", "both"],
    ],
    ["Ada Ferrow urged residents to stay calm.", ["Ada Ferrow", "urged", "to stay calm"]],
    ["Ada Ferrow sat down and asked whether it was late.", ["Ada Ferrow", "asked", "whether it was late"]],
    ["Ada Ferrow asks who handed her the key.", ["Ada Ferrow", "asks", "who handed her the key"]],
  ],
  "subjects that the tagger does not know": [
    [
      "Runner-up Ivo Brandt, 77, said he bore nobody a grudge.",
      ["Runner-up Ivo Brandt, 77", "said", "he bore nobody a grudge"],
    ],
    [
      "“I looked up at the clock,” the corner-forward said.",
      ["the corner-forward", "said", "“I looked up at the clock,”"],
    ],
    [
      "Elders of the east demanded that the ferry be mended.",
      ["Elders of the east", "demanded", "that the ferry be mended"],
    ],
    [
      "From the quay the chairman of their league, Ivo Brandt, pleaded that both sides were wrong.",
      ["the chairman of their league, Ivo Brandt", "pleaded", "that both sides were wrong"],
    ],
    [
      "The sergeant’s superior, Ada Ferrow, stressed that nobody should swim.",
      ["The sergeant’s superior, Ada Ferrow", "stressed", "that nobody should swim"],
    ],
    [
      "The queue has reached 9,000 names, according to figures supplied in a reply.",
      ["figures", "according to", "The queue has reached 9,000 names"],
    ],
    [
      "A boatmen’s guild said permits took seven months.",
      ["A boatmen’s guild", "said", "permits took seven months"],
    ],
  ],
  "verbs that the tagger takes for something else": [
    [
      "Ivo Brandt, who runs four mills in Ostby, reports that rates rose.",
      ["Ivo Brandt", "reports", "that rates rose"],
    ],
    ["Surveyors caution that the wall is thin.", ["Surveyors", "caution", "that the wall is thin"]],
    [
      "His office points out that the word was pilots.",
      ["His office", "points out", "that the word was pilots"],
    ],
    [
      "The collector has informed the elders that the hill will not be mined.",
      ["The collector", "has informed", "that the hill will not be mined"],
    ],
    ["The growers have limited funds."],
  ],
  "what stands between a cue and its clause": [
    [
      "Ada Ferrow let it be known, through her sister, that the board might accept.",
      ["Ada Ferrow", "let it be known", "that the board might accept"],
    ],
    [
      "Ivo Brandt said, without a word of proof, that the van was late.",
      ["Ivo Brandt", "said", "that the van was late"],
    ],
    [
      "He had maintained throughout that he knew nothing of it.",
      ["He", "had maintained", "that he knew nothing of it"],
    ],
    ["He pleaded not guilty to the theft of a hive.", ["He", "pleaded", "not guilty to the theft of a hive"]],
  ],
  "a comment is about its own clause": [
    ["The plan she described was late."],
    [
      "Most stay ashore; every boatman, she insists, will have a berth.",
      ["she", "insists", "every boatman | will have a berth"],
    ],
    [
      "Ferrow works with her back to the harbour because, she says, the water tells lies about red.",
      ["she", "says", "the water tells lies about red"],
    ],
    [
      "The council closed the lane, a move it says will raise a million a year.",
      ["it", "says", "will raise a million a year"],
    ],
  ],
};

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    it.each(cases)("%s", (text, ...rows) => {
      expect(outer(text)).toEqual(rows);
    });
  });
