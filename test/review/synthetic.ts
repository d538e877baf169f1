/** Made-up datasets of any size for the tests of the review: the same seed gives the same dataset. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/types.ts";
import { recordId, type QuoteRecord } from "../../src/emit/record.ts";

export interface SyntheticArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly byline: string;
  readonly url: string;
  readonly sections: { start: number; end: number; kind: "heading" | "title" }[];
}

export interface SyntheticDataset {
  readonly articles: SyntheticArticle[];
  readonly records: QuoteRecord[];
}

/** A small generator of even numbers in 0..1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PEOPLE: readonly (readonly [name: string, role: string])[] = [
  ["Maren Oduya", "mayor of Port Ellery"],
  ["Tobias Fenwright", "chair of the harbour board"],
  ["Ilse Quarrington", "energy minister"],
  ["Samuel Adeyinka-Voss", "head of the teachers' union"],
  ["Petra Lindqvale", "a fisheries biologist"],
  ["Dario Menk", "leader of the opposition"],
  ["Hana Orbeliani", "director of the regional hospital"],
  ["Jonas Wetherby", "chief of the coastguard"],
  ["Lucia Tamsin", "a ferry captain"],
  ["Arun Pellimore", "spokesman for the rail company"],
  ["Noor Kesteven", "an economist at the Tidewater Institute"],
  ["Grete Halloran", "housing commissioner"],
];

const ISSUES: readonly (readonly [id: string, label: string])[] = [
  ["transport", "Transport"],
  ["energy", "Energy"],
  ["health", "Health care"],
  ["education", "Education"],
  ["housing", "Housing"],
  ["environment", "Environment"],
  ["budget", "Budget and taxes"],
];

const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  transport: ["the night ferry", "the coastal railway", "the new tram line", "the harbour bridge"],
  energy: ["the tidal plant", "the gas terminal", "the grid link to the islands", "the wind tender"],
  health: ["the district hospital", "the nursing shortage", "the waiting lists", "the ambulance stations"],
  education: ["the village schools", "the teachers' pay", "the exam reform", "the school meals"],
  housing: ["the rent cap", "the Dockside towers", "the empty barracks", "the building code"],
  environment: [
    "the herring quota",
    "the dune barrier",
    "the oil spill off Cape Sorrow",
    "the marsh reserve",
  ],
  budget: ["the harbour levy", "the deficit", "the tourist tax", "the rescue fund"],
};

const SAYINGS: readonly string[] = [
  "We cannot keep pretending that {s} will take care of itself",
  "Nobody on this council was told about {s} before Tuesday",
  "I have read every page of the report, and {s} is not the problem",
  "People here have waited eleven years for somebody to mend {s}",
  "If {s} fails this winter, it will be the islands that pay for it",
  "There is no version of this plan in which {s} stays as it is",
  "My grandmother would have fixed {s} with a hammer and an afternoon",
  "We will put {s} to a vote in the spring, and we will live with the answer",
  "It is cheaper to look after {s} now than to apologise for it later",
  "What worries me about {s} is not the money but the silence",
];

const CLAUSES: readonly string[] = [
  "{s} would cost twice what was promised",
  "the talks about {s} had ended without a result",
  "no decision on {s} was to be expected before the autumn",
  "an outside audit of {s} was overdue",
];

const FILLERS: readonly string[] = [
  "The vote came after four hours of debate in a hall that was full to the doors.",
  "Rain kept most of the protesters under the arcades on Weigh House Square.",
  "The figures were published on the town's website late on Monday evening.",
  "Two earlier attempts to settle the matter had failed in committee.",
  "The harbour board meets again on the ninth of the month.",
];

const PAPERS = ["The Ellery Courier", "Tidewater Post", "Island Wire", "Northern Morning"];

type Draft = {
  content: Span[];
  verbatim: Span[];
  cue: Span;
  source: Span;
  kind: QuoteRecord["kind"];
  person: number;
  issue: number;
};

/** `quotesPerArticle` quotes in each of `articleCount` articles. */
export function synthesize(articleCount: number, quotesPerArticle: number, seed = 1): SyntheticDataset {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const articles: SyntheticArticle[] = [];
  const records: QuoteRecord[] = [];
  for (let number = 0; number < articleCount; number++) {
    const topic = pick(ISSUES)[0];
    const subject = pick(SUBJECTS[topic]!);
    const title = `${pick(["Dispute over", "Council divided on", "New doubts about", "A vote on", "What next for"])} ${subject}`;
    let text = `${title}\n\n`;
    const drafts: Draft[] = [];
    const sections: SyntheticArticle["sections"] = [{ start: 0, end: title.length, kind: "title" }];
    const introduced = new Set<number>();
    for (let index = 0; index < quotesPerArticle; index++) {
      const person = Math.floor(random() * PEOPLE.length);
      const [name, role] = PEOPLE[person]!;
      const issue =
        random() < 0.7 ? ISSUES.findIndex(([id]) => id === topic) : Math.floor(random() * ISSUES.length);
      const about = random() < 0.6 ? subject : pick(SUBJECTS[ISSUES[issue]![0]]!);
      const called = introduced.has(person) ? name.split(" ").at(-1)! : `${name}, ${role},`;
      introduced.add(person);
      if (index > 0 && index % 5 === 0) {
        const heading = pick(["What the board says", "The opposition", "A long winter", "Reaction"]);
        sections.push({ start: text.length, end: text.length + heading.length, kind: "heading" });
        text += `${heading}\n\n`;
      }
      if (random() < 0.4) text += `${pick(FILLERS)} `;
      const shape = random();
      const start = text.length;
      if (shape < 0.5) {
        const words = pick(SAYINGS).replace("{s}", about);
        text += `“${words},” ${called.replace(/,$/, "")} said.`;
        const content = { start, end: start + words.length + 3 };
        const source = { start: content.end + 1, end: content.end + 1 + called.replace(/,$/, "").length };
        const cue = { start: source.end + 1, end: source.end + 5 };
        const verbatim = [{ start: start + 1, end: content.end - 1 }];
        drafts.push({ content: [content], verbatim, cue, source, kind: "direct", person, issue });
      } else if (shape < 0.75) {
        const clause = pick(CLAUSES).replace("{s}", about);
        const source = { start, end: start + called.length };
        const cue = { start: source.end + 1, end: source.end + 5 };
        text += `${called} said that ${clause}.`;
        const content = { start: cue.end + 1, end: cue.end + 6 + clause.length };
        drafts.push({ content: [content], verbatim: [], cue, source, kind: "indirect", person, issue });
      } else {
        const clause = pick(CLAUSES).replace("{s}", about);
        const [head, tail] = [
          clause.split(" ").slice(0, -2).join(" "),
          clause.split(" ").slice(-2).join(" "),
        ];
        const source = { start, end: start + called.length };
        const cue = { start: source.end + 1, end: source.end + 5 };
        text += `${called} said that ${head} “${tail}”.`;
        const content = { start: cue.end + 1, end: cue.end + 1 + 5 + head.length + 1 + tail.length + 2 };
        const verbatim = [{ start: content.end - 1 - tail.length, end: content.end - 1 }];
        drafts.push({ content: [content], verbatim, cue, source, kind: "mixed", person, issue });
      }
      text += random() < 0.8 ? "\n\n" : " ";
    }
    text += pick(FILLERS);
    const id = `article-${String(number + 1).padStart(4, "0")}`;
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(random() * 240)));
    articles.push({
      id,
      text,
      title,
      publisher: pick(PAPERS),
      publishedAt: day.toISOString().slice(0, 10),
      byline: pick(["Anselm Brook", "Rika Torvald", "Mo Castellane"]),
      url: `https://news.example/${id}`,
      sections,
    });
    for (const draft of drafts) records.push(toRecord(id, text, draft, random));
  }
  return { articles, records };
}

function toRecord(articleId: string, text: string, draft: Draft, random: () => number): QuoteRecord {
  const place = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  const textSha256 = createHash("sha256").update(text).digest("hex");
  const content = draft.content.map(place);
  const [name, role] = PEOPLE[draft.person]!;
  const unsure = random() < 0.08;
  const probability = Math.round((0.45 + random() * 0.54) * 1e4) / 1e4;
  const [issueId, label] = ISSUES[draft.issue]!;
  const roleAt = text.indexOf(role);
  return {
    schema: 1,
    id: recordId(articleId, textSha256, draft.content),
    articleId,
    textSha256,
    kind: draft.kind,
    act: "speech",
    text: content.map((span) => span.text).join(" "),
    content,
    verbatim: draft.verbatim.map(place),
    cue: place(draft.cue),
    source: place(draft.source),
    speaker: unsure
      ? null
      : {
          id: name.toLowerCase().replaceAll(" ", "-"),
          name,
          kind: "person",
          ...(roleAt >= 0 ? { role: place({ start: roleAt, end: roleAt + role.length }) } : {}),
        },
    antecedent: null,
    addressee: null,
    medium: null,
    issues: [
      { id: issueId, label, probability, evidence: [{ segment: "quote", phrase: "said", weight: 0.4 }] },
      { id: "none", label: "None", probability: Math.round((1 - probability) * 1e4) / 1e4, evidence: [] },
    ],
    issueFromContext: random() < 0.2,
    context: { before: "", after: "" },
    heading: null,
    rule: draft.kind === "direct" ? "quotation-then-cue" : "clause-after-cue",
    attributionRule: "name-in-source",
    confidence: {
      quote: Math.round((0.6 + random() * 0.4) * 1e4) / 1e4,
      speaker: unsure ? 0 : Math.round((0.5 + random() * 0.5) * 1e4) / 1e4,
    },
    engine: "rules",
  };
}

/** Writes the files of a dataset that the review reads. */
export function writeDataset(folder: string, { articles, records }: SyntheticDataset): void {
  mkdirSync(folder, { recursive: true });
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => `${JSON.stringify(value)}\n`).join("");
  writeFileSync(join(folder, "articles.jsonl"), lines(articles));
  writeFileSync(join(folder, "quotes.jsonl"), lines(records));
}
