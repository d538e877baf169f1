/**
 * Golden: what the tool gives for one phenomenon, pinned and compared exactly. One folder a case:
 * `article.txt` and `quotes.json`. After a change on purpose, `npm run golden` pins anew; read the diff.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extractQuotes } from "../src/index.ts";

const FOLDER = new URL("golden/", import.meta.url).pathname;

it.each(readdirSync(FOLDER))("%s", async (name) => {
  const text = readFileSync(`${FOLDER}${name}/article.txt`, "utf8");
  const quotes = extractQuotes({ id: name, text }, { nested: true }).map((record) => ({
    text: record.text,
    kind: record.kind,
    act: record.act,
    cue: record.cue?.text ?? null,
    source: record.source?.text ?? null,
    speaker: record.speaker && {
      name: record.speaker.name,
      kind: record.speaker.kind,
      role: record.speaker.role?.text,
    },
    ...(record.addressee ? { addressee: record.addressee.text } : {}),
    ...(record.medium ? { medium: record.medium.text } : {}),
    ...(record.parent === undefined ? {} : { nested: true }),
    rules: `${record.rule} / ${record.attributionRule}`,
  }));
  await expect(JSON.stringify(quotes, null, 2) + "\n").toMatchFileSnapshot(`${FOLDER}${name}/quotes.json`);
});
