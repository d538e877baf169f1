import { describe, expect, test } from "vitest";
import { extractQuotes } from "../src/index.ts";

/** Who is described in one place and named in another, from text to the speakers of all quotes. All names are invented. */

const speakersOf = (text: string): string =>
  extractQuotes({ id: "test", text })
    .map(({ speaker }) => speaker?.name ?? "nobody")
    .join("; ");

const cases: Record<string, [string, string][]> = {
  "the lead describes, the next paragraph names": [
    [
      "The boats are late, the minister for ferries said.\n\n“We are sorry,” Ana Lind said.",
      "Ana Lind; Ana Lind",
    ],
    [
      "The head of the harbour service said it was late.\n\n“We are sorry,” director Bo Kell said.",
      "Bo Kell; Bo Kell",
    ],
    [
      "A clerk at the port, who sold boats, told a court it was late.\n\n“We are sorry,” said Bo Kell, 41.",
      "Bo Kell; Bo Kell",
    ],
    ["The mayor of Lundby said it was late.\n\n“We are sorry,” said Mayor Ana Lind.", "Ana Lind; Ana Lind"],
  ],
  "the lead describes somebody else": [
    [
      "The minister said it was late.\n\n“We are sorry,” said Ana Lind of the boat club.",
      "minister; Ana Lind",
    ],
    [
      "The minister said it was late.\n\nA skipper wept. “We are sorry,” said Ana Lind.",
      "minister; Ana Lind",
    ],
    [
      "The minister said it was late.\n\n“We are sorry,” said deputy minister Ana Lind.",
      "minister; Ana Lind",
    ],
    [
      "The commissioner ruled that it was late.\n\n“We are sorry,” said Vessel engineer Bo Kell.",
      "commissioner; Bo Kell",
    ],
    ["A man said it was late.\n\n“We are sorry,” said Bo Kell.", "man; Bo Kell"],
  ],
  "the name ends the source": [
    ["The chair, Kelm's Ana Lind, said it was late.", "Ana Lind"],
    ["The head of mission, retired General Bo Kell, said it was late.", "Bo Kell"],
    ["“We are late,” said the builder, Lundby Homes.", "Lundby Homes"],
    ["The owners, Sound & Strait Lines, said it was late.", "Sound & Strait Lines"],
    ["Public works director Gene Kell said it was late.", "Gene Kell"],
    ["“We are late,” said a clerk who met the mayor, Ana Lind.", "clerk"],
    ["The Emir of Gadaru, Alhaji Bo Kell, said it was late.", "Bo Kell"],
    [
      "“We are late,” said a cheerleader of Kelm's primary opponent, Rep. Ana Lind.",
      "cheerleader of Kelm's primary opponent",
    ],
    ["The mediator, former Irish diplomat Bo Kell, said it was late.", "Bo Kell"],
    ["One of the growers, Ana Lind, who sold her boats, said it was late.", "Ana Lind"],
    ["A physiologist at the university, Dr Ana Lind, said it was late.", "Ana Lind"],
    ["The Aworo, Chief Fasola Orr, who keeps the grove, said it was late.", "Fasola Orr"],
    ["“We are late,” said the local MP, Ana Lind.", "Ana Lind"],
    ["“We are late,” said head of mission Ana Lind, a Finn.", "Ana Lind"],
    ["A skipper who gave his name only as Bo said it was late.", "Bo"],
    ["The club's spokeswoman, a former nurse known as Tafat, said it was late.", "Tafat"],
  ],
  "what a body is called behind its name": [
    [
      "The House Ethics Committee met in Lund. In a note, the panel said it was late.",
      "House Ethics Committee",
    ],
    [
      "The Food Safety Inspectorate closed Kelm Foods. The agency said it was late.",
      "Food Safety Inspectorate",
    ],
    ["The consumer group FairFare booked flights. They cost more, the group said.", "FairFare"],
    [
      "Unga Bora, a consortium of millers, met us. Its boats sank. The consortium said it was late.",
      "Unga Bora",
    ],
    [
      "Clear Lakes sued. “It is late,” Clear Lakes said. The ministry said it was early.",
      "Clear Lakes; ministry",
    ],
    ["Kelm Foods paid for the boat, the company that built it said.", "company"],
  ],
  "a role that belongs to the name behind it": [
    ["They go back to Lundby, the Minister for Housing, Ana Lind, said.", "Ana Lind"],
    [
      "The asylum minister said it was late.\n\n“We are sorry,” said Bo Kell, the prime minister.",
      "asylum minister; Bo Kell",
    ],
  ],
  "the office that is the label of a turn": [
    [
      "Before the committee came Bo Kell. Members present: Ana Lind (chair), Jo Orr.\n\nChair: Why was the boat late?\n\nBo Kell: It was the weather.\n\nChair: And the second boat?\n\nBo Kell: It was late as well.",
      "Ana Lind; Bo Kell; Ana Lind; Bo Kell",
    ],
  ],
  "words that are names elsewhere": [
    ["“We are late,” said chairwoman An Dierckx.", "An Dierckx"],
    ["Ana Were said it was late.", "Ana Were"],
    ["Judge Ok Hye-rim said it was late.", "Ok Hye-rim"],
    ["Vice minister Noh Tae-gyeong said it was late.", "Noh Tae-gyeong"],
    ["The county's manager, Dean Cobb, said it was late.", "Dean Cobb"],
    ["Sergeant Di Kell said it was late.", "Di Kell"],
    ["Chair Ana Yule said it was late.", "Ana Yule"],
  ],
  "names with parts of other languages": [
    ["Zainab binte Haji Omar said it was late.", "Zainab binte Haji Omar"],
    [
      "Lekishon ole Nkuru said it was late. Then Nkuru said it was early.",
      "Lekishon ole Nkuru; Lekishon ole Nkuru",
    ],
    ["Priscilla Teo Hui Ling met us. Ms Teo said it was late.", "Priscilla Teo Hui Ling"],
    ["“We are late,” said Agriculture Undersecretary Crisanto del Rosario-Orr.", "Crisanto del Rosario-Orr"],
    ["“We are late,” said state Del. Ana Lind.", "Ana Lind"],
    ["Marva “Miss Tiny” Kell said it was late.", "Marva “Miss Tiny” Kell"],
    ["Hernando Pabón Iguarán met us. Mr Pabón said it was late.", "Hernando Pabón Iguarán"],
  ],
  "titles and what stands in brackets behind them": [
    ["The minister, Gral. (r) Fidel Osma, said it was late.", "Fidel Osma"],
    ["The petitioner, Barr. (Mrs) Ngozi Orr, said it was late.", "Ngozi Orr"],
    ["Referee Col. (Ret’d) Bo Kell said it was late.", "Bo Kell"],
    ["“We are late,” said chief executive Eng. Salem Orr.", "Salem Orr"],
    ["“We are late,” said its director, Ir. Wahyu Orr.", "Wahyu Orr"],
    ["“We are late,” said head of department Lasse Ravn.", "Lasse Ravn"],
    ["“We are late,” said father of three Trent Weiss.", "Trent Weiss"],
    ["Don Kell said it was late. Don Eleuterio Lind said it was early.", "Don Kell; Eleuterio Lind"],
  ],
  "whom a pronoun means": [
    [
      "“We are late,” said Bo Kell.\n\nThe science minister disagreed. He said it was early.",
      "Bo Kell; science minister",
    ],
    [
      "“We are late,” said Bo Kell.\n\nA government spokesman retorted that Kell was early. He said it was late.",
      "Bo Kell; government spokesman; government spokesman",
    ],
    ["Refuge Watch calls the pact late. It said that it was early.", "Refuge Watch; Refuge Watch"],
    ["The Licensed Buyers’ Forum said it was late.", "Licensed Buyers’ Forum"],
    ["The premier paid 4.20 for every child. “We are late,” he said.", "premier"],
    ["Ana Orr sold boats. Tom Lind said it was late. She replied that it was early.", "Tom Lind; Ana Orr"],
  ],
};

for (const [name, rows] of Object.entries(cases))
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      expect(speakersOf(text)).toBe(expected);
    });
  });
