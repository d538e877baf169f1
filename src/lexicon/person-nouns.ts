/**
 * Common nouns that name a speaker, by what they stand for. Own compilation of common knowledge, public domain.
 */
import { wordSet } from "./word-set.ts";

/** Roles of men. */
export const MALE_NOUNS = wordSet(`
  actor alderman anchorman archbishop assemblyman bishop boy boyfriend brother businessman cameraman
  chairman clergyman congressman councilman dad duke father fireman fisherman frontman gentleman
  grandfather grandson guy husband king man monk nephew newsman ombudsman policeman pope priest
  prince salesman serviceman son spokesman statesman stepfather stepson strongman uncle waiter
  widower
`);

/** Roles of women. */
export const FEMALE_NOUNS = wordSet(`
  actress alderwoman anchorwoman assemblywoman aunt businesswoman chairwoman congresswoman
  councilwoman daughter duchess girl girlfriend granddaughter grandmother heroine hostess lady mom
  mother mum newswoman niece nun policewoman princess queen saleswoman servicewoman sister
  spokeswoman stateswoman stepdaughter stepmother waitress widow wife woman
`);

/** Roles and occupations of one person, whatever their gender. */
export const ROLE_NOUNS = wordSet(`
  academic accountant activist adviser advisor advocate agent aide alderperson ally ambassador
  analyst anchor announcer anthropologist applicant architect artist assistant associate astronaut
  astronomer athlete attorney author backer baker banker bartender billionaire biographer biologist
  blogger boss broadcaster broker builder bureaucrat caller candidate captain cardiologist caretaker
  cashier centrist ceo cfo chair chairperson challenger champion chancellor chef chemist chief child
  citizen clerk client climatologist co-author co-chair co-director co-founder co-host co-owner
  co-sponsor coach colleague colonel columnist comedian commander commentator commissioner composer
  comptroller conductor conservative consultant contender contractor contributor controller convict
  coordinator coroner correspondent councillor councilor counsel counsellor counselor counterpart
  cousin creator critic curator customer daughter-in-law dealer dean defector defendant delegate
  democrat demonstrator dentist deputy designer detective developer dictator diplomat director
  dissident doctor donor driver ecologist economist editor educator electrician employee employer
  engineer entrepreneur envoy epidemiologist ex-husband ex-president ex-wife executive expert
  explorer farmer father-in-law fellow fighter filmmaker financier firefighter foe forecaster
  founder friend fundraiser gardener general geologist governor graduate guard guest guide gunman
  head heir historian host hunter immigrant immunologist incumbent inmate insider inspector
  inspector-general instructor intern interpreter interviewer inventor investigator investor
  jeweller journalist judge jurist juror justice keeper landlord lawmaker lawyer leader lecturer
  legislator liberal librarian lieutenant lobbyist loyalist magistrate magnate major manager mate
  mathematician mayor mechanic mediator member meteorologist millionaire miner minister moderator
  mogul monarch mother-in-law motorist musician native negotiator neighbor neighbour neurologist
  neuroscientist newcomer newsreader nominee novelist nurse nutritionist observer officer official
  operative operator opponent organiser organizer owner owner-operator painter panelist paramedic
  parent participant partner passenger pastor patient patron pensioner performer person pharmacist
  philanthropist philosopher photographer physician physicist pilot plaintiff planner player
  playwright poet police-chief policymaker politician politico pollster populist premier
  premier-elect presenter president president-elect principal prisoner producer professor programmer
  promoter proponent prosecutor protester protestor psychiatrist psychologist publicist publisher
  pundit rabbi radiologist ranger rapper reader recruiter referee reformer refugee registrar
  regulator relative reporter representative republican researcher resident respondent retiree
  reverend reviewer rival runner running-mate sailor scholar scientist screenwriter scriptwriter
  secretary secretary-general senator sergeant shareholder sheriff shopkeeper sibling singer skipper
  sociologist soldier solicitor son-in-law source speaker specialist spokesperson sponsor spouse
  staffer star statistician strategist striker student supporter surgeon surrogate survivor suspect
  teacher teammate technician teenager theologian therapist tourist tracker trader trainer
  translator treasurer trucker trustee tutor twin tycoon undersecretary user vendor vet veteran
  veterinarian vicar vice-chair vice-president victim villager visitor volunteer voter warden
  watchdog whistleblower winner witness worker writer youth
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
  academy administration agency airline airlines airport alliance army assembly association
  authority bank board body branch brewery broadcaster bureau business cabinet campaign caucus
  center centre chamber channel charity church city club coalition college command commission
  committee community company conference conglomerate congress consortium corp corporation corps
  council country county court daily delegation department directorate division embassy enterprise
  enterprises establishment factory federation firm force foundation fund gang gazette government
  group guardian guild herald holdings hospital house inc industries industry institute institution
  journal judiciary kremlin lab laboratory league legislature library llc ltd magazine maker
  manufacturer media ministry mission monarchy motors movement municipality museum nation navy
  network news newsletter newspaper ngo office opposition orchestra organisation organization outfit
  outlet pac panel parish parliament partners partnership party patrol pictures plant post power
  press prison program programme province publication publisher radio regime registry regulator
  republic retailer school secretariat senate service services side site society squad state station
  store studio studios supplier syndicate system systems tabloid tank taskforce territory times town
  trial tribe tribunal tribune trust tv union university utility village weekly wing wire works
`);

/** What can be read, heard or seen, and so be cited. */
export const DOCUMENT_NOUNS = wordSet(`
  account ad ads advert advertisement affidavit agreement analysis announcement article articles
  audit ballot bible bill book books brief briefing bulletin census charter column commentary
  communique complaint constitution contract critique data decree diary disclosure document
  documents dossier draft editorial email email-exchange emailed emails essay evidence exit-polls
  feature figures file files filing filings filmed findings footage guidance guide guidelines
  headline history indictment interview investigation invoice journal law lawsuit leaflet letter
  letters listing manifesto manual map memo memoir memorandum message messages minutes model models
  motion note notes numbers op-ed opinion order page paper papers petition piece plan platform
  playbook poll polling polls post posts preamble profile proposal prospectus readout record
  recording records release report reporting reports resolution result results review rule rules
  ruling schedule script scripture series sign slogan speech statement statements statistics statute
  stories story studies study suit summary survey surveys tape tapes testimony text texts transcript
  transcripts treaty tweet tweets verdict video website will
`);
