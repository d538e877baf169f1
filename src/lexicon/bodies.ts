/** Words that businesses and other bodies go by: any of them, by their trade, and in their names. */
import { ORGANISATION_NOUNS } from "./person-nouns.ts";
import { wordSet } from "./word-set.ts";

/** What any business may be called, whatever it calls itself. */
export const ANY_BUSINESS = wordSet("business company firm group");

const TRADES = wordSet(`
  airline brewery broadcaster conglomerate consultancy corporation insurer lender retailer startup
  supermarket supplier utility manufacturer
`);

/** Trades that only businesses have: `the carmaker`. */
export const isTrade = (lower: string): boolean => lower.endsWith("maker") || TRADES.has(lower);

/** Trades and roles of people that businesses have, too: `rail operator Norline`. */
export const SHARED_TRADES = wordSet(`
  baker brewer broker builder carrier developer distributor grower investor miner operator owner
  producer publisher rival shareholder sponsor trader underwriter vendor
`);

/** Does a body that is called so buy and sell? */
export const isBusiness = (lower: string): boolean =>
  ANY_BUSINESS.has(lower) || isTrade(lower) || SHARED_TRADES.has(lower);

const OTHER_BODIES = wordSet("charity newcomer regulator tabloid watchdog");

/** What may stand right before the name of a body: `Carmaker Halvorsen`. */
export const isBodyBeforeName = (lower: string): boolean =>
  isTrade(lower) || SHARED_BEFORE_NAME.has(lower) || OTHER_BODIES.has(lower);

const SHARED_BEFORE_NAME = wordSet("brewer builder miner rival");

/** Words in the names of businesses that say nothing of what they do. */
export const COMPANY_FORMS = wordSet(`
  ab ag airlines asa bhd co company corp corporation enterprises gmbh holdings inc industries llc
  ltd motors nv oyj plc pty
`);

/** Words that end the names of businesses: `Kestrel Foods`. */
export const BUSINESS_NAMES = wordSet(`
  aerospace aggregates airways analytics apparel architects asa associates automotive aviation
  bakeries bakers bank beverages bhd biologics biosciences biotech biotechnologies boatyard brands
  breweries brewers broadcasting builders capital caterers chemicals chocolates commodities
  communications construction consultants contractors cosmetics couriers dairies developers
  devices diagnostics distillers distributors drilling dynamics electric electronics energy
  engineers entertainment estates exports ferries fertilisers fertilizers films financial
  fisheries foods footwear freight furniture garments gas genomics gmbh grocers healthcare homes
  hotels ingredients innovations instruments insurance interactive investments ironworks jewellers
  laboratories labs leasing lines logistics ltd machines maritime materials media metals
  microsystems mills minerals mines mining mobile motor networks nurseries nutrition oil optics
  outfitters oyj packaging paints partners payments petroleum pharma pharmaceuticals photonics
  pictures plantations plastics plc polymers poultry power properties provisions pty publishing
  quarries rail railways records refineries renewables rentals resources restaurants retail
  robotics rubber sawmills seafoods securities semiconductor semiconductors services shipping
  shipyard shipyards software solicitors solutions sounds spirits steel stores studios
  supermarkets suppliers surgical surveyors systems technologies telecom telecommunications
  telecoms textiles therapeutics timber tobacco trading transport trucking tyres utilities
  ventures vineyards wines wireless
`);

export const endsBusinessName = (lower: string): boolean =>
  COMPANY_FORMS.has(lower) || BUSINESS_NAMES.has(lower) || ANY_BUSINESS.has(lower);

/** Bodies that go by what they are: no business is called so. */
const NO_BUSINESS = wordSet(
  "army church council court government jury ministry parliament party police senate tribunal union",
);

/** What else bodies are called than the last word of their name, or the one before `of`: a committee is a panel. */
const OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  agency: wordSet(
    "administration authority board bureau centre center commission department directorate inspectorate institute laboratory office service",
  ),
  authority: wordSet("agency board commission inspectorate"),
  body: wordSet("alliance association authority board commission committee council federation union"),
  charity: wordSet("aid appeal foundation fund hospice mission relief society trust"),
  college: wordSet("academy institute school university"),
  department: wordSet("ministry office"),
  group: wordSet("action alliance association campaign coalition federation league network society watch"),
  ministry: wordSet("department"),
  nonprofit: wordSet("alliance centre center coalition foundation fund institute project society trust"),
  organisation: wordSet("alliance association federation foundation institute network society trust"),
  organization: wordSet("alliance association federation foundation institute network society trust"),
  panel: wordSet("board commission committee council court jury tribunal"),
  regulator: wordSet("agency authority commission inspectorate office"),
  union: wordSet("brotherhood federation guild teamsters"),
  watchdog: wordSet("agency authority commission inspectorate office"),
};

/** Is a body of that name of the kind: the Harbour Board a board and an agency? */
export function goesBy(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(" ");
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "on");
  return [words.at(-1)!, words[of - 1] ?? ""].some((word) => word === noun || OTHERWISE[noun]?.has(word));
}

/** What three to six capitals stand for may be of any kind. */
export const mayBeAcronymOf = (name: string, noun: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(name) && !NO_BUSINESS.has(noun);

/** May a business of that name go by `noun`? The Harbour Board is none. */
export function mayGoByTrade(name: string, noun: string): boolean {
  const last = name.toLowerCase().split(" ").at(-1)!;
  if (NO_BUSINESS.has(noun)) return last === noun;
  return last === noun || !ORGANISATION_NOUNS.has(last) || endsBusinessName(last);
}
