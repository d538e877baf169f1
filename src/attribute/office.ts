/** Whether a description can be said of somebody whose office the article tells: `the minister` is not the mayor. */
import { ROLE_SYNONYMS } from "../lexicon/roles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Entity } from "../types.ts";

/** Does the article tell a role of them, and is it another than `noun`? */
export function hasOtherRole({ role, otherRoles = [] }: Entity, noun: string): boolean {
  return role !== undefined && ![role, ...otherRoles].some(({ text }) => isCalled(text, noun));
}

/** Is that what a role makes somebody? */
const isCalled = (role: string, noun: string): boolean =>
  role
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word === noun || ROLE_SYNONYMS.get(word)?.includes(noun));

/** `the former premier`, `the Roscommon man`: what somebody was or where they come from is no other than what they are. */
export const tellsLife = (description: string): boolean =>
  BIOGRAPHICAL.test(description) || NATIVE.test(description);

/** `The Roscommon man` */
const NATIVE = /^the \p{Lu}\p{L}+ (?:man|native|woman)$/iu;

/** What tells of a life rather than of an office, which somebody else may hold: `the retired shearer`, `the striker`. */
export const BIOGRAPHICAL =
  /^the (?:former|one-time|retired|veteran)\s|(?:^the|\s)(?:actor|actress|author|batsman|batter|bowler|centre-back|centre-half|challenger|comedian|corner-(?:back|forward)|cyclist|defender|flanker|fly-half|forward|freshman|full-back|goalkeeper|golfer|grand(?:father|mother|dad|ma)|guitarist|hooker|hurler|incumbent|jockey|keeper|(?:left|right)-(?:back|hander)|lock|(?:father|mother|dad|mum|mom)-of-\p{L}+|midfielder|monarch|novelist|off-spinner|opener|painter|pensioner|pianist|pitcher|playmaker|point guard|prop|quarterback|rookie|rower|runner|scrum-half|seamer|singer|skipper|sophomore|spinner|sprinter|striker|swimmer|teenager|violinist|winger|wing)$/iu;

/** `the wife of one accused`, `the board’s lawyer`: whose they are tells who they are, and that is somebody new. */
export const isOfSomebody = (description: string): boolean =>
  /\s(?:of|for|who|whose|from|in|at|with)\s|['’]s\s/u.test(description);

/** Whom a story calls so without a word on who they are, or of whom it has several: not whoever spoke before. */
export const UNIQUE = wordSet(
  `ambassador attorney author boy buyer caller chair chairman chairperson chairwoman chancellor coach colleague commissioner coroner counsel critic
   customer defendant driver expert friend girl governor interviewer journalist judge juror king lawyer leader magistrate man
   manager mayor minister neighbor neighbour officer official owner person pope premier president prince princess prosecutor
   queen reader referee reporter resident secretary sheriff solicitor source speaker spokesman spokesperson spokeswoman suspect victim
   visitor viewer voter witness woman worker`,
);

/** `every child`, and `my mother` in the words of another: nobody whom a pronoun means. */
export const isNobodyHere = (description: string): boolean =>
  /^(?:any|each|every|my|our|your)\s/iu.test(description);

/** `One reviewer called it late. She …`: in passing. */
export const isOneOfSeveral = (description: string): boolean => /^(?:another|one|some)\s/iu.test(description);
