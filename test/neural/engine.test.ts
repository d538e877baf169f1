import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { type Encoder, loadEncoder, MODELS } from "../../src/extract/neural/model.ts";
import { extractNeural } from "../../src/extract/neural/neural.ts";
import { loadEngine, processWith } from "../../src/index.ts";

const TEXT = `Ferry fares to rise, minister says.

“We held out as long as we could,” Transport Minister Ilse Varga told reporters on Monday. “Fuel costs left us no choice.”

Varga said that fares would go up by a tenth in May. According to the operators’ union, the increase is “far too late.”`;

const quotesOf = async (text: string, encoder: Encoder) =>
  (await extractNeural(annotate({ id: "a", text }), encoder)).quotes;

describe("the neural engine", () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await loadEncoder();
  });

  it("lets no headline run on into the body", async () => {
    const text =
      "Tollgate shares slide as chief warns on margins\n\nShares in Tollgate Foods fell 9 percent on Thursday after the grocer warned that a price war would hurt.";
    for (const { cue, content } of await quotesOf(text, encoder))
      for (const { start, end } of content)
        expect(text.slice(Math.min(cue!.start, start), Math.max(cue!.end, end))).not.toContain("\n");
  });

  it("looks for a speaker in the line of the cue alone", async () => {
    const text =
      "‘I was told to lie,’ says clerk in harbour scandal\n\nTunnel warnings ignored, says engineer\n\n" +
      "A government engineer said on Monday that warnings about the flooded Sallow tunnel had been ignored for months.";
    for (const { cue, source } of await quotesOf(text, encoder)) {
      if (!cue || !source) continue;
      const [from, to] = [Math.min(cue.start, source.start), Math.max(cue.end, source.end)];
      expect(text.slice(from, to)).not.toContain("\n");
    }
  });

  it("takes nothing from notices of the publication, and goes on behind them", async () => {
    const text =
      "The board met on Monday.\n\nRead more: Harbour master quits: “I have had enough”\n\n" +
      "By Victor Sand, who said he had been there\n\n“No,” said Ivo Weir. “It is late.”";
    const marked = "Read more: Harbour master quits: “I have had enough”";
    const start = text.indexOf(marked);
    const sections = [{ kind: "boilerplate" as const, start, end: start + marked.length }];
    const { quotes } = await extractNeural(annotate({ id: "a", text, sections }), encoder);
    const said = quotes.flatMap(({ content }) => content.map((span) => text.slice(span.start, span.end)));
    expect(said.join(" … ")).not.toContain("enough");
    expect(said).toContain("“It is late.”");
  });

  it("leaves the turns of an interview to the rules, and finds quotes inside of them", async () => {
    const text =
      "Interview: the last lamplighter\n\nQuestion: Do you miss the gas?\n\n" +
      "Answer: I miss the hiss. My wife says, “You talk about it like a dog.”\n\n" +
      "Question: Who taught you?\n\nAnswer: My uncle Bram.";
    const said = (await quotesOf(text, encoder)).map(({ rule, content }) => [
      rule.split(":")[0],
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    ]);
    expect(said).toEqual([
      ["turn", "Do you miss the gas?"],
      ["turn", "I miss the hiss. My wife says, “You talk about it like a dog.”"],
      ["turn", "Who taught you?"],
      ["turn", "My uncle Bram."],
      ["nested", "“You talk about it like a dog.”"],
    ]);
  });

  it("gives nobody what was said in the paragraph above and closed there", async () => {
    const text =
      "Captain Wilhelm Odegaard stood on the bridge. “She is a good ship with a bad rudder.”\n\n" +
      "His first officer, Nia Stroud, shrugged. “Or the other way round.”";
    const said = await quotesOf(text, encoder);
    for (const { content, source } of said) {
      if (source && text.slice(source.start, source.end).includes("Stroud"))
        expect(content.map(({ start, end }) => text.slice(start, end))).toEqual([
          "“Or the other way round.”",
        ]);
    }
  });

  it("gives nobody what was said before a full stop, where own words follow", async () => {
    const text =
      "Thornby's manager insisted he had no regrets. “None. Not one.” But captain Ivo Kell told the club's website: “We let him down.”";
    const said = (await quotesOf(text, encoder)).find(
      ({ cue }) => text.slice(cue?.start, cue?.end) === "told",
    );
    expect(said?.content.map(({ start, end }) => text.slice(start, end))).toEqual(["“We let him down.”"]);
  });

  it("gives no short answer of a dialogue to who spoke before", async () => {
    const text =
      "“I saw a spoon,” the witness, Danil Orlo, answered.\n\n“A spoon?”\n\n“A large one.”\n\nThe court adjourned.";
    const said = (await quotesOf(text, encoder)).flatMap(({ content }) =>
      content.map(({ start, end }) => text.slice(start, end)),
    );
    expect(said).toEqual(["“I saw a spoon,”"]);
  });

  it("finds contents with their cues and sources, marks included", async () => {
    const found = (await quotesOf(TEXT, encoder)).map(({ content, cue, source, kind }) => ({
      content: content.map(({ start, end }) => TEXT.slice(start, end)),
      cue: cue && TEXT.slice(cue.start, cue.end),
      source: source && TEXT.slice(source.start, source.end),
      kind,
    }));
    expect(found).toContainEqual({
      content: ["“We held out as long as we could,”", "“Fuel costs left us no choice.”"],
      cue: "told",
      source: "Transport Minister Ilse Varga",
      kind: "direct",
    });
    expect(found.find(({ source }) => source === "Varga")).toMatchObject({ cue: "said", kind: "indirect" });
    expect(found.find(({ cue }) => cue?.toLowerCase() === "according to")?.kind).toBe("mixed");
  });

  it("takes no time of day and no article for words, and no source from another sentence", async () => {
    const text =
      "“We are late,” said Sheikh Mansour Orr, chairman of Vessel. Group chief executive Ana Lind told analysts that all boats would sail in May.\n\n" +
      "Hanne Kell, who has led the country since 2027, conceded at ten past two. The Straits Council, which has no power, has offered a room.";
    const quotes = await quotesOf(text, encoder);
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(quotes.flatMap(({ content }) => content.map(slice))).not.toContain("at ten past two");
    for (const { source } of quotes) expect(source ? slice(source) : "").not.toMatch(/\. [A-Z]/u);
  });

  it("takes no time of day for a speaker", async () => {
    const text =
      "18:42\nThe weather office raised its warning. “This is a danger to life,” said Pia Lind.\n\n" +
      "18:20 — From our reporter in Port Alder, Jun Tarn: “The water is over the sea wall.”";
    const sources = (await quotesOf(text, encoder)).map(
      ({ source }) => source && text.slice(source.start, source.end),
    );
    expect(sources.filter((source) => source !== null && !/\p{L}/u.test(source))).toEqual([]);
  });

  it("gives the same quotes again, whatever was read in between", async () => {
    const first = await quotesOf(TEXT, encoder);
    await quotesOf("“No,” he said.", encoder);
    expect(await quotesOf(TEXT, encoder)).toEqual(first);
  });

  it("gives scores between 0 and 1, and spans in order that do not overlap", async () => {
    let last = 0;
    for (const { content, score } of await quotesOf(TEXT, encoder)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const { start, end } of content) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }
  });

  it("does not ask the model about a text without any sign of speech", async () => {
    const never: Encoder = {
      ...encoder,
      read: () => {
        throw new Error("the model was asked");
      },
    };
    await expect(quotesOf("The bridge opens in May. It is 300 metres long.", never)).resolves.toEqual([]);
    await expect(quotesOf("“It opens in May,” she said.", never)).rejects.toThrow("asked");
  });
});

describe("the model's files", () => {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-models-"));
  const files = ["encoder.json", "encoder.onnx", "encoder-vocabulary.txt"];
  afterAll(() => rmSync(folder, { recursive: true }));

  it("stay under 40 MB", () => {
    expect(statSync(new URL("encoder.onnx", MODELS)).size).toBeLessThan(40 * 1024 * 1024);
  });

  it("give a coded message with the way out when one is missing", async () => {
    await expect(loadEncoder(pathToFileURL(join(folder, "nowhere/")))).rejects.toThrow(
      /^\[E040\] .*encoder\.json: .*missing.*--engine rules/s,
    );
  });

  it("give a coded message when one is damaged", async () => {
    for (const name of files) copyFileSync(new URL(name, MODELS), join(folder, name));
    const path = join(folder, "encoder.onnx");
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    await expect(loadEncoder(pathToFileURL(folder + "/"))).rejects.toThrow(
      /^\[E040\] .*encoder\.onnx: .*damaged.*--engine rules/s,
    );
    writeFileSync(join(folder, "encoder.json"), "{");
    await expect(loadEncoder(pathToFileURL(folder + "/"))).rejects.toThrow(/^\[E040\] .*encoder\.json: /s);
  });
});

it("gives a quotation that opens a paragraph anew as a record of its own, by the same speaker", async () => {
  const text =
    "“The pumps failed at noon and nobody came,” Mayor Ana Brandt said.\n\n“Or when the river rose in May and we were told to wait. We are still waiting for the ministry.”";
  const engine = await loadEngine("neural");
  const records = await processWith(engine, { id: "a", text });
  expect(records.map(({ speaker, content }) => [speaker?.name, content.length])).toEqual([
    ["Ana Brandt", 1],
    ["Ana Brandt", 1],
  ]);
});
