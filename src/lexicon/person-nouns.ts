/**
 * Common nouns that name a speaker, by what they stand for. Own compilation of common knowledge, public domain.
 */
import { wordSet } from "./word-set.ts";

/** Roles of men. */
export const MALE_NOUNS = wordSet(`
  abbot actor alderman anchorman archbishop assemblyman barman batsman bishop bloke boatman boy
  boyfriend brother businessman butler cameraman chairman choirboy clergyman congressman
  councilman craftsman crewman dad dairyman doorman duke father ferryman fireman fisherman
  foreman frontman gentleman godfather grandad granddad grandfather grandpa grandson guy
  handyman headman headmaster horseman husband king lad linesman man milkman monk nephew newsman
  oarsman ombudsman patriarch policeman pope postman priest prince salesman schoolboy serviceman
  son spokesman sportsman statesman stepdad stepfather stepson stockman strongman trawlerman
  uncle waiter watchman widower yachtsman
`);

/** Roles of women. */
export const FEMALE_NOUNS = wordSet(`
  abbess actress alderwoman anchorwoman assemblywoman aunt auntie ballerina barmaid bride
  bridesmaid businesswoman chairlady chairwoman congresswoman councilwoman daughter duchess
  fisherwoman forewoman frontwoman girl girlfriend godmother governess gran granddaughter
  grandma grandmother granny headmistress heroine horsewoman hostess lady landlady mam mammy
  matriarch mistress mom mother mum mummy nan nana newswoman niece nun policewoman postmistress
  postwoman princess prioress queen saleswoman schoolgirl seamstress servicewoman sister
  spokeswoman sportswoman stateswoman stepdaughter stepmother stepmum stewardess waitress widow
  wife woman yachtswoman
`);

/** Roles and occupations of one person, whatever their gender. */
export const ROLE_NOUNS = wordSet(`
  academic accountant activist actuary administrator adviser advisor advocate agent aide
  alderperson all-rounder ally ambassador anaesthetist analyst anchor angler announcer
  anthropologist appellant applicant apprentice archaeologist archdeacon architect archivist
  artist assistant associate astronaut astronomer astrophysicist athlete attorney auctioneer
  auditor author backbencher backer bailiff baker bandleader bandmaster bandmate banker barber
  barista baritone barkeeper barrister bartender bassist batter beekeeper benefactor beneficiary
  billionaire biochemist bioethicist biographer biologist blacksmith blogger boatbuilder
  boatswain bookkeeper bookseller boss bosun botanist bowler boxer breadwinner breeder brewer
  bricklayer brigadier broadcaster broker builder bureaucrat busker butcher bystander cabbie
  caddie cadet caller campaigner camper candidate canoeist canon captain cardiologist caretaker
  carpenter cartographer cartoonist cashier castmate caver cellist centrist ceo ceramicist cfo
  chair chairperson challenger champion chancellor chaplain cheesemaker chef chemist chief child
  chocolatier choirmaster choreographer churchgoer citizen claimant clairvoyant classmate cleric
  clerk client climatologist climber co-author co-captain co-chair co-director co-founder
  co-host co-owner co-pilot co-sponsor co-star co-worker co-writer coach colleague colonel
  columnist comedian commander commentator commissioner commodore commuter complainant composer
  comptroller concertgoer conductor confectioner conservative constable consultant contender
  contractor contributor controller convener convict coordinator coroner corporal correspondent
  councillor councilor counsel counsellor counselor counterpart cousin creator crewmate
  crewmember cricketer criminologist critic crofter crossbencher cryptographer curate curator
  customer cyclist dancer daughter-in-law deacon dealer dean debutant deckhand decorator
  defector defendant defender delegate democrat demonstrator dentist depositor deputy
  dermatologist designer detective developer dictator dietician dietitian diplomat director
  dispatcher dissident docent doctor documentarian dog-walker don donor dramatist dressmaker
  driver drover drummer ecologist economist editor educator electrician emir employee employer
  engineer engraver entomologist entrepreneur envoy epidemiologist essayist ethicist evacuee
  ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife executive expert explorer exporter
  eyewitness farmer farmhand farrier father-in-law fellow festivalgoer fiancé fiancée fiddler
  fighter filmmaker financier firefighter fisher flanker flatmate florist fly-half foe
  footballer forager forecaster forester founder friend front-runner frontbencher frontrunner
  full-back fundraiser gamekeeper gardener genealogist general geneticist geochemist geographer
  geologist geophysicist geriatrician glaciologist glazier goalie goalkeeper goalscorer golfer
  governor gp graduate grandchild grandparent gravedigger grazier grocer groom groundskeeper
  grower guard guest guide guitarist gunman gymnast gynaecologist gynecologist haematologist
  hairdresser harbormaster harbourmaster harpist head headteacher headwoman heir hematologist
  herpetologist hiker historian holidaymaker homeowner hooker host hotelier householder
  housekeeper housemate hunter hurler hydrographer hydrologist illustrator imam immigrant
  immunologist importer impresario in-law incumbent inmate innkeeper insider inspector
  inspector-general instructor intern interpreter interviewer inventor investigator investor
  jeweller jockey jogger journalist judge jurist juror justice kayaker keeper knitter landlord
  landscaper lawmaker lawyer leader leaseholder lecturer legislator liberal librarian librettist
  lieutenant lifeguard lighthouse-keeper linguist lobbyist lockkeeper logger loyalist lumberjack
  lyricist machinist magistrate magnate major major-general manager mate mathematician mayor
  mechanic mediator member mep meteorologist microbiologist midfielder midwife miller milliner
  millionaire minder miner minister mla moderator mogul monarch mother-in-law motorist moulder
  mountaineer mover mp msp musician mycologist native naturalist negotiator neighbor neighbour
  nephrologist neurologist neuropsychologist neuroscientist newcomer newlywed newsreader nominee
  novelist nurse nutritionist observer obstetrician oceanographer officer official ombudsperson
  oncologist onlooker opener operative operator ophthalmologist opponent optician organiser
  organist organizer ornithologist owner owner-operator paddler paediatrician painter
  palaeontologist paleontologist panelist paralegal paramedic parent parishioner parliamentarian
  participant partner passenger passer-by pastor pathologist patient patron pedestrian
  pediatrician pensioner percussionist performer person petitioner pharmacist pharmacologist
  philanthropist philosopher phlebotomist photographer physician physicist physio
  physiotherapist pianist pilot piper plaintiff planner plasterer player playmaker playwright
  plumber podiatrist poet police-chief policymaker politician politico pollster populist postdoc
  postgraduate postmaster potter prefect premier premier-elect presenter president
  president-elect primatologist principal prisoner producer professor programmer promoter
  proponent prosecutor protector protester protestor psychiatrist psychologist psychotherapist
  publican publicist publisher pulmonologist pundit pupil rabbi radiographer radiologist rambler
  rancher ranger rapper rapporteur reader recruit recruiter referee reformer refugee registrar
  relative reporter representative republican rescuer researcher resident respondent
  restaurateur retiree reverend reviewer rheumatologist rival roboticist roofer roommate rower
  runner runner-up running-mate sailor satirist saxophonist scaffolder scholar schoolmate
  schoolteacher scientist screenwriter scriptwriter scrum-half sculptor seamer searcher seatmate
  secretary secretary-general seismologist senator sergeant sexton shareholder sharemilker
  shearer shepherd sheriff shipwright shopkeeper showrunner sibling signatory signwriter singer
  skater skier skipper smallholder snowboarder sociologist soldier solicitor sommelier
  son-in-law songwriter soprano source speaker specialist spinner spokesperson sponsor spouse
  sprinter staffer star stationmaster statistician stepparent stevedore steward stockbroker
  stonemason stopper storekeeper strategist striker student supporter surfer surgeon surrogate
  surveyor survivor suspect swimmer tailor tanner td teacher teammate technician teenager tenant
  thatcher theologian theorist therapist toolmaker topper tourist toxicologist tracker trader
  trainee trainer translator trapper treasurer trialist trucker trumpeter trustee tutor twin
  tycoon umpire undergraduate undersecretary undersheriff undertaker underwriter urologist user
  usher vendor verger vet veteran veterinarian vicar vice-captain vice-chair vice-president
  victim villager vintner violinist virologist visitor viticulturist volcanologist volunteer
  voter warden weaver welder whip whistleblower wicketkeeper winemaker winger winner witness
  worker wrangler wrestler writer youth zoologist
`);

/** Several people, or words that count them. */
export const GROUP_NOUNS = wordSet(`
  activists advisers advisors advocates aides all allies americans analysts attendees attorneys
  authorities backers both children christians citizens colleagues commentators companies
  congressmen conservationists conservatives consumers countries couple crew critics crowd crowds
  customers defendants defenders delegates democrats demonstrators diplomats doctors donors dozens
  duo economists employees evangelicals everyone executives experts families family fans farmers
  fellows few figures five founders four friends governments governors groups guests half hawks
  historians hundreds immigrants independents insiders investigators investors jews journalists
  judges jurors jury lawmakers lawyers leaders leadership liberals locals majority many mayors media
  members men military millennials ministers minority moderates most muslims nations negotiators
  neighbors neighbours nurses observers officers officials operatives opponents organisers
  organizers others parents participants partners people plaintiffs players police politicians
  pollsters press progressives prosecutors protesters public pundits relatives reporters
  representatives republicans researchers residents respondents rivals scholars scientists senators
  several skeptics some sources specialists spokespeople staff staffers states strategists students
  supporters surrogates survivors teachers team thousands three trio troops two users veterans
  victims viewers villagers volunteers voters watchers witnesses women workers writers youths
`);

/** Bodies. */
export const ORGANISATION_NOUNS = wordSet(`
  abbey academy administration agency airline airlines airport alliance aquarium archdiocese
  army assembly association authority automaker bakery bank battalion bloc board body bookmaker
  branch brewery brigade broadcaster brokerage brotherhood bureau business cabinet campaign
  carmaker cartel cathedral caucus center centre chamber channel charity chipmaker church city
  clinic club co-op co-operative coalition collective college colliery command commissariat
  commission committee community company confederation conference conglomerate congregation
  congress conservancy consortium constabulary consulate consultancy cooperative corp
  corporation corps council country county court daily dealership delegation department diocese
  directorate distillery division dockyard drugmaker embassy enterprise enterprises
  establishment factory federation fellowship firm foodbank force forum foundation foundry
  franchise fund gallery gang garrison gazette government group guardian guild herald holdings
  hospice hospital house inc industries industry inquiry inspectorate institute institution
  insurer journal judiciary junta kindergarten kremlin lab laboratory league legislature lender
  library llc lodge ltd magazine maker manufacturer media militia ministry mission monarchy
  monastery mosque motors movement municipality museum nation navy network news newsletter
  newspaper ngo non-profit nonprofit nursery observatory office opposition orchestra
  organisation organization outfit outlet pac panel parish parliament partners partnership party
  patrol pictures plant politburo post power presidium press prison program programme province
  publication publisher quango radio railway refinery regime regiment registry regulator
  republic retailer roundtable school secretariat seminary senate service services shipyard side
  sisterhood site society squad squadron start-up startup state station store studio studios
  sub-committee subcommittee supplier synagogue syndicate synod system systems tabloid tank
  taskforce territory theater theatre think-tank times town treasury trial tribe tribunal
  tribune trust tv union university utility village watchdog waterworks weekly wholesaler wing
  wire works zoo
`);

/** What can be read, heard or seen, and so be cited. */
export const DOCUMENT_NOUNS = wordSet(`
  account ad ads advert advertisement affidavit agreement analysis announcement article articles
  audit ballot banner bible bill book books brief briefing bulletin caption census charter column
  commentary communique complaint constitution contract critique data decree diary disclosure
  document documents dossier draft editorial email email-exchange emailed emails essay evidence
  exit-polls feature figures file files filing filings filmed findings footage guidance guide
  guidelines headline history indictment inscription interview investigation invoice journal law
  lawsuit leaflet letter letters listing manifesto manual map memo memoir memorandum message
  messages minutes model models motion note notes notice numbers op-ed opinion order page pamphlet
  paper papers petition piece placard plan plaque platform playbook podcast poll polling polls
  post poster posts preamble profile proposal prospectus readout record recording records release
  report reporting reports resolution result results review rule rules ruling schedule script
  scripture series sign slogan speech statement statements statistics statute stories story
  studies study suit summary survey surveys tape tapes testimony text texts transcript transcripts
  treaty tweet tweets verdict video website will
`);

/** What offices and bodies are for: two of them joined by `and` stand in one name, `Department of Health and Human Services`. */
export const PORTFOLIOS = wordSet(`
  administration aeronautics affairs ageing agriculture air alcohol analysis aquaculture archives
  art arts aviation budget business care children climate commerce communication communications
  community conservation construction consumer control cooperation corrections crafts culture
  customs defence defense demography development digital disability disarmament disease drug drugs
  economic economics economy education electricity employment energy engineering enterprise
  environment environmental equality exchange exploration explosives export exports families family
  film finance fire firearms fisheries fishing food foreign forensic forest forestry forests gas
  gender government health heritage higher homeland housing human humanities hunger hygiene
  immigration industrial industry information infrastructure innovation insurance integration
  intelligence international investment irrigation justice knowledge labor labour land language law
  learning letters local logistics manufacturing marine maritime media medical medicine mental
  migration minerals mining monuments museums music naturalization nursing nutrition oceanic oceans
  oversight parks peace pensions pharmacy physics planning police policy population ports power
  prevention prices prisons privacy production productivity protection public rail railways
  recreation reform refugees regional registration rehabilitation relief religion religious research
  resources responsibility revenue rights roads rural safety sanitation science sciences securities
  security services shipping skills social space sport sports standards statistical statistics
  strategic strategy sustainability tax taxation technical technology telecommunications tobacco
  tourism trade training transparency transport transportation treatment tropical urban vaccination
  veterans veterinary water waterways weather welfare wildlife women work works youth
`);
