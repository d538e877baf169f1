/** Which cues report speech or writing (and not a thought, an attitude or evidence). Own list. */

const FORMS = `
acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting
advise advised advises advising affirm affirmed announce announced announces announcing answer answered answers
argue argued argues arguing ask asked asking asks assert asserted asserting asserts
boast boasted call called calling calls claim claimed claiming claims comment commented
complain complained complaining complains concede conceded concedes conclude concluded concludes confirm confirmed confirming confirms
contend contended contends continue continued continues declare declared declares declaring
deny denied denies denying describe described describes describing exclaim exclaimed explain explained explaining explains
insist insisted insisting insists joke joked jokes joking
mention mentioned note noted notes noting observe observed observes
pledge pledged pledges pledging predict predicted predicts promise promised promises promising
quip quipped quote quoted quoting recall recalled recalls recalling remark remarked reiterate reiterated
repeat repeated replied reply replies report reported reporting reports respond responded responding responds
said saying say says shout shouted stress stressed stresses stressing state stated states stating
suggest suggested suggesting suggests tell telling tells told testified testify testifies
tweet tweeted tweeting tweets urge urged urges urging vow vowed vowing vows warn warned warning warns
write writes writing written wrote accuse accused accuses accusing allege alleged alleges
`;

const REPORTING = new Set(FORMS.trim().split(/\s+/));

/** Does this cue text report speech or writing? A bare colon does. */
export function isReportingCue(cue: string): boolean {
  const words = cue.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return (
    words.some((word) => REPORTING.has(word)) ||
    words.join(" ").includes("according to") ||
    cue.trim().endsWith(":")
  );
}
