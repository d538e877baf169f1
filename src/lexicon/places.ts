/**
 * Places that news names without saying that they are places, and the adjectives made from them. Own compilation of
 * common knowledge, public domain. A capital that speaks stands for its government.
 */
import { wordSet } from "./word-set.ts";

/** Countries, states, large cities, and names of several words. */
export const PLACES = wordSet(`
  afghanistan africa alabama alaska albania aleppo algeria america amsterdam angola ankara
  argentina arizona arkansas armenia asia athens atlanta austin australia austria azerbaijan
  baghdad bahrain baltimore bangkok bangladesh barcelona beijing beirut belarus belfast belgium
  belgrade berlin bogotá bolivia bosnia boston botswana brazil britain brooklyn brussels bucharest
  budapest buenos_aires bulgaria burkina_faso burma burundi cairo california cambodia cameroon
  canada capitol_hill caracas chad charlotte chicago chile china cincinnati cleveland colombia
  colorado congo connecticut copenhagen costa_rica crimea croatia cuba cyprus czech_republic
  czechia dallas damascus delaware delhi denmark denver des_moines detroit district_of_columbia
  dominican_republic downing_street dubai dublin east_coast ecuador edinburgh egypt el_paso
  el_salvador england eritrea estonia ethiopia eu europe european_union finland flint florida
  foggy_bottom fort_worth france frankfurt gaza geneva georgia germany ghana glasgow great_britain
  greece greenland guatemala guinea haiti hamburg hanoi havana hawaii helsinki honduras hong_kong
  houston hudson_valley hungary iceland idaho illinois india indiana indianapolis indonesia iowa
  iran iraq ireland islamabad israel istanbul italy ivory_coast jakarta jamaica japan jerusalem
  jordan kabul kansas kansas_city kazakhstan kentucky kenya kharkiv kiev kosovo kuwait kyiv
  kyrgyzstan lagos laos las_vegas latin_america latvia lebanon lesotho liberia libya lisbon
  lithuania london long_island los_angeles louisiana luxembourg macedonia madrid maine malawi
  malaysia mali malta manchester manhattan manila maryland massachusetts mauritius melbourne
  memphis mexico mexico_city miami michigan middle_east milan milwaukee minneapolis minnesota
  minsk mississippi missouri moldova mongolia montana montenegro morocco moscow mosul mozambique
  mumbai munich myanmar nairobi namibia nashville nebraska nepal netherlands nevada new_delhi
  new_england new_hampshire new_jersey new_mexico new_orleans new_york new_york_city new_zealand
  nicaragua niger nigeria north_america north_carolina north_dakota north_korea northern_ireland
  norway odesa ohio oklahoma oman ontario oregon orlando oslo ottawa pakistan palestine palm_beach
  panama paraguay paris pearl_harbor pennsylvania peru philadelphia philippines phoenix pittsburgh
  poland portugal prague puerto_rico pyongyang qatar quebec rhode_island rio_de_janeiro romania
  rome russia rwanda sacramento salt_lake_city san_antonio san_diego san_francisco san_jose
  saudi_arabia scandinavia scotland scotland_yard seattle senegal seoul serbia shanghai
  sierra_leone silicon_valley singapore slovakia slovenia somalia south_africa south_america
  south_carolina south_dakota south_korea soviet_union spain sri_lanka st._louis st._petersburg
  staten_island stockholm sudan supreme_court sweden switzerland sydney syria taiwan tajikistan
  tallinn tampa tanzania tehran tel_aviv tennessee texas thailand tokyo toronto trump_tower tulsa
  tunisia turkey turkmenistan türkiye u.k u.n u.s u.s.a uae uganda uk ukraine un
  united_arab_emirates united_kingdom united_nations united_states uruguay us usa utah uzbekistan
  vancouver venezuela vermont vienna vietnam vilnius virginia wales wall_street warsaw washington
  washington_d.c. west_bank west_coast west_virginia westminster white_house whitehall wisconsin
  wyoming yemen zambia zimbabwe zurich
`);

/** Nationalities, parties and creeds: before a name they describe it. */
export const DEMONYMS = wordSet(`
  afghan african african-american alaskan albanian algerian american arab argentine arizonan
  armenian asian australian austrian baltic bangladeshi baptist belarusian belgian bolivian bosnian
  brazilian british bulgarian burmese californian cambodian canadian catholic chechen chilean
  chinese christian colombian communist congressional conservative croatian cuban czech danish
  democratic dutch eastern egyptian english estonian ethiopian european evangelical filipino finnish
  floridian french georgian german ghanaian greek haitian hawaiian hispanic hungarian icelandic
  indian indonesian iowan iranian iraqi irish islamic israeli italian jamaican japanese jewish
  jordanian kentuckian kenyan korean kurdish kuwaiti latin latina latino latvian lebanese liberal
  libyan lithuanian louisianan malaysian mexican mormon moroccan muslim nepalese nevadan nigerian
  northern norwegian ohioan oregonian pakistani palestinian pennsylvanian peruvian polish portuguese
  presidential protestant qatari republican roman romanian russian rwandan saudi scottish senegalese
  serbian singaporean slovak slovenian socialist somali southern soviet spanish sudanese swedish
  swiss syrian taiwanese texan thai tunisian turkish ugandan ukrainian venezuelan vermonter
  vietnamese virginian welsh western wisconsinite yemeni zimbabwean
`);

/** States and provinces as datelines and addresses shorten them: `Ava, Mo.`. */
export const STATE_ABBREVIATIONS = wordSet(`
  ala alta ariz ark calif colo conn d.c del fla ga ill ind kan ky la man mass md mich minn miss mo mont n.b n.c
  n.d n.h n.j n.m n.s n.y neb nev okla ont ore pa que r.i s.c s.d sask tenn tex va vt w.va wash wis wyo
`);

/** Who comes from there, where it is another word than for what comes from there. */
export const PEOPLES = wordSet(`
  briton croat czech dane democrat finn lib_dem londoner parisian pole scot serb slovak spaniard
  swede tory turk
`);
