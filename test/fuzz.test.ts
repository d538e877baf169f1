/**
 * Properties that hold for any text. Quick: 2,000 articles; `npm run fuzz` runs 100,000. A failure prints its seed;
 * `FUZZ_SEED=… npm run fuzz` runs it again.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractQuotes, quoteRecordSchema, type QuoteRecord, type Span } from "../src/index.ts";
import { overlaps } from "../src/text.ts";
import { hostileText, newsText } from "./articles.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const seed = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };
const check = <T>(text: fc.Arbitrary<T>, share: number, property: (value: T) => void): void => {
  fc.assert(fc.property(text, property), { numRuns: Math.ceil(RUNS * share), ...seed });
};
const everything = { allAttributions: true, nested: true };
const extract = (text: string): QuoteRecord[] => extractQuotes({ id: "fuzz", text }, everything);

function spansOf(record: QuoteRecord): Span[] {
  return [record.content, record.cue ?? [], record.source ?? []].flat();
}

describe("any text", { timeout: 3_600_000 }, () => {
  it("gives records whose spans are true, valid and disjoint", () => {
    check(hostileText, 0.5, (text) => {
      const records = extract(text);
      for (const record of records) {
        quoteRecordSchema.parse(record);
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
        const spans = spansOf(record);
        for (const { start, end, text: part } of [...record.content, ...record.verbatim])
          expect(text.slice(start, end)).toBe(part);
        spans.forEach((a, i) =>
          spans.slice(i + 1).forEach((b) => expect([a, b, overlaps(a, b)]).toEqual([a, b, false])),
        );
      }
      const outer = records.filter(({ parent }) => parent === undefined).flatMap(({ content }) => content);
      outer.sort((a, b) => a.start - b.start);
      outer.slice(1).forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(outer[i]!.end));
    });
  });

  it("gives the same bytes twice", () => {
    check(hostileText, 0.2, (text) => {
      expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
    });
  });
});

describe("well-formed text", { timeout: 3_600_000 }, () => {
  it("shifts every offset by the number of empty lines in front", () => {
    check(fc.tuple(newsText, fc.integer({ min: 1, max: 5 })), 0.15, ([text, lines]) => {
      const places = (records: readonly QuoteRecord[]): number[][] =>
        records.map((record) => spansOf(record).flatMap(({ start, end }) => [start, end]));
      const shifted = places(extract("\n".repeat(lines) + text));
      expect(shifted).toEqual(
        places(extract(text)).map((offsets) => offsets.map((offset) => offset + lines)),
      );
    });
  });

  it("finds the same contents with straight marks as with curly ones", () => {
    check(newsText, 0.15, (text) => {
      const contents = (records: readonly QuoteRecord[]): unknown[] =>
        records.map(({ content, speaker }) => [content.map(({ start, end }) => [start, end]), speaker?.name]);
      expect(contents(extract(text.replace(/[“”]/g, '"')))).toEqual(contents(extract(text)));
    });
  });
});
