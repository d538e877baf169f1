import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clusterQuotes, type ClusterItem } from "../../src/review/clusters.ts";
import { suggestMerges, nameWords } from "../../src/review/people.ts";
import { differences } from "../../src/review/words.ts";
import { pairKey } from "../../src/review/plan.ts";
import { synthesize } from "./synthetic.ts";

/** Blocks of the file -> quotes with the number of their block. */
function readBlocks(): { items: ClusterItem[]; blockOf: Map<string, number>; clusters: number } {
  const lines = readFileSync(new URL("./clusters.txt", import.meta.url), "utf8").split("\n");
  const items: ClusterItem[] = [];
  const blockOf = new Map<string, number>();
  const sizes = new Map<number, number>();
  let block = 0;
  lines.forEach((line, number) => {
    if (line === "") block++;
    if (line === "" || line.startsWith("#")) return;
    const [speaker, text] = line.split(" | ") as [string, string];
    const id = `line ${number + 1}`;
    items.push({ id, articleId: id, text, speaker: speaker === "-" ? null : speaker });
    blockOf.set(id, block);
    sizes.set(block, (sizes.get(block) ?? 0) + 1);
  });
  return { items, blockOf, clusters: [...sizes.values()].filter((size) => size > 1).length };
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((a, index) => group.slice(index + 1).map((b) => pairKey(a, b)))),
  );
}

describe("the same quote across articles", () => {
  const { items, blockOf, clusters } = readBlocks();

  it("is recognised with a pairwise F1 of at least .95", () => {
    const blocks = new Map<number, string[]>();
    for (const [id, block] of blockOf) blocks.set(block, [...(blocks.get(block) ?? []), id]);
    const gold = pairsOf([...blocks.values()]);
    const found = pairsOf(clusterQuotes(items));
    const right = [...found].filter((pair) => gold.has(pair)).length;
    const f1 = (2 * right) / (found.size + gold.size);
    const wrong = [...found].filter((pair) => !gold.has(pair));
    const missed = [...gold].filter((pair) => !found.has(pair));
    if (process.env["SHOW"])
      console.log({ f1, right, found: found.size, gold: gold.size, wrong, missed, clusters });
    expect(clusters).toBeGreaterThanOrEqual(60);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  it("does not depend on the order of the quotes", () => {
    const sorted = (groups: string[][]) => groups.map((group) => [...group].sort().join()).sort();
    expect(sorted(clusterQuotes(items.toReversed()))).toEqual(sorted(clusterQuotes(items)));
  });

  it("compares no pair twice as often when there are twice as many quotes", () => {
    const quotes = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: String(index),
        articleId: String(index),
        text: `word${index} and another${index * 7} then some third${index % 50} thing that everybody says`,
        speaker: null,
      }));
    expect(clusterQuotes(quotes(4_000))).toEqual([]);
  });

  it("takes copies of one wire report in one stroke", () => {
    const copies = Array.from({ length: 2_000 }, (_, index) => ({
      id: String(index),
      articleId: String(index),
      text: "The bridge will be closed until somebody finds the bolt that fell out of it.",
      speaker: "Maren Oduya",
    }));
    expect(clusterQuotes(copies)).toHaveLength(1);
  });
});

describe("differences of wording", () => {
  const marked = (reference: string, text: string) =>
    differences(reference, text)
      .map(({ text: words, change }) =>
        change === "same" ? words : change === "missing" ? `[-${words}-]` : `[+${words}+]`,
      )
      .join("");

  it.each([
    ["We will close one ward", "We will close one ward", "We will close one ward"],
    ["We will close one ward", "“We will not close one ward,”", "“We will [+not+] close one ward,”"],
    ["by the first of March", "by the first of April", "by the first of [+April+]"],
    ["It took us nine years", "It took them nine years", "It took [+them+][-us-] nine years"],
    ["one two three four", "two three", "two three"],
    ["one two three four", "one four", "one [-two three-]four"],
    ["a b", "c d", "[+c d+]"],
  ])("%j against %j", (reference, text, expected) => expect(marked(reference, text)).toBe(expected));

  it("gives the whole text back", () => {
    for (const { text } of readBlocks().items)
      expect(
        differences("We will not, in any year, close one ward.", text)
          .filter(({ change }) => change !== "missing")
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
  });
});

describe("speakers who may be one", () => {
  const record = synthesize(1, 1, 3).records[0]!;
  const said = (...names: string[]) =>
    names.map((name, index) => ({
      ...record,
      articleId: String(index),
      speaker: { id: name.toLowerCase().replaceAll(/[^a-z]+/g, "-"), name, kind: "person" as const },
    }));
  const pairs = (...names: string[]) =>
    suggestMerges(said(...names), new Set()).map(({ from, into }) => `${from.name} > ${into.name}`);

  it.each([
    [["Dr Maren Oduya", "Maren Oduya"], ["Dr Maren Oduya > Maren Oduya"]],
    [["Maren J. Oduya", "Maren Oduya"], ["Maren J. Oduya > Maren Oduya"]],
    [["Zoë Lindqvist", "Zoe Lindqvist"], ["Zoe Lindqvist > Zoë Lindqvist"]],
    [["M. Oduya", "Maren Oduya"], ["M. Oduya > Maren Oduya"]],
    [["Oduya", "Maren Oduya"], ["Oduya > Maren Oduya"]],
    [["Katherine Brandvold", "Katharine Brandvold"], ["Katherine Brandvold > Katharine Brandvold"]],
    [["Oduya", "Maren Oduya", "Piet Oduya"], []],
    [["Anders Holm", "Birgit Holm"], []],
    [["Tobias Fenwright", "Maren Oduya"], []],
  ])("%j", (names, expected) => {
    const found = pairs(...names);
    expect(found.map((pair) => pair.split(" > ").sort().join())).toEqual(
      expected.map((pair) => pair.split(" > ").sort().join()),
    );
  });

  it("keeps apart whom a reviewer keeps apart", () => {
    const records = said("M. Oduya", "Maren Oduya");
    expect(suggestMerges(records, new Set([pairKey("m-oduya", "maren-oduya")]))).toEqual([]);
  });

  it("reads names without titles", () => {
    expect(nameWords("Prof. Dr. Maren J. Oduya-Lindt, PhD")).toEqual(["maren", "oduya-lindt"]);
  });
});
