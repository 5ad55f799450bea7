/**
 * First names that hardly mean anything else, in plain small letters. From the names given to a hundred babies or more in
 * England and Wales since 1996 and the hundred most given since 1904 (Office for National Statistics, Open Government
 * Licence v3.0), those common in the 1990 census of the United States (public domain), popular names by country (CC0,
 * sigpwned), and short forms and names of communities in the United Kingdom added by hand.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
aaban aada aadam aadhya aadi aadil aaditya aadya aafiyah aahana aahil aaila aaima aaira aairah aaisha aaishah aaiza
aakash aakifah aaleyah aalia aaliah aaliya aaliyah aamena aamilah aamina aaminah aamir aamira aamirah aamna aanya aaqib
aaradhya aaran aarav aaria aariya aariyan aariz aarna aarnav aarohi aaron aarron aarti aarush aarushi aarya aaryan aasha
aashi aasim aasiya aasiyah aayah aayan aayat aayush abbas abbi abbie abbie-leigh abbigail abby abbygail abd abdalla
abdallah abdel abdel-rahman abdelkader abdi abdimalik abdirahman abdiwahab abdoulaye abdoulie abdul abdul-hadi
abdul-raheem abdul-rahman abdulahi abdulaziz abdulhadi abdulkadir abdulla abdullah abdullahi abdullo abdulmalik
abdulrahman abdur abdur-raheem abdur-rahman abdurahman abdurrahman abdus abe abebe abeeha abeer abeera abel abena abhay
abhijit abhinav abhishek abi abid abida abigael abigail abigale abigayle abiha abimbola abiodun abiola abir abisha
abosede abraham abrar abs abu abu-bakr abubakar abubakr abul abulfazl abyan acer achieng ada adaeze adaline adalyn
adalynn adam adama adamas adan adanna adaobi adaora adara addie addison ade adebayo adebola adedayo adeeb adeeba adeel
adeena adegbola adekunle adel adela adelaide adele adelina adeline adelle adelyn adem ademola aden adeniyi adeola
aderito adesola adetola adewale adeyinka adham adi adiba adil adin adina aditi aditya adjoa adley adna adnaan adnan
adolfo adolph adomas adonis adora adrian adriana adrianna adriano adrians adriel adrien adrienne adunni advik adwoa
adyan aedan aerin aeron aeryn affan afia afifa afifah afiya afiyah afnan afonso afra afrah afreen afsa afsana afsaneh
afsheen afua agastya agata agatha agnes agnieszka agostinho agustin agustina ahaan ahad ahana aharon ahil ahlam ahmad
ahmed ahmet ahnaf ahsan ahyan aicha aida aidan aiden aiesha aikaterini aila ailbe aileas aileen ailidh ailish ailpean
ailsa aima aiman aimar aimee aimee-leigh aimee-louise aimen aimie aina aine aino ainsley aira airah aisha aishah aishani
aishat aishwarya aisla aisling aislinn aiste aisultan aisyah aitana aiur aiva aiya aiyana aiyla aiysha aiza aizah ajani
ajay ajda ajeet ajit ajla ajmal ajwa akaal akaash akash akbar akeel akeem akhil akif akil akinola akintunde akinyi akira
akiva akosua akram aksa aksel akshara akshay akshaya akua alaa alaia alaina alaiya alan alana alanah aland alani alanis
alanna alannah alanoud alanta alanya alara alaric alarna alasdair alastair alaw alaya alayah alayna alban albert alberte
albertina albertine alberto albi albie alby alcina alden aldiyar aldo alea aleah aleasha alec alecia aled aleem aleema
aleen aleena aleesa aleesha aleeza aleigha aleisha alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra
aleksandre alena alesha alesia alessa alessandra alessandro alessia alessio alethea alex alexander alexandra alexandre
alexandros alexandru alexei alexey alexi alexia alexie alexis alexus alexzander aleya aleyah aleyna aleysha alf alfi
alfie alfie-jack alfie-james alfie-jay alfie-joe alfie-john alfie-lee alfonso alfred alfreda alfredo alfy algernon
algirdas alhaji ali-reza alia aliah aliana alice alicia alicja aliesha alieu alijah alikhan alim alima alin alina aline
alinur alis alisa alisdair alise alisha alishah alishba alishbah alishia alisia alison alissa alissia alistair alister
alivia alix aliya aliyah aliyyah aliza alizah allan allana allanah allegra allen allene allie allison alliyah allyson
alma almas almaz almira alok alonso alonzo alora aloysia aloysius alparslan alphonso alteo althea alton alun alva alvaro
alvin alvina alya alyaan alyan alyce alycia alys alysha alyshia alysia alyson alyssa alyssia alyx ama amaad amaal amaan
amaanah amaani amaar amaara amaarah amadou amahle amaia amaira amaiya amaiyah amaka amal amalia amalie aman amana amanah
amanda amandeep amandip amani amanpreet amar amara amarachi amarah amardeep amari amariah amaris amarjit amarni
amatullah amaya amayah amayra amba ambar amber-louise amber-rose amberley ambra ambre ambreen ambrose ameen ameena
ameenah ameera ameerah amel amelia amelia-grace amelia-jane amelia-lilly amelia-lily amelia-mae amelia-may amelia-rae
amelia-rose ameliah amelie amelie-rose amelija amelja amelle amellia amena amer amera ameya ami amia amiah amie amiee
amiira amilah amilia amin amina aminah aminata amine aminul amir-abbas amir-ali amir-hossein amira amirah amisha amit
amiya amiyah amjad ammaar ammaarah ammar ammara ammarah amna amnah amora amos amparo amr amran amreen amrit amrita
amritpal amy amy-lee amy-leigh amy-louise amy-rose amyra ana ana-maria anaaya anabel anabela anabella anabelle anabia
anah anahit anahita anaia anaiah anais anaiya anaiyah anakin analise analyn anam anand ananya anar anas anashe anastacia
anastasia anastasija anastasios anastasiya anastazja anay anaya anayah anays anca anders anderson andi andie andra andre
andrea andreas andreea andrei andreia andrej andres andrew andrey andria andriana andrias andriy androula andrzej andy
ane aneeka aneeqa anees aneesa aneesah aneesha aneira aneirin anelia anesu aneta aneurin anfal angad ange angel-rose
angela angelia angelica angelika angeliki angelina angeline angelique angelita angelo angharad angie angus anh ania
aniela anika anil anila aniqa aniqah anis anisa anisah anish anisha anisia anissa anita aniya aniyah anja anjali
anjolaoluwa anju anjum ankit anmol ann ann-marie anna anna-louise anna-maria anna-marie annabel annabell annabella
annabelle annaliese annalisa annalise annam annaya anne anne-marie anneka anneliese annelise annette anni annie
annie-mae annie-may annie-rose annika anniyah annmarie anohito anoop anouk anoushka anouska ansh anson anthea anthony
antionette antoine antoinette anton antonella antoni antonia antonina antonio antonis antony anuj anuja anum anuoluwapo
anusha anushka anvi anwar anwen anya anzu aodhan aoi aoife aphra apinya apostolos aputsiaq aqeel aqib aqil aqsa ara
araba arabella arabelle araceli arafat aram araminta aran aras arash arav araya arayah arbaaz arber archibald archie
archie-james archie-lee archy arda arden ardeshir areeb areeba areebah areej areen areesha areg arek aren areni arfa
arfan arhaan arham aria-rose ariadne ariah arian ariana ariane arianna arianne arianwen ariba aribah ariel ariela
ariella arielle arif arifa arifah arijus arin arina arion aris arisa arish arisha arissa aristea ariya ariyah ariyan
ariyana arjan arjun arkadiusz arla arlen arlene arley arlie arlind arline arlo armaan arman armand armandas armando
armani armen armin armine arnas arnav arnel arnie arnold aron aronas arooj aroosa aroosh aroush arpi arran arrietty
arron arsalan arsh arshad arshia arslan artem artemis arthit arthur artie artin artiom artur arturas arturo artyom arun
aruna aruuke aruuzat arvin arvind arwa arwel arwen arwyn arya aryaan aryan aryana aryeh arzoo asa asaad asad aseel asees
asel asemahle asha ashanti ashar ashden ashdon asher ashish ashlea ashlee ashleen ashleigh ashley ashlie ashlyn ashna
ashok ashot ashraf ashraqat ashvin ashwin asif asilim asim asiya asiyah asja aslan asli asma asmaa asmin asmita asra
assia assumpta asta astrid asya atarah athanasios atharv athina atieno atif atika atiqur atiya atticus attila aubree
aubrey aubrie auden audra audrey audrius augustas auguste augustin augustine augustus aum aurelia aurelie aurelio aurora
aurora-rose austeja austen austyn autumn-rose ava ava-grace ava-leigh ava-lily ava-louise ava-mae ava-mai ava-marie
ava-may ava-rae ava-rose avaani avah avani avaya avayah aveer avery avi avia aviana avie avigail avinash avis avleen
avneet avni avraham avram avril avrohom avtar awa awab awais awen axel axl aya ayaan ayaana ayaat ayah ayala ayalah ayan
ayana ayanda ayanna ayat ayaz ayda aydan ayden aydin ayesha ayeza aygun ayham ayim ayisha ayla aylah aylin ayman aymen
ayo ayobami ayodeji ayodele ayomide ayomikun ayotunde ayoub ayra ayrah ayrton aysa ayse aysel aysha ayshah ayten ayub
ayush ayushi ayuub ayva ayyan ayyub ayza ayzere azaan azad azadeh azan azaria azariah azeem azhar aziah azim aziz aziza
azizur azka azlan azra azubuike baaba baani babajide babak babatunde babs bader badr bahar bahram bailee baileigh bailey
bailey-rae bailie baillie baily bairbre bakary balbir baldev baljinder baljit balraj balvinder balwinder bamidele bandar
banele bao baozhen baran barbara barbare barbra bareerah baris barnabas barnaby barrie barry bart bartek bartholomew
bartlomiej bartosz bashar bashir basim basma batool batsheva bautista bawan baxter bayan bayarmaa baylee bayleigh bayley
baylie baz bazza bea beata beathag beatrice beatrix beatriz beauden bebe beca becca beccy beckett becky becs behnam
behrouz beks bela belal belinda bella bella-mae bella-rae bella-rose belmiro ben benas bence benedict benedicta benedita
beniamin benicio benilda benita benito benjamin benji benn bennett bennie benny benson benyamin berat beren berfin
berkay bernadette bernadine bernard bernardo bernice bernie berrdo bert berta bertha bertie bertram beshoi bess bessie
beth bethan bethaney bethanie bethany bethia betsan betsi betsie betsy bette bettie betty bettye beulah bev bevan
beverley beverly bex beyonce beyza bhavesh bhavna bhavya bhupinder bianca bianka biba bibek bibi biel bijan bilaal bilal
biljana bilkisu billal billie billie-jo billy billy-joe billy-ray bingbing binh binita binta bintou binyamin biruk
birute bisera bishal bisma bismah bjorn blaine blair blaise blaize blake blakely blanca blanche blane blanka blathnaid
blayne bleddyn bleu blimi blodwen blu bluebelle blythe boaz bob bobbi bobbie bobbie-jo bobby bobby-joe bobby-lee bobi
boden bodhi bodie boe bogdan bogdana boglarka bogumila bohdan bolaji bolanle bolormaa boluwatife bongani bonita
bonnie-mae bonnie-rae bonnie-rose boris borislav borys bowen boyd boyko boz bozena brad braden bradlee bradleigh bradley
brady braeden brahim braiden bram brandan branden brandi brandie brandon brandon-lee brannon branwen brax braxton brayan
brayden braydon brea breanna breda bree breege bren brenda brendan brenden brendon brenna brennan brent bret brett bria
brian briana brianna brianne brid bridget bridgett bridgette bridie brielle brigid brigitte brinley briony britney
brittany brittney broden brodey brodi brodie brody brona bronagh bronson bronte bronwen bronwyn brooke brooklynn bruce
bruna bruno bryan bryanna bryant bryce brydie bryher bryn brynley bryon bryony bryson buford bukola bukunmi bulent burak
burcu burhan bushra busisiwe byron cadan cade caden cadi cadie cady caeden cael caelan caelen cai caia caiden cailan
cailen cailin caine caio cairon cait caitlan caitlen caitlin caitlyn caitriona caius calan cale caleb cali calista calla
callam callan calleigh callen calli callie callista callum cally calum calvin cam'ron camelia cameran cameron camila
camilla camille campbell camran camron candace candice caoimhe caolan cara caradog caragh carenza carey cari cariad
carina caris carissa carl carla carlene carley carlie carlo carlos carlotta carlton carly carmel carmela carmella
carmelo carmen carole caroline carolyn carrick carrie carroll carson carter carter-james carwyn cary caryn carys
casandra casey casey-leigh casi casian casie cason caspar casper caspian cass cassandra cassian cassidy cassie cassius
castiel cataleya catalin catalina catarina cate caterina cath cathal catherine cathleen cathryn cathy catrin catrina
catriona cavalli cavan cayden cayla cayson caz ceara cece cecelia cecil cecile cecilia cecily cedric ceejay ceinwen
ceira ceit celeste celestine celia celina celine cellan celt celyn cem cemal cengiz ceren ceri cerian ceris cerys cesar
cevdet ceyda cezar cezary chace chad chaim chaitanya chaiwat chana chandni chandra chandrakant chani chanice channelle
chantal chante chantel chantell chantelle charalambos charan charanjit charbel charis charlea charlee charleigh charlene
charles charley charli charlie charlie-ann charlie-james charlie-jay charlize charlotte charlotte-rose charlton charly
charmaine chas chasity chau chava chay chaya chayce chayse chaz che chedeline chelle chelsea-leigh chelsey chelsi
chelsie chelsy chen chenai cherelle cheri cherie cherise cherrylyn cheryl cheyanne chia-hao chiamaka chiara chidera
chidi chidinma chidubem chien-hung chih-chiang chih-hao chih-ming chih-wei chika chimamanda chin-lung chinedu chinelo
chinh chinonso chinwe chinwendu chinyere chioma chipo chisom chizara chizaram chloe chloe-ann chloe-anne chloe-louise
chloe-mae chloe-marie chloe-may chris chrissie christa christabel christi christiana christie christina christine
christopher christos christy chrysoula chrystal chukwuemeka chuluun chun-chieh chun-hung chunhua chyna cian ciana cianna
ciara ciaran ciaron cicely cici cienna ciera cieran cillian cinar cindy ciprian ciro clair claire clara clare clarence
clarice clarissa clark clarke claude claudette claudia claudine claudio claudiu clayton clea clemence clementine cleo
cleopatra cletus clifford clifton clint clinton clio cliona clive clodagh cloe clyde coben cobey cobi cobie coby codey
codi codie cody-lee coel coen cohan cohen coinneach colbie colby cole coleen colette colin collette collin colm colton
conal conall conan conceicao concepcion concepta concetta conchita conna connah connar connell conner connie connor
conor conrad constance constantin constantine constantinos consuelo cora coralie corban corben corbin corbyn cordelia
cordell corey cori corie corin corina corine corinna corinne cormac cornelia cornelius cornell corrie corrina corrine
cortney cory cosima cosmin cosmo costas courteney courtney courtney-leigh courtnie craig cressida crispin cristian
cristiano cristina cullen cuong curtis custodio cuthbert cydney cynan cynthia cyprian cyra cyril cyrus czeslaw daanish
daanyaal dafydd dai dainton daisey daisie daisy-leigh daisy-mae daisy-mai daisy-may daisy-rae daksh dalal daley dalia
dalila daljeet daljit dalton damari damaris damian damien damilola damion damir damjan damla damon dan dana danae daneen
danel dani dania danial danica daniel daniela daniele danielius daniella danielle daniels daniil danijel danika danilo
daniya daniyaal daniyal danjuma danna danni danniella dannielle dannii danny dante danuta danya danyaal danyal danylo
daoud daph daphne dara daragh darby darcey darci darcie darcie-leigh darcie-mae darcie-rae darcie-rose darcy darcy-mae
darek daren daria darian darien darija darin darina dario daris darius dariush dariusz darla darlene darnell darragh
darrel darrell darren darrin darryl darsh darshan darta darya daryl dashiell daud dave davey davi david davide davie
davina davinder davis davit davo davud davy dawid dawit dawood dawoud dawson dawud dax daya dayna dayne dayton daz deana
deandre deann deanna deanne deano dearbhla debbie debora deborah debra declan deen deena deepa deepak deepika deeya
defne deian deidra deidre deio deirbhile deirdre deividas deja dejan delaney delbert delfina delia delilah delilah-rose
delina delmar delores deloris delphi delphine delroy delyth demelza demetre demetrius demi demi-lea demi-lee demi-leigh
demi-louise demi-rose demie demileigh demir demmi dempsey dena deni denice denis denisa denise deniz denni dennie dennis
denny denzel denzil deolinda deon deqa derbhla derek deri derick derin dermot derren dervla derya deryn desiree
desislava desmond despina dessie destinee dev devan devansh devante deven devendra devika devin devina devlin devonte
devorah dewayne dewey dewi dexter dhara dharmendra dhia dhilan dhillon dhiren dhiya dhriti dhruv dhruvi dhyan diaa diana
diane diann dianna dianne diarmid diarmuid diaz diego diem dieu digby dilan dilara dilek dilip diljit dillan dillon
dilpreet dilraj dilwen dilys dima dimitar dimitra dimitri dimitrios dimitris dina dinah dinesh dinh dino diogo dione
dionne dior dipti disha divya diya diyan diyar djamel django djeneba dmitry dmytro do-yun dolapo dolce dolcie dollie
dolly-rose dolores dolton dom domantas domas domenico dominic dominica dominick dominik dominika dominique dominykas
domonic dona donal donald donalda donell dongmei donka donna donncha donnell donnie donny donovan dontae dontay donte
donya dora dorcas doreen doretha dorian doris dorota dorothea dorothy dorthy dottie doug dougal dougie douglas dov dovid
dovile dovydas doyle dragan dragana dragos dre dru drusilla dua duaa duane duarte dudley dulce dulcie dumisani dumitru
dunc duncan dunja dunya duong dusan dustin dwayne dwight dyfan dylan dylan-james dyllan dylon dymphna dympna dzan eabha
eachann eadie eamon eamonn earlene earline earnestine eashan eason easton eathan eban ebba ebele eben ebenezer eboni
ebonie ebony-rose ebrahim ebrima ebru ebuka ebunoluwa ece ecrin eda edan edd eddie eddison eddy edee eden-rose edgar
edie edith ediz edmond edmund edna edoardo edouard eduard eduardo edward edwardo edwin edwina edwyn edyta edythe eeli
eesa eesaa eesah eesha eevee eevi efa efan efe effie effy efrain efua egle ehan ehsaan ehsan eibhlin eifion eila eileen
eilidh eilir eilis eilish eiliyah eimaan eimear einir eino eira eirian eirinn eirlys eirwen eisa eisha eitan eithan
eithne ekam ekaterina ekene ekow ela elain elaina elaine elan elana elanor elanur elara elayna elba elbert elchin elda
eldana eldon eleana eleanor eleanora eleanore eleasha electra eleftheria eleisha elektra elen elena elene eleni elenor
eleonora eleonore eleri elesha elham elia elian eliana elianna elias elicia elie eliezer elif elija elijah elin elina
elinor elio eliora eliot eliott elis elisa elisabeth elise elisei elisha elisheva elishia elisia eliska elissa elissia
elivia eliya eliyah eliz eliza eliza-mae eliza-rose elizabeth elizah elizaveta elize elkie ella ella-grace ella-louise
ella-mae ella-mai ella-marie ella-may ella-rae ella-rose ellana elle elle-mae elle-may elleanor ellee ellen ellena
ellenor ellery ellese ellesha ellesse elli ellia elliana ellice ellicia ellie ellie-ann ellie-grace ellie-jane ellie-jo
ellie-louise ellie-mae ellie-mai ellie-marie ellie-may ellie-rose elliemae elliemay elliot elliott ellis ellisa ellise
ellisha ellisia ellison ellissa elliw elloise ellora ellouise elly ellyse elma elmar elmer elnathan elnora elnur elodie
eloisa eloise elora elouise elowen elowyn elsa elsbeth elshan elsi elsie elsie-mae elsie-mai elsie-may elsie-rae
elsie-rose elspeth elton eluned elva elvia elvie elvin elvira elvis elwood elwyn elyas elyse elysha elysia elyssa
elyssia elyza elza elzbieta ema emaan emad eman emanuel emanuela embla emeka emel emeli emelia emelia-rose emelie
emeline emely emer emerson emi emie emil emile emilee emili emilia emilia-rose emiliano emilie emilija emilio emilis
emiliya emillie emilly emils emily emily-grace emily-jane emily-jayne emily-mae emily-may emily-rose emin emine emirhan
emlyn emma emma-jane emma-leigh emma-louise emmanuel emmanuela emmanuella emmanuelle emme emmeline emmet emmett emmi
emmie emmie-rose emms emmy emory emran emre emrys emyr ena enda enes enfys enid eniola enis enitan enoch enola enrico
enrique enya enzo eoghan eoin eowyn ephraim eray ercan erdal erdem erdogan eren erhan eric erica erick ericka erik erika
erikas erin erina erinn eris erkan erlinda erma ermintrude erna ernest ernestine ernesto ernie eron errol ertugrul ervin
erwin eryk eryn erynn esa esah esha eshaal eshaan eshal eshan esi esma esmae esmae-rose esmai esmay esme esme-rose esmee
esmeralda esmie esperanca esra essa essie esta esteban estela estella estelle estera esther ethan ethan-james ethel
ethelred ethen ethna etienne etta ettie euan eugene eugenia eugenie eula eun-woo eunice eustace eva eva-grace eva-mae
eva-marie eva-may eva-rose evadne evalyn evan evana evander evangelia evangelina evangeline evangelos evanna evaristo
evelin evelina eveline evelyn evelyn-rose evelyne evelynn everett everleigh everley everly everlyn evgeny evie
evie-grace evie-leigh evie-louise evie-mae evie-mai evie-marie evie-may evie-rae evie-rose eviee evin evita evlyn evren
ewa ewan ewelina ewen eyad eylul eymen eyob ezekiel ezel ezgi ezinne ezmae ezmai ezmay ezme ezrah ezri faaizah faaris
faatima faatimah fabian fabien fabienne fabiha fabio fadi faduma fae fahad fahd faheem fahim fahima fahmida faisal faiz
faiza faizaan faizah faizan fajar fajr falak falaq fallon fannie fanta farah farai faraz fardeen fareed fareeha farha
farhaan farhad farhan farhana farheen faria fariba faribah farid farida fariha faris farjana farley farooq farrah
farrell farren farris farrukh farshad faryal farzad farzana farzaneh fateh fateha fatema fatemeh fatemeh-zahra fathima
fatih fatiha fatima fatimah fatin fatma fatou fatoumata fawad fawaz fawzia fay faye faysal fayth faz fazlur fearchar
fearne federico feigy felecia felicia feliks felipe felix femi fenella fenghua fenn fenton ferdinand fereshteh fergal
fergus ferhat fernanda fernando ferndo ferne ffion fflur fiachra fiadh fiaz fidel fidelis fidelma fifi filip filipa
filipe filippo filiz filomena finbar findlay findley fingal finian finlay finlee finleigh finley finnan finnbar finnegan
finnian finnlay finnley finola fintan finton fiona fionn fionnlagh fionnuala fionnula firas firdaus firmino firouz fiza
fizza fizzah flavia fletcher fleur flo florian florine florrie flossie floyd flyn flynn folake folasade forrest fotini
fozia fraiser fraizer fran frances francesca francesco francessca franchesca francine francis francisca francisco
franciszek franco franek frankee franki frankie frankie-lee franklin franklyn franky fraser frasier fraya frazer frazier
fred freda freddie freddie-lee freddy frederic frederica frederick frederico frederik fredrick fredrik freida freja
freya freya-rose freyah freyja frida frieda fuad fuma fungai funke funmi funmilayo furkan furqan fynley fynn fynnley
gabe gabi gabija gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gael gagandeep gage gagik gaia gail
galen galina gamalat gamila gamze ganesh gareth garin garrett garry gary gaspar gaurav gav gavin gavriel gayane gayla
gayle gaz gazza gbenga gearoid gediminas geeta gemma gena genaro genevieve geoff geoffrey geordie georga george
georgette georgi georgia-leigh georgia-mae georgia-may georgia-rose georgiana georgie georgina georgio georgios geraint
gerald geraldine gerard gerardo geri germaine geronimo gerrard gerry gertrude gethin gethyn gevorg gez ghada ghasem
ghassan ghazala gheorghe ghulam gia giacomo gian giang gianluca gianna gianni giannis gideon giedrius gigel gigi gil
gilbert gilberto gilda giles gilli gillian gina ginevra ginny gino gintaras giorgi giorgia giorgio giorgos giovanna
giovanni girish gisele giselle gita gittel gitty giulia giulio giuseppe gizem gladys glenda glenn glenna glenroy glenys
gloria glyn glyndwr glynis goda godfrey godwin gogo gokhan goktug goldie golnaz goncalo gonul gonzalo googoosh gopal
goran gordana gordon gosia govind graca gracey gracie gracie-leigh gracie-lou gracie-mae gracie-mai gracie-may
gracie-rose graciela gracjan grady graeme graham grainne gray grayson grazyna greg gregg gregor gregorio gregory greta
gretchen greyson griff griffith grover gruffudd gruffydd grzegorz guadalupe guang guanghui guilherme guillaume guillermo
gulam gulay gulcan guljit gulsen gulten gunay gunel guoqiang gurbaksh gurcharan gurdeep gurdip gurfateh gurinder
gurjeevan gurjit gurjot gurkirat gurleen gurmeet gurmit gurneet gurnoor gurpreet gurshaan gursimran gurveer gurvinder
gurvir gus gussie gustas gustav gustavo gustavs guste guto gwawr gwen gwenda gwendoline gwendolyn gweneth gwenllian
gwennan gwenno gwilym gwion gwyn gwyneth ha-eun ha-joon ha-rin ha-yoon haadi haadiya haadiyah haaniya haaris haashim
habeeb habeebah habib habiba habibah habibur habtamu hadassa hadassah hadeel haden hadi hadia hadicha hadiqa hadiya
hadiyah hadiza hadleigh hadley hadyn hafiz hafiza hafsa hafsah haidar haiden haider haifa hailey hailie haiqa haitham
haiyan hajar hajara hajira hajirah hajra hajrah hakan hakeem hakim hala haleema haleemah haley halil halim halima
halimah halina hallam hallie hallie-mae hallie-rose halyna hamaad hamad hamda hamdan hamdi hamed hamid hamida hamish
hammaad hammad hamna hamnah hamsa hamza hamzah hana hanaa hanaan hanad hanah hanan haneefah haneen hanh hani hania
haniah hanif hanifa hanifah haniya haniyah hanna hannah hannan hans hanzala hanzalah hao haoran haoyu harbans hardeep
hardev hardip hareem hargun hari harinder harini haris harish harith harj harjinder harjit harjot harkiran harkirat
harlan harlee harleen harleigh harlen harley harley-james harley-jay harley-rose harlie harlo harlyn harman harmeet
harminder harmonie harnoor harold haroon haroun harper harper-leigh harper-mae harper-rae harper-rose harpreet harraz
harri harrie harriet harriett harriette harris harrison harry harry-james harsha harshil harsimran hartley haru haruma
harun haruna haruto harveen harveer harvey-james harvey-jay harvey-lee harvie harvin harvinder harvir hasan haseeb
haseena hashem hashim hashir hasina hasmik hasna hasnaa hasnain hassaan hassan hassnain hatem hatice hattie hauwa havin
havva hawa hawwa haya hayat haydar hayden hayder haydn haydon hayk hayleigh hayley haytham hayyan haz hazal hazera haziq
heba hebe hedd heena heer hefin heidi heikapu heitor helaina helder heledd helen helena helene helga helin helma helmi
heloise hema hemant hena hendrik hendrix henri henrietta henrik henrique henry henryk hephzibah hera herbert herbie
heriberto herkus herman herminia hermione hesham hessa hester heston hettie hetty hezekiah hiba hibah hibba hibbah
hidaya hidayah hien hieu hifza hilary hilda hillary himani himanshu himari himmat hina hinano hinata hinato hindy hira
hirah hiram hiro hishaam hisham hiten hitesh hiwot hjordis hoang hoda hodan holden holli hollie hollie-mae hollie-rose
hollis holly-mae holly-may honey-rose hongmei hongwei hoorain hooria hooriya horace horatio horia hortense hortensia
hosna hosniya hossein hovhannes howard howie hubert huda hudhayfah hudson huey hugh hughie hugo hui huiling huimin hulya
huma humaira humairaa humairah humayra humayrah humberto humera humna humphrey humza humzah huong hur husain husam
husayn huseyin huseyn husna husnaa husnain hussa hussain hussam hussein hussnain huw huxley huyen huzaifa huzaifah hydar
hywel iago iain ian ianis ianto iarla ibai ibby iben ibironke ibraheem ibrahim ibrar ibtisam ibukun ibukunoluwa ida idil
idowu idrees idris idwal iesha iestyn ieuan ieva ifan ife ifeanyi ifeoluwa ifeoma ifor ifra ifrah iga ignacio ignacy
ignas ignatius igor ihab ihsaan ihsan ijaz ijeoma ike ikechukwu ikenna iker ikhlas ikra ikrah ikram ila ilan ilana
ilaria ilayda ileana ilene ilgar ilham ilhan iliana ilias ilija ilinca ilker illtyd ilona ilsa ilya ilyaas ilyana ilyas
imaad imaan imaani imad iman imane imani imarni imelda imene iminathi immanuel imogen imogene imraan imran ina inaaya
inaayah inara inaya inayah inci inderjit indi india-rose indianna indie-rose indira indiya indra indre indy indya ines
inez inga ingrid inigo inioluwa innes innocent insha inuk inunnguag inutsiaq ioan ioana ioane ioanna ioannis iola iolo
iona ionatan ione ionela ionut iorwerth iosif iosua iqbal iqra iqrah iraj iram irati irem irena irene ireneusz ireti
irfan irha irina irma irum irvin irving irwin iryna isaac isaak isaam isaaq isabel isabela isabell isabella
isabella-grace isabella-rose isabelle isac isadora isaiah isak isam isatou isaura isha ishaal ishaan ishaaq ishan ishani
ishaq ishbel ishfaq ishika ishita ishmael ishrat isiah isidora isidro isla-grace isla-mae isla-mai isla-may isla-rae
isla-rose islande islay islwyn isma ismaeel ismael ismah ismail ismay isobel isobella isobelle isolde isra israa israr
issa issabella issabelle issac itsuki iulia iustin iva ivaan ivaana ivalu ivan ivana ivanna ivar ivaylo ivie ivik ivo
ivone ivor ivy-grace ivy-leigh ivy-mae ivy-may ivy-rae ivy-rose iwan iwona iyad iyla iyla-rose iylah izaac izaak izaan
izabel izabela izabella izabelle izaiah izak izaro izma izobel izz izza izzabella izzah izzie izzy jaber jabir jac jace
jacek jacey jacinta jack-james jackie jacklyn jacko jackson jacky jaclyn jacob jacob-james jacoby jacque jacqueline
jacquelyn jacques jacqui jad jada jaden jadesola jadon jadwiga jadyn jae jaeden jaedon jael jafar jagdeep jagdish jagjit
jago jagoda jagraj jagtar jahanara jaheim jahmal jahmari jahziah jai jaida jaidan jaiden jaidon jaime jaime-leigh jaimee
jaimie jaimin jaina jairaj jaiveer jaiya jak jake jakob jakov jakub jakup jalal jalen jamaal jamal jamari jame jameel
jameela jameelah jamel jamelia james jameson jami jamie jamie-lee jamie-leigh jamielee jamil jamila jamilah jamshid jana
janae jane janek janell janelle janet janette janey janice janie janina janine janis janna jannah jannat jannath
jannatul jannie janusz janvi japji jared jarek jarlath jarod jaroslaw jarrad jarrod jarvis jas jasbir jasdeep jase
jaskaran jaskiran jaskirat jasleen jasmeen jasmeet jasmin jasmina jasmyn jasneet jason jaspal jaspreet jasraj jasvinder
jaswant jaswinder jatinder javad javaid javan javed javeria javier jawaad jawad jax jaxen jaxon jaxson jaxx jaxxon
jay-jay jaya jayan jayce jaycee jaycie jaycob jayda jaydan jayde jayden jayden-james jayden-lee jaydn jaydon jaye jayesh
jayjay jayke jayla jaylan jaylen jaylon jayme jaymee jaymie jayna jayne jayshree jayson jaz jazmin jazmine jazmyn
jazzmin jean jean-luc jeanette jeanie jeanine jeanne jeannette jeannie jeannine jed jedd jedidiah jeevan jeff jefferson
jeffery jeffrey jeffry jekabs jelani jelena jem jemima jemimah jemma jen jena jenifer jenna jennah jenni jennie jennifer
jenno jenny jensen jenson jenson-james jerald jeremiah jeremy jeri jermaine jerome jeronimo jerri jerry jerzy jess
jessamy jesse jesse-james jessi jessica jessica-rose jessie jessika jessy jethro jett jevan jevon jewell jeyda jez jhon
ji-a ji-an ji-ho ji-woo ji-yoo jia jian jiang jianguo jianhua jianjun jiayi jibran jibreel jibril jignesh jill jillian
jim jimbo jimi jimmie jimmy jing jinghua jingwen jitendra jiya joab joachim joan joana joanie joann joanna joanne joao
joaquim joaquin joash jobe joby jocelyn jodi jodie jody joe joel joella joelle joely joesph joey jogvan johan johann
johanna johannes john john-james john-paul johnathan johnathon johnnie johnny johno johnson jokubas jokull jola jolanta
jolene jolie jolyon jon jon-paul jonah jonas jonathan jonathon joni jonjo jonno jonny jono jonty jood jools jordan-lee
jordana jordanna jordanne jorden jordi jordon jordy jordyn jorge jorgia jorgie jori joris jorja jos jose josef josefa
joseff josefina joseph josephine josette josh joshan joshua joshua-james joshuah josiah josie josip joss josue jotham
joud jouri jovan jovana jovelyn jovi jowan joyce jozef ju-won juan juana juanita judah judd jude judeline judi judith
judy jujhar julen jules julia julian juliana julianna julianne julie julien julieta juliette julija julio julita julius
jumana jumanah jumoke junaid junayd junjie jurate justin justina justinas justine justyna juwairiyah juwayriyah jyoti
kaan kabir kabiru kabita kacey kacey-leigh kaci kaci-leigh kacie kacie-leigh kacper kacy kade kadeem kaden kadence kadey
kadi kadiatou kadie kadija kadir kady kaeden kael kaela kaelan kaelen kaelyn kafayat kahlan kaia kaidan kaiden
kaiden-lee kaidon kaif kaila kailan kailem kailen kailey kailum kain kainaat kainat kaine kaira kairan kairi kairo
kairon kais kaisan kaiser kaisha kaison kaitlan kaitlin kaitlyn kaitlynn kaito kaius kaiya kaiyan kaja kajal kajetan
kajol kajus kal-el kalan kalani kaleb kaleem kalel kalem kalen kali kalim kalina kalisha kaliyah kallan kallie kallum
kaloyan kalpana kalum kalvin kamal kamaljit kamari kamau kameel kameron kamil kamila kamilah kamile kamilla kamla kamran
kamron kamsi kamsiyochukwu kane kani kanta kanya kanye kapil kara karam karamjit karamveer karan karanveer kareem
kareena karen kari karim karima karin karina karine karis karishma kariuki karl karla karlie karlis karly karmen karol
karolina karson kartar karter karyn karys kasey kash kashif kashvi kasia kasie kasim kason kaspar kasper kasra kassandra
kassia kassidy kassie kassim kassius kat katarina katarzyna kate katelin katelyn katelynn katerina kateryna katey kath
katharine kathem katherine katheryn kathi kathie kathleen kathrine kathryn kaths kathy katia katie katie-ann katie-leigh
katie-louise katie-marie katie-may katie-rose katina katja katla katlyn katrin katrina katy katya kavan kaveh kavi kavin
kavish kavita kavya kawthar kay kaya kayaan kayah kayan kaycee kaycie kaydan kayde kaydee kayden kayden-lee kaydi kaydie
kaydon kaye kayla kaylah kaylan kayleb kaylee kayleigh kaylem kaylen kayley kaylie kaylin kayls kaylum kayne kayode
kayra kaysan kaysha kaysie kayson kaytlin kazi kazim kazimierz keagan keah kealan kean keanan keane keanna keano keanu
keara keaton keavy kedar keegan keela keelan keeleigh keeley keelie keelin keely keenan keera keerat keeva kegan kehinde
keian keigan keila keilan keir keira keira-leigh keiran keiren keiron keisha keita keith kelan kelci kelcie kelechi
kelis kelise kelisha kellan kellen kelley kelli kellie kelsea kelsey kelsi kelsie kelton kelvin kemal kemi kenan kendall
kendra kendrick kenechukwu kenji kenley kenna kennedy kenneth kenny kenton kenza kenzi kenzie kenzie-lee kenzo keon
keona kerem keren kerenza keri kerim keris kermit kerri kerrie kerris kerys keshav kesia kester kestutis ketan ketsia
kev keven kevin kevinas keya keyaan keyan keyvan kez kezia keziah khadeeja khadeejah khadeja khadija khadijah khadije
khadiza khai khaira khaled khaleda khaleel khaleesi khalid khalifa khalil khalisah khanh khansa khanyi khari khatija
khawla khia khizar khizer khloe khoa khongordzol khosrow khrystyna khurram khush khushi kia kiaan kiah kian kiana kianna
kiara kiarah kiarna kiaya kidane kie kiean kiefer kielan kien kier kiera kieran kieren kieron kierra kierran kiesha kiki
kilian killian kim kimaya kimberlee kimberly kimi kimora kimran kinga kingsley kinza kion kipchoge kira kiran kirandeep
kirat kirby kiren kiri kirill kirk kirollos kirst kirsteen kirsten kirstie kirstin kirsty kirti kishan kishor kitt
kittisak kitty kiwa kiya kiyaan kiyah kiyan kiyana kizito kizzie kizzy klara klaudia klay klayton klea kloe knox kobe
kobey kobi kobie koby kodey kodi kodie kody koen kofi kohen kojo kojoe kolawole kolby kole komal konnie konnor konrad
konstantin konstantina konstantinos konul kora koray korban korben korey kori kornel kornelia kory kosisochukwu kostas
kotryna kourosh kourtney krasimir kray kris krish krisha krishan krishiv krishna krista kristal kristen kristi kristian
kristie kristin kristina kristine kristofer kristopher kristupas kristy krystal krystian krystyna krzysztof ksawery
ksenia ksenija kuba kubra kudzai kulbir kuldeep kulsoom kulsum kulwant kulwinder kumar kunal kunle kurt kurtis kush
kushal kuzey kwabena kwadwo kwaku kwame kwasi kya kyah kyal kyan kyara kyden kye kyla kylah kylan kyle kylen kyler
kylian kylie kylo kym kymani kynan kyra kyrah kyran kyreece kyrell kyren kyriacos kyriaki kyriakos kyrie kyro kyron
kyson laaibah labake lacey lacey-leigh lacey-mae lacey-mai lacey-may lacey-rose lachlan laci lacie lacie-mae lacie-mai
lacie-may ladan ladipo ladonna laetitia laia laiba laibah laila laila-rose lailah laima laina laine lainey lainie lainy
laith laiton lakeisha laken lakesha lakhbir lakhvinder lakisha laksh lakshmi laleh lalita lamar lambros lamees lamia
lamija lamin lamont lana landon laney lani laoise lara laraib larisa larissa larna larry lars larysa lashonda laszlo
lata latanya latasha latifa latifah latisha latonya latoya laura lauren laurence laurentiu lauri laurie lauryn laverne
lavi lavin lavinia lavonne lawan lawand lawanda lawrence lawson laya layah layal layan laycee laycie layla layla-grace
layla-mae layla-mai layla-may layla-rae layla-rose laylah layna layne laynie layth layton lazar le leah leah-marie
leah-rose leana leander leandra leandro leann leanna leanne leano lech leeann leela leelan leeland leen leena leeroy
leevi leeya leia leif leigh leigha leila leilah leilani leisha leja lejla lela leland lelia lemar lemuel lena leni lenna
lennard lenni lennie lennon lenny lenora lenore leo leo-james leola leon leona leonard leonardo leonel leoni leonidas
leonie leonor leonora leopold leora leordo lerato leroy lesa lesedi lesia lesley leslie lessie lester leszek leta letha
lethabo lethokuhle leticia letisha letitia lettie letty levent levente levi levison levon lewi lewie lewin lewis lewys
lexi lexi-leigh lexi-louise lexi-mae lexi-mai lexi-may lexi-rae lexi-rose lexie lexie-mae lexii lexus lexy leya leyla
li-hua liah liam lian liana liang lianna lianne liaqat liara liba liban libbi libbie libby lidia lien liepa liezl ligaya
lihua lil lila lilah lilah-rose lile lili lilia lilian liliana lilianna lilie lilien liling lilit lilith lilja lilla
lilley lilli lilli-mae lillia lillian lilliana lillianna lillie lillie-ann lillie-grace lillie-mae lillie-mai lillie-may
lillie-rose lilly lilly-ann lilly-anne lilly-ella lilly-grace lilly-mae lilly-mai lilly-may lilly-rae lilly-rose
lillyanna lillymay lily-ann lily-anne lily-ella lily-grace lily-mae lily-mai lily-marie lily-may lily-rae lily-rose
lilya lilyana lilyanna lilymay lina linda lindiwe lindon lindsay lindsey ling lingling linh linnea linus linwood linz
lio lionel liora lisa lisa-marie lisakhanya liudmyla liv livi livia livvie livvy liya liyah liyana liz liza lizzie
ljiljana lleucu llew llewellyn llewelyn lleyton llinos llio llion lloyd llyr llywelyn lochlan lochlann lockie logan
logan-james logan-lee loic loki lola lola-grace lola-mae lola-mai lola-may lola-rae lola-rose lolita lonnie lora loraine
lorcan loredana lorelai lorelei loren lorena lorene lorenzo loretta lori lorie lorik lorin loris lorna lorraine lorrie
lotta lotte lotti lottie lottie-mae lottie-rose lotty louella loui louie louis louisa louise loukas lourdes lourenco
lovelie lovro lowell lowen lowenna lowri loxley loyd loz luan luana luann lubanzi lubna luc luca lucan lucas lucas-james
lucca luchia luci lucia lucian luciana lucianna luciano lucie lucien lucija lucile lucille lucinda lucio lucius lucja
lucus lucy lucy-ann lucy-jo lucy-mae lucy-may lucyna ludmila ludo ludovic ludovica luella lui luigi luis luisa luiz
luiza lujain luka lukas lukasz luke lukne lula lulu lulwa luna-rae luna-rose luned lupe luqmaan luqman lur lusine lutfur
luther lux luzviminda lwandle lyba lybah lydia lydia-rose lyla lyla-rose lylah lyle lyn lyna lynda lynden lyndon lyndsey
lynette lynn lynne lynnette lynsey lyra lysander lyubomir lyudmyla ma'soumeh maahi maahir maame maaria maariya maariyah
maarya maaz mabel mable mabli mabon macaulay macauley macauly macca macey maci macie macie-leigh maciej mack mackenzie
macsen macy madaleine madaline madalyn maddi maddie maddison maddox maddy madeeha madelaine madeleine madeline madelyn
madge madhu madiha madihah madina madinah madison madisyn madoc madyson maegan mael maeva maeve magda magdalena
magdalene maggie maggie-may magnus maha mahad mahalia maham mahamadou mahamed mahammad mahammed mahbub mahdi mahdiya
maheen mahek mahendra maher mahesh mahi mahima mahin mahir mahira mahirah mahmood mahmoud mahmuda mahnaz mahnoor mahreen
mahrosh mahsa mahum maia maicie maida maimoona maimuna mair maira mairead mairi mairin maisey maisha maisie maisie-leigh
maisie-rae maisie-rose maison maisy maite maiya maizey maizie maizy maj maja majid majida majus makai makayla makeda
makena makenzie maks maksim maksym maksymilian malachai malachi malachy malaika malaikah malak malakai malaki malayeka
malcolm malee maleeha maleehah maleek maleeka malek malen malgorzata malia maligiaq maliha malik malika malikah malin
malinda malique maliyah malka malkit malky mallory malthe malu malwina mamadou mamie mamun manaal manahil manaia manal
manar manav mandana mandeep mandla mandy maneh manha maninder manish manisha manjeet manjinder manjit manjot manju
manjula manmeet mannat manny manoj manon manpreet manraj manreet mansoor mansour mantas manua manuel manuela manveer
manvir maqsood mara maram marama marc marcel marcelina marcelino marcell marcella marcello marcelo marci marcia marcie
marcin marco marcos marcus marcy mared marek mareva margaret margarida margaux marge margery margie margo margot margret
marguerite maria mariah mariam mariama mariami marian mariana marianna marianne mariano maribel maricel maricela marie
mariella marietta marija marika marilyn mario marion marios marisa marisol marissa marites maritza marium marius mariusz
marivic mariya mariyah mariyam mariyana marjorie markas markel marko markus markuss marla marlee marleigh marlena
marlene marley marli marlie marlo marlon marlowe marly marni marnie marnie-rae marquita marsaili marsha marshall marta
martha marti martim martin martina martine marty martyn martyna martynas marv marva marvin marwa marwah marwan mary
mary-ann mary-jane mary-kate marya maryam maryama maryan maryann maryanne maryellen maryja marylou maryum marzena masa
masie mason-james mason-lee masooma masoud massimiliano massimo masud masuma matas mateen matei matej mateo mateus
mateusz matheus mathew mathias mathieu mathilda mathilde matias matija matilda matilde matin matt matteo matthew
matthias matthieu matthildur mattia mattias mattie matty matvey matyas matylda maud maude maui maura maureen maurice
mauricio mavis mawgan maxime maximilian maximiliano maximilien maximillian maximo maximus maxine maxwell maxx maxymilian
maya maya-rose mayah mayan mayar mayesha maymuna maymunah maynard mayra maysa maysie mayson maysoon maysoun maz mazen
mazie mazin mccauley mckayla mckenna mckenzie mea meabh meagan meaghan meah meda medeea medi meena meer meera meerab
mees megan megan-rose megha meghan meghna mehak mehar mehdi mehek meher mehmet mehmood mehnaz mehran mehrdad mehreen
mehul mehvish mehwish mei-hui mei-ling meifang meihua meila meiling meinir meir meirion meisha mekdes mekhi mel melania
melanie melba melek meleri melia melika melike melina melinda melis melisa melissa melita mellisa mellissa melodie
melokuhle meltem melva melvin melvyn mena menaal menachem menna meral meredith mererid merfyn meriam meriem merjem merle
merlene merlin meron merrill merryn mersana mert merve mervyn meryem meshach mesut metin mhairi mia mia-grace mia-louise
mia-rose miah mian micaela micah micaiah micha michael michaela michaella michail michal michalina michalis micheal
michel michele michell michelle mick mickey micky mieczyslaw migle miguel mihaela mihai mihail mihangel mihir mika
mika'il mikaeel mikael mikaela mikaere mikail mikayel mikayla mike mikel mikey mikhail miki mikolaj mila mila-rose milad
milagros milagrosa milah milana milania mildred milena miley miley-rose mili milica milla millan millard millen milli
millicent millie millie-ann millie-anne millie-grace millie-mae millie-mai millie-may millie-rae millie-rose milly milo
milos milosz milton mim mimi min-jun mina minaal minahil minal minato mindaugas mindy minesh mingxia mingze mingzhu minh
minha minik minna minnah minnie minoo minsa mio mira mirabel mirabelle mirac miraj miran miranda miray mircea mirella
mireya mirha miri miriam mirjana mirlande miroslav miroslaw mirren miruna mirza misbah mischa misha mishal mishka missy
mitch mitchel mitchell mitesh mitra mitzi miya miyah mizanur moana mobeen modibo modupe moea moeata moeez moesha mohamad
mohamed mohammad mohammad-reza mohammad-taha mohammed mohammod mohanad mohid mohima mohinder mohmmed mohsen mohsin moira
moise moises moishe moiz mojgan mokhtar moli molli mollie mollie-mae molly molly-ann molly-anne molly-mae molly-may
molly-rose momin momina monae monet mongkut monica monika monique monir monisha monroe montague montel monty moosa morag
mordecai mordechai morenike morgana morgen moriah morris morteza morven morwenna moses mosharraf moshe mostafa mosun
mouna moussa mpho muaad muaaz muad muadh muaz mubarak mubashir mubeen muchen mudassar muge muhamad muhamed muhammad
muhammad-ali muhammed muhammod muhsin muireall muireann muirne mujahid mujibur mujtaba mukesh mukhtar mukta muminah
mumtaz muna munashe muneeb muneebah muniba munir munira muntaha murad murat murdo muriel murphy murray murtaza mus'ab
musa musab musarrat mushtaq muskaan muskan mustafa mustapha muyang muzammil muzzammil mwangi mya mya-rose myah myfanwy
myia mykhailo mykhaylo mykola myla myla-rose mylah mylee myles myley mylie mylo myra myrah myriam myrlande myrna myron
myroslava mysha naba nabeeha nabeel nabeela nabiha nabihah nabil nabila nabilah nada nadeem nadia nadiia nadim nadine
nadira nadiya nadiyah nadya naeem naeema nael nafeesa nafeesah nafisa nafisah nagi nagisa naheed nahia nahid nahida
nahla nahom nahum naia naila nailah naim naima naimah naina naira naisha naiya najib najla najma nakita naksh nala nalan
naledi nali nalini naman namrata nana nancie nancy nandi nandini nanette nannie nansi naoise naomi nara naranbaatar
narayan nare narek narendra naresh narges narin narinder narine narong naseem nasim nasima nasir nasiru nasra nasreen
nasrin nasser nassim natalee natalia natalie natalija natalka natalya natan nataniel natasha natasza nate nathalie
nathan nathanael nathania nathanial nathaniel nathen nattapong naura nav navdeep naveed naveen navid navjot navneet
navraj navya nawaal nawal naya nayab nayan nayana nayel nayla naz nazan nazanin nazanin-zahra nazia nazifa nazim nazir
nazish nazli nazma nazmin nazmul neal neave nechama necla ned neda nedyalka neel neela neelam neema neerja neev neeva
neeve nefeli negin neha nehan nehemiah nehir neil neive nel nela nelda nelia nelio nell nella nelle nellie nelly neriah
nerijus nerissa nerys nesreen nesrin nesta nestor nettie nev neva nevaeh nevaeh-rose nevan neve neveah neville nevin
neza ngan nghia ngoc ngozi nguyen nhan nhung niah nial niall niam niamh niccolo nichola nicholas nichole nick nicko
nickolas nicky nico nicol nicola nicolae nicolas nicole nicoleta nicolle nicolo nida nidhi niel nieve nige nigel nighat
nihaal nihal niharika nihat nika nikau nikesh nikhil nikhita niki nikisha nikita nikki nikkita niklas niko nikodem nikol
nikola nikolai nikolaos nikolas nikolay nikole nikoloz nikos nila nilay nilesh nilgun niloufar nils nima nimco nimesh
nimra nimrah nimrat nina nino niomi niraj niran nirmal nirmala nirmaljit nisa nisha nishaan nishan nishant nishat nishka
nissi nita nitin nivi niviaq niya niyah niyi nizar njeri njoroge nkechi nkosana nnamdi nneka noa noah noah-james noam
noe noella noelle noemi noemie nojus nola nolan nollaig nomaan noman nomsa nomvula nona nonso noor noora nora norah
norbert noreen norma norman norris norsaq nosheen nouf nour noura nuala nuh nuha nuka numaan numan nuno nura nuray nuri
nuria nurislam nurul nusaiba nusaibah nusayba nusaybah nusrat nutsa nya nyah nyall nyambura nyasha nye nyla nylah nyle
nyra nyree oakleigh oakley oana obadiah obi obie obinna obioma obiora oceana octavia octavian octavio odell odete odette
odhran odin odval ofelia ofentse ohene oighrig oihan oisha oisin okan okechukwu oksana olabisi oladele olaf olamide
olanrewaju olaoluwa olawale olayinka ole oleh oleksandr oleksandra olena olga olha oli olinda olisa oliver oliver-james
olivers olivia olivia-grace olivia-mae olivia-mai olivia-may olivia-rae olivia-rose olivier oliwer oliwia oliwier olli
ollie olly olu olubunmi oluchi olufemi olufunke olumide olusegun oluwadamilare oluwadamilola oluwadarasimi oluwademilade
oluwafemi oluwaferanmi oluwakemi oluwanifemi oluwapelumi oluwasemilore oluwaseun oluwaseyi oluwatamilore oluwatimilehin
oluwatimileyin oluwatobi oluwatobiloba oluwatomisin oluwatoni oluwatosin oluyemi olwen olwyn omar omari omarion omer
omid omolara omotola omphile onni onur onyeka onyinye oona oonagh ophelia oran oren oreoluwa orhan oriana orianna orin
orla orlagh orlaith orrin orson orville osagie osama oscar-james osian oska oskar oskaras osman ossian ostap oswald
otavio othman othniel otieno otilia otis ottilie ottoline oumar oumou ousman ovidiu owain owais owen owyn oyin oyinkan
oyinkansola oyunbileg ozan ozge ozgur ozlem ozzie ozzy pablo pacey paddy padma padraic padraig paige paighton pakpao
palesa pallavi palmira paloma pam pamala pamela panagiota panagiotis panashe panayiotis pandora paneeraq paninnguaq
pankaj paola paolo param paramveer paraskevi pari parisa parminder parmjeet parmjit parneet parris parsa parth parveen
parvin parviz pascal pasquale patrica patrice patricia patricija patrick patrik patrycja patryk patti pau paul paula
paulette paulina pauline paulo pauly pavan pavandeep pavel pavlos pawan pawel payam payton peadar pearce pearlie pedro
peggy peighton peigi pelin penelope pengfei peniel penka pennie percival percy perdita peregrine perez peri perla
perpetua perri perrie perry persephone petar pete peter peterson petey petra petros petru petya peyton pharrell phebe
pheobe pheonix phil philip philippa philippe phillip phillipa phillippa philomena phineas phoebe phoebe-grace
phoebe-rose phoebie phuc phung phuong phyllis pichai pierre pieter pietro pinar piotr pipaluk pippa piran pius plamen
poema pola polina polly pollyanna pooja poonam poppi poppie poppy-mae poppy-mai poppy-may poppy-rae poppy-rose porscha
porsha portia pouya prabhjot pradeep pradip prakash prakesh pramod pranav pranay prasad prasert prashant pratik praveen
preet preeti prem presley pria priscilla prisha priti pritpal priya priyan priyanka proinsias przemek przemyslaw puja
purnima pushpa puteri pyper qaasim qais qaiser qasim qiang qianqian qillaq qingshan quang queenie quentin quinlan quinn
quinton quoc qusay quyen quynh rab rabeya rabia rabiah rabina rabiu rabiya rachael racheal rachel rachelle rachid radek
radha radhika radka radley radmila radoslaw radu raed raees raeesa raeesah raef raegan raeya rafael rafaela rafaella
rafal rafay rafe raffaele raffaella rafferty raffi rafi rafia rafik rafiq raghad raghav raghnall raghu rahaf rahat
raheel raheela raheem raheema rahela rahil rahim rahima rahma rahmah rahman rahul rai raiden raif raife raihaan raihan
raihana raima raimonda raina raine raisa raiya raiyan raj rajan rajendra rajesh rajinder rajiv rajni rajveer rajvinder
rajvir rakeem rakesh ralf ralfs ralph ralphie ralphy raluca raman ramandeep ramazan rameen rameez ramesh rami ramin
ramiro ramisa ramla ramon ramona ramone ramsey ramunas ramy ramzi rana ranald ranbir randal randall randeep randi
randolph raneem rani rania ranjeet ranjit ranulph ranveer ranvir ranya raphael raphaela raphaella raquel rasa rasha
rashaan rashad rashid rashida rashmi rasmus ratana rattana raul raveena ravi ravinder ravindra ravneet rawan raya rayaan
rayah rayan rayana rayann rayhaan rayhan rayhana raymond raymundo rayn rayna rayne rayya rayyaan rayyan raz raza razan
razia razvan rea reagan reah reanna reanne reba rebeca rebecca rebeka rebekah rebekka recep reece reegan reem reema
reena reenie rees reese reet reeva reeya refael regan reggie reggie-lee reginald rehaan rehan rehana rehman rei reid
reilly reina reiss rekha relja remedios remi remie remy rena renae renata rene renee renesmae renesmee renu renzo reo
reon reshma rethabile reuban reuben reuel reva reya reyah reyan reyansh reyhan reyna reynaldo reza rezaul rezwana
rheanna rhema rheya rhia rhian rhiana rhiann rhianna rhiannan rhianne rhiannon rhiley rhoda rhodri rhona rhonda rhyan
rhyanna rhydian rhylee rhyley rhys riaan riad riah rian riana rianna rianne riaz ricardo riccardo ricco richa richard
richie rick rickey ricki rickie ricky rico rida riddhi ridha ridhi ridhwan ridley ridwaan ridwan rifat rigoberto rihan
rihana rihanna rikki riko riley riley-james riley-jay rima rimantas rimsha rin rina rion riona risha rishaan rishabh
rishan rishi rishika rita ritchie ritesh ritika ritu riva rivka riya riyaan riyad riyadh riyan rizwan rizwana roary rob
robbie robbo robby robert roberta roberto roberts robina robson robyn rocco rochel rochelle rocio rodel roderick rodger
rodney rodolfo rodrigo roel rog rogan rogelio roger roghayyeh rohaan rohail rohan rohin rohit roisin rojin rokas rokeya
roko roksana roksolana roland rolando rollo romain romaisa romana romano romany romario romeesa romero romey romi romie
romilly romina romy ron rona ronak ronald ronaldo ronan ronda rong ronghua roni ronin ronja ronke ronni ronnie ronny
roopa roosevelt rory rosa rosabella rosabelle rosalee rosalia rosalie rosalind rosalinda rosalyn rosamund rosanna
rosanne rosaria roscoe rose-marie rose-merline roseann roseanna roseanne rosella rosemarie rosetta rosey roshan roshni
rosie rosie-leigh rosie-mae rosie-mai rosie-may rosina rositsa roslyn rosmery ross rossi roux rowan rowen rowena roxana
roxanna roxanne roxi roxie roxy roy roya roz roza rozalia ruairi ruairidh ruan ruari ruaridh rubab ruben rubi rubie
rubin rubina ruby-ann ruby-grace ruby-leigh ruby-lou ruby-louise ruby-mae ruby-mai ruby-may ruby-rae ruby-rose rudi
rudie rudo rudolph rudra rudy rueben rufus rugile ruhan ruhi rui rukhsana rukhsar rukmini rumaisa rumana rumaysa
rumaysah rumi ruolan ruoxi rupa rupert rupi rupinder ruqaiya ruqaiyah ruqaya ruqayah ruqayya ruqayyah rushil russel ruta
rutendo ruth ruthie ruvarashe ruvimbo ruwayda ruweyda ruya ruzgar ryaan ryan ryder ryker rylan rylee ryleigh ryley rylie
ryszard sa'ad saachi saad saadia saahil saaliha saanvi saar saara saarah saba sabaa sabah sabiha sabina sabir sabreen
sabrin sabrina sacha sachin sadaf sade sadia sadie sadiq sadiya sadiyah saeed saeid safa safaa safah saffa saffah saffia
saffiya saffiyah safi safia safija safina safiya safiyah safiyya safiyyah safwaan safwan sagal sagar sahana sahar saher
sahiba sahil sahir sahra saiba saida saif saifan saiful saifullah saim saima saimah saira sairah saisha saja sajan sajid
sajida sajjad sakda sakeena sakib sakina sakinah sakineh salah salahuddin saleem saleena saleh saleha salih saliha
salihah salik salim salima salina sallie sally salma salmaan salman salome salvatore salwa sam sama samad samah samaira
saman samanta samantha samar samara samarah samarth samee sameeha sameena sameer sameera samer samera sami samia samiah
samiha samina samir samira samirah samiul samiya samiyah sammi sammie sammy sammy-jo sampson samra samrah samraj samreen
samual samuel samuele samvel samy samyar sanaa sanah sanam sanaya sanaz sandeep sandhya sandip sandra sandro sanford
sangeeta sani sania saniya saniyah sanjana sanjay sanjeev sanjida sanjiv sanna sannah santino sanvi sanya saoirse saphia
saphire sapna sapphira saqib sara sarab sarabjit sarah sarah-jane sarah-jayne sarah-louise sarai saran saraya sarbjit
sareena sarfraz sariah sarim sarina sarita saroj saron sarrinah sarwar sascha sasha saskia satinder satish satnam satpal
satwinder saud saul saule saulius saundra saurabh savana savanah savannah-rose savita sawdah saya sayed sayeda saz
scarlet-rose scarlett scarlett-rose scarlette scholastica scot scott scotty seamus sean seanna seb sebastian sebastiano
sebastien sedat sedef seema seerat segun sehaj sehar seher sehr sehrish sekou selam selda selena selene selim selin
selina selma selwyn sena senait senan senga sennen seo-ah seo-jun seo-yun seonaid seosamh sephora sepideh serafina serap
seraphina serdar seren serena serenna sergei sergio serhiy serife serina serkan sesili seth seumas sevda sevgi sevil
sevim sevinj seyed seyi shaan shabana shabaz shabir shabnam shadi shae shafaq shafiq shafiqul shahad shahan shahana
shahbaz shahd shaheen shaheer shahem shahid shahida shahin shahla shahnaz shahram shahrzad shahzad shahzaib shahzain
shai shaikha shailesh shaima shaimaa shaina shaista shakeel shakil shakila shakir shakira shakirah shakur shal shalom
shama shamar shamas shamim shamima shamsa shamsul shamus shan shana shanade shanae shanai shanay shanaya shanaz shane
shanel shanelle shani shania shaniah shanice shanie shaniece shanika shaniqua shaniya shaniyah shanna shannan shannen
shannon shanon shanta shante shantel shantelle shanti shanzay shaquille shara sharda shareen sharelle shari sharif
sharlene sharmila sharmin sharn sharna sharon sharron shashi shaun shauna shaunagh shaunna shaurya shawn shawna shay
shaya shayaan shayan shayden shaye shayla shaylan shayma shayna shayne shaz shazia shea sheena sheetal shehnaz sheila
sheindy shekinah shelagh shelbie shelby sheldon shelia shelley shelly shelton sheree shereen sherelle sheri sheridan
sherif sherifa sherman sherri sherrie sherry sheryl sheza shianne shifa shifra shiloh shilpa shimon shira shireen shirin
shirley shiv shivam shivani shivansh shiven shloime shlok shlomo shmuel shoaib shobha shola shona shoshana shree shreeya
shrey shreya shreyas shristi shriya shruti shu-chen shu-chuan shu-fen shu-hua shu-hui shuaib shuayb shufen shuhua
shuling shyam shyann shyanne shyla shylah si-woo siamak sian siana sianna siavash sibel sibusiso siddhant siddharth
siddhartha sidney sidra sidrah sienna sienna-mae sienna-rae sienna-rose sigita siham sila silas sile silvia sima simar
sime simeon simi simin simmo simon simona simone simra simrah simran simrat simrit sina sinan sinead siobhain siobhan
sion sioned sipho siphosethu siraj sireen sirikit siriporn sita siti siubhan siwan siya siyana sizwe skie skyla
skyla-mae skyla-rose skylah skylar skylar-rose skyler slawomir sloane smilte smita sneha snezana sobia socorro sofi
sofia-rose sofian sofie sofija sofiya soha sohaib sohail soham sohan soheila sohrab soley solja soloman solomiia
solomiya solomon somaya somayyeh somboon somchai somer somkiat sommer somporn somsak somto sonal sonali sonam sondra
sonia sonja sonni sonnie sonya soo-ah sooz sophia sophia-grace sophia-rose sophie sophie-leigh sophie-louise sophie-mae
sophie-may sophy soraya sorcha soren sorin sorley sotiria sotiris souleymane sourav sparky spencer spyros stacey staci
stacie stacy stan stanimir stanislaw stanislawa stanley starla starr stavros stavroula stef stefan stefania stefanie
stefano stefanos steffan stelios stella stepan steph stephan stephanie stephen steve steven stevenson stevie
stevie-leigh stevo stewart stoyan struan stu stuart stylianos suad subhaan subhan subhash sudais sude sudha sudhir sufia
sufian sufiyan sufyaan sufyan suha suhaan suhaib suhail suhana suhani suhayb suhayl suhayla sujata sukanya sukhbir
sukhdeep sukhdev sukhi sukhjinder sukhjit sukhman sukhmani sukhpal sukhraj sukhvinder sukhwinder suki sukran sulaimaan
sulaiman sulaymaan sulayman suleiman suleman suleyman suliman sullivan sumaira sumaiya sumaiyah suman sumaya sumayah
sumayya sumayyah sumera sumeya sumit summa summaya summayah summer-leigh summer-louise summer-rae summer-rose sundus
suneeta sunil sunisa sunita suong supaporn surachai suraiya suraj suranne suraya surbhi suresh suri surinder surjeet
surjit surya susan susana susanna susannah susanne sushil sushma susie suwannee suzana suzanna suzannah suzanne suze
suzette suzie suzy svetlana svitlana swara swaran swati sybil syd sydnee sydnie syed syeda sylvester sylvia sylvie
sylwia szymon tabassum tabatha tabitha tadeusz tadhg tadiwa tadiwanashe tafadzwa tafari taha tahani tahera tahir tahira
tahirah tahiya tahlia tahmid tahmina tahsin taia taiba taibah taila taim taine taio tait taite taiwo taiya tajus takara
tala talal taleen talha talhah tali talia taliah taliesin talisha talitha taliya taliyah tallula tallulah talula talulah
talya tamanna tamar tamara tamatoa tameem tameka tamera tami tamia tamika tamim tammi tammie tammy tamra tamsin tamsyn
tamzin tamzyn tanaka tanay tanaya taner tanesha tania tanika tanish tanisha tanishka tanith taniya tanveer tanvi tanvir
tanya tanzeela tanzila taofeek tapiwa tapuarii taqwa tara taran tarana taraneh taras tarek tareq tarik tariq tarita
tarkan tarlochan taron tarran tarsem tarun taryn taseen tasfia tash tasha tasleem taslima tasmia tasmin tasneem tasnia
tasnim tasnima tatenda tatiana tatsuki tatum tatyana tauheed tawana tawanda tawheed tawhid tay taya tayah tayba taybah
taye tayfun tayiba tayla taylah taylan taylen tayler taylor taylor-james taylor-jay tayo tayte tayyab tayyaba tayyib
tayyiba tayyibah taz tazmin teagan teah ted teddi teddie teddy teddy-james tee-jay teegan teejay tegan tegen tegwen
tehei tehreem tehya teigan teiki teilo teiva tej teja tejal tejas tejinder teleri telmo temi temidayo temiloluwa
temitayo temitope tendai teniola tenzin teo teodor teodora teodoro teon terence teresa tereza teri terrance terrell
terrence terri terrie terry tesfaye tesni tess tessa tetiana teura teva teya tez thabo thaddeus thaksin thalia thamer
thandeka thandi thandiwe thanh thaniel thao tharun thea thea-rose theadora theia thelma themba theo theo-james theodor
theodora theodore theodoros theon theophilus theresa therese theron thi thia thiago thien thierry thinh thoa thom thomas
thomas-james thomas-jay thomasina thora thu thuan thulani thurman thuy tia tia-louise tia-rose tiago tiah tiana tianna
tiannah tianne tiare tiarna tiegan tien tiernan tierney tiffany tigerlily tiggy tigist tigran tilda tilley tilli tillie
tillie-mae tilly tilly-mae tilly-may tilly-rose tim timea timi timmy timo timofey timotei timothy timur tina tinashe
tinotenda tirion tisha titaina titas titaua titilayo tiya tiyana tjay toan tobey tobi tobias tobiasz tobie tobin toby
tochukwu todd toivo toks tola tolga tolu tolulope toluwalase toluwani tom tomas tomasz tomi tommaso tommi tommie tommo
tommy tommy-james tommy-jay tommy-joe tommy-lee tommylee tomos tomyris toni tonia tonicha tony tonya torben tori torin
torquil tosin tova toyah toyin tracey traci tracie tracy trae trafford travis tre treasa trefor tremaine trenton trev
trevor trey tricia trina trinh tripti trish trisha tristan tristen triston trixie trondur trudi trudie trudy truman
trung truong trystan tshepo tsitsi tsvetan tsvetelina tuan tuana tudor tudur tugba tula tulay tuleen tulisa tulsi tunar
tuncay tunde tunji turgut turki turlough tuyen tuyet twila twm tyanna tye tyla tylah tylan tylar tyler tyler-james
tyler-jay tyler-lee tylor tymon tymoteusz tyra tyran tyree tyreece tyreese tyrell tyrelle tyrese tyrique tyron tyrone
tyson tzvi ubaid ubayd uche uchechi uchenna uday ugne ugochi ugonna ugur uiloq uisdean ula ulloriaq ultan ulysses umaima
umaimah umair umaira umaiza umamah umayma umaymah umayr umayyah umer umesh umit umme umut unaisah unaysah upinder uriel
urmila urooj ursula urszula urte urvashi urwa usama usamah usayd usha usmaan usman uswa uta uthmaan uthman uwais uyen
uzair uzayr uzma vaani vaea vahid vaibhav vaida vaino vaishnavi valarie valdemar valentin valentina valentino valeria
valerie valter vamika vandana vanesa vanessa vanita vansh varinder varsha varun varvara vasco vasil vasile vasileios
vasilije vasiliki vasilis vasilisa vasily vassilis vasyl vaughan vaughn ved vedant veena velma venetia venla vera vern
verna vernon veronica veronika veselin vesna viaan vicente vicki vickie vicky vidhi vidya viggo vihaan vijay vikas vikki
vikram viktor viktoria viktorie viktorija viktoriya vilma vilte vimal vimbai vin vinay vince vincent vincenzo vineet
vinh vinnie vinny vinod violet-rose violeta violette viorel vipin vipul viraaj viraj viren virgie virgil virginija
vishal vishnu vito vitor vittoria viv vivaan vivek vivian viviana vivien vivienne vlad vladimir vladislav vladyslav
vojtech volkan volodymyr vonda vugar vuk vuong vusal vusala vytautas wael wafa wafaa waheed wahid wahida wairimu wajid
wajiha wal waldemar wale waleed wali walid wallace walter wambui wanda wang wania wanida waniya wanjiku waqar waqas
warda wareesha waris warrick warsame waseem wasif wasim wassim wateen wayne wei weidong weimin weiwei weldon wen-hsiung
wendell wendi wendy wenjing wenli weronika wes wesley wez whitney wichai widelene wieslaw wieslawa wiktor wiktoria wil
wilbert wilbur wilda wiley wilf wilford wilfred wilfredo wilfrid wilhelmina wiliam willa willard willem william williams
willie willis willoughby willow-grace willow-rose wilma wilmer wilson winfred winifred winnie winona winston winter-rose
wioletta witold wladyslaw wlodzimierz wojciech wojtek woodrow woz wyatt wyn wynter xander xanthe xanthippe xara xavier
xena xenia xia xiang xiao xiaobo xiaodong xiaofeng xiaohong xiaohui xiaojing xiaoli xiaoling xiaoming xiaoping xiaowei
ximena xinyi xiu xiuying xolani xuan xueqin ya-ting yaa yaakov yacine yad yael yafang yagmur yahia yahya yahye yakov
yakub yakubu yamato yameen yamin yana yanis yanling yanmei yann yannick yannis yanping yanyan yaqoob yaqub yara yaren
yaroslav yasaman yasar yaseen yasemin yaser yash yashvi yasin yasir yasmeen yasmin yasmina yasmine yasna yasser yassin
yassine yassir yavuz yazan yazmin ye-jun yehuda yekaterina yelena yeliz yemi yesenia yesim yetunde yeva yevhen yewande
yiannis yiannoula yichen yifan yigit yihan yildiz yilmaz yimo yingying yinka yinuo yisroel yitty yitzchok yize yoana
yocheved yoel yogesh yohan yohannes yolanda yolande yonatan yong yongjun yonis yordan yordanka yosef yossi youcef younes
younis younus yousaf yousef yousif yousouf yousra youssef yousuf ysabel ysabella yu-jun yua yuanyuan yuchen yug yuhan
yuina yuki yulan yulia yuliia yuliya yuma yumei yumna yuna yunfei yunis yunus yuri yuriy yusaf yusef yusha yusif yusra
yusuf yutong yuvaan yuvan yuvraj yuxi yuxuan yuze yvette yvie yvonne zaara zac zach zacharia zachariah zacharias zachary
zachery zack zackariah zackariya zackary zackery zadie zaeem zafar zafer zahara zaheer zahid zahida zahir zahira zahra
zahraa zahrah zaiba zaid zaidan zaiden zain zaina zainab zainah zaine zaineb zaira zak zakai zakari zakaria zakariah
zakariya zakariyah zakariye zakariyya zakary zaki zakia zakir zakiya zakiyah zakiyyah zakk zala zalan zamzam zan zana
zander zane zanele zara zarah zareen zaria zariah zarin zarina zariya zavier zaviyar zawadi zayaan zayan zayd zaydan
zayden zayed zayn zayna zaynab zaynah zayne zayyan zbigniew zbyszko zdravko zdzislaw zeb zeba zebedee zechariah zee
zeena zeenat zeeshaan zeeshan zehra zeina zeinab zeke zeki zelda zelma zena zenab zendaya zenia zephaniah zeshan zev
zeyad zeynab zeynep zhane zhen zheng zhengguo zhi zhihao zhijun zhiqiang zhiwei zhong zia ziad ziah zian ziba zico
zidaan zidan zidane ziggy zihan zikora zikra zilan zimal zina zinedine zishan ziva zixuan ziya ziyaad ziyad zobia zodwa
zoe zoey zofia zoha zohaib zohra zola zora zoran zorawar zoriana zosia zoya zoyah zubaida zubair zubayr zuha zuhair
zuhayr zulaikha zuleika zulekha zulfiqar zulmira zumra zunaira zunairah zuri zuriel zuzanna zydrunas zygmunt
`
    .split(/\s+/)
    .filter(Boolean),
);
