/** Words that businesses go by: any of them, by their trade, and in their names. */
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
  aerospace aggregates airways analytics architects asa associates bakeries bakers bank beverages
  bhd biosciences biotech biotechnologies brands breweries brewers builders capital caterers
  chemicals construction consultants contractors dairies developers diagnostics distillers
  distributors dynamics electric electronics energy engineers entertainment estates ferries foods
  gas genomics gmbh healthcare homes hotels innovations insurance jewellers laboratories labs
  lines logistics ltd materials mills minerals mines mining networks oil outfitters oyj partners
  petroleum pharma pharmaceuticals plantations plc power properties pty railways renewables
  resources robotics seafoods securities semiconductors shipping shipyard shipyards software
  solicitors solutions steel stores supermarkets suppliers surveyors systems technologies telecom
  telecoms textiles therapeutics transport ventures vineyards
`);

export const endsBusinessName = (lower: string): boolean =>
  COMPANY_FORMS.has(lower) || BUSINESS_NAMES.has(lower) || ANY_BUSINESS.has(lower);
