/** Short forms of given names. Own compilation of common knowledge, public domain. */

const TABLE = `
abe abraham
al albert alan alfred alexander
alex alexander alexandra
andy andrew
barb barbara
ben benjamin
bernie bernard
beth elizabeth
betsy elizabeth
bill william
billy william
bob robert
bobby robert
cathy catherine
charlie charles
chris christopher christian christine christina
chuck charles
cindy cynthia
dan daniel
danny daniel
dave david
debbie deborah
dick richard
don donald
donnie donald
doug douglas
drew andrew
ed edward edwin edgar
eddie edward
frank francis franklin
fred frederick alfred
gabe gabriel
gene eugene
greg gregory
hank henry
harry harold henry
jack john
jackie jacqueline
jake jacob
jeb john
jeff jeffrey jeffery
jen jennifer
jenny jennifer
jerry gerald jerome
jim james
jimmy james
joe joseph
joey joseph
johnny john
jon jonathan
josh joshua
kate katherine catherine kathryn
kathy katherine kathleen
katie katherine
ken kenneth
kim kimberly
larry lawrence laurence
leo leonard leopold
liz elizabeth
lou louis
maggie margaret
matt matthew
meg margaret
mike michael
mitch mitchell
nancy ann
nate nathaniel nathan
ned edward
nick nicholas
pam pamela
pat patrick patricia
peggy margaret
pete peter
phil philip phillip
ray raymond
rich richard
rick richard
rob robert
ron ronald
rudy rudolph
russ russell
sam samuel samantha
sandy sandra alexander
steve steven stephen
stu stuart
sue susan
ted edward theodore
terry terence
tim timothy
tom thomas
tommy thomas
tony anthony
vicky victoria
vince vincent
walt walter
will william
zack zachary
`;

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [short = "", ...full] = line.split(" ");
      return [short, full] as const;
    }),
);

/** Can the two lower-case given names be one person's: `jim` and `james`? */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const fullA = FORMS.get(a) ?? [];
  const fullB = FORMS.get(b) ?? [];
  return fullA.includes(b) || fullB.includes(a) || fullA.some((full) => fullB.includes(full));
}

/** The full forms of a short given name: `bob` -> `robert`; empty where it is none. */
export function fullForms(lower: string): readonly string[] {
  return FORMS.get(lower) ?? [];
}
