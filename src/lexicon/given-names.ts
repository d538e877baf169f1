/**
 * Given names: evidence that capitalised words name a person, and of which gender. Own compilation of common
 * knowledge, public domain. Names borne by both stand apart and are no evidence of gender.
 */
import { wordSet } from "./word-set.ts";

/** Given to men. */
export const MALE_NAMES = wordSet(`
  aaron abdel abdelaziz abdoulaye abdul abdulla abdullah abe abebe abel abraham achim adam adan
  adel adolfo adrian adrián afonso agus agustin agustín ahmad ahmed ahmet aidan ajay akira aksel
  al alain alan alasdair albert alberto alden alec alejandro aleksandar aleksander aleksandr
  alessandro alexander alexei alexey alfonso alfred alfredo ali alistair allan allen alonzo alvin
  amadou amir amit amos anand anatoly anders andre andreas andrei andres andrew andrey andriy
  andrzej andré andrés andy angus anil ante antero anthony antoine anton antonio antony antti
  antónio anwar arash archibald archie ari arjun arkady armand armando arnold aron arthur arto
  arturo ashok asif attila augustus aurelio austin avi axel aziz babak babatunde balazs balázs
  barack baraka barnaby barney barry bart bartosz bashar basil bassam beau behrouz bekele bela ben
  benedict benjamin benny benoit benoît bernard bernardo bernie bert bertrand bilal bill billy
  bjarne bjorn björn bob bobby bogdan bohdan bohumil bojan bongani boris borut boubacar brad
  bradford bradley bram brandon branko brendan brent bret brett brian brock bruce bruno bryan
  bryce budi burt byron béla caleb callum calvin carl carlo carlos carsten cathal cecil cedric cem
  cesar chad charles charlie cheikh chester chidi chinedu christian christof christoph christophe
  christopher chuck chukwuma clarence clark claude claudio clay clayton clement cliff clifford
  clint clive clyde cody colin conal conor conrad constantine corey cormac cornelius cory craig
  crispin cristobal cristóbal csaba curt curtis cuthbert cyril cyrus dafydd daichi damian damien
  damon dan daniel danny dario darius dariush dariusz darragh darrell darren darryl dave david
  davor dean declan deepak dejan delbert demetrios denis dennis denny denzel derek derrick desmond
  desta detlef devin diarmuid dick didier diego dieter dimitri dinesh diogo dirk dmitri dmitry
  dmytro dominic dominick don donal donald donnie donovan doug douglas dragan duane duarte duc
  duncan dusan dustin dušan dwayne dwight dylan eamon eamonn earl ebo ed eddie edgar edmund eduard
  eduardo edward edwin efraim egon einar eino eirik elbert eli elias elijah elliot elliott elmer
  elon elvis emanuel emeka emil emile emilio emmanuel emmett emre emrys enrico enrique enzo epeli
  erdem eric erich erick erik ernest ernesto ernie errol ervin esa esben esteban ethan etienne
  ettore euan eugene eustace evan everett evgeny ewan ezekiel fabian fabio fabrice fahad faisal
  farai farhad farid felipe felix femi ferdinand ferenc fergus fernando fidel finbar finn fintan
  florian floyd forrest francis francisco franco francois frank frankie franklin frans frantisek
  františek franz françois fred freddie freddy frederic frederick frederik friedrich fritz fyodor
  gabor gabriel ganesh gareth garrett gary gaston gavin gene gennady geoff geoffrey georg george
  georgios gerald gerard gerardo gerhard gerrit gerry getachew gethin gianluca gianni gilbert
  giles gilles gino giorgio giovanni girish girma giuseppe glen glenn goncalo gonzalo gonçalo
  gopal goran gordon gorka graham grant greg gregg gregor gregory grzegorz guido guillaume
  guillermo gunnar gunter gunther gus gustav gustavo guy gyula gábor gérard günter günther hadi
  haile hakan hal halvor hamid hamish hamisi hamza hank hans hao harald harish harjit harlan
  harold haroon harrison harry hartmut haruki haruto harvey hasan hassan hector heiko heinrich
  heinz helmut hendra hendrik henk henri henrik henrique henry herb herbert herman hernan hernán
  hiram hiroshi holger homer horace horatio horst hossein howard hrvoje hubert hugh hugo humberto
  hussein iain ian ibrahim ibrahima ieuan ifeanyi ignacio igor iker ilkka ilya imran imre ira
  irving isaac isaiah ismael ismail istvan istván ivan ivo ivor iwan jaap jabu jacek jack jacob
  jacques jaehyun jaime jake jakob jamal james janne jared jaroslav jarrett jason javad javier jay
  jeb jedediah jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy
  jesper jesse jesus jethro jian jiho jim jimmy jiri jiří joachim joao joaquim joaquin joaquín
  jochen joe joel joerg joey johan johann johannes john johnnie johnny joko jolyon jon jonah jonas
  jonathan joost jorg jorge jorgen jose josef josefa joseph josh joshua josiah josip josé joão
  juan judd juha jukka jules julian julio julius juma junho jurgen justin jyrki jørgen jürgen kaan
  kalle kamal kamau kamil kamran karim karl karthik kasper kazimierz kazuo kees keith kemal ken
  kenji kenneth kenny kent kenta kerem ketut kevin khaled khalid khizr kieran kipchoge kiprono
  kirill kirk klaus knut koen kofi koji kojo konrad konstantin kostas krešimir krishna krzysztof
  kudakwashe kunal kunle kurt kwame kwesi kyle kyriakos lachlan ladislav lajos lance larry lars
  laszlo laurence laurent lawrence leander lech lee leif leland len lennart leo leon leonard
  leonardo leonid leopold leroy lester leszek lewis liam lionel ljubomir lloyd lorcan lorcán
  lorenzo lorne lou louis lowell lubos luboš luc luca lucas lucian luciano luigi luis lukas luke
  lungelo luther luís lyle lyndon lysander lászló maarten maciej mack magnus mahesh mahmoud mahmud
  majid makoto maksim malcolm mamadou mandla manfred manish manoj mansour manuel marc marcel
  marcello marcin marco marcos marcus marek mario marius mariusz mark markku marko markus marlon
  marshall martin martín marvin mason massimo mateo mathew mathias mathieu matias mats matt matteo
  matthew matthias matthieu matti mattias matías maurice mauricio mauro max maxim maximilian
  maxwell mehdi mehmet melvin merle mervyn michael michel miguel mihai mika mikael mike mikel
  mikhail mikkel miklos miklós milan miles milo milos miloš milton minh minho mirko miroslav mirza
  mitch mitchell mitt mladen moe mogens mohamed mohammad mohammed mohan moises monte montgomery
  monty morris mortimer moses moussa muhammad mukesh mulugeta murat murray mustafa mwangi mykola
  nabil nadeem narayan naresh nasser nate nathan nathaniel naveed ned neil nelson nenad nestor
  newt nicholas nick nicolai nicolas nicolo nicolás nicolò niels nigel nikhil nikita nikolai nikos
  nils njoroge nnamdi noah noam noel nolan norbert norman nuno nuri obinna ochieng octavio odd
  odhiambo oisin oisín olaf ole oleg oleksandr oleksiy oliver olivier olusegun oluwaseun omar
  ondrej ondřej orhan orlando orrin orville osama oscar oskar osman ostap oswald otieno otis
  ottmar otto ousmane owen pablo padraig paolo pascal patrick paul pavel pawel paweł pedro pekka
  peng per percival percy perry pervez pete peter petr petro petteri phil philip philippe phillip
  phineas pierce pierre piers piet pieter piotr poul pradeep prakash predrag preston pádraig qiang
  quang quentin quincy radek radoslaw radovan rafael rafal ragnar rahm rahul raimo rainer raj
  rajesh rajiv rakesh ralph ramesh ramiro ramon ramón randal randall randolph randy raphael rashad
  rashid rasmus ratko raul ravi ray raymond recep reggie reginald reince reinhard reinhold remi
  renato rene renzo rené reuben rex reza rhodri ricardo riccardo richard rick ricky ritchie rob
  robbie robby robert roberto roderick rodney rodolfo rodrigo roger rohan roland rolf roman romano
  ron ronald ronnie rory ross roy ruaridh ruben rubén rudolf rudolph rudy ruediger rufus rui
  rupert ruslan russ russell rustam rutger ruud ryan ryo ryszard rüdiger sadiq saeed salman
  salvador salvatore sam samer samir sammy samuel sandeep sandor sanjay santiago satoshi saul
  sauli scott sean sebastian sebastián segun selim semisi seojun serge sergei sergey sergio serhiy
  serkan seth shahid shane shankar shaun shawn shinji shinzo shyam siaosi sid siddharth sidney
  siegfried sigurd silas silvio simba simon sione sipho sjoerd slawomir slobodan solomon somchai
  somsak soren souleymane spencer srdjan srinivas stan stanislav stanislaw stanisław stanley
  stefan stefano stephan stephen sterling stevan steve steven stewart stig stjepan stu stuart
  subramanian sungho sunil suresh sven szymon sándor søren sławomir tadeusz tadhg tafadzwa takashi
  takeshi tamas tapio taras tarek tariq tarquin tatenda tayo tayyip ted teemu tendai terence
  terrence tesfaye tetsuya tevita thabo thad thaddeus themba theo theodore thibault thierry thomas
  thorbjorn thorsten tiago tibor tim timmy timo timothy timur tobias toby todd tolga tom tomas
  tomasz tomislav tommaso tommy tony toomas torbjorn torbjørn torsten travis trent trevor tristan
  troy trygve tuan tucker tunde tyler tyrone tyson uche ugo ulrich umar umberto unai urho usman
  uwe vaclav valdis valentin valery vance vasco vasily vasyl veikko venkatesh vernon vicente
  victor vidar viggo vijay vikram viktor viliami vince vincent vincenzo vinod virgil vitaly vito
  vitor vivek vlad vladimir vojtech vojtěch volker volodymyr vuk vyacheslav václav vítor wade
  wafula walid wallace walt walter waqar warren waseem wayan wayne wendell werner wes wesley
  wilbur wilfred wilhelm will willard willem william willie willy winston witold wojciech wole
  wolfgang woodrow woody wouter xabier xavi xavier yair yannick yannis yaroslav yasser yaw yevgeny
  yiannis yitzhak yoav yosef youngho yousef youssef yuri yury yusuf yuto yves zachary zack zafar
  zane zbigniew zdenek zdeněk zdravko zeljko zoltan zoltán zoran zubair zvonimir zygmunt étienne
`);

/** Given to women. */
export const FEMALE_NAMES = wordSet(`
  abby abena abigail achieng ada adaeze adele adriana adwoa agatha agnes agnieszka aiko ailsa
  ainhoa aino aisha aisling akiko akinyi akosua alana alejandra alessandra alexa alexandra
  alexandria alice alicia alina alison allison allyson alma almaz alyssa amaia amaka amal amanda
  amara amber amelia amelie amina aminata amira amy amélie ana anastasia andrea ane angela
  angelica angelina angharad angie anika anita anjali anke ann anna annabel annalena anne annegret
  anneke anneli annette annie annika anouk antonella antonia aoibheann aoife aparna april arabella
  ariana arianna arlene asha ashleigh ashley astrid atieno aubrey audrey aurelie aurora aurélie
  ava ayanna ayesha azadeh azra azucena barbara beata beatrice beatrix beatriz becca becky belinda
  bella bernadette bernice bertha beth bethany betsy betty beverly bianca biljana birgit blanca
  bodil boglarka bolanle bonnie bozena bożena brenda brianna bridget brigid brigitte britney
  britta brittany bronwen brooke bushra camilla camille candace candice caoimhe carina carla carly
  carmen carol carole carolina caroline carolyn carrie carys catalina catarina catherine cathy
  catriona cecilia celeste celia celine cerys chantal charlene charlotte chelsea cheryl chiamaka
  chiara chimamanda chioma chipo chloe christa christie christina christine ciara cindy claire
  clara clarissa claudette claudia clemence clementine clémence colette colleen condoleezza connie
  consuelo cora cordelia corinne coumba courtney cristina crystal cynthia céline dagmar daisy
  danielle danijela danuta daphne daria darlene darya dawn debbie deborah debra deepa deirdre
  delia demelza denise dewi diana diane dianne dilma dina divya dolores donatella donna dora
  doreen doris dorothy dorte dragana drahomira dunja ebba edith edna edurne efua eileen eilidh
  eimear eithne elaine elana eleanor elena elif elisa elisabeth elisabetta elise eliska eliza
  elizabeth eliška elke ella ellen ellie eloise elsa elsie elske emilia emily emine emma erica
  erika erin erzsebet erzsébet esmeralda esperanza estelle esther eszter ethel eugenia eva evelyn
  ewa faith fang fatima fatma fatou fay faye federica felicia femke fenna fernanda filipa fiona
  fionnuala flora florence folake frances francesca frauke freda freja frieda friederike funmilayo
  gabriela gabrielle gail galina gayle geeta genevieve geneviève georgia georgina geraldine
  germaine ghislaine gillian gina ginevra ginger giorgia giovanna gisela gita gitta giulia gladys
  glenda gloria gordana graca grace graciela grainne grazyna graça grażyna greet greta gretchen
  gro gráinne guadalupe gudrun gulnara gunhild gunilla gwen gwendolen gwendolyn hala halima halina
  halyna hana hanka hanna hannah hanne hannelore harriet haruka hatice hazel heather heidi heike
  helen helena helene helga hendrika henrietta hilary hilda hilde hillary hina hiwot holly
  hortensia hua huda huma huong ida ifeoma ilaria ildiko ildikó ilona ilse iman imelda imogen
  indira ines inez inga inge ingeborg ingrid inmaculada inês irena irene irina iris irma iryna
  isabel isabella isabelle isla itziar ivana ivanka ivy iwona jacinda jacklyn jaclyn jacqueline
  jada jadwiga jamila jana jane janelle janet janice janine jantje jasmine jean jeanette jeanne
  jeannie jelena jemima jenna jennifer jenny jessica jill jillian jimena jing jitka jo joan joana
  joann joanna joanne jocelyn jodi jodie joelle johanna jolanta josefina josephine josette jovana
  joy joyce juana juanita judit judith judy julia juliana julianne julie juliet june justine jutta
  kaisa kaitlin kaja kalpana kamala kara karen karin karina karla karolin karolina katalin
  katarina katarzyna kate kateryna katharina katharine katherine kathleen kathryn kathy katie
  katrin katrina katya kavita kay kayla kayleigh keiko keira kellyanne kelsey kendra kersti
  kerstin khadija kiara kimberly kinga kirsten kirstjen kirsty kjersti krista kristalina kristen
  kristin kristina krystal ksenia laia lakshmi lalita lana lani lara larisa larissa larysa latisha
  latoya laura lauren laurie layla lea leah leila leire lena lenka leona leonor lesley letitia
  leyla lidia lien liesbeth liesl liisa lilian liliana lillian lily linda lindiwe lindsay lindsey
  linh linnea linnéa lisa lise liselotte liv liz liza ljiljana ljubica lois lola loretta lori
  lorraine lotte louisa louise lourdes lowenna lucia luciana lucille lucinda lucja lucy lucía
  ludmila luisa lupe lydia lynda lynn lynne lyudmila maaike mabel mackenzie madeleine madeline
  madison maeve magda magdalena maggie mahsa maire mairead mairi maite maj malala malgorzata malin
  mallory mamta mandy manuela mara marcela marcia mareike maren margaret margareta margaretha
  margarethe margarida margarita margaux margot margrethe marguerite maria mariah mariam mariama
  marian mariana mariangela marianne maribel marie mariel marielle marija marijke marilyn marina
  marisa marisol marissa marit marjatta marjorie marketa markéta marla marlene marloes marsha
  marta martha martina mary maryam mathilde matilda maude maureen maxine maya małgorzata mckenzie
  meena meg megan meghan megyn mei mei-ling mekdes melania melanie melinda melissa mercedes
  meredith meritxell mette mia michaela michele michelle michiko mila mildred milica millicent
  mimi mindy minerva miranda mireia mirela miriam mirjana moira mollie molly mona monica monika
  monique montserrat morag morwenna muriel mwajuma mwende myra myrna nadezhda nadia nadine nadiya
  nancy naoko naomi nasrin natalia natalie nataliya natalya natasha neera neha nekane nellie nerea
  nevena ngozi nia niamh nichole nicole nicolette nikki nina nirmala nneka noelle noemi noemie
  nokuthula nomsa nora noreen noriko norma noémie nuria nyambura nydia núria octavia odette oksana
  olena olga olive olivia olympia oonagh opal ophelia oprah orla ornella ottilie oumou outi padma
  paige paivi paloma pamela paola parisa parvati patrice patricia patsy patti patty paula paulette
  paulina pauline pearl peggy penelope penny pernille perpetua petra philippa phoebe phyllis pilar
  polly pooja priscilla priti priya putri päivi rabia rachael rachel radha radhika radka raffaella
  ragna ragnhild raisa ramona randi rania rashida rebecca reem regina reina reka rekha rena renata
  renate renee renée rhiannon rhonda riikka riitta rita ritva roberta rochelle rocio rocío roisin
  ronda rosa rosalia rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne rosemary
  rosie roxanne ruby rukhsana rupa rutendo ruth réka róisín sabina sabine sabrina sachiko sadie
  sakura sally salma samantha samira sana sandra sandrine sanna sanne saoirse sara sarah saraswati
  sari saskia saundra savannah seema selamawit selena selma serena shabana shana shania shari
  sharon shauna sheikha sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirine
  shirley shona shreya sienna signe sigrid silje silke silvia simona simone sina sinead sinéad
  siobhan siobhán siri sirpa siti slavica smita sneha snezana snežana sofia solange soledad
  solveig sondra sonia sonja sonya sophia sophie soraya stacey stacy stella stephanie sue sunita
  susan susana susanna susanne sushma susie suzanne svetlana svitlana swati sybil sylvia sylvie
  tabitha tamara tamika tammy tamsin tania tanya tara tarja tasha tatiana tatyana temitope teresa
  tereza terri tess tessa thandiwe thea thelma theodora theresa therese thuy tiffany tigist tina
  titilayo tomoko toni tonya tove tracey tricia trina trish trudy tsitsi tulsi turid tuula ulla
  ulrike uma ursula usha ute valentina valentyna valeria valerie valerija vanessa vera verna
  veronica veronique vesna vicki vickie vicky victoria viktoria viola violet virginia vivian
  viviana vivien vlasta véronique waltraud wambui wanda wangari wanjiku wendy whoopi wilhelmina
  wilma winifred winona xenia ximena xiomara xiu yael yasmin yasmine yelena yesenia yetunde
  yevgenia yewande yolanda yuko yulia yuliya yvette yvonne zahra zainab zanele zara zawadi zdenka
  zeinab zelda zoe zoey zofia zorica zoya zsofia zsuzsa zsuzsanna zsófia zuleika zuzana ágnes
  łucja
`);

/** Given to both. */
export const UNISEX_NAMES = wordSet(`
  alex alexis amari ariel ashton avery bailey blair cameron casey chris dakota dale dana devon drew
  emerson finley gabriele harper hayden hunter hyun imani indigo jackie jaden jamie jan jessie jin
  jody jordan jun kai kelly kendall kerry kim kit lane leslie li logan marion marty mel min ming
  morgan nicky nicola noor nur parker pat payton peyton quinn reese remy riley robin rowan sage
  sandy sasha shannon skyler stevie taylor terry tracy val wei whitney xin yan yuki
`);
