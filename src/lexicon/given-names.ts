/**
 * Given names: evidence that capitalised words name a person, and of which gender. Own compilation of common
 * knowledge, public domain. Names borne by both stand apart and are no evidence of gender.
 */
import { wordSet } from "./word-set.ts";

/** Given to men. */
export const MALE_NAMES = wordSet(`
  aaron abdel abdelaziz abdul abdulla abdullah abe abel abraham achim adam adan adel adolfo adrian
  ahmad ahmed aidan al alan albert alberto alden alec alejandro aleksandar aleksander aleksandr
  alessandro alexander alexei alexey alfonso alfred alfredo ali alistair allan allen alonzo alvin
  amir amit amos anand anatoly anders andre andreas andrei andres andrew andrey andy angus anil
  anthony antoine anton antonio antony antti anwar arash archibald archie ari arjun armand armando
  arnold aron arthur arturo ashok asif augustus aurelio austin avi axel aziz babak barack barney
  barry bart bartosz bashar basil bassam beau bela ben benedict benjamin benny benoit bernard
  bernardo bernie bert bilal bill billy bjorn björn bob bobby bogdan bohdan boris borut brad
  bradford bradley brandon branko brendan brent bret brett brian brock bruce bruno bryan bryce burt
  byron caleb calvin carl carlo carlos carsten cecil cem cesar chad charles charlie chester chidi
  chinedu christian christof christoph christophe christopher chuck clarence clark claude clay
  clayton clement cliff clifford clint clive clyde cody colin conor conrad constantine corey cormac
  cornelius cory craig curt curtis cyril cyrus damian damien damon dan daniel danny dario darius
  dariusz darrell darren darryl dave david dean declan deepak dejan delbert demetrios denis dennis
  denny denzel derek derrick desmond devin dick didier diego dieter dimitri dirk dmitri dmitry
  dmytro dominic dominick don donal donald donnie donovan doug douglas dragan duane duncan dustin
  dwayne dwight dylan eamon earl ed eddie edgar edmund eduard eduardo edward edwin efraim einar
  elbert eli elias elijah elliot elliott elmer elon elvis emanuel emeka emil emile emilio emmanuel
  emmett enrico enrique enzo erdem eric erich erick erik ernest ernesto ernie errol ervin esteban
  ethan etienne eugene evan everett fabian fabio fahad faisal farhad farid felipe felix ferdinand
  fergus fernando fidel finn florian floyd forrest francis francisco franco francois frank frankie
  franklin frans franz françois fred freddie freddy frederic frederick frederik friedrich fritz
  fyodor gabriel gareth garrett gary gavin gene geoff geoffrey georg george georgios gerald gerard
  gerardo gerhard gerry gianluca gianni gilbert giles gino giorgio giovanni giuseppe glen glenn
  gonzalo goran gordon graham grant greg gregg gregor gregory guido guillaume guillermo gunther gus
  gustav gustavo guy günther hadi hakan hal hamid hamza hank hans harald harjit harlan harold haroon
  harrison harry haruki harvey hasan hassan hector heiko heinrich heinz helmut hendrik henk henri
  henrik henry herb herbert herman hiram hiroshi holger homer horace horst hossein howard hubert
  hugh hugo humberto hussein ian ibrahim ignacio igor ilya imran imre ira irving isaac isaiah ismael
  ismail ivan ivor iwan jaap jacek jack jacob jacques jaime jake jakob jamal james jared jarrett
  jason javier jay jeb jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry
  jerzy jesper jesse jesus jethro jim jimmy jiri joachim joao joaquin jochen joe joel joerg joey
  johan johann johannes john johnnie johnny jon jonah jonas jonathan jorg jorge jose josef joseph
  josh joshua juan judd jules julian julio julius jurgen justin jyrki kaan kamal kamil karim karl
  kazuo keith kemal ken kenji kenneth kenny kent kevin khaled khalid khizr kieran kirk klaus knut
  kofi konrad konstantin kostas kurt kwame kyle kyriakos lance larry lars laszlo laurence laurent
  lawrence leander lech lee leif leland len leo leon leonard leonardo leonid leopold leroy lester
  leszek lewis liam lionel lloyd lorenzo lorne lou louis lowell luc luca lucas lucian luciano luigi
  luis lukas luke luther lyle lyndon maarten maciej mack magnus mahmoud mahmud malcolm manfred
  manish mansour manuel marc marcel marcello marcin marco marcos marcus marek mario marius mariusz
  mark markku marko markus marlon marshall martin marvin mason massimo mateo mathew mathias mats
  matt matteo matthew matthias mattias maurice mauricio mauro max maximilian maxwell mehdi mehmet
  melvin merle mervyn michael michel miguel mihai mikael mike mikhail miklos milan miles milo milos
  milton mirko miroslav mirza mitch mitchell mitt mladen moe mohamed mohammad mohammed moises monte
  monty morris mortimer moses muhammad mukesh murat murray mustafa nabil nadeem nasser nate nathan
  nathaniel naveed ned neil nelson nestor newt nicholas nick nicolai nicolas niels nigel nikita
  nikolai nikos nils noah noam noel nolan norbert norman nuri obinna octavio odd olaf ole oleg
  oleksandr oleksiy oliver olivier olusegun omar orlando orrin orville osama oscar osman oswald otis
  ottmar otto owen pablo paolo pascal patrick paul pavel pawel pedro pekka per percy perry pervez
  pete peter petr petro petteri phil philip philippe phillip pierce pierre piers piotr pradeep
  prakash preston quentin quincy radek radoslaw rafael rafal rahm rainer raj rajesh rajiv rakesh
  ralph ramesh ramon randal randall randolph randy raphael rashad rashid raul ravi ray raymond recep
  reggie reginald reince reinhard reinhold remi renato rene reuben rex ricardo riccardo richard rick
  ricky ritchie rob robbie robby robert roberto roderick rodney rodolfo rodrigo roger rohan roland
  rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert ruslan russ russell
  ryan sadiq saeed salman salvador salvatore sam samer samir sammy samuel sandor sanjay santiago
  saul sauli scott sean sebastian serge sergei sergey sergio serhiy seth shahid shane shankar shaun
  shawn shinzo sid sidney siegfried silvio simon slobodan solomon spencer srdjan stan stanislav
  stanislaw stanley stefan stefano stephan stephen sterling steve steven stewart stig stu stuart
  sunil suresh sven szymon tadeusz takashi tamas tarek tariq tayyip ted terence terrence thad
  thaddeus theo theodore thierry thomas thorbjorn thorsten tibor tim timmy timo timothy tobias toby
  todd tom tomas tomasz tomislav tommaso tommy tony toomas torsten travis trent trevor tristan troy
  tucker tyler tyrone tyson ulrich umar umberto urho uwe vaclav valdis valentin valery vance vasily
  vernon vicente victor vijay vikram viktor vince vincent vincenzo vinod virgil vitaly vito vlad
  vladimir volker volodymyr vyacheslav wade walid wallace walt walter warren waseem wayne wendell
  werner wes wesley wilbur wilfred wilhelm will willard willem william willie willy winston witold
  wojciech wolfgang woodrow woody xavier yair yannick yannis yasser yevgeny yiannis yitzhak yoav
  yosef yousef yuri yusuf yves zachary zack zafar zane zbigniew zdenek zeljko zoltan zoran
`);

/** Given to women. */
export const FEMALE_NAMES = wordSet(`
  abby abigail ada adele adriana agnes agnieszka aisha alana alejandra alexa alexandra alexandria
  alice alicia alina alison allison allyson alma alyssa amal amanda amara amber amelia amina amira
  amy ana anastasia andrea angela angelica angelina angie anika anita ann anna annabel annalena anne
  annette annie annika antonia aoife april ariana arianna arlene asha ashleigh ashley astrid aubrey
  audrey aurora ava ayanna ayesha azra azucena barbara beata beatrice beatriz becca becky belinda
  bella bernadette bernice bertha beth bethany betsy betty beverly bianca birgit blanca bonnie
  bozena brenda brianna bridget brigid brigitte britney brittany brooke camilla camille candace
  candice carina carla carly carmen carol carole carolina caroline carolyn carrie carys catalina
  catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara
  chimamanda chloe christa christie christina christine cindy claire clara clarissa claudette
  claudia colleen condoleezza connie consuelo cora corinne courtney cristina crystal cynthia dagmar
  daisy danielle danuta daphne daria darlene dawn debbie deborah debra deirdre delia denise diana
  diane dianne dilma dina dolores donna dora doreen doris dorothy dunja edith edna eileen eimear
  elaine elana eleanor elena elif elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa
  elsie emilia emily emine emma erica erika erin esmeralda esperanza estelle esther eszter ethel
  eugenia eva evelyn ewa faith fatima fatma fatou fay faye felicia fernanda fiona flora florence
  frances francesca frauke freda frieda gabriela gabrielle gail galina gayle genevieve georgia
  georgina geraldine germaine gillian gina ginger giorgia giovanna gisela gitta gladys glenda gloria
  grace greta gretchen gro guadalupe gudrun gulnara gwen gwendolyn halina hana hanna hannah hanne
  harriet hatice hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary
  hina holly huma ida ilona ilse iman imelda imogen ines inez inga inge ingeborg ingrid irena irene
  irina iris irma iryna isabel isabella isabelle isla ivana ivanka ivy jacinda jacklyn jaclyn
  jacqueline jada jadwiga jamila jana jane janelle janet janice janine jasmine jean jeanette jeanne
  jeannie jelena jenna jennifer jenny jessica jill jillian jo joan joann joanna joanne jocelyn jodi
  jodie joelle johanna jolanta josefina josephine joy joyce juana juanita judith judy julia juliana
  julianne julie juliet june justine jutta kaitlin kaja kalpana kamala kara karen karin karina karla
  karolin karolina katalin katarina kate kateryna katharina katharine katherine kathleen kathryn
  kathy katie katrin katrina katya kay kayla kayleigh keira kellyanne kelsey kendra kersti khadija
  kiara kimberly kirsten kirstjen kirsty krista kristalina kristen kristin kristina krystal ksenia
  lakshmi lana lara larissa larysa latisha latoya laura lauren laurie lea leah leila lena leona
  lesley letitia leyla lidia lilian liliana lillian lily linda lindsay lindsey lisa lise liz liza
  lois lola loretta lori lorraine louisa louise lucia lucille lucinda lucy ludmila luisa lupe lydia
  lynda lynn lynne lyudmila mabel mackenzie madeleine madeline madison magda magdalena maggie maire
  mairead malala malgorzata mallory mamta mandy manuela mara marcela marcia mareike margaret
  margaretha margarethe margarita margot margrethe marguerite maria mariah mariam marian mariana
  marianne maribel marie mariel marielle marija marilyn marina marisa marisol marissa marit marjorie
  marla marlene marsha marta martha martina mary maryam mathilde matilda maude maureen maxine maya
  mckenzie meg megan meghan megyn melania melanie melinda melissa mercedes meredith mette mia
  michaela michele michelle mila mildred millicent mimi mindy minerva miranda mirela miriam moira
  mollie molly mona monica monika monique muriel mwende myra myrna nadezhda nadia nadine nadiya
  nancy naomi natalia natalie natalya natasha neera nellie nia nichole nicole nicolette nikki nina
  nirmala noelle noemi nora noreen norma nydia octavia oksana olena olga olive olivia olympia opal
  ophelia oprah padma paige paloma pamela parvati patrice patricia patsy patti patty paula paulette
  paulina pauline pearl peggy penelope penny petra phoebe phyllis polly pooja priscilla priti priya
  rachael rachel radhika ragnhild ramona rania rashida rebecca reem regina reina rena renata renee
  rhonda riitta rita roberta rochelle ronda rosa rosalia rosalie rosalind rosalyn rosamund rosanna
  rose roseanne rosemary rosie roxanne ruby rukhsana rupa ruth sabina sabine sabrina sadie sally
  salma samantha samira sandra sandrine sanna saoirse sara sarah saundra savannah seema selena selma
  serena shabana shana shania shari sharon shauna sheikha sheila shelby shelley shelly sheri sherri
  sherry sheryl shirin shirley shreya sienna sigrid silvia simone sina sinead siobhan siri sirpa
  slavica smita sneha sofia soledad solveig sondra sonia sonja sonya sophia sophie soraya stacey
  stacy stella stephanie sue sunita susan susana susanna susanne susie suzanne svetlana swati sybil
  sylvia sylvie tabitha tamara tamika tammy tania tanya tara tarja tasha tatiana teresa terri tess
  tessa thandiwe thea thelma theodora theresa therese tiffany tina toni tonya tove tracey tricia
  trina trish trudy tulsi ulla ulrike uma ursula usha valentina valentyna valeria valerie valerija
  vanessa vera verna veronica vesna vicki vickie vicky victoria viktoria viola violet virginia
  vivian viviana vivien wambui wanda wangari wanjiku wendy whoopi wilhelmina wilma winifred winona
  xenia xiomara yael yasmin yasmine yelena yesenia yevgenia yolanda yulia yuliya yvette yvonne zahra
  zainab zara zelda zoe zoey zofia zorica zsuzsa zuleika zuzana
`);

/** Given to both. */
export const UNISEX_NAMES = wordSet(`
  alex alexis amari ariel ashton avery bailey blair cameron casey chris dakota dale dana devon drew
  emerson finley gabriele harper hayden hunter hyun imani indigo jackie jaden jamie jan jessie jin
  jody jordan jun kai kelly kendall kerry kim kit lane leslie li logan marion marty mel min ming
  morgan nicky nicola noor nur parker pat payton peyton quinn reese remy riley robin rowan sage
  sandy sasha shannon skyler stevie taylor terry tracy val wei whitney xin yan yuki
`);
