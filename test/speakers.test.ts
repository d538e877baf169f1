import { describe, expect, test } from "vitest";
import { articleFromText, extractQuotes } from "../src/index.ts";

/** Cases that users of quote extraction complain of, from text to the speaker of the last quote. All names are invented. */

/** Name and kind of the speaker of the last quote. */
function speakerOf(text: string): string {
  const { speaker } = extractQuotes({ id: "test", text }).at(-1) ?? { speaker: null };
  return speaker ? `${speaker.name} (${speaker.kind})` : "nobody";
}

const P = (name: string) => `${name} (person)`;

const cases: Record<string, [string, string][]> = {
  "a newcomer with the surname of another": [
    [
      "Sir Alban Keogh chairs it. “We are late,” Sir Alban Keogh said.\n\nHis deputy, Philippa Keogh, was blunt. Keogh called it “a disgrace with a number”.",
      P("Philippa Keogh"),
    ],
  ],
  "a pronoun and a bare word that is nobody's name": [
    [
      "“We are late,” Goran Selimov joked. Asked if Ravenhall could win now, he said: “Ask my wife.”",
      P("Goran Selimov"),
    ],
  ],
  "documents, not who has seen them": [
    ["An internal memo seen by the Gazette said it was late.", "internal memo (document)"],
    ["A harbour board report published in May found it was “late”.", "harbour board report (document)"],
  ],
  "where somebody is from": [
    ["Luis Tolver could hardly smile. “We are late,” said the Colombian.", P("Luis Tolver")],
    ["Marta Kell came to Kelm. “We are late,” the Dane said.", P("Marta Kell")],
    [
      "Marta Kell came to Kelm.\n\nBo Orr met her. They ate. “We are late,” the Dane said.",
      "Dane (organisation)",
    ],
    ["Marta Kell met Bo Orr. “We are late,” said the Frenchwoman.", P("Marta Kell")],
  ],
  "a couple": [
    ["Oakley met Liam and Josie Carter. Mr Carter said: “We are late.”", P("Liam Carter")],
    ["Oakley met Liam and Josie Carter. Mrs Carter, 34, said it was late.", P("Josie Carter")],
    ["Paul Ryan came. Ryan and Mitch Kell said it was late.", "Paul Ryan and Mitch Kell (group)"],
  ],
  "who is asked speaks": [
    [
      "Mrs Ana Carter came to court. Under cross-examination by Miss Anita Rao, defending, she agreed that it was late.",
      P("Ana Carter"),
    ],
    ["Marta Kell came to court. Questioned by Anita Rao, she said it was late.", P("Marta Kell")],
  ],
  "who said it, not who tells of it": [
    ["“We are late,” Ana Walker said, according to the Kelm Gazette.", P("Ana Walker")],
    ["“We are late,” Bo Orr said, according to his lawyer.", P("Bo Orr")],
    [
      "According to Ana Walker, Bo Orr said the pier was “rotten” and that the mayor knew it.",
      P("Ana Walker"),
    ],
    ["“We are late,” according to the Kelm Gazette.", "Kelm Gazette (organisation)"],
  ],
  "whole descriptions": [
    ["“We are late,” said Kelm spokesman the Rev. Federico Orr.", P("Federico Orr")],
    ["The left-leaning newspaper said it was late.", "left-leaning newspaper (organisation)"],
    ["A Marrow-born gunman said it was late.", "Marrow-born gunman (unknown)"],
    ["The far-right Marrow-based group said it was late.", "far-right Marrow-based group (organisation)"],
    ["“We are late,” said a well-connected councillor.", "well-connected councillor (unknown)"],
    ["“We are late,” said a long-serving councillor.", "long-serving councillor (unknown)"],
    ["The newly-elected mayor said it was late.", "newly-elected mayor (unknown)"],
    ["“We are late,” said one unnamed Ostmere official.", "one unnamed Ostmere official (unknown)"],
    ["Some 1,409 teachers said it was late.", "Some 1,409 teachers (group)"],
    ["The officials whose laws were struck down say it was late.", "officials (group)"],
    ["The former CEO of Hartley-Boone said it was late.", "former CEO of Hartley-Boone (unknown)"],
  ],
  "bodies for two things": [
    [
      "The Department of Health and Human Services said it was late.",
      "Department of Health and Human Services (organisation)",
    ],
    [
      "The Marrow Organization for Economic Cooperation and Development said it was late.",
      "Marrow Organization for Economic Cooperation and Development (organisation)",
    ],
    [
      "“We are late,” said Alfonso Brandt of the Marrow Partnership for Conservative Values, who also said that the pier was old.",
      P("Alfonso Brandt"),
    ],
  ],
  "one person, whatever their office is for": [
    ["Kevin Brandt, chairman of the Ways and Means Committee, said it was late.", P("Kevin Brandt")],
    ["“We are late,” said Femi Okoro, head of the Liberty and Safety Program at Kelm.", P("Femi Okoro")],
    ["Anton Orr, president and CEO of Marrow Restaurants, said it was late.", P("Anton Orr")],
    [
      "Senator Phil Brandt and Mayor Tim Lind, both Liberals, said it was late.",
      "Phil Brandt and Tim Lind (group)",
    ],
    ["Nora H. Tribe came. Mr. Tribe said it was late.", P("Nora H. Tribe")],
    ["Despite Ted Lind's win, the town slept. “We are late,” Ted Lind said.", P("Ted Lind")],
  ],
  "names that a headline runs on": [
    [
      "Jeb Lind Hits Marco Okoro On Taxes In Kelm.\n\nJeb Lind came to Kelm. He met Marco Okoro there. “We are late,” Lind said.",
      P("Jeb Lind"),
    ],
    ["Brandt came. The man saw Kell. Continued Kell: “We are late.”", "Kell (unknown)"],
    ["Absent Ana Brandt, the party slept. “We are late,” Ana Brandt said.", P("Ana Brandt")],
  ],
  "compounds before a name": [
    ["“We are late,” said the Kelm Prize-winning author Bo Orr.", P("Bo Orr")],
    ["Marrow-based Bo Orr said it was late.", P("Bo Orr")],
    ["The Marrow-owned lender Tolver Bank said it was late.", "Tolver Bank (organisation)"],
  ],
  "words before a name that the sentence gives a capital": [
    ["Heartbroken Shanelle Orr-Pike, 28, said it was late. We met Orr-Pike.", P("Shanelle Orr-Pike")],
    ["We met Tolver. Derelict Tolver said it was late.", "Tolver (unknown)"],
    ["“We are late,” Marta Kell said. Interestingly Kell said it was early.", P("Marta Kell")],
    ["The new Rapid Tolver came. We met Tolver. Rapid Tolver said it was late.", P("Rapid Tolver")],
    ["Rocky Tolver said it was late. We met Tolver.", P("Rocky Tolver")],
    ["Western Union said it was late.", "Western Union (organisation)"],
    ["Carmaker Tolver said it was late.", "Tolver (organisation)"],
  ],
  "where a share is traded": [
    ["Tolver Motors TLVM.OL said on Thursday it was late.", "Tolver Motors (organisation)"],
    ["Tolver Group <TLV.L> said it was late.", "Tolver Group (organisation)"],
    ["Tolver Motors (TLV.N), opens new tab said it was late.", "Tolver Motors (organisation)"],
    ["Tolver Foods Inc (TLV.N) Chief Executive Ann Lind said it was late.", P("Ann Lind")],
  ],
  "lawmakers in a row": [
    [
      "Sens. Jeff Lind (D-Ore.), Sherrod Brandt (D-Ohio) and Robert Kell (D-N.J.) said it was late.",
      "Jeff Lind, Sherrod Brandt and Robert Kell (group)",
    ],
    ["Rep. Ana Lind (D-Ore.), who lost, said it was late.", P("Ana Lind")],
    ["It will placate Democrats on Capitol Hill, who have argued that it was late.", "Democrats (group)"],
    ["Federal and state officials said it was late.", "Federal and state officials (group)"],
    [
      "The Committee for a Responsible Marrow Budget said it was late.",
      "Committee for a Responsible Marrow Budget (organisation)",
    ],
  ],
  "states, days and rubrics are nobody": [
    ["Sen. Lindsey Brandt, R-S.C., a candidate, said it was late.", P("Lindsey Brandt")],
    ["Ana Brandt, a driver from Ava, Mo., who owns a boat, said it was late.", P("Ana Brandt")],
    ["A man sank in San Marrow, Calif., reported to be late.", "nobody"],
    ["Wednesday added one more delay to the list.", "nobody"],
    ["The deal, announced Friday, would last four years.", "nobody"],
    ["The Latest: Brandt to give away the pier.", "nobody"],
    ["“It is late,” reads a Wednesday editorial in the paper.", "Wednesday editorial (document)"],
    ["On Kelm TV’s “This Week,” Ana Brandt said that it was late.", P("Ana Brandt")],
    ["Having announced that he would not sail, Judge Halloran left.", "nobody"],
    ["Current and former officials said it was late.", "Current and former officials (group)"],
  ],
  "name variants": [
    ["Dr. Ana María Velde-Ruiz came. “We are late,” Velde-Ruiz said.", P("Ana María Velde-Ruiz")],
    ["Ana Velde came. “We are late,” Ana M. Velde said.", P("Ana M. Velde")],
    ["J.D. Tolver came. “We are late,” Tolver said.", P("J.D. Tolver")],
    ["J. D. Tolver came. “We are late,” Tolver said.", P("J. D. Tolver")],
    ["Harlan Tolver III came. “We are late,” Tolver said.", P("Harlan Tolver III")],
    [
      "Harlan Tolver Jr. came with Harlan Tolver Sr. “We are late,” the younger Tolver said.",
      P("Harlan Tolver Jr."),
    ],
    ["Ludwig von der Heide came. “We are late,” von der Heide said.", P("Ludwig von der Heide")],
    ["Piet van ’t Wout came. “We are late,” said van ’t Wout. “So late.”", P("Piet van ’t Wout")],
    ['Piet van \'t Wout came. "We are late," said van \'t Wout. "So late."', P("Piet van 't Wout")],
    ["Marie de la Croix came. “We are late,” De la Croix said.", P("Marie de la Croix")],
    ["Ola O’Dowd came. “We are late,” O'Dowd said.", P("Ola O’Dowd")],
    ["José Peña came. “We are late,” Pena said.", P("José Peña")],
    ["Oleksandr Marenskyy came. “We are late,” Oleksandr Marensky said.", P("Oleksandr Marenskyy")],
    ["Yekaterina Orlova came. “We are late,” Ekaterina Orlova said.", P("Yekaterina Orlova")],
    ["William “Bill” Tolver came. “We are late,” Bill Tolver said.", P("William “Bill” Tolver")],
    ["Elizabeth Tolver came. “We are late,” Liz Tolver said.", P("Elizabeth Tolver")],
    ["Robert Tolver came. “We are late,” Bob said.", P("Robert Tolver")],
    ["Kim Soo-jin came. “We are late,” Kim said.", P("Kim Soo-jin")],
    [
      "Mohammed bin Rashad al-Darwaz came. “We are late,” al-Darwaz said.",
      P("Mohammed bin Rashad al-Darwaz"),
    ],
    [
      "Mohammed bin Rashad al-Darwaz came. “We are late,” Mr al-Darwaz said.",
      P("Mohammed bin Rashad al-Darwaz"),
    ],
    ["Professor Emerita Ruth Kell came. “We are late,” Prof. Kell said.", P("Ruth Kell")],
    ["Sir Tom Reyle came. “We are late,” Sir Tom said.", P("Tom Reyle")],
    ["ANA VELDE, the mayor, came. “We are late,” Velde said.", P("Ana Velde")],
  ],
  "no name at all": [
    [
      "The library will open on Sundays, librarian Olga Okoro announced. “We are late,” she said.",
      P("Olga Okoro"),
    ],
    ["Ana Brandt works Mondays. “We are late,” she said.", P("Ana Brandt")],
    ["State Sen. Bo Kell, D-Port Marrow, came. “We are late,” he said.", P("Bo Kell")],
    ["Bo Kell came. HE HAS SPOKEN TWICE — “We are late,” he said.", P("Bo Kell")],
  ],
  families: [
    ["Bo Kell and his wife, Ann Kell, came. “We are late,” Mrs. Kell said.", P("Ann Kell")],
    ["Bo Kell and his wife, Ann, came. “We are late,” Ann Kell said.", P("Ann Kell")],
    ["Bo and Ann Kell came. “We are late,” Bo Kell said.", P("Bo Kell")],
    ["Bo and Ann Kell came. “We are late,” the Kells said.", "Kells (group)"],
    ["Bo Kell met his sister, Ruth Kell. “We are late,” Ms. Kell said.", P("Ruth Kell")],
    [
      "Mrs Kell's niece, Ann Kell, visited Eve Kell twice. Mrs Kell died in May. A lawyer questioned Ms Kell. “We were late,” she said.",
      P("Ann Kell"),
    ],
    ["Bo Kell spoke about his father, Max Kell. “We are late,” Bo said.", P("Bo Kell")],
  ],
  "possessive introductions": [
    ["Brandt’s spokeswoman, Ida Lund, said the mayor was late.", P("Ida Lund")],
    ["Brandt’s spokeswoman Ida Lund said the mayor was late.", P("Ida Lund")],
    [
      "A spokeswoman for Mayor Ana Brandt said the mayor was late.",
      "spokeswoman for Mayor Ana Brandt (unknown)",
    ],
    ["Ana Brandt came. Her lawyer, Ida Lund, said the mayor was late.", P("Ida Lund")],
    ["Ana Brandt came. Her lawyer said the mayor was late.", "Ana Brandt's lawyer (unknown)"],
    ["Ana Brandt’s office said the mayor was late.", "Ana Brandt's office (organisation)"],
  ],
  "bodies, acronyms, metonyms": [
    ["The Harbour Safety Board (HSB) met. The HSB said it was late.", "Harbour Safety Board (organisation)"],
    ["The Harbour Safety Board met. The HSB said it was late.", "Harbour Safety Board (organisation)"],
    ["The Harbour Safety Board met. The board said it was late.", "Harbour Safety Board (organisation)"],
    ["The White House said it was late.", "White House (organisation)"],
    ["Kyiv said it was late.", "Kyiv (organisation)"],
    ["“We are late,” Downing Street said.", "Downing Street (organisation)"],
    ["The Kremlin said it was late.", "Kremlin (organisation)"],
    ["Police in Tarn said it was late.", "Police in Tarn (organisation)"],
    [
      "“We are late,” said a spokesman for the Harbour Board.",
      "spokesman for the Harbour Board (organisation)",
    ],
    [
      "“We are late,” said Karvelia’s deputy prime minister, Bo Reyle. Karvelia said it was late.",
      "Karvelia (organisation)",
    ],
    ["“We are late,” said Minister for Health Bo Reyle.", P("Bo Reyle")],
    ["The Foreign Ministry said it was late.", "Foreign Ministry (organisation)"],
    ["The Tarn Gazette reported that it was late.", "Tarn Gazette (organisation)"],
    ["Ellard & Sons said it was late.", "Ellard & Sons (organisation)"],
  ],
  "role nominals": [
    ["Sen. Ann Lind of Texas came. “We are late,” the Texas senator said.", P("Ann Lind")],
    ["Sen. Ann Lind (R-Texas) came. “We are late,” the Texas Republican said.", P("Ann Lind")],
    ["Noor Haddad, the chief engineer, came. “We are late,” the chief engineer said.", P("Noor Haddad")],
    ["Noor Haddad, chief engineer of the port, came. “We are late,” the engineer said.", P("Noor Haddad")],
    ["Prime Minister Ann Lind came. “We are late,” the prime minister said.", P("Ann Lind")],
    ["The prime minister, Ann Lind, came. “We are late,” said the premier.", P("Ann Lind")],
    [
      "Defence Secretary Bo Reyle met Prime Minister Ann Lind. “We are late,” the minister said.",
      P("Ann Lind"),
    ],
  ],
  "unnamed sources stay what they are": [
    ["“We are late,” said a person familiar with the talks.", "person familiar with the talks (unknown)"],
    ["Two people briefed on the plan said it was late.", "Two people briefed on the plan (group)"],
    ["Ann Lind came. Officials said it was late.", "Officials (group)"],
    ["A senior official, who asked not to be named, said it was late.", "senior official (unknown)"],
    ["One diplomat said it was late.", "One diplomat (unknown)"],
    ["Residents said it was late.", "Residents (group)"],
    ["Several lawmakers said it was late.", "Several lawmakers (group)"],
    ["The source said it was late.", "source (unknown)"],
    ["An anonymous aide to Ann Lind said it was late.", "anonymous aide to Ann Lind (unknown)"],
  ],
  discourse: [
    [
      "“He was wild,” said his mother, Gudrun. Asked if she would fly again, Ann Kell smiled. “Tomorrow,” she said.",
      P("Ann Kell"),
    ],
    [
      "Labour leader Mina Strand objected. Yorin Hale replied that she was late. Yorin Hale rose. The minister rose. “We are late,” he said.",
      P("Yorin Hale"),
    ],
    [
      "Bo Kell lost. He rose. Kell was also asked about reports of a quarrel. “No comment,” came the reply.",
      P("Bo Kell"),
    ],
    ["Sergeant Bo Lind found a letter. Max Kell had called it a joke, he said.", P("Bo Lind")],
    ["Ann Lind met Bo Kell, the owner of the pier. “We are late,” he said.", P("Bo Kell")],
    ["Bo Kell, a friend of Max Reyle, came. He said it was late.", P("Bo Kell")],
    ["“Are you late?” Ann Lind asked Ruth Kell. “No,” she said.", P("Ruth Kell")],
    ["Ann Lind and Bo Kell came. They said it was late.", "Ann Lind and Bo Kell (group)"],
    ["The board met. It said it was late.", "board (organisation)"],
    ["Bo Kell, 43, came in. “We are late,” he said.", P("Bo Kell")],
    ["“We are late,” Bo Kell told Max Reyle. “Very late,” he added.", P("Bo Kell")],
    ["Bo Kell came.\n\n“We are late,” he told Max Reyle.", P("Bo Kell")],
    ["“Bo, we are late,” he said. Bo Kell laughed.", "nobody"],
  ],
  "introductions, titles and exchange": [
    ["Ana Brandt, mayor of Tarn, came. “We are late,” the mayor of Tarn said.", P("Ana Brandt")],
    ["Mayor Ana Brandt met Mayor Bo Kell of Lund. “We are late,” Kell said.", P("Bo Kell")],
    ["Ana Brandt’s husband, Bo, came. “We are late,” he said.", P("Bo")],
    ["Police chief Bo Kell came. “We are late,” Chief Kell said.", P("Bo Kell")],
    ["“We are late,” said Ruth Kell, who runs the pier.", P("Ruth Kell")],
    ["“We are late,” said Ruth Kell, 43, of Lund.", P("Ruth Kell")],
    ["“We are late,” said Bo Reyle of the Lund Institute.", P("Bo Reyle")],
    ["“We are late,” said Rep. Bo Reyle (D-Ohio).", P("Bo Reyle")],
    ["“We are late,” said a spokesman for the Harbour Board, Bo Reyle.", P("Bo Reyle")],
    ["“We are late,” Harbour Board spokesman Bo Reyle said.", P("Bo Reyle")],
    ["“We are late,” said board member and former mayor Bo Reyle.", P("Bo Reyle")],
    ["“We are late,” said Bo Reyle and Ann Lind, the owners.", "Bo Reyle and Ann Lind (group)"],
    ["“We are late,” said Bo Reyle, president and founder of Vessel.", P("Bo Reyle")],
    ["In a statement, Vessel said it was late. “We regret it,” the company said.", "Vessel (unknown)"],
    ["The Union of Bakers met Ann Lind. The union said it was late.", "Union of Bakers (organisation)"],
    ["Tim and Greta Vale came. “We are late,” he said.", P("Tim Vale")],
    ["DCI Bo Reyle came. “We are late,” DCI Reyle said.", P("Bo Reyle")],
    ["The Rev. Bo Reyle came. “We are late,” Rev. Reyle said.", P("Bo Reyle")],
    ["Pope Urbanus came. “We are late,” the pope said.", P("Urbanus")],
    ["King Harald came. “We are late,” the king said.", P("Harald")],
    ["Bo Reyle, Ann Lind and Max Kell came. “We are late,” Lind said.", P("Ann Lind")],
    ["Ann Lind told Bo Reyle to go. “We are late,” she said.", P("Ann Lind")],
    ["“We are late,” Ann Lind said. “We must go.”", P("Ann Lind")],
    ["“We are late,” Ann Lind said.\n\n“We must go.”", P("Ann Lind")],
    ["Ann Lind was tired.\n\n“We are late.”", "nobody"],
    ["“Mr. Reyle is late,” Ann Lind said. Bo Reyle disagreed. “I am early,” he said.", P("Bo Reyle")],
    ["Ann Lind said Bo Reyle was late. He said he was early.", P("Bo Reyle")],
    ["The report was written by Ann Lind. It said the pier was late.", "report (document)"],
    ["Lund University published a study. The study said the pier was late.", "study (document)"],
    ["The New Tarn Post reported that the pier was late.", "New Tarn Post (organisation)"],
    ["Ann Lind tweeted: “We are late.”", P("Ann Lind")],
    ["“We are late,” a post by Ann Lind said.", "post by Ann Lind (document)"],
    [
      "Ann Lind’s lawyer, Bo Reyle, and her mother, Ruth Lind, came. “We are late,” Reyle said.",
      P("Bo Reyle"),
    ],
    [
      "Ann Lind’s lawyer, Bo Reyle, and her mother, Ruth Lind, came. “We are late,” her mother said.",
      P("Ruth Lind"),
    ],
    ["Ann Lind, a nurse, and Bo Reyle, a baker, came. “We are late,” the nurse said.", P("Ann Lind")],
    ["Ann Lind, a nurse, and Bo Reyle, a baker, came. “We are late,” the baker said.", P("Bo Reyle")],
    ["A nurse came. “We are late,” the nurse said.", "nurse (unknown)"],
    ["Democrats said the pier was late.", "Democrats (group)"],
    ["Republican senators said the pier was late.", "Republican senators (group)"],
    ["Ann Lind’s critics said the pier was late.", "Ann Lind's critics (group)"],
    ["Team captain Luca Moretti-Hahn smiled. “We are late,” Moretti-Hahn said.", P("Luca Moretti-Hahn")],
    ["Þóra Ægisdóttir came. “We are late,” Thora Aegisdottir said.", P("Þóra Ægisdóttir")],
    ["Jürgen Müller came. “We are late,” Mueller said.", P("Jürgen Müller")],
    ["Li Weiming came. “We are late,” Mr. Li said.", P("Li Weiming")],
    ["Nguyen Van Thanh came. “We are late,” Mr. Thanh said.", P("Nguyen Van Thanh")],
    ["Sheikh Karim al-Darwaz came. “We are late,” Sheikh Karim said.", P("Karim al-Darwaz")],
    ["Mark Kell and Mark Reyle came. “We are late,” Reyle said.", P("Mark Reyle")],
    ["Dr Ngozi Ade-Brown, the board’s chair, came. “We are late,” the chair said.", P("Ngozi Ade-Brown")],
    ["Bo Kell lost to Ann Lind. The winner said the pier was late.", "winner (unknown)"],
    ["ANN LIND: We are late.\n\nBO KELL: Not at all.", P("Bo Kell")],
    ["Bo Kell, chief executive of Vessel, came. Vessel said the pier was late.", "Vessel (organisation)"],
    ["Shares in Vessel fell. Vessel said the pier was late.", "Vessel (organisation)"],
  ],
  "words that are names, and words that are titles": [
    ["Guy Haldane leads the union. “We are late,” Haldane said.", P("Guy Haldane")],
    ["Prime Minister Jan Kovář came. “We are late,” Kovář said.", P("Jan Kovář")],
    ["April Lind came. “We are late,” Lind said.", P("April Lind")],
    ["In April Parliament rose. “We are late,” said the clerk.", "clerk (unknown)"],
    ["Ministers Ola Brekke and Sven Aas came. “We are late,” they wrote.", "Ola Brekke and Sven Aas (group)"],
    ["Canon Edith Marsh came. “We are late,” Marsh said.", P("Edith Marsh")],
    ["“We are late,” said the opposition's Vera Kess.", P("Vera Kess")],
    ["HARTIGAN, HOST: Is it late?\n\nMOSS: It is.\n\nHARTIGAN: We are late.", P("HARTIGAN")],
  ],
  "descriptions of people": [
    [
      "Una Breck, 58, lost. Her captain, Ann Lind, 30, left. The 58-year-old said the pier was late.",
      P("Una Breck"),
    ],
    ["Una Breck lost. The 58-year-old said the pier was late.", P("Una Breck")],
    [
      "Remy Tull scored twice. “I was due one,” the striker said.\n\nTull joined in May. The striker said the pier was late.",
      P("Remy Tull"),
    ],
    [
      "“We found him asleep,” said a retired postman named Alfie Crane. “He was snoring,” Crane said. “We are late,” the vicar said.",
      "vicar (unknown)",
    ],
  ],
  "bodies and what is theirs": [
    ["Shares in Kestrel Foods fell after the company said it was late.", "Kestrel Foods (organisation)"],
    [
      "Kestrel Foods is to close a plant in Orland. The company said it was late.",
      "Kestrel Foods (organisation)",
    ],
    ["Downing Street said the pier was late.", "Downing Street (organisation)"],
    ["Kestrel Foods fell. The company cut jobs. “We are late,” it said.", "Kestrel Foods (organisation)"],
    [
      "Harrow Mills, which makes flour, is to be sued. Its lawyers said the pier was late.",
      "Harrow Mills's lawyers (group)",
    ],
    ["No trains would run, rail operator Norline said. It said the pier was late.", "Norline (organisation)"],
    ["The state cut its subsidy. Bakers protested. They said the pier was late.", "Bakers (group)"],
    ["The survey of 1,200 adults said the pier was late.", "survey of 1,200 adults (document)"],
  ],
  "the sentence before": [
    ["Ana Brandt keeps moths. “They are not dull at all.”", P("Ana Brandt")],
    ["“There is no money left.” That was the message from treasurer Nils Ober.", P("Nils Ober")],
  ],
};

describe("quotes inside quotes", () => {
  test.each([
    ["“I said ‘Later’,” Ana Brandt told the Echo.", P("Ana Brandt")],
    [
      "“My father used to say, ‘Never sell the boat,’ and he was right,” said Ana Brandt.",
      "My father (unknown)",
    ],
  ])("%s", (text, expected) => {
    const { speaker } = extractQuotes({ id: "test", text }, { nested: true }).at(-1)!;
    expect(`${speaker?.name} (${speaker?.kind})`).toBe(expected);
  });
});

test.each(["That is a lighthouse, which both towns claim.", "Bo Lind was asked how it went."])(
  "nothing is said: %s",
  (text) => {
    expect(extractQuotes(text)).toEqual([]);
  },
);

test("who answers is whom the title names, not whom the introduction names most, and never the author", () => {
  const article = [
    "Five questions for Ann Kell",
    "By Bo Lind",
    "Dee Orr met Kell. Later Dee Orr and Bo Lind met. Dee Orr and Bo Lind left.",
    "Q: Why?",
    "A: I am tired.",
  ].join("\n\n");
  expect(extractQuotes(articleFromText(article)).map(({ speaker }) => speaker?.name)).toEqual([
    "Bo Lind",
    "Ann Kell",
  ]);
});

for (const [name, rows] of Object.entries(cases))
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      expect(speakerOf(text)).toBe(expected);
    });
  });
