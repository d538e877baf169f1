/** Markup that attacks its reader: nothing in it runs, is fetched, or grows. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { ingest, type Ingested } from "../src/ingest/ingest.ts";

const BODY =
  "<p>“The bridge is safe,” said Mayor Ana Brandt of Kelm, and nobody in the hall objected to that.</p>";

async function read(markup: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const each of ingest(["-"], { stdin: Readable.from([Buffer.from(markup)]) })) found.push(each);
  return found;
}

it("runs no script and fetches nothing", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const attack = `globalThis.attacked = true`;
  const [page] = await read(
    `<html><head><script>${attack}</script><script src="${at}/s.js"></script><link rel=stylesheet href="${at}/c.css">` +
      `</head><body onload="${attack}"><article><img src="${at}/i.png" onerror="${attack}"><iframe src="${at}/f"></iframe>` +
      `<svg><script>${attack}</script></svg>${BODY}</article></body></html>`,
  );
  await new Promise((resolve) => server.close(resolve));
  expect(page && "ok" in page && page.ok.text).toContain("said Mayor Ana Brandt");
  expect(page && "ok" in page && page.ok.text).not.toContain("attacked");
  expect(globalThis).not.toHaveProperty("attacked");
  expect(asked).toEqual([]);
});

it("expands no entity that the file declares, and reads no other file", async () => {
  const lol = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
  const found = await read(
    `<!DOCTYPE html [<!ENTITY e0 "lol">${lol}<!ENTITY file SYSTEM "file:package.json">]><html><body><p>&e12; &file;</p>${BODY}</body></html>`,
  );
  const text = found.map((each) => ("ok" in each ? each.ok.text : "")).join("");
  expect(text.length).toBeLessThan(10_000);
  expect(text).not.toContain('"name"');
});

it.each(["div", "span", "blockquote", "b"])(
  "refuses a page of 20,000 <%s> inside each other at once",
  async (tag) => {
    const started = process.cpuUsage();
    const [page] = await read(`<html><body>${`<${tag}>`.repeat(20_000)}${BODY}${`</${tag}>`.repeat(20_000)}`);
    expect(page && "failed" in page && page.failed.message).toMatch(/^\[E090\] .*nested too deeply/u);
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  },
);
