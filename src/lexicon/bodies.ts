/** Words that businesses and other bodies go by: any of them, by their trade, and in their names. */
import { ORGANISATION_NOUNS } from "./person-nouns.ts";
import { wordSet } from "./word-set.ts";

/** What any business may be called, whatever it calls itself. */
export const ANY_BUSINESS = wordSet("business company firm group");

const TRADES = wordSet(`
  airline brewery broadcaster conglomerate consultancy corporation insurer lender manufacturer
  retailer startup supermarket supplier utility
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
  aerospace aggregates airways analytics apparel architects asa associates assurance automotive
  aviation bakeries bakers bank beverages bhd biologics biosciences biotech biotechnologies
  boatyard brands breweries brewers broadcasting builders bus capital caterers chemicals
  chocolates cinemas coaches commodities communications construction consultants contractors
  copper cosmetics couriers dairies dairy developers devices diagnostics diamonds distillers
  distillery distributors drilling drinks dynamics electric electrical electronics energy
  engineering engineers entertainment estates exports express ferries fertilisers fertility
  fertilizers films finance financial fisheries foods footwear freight furniture gaming garments
  gas genomics gmbh granite grocers healthcare holidays homes hotels hydro ingredients innovations
  instruments insurance insurers interactive investments ironworks jewellers kitchens laboratories
  labs leasing leisure lines lithium logistics ltd machines maritime markets materials media
  metals microsystems milling mills minerals mines mining mobile mobility motor mutual networks
  nickel nuclear nurseries nutrition oil optics outfitters oyj packaging packers paints partners
  payments petro petroleum pharma pharmaceuticals photonics pictures pipelines plantations
  plastics plc polymers poultry power properties provisions pty publishing quarries rail railways
  ratings realty records refineries renewables rentals resources restaurants retail rides robotics
  rubber sawmills seafoods securities semiconductor semiconductors services shipping shipyard
  shipyards smelters software solar solicitors solutions sounds spirits steel stores studios sugar
  supermarkets superstores suppliers surgical surveyors systems technologies telecom
  telecommunications telecoms terminals textiles therapeutics tiles timber tobacco tractors
  trading transit transport trawlers trucking tyres utilities vaccines vehicles ventures vineyards
  wholesale windows wines wireless
`);

/** Those of them that are surnames, too: `Ana Power`. */
const SURNAMES_TOO = wordSet("bank brands capital lines mines power steel");

/** Does it end the names of businesses, and of nobody? */
export const endsOnlyBusinessName = (lower: string): boolean =>
  BUSINESS_NAMES.has(lower) && !SURNAMES_TOO.has(lower);

export const endsBusinessName = (lower: string): boolean =>
  COMPANY_FORMS.has(lower) || BUSINESS_NAMES.has(lower) || ANY_BUSINESS.has(lower);

/** What no acronym that has just spoken is called: such bodies go by what they are. */
const NO_BUSINESS = wordSet(
  "army church council court government jury ministry parliament party police senate tribunal union",
);

/** What else bodies are called than the last word of their name, or the one before `of`: a committee is a panel. */
const OTHERWISE: Readonly<Record<string, ReadonlySet<string>>> = {
  agency: wordSet(
    "administration authority board bureau center centers centre commission department directorate inspectorate institute laboratory office ratings service",
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
  party: wordSet("alliance bloc coalition congress democrats front greens labour league list movement union"),
  regulator: wordSet("agency authority commission inspectorate office"),
  union: wordSet("brotherhood federation guild nurses teachers teamsters workers"),
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
  return last === noun || !ORGANISATION_NOUNS.has(last) || endsBusinessName(last);
}
