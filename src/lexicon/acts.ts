/** What kind of act a cue names: speech, writing, thought or attitude. Own lists, base forms of verbs. */
import type { Act } from "../types.ts";
import { isReportingCue, reportingClass } from "./reporting.ts";
import { remembered } from "./remembered.ts";
import { isFormOf } from "./verb-forms.ts";
import { wordSet } from "./word-set.ts";

const WRITING = wordSet(`
blog email e-mail jot message post publish retweet scrawl scribble text tweet write
`);

/** Where writing stands: `said in a letter`, `according to the report`. */
const WRITTEN = wordSet(`
affidavit article autobiography bill biography blog book brief column complaint constitution contract decree deposition diary dispatch
document documents dossier draft editorial email emails e-mail essay filing filings files files indictment inscription lawsuit leaflet
letter letters manifesto manuscript memo memoir memorandum minutes motion note notes notice novel op-ed opinion pamphlet paper petition
post posting posts poster press-release record records release report reports review ruling sign statute study survey text texts treaty
tweet tweets warrant website will
`);

/** Writings that find, conclude and estimate in words; a poll counts. */
const FINDINGS = wordSet(`
affidavit article audit audits complaint document documents dossier editorial essay filing filings indictment inquiry investigation lawsuit memo
memorandum minutes opinion paper report reports review ruling study studies verdict
`);

const THOUGHT = wordSet(`
anticipate assume believe calculate conceive conclude consider contemplate daydream decide deem doubt dream envisage envision estimate
expect fear feel figure find foresee forget gather guess hear hope hypothesise hypothesize imagine infer intend judge know learn mull
notice perceive plan ponder presume read realise realize reckon recognise recognize reflect regard remember see seem sense speculate
suppose surmise suspect think understand view weigh wonder worry
`);

/** What somebody says that he will do or not do: `declined to`, `undertook to`. */
const INTENT = wordSet(`
agree aim choose commit dare decide decline determine forbid hesitate intend offer opt plan prefer prepare promise refuse resolve seek threaten
undertake volunteer vow want wish
`);

/** Who finds and holds aloud, for others: a court, not a reader. */
const JUDGES = wordSet(`
adjudicator appeal arbitrator auditor auditors authority commission commissioner committee coroner coroners council court courts examiner
examiners inquest inquiry inspector inspectors inspectorate investigators judge judges jurors jury justice justices lords magistrate
magistrates ombudsman panel regulator sheriff tribunal watchdog
`);

const RULINGS = wordSet("conclude decide deem determine find hold");

/** `The tribunal held that`, `Judge Orr found that`: what is found in office is said. */
export function isRuling(cue: string, source: string): boolean {
  const last =
    cue
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? "";
  if (!isFormOf(RULINGS, last)) return false;
  const [who = ""] = source.toLowerCase().split(/,|\s(?:by|of|from|for|on|in|at|who|which)\s/u);
  return who.split(/\P{L}+/u).some((word) => JUDGES.has(word));
}

export type VerbClass = "report" | "gesture" | "writing" | "intent" | "thought" | "other";

/** Verbs that report with their particle whatever they do without it. */
const PHRASAL = wordSet(`
blurt+out call+out cry+out find+that fire+back hit+back hold+that lash+out lay+out let+known let+on let+slip own+up phone+in point+out pipe+up push+back put+at put+it record+that rule+out rule+that set+out shoot+back shout+out
spell+out sound+off speak+out speak+up submit+that sum+up
`);

/** The class of a verb by its base form, `point+out` with its particle: rare verbs are weighed as others of their class. */
export const verbClass = remembered((verb: string): VerbClass => {
  if (PHRASAL.has(verb)) return "report";
  const [base = ""] = verb.split("+");
  if (isFormOf(WRITING, base)) return "writing";
  if (isFormOf(INTENT, base)) return "intent";
  return reportingClass(base) ?? (isFormOf(THOUGHT, base) ? "thought" : "other");
});

/** `said`, `was quoted as saying`, `wrote on X` and the like -> the act. Cues that nobody lists are attitudes. */
export function actOfCue(cue: string, source = ""): Act {
  const words = cue.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.some((word) => isFormOf(WRITING, word))) return "writing";
  const onPlatform =
    /\b(?:on|via) (?:X|Twitter|Facebook|Instagram|Telegram|Mastodon|Threads|Bluesky|Truth Social)\b/u.test(
      cue,
    );
  if (isReportingCue(cue)) {
    const written = namesWriting(words) || WRITTEN.has(headOf(source));
    return onPlatform || written ? "writing" : "speech";
  }
  if (onPlatform) return "writing";
  if (!words.some((word) => isFormOf(THOUGHT, word))) return "attitude";
  // A report that found something says so, and cannot think.
  return FINDINGS.has(headOf(source)) ? "writing" : "thought";
}

/** `said in a letter`, but not `will insist`: a noun stands behind a determiner or a preposition. */
function namesWriting(words: readonly string[]): boolean {
  const opening = words.findIndex((word) => OPENS_NOUN.has(word));
  return opening >= 0 && words.slice(opening + 1).some((word) => WRITTEN.has(word));
}

const OPENS_NOUN = wordSet("a an by her his in its my of on our the their these this via your");

/** The last word before the first preposition or comma: `a report by the institute` -> `report`. */
function headOf(source: string): string {
  const [phrase = ""] = source
    .toLowerCase()
    .split(/,|\s(?:by|of|from|for|on|in|about|to|that|which|published|released)\s/u);
  return phrase.trim().split(/\s+/u).at(-1) ?? "";
}
