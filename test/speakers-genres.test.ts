import { describe, expect, test } from "vitest";
import { articleFromText, extractQuotes } from "../src/index.ts";

/** Who speaks in reports from courts, companies, pitches and families, from text to the speaker of the last quote. All names are invented. */

function speakerOf(text: string): string {
  const { speaker } = extractQuotes({ id: "test", text }).at(-1) ?? { speaker: null };
  return speaker ? `${speaker.name} (${speaker.kind})` : "nobody";
}

const P = (name: string) => `${name} (person)`;

const cases: Record<string, [string, string][]> = {
  "father and son of one name": [
    ["Dale T. Orr Jr. died. His father, Dale Orr Sr., came. “We are late,” he said.", P("Dale Orr Sr.")],
    ["Dale Orr Jr. met Dale Orr Sr. in Lund. “We are late,” said Dale Orr Jr.", P("Dale Orr Jr.")],
  ],
  nicknames: [
    ["Commissioner J.D. “Buck” Orr said it was late.", P("J.D. “Buck” Orr")],
    ["Dale “Spud” Orr met Kev Lind. As for Spud? “We are late,” Spud said.", P("Dale “Spud” Orr")],
    ["Dale “Spud” Orr fell. Dale Orr was hurt. “We are late,” Orr said.", P("Dale Orr")],
  ],
  "honours and forms of address that are no name": [
    ["Gráinne Ní Bhroin SC came. “We are late,” Ms Ní Bhroin said.", P("Gráinne Ní Bhroin")],
    ["Det Garda Una Lind said it was late.", P("Una Lind")],
    ["Smt. Kalpana Orr-Lind said it was late.", P("Kalpana Orr-Lind")],
    ["The Rt Hon Iain Lind MP said it was late.", P("Iain Lind")],
    ["The charity Less, closed. “We are late,” said its director, Fr. Mateo Orr.", P("Mateo Orr")],
    ["The union met. Its general secretary, Baroness Orr of Stowe, said it was late.", P("Orr")],
  ],
  "whom the sentence before begins with": [
    [
      "“We are late,” said Bo Kell.\n\nA driver at the gate had not heard. “Nobody tells us,” he said.",
      "driver at the gate (unknown)",
    ],
    [
      "“We are late,” said Mayor Bo Kell.\n\nThe pastor brought a receipt. “We shall pay,” he said.",
      "pastor (unknown)",
    ],
    [
      "“We are late,” said Ann Orr.\n\nThe wife of one man wept. “He knows I came,” she said.",
      "wife of one man (unknown)",
    ],
    ["Bo Kell was the oldest.\n\nRunner-up Dale Orr bore no grudge. “We are late,” he said.", P("Dale Orr")],
    [
      "The board met Vessel Ltd.\n\nThe livestock department was brief. “It is late,” it said.",
      "livestock department (organisation)",
    ],
    ["Ann Orr sells boats. One reviewer called it late. She said it was late.", P("Ann Orr")],
  ],
  "a body behind the name of a place": [
    [
      "It sent a signal to the station at Tanjung Sira, the space agency said.",
      "space agency (organisation)",
    ],
    [
      "All may leave who pay RM500, the immigration department said.",
      "immigration department (organisation)",
    ],
    ["Vessel, the gas group, said it was late.", "Vessel (organisation)"],
  ],
  "whose they are": [
    [
      "The traders’ association said no.\n\n“We are late,” its secretary said.",
      "traders’ association's secretary (unknown)",
    ],
    ["Nobody came. “We are late,” said its leader.", "leader (unknown)"],
  ],
  "ranks of the past, and double names with a title in them": [
    ["“We are late,” said Lt Gen (retd) A. P. Orr.", P("A. P. Orr")],
    ["“We are late,” said Maj-Britt Orr.", P("Maj-Britt Orr")],
    ["Justice Farida Contractor-Lind said it was late.", P("Farida Contractor-Lind")],
    ["Vice-President Ann Orr said it was late.", P("Ann Orr")],
    ["“We are late,” said farmer Selwyn Barr.", P("Selwyn Barr")],
    ["“We are late,” said managing director Ann Orr.", P("Ann Orr")],
    ["“We are late,” said Datuk Seri Ramli Orr.", P("Ramli Orr")],
  ],
  "a sentence full of names is no headline": [
    [
      "Donal Mac Giolla Rua, of Knock, Co Carrow, denies harming Eoghan Mac Giolla Rua.\n\nAnn Orr said that Donal knew. “We are late,” Donal said.",
      P("Donal Mac Giolla Rua"),
    ],
  ],
  "descriptions of a life": [
    ["Dale Orr was washing his boat.\n\n“We are late,” the retired shearer told the Echo.", P("Dale Orr")],
    ["Tunde Orr struck late.\n\n“We are late,” said the 19-year-old, whose goal it was.", P("Tunde Orr")],
    ["Jens Orr was fuming.\n\n“We are late,” the Dane said.", P("Jens Orr")],
    ["Jens Orr was fuming.\n\n“We are late,” the mayor said.", "mayor (unknown)"],
    ["Ann Rao told the jury that it was late.\n\n“You will hear it,” counsel said.", P("Ann Rao")],
  ],
  "a business and what it is called": [
    ["The carmaker Tolver said it was late.", "Tolver (organisation)"],
    ["Inkmaker Orr left. The carmaker Tolver, which buys ink, said it was late.", "Tolver (organisation)"],
    ["Shares in Quill Group plc fell after the pen maker said it was late.", "Quill Group (organisation)"],
    ["Quill Group met Lund Holdings. Quill said it was late.", "Quill Group (organisation)"],
    [
      "Shares in Quill Group fell. Lund Securities cut its rating. Quill has not paid. “We know Quill,” said Ann Orr. The company said it was late.",
      "Quill Group (organisation)",
    ],
    [
      "Quill Plc dug. Ann Orr of LMX left. Quill fell. Shares in Quill rose. The miner said it was late.",
      "Quill Plc (organisation)",
    ],
    ["Bo Lind was dug out. Quill Plc dug. The miner said he was late.", "miner (unknown)"],
    ["Shares in the carmaker Tolver rose. The carmaker said it was late.", "Tolver (organisation)"],
    [
      "Her GP left. According to the charity Lind's Action, it was late.",
      "charity Lind's Action (organisation)",
    ],
    [
      "Lund Motors met Kelm Motors. R.B. Quill Builders could not be reached. In March, the firm said it was late.",
      "R.B. Quill Builders (organisation)",
    ],
    ["Quill Holdings met Lund Holdings. The company said it was late.", "company (organisation)"],
  ],
  "a parent of several": [
    ["Mum-of-five Maud Orr told the Echo: “We are late.”", P("Maud Orr")],
    ["Mum-of-five Maud Orr left. The devastated mother revealed it was late.", P("Maud Orr")],
    ["Gran Bridie Orr, 81, left. She fumed: “We are late.”", P("Bridie Orr")],
    ["And dad-of-4 Declan Orr, an uncle of Max Lind, said it was late.", P("Declan Orr")],
  ],
  "titles of constables, councillors and counsel": [
    ["Det Con Una Lind, of Lund Police, said it was late.", P("Una Lind")],
    ["Con Lind said it was late.", P("Con Lind")],
    ["Mayor Una Kell left. Cr Kell said it was late.", P("Una Kell")],
    ["Counsel Aoife Orr BL said it was late.", P("Aoife Orr")],
    ["Its chairman, Comrade Friday Ogbe, left. Ogbe said it was late.", P("Friday Ogbe")],
    ["“We are late,” Norlich’s Jan-Erik Orr said.", P("Jan-Erik Orr")],
    ["“We are late,” the union’s organising director, Ray Orr, told me.", P("Ray Orr")],
    ["“We are late,” Ann Orr said. “Too late,” the Lund MP added.", P("Ann Orr")],
  ],
  "who is examined": [
    [
      "Nuala Orr told the tribunal that it was late. Counsel, Eamon Devane SC, asked if she had said so. “I had told nobody of it,” the witness replied.",
      P("Nuala Orr"),
    ],
    [
      "The chairman, Mr Justice Liam Orr, said it was late. “It is very late,” the judge remarked.",
      P("Liam Orr"),
    ],
  ],
  "who stands behind a place or before another": [
    ["Speaking outside Lund Castle, Ms Orr’s husband, Tom, said it was late.", P("Tom")],
    [
      "Vish Orr slammed it. Addressing workers in Nashik, the former minister alleged that it was late.",
      P("Vish Orr"),
    ],
    [
      "The former premier came, flanked by Health Minister Max Orr, who insisted that it was late.",
      P("Max Orr"),
    ],
  ],
  "one of several of an office": [
    ["Ann Lind left. It was late, one MP said.", "one MP (unknown)"],
    ["The Member for Lund, Colin Orr, had gone. The former shearer said it was late.", P("Colin Orr")],
    ["Independent MP Dr Sarah Orr said it was late. “We are late,” the crossbencher said.", P("Sarah Orr")],
  ],
  "bodies by their nouns": [
    [
      "The State Board of Dams left. Board chair Bo Orr said nothing. The Board said it was late.",
      "State Board of Dams (organisation)",
    ],
    ["The newspaper Die Kusbode said it was late.", "Die Kusbode (organisation)"],
    ["The consultancy, Brindle Marsh, said it was late.", "Brindle Marsh (organisation)"],
    ["Activist investor Greycliff Partners said it was late.", "Greycliff Partners (organisation)"],
    ["Rival Thermis, which sells pumps, said it was late.", "Thermis (organisation)"],
  ],
  "where somebody is from, and who goes on": [
    [
      "Qualifier Robbie Orr won when he beat the second seed Thibault Lind on Monday.\n\n“We are late,” the Scot said.",
      P("Robbie Orr"),
    ],
    ["Noel Orr, a backbencher, said it was early. The Roscommon man said it was late.", P("Noel Orr")],
    [
      "Local councillor Adil Orr said it was dark. The Green group leader added: “It is late.”",
      P("Adil Orr"),
    ],
    ["Tanner Orr was fined. “It was late,” the 20-year-old Floridian said.", P("Tanner Orr")],
    ["The Ceann Comhairle, Verona Orr, said it was late.", P("Verona Orr")],
  ],
  "offices and what they are for": [
    ["Minister of the Environment Adrian Orr-Ward said it was late.", P("Adrian Orr-Ward")],
    ["Cabinet member for housing Coun Shazia Orr said it was late.", P("Shazia Orr")],
    [
      "Rex Orr left. A spokesman for the National Landlords' Federation said it was early. “We are late,” he said.",
      "spokesman for the National Landlords' Federation (organisation)",
    ],
    ["Ignacio Lind left. Álvaro is calm. “We are late,” he said.", P("Álvaro")],
    [
      "President of the Society, Professor Karen Orr, noted that it was early. The UWI lecturer said that it was late.",
      P("Karen Orr"),
    ],
  ],
  "bodies behind a word of what they are": [
    ["Charity Dementia Voice Lund said it was late.", "Dementia Voice Lund (organisation)"],
    ["The home's owner, Kelm & Lorn Care, said it was late.", "Kelm & Lorn Care (organisation)"],
    ["Police Scotland said it was late.", "Police Scotland (organisation)"],
    ["His wife Madam Lim Siew Orr said it was late.", P("Lim Siew Orr")],
    ["An agency nurse in August 2022 said it was late.", "agency nurse (unknown)"],
    ["MP Verity Orr said it was early.\n\n“We are late,” said the Lib Dem.", P("Verity Orr")],
  ],
  "kin of one surname": [
    ["Orr’s mother, Jean, came to see him. Robbie Orr won. “We are late,” Mrs Orr said.", P("Jean")],
    ["He said of MIT: “No.” “We are late,” my mother said.", "my mother (unknown)"],
  ],
  "descriptions of who spoke before": [
    ["Local TD Ned Orr said it was late. The Independent deputy said: “We are late.”", P("Ned Orr")],
    ["Ollie Orr admitted that he had feared it.\n\n“We are late,” the captain revealed.", P("Ollie Orr")],
    ["Ollie Orr admitted that he had feared it.\n\n“We are late,” the coroner said.", "coroner (unknown)"],
    ["Jonas Orr was in tears by the hut. “We are late,” the caddie joked.", P("Jonas Orr")],
    ["Prof. Hauwa Orr blamed the rate. “We are late,” the don said.", P("Hauwa Orr")],
    ["Kwame Orr had returned.\n\n“We are late,” said the 23-year-old Ghana international.", P("Kwame Orr")],
  ],
  "who is the subject behind a preposition": [
    [
      "Her mother, Gloria Orr, came. “We are early,” Gloria said.\n\nIt took a year before Ann Lind met Dr Bo Kell. “We are late,” she said.",
      P("Ann Lind"),
    ],
    [
      "He met Rosaleen Orr, a nurse from Ennismore, whom he married. “We are late,” she said.",
      P("Rosaleen Orr"),
    ],
  ],
  "what stands between commas and is nobody else": [
    ["Asked by Anjali Orr (Jan Lund), the minister said it was late.", "minister (unknown)"],
    [
      "Speaking during Zero Hour, Leader of the Opposition in the House K.S. Orr said it was late.",
      P("K.S. Orr"),
    ],
  ],
  "somebody's somebody": [
    ["Ann Orr took over from her father, Max Orr. Her father said it was late.", P("Max Orr")],
    ["Ann Orr, a lawyer, met Bo Lind. His lawyer said it was late.", "Bo Lind's lawyer (unknown)"],
  ],
  "who is tried": [
    [
      "Donal Orr (54), of Lund, denies harming Max Orr.\n\nMr Bo Rao put it to Una Lind that she was late. “I am,” she replied.\n\nDet Ida Kell said she had met the accused. He told her: “We are late.”",
      P("Donal Orr"),
    ],
    ["Donal Orr is charged with theft. Max Kell saw it. The defendant said it was late.", P("Donal Orr")],
  ],
  "what stands before a name and is none of it": [
    ["He beat fellow Spaniard Ivo Orr. “We are late,” Ivo Orr said.", P("Ivo Orr")],
    ["Briton Harry Orr said it was late.", P("Harry Orr")],
    ["Evacuee Carol-Ann Orr, 66, said it was late.", P("Carol-Ann Orr")],
    ["Parishioner Gwen Orr said it was late.", P("Gwen Orr")],
    ["The activist, Comrade Ayo Orr, said it was late.", P("Ayo Orr")],
    ["The Commissioner for Works, Engr. Tamuno Orr-Wari, said it was late.", P("Tamuno Orr-Wari")],
    ["Festival medic Dean Orr said it was late. “So late,” Mr Orr said.", P("Dean Orr")],
    ["Bo Lind lost. His coach, former top-10 player Ana Orr, said it was late.", P("Ana Orr")],
    ["The drivers’ union, Tram Unity, wants more. It said it was late.", "Tram Unity (organisation)"],
    ["A leaked memo said it was late.", "leaked memo (document)"],
  ],
  "who is described first and named later": [
    [
      "A Lutheran bishop has deleted a post in which he said it was late.\n\nBishop Anders Orr left.",
      P("Anders Orr"),
    ],
    [
      "A Lutheran bishop has left.\n\nBishop Anders Orr met Bishop Bo Lind.\n\nA bishop said it was late.",
      "bishop (unknown)",
    ],
    ["Captain Ann Orr won. “We are late,” said the skipper.", P("Ann Orr")],
  ],
  "labels of a transcript": [
    ["DARA ORR: I'm Dara Orr. Hello.\n\nBO LIND: Hello.\n\nORR [laughs]: It is late.", P("Dara Orr")],
    ["PRESENTER (DARA ORR): Hello.\n\nBO LIND: Hello.\n\nORR: It is late.", P("Dara Orr")],
  ],
  "names in capitals and offices of a transcript": [
    ["DARA ORR: Hello.\n\nBO MCLIND: Hello.\n\nDARA ORR: Well.\n\nBO MCLIND: It is late.", P("Bo McLind")],
    ["ANN O’KELL-LIND: Hello.\n\nJ.D. ORR: Hello.\n\nANN O’KELL-LIND: It is late.", P("Ann O’Kell-Lind")],
    [
      "The Minister for Roads (Ilse Orr): It is.\n\nBo Lind (Lund): Is it?\n\nAda Kell (Mere): And?\n\nThe Minister for Roads: It is late.",
      P("Ilse Orr"),
    ],
  ],
  "bodies with an owner in their names": [
    ["Ann Lind came to Lund Coroner’s Court. “We are late,” she said.", P("Ann Lind")],
    ["The Kelm County Sheriff’s Office said it was late.", "Kelm County Sheriff’s Office (organisation)"],
  ],
  "roles before and behind a name": [
    ["Kestrels director of cricket Anna Orr said it was late.", P("Anna Orr")],
    ["The brother of striker Anna Orr said it was late.", "brother of striker Anna Orr (unknown)"],
    ["“We are late,” said the trust’s head of care for the south-east, Max Orr.", P("Max Orr")],
    ["Treasury Principal Secretary Dr Max Orr left. “We are late,” said the PS.", P("Max Orr")],
    ["Opposition leader Max Orr said it was early. “We are late,” said the former premier.", P("Max Orr")],
    ["Its director, Eng Max Orr, said it was late.", P("Max Orr")],
    ["Mayor Pro Tem Lucy Orr said it was late.", P("Lucy Orr")],
  ],
  "what is read out": [
    [
      "Ann came to Lund Coroner’s Court.\n\nOutside the court, Una Orr read out a statement. “He never missed a day,” it said.",
      "statement (document)",
    ],
  ],
  "who asked does not answer": [
    ["Bo Orr came.\n\n“So who was late?” asked Huw Tanner. “We were very late,” he said.", P("Huw Tanner")],
    ["Bo Orr came.\n\n“So you were late?” asked Huw Tanner. “We were very late,” he replied.", P("Bo Orr")],
  ],
  "descriptions where the subject changed": [
    [
      "“We are early,” said the coach, Fergus Kell. His captain, Euan Orr, apologised. “We are late,” the 31-year-old said.",
      P("Euan Orr"),
    ],
    ["Replacement hooker Iwan Orr scored. “We are late,” the hooker laughed.", P("Iwan Orr")],
    [
      "Tunde Orr struck late.\n\n“We are late,” said the 19-year-old, whose only goal for the club it was.",
      P("Tunde Orr"),
    ],
    ["Lund Airways cut flights. The airline apologised. It said it was late.", "Lund Airways (organisation)"],
  ],
  "who answers": [
    ["The coroner, Dr Bo Lind, asked Mr Max Orr why he had waited. “We were late,” he said.", P("Max Orr")],
    ["Ann Orr, who is 17, was asked if it was late.\n\n“Not at all,” the teenager giggled.", P("Ann Orr")],
    ["Bo Lind met J. Max Orr at Port Ellen. “We are late,” he said.", P("Bo Lind")],
    ["Ann Lind was asked by J. Max Orr. “We are late,” she said.", P("Ann Lind")],
  ],
  "whom a pronoun cannot mean": [
    ["Ruth Lind died. Dr. Paulo Orr, who followed her, left. “We are late,” she had said.", P("Ruth Lind")],
  ],
};

for (const [name, rows] of Object.entries(cases))
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      expect(speakerOf(text)).toBe(expected);
    });
  });

test("who writes is no `he`", () => {
  const article =
    "Stop calling it late\n\nBo Lind\n\nWhen a mayor has nothing to say, he calls the pier old. Ann Orr says it was late, and we all know better than that. “We are late,” he said.";
  expect(extractQuotes(articleFromText(article)).at(-1)?.speaker?.name).not.toBe("Bo Lind");
});

test("a nickname in the title calls whom the story names in full", () => {
  const article =
    "Wilma ‘Billie’ Orr, who mapped the deep, dies at 93\n\nWilma Orr, who drew the sea, died on Tuesday.\n\nBillie, as we called her, was kind. “We are late,” Billie said.";
  expect(extractQuotes(articleFromText(article)).at(-1)?.speaker?.name).toBe("Wilma Orr");
});

test("a profile comes back to whom it is about", () => {
  const article = `Zadie Orr: ‘I am late’

She talks to Bo Farr about bees

Zadie Orr is late. “It is the bees,” she says, in the back of a cafe. Orr grew up in Lund, where Mrs Dray taught her. Mrs Dray used to tell her that she was early. “It is the nicest thing anyone ever said to me.”

Her sister, Adele, remembers it differently. “She never came,” says Adele. “She slept.”

The songs are the best that Orr has made. Is Bernard real? “He is,” she says.

The Courier’s Philippa Dent called it “a door”.

She will not sing it. Orr has not been on a bus since. “I walk,” she says.`;
  const names = extractQuotes(articleFromText(article)).map(({ speaker }) => speaker?.name);
  const [zadie, adele] = ["Zadie Orr", "Adele"];
  expect(names).toEqual([zadie, zadie, "Dray", zadie, adele, zadie, "Philippa Dent", zadie]);
});

test.each([
  ["Former newsreader Ann Orr said it was late.", undefined],
  ["Transport minister Ann Orr said it was late.", undefined],
  ["Norwegian skipper Ann Orr said it was late.", undefined],
  ["The Democratic candidate, Ann Orr, said it was late.", "Democratic"],
  ["Western’s coach, Ann Orr, said it was late.", "Western"],
  ["Ann Orr, a parent from Tarn, said it was late.", undefined],
  ["Ann Orr, head of Vessel Ltd, said it was late.", "Vessel Ltd"],
])("nobody belongs to what a sentence begins with: %s", (text, affiliation) => {
  expect(extractQuotes({ id: "test", text })[0]!.speaker!.affiliation?.text).toBe(affiliation);
});
