/**
 * English verb forms: from a form to its base, and the auxiliaries that stand before a verb.
 * Own lists of irregular forms; regular ones follow the spelling rules.
 */
import { remembered, unique } from "./remembered.ts";

const IRREGULAR = `
ate eat|bade bid|became become|began begin begun|bet bet|blew blow blown|bought buy|broke break broken|brought bring|built build|
came come|cast cast|caught catch|chose choose chosen|cut cut|dealt deal|did do done does|drew draw drawn|drove drive driven|
fell fall fallen|felt feel|fled flee|flew fly flown|forecast forecast|forgot forget forgotten|fought fight|found find|
gave give given|got get gotten|went go gone goes|grew grow grown|had have has|heard hear|held hold|hit hit|is be was were are am been being|
kept keep|knew know known|laid lay|lied lie lying|led lead|left leave|lost lose|made make|meant mean|met meet|paid pay|put put|quit quit|
quizzed quiz quizzing quizzes|ran run|read read|rode ride ridden|rose rise risen|said say|sang sing sung|sat sit|saw see seen|
sent send|set set|shook shake shaken|shot shoot|showed show shown|shut shut|slept sleep|sold sell|sought seek|spent spend|spoke speak spoken|
stood stand|struck strike|swore swear sworn|taught teach|threw throw thrown|thought think|told tell|took take taken|
understood understand|withdrew withdraw withdrawn|woke wake|won win|wore wear worn|wrote write written writing|
tying tie tied|dying die died|vying vie vied|focused focus focusing focuses|decried decry|
proffered proffer|offered offer offering|suffered suffer|wondered wonder wondering|answered answer answering|considered consider
considering|remembered remember remembering|countered counter countering|delivered deliver delivering|discovered discover
discovering|registered register|uttered utter|muttered mutter|reiterated reiterate|tweeted tweet tweeting|
retweeted retweet|visited visit|edited edit|credited credit crediting|cited cite citing|invited invite inviting|united unite|
noted note noting|quoted quote quoting|voted vote voting|devoted devote|promoted promote promoting|denoted denote|
stated state stating|hated hate hating|rated rate rating|debated debate debating|created create creating|related relate|
elaborated elaborate elaborating|speculated speculate speculating|indicated indicate indicating|
hoped hope hoping|described describe describing|taped tape|typed type|escaped escape|
warned warn warning|planned plan planning|learned learn learning|joined join|explained explain explaining|complained complain
complaining|maintained maintain maintaining|opined opine opining|defined define|examined examine|imagined imagine imagining|
determined determine determining|outlined outline outlining|declined decline declining|combined combine|mentioned mention mentioning|
questioned question questioning|cautioned caution cautioning|opened open|happened happen|listened listen|
feared fear fearing|appeared appear appearing|heralded herald|declared declare declaring|shared share sharing|compared compare comparing|
prepared prepare|ignored ignore|implored implore imploring|cared care|stared stare|admired admire|required require requiring|
inquired inquire|acquired acquire|deplored deplore|explored explore exploring|abhorred abhor|preferred prefer preferring|
referred refer referring|inferred infer|deferred defer|revealed reveal revealing|appealed appeal appealing|
assailed assail assailing|called call calling|labeled label labeling|recalled recall|ruled rule|filed file filing|smiled smile|
detailed detail detailing|mailed mail|failed fail|handled handle|titled title|angled angle|controlled control|polled poll polling|
pressed press|stressed stress stressing|expressed express|promised promise promising|advised advise advising|
supposed suppose|proposed propose proposing|opposed oppose opposing|praised praise praising|raised raise raising|used use using|
accused accuse accusing|excused excuse|focussed focus|discussed discuss discussing|addressed address addressing|
confessed confess|professed profess|guessed guess|passed pass|dismissed dismiss dismissing|endorsed endorse endorsing|
mused muse musing|refused refuse refusing|agreed agree agreeing|named name naming|blamed blame blaming|repeated repeat repeating|conceded concede conceding|applauded applaud
applauding|underscored underscore underscoring|welcomed welcome welcoming|hired hire hiring|rebuked rebuke rebuking|assumed assume assuming|
recited recite reciting|avoided avoid avoiding|chimed chime chiming|fired fire firing|fumed fume fuming|griped gripe griping|intoned intone
intoning|phoned phone phoning|soothed soothe soothing|whined whine whining|sniped snipe sniping|presumed presume presuming|bleated bleat
bleating|gloated gloat gloating|murmured murmur murmuring|ruling rule|smiling smile|foresaw foresee foreseen|undertook undertake
undertaken undertaking|signalled signal signalling|labelled label labelling|cancelled cancel cancelling|quarrelled quarrel|travelled travel|
retold retell|foretold foretell|overheard overhear|upheld uphold|withheld withhold|misspoke misspeak|
dispersed disperse|blasted blast|tested test|argued argue arguing|believed believe|added add adding|eyed eye eyeing|
`;

const BASE_OF = new Map<string, string>();
for (const entry of IRREGULAR.replaceAll("\n", " ").split("|")) {
  const [form, base, ...more] = entry.trim().split(" ");
  if (form && base) for (const each of [form, base, ...more]) BASE_OF.set(each, base);
}

/** The base form of a lower-cased verb form: `argued`, `argues`, `arguing` give `argue`. Unknown words follow the spelling. */
export const verbBase = remembered((lower: string): string => unique(readBase(lower)));

function readBase(lower: string): string {
  const known = BASE_OF.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 4) return lower;
  if (lower.endsWith("ies") || lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("ing") && lower.length > 5) return restoreE(lower.slice(0, -3));
  if (lower.endsWith("ed")) return lower.endsWith("eed") ? lower : restoreE(lower.slice(0, -2));
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("s") && !/(?:ss|us|is)$/u.test(lower)) return lower.slice(0, -1);
  return lower;
}

/** Is this lower-cased word a form of a verb in `bases`? The spelling of `fumed` does not tell whether the base has an e. */
export function isFormOf(bases: ReadonlySet<string>, lower: string): boolean {
  const base = verbBase(lower);
  return bases.has(base) || (base !== lower && bases.has(`${base}e`));
}

/** `argu` -> `argue`, `claimm` -> `claim`, `stopp` -> `stop`. */
function restoreE(stem: string): string {
  const last = stem.at(-1);
  if (last === stem.at(-2) && !"lszeof".includes(last ?? "")) return stem.slice(0, -1);
  if (
    /(?:[cuvzg]|[^aeious]s|[aeiou]s|at|[^aeio]ut|[bdfgkptz]l|[aeiou]ir|[aeo]gn|ib|id|ag|ud|[^aeo]ad|[^aeo]ak|[^aeo]ok|[^aeo]op|[^aeo]ap|[^aeio]ur|[^aeo]in[^a-z])$/u.test(
      stem,
    )
  )
    return `${stem}e`;
  return stem;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const MODALS = words("will would can could may might shall should must 'll 'd ca wo");
export const HAVE = words("have has had having 've");
export const BE = words("be is are was were am been being 're 'm 's get gets got getting");
export const DO = words("do does did doing");
export const NEGATIONS = words("not n't never no nobody none neither hardly without");
