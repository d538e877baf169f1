/** Which cues report speech or writing (and not a thought, an attitude or evidence). Own list, base forms. */
import { isFormOf } from "./verb-forms.ts";
import { wordSet } from "./word-set.ts";

const REPORTING = wordSet(`
accuse acknowledge add address admit admonish advise affirm agree allege announce answer apologise apologize appeal argue ask assert
assure attest aver
babble banter bark bawl blame brand beam beg bellow berate blast bleat blog bluster blurt boast brag brief bristle
call caution challenge chant charge chide chime chirp chortle chuckle claim clarify comment complain concede conclude concur confess
confide confirm contend continue counter crack cry
deadpan declare demand deny describe detail disclose dish drawl
e-mail echo elaborate email emphasise emphasize enthuse enquire estimate exclaim explain exult
fire forecast fret fulminate fume
gasp giggle gloat greet gripe groan growl grumble grunt gush
hint hiss holler howl
implore inform inquire insist interject interrupt intone invite
jeer joke justify
lament laugh lecture liken list
maintain marvel mention message moan mock mumble murmur muse mutter
narrate note
object observe offer opine outline
phone plead pledge point post praise predict press proclaim profess promise pronounce propose protest publish purr
quip quote
rage rail rant rasp read reckon rule reason reassure rebuke recall recite recommend recount refer reflect reiterate relate remark remind reminisce
repeat reply report request respond restate retort reveal roar
say scoff signal scold scream screech shoot shout shriek shrug sigh sign slam shrug smile smirk snap snarl sneer sniff snipe snort sob soothe speak
specify splutter sputter stammer state stress stutter suggest swear
taunt tease tell testify thank thunder toast tout trumpet tut tweet
urge utter
venture vent volunteer vow
wail warn whine whisper wish wonder write
yell yelp
`);

/** Verbs that only report when a quotation hangs on them: alone they are anything else. */
const ONLY_WITH_MARKS = wordSet(`
agree beam bristle challenge charge fire greet invite laugh list marvel point praise press read refer reflect relate shoot sign
slam shrug smile smirk sigh speak thank tout wish wonder estimate hint outline address
`);

/** Prepositions that name whose words they are. */
const CITES = /according to|^per$|^in the (?:words|telling) of$/u;

/** Nouns that say so: `in a statement`, `the claim that`. */
const REPORTING_NOUNS = wordSet("statement remarks testimony");

/**
 * Does this cue text report speech or writing? A bare colon does. `marked`: its content holds a quotation, so that
 * verbs such as `smiled` count too.
 */
export function isReportingCue(cue: string, marked = true): boolean {
  const words = cue.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.some((word) => reports(word, marked))) return true;
  return CITES.test(words.join(" ")) || cue.trim().endsWith(":");
}

/** Does the base form of a verb report by itself, or only where a quotation hangs on it? */
export function reportingClass(base: string): "report" | "gesture" | null {
  if (!isFormOf(REPORTING, base)) return null;
  return isFormOf(ONLY_WITH_MARKS, base) ? "gesture" : "report";
}

function reports(word: string, marked: boolean): boolean {
  if (isFormOf(REPORTING, word)) return marked || !isFormOf(ONLY_WITH_MARKS, word);
  return REPORTING_NOUNS.has(word);
}
