/** Small closed word lists that the extractor reads sentences with. Own lists. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that name a time on their own or as the head of a phrase. */
export const TIME_WORDS = words(`
afternoon april august day days december decade decades earlier evening february friday hour hours january july june march minute minutes
moment monday month months morning night november october saturday sept. september sunday thursday today tomorrow tonight tuesday
wednesday week weekend weeks year years yesterday jan. feb. aug. oct. nov. dec. midnight noon summer winter autumn`);

/** Days with a capital that are nobody's name. */
export const OCCASIONS = words(
  `advent christmas diwali easter eid halloween hanukkah lent passover ramadan thanksgiving whitsun yule
   mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
);

export const WEEKDAYS = words(`monday tuesday wednesday thursday friday saturday sunday`);

export const PERSONAL = words(`i you he she it we they`);
export const POSSESSIVE = words(`my your his her its our their whose`);
/** Pronouns that are never a subject. */
export const OBJECT_PRONOUNS = words(`me him her us them`);
export const DEMONSTRATIVES = words(`this that these those`);
export const RELATIVES = words(`who which that whom`);
export const WH = words(`what how why whether if when where who which whom whose`);

/** Verbs that take a clause without "that", so that two finite verbs may stand in a row. */
export const BARE_CLAUSE_VERBS = words(`
say think believe know hope tell suggest claim feel argue insist show find note report warn fear suspect guess wish mean bet
add admit acknowledge announce assume conclude confirm declare deny doubt estimate expect explain imagine indicate learn
predict promise realize reveal see swear understand vow joke figure reckon`);

/** Verbs whose first object is the one who is told. */
export const RECIPIENT_VERBS = words(`
tell ask remind inform assure reassure warn advise urge notify convince persuade show promise brief caution implore beg
encourage challenge press lecture instruct order teach e-mail email text write answer thank invite pressure direct quiz interrupt`);

/** Of those, verbs whose first object is nothing but the one who is told. */
export const TELLING = words(`tell inform assure reassure remind notify warn`);

/** Nouns for what is said, where a verb of PRESENTING joins them to a quotation: `“…” came the reply`. */
export const SPEECH_NOUNS = words(`
admission advice answer appeal assessment boast claim comment complaint conclusion confession cry description explanation greeting
judgment judgement lament line message mantra motto observation order plea prediction promise protest question quip rallying-cry reaction
refrain rejoinder remark reply reproach response retort reasoning shout slogan statement suggestion summary summing-up theory threat
verdict view vow warning whisper words`);

export const PRESENTING = words(`be come go run read sound follow ring remain`);

/** Verbs that give a name to what stands before them. */
export const NAMING_VERBS = words(`call dub nickname title entitle name christen`);

/** Adverb-like particles that belong to the verb. */
export const PARTICLES = words(`out up back off down on forth away over ahead forward through`);

export const SUBJECT_PREPOSITIONS = words(
  `of for at in from with on to against between about among by within near around behind under into over across like such as including inside outside along beside above below throughout aboard`,
);

/** Words that open a clause: a subject search does not go past them. */
export const CLAUSE_OPENERS = words(
  `that because if when while although though as since unless until whereas whether before after once but so where why how what than and or nor yet`,
);

/** Determiners that may be a whole subject: `some said`. */
export const STANDS_ALONE = words(
  `another some many several both all most others neither none each few those either any one two three`,
);

/** Adjectives that are somebody behind an article: `the other said`. */
export const ONE_OF_TWO = words(`accused former latter other`);

/** Words that open a sentence whose main clause comes later. */
export const SUBORDINATE = words(
  `while although though as if when after before since because despite whereas once until`,
);

const RUBRICS = new Set(
  `analysis|at a glance|background|breaking|breaking news|column|comment|correction|editorial|editor's note|exclusive|explainer|fact check|factbox
   |gallery|highlights|in brief|in pictures|interview|key points|latest|letter|letters|live|live updates|more|note|obituary|opinion|photos|podcast|profile|quiz|read|read more
   |recap|related|review|timeline|update|updated|updates|video|watch|what we know`
    .split("|")
    .map((label) => label.trim()),
);

/** What stands before the colon of a headline or a line and is nobody: `The Latest: Talks go on`. */
export function isRubric(label: string): boolean {
  return RUBRICS.has(label.toLowerCase().replace(/^(?:the|an?) /u, ""));
}
