/**
 * Given names: evidence that capitalised words name a person, and of which gender. Own compilation of common
 * knowledge, public domain. Names borne by both stand apart and are no evidence of gender.
 */
import type { Gender } from "../types.ts";
import { remembered } from "./remembered.ts";
import { wordSet } from "./word-set.ts";

/** Given to men. */
export const MALE_NAMES = wordSet(`
  aarav aaron abdel abdelaziz abdoulaye abdul abdulla abdullah abe abebe abel abhishek abraham
  abubakar achim adam adan adel adewale adil aditya adlai adolfo adrian adrián afonso agus
  agustin agustín ahmad ahmed ahmet aidan ajay akhilesh akira aksel al alain alan alasdair
  alastair albert alberto alden alec aled alejandro aleksandar aleksander aleksandr aleksei
  alessandro alexander alexei alexey alfie alfonso alfred alfredo ali alistair allan allen
  alonzo alvin amadou amadu amartya aminu amir amit amos anand anatole anatoly anders andre
  andreas andrei andres andrew andrey andriy andrzej andré andrés andy angus anil anselm ante
  antero anthony antoine anton antoni antonin antonio antony antti antónio anwar anwer arash
  archibald archie ari arjun arkady armand armando armin arnaud arnel arnie arnold aron arthur
  arto arturo arvid arvind asbjorn asher ashok asif attila auguste augustin augustus aurel
  aurelien aurelio austin avi axel aziz babajide babak babatunde balazs balint balázs baptiste
  barack baraka barasa barnaby barney barry bart bartholomew barton bartosz bashar bashir basil
  bassam bastien beau behrouz bekele ben benedict benjamin benny benoit benoît bernard bernardo
  bert bertrand bienvenido bilal bill billy birsa bjarne bjorn björn blaise boaz bob bobby
  bogdan bohdan bohumil bojan bongani bonifacio boris borut boubacar brad bradford bradley bram
  brandon branko brecht brendan brent bret brett brian brock bruce bruno bryan bryce bryn budi
  burak burt byron bálint béla caleb callum calvin carl carlo carlos carsten caspar casper
  cathal cecil cedric cem cesar chad charles charlie cheikh chester chidi chinedu christian
  christof christoph christophe christopher chuck chukwuemeka chukwuma cian ciaran ciarán
  cillian clarence clark claude claudio clay clayton clement cliff clifford clint clive clyde
  cody colin colm colum conal conall conor conrad constantine corey cormac cormack cornelius
  cory cosmo craig crispin cristobal cristóbal csaba curt curtis cuthbert cyprian cyril cyrus
  dafydd daichi daiki daithi daithí damian damien damon dan daniel danny dario darius dariush
  dariusz darragh darrell darren darryl dashiell dave david davor dean declan deepak dejan
  delbert demba demetrios denis dennis denny denzel denzil derek dermot derrick deshawn desmond
  desta detlef deval devendra devin diarmaid diarmuid diarra dick didier diego dieter dimitri
  dinesh dino diogo dirk dmitri dmitry dmytro dominic dominick don donal donald donato donncha
  donnie donovan doug dougie douglas dragan duane duarte duc duncan dusan dustin dušan dwayne
  dwight dylan dónal eamon eamonn earl ebenezer ebo ed eddie edgar edmund eduard eduardo edvard
  edward edwin efe efraim egon einar eino eirik eitan elbert eli elias elijah elio elliot
  elliott elmer elon elvis emanuel emeka emil emile emilio emmanuel emmett emre emrys enda
  enoch enrico enrique enzo eoghan eoin epeli erdem eric erich erick erik erlend ernest ernesto
  ernie errol ervin esa esben esteban ethan etienne ettore euan eugene eustace evan evander
  evaristo everett evgeny ewan ezekiel ezra fabian fabio fabrice facundo fahad faisal fareed
  farhad farid farouk fausto fearghal federico felipe felix femi ferdinand ferenc fergal fergus
  fernand fernando fiachra fidel filippo finbar finbarr finn fintan fionn florian floyd forrest
  francesco francis francisco franco francois frank frankie franklin frans frantisek františek
  franz françois fred freddie freddy frederic frederick frederik fredrik friedrich fritz fyodor
  gabor gabriel gaetano ganesh gareth garrett garry garth gary gaspard gaston gaurav gavin
  gavril gbenga gearóid geert gene gennady geoff geoffrey georg george georgios geraint gerald
  gerard gerardo gerhard gerrit gerry getachew gethin giancarlo gianluca gianni gideon gilbert
  giles gilles gino giorgio giovanni girish girma giuseppe glen glenn goncalo gonzalo gonçalo
  gopal goran gordon gorka goro graham grant greg gregg gregor gregory grigor gruffudd grzegorz
  guglielmo guido guillaume guillermo gunnar gunter gunther gus gustaf gustav gustavo guy
  gwilym gyula gábor gérard günter günther haakon habib hadi haile hakan hakeem hakon hal halim
  halvard halvor hamid hamish hamisi hamza hank hans hans-peter hansjörg hansueli hao harald
  harish harlan harold haroon harrison harry harshvardhan hartmut haruki haruto harvey hasan
  hassan hector heiko heinrich heinz helmut hemi hendra hendrik henk hennie henri henrik
  henrique henry herb herbert herman hernan hernán hideo hiram hiroki hiroshi holger homer
  horace horatio horst hosni hossein howard hrvoje hubert hugh hugo humayun humberto hussein
  huw hywel håkon iain ian ibrahim ibrahima idris ieuan ifeanyi ignacio igor ikechukwu ikenna
  iker ilias ilkka ilya imran imre ioan iolo ira irving isaac isaiah ismael ismail istvan
  istván ivan ivo ivor iwan iñaki iñigo jaap jabari jabu jacek jacinto jack jacob jacques
  jaehyun jagat jaime jake jakob jakub jamal james janne jannie jared jaroslav jarosław jarrett
  jason javad javier jaxon jay jayden jean-claude jean-luc jean-marie jean-paul jean-pierre jeb
  jedediah jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy
  jesper jesse jesus jethro jian jiho jim jimmy jiri jitendra jiří joachim joao joaquim joaquin
  joaquín jochen joe joel joerg joey johan johann johannes john johnnie johnny joko jolyon jon
  jonah jonas jonathan joost jorg jorge jorgen jory jose josef joseph josh joshua josiah josip
  josé joão juan juan-carlos judd juergen juha jukka jules julian julio julius juma junho
  jurgen jussi justin jyrki jörg jørgen jürgen kaan kahu kaito kalle kamal kamau kamil kamran
  karim kariuki karl karl-heinz karthik kasimir kasper kayode kazimierz kazuo kees keith
  kelechi kemal ken kenji kenneth kenny kent kenta kerem kevin kevork khaled khalid khalil
  khizr kieran kipchoge kiprono kiprop kiptoo kirill kirk klaus knut knute kobus koen kofi koji
  kojo konrad konstantin kostas krešimir krishna krzysztof kudakwashe kunal kunle kurt kwabena
  kwadwo kwame kwesi kyle kyriakos lachie lachlan ladislav lajos lalit lamar lambert lance
  lanny larry lars laszlo lateef laurence laurent lawrence lazar leander leandro lech lee leif
  leland len lennart lenny leo leon leonard leonardo leonid leopold leroy lester leszek levi
  lewis liam lin-manuel lionel ljubomir llewelyn lloyd lorcan lorcán lorenzo lorne lothar lou
  louis lowell lubomir lubos luboš luc luca lucas lucian luciano ludovic luigi luis luka lukas
  lukasz luke lunga lungelo luther luís lyle lyndon lysander lászló lúcio maarten maciej mack
  magne magnus mahesh mahmoud mahmud maina majid makoto maksim malachy malcolm mamadou mandla
  manfred manish manny manoj mansour manuel marc marcel marcello marcin marco marcos marcus
  marek mario marius mariusz mark markku marko markus marlon marshall martin martín marvin
  masayuki mason massimo matej mateo mateusz mathew mathias mathieu matias mats matt matteo
  matthew matthias matthieu matti mattia mattias matías maurice mauricio mauro max maxim maxime
  maximilian maxwell mehdi mehmet melvin menachem merle merrick mervyn michael michał michel
  mick miguel mihai mikael mike mikel mikhail mikkel mikko miklos miklós milan miles milo
  milorad milos miloš milton minh minho mirko miroslav mirza mitch mitchell mitt mladen moe
  mogens mohamed mohammad mohammed mohan mohandas moises monte montgomery monty mordecai moritz
  morris mortimer moses mostafa moussa muammar muhammad mukesh mulugeta murat murdo murray musa
  mustafa mwangi mykola máirtín máté nabil nadeem nanda naoise narayan narendra naresh nasser
  nate nathan nathaniel naveed neal ned neil nelson nenad nestor newt niall nicholas nick
  nicolai nicolas nicolo nicolás nicolò niels nigel nikau nikhil niklas nikola nikolai nikolaj
  nikos nilesh nils njoroge nnamdi noah nobuo nolan norbert norman nuno nuri obed obinna
  ochieng octavio odd odhiambo odhran odin ognjen oisin oisín okechukwu olaf ole oleg oleksandr
  oleksiy oliver olivier olu olumide olusegun omar omondi ondrej ondřej onur orhan orlando
  orrin orville osama oscar oskar osman ostap osvaldo oswald otieno otis ottmar otto ousmane
  owain owen paavo pablo padraic padraig pankaj paolo pascal patrick paudie paul pavel pavlo
  pawel paweł peder pedro pekka pelle peng per per-erik percival percy perry pervez petar pete
  peter petr petro petteri phil philando philip philippe phillip phineas pierce pierre piers
  piet pieter piotr poul pradeep prakash pranav predrag preston prosper pádraig qiang quang
  quentin quincy rachid radek radoslaw radovan rafael rafal ragnar rahm rahul raimo rainer raj
  rajendra rajesh rajiv rakesh ralph ramdas ramesh ramiro ramon ramón randal randall randolph
  randy raphael rasaki rashad rasheed rashid rasmus ratko raul ravi ray raymond recep reggie
  reginald reince reinhard reinhold renato rene renzo rené reto reuben rex reza rhodri rhys
  ricardo riccardo richard rick ricky rigoberto riku ritchie rizwan rob robbie robby robert
  roberto rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman romano ron
  ronald ronnie rory ross rotimi roy ruairi ruairí ruaridh ruben rubén rudolf rudolph rudy
  ruediger rufus rui rune rupert ruslan russ russell rustam rutger ruud ryan ryo ryota ryszard
  rüdiger sachin saddam sadiq saeed sakari salman salvador salvatore sam samer samir sammy
  samuel samuele sandeep sandor sandro sani sanjay santiago satoshi saul sauli scott seamus
  sean sebastian sebastiano sebastián segun sekou selim semisi seojun serge sergei sergey
  sergio serhii serhiy serkan seth seán shahid shane shankar sharad shaun shawn sherrod shinji
  shinzo shoaib sholto shyam siaosi sid siddharth sidney siegfried sigmund sigurd silas silvio
  simba simon sione sipho sjoerd slawomir slobodan solomon somchai somsak soren sota souleymane
  spencer srdjan srinivas stan stanislav stanislaw stanisław stanley stefan stefano stellan
  stephan stephen sterling stevan steve steven stewart stig stjepan struan stu stuart
  subramaniam subramanian sule suleiman sungho sunil surendra suresh svein sven szymon sándor
  séamus søren sławomir tad tadeusz tadhg takashi takeshi tama tamas tamerlan tamás tane tanner
  tapio taras tarek tariq tarquin tatsuya tavish tayo tayyip ted teddy teemu teodor terence
  terrence tesfaye tetsuya tevita thabo thad thaddeus themba theo theodore thibault thierry
  thomas thorbjorn thorsten tiago tibor tim timmy timo timothy timur tobias toby todd tolga tom
  tomas tomasz tomislav tommaso tommy tony toomas torbjorn torbjørn torquil torsten torvald
  travis trent trevor trey tristan troy trygve tuan tucker tunde tunji turlough tushar tyler
  tyrone tyson ueli ugo ulrich umar umberto unai urho urs usman uwe vaclav valdis valentin
  valery vance vasco vasile vasily vasyl vaughan veikko veljko venkat venkatesh vernon vicente
  victor vidal vidar viggo vijay vikram viktor viliami vince vincent vincenzo vinny vinod virat
  virgil vishwas vitaly vito vitor vivek vlad vladimir vojtech vojtěch volker volodymyr vuk
  vukan vyacheslav václav vítor wade wafula walid wallace walt walter waqar warren waseem wasim
  wayne wekesa wendell werner wes wesley wieczyslaw wilbur wilfred wilfrid wilhelm will willard
  willem william willie willy winston wiremu witold wojciech wole wolfgang woodrow woody wouter
  wystan xabier xavi xavier yair yakubu yann yannick yannis yaroslav yash yasser yaw yevgeny
  yevhen yiannis yitzhak yoav yorgos yosef youngho yousef youssef yoweri yuri yury yusuf yuto
  yves zach zachary zack zafar zaheer zane zbigniew zdenek zdeněk zdravko zeljko zlatan zoltan
  zoltán zoran zubair zvonimir zygmunt álvaro étienne łukasz žarko
`);

/** Given to women. */
export const FEMALE_NAMES = wordSet(`
  abby abena abigail achieng ada adaeze adaora adele adelle adjoa adriana adunni adwoa afia
  agatha agnes agnete agnieszka aiko ailsa aine ainhoa aino aisha aishatu aishwarya aisling
  akiko akinyi akosua akua alana alejandra aleksandra alessandra alexa alexandra alexandria
  alice alicia alina alison allison allyson alma almaz alyssa amaia amaka amanda amber amelia
  amelie amina aminata amira amy amélie ana ananya anastasia ane angela angelica angelina
  angharad angie anika anita anjali anke ann anna annabel annalena anne anne-marie annegret
  anneke anneli annette annie annika anouk antonella antonia aoibheann aoife aparna apolonia
  april arabella ariana arianna arlene aroha asha ashleigh ashley astrid asuka atieno aubrey
  audrey aurelie aurora aurélie ava awa ayanna ayesha ayumi azadeh azra azucena barbara beata
  beatrice beatrix beatriz becca becky belinda bella bernadette bernice bertha beth bethany
  betsey betsy bette betty beverly bianca biljana birgit birgitta birgitte blanca bodil
  boglarka bonnie bozena bożena božena brenda brianna brianne brid bridget bridie brigid
  brigitte britney britta brittany brittney bronwen bronwyn brooke bríd bukola bushra busisiwe
  camilla camille candace candice caoimhe carina carla carly carmen carol carole carolina
  caroline carolyn carrie carys catalina catarina catherine cathy catrin catriona cecelia
  cecile cecilia celeste celia celine ceridwen cerys chantal chantelle charlene charlotte
  chelsea cheryl chiamaka chiara chimamanda chioma chipo chloe christa christie christina
  christine ciara cindy claire clara clarissa claudette claudia clemence clementine clodagh
  clotilde clémence colette colleen condoleezza connie constanza constanze consuelo cora
  corazon cordelia corinne cosima coumba cristina crystal cynthia céline dagmar dagny daisy
  dalila danielle danijela danuta daphne daria darlene darya dawn debbie debby deborah debra
  deepa deepika deirdre delia demelza dena denise dervla devika diana diane dianne dilma
  dilnoza dina divya dolores donatella donna dora doreen doris dorota dorothy dorte dragana
  drahomira dubravka dunja dympna ebba ebele edith edna edurne efua eileen eilidh eilis eimear
  eimer eira eithne elaine elana eleanor eleanora elena eleri elif elin elisa elisabeth
  elisabetta elise eliska eliza elizabeth eliška elke ella ellen ellie eloise elsa elsbeth
  elsie elske elspeth emilia emily emine emma erica erika erin erzsebet erzsébet esi esmeralda
  esperanza estefania estelle esther eszter ethel eugenia eulalia eulalie eva evie ewa fadila
  faith fang farah farhana fatima fatma fatou fatoumata fatuma fay faye federica felicia
  felicity femke fenna fernanda ffion fiadh filipa fiona fionnuala flora florence folake
  folasade frances francesca frauke freda freja frida frieda friederike funmi funmilayo
  gabriela gabrielle gail galina gayle geeta geirthrud gemma genevieve geneviève georgia
  georgie georgina geraldine germaine ghislaine gilda gillian gina ginevra ginger giorgia
  giovanna gisela gita gitta giulia gladys glenda gloria gordana graca grace gracie graciela
  grainne grazyna graça grażyna greet greta gretchen gretel grietje gro gráinne guadalupe
  gudrun gulnara gunhild gunilla gwen gwenda gwendolen gwendolyn gwenllian gwyneth hala halima
  halina halyna hana hanka hannah hanne hannelore harriet haruka hasmik hatice hattie hauwa
  hazel heather hedda hedvig hedwig heidi heidrun heike helen helena helene helga hendrika
  henrietta henrike hilary hilda hilde hildegard hillary hina hinemoa hiroko hiwot holly
  hortensia huda huma huong ida ifeoma ikuko ilaria ildiko ildikó ileana ilona ilse iman imelda
  imke imogen indira ines inez inga inge ingeborg inger ingrid inmaculada inês ioana iolanda
  iona irena irene irina iris irma iryna isabel isabella isabelle ishbel isla itziar ivana
  ivanka ivy iwona iñes jacinda jacinta jacklyn jaclyn jacqueline jada jadranka jadwiga jamila
  jana jane janelle janet janice janine jantje jasmina jasmine jayne jeanette jeanne jeannie
  jelena jemima jenna jennifer jenny jessica jill jillian jimena jing jitka jo joan joana joann
  joanna joanne jocelyn jodi jodie joelle johanna jolanta jorunn josefina josephine josette
  josie joumana jovana joy joyce juana juanita judit judith judy julia juliana julianne julie
  juliet june justine jutta jyoti kaisa kaitlin kaja kalpana kamala kaori kara karen karin
  karina karla karolin karolina katalin katarina katarzyna kate kateryna katharina katharine
  katherine kathleen kathryn kathy katie katrijn katrin katrina katya kavita kay kayla kayleigh
  keiko keira kelli kellyanne kelsey kendra kersti kerstin ketanji khadija kiara kimberley
  kimberly kinga kirsten kirstjen kirsty kjersti krista kristalina kristen kristin kristina
  krystal ksenia kumiko kylie lael laia lakeisha laleh lalita lana lani lara larisa larissa
  larysa latifa latisha latoya laura lauren lauryn layla lea leah leila leire lena lenka
  leocadia leona leonie leonor lesley letitia lexi leyla libby lidia lien liesbeth lieselotte
  liesl liisa lilian liliana lillian lily linda lindiwe lindsey linh linnea linnéa lisa lise
  liselotte liv liz liza ljiljana ljubica lois lola loretta lori lorna lorraine lotte louella
  louisa louise lourdes lowenna lucia luciana lucille lucinda lucja lucy lucía ludivine ludmila
  ludmilla ludovica luisa lupe lupita luz lydia lynda lynn lynne lyudmila maaike maartje mabel
  mackenzie madeleine madeline madison maeve mafalda magda magdalena maggie magnhild mahsa
  maire mairead mairi maisie maite maj malala malgorzata malin mallory mamta mandy manuela mara
  marama marcela marcia marcy mareike maren margaret margareta margaretha margarethe margarida
  margarita margaux margit margo margot margrethe marguerite maria mariah mariam mariama marian
  mariana mariangela marianne maribel maricel marie marie-claire mariel marielle marija marijke
  marilyn marina marisa marisol marissa marit maritza marjatta marjorie marketa markéta marla
  marlene marloes marlys marsha marta martha martina mary mary-ann maryam mathilde matilda
  maude maureen maxine maya mayra mazie małgorzata mckenzie meena meenakshi meera meg megan
  meghan megyn mei mei-ling mekdes melania melanie melanne melinda melissa mercedes meredith
  merete meritxell merve mette mhairi mia michaela michele michelle michiko mila mildred milena
  milica millicent mimi mindy minerva minna miranda mireia mireille mirela miriam mirjana moana
  moira mollie molly mona monica monika monique montserrat morag morwenna muriel mwajuma mwende
  myra myrna máire máiréad méabh nadezhda nadia nadine nadira nadiya naliaka nancy nanna naoko
  naomi narges nasrin natalia natalie nataliya natalya natasha natsumi nayeli neera neha nekane
  nellie nerea nerys nevena ngaire ngozi nia niamh nichole nicole nicolette nikki nina nirmala
  nisha njeri nkechi nneka noelle noemi noemie nokuthula nomsa nomvula nora norah noreen noriko
  norma nouha noémie nuala nuria nyambura nydia nóra núria obiageli octavia oda oddny odette
  odile oksana olena olga olive olivia oluchi olympia omarosa omolara oonagh opal ophelia oprah
  orla ornella ottilie ottoline oumou outi padma paige paivi paloma pam pamela paola parisa
  parvati pascale patrice patricia patrisse patsy patti patty paula paulette paulina pauline
  pearl peggy penelope penny pernille perpetua petra petronella philippa philomena phoebe
  phyllis pilar polly pooja poppy pramila pratibha priscilla priti priya priyanka pru puja
  putri päivi rabia rachael rachel radha radhika radka raffaella ragna ragnhild raisa rakiya
  ramona randi rania raquel rashida rebecca reem regina reina reka rekha rena renata renate
  renee renuka renée reyhan rhiannon rhonda riikka riitta rikke rita ritu ritva roberta robyn
  rochelle rocio rocío roisin ronda rosa rosaleen rosalia rosalie rosalind rosalyn rosamond
  rosamund rosanna rosario rose roseann roseanne rosemary rosie roxanne roza ruby rukhsana
  rukmini rupa rutendo ruth ruxandra réka róisín sabina sabine sabrina sachiko sadia sadie
  safiya saga saima sakura sally salma samantha samira sanaa sandhya sandra sandrine sanjana
  sanna sanne santhi saoirse sapna sara sarah saraswati sari saroja saskia saundra savannah
  savita scarlett seema selamawit selena selin selma serena shabana shana shanelle shania
  shanthi shanti shari sharon shauna shazia sheena sheikha sheila shelby shelley shelly sheri
  sherri sherry sheryl shilpa shirin shirine shirley shona shonda shreya sian sibongile sidonie
  sienna signe sigrid silje silke silvia simona sina sinead sinéad siobhan siobhán sioned siri
  sirpa siti siân slavica smita smriti sneha snezana snežana sofia sofie solange soledad
  solveig sondra sonia sonja sonya sophia sophie soraya sorcha stacey stacy stella stephanie
  sue sumitra sunita sunniva susan susana susanna susanne sushila sushma susie suzanne svenja
  svetlana svitlana swati sybil sylvia sylvie synnove tabitha tamara tamika tammy tamron tamsin
  tania tanvi tanya tara tarja tasha tatiana tatjana tatyana temperance teresa tereza terri
  tess tessa thandeka thandiwe thea thelma theodora theresa therese thora thuy thyra thérèse
  tiffany tigist tilda tilly tina titilayo tomoko tonya tove tracey tricia trina trine trish
  trudy tsitsi tulsi turid tuula ulla ulrike ulyana uma una ursula urszula usha ute uzma
  valentina valentyna valeria valerie valerija vandana vanessa vanita varsha vera verena verna
  veronica veronique vesna vicki vickie vicky victoria vidya viktoria viola violet virgie
  virginia viviana vivien vlasta véronique wairimu waltraud wambui wanda wangari wanjiku
  wanjiru wendy whoopi wilhelmina wilma winifred winona xenia ximena xiomara xiu yael yasmin
  yasmine yelena yesenia yetunde yevgenia yewande ylva yoko yolanda yui yuko yulia yuliia
  yuliya yvette yvonne zadie zahra zainab zanele zara zawadi zdenka zehra zeinab zelda zeynep
  zodwa zoe zoey zofia zorica zoya zsofia zsuzsa zsuzsanna zsófia zuleika zuzana zuzanna ágnes
  áine éilís órla úna þórdís łucja
`);

/** Given to both. */
export const UNISEX_NAMES = wordSet(`
  abimbola alex alexis amal amara amari amarjit andrea ariel ashton avery ayodele babatope
  bailey balwinder bela bernie bhupinder blair bo bolanle cameron casey chidera chinonso chris
  courtney dakota dale damilola dana dara deb devon dewi drew emerson evelyn farai finley
  gabriele gurpreet hanna harjit harper harpreet hayden hua hui hunter hyun imani indigo indra
  jackie jaden jamie jan jaswinder jean jessie jin jody joni jordan josefa jude jun kai kelly
  kendall kerry ketut kim kiran kit lakshmi lane laurie leslie li lin lindsay logan manpreet
  marion marty mel mika min ming morgan nicky nicola nikita noam noel noor nur oluwaseun
  onyekachi parker pat payton peyton pita preet pushpa quinn reese remi remy riley robin rowan
  sage sana sandy sasha shannon simone skyler stevie tafadzwa tatenda taylor temitope tendai
  terry toni tracy uche val vivian wayan wei whitney xin yan yu yuki
`);

/** The list that a name stands in, with its accents or without them (`Álvaro`): 1 of men, -1 of women, 0 of both. */
const listOf = remembered((lower): number | null => {
  for (const name of [lower, lower.normalize("NFD").replace(/\p{M}/gu, "")]) {
    if (MALE_NAMES.has(name)) return 1;
    if (FEMALE_NAMES.has(name)) return -1;
    if (UNISEX_NAMES.has(name)) return 0;
  }
  return null;
});

export const isGivenName = (lower: string): boolean => listOf(lower) !== null;

export function givenNameGender(lower: string): Gender {
  const list = listOf(lower) ?? 0;
  return list > 0 ? "male" : list < 0 ? "female" : "unknown";
}
