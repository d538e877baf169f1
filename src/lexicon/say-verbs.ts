/** Forms of verbs that follow or precede a quotation with their speaker. Own list. */
export const SAY_FORMS: ReadonlySet<string> = new Set(
  `
added adds announced announces answered answers argued argues asked asks asserted began blogged boasted chanted chants charged chimed
claimed claims commented complained complains concluded concludes confessed contended continued continues countered counters cracked cried cries
declared declares deadpanned emailed exclaimed exclaimed explained explains fumed gushed growled insisted insists interjected joked jokes
lamented laughed muses mused noted notes observed observes offered opined pleaded pointed posted predicted proclaimed quipped quips
recalled recalls remarked repeated replied replies reported responded responds retorted said says scoffed screamed shouted shouts
sighed snapped snarled spat stated states told tells thundered tweeted tweets urged vowed warned warns whispered wondered wonders
writes wrote yelled yells`
    .trim()
    .split(/\s+/u),
);
