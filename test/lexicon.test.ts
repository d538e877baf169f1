import { describe, expect, it } from "vitest";
import { actOfCue } from "../src/lexicon/acts.ts";
import { isReportingCue } from "../src/lexicon/reporting.ts";
import { verbBase } from "../src/lexicon/verb-forms.ts";

describe("verbBase", () => {
  it.each([
    ["added", "add"],
    ["adding", "add"],
    ["argues", "argue"],
    ["denied", "deny"],
    ["told", "tell"],
    ["stressing", "stress"],
    ["admitted", "admit"],
  ])("%s -> %s", (form, base) => {
    expect(verbBase(form)).toBe(base);
  });
});

describe("isReportingCue", () => {
  it.each([
    "said",
    "was quoted as saying",
    "according to",
    ":",
    "had added",
    "in a statement",
    "fumed",
    "did not say",
  ])("%s reports", (cue) => {
    expect(isReportingCue(cue)).toBe(true);
  });
  it.each(["believes", "supports", "is expected", "walked", "—"])("%s does not", (cue) => {
    expect(isReportingCue(cue)).toBe(false);
  });
});

describe("actOfCue", () => {
  it.each([
    ["said", "Ana Brandt", "speech"],
    ["wrote on X", "Ana Brandt", "writing"],
    ["said in a letter", "the mayor", "writing"],
    ["says", "a report by the institute", "writing"],
    ["believes", "the mayor", "thought"],
    ["found", "A harbour board report published in May", "writing"],
    ["found", "the mayor", "thought"],
    ["found", "a poll", "thought"],
    ["opposes", "the union", "attitude"],
    ["posted", "she", "writing"],
    ["will insist", "Brandt", "speech"],
    ["said in an open letter", "Brandt", "writing"],
  ])("%s, %s: %s", (cue, source, act) => {
    expect(actOfCue(cue, source)).toBe(act);
  });
});
