/**
 * Words before a name that are not part of it. Own compilation of common knowledge, public domain.
 * Lower case, without a full stop.
 */
import { wordSet } from "./word-set.ts";

/** Forms of address that say nothing of an office: left out of names, never a role. */
export const HONORIFICS = wordSet(`
  alhaja alhaji aunty begum cde dame datuk daw doña dr encik eng engr haji hajia hon
  irmã khun lady lord madam maître mdm meester miss mme mr mrs ms mwalimu mx mzee otunba prof
  puan seri shri sir smt sri sushree tengku ustaz
`);

/** Offices, ranks and forms of address that stand, capitalised, before a name. */
export const TITLES = wordSet(`
  acp activist adm admiral adv adviser advisor ag ald alderman alhaja alhaji ambassador analyst
  anchor archbishop asp assemblyman assemblywoman attorney attorney-general atty aunty ayatollah
  baron baroness barr begum bishop brig brigadier brother candidate capt captain cardinal cde ceo
  cfo chair chairman chairperson chairwoman chancellor chancellor-elect chief cllr cmdr co-chair
  co-founder coach col colonel columnist commander commissioner comptroller comrade congressman
  congressmember congresswoman const constable controller coo corporal correspondent coun
  councillor councilman councilor councilwoman counsel count countess cpl cr csp cst da dame
  datuk daw dci dcp dcs dean del delegate democrat democrats deputy det detective di
  director doctor doña dr drs ds dsp dsu duchess duke editor emerita emeritus encik eng engr
  envoy evang father first-lady founder fr frau garda gen general gov governor governor-elect
  govs haji hajia herr hon host igp imam insp inspector irmã judge justice khun king lady lawyer
  leader lieutenant lord lt lt-gen madam madame maj major manager marshal mayor maître mdm
  meester mep messrs minister miss mme moderator monsieur mp mr mrs ms msgr msp mullah mwalimu mx
  mzee nominee officer otunba pastor pc pm pollster pope premier president president-elect
  prime-minister prince princess principal private prof professor profs prosecutor provost pte
  puan pvt queen rabbi rep reporter representative representatives reps republican republicans
  rev reverend secretary secretary-general secretary-treasurer sen sen-elect senator senators
  sens sergeant seri señor señora sgt sgt-maj sheikh sheriff shri sir sister smt solicitor
  speaker spokesman spokesperson spokeswoman sri ssp state-sen strategist superintendent supt
  sushree swami tanaiste taoiseach td tengku treasurer undersecretary ustaz ven vice-chair
  vice-chairman vice-chairwoman vice-president vicepresident vp warden whip
`);

/** Words that stand, capitalised, before a title: `Deputy Prime Minister`. */
export const TITLE_MODIFIERS = wordSet(`
  acting assistant associate attorney campaign chief city co congressional county court crown
  defence defense democratic deputy district education emerita emeritus energy ex executive
  federal fellow finance fire first foreign former general gop green health home house incoming
  independent interim interior junior justice late lead libertarian lieutenant lt majority
  managing minority national outgoing party police premier presidential press prime ranking
  republican retired senate senior special state supreme then trade under vice vice-presidential
  white
`);

/** Titles of men. */
export const MALE_TITLES = wordSet(`
  alderman alhaji assemblyman baron brother chairman congressman councilman count duke encik
  father herr king lord meester monsieur mr mzee pope prince señor shri sir
`);

/** Titles of women. */
export const FEMALE_TITLES = wordSet(`
  alderwoman alhaja assemblywoman aunty baroness begum chairwoman congresswoman councilwoman
  countess dame daw doña duchess frau hajia irmã lady madam madame mdm miss mme mrs ms
  princess puan queen señora sister smt sushree
`);

/** Small words inside a surname. */
export const PARTICLES = wordSet(`
  abu af al ap ben bin bint da das de del della den der di dos du e el ibn la le los st ten ter van
  von y zu
`);

/** Words after a surname. */
export const SUFFIXES = wordSet(`
  bl cbe dbe esq frs ii iii iv jr kbe kc mbe md mep mla mlc mp msp oam obe phd qc sc sr td
`);

/** Those of them that say what a person is or has been given, and are no part of the name. */
export const HONOURS = wordSet(`
  bl cbe dbe esq frs kbe kc mbe md mep mla mlc mp msp oam obe phd qc sc td
`);
