/**
 * Words before a name that are not part of it. Own compilation of common knowledge, public domain.
 * Lower case, without a full stop.
 */
import { wordSet } from "./word-set.ts";

/** Forms of address that say nothing of an office: left out of names, never a role. */
export const HONORIFICS = wordSet(`
  alhaja alhaji ato aunty begum cde dame dasho datuk daw don dona doña dr encik eng engr haji
  hajia hon ir irmã khun lady licenciada licenciado lord madam maître mdm meester miss mlle mme
  monsieur mr mrs ms mwalimu mx mzee oom opanyin otunba prof puan seri shri signor signora sir
  sis smt sri sushree tannie tengku ts ustad ustaz
`);

/** Offices, ranks and forms of address that stand, capitalised, before a name. */
export const TITLES = wordSet(`
  acp activist adm administrator admiral adv adviser advisor ag ald alderman alhaja alhaji
  ambassador analyst anchor archbishop asp assemblyman assemblymember assemblywoman ato attorney
  attorney-general atty aunty ayatollah baron baroness barr begum bishop brig brigadier brother
  candidate capt captain cardinal cde cdr ceo cfo chair chairlady chairman chairperson chairwoman
  chancellor chancellor-elect chief cllr cmdr co-chair co-founder coach col colonel columnist
  comdt comm commander commissioner commr comptroller comrade congressman congressmember
  congresswoman const constable controller coo corporal correspondent coun councillor councilman
  councilor councilwoman counsel count countess cp cpl cr csp cst da dame dasho dato datuk daw
  dci dcp dcs dean del delegate democrat democrats deputy det detective di dig director
  director-general doctor don dona doña dpo dr drs ds dsp dssp dsu duchess duke editor emerita
  emeritus encik eng engr envoy evang father first-lady flt founder fr frau garda gen general gov
  governor governor-elect govs gral haji hajia herr hon host igp imam insp inspector ir irmã
  judge justice khun king lady lawyer leader licenciada licenciado lieutenant lord lt lt-gen
  madam madame maj major manager marshal mayor maître mdm mec meester mep messrs minister miss
  mlle mme moderator monsieur monsignor mp mr mrs ms msgr msp mullah mwalimu mx mzee nominee
  officer oom opanyin osagyefo otunba padre pastor pc pm pollster pope premier president
  president-elect prime-minister prince princess principal private prof professor profs
  prosecutor provost pte puan pvt queen rabbi reeve rep reporter representative representatives
  reps republican republicans rev reverend seaman secretary secretary-general secretary-treasurer
  sen sen-elect senator senators sens sergeant seri señor señora sgt sgt-maj sheikh sheriff sho
  shri signor signora sir sis sister smt solicitor speaker spokesman spokesperson spokeswoman sqn
  sri ssp state-sen strategist sultan superintendent supt sushree swami tanaiste tannie taoiseach
  td tengku treasurer ts undersecretary undersheriff ustad ustaz ven venerable vice-chair
  vice-chairman vice-chairwoman vice-chancellor vice-president vicepresident vp warden wg whip
`);

/** Words that stand, capitalised, before a title: `Deputy Prime Minister`. */
export const TITLE_MODIFIERS = wordSet(`
  acting assistant associate attorney campaign chief city co congressional county court crown
  defence defense democratic deputy district education emerita emeritus energy ex executive
  federal fellow finance fire first foreign former general gop green health home house incoming
  independent interim interior junior justice late lead libertarian lieutenant lt majority
  managing minority national outgoing party police premier presidential presiding press prime
  ranking republican retired senate senior special state supreme then trade under vice
  vice-presidential white
`);

/** Titles of men. */
export const MALE_TITLES = wordSet(`
  alderman alhaji assemblyman ato baron brother chairman congressman councilman count don duke
  encik father herr king licenciado lord meester monsieur mr mzee oom padre pope prince señor
  shri signor sir ustad
`);

/** Titles of women. */
export const FEMALE_TITLES = wordSet(`
  alderwoman alhaja assemblywoman aunty baroness begum chairlady chairwoman congresswoman
  councilwoman countess dame daw dona doña duchess frau hajia irmã lady licenciada madam madame
  mdm miss mlle mme mrs ms princess puan queen señora signora sis sister smt sushree tannie
`);

/** Small words inside a surname. */
export const PARTICLES = wordSet(`
  abu af ag al ap av ben bin bint binte binti bte da das de del della den der di dos du e el ibn la
  le los og ole st ten ter van von y zu
`);

/** Words after a surname. */
export const SUFFIXES = wordSet(`
  bl cbe dbe esq frs ii iii iv jr kbe kc mbe md mep mla mlc mp msp oam obe phd qc sc sr td
`);

/** Those of them that say what a person is or has been given, and are no part of the name. */
export const HONOURS = wordSet(`
  bl cbe dbe esq frs kbe kc mbe md mep mla mlc mp msp oam obe phd qc sc td
`);
