/**
 * First names that hardly mean anything else, in plain small letters. From the names given to a hundred babies or more in
 * England and Wales since 1996 and the hundred most given since 1904 (Office for National Statistics, Open Government
 * Licence v3.0), those common in the 1990 census of the United States (public domain), popular names by country (CC0,
 * sigpwned), and short forms and names of communities in the United Kingdom added by hand.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
aaban aada aadam aadhya aadi aadil aaditya aadya aafiyah aahana aahil aaila aaima aaira aairah aaisha aaishah aaiza
aakash aakifah aaleyah aalia aaliah aaliya aaliyah aamena aamilah aamina aaminah aamir aamira aamirah aamna aanya
aaqib aaradhya aaran aarav aaria aariya aariyan aariz aarna aarnav aarohi aaron aarron aarush aarushi aarya aaryan
aasha aashi aasim aasiya aasiyah aayah aayan aayat aayush abbas abbi abbie abbie-leigh abbigail abby abbygail abd
abdalla abdallah abdel abdel-rahman abdelkader abdi abdimalik abdirahman abdoulaye abdoulie abdul abdul-hadi
abdul-raheem abdul-rahman abdulahi abdulaziz abdulhadi abdulkadir abdulla abdullah abdullahi abdullo abdulmalik
abdulrahman abdur abdur-raheem abdur-rahman abdurahman abdurrahman abdus abe abeeha abeer abeera abel abena abhay
abhinav abhishek abi abid abida abigael abigail abigale abigayle abiha abiodun abiola abir abisha abraham abrar abs
abu abu-bakr abubakar abubakr abul abulfazl abyan acer ada adaeze adaline adalyn adalynn adam adama adamas adan adanna
adaora adara addie addison ade adebayo adeeb adeeba adeel adeena adel adela adelaide adele adelina adeline adelle
adelyn adem aden adeola adewale adham adi adiba adil adin adina aditi aditya adjoa adley adna adnaan adnan adolfo
adolph adomas adonis adora adrian adriana adrianna adriano adrians adriel adrien adrienne advik adyan aedan aerin
aeron aeryn affan afia afifa afifah afiya afiyah afnan afonso afra afrah afreen afsa afsana afsheen afua agastya agata
agatha agnes agnieszka agustin agustina ahaan ahad ahana aharon ahil ahlam ahmad ahmed ahmet ahnaf ahsan ahyan aicha
aida aidan aiden aiesha aikaterini aila ailbe aileen ailish ailsa aima aiman aimar aimee aimee-leigh aimee-louise
aimen aimie aina aine aino ainsley aira airah aisha aishah aishani aishat aishwarya aisla aisling aislinn aisultan
aisyah aitana aiur aiva aiya aiyana aiyla aiysha aiza aizah ajani ajay ajda ajeet ajit ajla ajmal ajwa akaal akaash
akash akbar akeel akeem akhil akif akil akira akiva akosua akram aksa aksel akshara akshay akshaya akua alaa alaia
alaina alaiya alan alana alanah aland alani alanis alanna alannah alanoud alanta alanya alara alaric alarna alasdair
alastair alaw alaya alayah alayna alban albert alberte alberto albi albie alby alden aldiyar aldo alea aleah aleasha
alec alecia aled aleem aleema aleen aleena aleesa aleesha aleeza aleigha aleisha alejandra alejandro aleks aleksandar
aleksander aleksandr aleksandra aleksandre alena alesha alesia alessa alessandra alessandro alessia alessio alethea
alex alexander alexandra alexandre alexandros alexandru alexei alexey alexi alexia alexie alexis alexus alexzander
aleya aleyah aleyna aleysha alf alfi alfie alfie-jack alfie-james alfie-jay alfie-joe alfie-john alfie-lee alfonso
alfred alfreda alfredo alfy alhaji ali-reza alia aliah aliana alice alicia alicja aliesha alieu alijah alikhan alim
alima alin alina aline alinur alis alisa alisdair alise alisha alishah alishba alishbah alishia alisia alison alissa
alissia alistair alister alivia alix aliya aliyah aliyyah aliza alizah allan allana allanah allegra allen allene allie
allison alliyah allyson alma almas almira alok alonso alonzo alora alparslan alphonso alteo althea alton alun alva
alvaro alvin alvina alya alyaan alyan alyce alycia alys alysha alyshia alysia alyson alyssa alyssia alyx ama amaad
amaal amaan amaanah amaani amaar amaara amaarah amadou amahle amaia amaira amaiya amaiyah amal amalia amalie aman
amana amanah amanda amandeep amandip amani amanpreet amar amara amarachi amarah amardeep amari amariah amaris amarjit
amarni amatullah amaya amayah amayra amba ambar amber-louise amber-rose amberley ambra ambre ambreen ambrose ameen
ameena ameenah ameera ameerah amel amelia amelia-grace amelia-jane amelia-lilly amelia-lily amelia-mae amelia-may
amelia-rae amelia-rose ameliah amelie amelie-rose amelija amelja amelle amellia amena amer amera ameya ami amia amiah
amie amiee amiira amilah amilia amin amina aminah aminata amine amir-abbas amir-ali amir-hossein amira amirah amisha
amit amiya amiyah amjad ammaar ammaarah ammar ammara ammarah amna amnah amora amos amparo amr amran amreen amrit
amrita amritpal amy amy-lee amy-leigh amy-louise amy-rose amyra ana ana-maria anaaya anabel anabella anabelle anabia
anah anahit anahita anaia anaiah anais anaiya anaiyah anakin analise anam anand ananya anar anas anashe anastacia
anastasia anastasija anastasiya anastazja anay anaya anayah anays anders anderson andi andie andra andre andrea
andreas andreea andrei andreia andrej andres andrew andrey andria andriana andrias andriy androula andrzej andy ane
aneeka aneeqa anees aneesa aneesah aneesha aneira aneirin anesu aneta aneurin anfal angad ange angel-rose angela
angelia angelica angelika angeliki angelina angeline angelique angelita angelo angharad angie angus anh ania aniela
anika anil anila aniqa aniqah anis anisa anisah anish anisha anisia anissa anita aniya aniyah anja anjali anjolaoluwa
anju anjum ankit anmol ann ann-marie anna anna-louise anna-maria anna-marie annabel annabell annabella annabelle
annaliese annalisa annalise annam annaya anne anne-marie anneka anneliese annelise annette anni annie annie-mae
annie-may annie-rose annika anniyah annmarie anohito anoop anouk anoushka anouska ansh anson anthea anthony antionette
antoine antoinette anton antonella antoni antonia antonina antonio antony anuja anum anuoluwapo anusha anushka anvi
anwar anwen anya anzu aodhan aoi aoife aphra aputsiaq aqeel aqib aqil aqsa ara arabella arabelle araceli arafat aram
araminta aran aras arash arav araya arayah arbaaz arber archibald archie archie-james archie-lee archy arda arden
areeb areeba areebah areej areen areesha areg arek aren areni arfa arfan arhaan arham aria-rose ariadne ariah arian
ariana ariane arianna arianne arianwen ariba aribah ariel ariela ariella arielle arif arifa arifah arijus arin arina
arion aris arisa arish arisha arissa ariya ariyah ariyan ariyana arjan arjun arla arlen arlene arley arlie arlind
arline arlo armaan arman armand armandas armando armani armen armin armine arnas arnav arnie arnold aron aronas arooj
aroosa aroosh aroush arpi arran arrietty arron arsalan arsh arshia arslan artem artemis arthur artie artin artiom
artur arturo artyom arun aruuke aruuzat arvin arvind arwa arwen arwyn arya aryaan aryan aryana aryeh arzoo asa asad
aseel asees asel asemahle asha ashanti ashar ashden ashdon asher ashlea ashlee ashleen ashleigh ashley ashlie ashlyn
ashna ashok ashot ashraf ashraqat ashvin ashwin asif asilim asim asiya asiyah asja aslan asli asma asmaa asmin asmita
asra assia asta astrid asya atarah athanasios atharv athina atif atika atiya atticus attila aubree aubrey aubrie auden
audra audrey augustas auguste augustin augustine augustus aum aurelia aurelie aurelio aurora aurora-rose austeja
austen austyn autumn-rose ava ava-grace ava-leigh ava-lily ava-louise ava-mae ava-mai ava-marie ava-may ava-rae
ava-rose avaani avah avani avaya avayah aveer avery avi avia aviana avie avigail avinash avis avleen avneet avni
avraham avram avril avrohom avtar awa awab awais awen axel axl aya ayaan ayaana ayaat ayah ayala ayalah ayan ayana
ayanna ayat ayaz ayda aydan ayden aydin ayesha ayeza aygun ayham ayim ayisha ayla aylah aylin ayman aymen ayo ayodeji
ayodele ayomide ayomikun ayoub ayra ayrah ayrton aysa ayse aysel aysha ayshah ayub ayush ayushi ayuub ayva ayyan ayyub
ayza ayzere azaan azad azan azaria azariah azeem azhar aziah azim aziz aziza azka azlan azra baani babatunde babs
bader bahar bailee baileigh bailey bailey-rae bailie baillie baily bakary balbir baljit balraj balwinder bandar banele
bao baran barbara barbare barbra bareerah baris barnabas barnaby barrie barry bart bartek bartholomew bartlomiej
bartosz bashir basma batool batsheva bautista bawan baxter bayan bayarmaa baylee bayleigh bayley baylie baz bazza bea
beatrice beatrix beatriz beauden bebe beca becca beccy beckett becky bela belal belinda bella bella-mae bella-rae
bella-rose ben benas bence benedict benedita beniamin benicio benita benito benjamin benji benn bennett bennie benny
benson benyamin berat beren berfin berkay bernadette bernadine bernard bernardo bernice bernie berrdo bert berta
bertha bertie bertram beshoi bess bessie beth bethan bethaney bethanie bethany bethia betsan betsi betsie betsy bette
bettie betty bettye beulah bev bevan beverley beverly beyonce beyza bhavesh bhavna bhavya bhupinder bianca bianka biba
bibek bibi biel bilaal bilal biljana billal billie billie-jo billy billy-joe billy-ray binita binta bintou binyamin
bisera bishal bisma bismah bjorn blaine blair blaise blaize blake blakely blanca blanche blane blanka blayne bleddyn
bleu blimi blu bluebelle blythe boaz bob bobbi bobbie bobbie-jo bobby bobby-joe bobby-lee bobi boden bodhi bodie boe
bogdan bogdana boglarka bolormaa boluwatife bonita bonnie-mae bonnie-rae bonnie-rose boris borys bowen boyd boz brad
braden bradlee bradleigh bradley brady braeden brahim braiden bram brandan branden brandi brandie brandon brandon-lee
brannon branwen brax braxton brayan brayden braydon brea breanna bree bren brenda brendan brenden brendon brenna
brennan brent bret brett bria brian briana brianna brianne brid bridget bridgett bridgette bridie brielle brigid
brigitte brinley briony britney brittany brittney broden brodey brodi brodie brody bronagh bronson bronte bronwen
bronwyn brooke brooklynn bruce bruna bruno bryan bryanna bryant bryce brydie bryher bryn brynley bryon bryony bryson
buford bukola burak burhan bushra byron cadan cade caden cadi cadie cady caeden cael caelan caelen cai caia caiden
cailan cailen cailin caine caio cairon caitlan caitlen caitlin caitlyn caius calan cale caleb cali calista calla
callam callan calleigh callen calli callie callista callum cally calum calvin cam'ron camelia cameran cameron camila
camilla camille campbell camran camron candace candice caoimhe caolan cara caragh carenza carey cari cariad carina
caris carissa carl carla carlene carley carlie carlo carlos carlotta carlton carly carmel carmela carmella carmelo
carmen carole caroline carolyn carrick carrie carroll carson carter carter-james carwyn cary caryn carys casandra
casey casey-leigh casi casian casie cason caspar casper caspian cass cassandra cassian cassidy cassie cassius castiel
cataleya catalina catarina cate caterina cath cathal catherine cathleen cathryn cathy catrin catrina catriona cavalli
cavan cayden cayla cayson caz ceara cece cecelia cecil cecile cecilia cecily cedric ceejay ceira celeste celia celina
celine cellan celt celyn cem ceren ceri cerian ceris cerys cesar ceyda cezar cezary chace chad chaim chana chandni
chandra le chani chanice channelle chantal chante chantel chantell chantelle charan charanjit charbel
charis charlea charlee charleigh charlene charles charley charli charlie charlie-ann charlie-james charlie-jay
charlize charlotte charlotte-rose charlton charly charmaine chas chasity chava chay chaya chayce chayse chaz che
chedeline chelle chelsea-leigh chelsey chelsi chelsie chelsy chen chenai cherelle cheri cherie cherise cheryl cheyanne
chia-hao chiamaka chiara chidera chidi chidinma chidubem chien-hung chih-chiang chih-hao chih-ming chih-wei chika
chimamanda chin-lung chinedu chinwe chioma chisom chizara chizaram chloe chloe-ann chloe-anne chloe-louise chloe-mae
chloe-marie chloe-may chris chrissie christa christabel christi christiana christie christina christine christopher
christos christy chrystal chukwuemeka chuluun chun-chieh chun-hung chyna cian ciana cianna ciara ciaran ciaron cicely
cici cienna ciera cieran cillian cinar cindy ciro clair claire clara clare clarence clarice clarissa clark clarke
claude claudette claudia claudine claudio clayton clea clemence clementine cleo cleopatra clifford clifton clint
clinton clio cliona clive clodagh cloe clyde coben cobey cobi cobie coby codey codi codie cody-lee coel coen cohan
cohen colbie colby cole coleen colette colin collette collin colm colton conal conall conan concepcion concetta conna
connah connar connell conner connie connor conor conrad constance constantin constantine constantinos consuelo cora
coralie corban corben corbin corbyn cordelia cordell corey cori corie corin corina corine corinna corinne cormac
cornelia cornelius cornell corrie corrina corrine cortney cory cosima cosmo courteney courtney courtney-leigh courtnie
craig cressida cristian cristiano cristina cullen curtis cydney cynan cynthia cyprian cyra cyril cyrus daanish
daanyaal dafydd dai dainton daisey daisie daisy-leigh daisy-mae daisy-mai daisy-may daisy-rae daksh dalal daley dalia
dalila daljeet daljit dalton damari damaris damian damien damilola damion damir damjan damla damon dan dana danae
daneen danel dani dania danial danica daniel daniela daniele danielius daniella danielle daniels daniil danijel danika
danilo daniya daniyaal daniyal danna danni danniella dannielle dannii danny dante danuta danya danyaal danyal danylo
daoud daph daphne dara daragh darby darcey darci darcie darcie-leigh darcie-mae darcie-rae darcie-rose darcy darcy-mae
darek daren daria darian darien darija darin darina dario daris darius dariusz darla darlene darnell darragh darrel
darrell darren darrin darryl darsh darshan darta darya daryl dashiell daud dave davey davi david davide davie davina
davinder davis davit davud davy dawid dawood dawoud dawson dawud dax daya dayna dayne dayton daz deana deandre deann
deanna deanne deano debbie debora deborah debra declan deen deena deepa deeya defne deian deidra deidre deio deirdre
deividas deja dejan delaney delbert delfina delia delilah delilah-rose delina delmar delores deloris delphi delphine
delroy delyth demelza demetre demetrius demi demi-lea demi-lee demi-leigh demi-louise demi-rose demie demileigh demir
demmi dempsey dena deni denice denis denisa denise deniz denni dennie dennis denny denzel denzil deon derek deri
derick derin dermot derren deryn desiree desmond dessie destinee dev devan devansh devante deven devika devin devina
devlin devonte devorah dewayne dewey dewi dexter dhara dhia dhilan dhillon dhiren dhiya dhriti dhruv dhruvi dhyan
diana diane diann dianna dianne diaz diego digby dilan dilara dilip diljit dillan dillon dilpreet dilraj dilys dima
dimitar dimitra dimitri dimitrios dimitris dina dinah dinesh dino diogo dione dionne dior dipti disha divya diya diyan
diyar djamel django djeneba dmitry dmytro do-yun dolce dolcie dollie dolly-rose dolores dolton dom domantas domas
domenico dominic dominica dominick dominik dominika dominique dominykas domonic dona donal donald donell donna donnell
donnie donny donovan dontae dontay donte donya dora dorcas doreen doretha dorian doris dorota dorothea dorothy dorthy
dottie doug dougal dougie douglas dov dovid dovydas doyle dragan dragana dragos dre dru dua duaa duane duarte dudley
dulcie duncan dunja dunya dusan dustin dwayne dwight dyfan dylan dylan-james dyllan dylon dymphna dzan eabha eadie
eamon eamonn earlene earline earnestine eashan eason easton eathan eban ebba ebele eben ebenezer eboni ebonie
ebony-rose ebrahim ebrima ebru ebunoluwa ece ecrin eda edan edd eddie eddison eddy edee eden-rose edgar edie edith
ediz edmond edmund edna edoardo edouard eduard eduardo edward edwardo edwin edwina edwyn edythe eeli eesa eesaa eesah
eesha eevee eevi efa efan efe effie effy efrain efua ehan ehsaan ehsan eifion eila eileen eilidh eilis eilish eiliyah
eimaan eimear eino eira eirinn eirlys eisa eisha eitan eithan eithne ekam ekaterina ela elain elaina elaine elan elana
elanor elanur elara elayna elba elbert elchin elda eldana eldon eleana eleanor eleanora eleanore eleasha electra
eleisha elektra elen elena elene eleni elenor eleonora eleonore eleri elesha elham elia elian eliana elianna elias
elicia elie eliezer elif elija elijah elin elina elinor elio eliora eliot eliott elis elisa elisabeth elise elisei
elisha elisheva elishia elisia eliska elissa elissia elivia eliya eliyah eliz eliza eliza-mae eliza-rose elizabeth
elizah elizaveta elize elkie ella ella-grace ella-louise ella-mae ella-mai ella-marie ella-may ella-rae ella-rose
ellana elle elle-mae elle-may elleanor ellee ellen ellena ellenor ellery ellese ellesha ellesse elli ellia elliana
ellice ellicia ellie ellie-ann ellie-grace ellie-jane ellie-jo ellie-louise ellie-mae ellie-mai ellie-marie ellie-may
ellie-rose elliemae elliemay elliot elliott ellis ellisa ellise ellisha ellisia ellison ellissa elliw elloise ellora
ellouise elly ellyse elma elmar elmer elnathan elnora elnur elodie eloisa eloise elora elouise elowen elowyn elsa
elsbeth elshan elsi elsie elsie-mae elsie-mai elsie-may elsie-rae elsie-rose elspeth elton elva elvia elvie elvin
elvira elvis elwood elyas elyse elysha elysia elyssa elyssia elyza elza elzbieta ema emaan emad eman emanuel emanuela
embla emeka emel emeli emelia emelia-rose emelie emeline emely emer emerson emi emie emil emile emilee emili emilia
emilia-rose emiliano emilie emilija emilio emilis emiliya emillie emilly emils emily emily-grace emily-jane
emily-jayne emily-mae emily-may emily-rose emin emine emirhan emlyn emma emma-jane emma-leigh emma-louise emmanuel
emmanuela emmanuella emmanuelle emme emmeline emmet emmett emmi emmie emmie-rose emms emmy emory emran emre emrys emyr
ena enes enfys enid eniola enis enitan enoch enola enrico enrique enya enzo eoghan eoin eowyn ephraim eray erdem eren
eric erica erick ericka erik erika erikas erin erina erinn eris erma ermintrude erna ernest ernestine ernesto ernie
eron errol ervin erwin eryk eryn erynn esa esah esha eshaal eshaan eshal eshan esi esma esmae esmae-rose esmai esmay
esme esme-rose esmee esmeralda esmie esra essa essie esta esteban estela estella estelle estera esther ethan
ethan-james ethel ethen etienne etta ettie euan eugene eugenia eugenie eula eun-woo eunice eva eva-grace eva-mae
eva-marie eva-may eva-rose evalyn evan evana evander evangelina evangeline evanna evelin evelina eveline evelyn
evelyn-rose evelyne evelynn everett everleigh everley everly everlyn evgeny evie evie-grace evie-leigh evie-louise
evie-mae evie-mai evie-marie evie-may evie-rae evie-rose eviee evin evita evlyn evren ewa ewan ewelina ewen eyad eylul
eymen ezekiel ezel ezmae ezmai ezmay ezme ezrah ezri faaizah faaris faatima faatimah fabian fabien fabienne fabiha
fabio fadi faduma fae fahad fahd faheem fahim fahima fahmida faisal faiz faiza faizaan faizah faizan fajar fajr falak
falaq fallon fannie fanta farah faraz fardeen fareed fareeha farha farhaan farhad farhan farhana farheen faria farid
farida fariha faris farjana farley farooq farrah farrell farren farris faryal farzana fateh fateha fatema fatemeh
fatemeh-zahra fathima fatih fatiha fatima fatimah fatin fatma fatou fatoumata fawaz fay faye faysal fayth faz fearne
federico feigy felecia felicia feliks felipe felix femi fenella fenn fenton ferdinand fergal fergus fernanda fernando
ferndo ferne ffion fflur fiachra fiadh fidel fifi filip filipe filippo finbar findlay findley finian finlay finlee
finleigh finley finnan finnbar finnegan finnian finnlay finnley finola fintan finton fiona fionn fionnuala firas
firdaus fiza fizza fizzah flavia fletcher fleur flo florian florine florrie flossie floyd flyn flynn folake folasade
forrest fozia fraiser fraizer fran frances francesca francesco francessca franchesca francine francis francisca
francisco franciszek franco franek frankee franki frankie frankie-lee franklin franklyn franky fraser frasier fraya
frazer frazier fred freda freddie freddie-lee freddy frederic frederica frederick frederico frederik fredrick fredrik
freida freja freya freya-rose freyah freyja frida frieda fuad fuma funmi funmilayo furkan furqan fynley fynn fynnley
gabe gabi gabija gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gael gagandeep gage gagik gaia gail
galen gamalat gamila gareth garin garrett garry gary gaspar gaurav gav gavin gavriel gayane gayla gayle gaz gazza
geeta gemma gena genaro genevieve geoff geoffrey geordie georga george georgette georgi georgia-leigh georgia-mae
georgia-may georgia-rose georgiana georgie georgina georgio georgios geraint gerald geraldine gerard gerardo geri
germaine geronimo gerrard gerry gertrude gethin gethyn gevorg gez ghulam gia giacomo gian gianluca gianna gianni
gideon gigi gil gilbert gilberto gilda giles gilli gillian gina ginevra ginny gino giorgi giorgia giorgio giovanna
giovanni gisele giselle gita gittel gitty giulia giulio giuseppe gizem gladys glenda glenn glenna glenys gloria glyn
glynis goda godfrey godwin gogo goktug goldie goncalo gonzalo googoosh goran gordana gordon gosia govind gracey gracie
gracie-leigh gracie-lou gracie-mae gracie-mai gracie-may gracie-rose graciela gracjan grady graeme graham grainne gray
grayson greg gregg gregor gregorio gregory greta gretchen greyson griff griffith grover gruffudd gruffydd grzegorz
guadalupe guang guilherme guillaume guillermo gulam guljit gulsen gunay gunel gurcharan gurdeep gurfateh gurjeevan
gurjit gurjot gurkirat gurleen gurmeet gurneet gurnoor gurpreet gurshaan gursimran gurveer gurvinder gurvir gus gussie
gustas gustav gustavo gustavs guste guto gwen gwendoline gwendolyn gwenllian gwennan gwenno gwilym gwion gwyn gwyneth
ha-eun ha-joon ha-rin ha-yoon haadi haadiya haadiyah haaniya haaris haashim habeeb habeebah habib habiba habibah
hadassa hadassah haden hadi hadia hadicha hadiqa hadiya hadiyah hadiza hadleigh hadley hadyn hafiz hafiza hafsa hafsah
haidar haiden haider haifa hailey hailie haiqa haitham hajar hajara hajira hajirah hajra hajrah hakan hakeem hakim
hala haleema haleemah haley halil halim halima halimah halina hallam hallie hallie-mae hallie-rose hamaad hamad hamda
hamdan hamdi hamed hamid hamida hamish hammaad hammad hamna hamnah hamsa hamza hamzah hana hanaa hanaan hanad hanah
hanan haneefah haneen hani hania haniah hanif hanifa hanifah haniya haniyah hanna hannah hannan hans hanzala hanzalah
hao haoran haoyu harbans hardeep hardev hareem hargun hari harinder harini haris harish harith harj harjit harjot
harkiran harkirat harlan harlee harleen harleigh harlen harley harley-james harley-jay harley-rose harlie harlo harlyn
harman harmeet harminder harmonie harnoor harold haroon haroun harper harper-leigh harper-mae harper-rae harper-rose
harpreet harraz harri harrie harriet harriett harriette harris harrison harry harry-james harshil harsimran hartley
haru haruma harun haruna haruto harveen harveer harvey-james harvey-jay harvey-lee harvie harvin harvinder harvir
hasan haseeb haseena hashem hashim hashir hasina hasmik hasna hasnaa hasnain hassaan hassan hassnain hatice hattie
havin hawa hawwa haya hayat haydar hayden hayder haydn haydon hayk hayleigh hayley haytham hayyan haz hazal hazera
haziq heba hebe heena heer heidi heikapu heitor helaina heledd helen helena helene helga helin helma helmi heloise
hema hemant hena hendrik hendrix henri henrietta henrik henrique henry henryk hephzibah hera herbert herbie heriberto
herkus herman herminia hermione hesham hessa hester heston hettie hetty hezekiah hiba hibah hibba hibbah hidaya
hidayah hifza hilary hilda hillary himani himari himmat hina hinano hinata hinato hindy hira hirah hiram hiro hishaam
hisham hiten hitesh hjordis hoda hodan holden holli hollie hollie-mae hollie-rose hollis holly-mae holly-may
honey-rose hoorain hooria hooriya horace horatio hosna hosniya hossein hovhannes howard howie hubert huda hudhayfah
hudson huey hugh hughie hugo hui huma humaira humairaa humairah humayra humayrah humberto humera humna humphrey humza
humzah huong hur husain husam husayn huseyin huseyn husna husnaa husnain hussa hussain hussein hussnain huw huxley
huzaifa huzaifah hydar hywel iago iain ian ianis ianto ibai ibby iben ibraheem ibrahim ibrar ibtisam ibukunoluwa ida
idil idrees idris iesha iestyn ieuan ieva ifan ife ifeanyi ifeoluwa ifeoma ifor ifra ifrah iga ignacio ignacy ignas
igor ihsaan ihsan ijaz ijeoma ike ikechukwu ikenna iker ikhlas ikra ikrah ikram ila ilan ilana ilaria ilayda ilene
ilgar ilham ilhan iliana ilias ilija ilinca ilona ilsa ilya ilyaas ilyana ilyas imaad imaan imaani imad iman imane
imani imarni imelda imene iminathi immanuel imogen imogene imraan imran ina inaaya inaayah inara inaya inayah inci
inderjit indi india-rose indianna indie-rose indira indiya indra indy indya ines inez inga ingrid inigo inioluwa innes
insha inuk inunnguag inutsiaq ioan ioana ioane ioanna ioannis iola iolo iona ionatan ione ionut iosif iosua iqbal iqra
iqrah iram irati irem irena irene ireneusz irfan irha irina irma irvin irving irwin isaac isaak isaam isaaq isabel
isabela isabell isabella isabella-grace isabella-rose isabelle isac isadora isaiah isak isam isatou isha ishaal ishaan
ishaaq ishan ishani ishaq ishbel ishika ishita ishmael ishrat isiah isidora isidro isla-grace isla-mae isla-mai
isla-may isla-rae isla-rose islande islay isma ismaeel ismael ismah ismail ismay isobel isobella isobelle isolde isra
israa israr issa issabella issabelle issac itsuki iustin iva ivaan ivaana ivalu ivan ivana ivanna ivar ivie ivik ivo
ivor ivy-grace ivy-leigh ivy-mae ivy-may ivy-rae ivy-rose iwan iwona iyad iyla iyla-rose iylah izaac izaak izaan
izabel izabela izabella izabelle izaiah izak izaro izma izobel izz izza izzabella izzah izzie izzy jabir jac jace
jacek jacey jacinta jack-james jackie jacklyn jacko jackson jacky jaclyn jacob jacob-james jacoby jacque jacqueline
jacquelyn jacques jacqui jad jada jaden jadesola jadon jadwiga jadyn jae jaeden jaedon jael jafar jagdeep jagdish
jagjit jago jagoda jagraj jagtar jaheim jahmal jahmari jahziah jai jaida jaidan jaiden jaidon jaime jaime-leigh jaimee
jaimie jaimin jaina jairaj jaiveer jaiya jak jake jakob jakov jakub jakup jalal jalen jamaal jamal jamari jame jameel
jameela jameelah jamel jamelia james jameson jami jamie jamie-lee jamie-leigh jamielee jamil jamila jamilah jana janae
jane janek janell janelle janet janette janey janice janie janina janine janis janna jannah jannat jannath jannatul
jannie janusz janvi japji jared jarek jarod jaroslaw jarrad jarrod jarvis jas jasbir jasdeep jase jaskaran jaskiran
jaskirat jasleen jasmeen jasmeet jasmin jasmina jasmyn jasneet jason jaspreet jasraj jasvinder jaswinder jatinder
javan javeria javier jawaad jawad jax jaxen jaxon jaxson jaxx jaxxon jay-jay jaya jayan jayce jaycee jaycie jaycob
jayda jaydan jayde jayden jayden-james jayden-lee jaydn jaydon jaye jayesh jayjay jayke jayla jaylan jaylen jaylon
jayme jaymee jaymie jayna jayne jayson jaz jazmin jazmine jazmyn jazzmin jean jean-luc jeanette jeanie jeanine jeanne
jeannette jeannie jeannine jed jedd jedidiah jeevan jeff jefferson jeffery jeffrey jeffry jekabs jelani jelena jem
jemima jemimah jemma jen jena jenifer jenna jennah jenni jennie jennifer jenny jensen jenson jenson-james jerald
jeremiah jeremy jeri jermaine jerome jeronimo jerri jerry jerzy jess jessamy jesse jesse-james jessi jessica
jessica-rose jessie jessika jessy jethro jett jevan jevon jewell jeyda jez jhon ji-a ji-an ji-ho ji-woo ji-yoo jia
jian jiang jibran jibreel jibril jignesh jill jillian jim jimbo jimi jimmie jimmy jing jiya joab joachim joan joana
joanie joann joanna joanne joao joaquin joash jobe joby jocelyn jodi jodie jody joe joel joella joelle joely joesph
joey jogvan johan johann johanna johannes john john-james john-paul johnathan johnathon johnnie johnny johno johnson
jokubas jokull jola jolanta jolene jolie jolyon jon jon-paul jonah jonas jonathan jonathon joni jonjo jonno jonny jono
jonty jood jools jordan-lee jordana jordanna jordanne jorden jordi jordon jordy jordyn jorge jorgia jorgie jori joris
jorja jos jose josef josefa joseff josefina joseph josephine josette josh joshan joshua joshua-james joshuah josiah
josie josip joss josue jotham joud jouri jovan jovana jovi jowan joyce jozef ju-won juan juana juanita judah judd jude
judeline judi judith judy jujhar julen jules julia julian juliana julianna julianne julie julien julieta juliette
julija julio julita julius jumana jumanah junaid junayd justin justina justine justyna juwairiyah juwayriyah jyoti
kaan kabir kabita kacey kacey-leigh kaci kaci-leigh kacie kacie-leigh kacper kacy kade kadeem kaden kadence kadey kadi
kadiatou kadie kadija kadir kady kaeden kael kaela kaelan kaelen kaelyn kafayat kahlan kaia kaidan kaiden kaiden-lee
kaidon kaif kaila kailan kailem kailen kailey kailum kain kainaat kainat kaine kaira kairan kairi kairo kairon kais
kaisan kaiser kaisha kaison kaitlan kaitlin kaitlyn kaitlynn kaito kaius kaiya kaiyan kaja kajal kajetan kajol kajus
kal-el kalan kalani kaleb kaleem kalel kalem kalen kali kalim kalina kalisha kaliyah kallan kallie kallum kaloyan
kalpana kalum kalvin kamal kamaljit kamari kameel kameron kamil kamila kamilah kamile kamilla kamran kamron
kamsiyochukwu kane kani kanye kapil kara karam karamveer karan karanveer kareem kareena karen kari karim karima karin
karina karine karis karishma karl karla karlie karlis karly karmen karol karolina karson kartar karter karyn karys
kasey kash kashif kashvi kasia kasie kasim kason kaspar kasper kasra kassandra kassia kassidy kassie kassim kassius
kat katarina katarzyna kate katelin katelyn katelynn katerina katey kath katharine kathem katherine katheryn kathi
kathie kathleen kathrine kathryn kathy katia katie katie-ann katie-leigh katie-louise katie-marie katie-may katie-rose
katina katja katla katlyn katrin katrina katy katya kavan kavi kavin kavish kavita kavya kawthar kay kaya kayaan kayah
kayan kaycee kaycie kaydan kayde kaydee kayden kayden-lee kaydi kaydie kaydon kaye kayla kaylah kaylan kayleb kaylee
kayleigh kaylem kaylen kayley kaylie kaylin kayls kaylum kayne kayra kaysan kaysha kaysie kayson kaytlin kazi kazim
kazimierz keagan keah kealan kean keanan keane keanna keano keanu keara keaton keavy kedar keegan keela keelan
keeleigh keeley keelie keely keenan keera keerat keeva kegan kehinde keian keigan keila keilan keir keira keira-leigh
keiran keiren keiron keisha keita keith kelan kelci kelcie kelechi kelis kelise kellan kellen kelley kelli kellie
kelsea kelsey kelsi kelsie kelton kelvin kemal kemi kenan kendall kendra kendrick kenji kenley kenna kennedy kenneth
kenny kenton kenza kenzi kenzie kenzie-lee kenzo keon keona kerem keren kerenza keri kerim keris kermit kerri kerrie
kerris kerys keshav kesia kester ketan ketsia kev keven kevin kevinas keya keyaan keyan kez kezia keziah khadeeja
khadeejah khadeja khadija khadijah khadije khadiza khai khaira khaled khaleel khaleesi khalid khalifa khalil khalisah
khansa khari khatija khawla khia khizar khizer khloe khongordzol khurram khush khushi kia kiaan kiah kian kiana kianna
kiara kiarah kiarna kiaya kie kiean kiefer kielan kien kier kiera kieran kieren kieron kierra kierran kiesha kiki
kilian killian kim kimaya kimberlee kimberly kimi kimora kimran kinga kingsley kinza kion kira kiran kirandeep kirat
kirby kiren kiri kirill kirk kirollos kirst kirsten kirstie kirstin kirsty kishan kishor kitt kitty kiwa kiya kiyaan
kiyah kiyan kiyana kizzie kizzy klara klaudia klay klayton klea kloe knox kobe kobey kobi kobie koby kodey kodi kodie
kody koen kofi kohen kojo kolby kole komal konnie konnor konrad konstantin konstantina konstantinos konul kora koray
korban korben korey kori kornel kornelia kory kotryna kourtney kray kris krish krisha krishan krishiv krishna krista
kristal kristen kristi kristian kristie kristin kristina kristine kristofer kristopher kristupas kristy krystal
krystian krystyna krzysztof ksawery ksenia ksenija kuba kubra kulbir kuldeep kulsum kulwinder kunal kurt kurtis kush
kushal kuzey kwabena kwadwo kwaku kwame kwasi kya kyah kyal kyan kyara kyden kye kyla kylah kylan kyle kylen kyler
kylian kylie kylo kym kymani kynan kyra kyrah kyran kyreece kyrell kyren kyriaki kyriakos kyrie kyro kyron kyson
laaibah lacey lacey-leigh lacey-mae lacey-mai lacey-may lacey-rose lachlan laci lacie lacie-mae lacie-mai lacie-may
ladonna laetitia laia laiba laibah laila laila-rose lailah laina laine lainey lainie lainy laith laiton lakeisha laken
lakesha lakhbir lakisha laksh lakshmi lalita lamar lamees lamija lamin lamont lana landon laney lani lara laraib
larisa larissa larna larry lars lashonda laszlo lata latanya latasha latifa latifah latisha latonya latoya laura
lauren laurence lauri laurie lauryn laverne lavi lavin lavinia lavonne lawand lawanda lawrence lawson laya layah layal
layan laycee laycie layla layla-grace layla-mae layla-mai layla-may layla-rae layla-rose laylah layna layne laynie
layth layton lazar leah leah-marie leah-rose leana leander leandra leandro leann leanna leanne leano lech leeann leela
leelan leeland leen leena leeroy leevi leeya leia leif leigh leigha leila leilah leilani leisha leja lejla lela leland
lelia lemar lemuel lena leni lenna lennard lenni lennie lennon lenny lenora lenore leo leo-james leola leon leona
leonard leonardo leonel leoni leonidas leonie leonor leonora leopold leora leordo leroy lesa lesedi lesley leslie
lessie lester leszek leta letha lethabo lethokuhle leticia letisha letitia lettie letty levente levi levison levon
lewi lewie lewin lewis lewys lexi lexi-leigh lexi-louise lexi-mae lexi-mai lexi-may lexi-rae lexi-rose lexie lexie-mae
lexii lexus lexy leya leyla li-hua liah liam lian liana liang lianna lianne liara liba liban libbi libbie libby lidia
liepa lil lila lilah lilah-rose lile lili lilia lilian liliana lilianna lilie lilien lilit lilith lilja lilla lilley
lilli lilli-mae lillia lillian lilliana lillianna lillie lillie-ann lillie-grace lillie-mae lillie-mai lillie-may
lillie-rose lilly lilly-ann lilly-anne lilly-ella lilly-grace lilly-mae lilly-mai lilly-may lilly-rae lilly-rose
lillyanna lillymay lily-ann lily-anne lily-ella lily-grace lily-mae lily-mai lily-marie lily-may lily-rae lily-rose
lilya lilyana lilyanna lilymay lina linda lindon lindsay lindsey ling linh linnea linus linwood linz lio lionel liora
lisa lisa-marie lisakhanya liv livi livia livvie livvy liya liyah liyana liz liza lizzie ljiljana lleucu llewellyn
llewelyn lleyton llinos llio llion lloyd llyr llywelyn lochlan lochlann lockie logan logan-james logan-lee loic loki
lola lola-grace lola-mae lola-mai lola-may lola-rae lola-rose lolita lonnie lora loraine lorcan lorelai lorelei loren
lorena lorene lorenzo loretta lori lorie lorik lorin loris lorna lorraine lorrie lotta lotte lotti lottie lottie-mae
lottie-rose lotty louella loui louie louis louisa louise loukas lourdes lourenco lovelie lovro lowell lowen lowenna
lowri loxley loyd loz luan luana luann lubanzi lubna luc luca lucan lucas lucas-james lucca luchia luci lucia lucian
luciana lucianna luciano lucie lucien lucija lucile lucille lucinda lucio lucius lucja lucus lucy lucy-ann lucy-jo
lucy-mae lucy-may ludmila ludo ludovic ludovica luella lui luigi luis luisa luiz luiza lujain luka lukas lukasz luke
lukne lula lulu lulwa luna-rae luna-rose lupe luqmaan luqman lur lusine luther lux lwandle lyba lybah lydia lydia-rose
lyla lyla-rose lylah lyle lyn lyna lynda lynden lyndon lyndsey lynette lynn lynne lynnette lynsey lyra lysander
ma'soumeh maahi maahir maame maaria maariya maariyah maarya maaz mabel mable mabli mabon macaulay macauley macauly
macey maci macie macie-leigh maciej mack mackenzie macsen macy madaleine madaline madalyn maddi maddie maddison maddox
maddy madeeha madelaine madeleine madeline madelyn madge madhu madiha madihah madina madinah madison madisyn madoc
madyson maegan mael maeva maeve magda magdalena magdalene maggie maggie-may magnus maha mahad mahalia maham mahamadou
mahamed mahammad mahammed mahdi mahdiya maheen mahek maher mahesh mahi mahima mahin mahir mahira mahirah mahmood
mahmoud mahnoor mahreen mahrosh mahum maia maicie maida maimoona maimuna mair maira mairead mairi maisey maisha maisie
maisie-leigh maisie-rae maisie-rose maison maisy maite maiya maizey maizie maizy maj maja majid majus makai makayla
makeda makenzie maks maksim maksym maksymilian malachai malachi malachy malaika malaikah malak malakai malaki malayeka
malcolm maleeha maleehah maleek maleeka malek malen malgorzata malia maligiaq maliha malik malika malikah malin
malinda malique maliyah malka malky mallory malthe malu malwina mamadou mamie manaal manahil manaia manal manar manav
mandeep mandy maneh manha maninder manish manisha manjit manjot manju manmeet mannat manny manoj manon manpreet manraj
manreet mansoor mantas manua manuel manuela manveer manvir mara maram marama marc marcel marcelina marcelino marcell
marcella marcello marcelo marci marcia marcie marcin marco marcos marcus marcy mared marek mareva margaret margarida
margaux marge margery margie margo margot margret marguerite maria mariah mariam mariama mariami marian mariana
marianna marianne mariano maribel maricela marie mariella marietta marija marika marilyn mario marion marios marisa
marisol marissa maritza marium marius mariusz mariya mariyah mariyam marjorie markas markel marko markus markuss marla
marlee marleigh marlena marlene marley marli marlie marlo marlon marlowe marly marni marnie marnie-rae marquita marsha
marshall marta martha marti martim martin martina martine marty martyn martyna martynas marv marva marvin marwa marwah
marwan mary mary-ann mary-jane mary-kate marya maryam maryama maryan maryann maryanne maryellen maryja marylou maryum
marzena masa masie mason-james mason-lee masooma massimiliano massimo masud masuma matas mateen matei matej mateo
mateus mateusz matheus mathew mathias mathieu mathilda mathilde matias matija matilda matilde matin matt matteo
matthew matthias matthieu matthildur mattia mattias mattie matty matvey matyas matylda maud maude maui maura maureen
maurice mauricio mavis mawgan maxime maximilian maximiliano maximilien maximillian maximo maximus maxine maxwell maxx
maxymilian maya maya-rose mayah mayan mayar mayesha maymuna maymunah maynard mayra maysa maysie mayson maysoon maysoun
maz mazen mazie mazin mccauley mckayla mckenna mckenzie mea meabh meagan meaghan meah meda medeea medi meena meer
meera meerab mees megan megan-rose megha meghan meghna mehak mehar mehdi mehek meher mehmet mehnaz mehran mehreen
mehul mehvish mehwish mei-hui mei-ling meila meir meirion meisha mekhi mel melania melanie melba melek meleri melia
melika melike melina melinda melis melisa melissa melita mellisa mellissa melodie melokuhle melva melvin melvyn mena
menaal menachem menna meredith meriam meriem merjem merle merlin merrill merryn mersana mert merve mervyn meryem
meshach mhairi mia mia-grace mia-louise mia-rose miah mian micaela micah micaiah micha michael michaela michaella
michail michal michalina michalis micheal michel michele michell michelle mick mickey micky mieczyslaw migle miguel
mihaela mihai mihail mihir mika mika'il mikaeel mikael mikaela mikaere mikail mikayel mikayla mike mikel mikey mikhail
miki mikolaj mila mila-rose milad milagros milagrosa milah milana milania mildred milena miley miley-rose mili milica
milla millan millard millen milli millicent millie millie-ann millie-anne millie-grace millie-mae millie-mai
millie-may millie-rae millie-rose milly milo milos milosz milton mim mimi min-jun mina minaal minahil minal minato
mindy minesh mingze minh minha minik minna minnah minnie minsa mio mira mirabel mirabelle mirac miraj miran miranda
miray mirella mireya mirha miri miriam mirjana mirlande miroslav miroslaw mirren miruna mirza misbah mischa misha
mishal mishka missy mitch mitchel mitchell mitesh mitzi miya miyah moana mobeen modibo modupe moea moeata moeez moesha
mohamad mohamed mohammad mohammad-reza mohammad-taha mohammed mohammod mohid mohima mohinder mohmmed mohsin moira
moise moises moishe moiz moli molli mollie mollie-mae molly molly-ann molly-anne molly-mae molly-may molly-rose momin
momina monae monet monica monika monique monisha monroe montague montel monty moosa morag mordechai morgana morgen
moriah morris morwenna moses moshe mostafa moussa muaad muaaz muad muadh muaz mubarak mubashir mubeen muchen muhamad
muhamed muhammad muhammad-ali muhammed muhammod muhsin mujahid mujtaba mukesh mukhtar muminah mumtaz muna munashe
muneeb muneebah muniba munir munira muntaha murad murat muriel murphy murray murtaza mus'ab musa musab mushtaq muskaan
muskan mustafa mustapha muyang muzammil muzzammil mya mya-rose myah myfanwy myia mykhaylo myla myla-rose mylah mylee
myles myley mylie mylo myra myrah myriam myrlande myrna myron mysha naba nabeeha nabeel nabeela nabiha nabihah nabil
nabila nabilah nada nadeem nadia nadim nadine nadira nadiya nadiyah nadya naeem naeema nael nafeesa nafeesah nafisa
nafisah nagi nagisa nahia nahid nahida nahla nahom nahum naia naila nailah naim naima naimah naina naira naisha naiya
najib najma nakita naksh nala nali naman nana nancie nancy nandini nanette nannie nansi naomi nara naranbaatar narayan
nare narek naresh narin narinder narine naseem nasim nasir nasra nasreen nasrin nasser nassim natalia natalie natalija
natalya natan nataniel natasha natasza nate nathalie nathan nathanael nathania nathanial nathaniel nathen naura nav
navdeep naveed naveen navid navjot navneet navraj navya nawaal nawal naya nayab nayan nayana nayel nayla naz
nazanin-zahra nazia nazifa nazim nazir nazish nazli nazmin neal neave nechama ned neda neel neela neelam neema neerja
neev neeva neeve nefeli neha nehan nehemiah nehir neil neive nel nela nelda nelio nell nella nelle nellie nelly neriah
nerissa nerys nesreen nesta nestor nettie nev neva nevaeh nevaeh-rose nevan neve neveah neville neza ngozi nguyen niah
nial niall niam niamh niccolo nichola nicholas nichole nick nicko nickolas nicky nico nicol nicola nicolae nicolas
nicole nicolle nicolo nida nidhi niel nieve nige nigel nihaal nihal niharika nika nikau nikesh nikhil nikhita niki
nikisha nikita nikki nikkita niklas niko nikodem nikol nikola nikolai nikolaos nikolas nikolay nikole nikoloz nila
nilay nilesh nils nima nimesh nimra nimrah nimrat nina nino niomi niraj nirmal nirmala nirmaljit nisa nisha nishaan
nishan nishat nishka nissi nita nitin nivi niviaq niya niyah nkechi nnamdi nneka noa noah noah-james noam noe noella
noelle noemi noemie nojus nola nolan nomaan noman nona noor noora nora norah norbert noreen norma norman norris norsaq
nosheen nouf nour noura nuala nuh nuha nuka numaan numan nuno nura nuray nuria nurislam nurul nusaiba nusaibah nusayba
nusaybah nusrat nutsa nya nyah nyall nyasha nye nyla nylah nyle nyra nyree oakleigh oakley obi obie obinna oceana
octavia octavio odell odette odhran odin odval ofelia ofentse oihan oisha oisin olabisi oladele olaf olamide
olanrewaju olaoluwa ole oleksandr oleksandra olena olga oli oliver oliver-james olivers olivia olivia-grace olivia-mae
olivia-mai olivia-may olivia-rae olivia-rose olivier oliwer oliwia oliwier olli ollie olly olu oluchi olufemi olumide
oluwadamilare oluwadamilola oluwadarasimi oluwademilade oluwafemi oluwaferanmi oluwakemi oluwanifemi oluwapelumi
oluwasemilore oluwaseun oluwaseyi oluwatamilore oluwatimilehin oluwatimileyin oluwatobi oluwatobiloba oluwatomisin
oluwatoni oluwatosin olwen olwyn omar omari omarion omer omid omphile onni onur onyeka oona oonagh ophelia oran oren
oreoluwa orhan oriana orianna orin orla orlagh orlaith orrin orson orville osagie osama oscar-james osian oska oskar
oskaras osman ossian oswald othman othniel otilia otis ottilie ottoline oumar oumou ousman owain owais owen owyn oyin
oyinkan oyinkansola oyunbileg ozan ozlem ozzie ozzy pablo pacey paddy padma padraig paige paighton paloma pam pamala
pamela panagiota panagiotis panashe panayiotis pandora paneeraq paninnguaq pankaj paola paolo param paramveer
paraskevi pari parisa parminder parmjeet parmjit parneet parris parsa parth parveen parvin pascal pasquale patrica
patrice patricia patricija patrick patrik patrycja patryk patti pau paul paula paulette paulina pauline paulo pauly
pavan pavandeep pavel pawel payton pearce pearlie pedro peggy peighton penelope peniel pennie percival percy perdita
perez peri perla perpetua perri perrie perry persephone petar pete peter peterson petey petra petros petru peyton
pharrell phebe pheobe pheonix phil philip philippa philippe phillip phillipa phillippa philomena phineas phoebe
phoebe-grace phoebe-rose phoebie phuong phyllis pierre pieter pietro piotr pipaluk pippa piran poema pola polina polly
pollyanna pooja poonam poppi poppie poppy-mae poppy-mai poppy-may poppy-rae poppy-rose porscha porsha portia prabhjot
pradeep pradip prakash pranav pranay prasert prashant pratik praveen preet preeti prem presley pria priscilla prisha
priti pritpal priya priyan priyanka przemyslaw puja pushpa puteri pyper qaasim qais qasim qiang qillaq quang queenie
quentin quinlan quinn quinton rab rabia rabiah rabina rabiya rachael racheal rachel rachelle rachid radek radha
radhika radley radmila radoslaw radu raees raeesa raeesah raef raegan raeya rafael rafaela rafaella rafal rafay rafe
raffaele raffaella rafferty raffi rafi rafia raghav raghu rahaf rahat raheel raheem raheema rahela rahil rahim rahima
rahma rahmah rahman rahul rai raiden raif raife raihaan raihan raihana raima raina raine raisa raiya raiyan raj rajan
rajesh rajinder rajiv rajni rajveer rajvinder rajvir rakeem rakesh ralf ralfs ralph ralphie ralphy raman ramandeep
ramazan rameen rameez ramesh rami ramiro ramisa ramla ramon ramona ramone ramsey ramy ramzi rana ranbir randal randall
randeep randi randolph raneem rani rania ranjeet ranjit ranulph ranveer ranvir ranya raphael raphaela raphaella raquel
rashad rashid rashida rasmus raul raveena ravi ravinder ravneet rawan raya rayaan rayah rayan rayana rayann rayhaan
rayhan rayhana raymond raymundo rayn rayna rayne rayya rayyaan rayyan raz raza razan razia razvan rea reagan reah
reanna reanne reba rebeca rebecca rebeka rebekah rebekka reece reegan reem reema reena reenie rees reese reet reeva
reeya refael regan reggie reggie-lee reginald rehaan rehan rehana rehman rei reid reilly reina reiss rekha relja remi
remie remy rena renae renata rene renee renesmae renesmee renzo reo reon reshma rethabile reuban reuben reuel reva
reya reyah reyan reyansh reyhan reyna reynaldo reza rezwana rheanna rhema rheya rhia rhian rhiana rhiann rhianna
rhiannan rhianne rhiannon rhiley rhoda rhodri rhona rhonda rhyan rhyanna rhydian rhylee rhyley rhys riaan riad riah
rian riana rianna rianne riaz ricardo riccardo ricco richa richard richie rick rickey ricki rickie ricky rico rida
riddhi ridha ridhi ridhwan ridley ridwaan ridwan rigoberto rihan rihana rihanna rikki riko riley riley-james riley-jay
rima rimsha rin rina rion riona risha rishaan rishabh rishan rishi rishika rita ritchie ritesh ritika ritu riva rivka
riya riyaan riyad riyadh riyan rizwan rizwana roary rob robbie robbo robby robert roberta roberto roberts robson robyn
rocco rochel rochelle rocio roderick rodger rodney rodolfo rodrigo roel rog rogan rogelio roger roghayyeh rohaan
rohail rohan rohin rohit roisin rojin rokas roko roksana roland rolando rollo romain romaisa romana romano romany
romario romeesa romero romey romi romie romilly romina romy ron rona ronak ronald ronaldo ronan ronda rong roni ronin
ronja ronni ronnie ronny roopa roosevelt rory rosa rosabella rosabelle rosalee rosalia rosalie rosalind rosalinda
rosalyn rosamund rosanna rosanne roscoe rose-marie rose-merline roseann roseanna roseanne rosella rosemarie rosetta
rosey roshan roshni rosie rosie-leigh rosie-mae rosie-mai rosie-may rosina roslyn rosmery ross rossi roux rowan rowen
rowena roxana roxanna roxanne roxi roxie roxy roy roya roz roza rozalia ruairi ruairidh ruan ruari ruaridh ruben rubi
rubie rubin rubina ruby-ann ruby-grace ruby-leigh ruby-lou ruby-louise ruby-mae ruby-mai ruby-may ruby-rae ruby-rose
rudi rudie rudolph rudra rudy rueben rufus rugile ruhan ruhi rui rukhsana rukhsar rukmini rumaisa rumana rumaysa
rumaysah rumi ruoxi rupa rupert rupi rupinder ruqaiya ruqaiyah ruqaya ruqayah ruqayya ruqayyah rushil russel ruta ruth
ruthie ruvarashe ruwayda ruweyda ruya ruzgar ryaan ryan ryder ryker rylan rylee ryleigh ryley rylie ryszard sa'ad
saachi saad saadia saahil saaliha saanvi saar saara saarah saba sabaa sabah sabiha sabina sabir sabreen sabrin sabrina
sacha sachin sadaf sade sadia sadie sadiq sadiya sadiyah saeed safa safaa safah saffa saffah saffia saffiya saffiyah
safi safia safija safina safiya safiyah safiyya safiyyah safwaan safwan sagal sagar sahana sahar saher sahiba sahil
sahir sahra saiba saida saif saifan saifullah saim saima saimah saira sairah saisha saja sajan sajid sajida sajjad
sakeena sakib sakina sakinah sakineh salah salahuddin saleem saleena saleh saleha salih saliha salihah salik salim
salima salina sallie sally salma salmaan salman salome salvatore salwa sam sama samad samah samaira saman samanta
samantha samar samara samarah samarth samee sameeha sameer sameera samera sami samia samiah samiha samina samir samira
samirah samiul samiya samiyah sammi sammie sammy sammy-jo sampson samra samrah samraj samreen samual samuel samuele
samvel samy samyar sanaa sanah sanam sanaya sandeep sandhya sandip sandra sanford sangeeta sania saniya saniyah
sanjana sanjay sanjeev sanjida sanna sannah santino sanvi sanya saoirse saphia saphire sapphira saqib sara sarabjit
sarah sarah-jane sarah-jayne sarah-louise sarai saran saraya sarbjit sareena sariah sarim sarina sarita saron sarrinah
sarwar sascha sasha saskia satinder satnam satwinder saud saul saule saundra saurabh savana savanah savannah-rose
savita sawdah saya sayed sayeda saz scarlet-rose scarlett scarlett-rose scarlette scot scott scotty seamus sean seanna
seb sebastian sebastiano sebastien sedat seema seerat sehaj sehar seher sehr sehrish sekou selena selene selim selin
selina selma selwyn sena senan senga sennen seo-ah seo-jun seo-yun seonaid sephora serafina seraphina seren serena
serenna sergei sergio serife serina sesili seth sevda sevinj seyed shaan shabana shabaz shabir shabnam shae shafiq
shahad shahan shahana shahbaz shahd shaheen shaheer shahem shahid shahnaz shahzaib shahzain shai shaikha shaima
shaimaa shaina shaista shakeel shakil shakila shakir shakira shakirah shakur shal shalom shama shamar shamas shamima
shamsa shamus shan shana shanade shanae shanai shanay shanaya shanaz shane shanel shanelle shani shania shaniah
shanice shanie shaniece shanika shaniqua shaniya shaniyah shanna shannan shannen shannon shanon shante shantel
shantelle shanti shanzay shaquille shara shareen shari sharif sharlene sharmila sharmin sharn sharna sharon sharron
shashi shaun shauna shaunna shaurya shawn shawna shay shaya shayaan shayan shayden shaye shayla shaylan shayma shayna
shayne shaz shazia shea sheena sheetal sheila sheindy shekinah shelagh shelbie shelby sheldon shelia shelley shelly
shelton sheree shereen sheri sheridan sherifa sherman sherri sherrie sherry sheryl sheza shianne shifa shifra shiloh
shilpa shimon shira shireen shirin shirley shiv shivam shivani shivansh shiven shloime shlok shlomo shmuel shoaib
shobha shola shona shoshana shree shreeya shrey shreya shreyas shristi shriya shruti shu-chen shu-chuan shu-fen
shu-hua shu-hui shuaib shuayb shyam shyann shyanne shyla shylah si-woo sian siana sianna sibel siddhant siddharth
siddhartha sidney sidra sidrah sienna sienna-mae sienna-rae sienna-rose siham sila silas sile silvia sima simar simeon
simi simmo simon simona simone simra simrah simran simrat simrit sina sinan sinead siobhain siobhan sion sioned
siphosethu siraj sireen sita siti siwan siya siyana skie skyla skyla-mae skyla-rose skylah skylar skylar-rose skyler
slawomir sloane smilte smita sneha snezana sobia socorro sofi sofia-rose sofian sofie sofija sofiya soha sohaib sohail
soham sohan soley solja soloman solomiya solomon somaya somayyeh somboon somchai somer sommer somporn somsak sonal
sonali sonam sondra sonia sonja sonni sonnie sonya soo-ah sophia sophia-grace sophia-rose sophie sophie-leigh
sophie-louise sophie-mae sophie-may sophy soraya sorcha soren souleymane sourav sparky spencer stacey staci stacie
stacy stan stanislaw stanislawa stanley starla starr stef stefan stefania stefanie stefano stefanos steffan stella
steph stephan stephanie stephen steve steven stevenson stevie stevie-leigh stevo stewart stu stuart suad subhaan
subhan subhash sudais sude sudha sufian sufiyan sufyaan sufyan suha suhaan suhaib suhail suhana suhani suhayb suhayl
suhayla sukhbir sukhdeep sukhi sukhjit sukhman sukhmani sukhraj sukhvinder sukhwinder suki sulaimaan sulaiman
sulaymaan sulayman suleiman suleman suleyman suliman sullivan sumaira sumaiya sumaiyah suman sumaya sumayah sumayya
sumayyah sumeya sumit summa summaya summayah summer-leigh summer-louise summer-rae summer-rose sundus suneeta sunil
sunita suraiya suraj suranne suraya surbhi suresh suri surinder surjeet surjit surya susan susana susanna susannah
susanne sushma susie suzana suzanna suzannah suzanne suze suzette suzie suzy svetlana swara swati sybil syd sydnee
sydnie syed syeda sylvester sylvia sylvie sylwia szymon tabassum tabatha tabitha tadeusz tadhg tadiwa tadiwanashe
tafari taha tahani tahera tahir tahira tahirah tahiya tahlia tahmid tahmina tahsin taia taiba taibah taila taim taine
taio tait taite taiwo taiya tajus takara tala talal taleen talha talhah tali talia taliah taliesin talisha talitha
taliya taliyah tallula tallulah talula talulah talya tamanna tamar tamara tamatoa tameem tameka tamera tami tamia
tamika tamim tammi tammie tammy tamra tamsin tamsyn tamzin tamzyn tanaka tanay tanaya tanesha tania tanika tanish
tanisha tanishka tanith taniya tanveer tanvi tanvir tanya tanzeela tanzila taofeek tapuarii taqwa tara taran tarana
tarek tareq tarik tariq tarita taron tarran tarsem tarun taryn taseen tasfia tasha taslima tasmia tasmin tasneem
tasnia tasnim tasnima tatenda tatiana tatsuki tatum tatyana tauheed tawana tawheed tawhid tay taya tayah tayba taybah
taye tayiba tayla taylah taylan taylen tayler taylor taylor-james taylor-jay tayo tayte tayyab tayyaba tayyib tayyiba
tayyibah taz tazmin teagan teah ted teddi teddie teddy teddy-james tee-jay teegan teejay tegan tegen tehei tehreem
tehya teigan teiki teilo teiva tej teja tejas tejinder teleri temi temiloluwa temitayo temitope teniola tenzin teo
teodor teodora teon terence teresa tereza teri terrance terrell terrence terri terrie terry tesni tess tessa teura
teva teya tez thaddeus thalia thandiwe thanh thaniel tharun thea thea-rose theadora theia thelma theo theo-james
theodor theodora theodore theodoros theon theophilus theresa therese theron thi thia thiago thierry thom thomas
thomas-james thomas-jay thora thurman thuy tia tia-louise tia-rose tiago tiah tiana tianna tiannah tianne tiare tiarna
tiegan tiernan tierney tiffany tigerlily tiggy tigran tilda tilley tilli tillie tillie-mae tilly tilly-mae tilly-may
tilly-rose tim timea timi timmy timo timofey timotei timothy timur tina tinashe tinotenda tirion tisha titaina titas
titaua tiya tiyana tjay tobey tobi tobias tobiasz tobie tobin toby todd toivo toks tola tolga tolu tolulope toluwalase
toluwani tom tomas tomasz tomi tommaso tommi tommie tommy tommy-james tommy-jay tommy-joe tommy-lee tommylee tomos
tomyris toni tonia tonicha tony tonya torben tori torin tosin tova toyah tracey traci tracie tracy trae trafford
travis tre tremaine trenton trev trevor trey tricia trina trish trisha tristan tristen triston trixie trondur trudi
trudie trudy truman trystan tuana tudor tula tuleen tulisa tulsi tunar tunde turki tuyet twila twm tyanna tye tyla
tylah tylan tylar tyler tyler-james tyler-jay tyler-lee tylor tymon tymoteusz tyra tyran tyree tyreece tyreese tyrell
tyrelle tyrese tyrique tyron tyrone tyson tzvi ubaid ubayd uche uchenna ugne uiloq ula ulloriaq ulysses umaima umaimah
umair umaira umaiza umamah umayma umaymah umayr umayyah umer umme umut unaisah unaysah uriel urooj ursula urszula urte
urwa usama usamah usayd usha usmaan usman uswa uta uthmaan uthman uwais uzair uzayr uzma vaani vaea vaibhav vaino
vaishnavi valarie valdemar valentin valentina valentino valeria valerie valter vamika vanesa vanessa vanita vansh
varinder varsha varun varvara vasile vasileios vasilije vasiliki vasilisa vasily vaughan vaughn ved vedant veena velma
venetia venla vera vern verna vernon veronica veronika vesna viaan vicente vicki vickie vicky vidhi viggo vihaan vijay
vikas vikki vikram viktor viktoria viktorie viktorija viktoriya vilma vilte vimal vin vinay vince vincent vincenzo
vinnie vinny vinod violet-rose violeta violette vipul viraaj viraj viren virgie virgil vishal vishnu vito vittoria viv
vivaan vivek vivian viviana vivien vivienne vlad vladimir vladislav vladyslav vojtech volkan vonda vugar vuk vusal
vusala wafa waheed wahid wahida wajiha wal waleed wali walid wallace walter wanda wang wania waniya waqar waqas warda
wareesha waris warrick waseem wasif wasim wassim wateen wayne wei weldon wen-hsiung wendell wendi wendy weronika wes
wesley wez whitney widelene wieslaw wiktor wiktoria wil wilbert wilbur wilda wiley wilf wilford wilfred wilfredo
wilfrid wilhelmina wiliam willa willard willem william williams willie willis willoughby willow-grace willow-rose
wilma wilmer wilson winfred winifred winnie winona winston winter-rose wioletta wlodzimierz wojciech wojtek woodrow
woz wyatt wyn wynter xander xanthe xanthippe xara xavier xena xenia xia xiang xiao xiaoming ximena xinyi xiu ya-ting
yaa yaakov yacine yad yael yagmur yahia yahya yahye yakov yakub yakubu yamato yameen yamin yana yanis yann yannick
yannis yaqoob yaqub yara yaren yasar yaseen yasemin yaser yash yashvi yasin yasir yasmeen yasmin yasmina yasmine yasna
yasser yassin yassine yassir yazan yazmin ye-jun yehuda yekaterina yelena yesenia yetunde yeva yewande yiannis yichen
yigit yihan yimo yinka yinuo yisroel yitty yitzchok yize yoana yocheved yoel yohan yolanda yolande yonatan yong yonis
yosef yossi youcef younes younis younus yousaf yousef yousif yousouf yousra youssef yousuf ysabel ysabella yu-jun yua
yug yuina yuki yulia yuliya yuma yumna yuna yunis yunus yuri yusaf yusef yusha yusif yusra yusuf yutong yuvaan yuvan
yuvraj yuxi yuxuan yuze yvette yvie yvonne zaara zac zach zacharia zachariah zacharias zachary zachery zack zackariah
zackariya zackary zackery zadie zaeem zafar zahara zaheer zahid zahida zahir zahira zahra zahraa zahrah zaiba zaid
zaidan zaiden zain zaina zainab zainah zaine zaineb zaira zak zakai zakari zakaria zakariah zakariya zakariyah
zakariye zakariyya zakary zaki zakia zakir zakiya zakiyah zakiyyah zakk zala zalan zamzam zan zana zander zane zara
zarah zareen zaria zariah zarin zarina zariya zavier zaviyar zawadi zayaan zayan zayd zaydan zayden zayed zayn zayna
zaynab zaynah zayne zayyan zbigniew zbyszko zeb zeba zebedee zechariah zee zeena zeenat zeeshaan zeeshan zehra zeina
zeinab zeke zeki zelda zelma zena zenab zendaya zenia zephaniah zeshan zev zeyad zeynab zeynep zhane zhen zheng zhi
zhong zia ziad ziah zian zico zidaan zidan zidane ziggy zihan zikra zilan zimal zina zinedine zishan ziva ziya ziyaad
ziyad zobia zoe zoey zofia zoha zohaib zohra zola zora zoran zorawar zosia zoya zoyah zubair zubayr zuha zuhair zuhayr
zulaikha zuleika zulekha zumra zunaira zunairah zuri zuriel zuzanna zygmunt`
    .split(/\s+/)
    .filter(Boolean),
);
