/**
 * Surnames, in plain small letters, words among them: nothing is held for a name by its surname alone. The nine thousand
 * most common of the 1990 census of the United States (public domain), popular surnames by country (CC0, sigpwned), and
 * surnames of communities in the United Kingdom added by hand.
 */
export const surnames: ReadonlySet<string> = new Set(
  `
aaron abadi abazi abbas abbasi abbasov abbate abbey abbott abdelrahman abdi abdrahmanov abdulkareem abdulla abdullaev
abdullah abdullahi abdullayev abe abebe abel abell abercrombie abernathy abernethy abeyta abiodun abiola abioye ables
abner abney aboud abraham abram abrams abramson abrego abreu absher abshire abubakar abukar abuladze acevedo acharya
acheampong achebe achieng achterberg acker ackerman ackley ackroyd acord acosta acree acton acuna adair adam adamczyk
adame adames adams adamska adamson adary adcock addington addis addison addlington addo adebayo adebisi adebola adeboye
adedeji adegbite adegoke adejumo adekoya adekunle adelaja adeleke adeleye adelusi ademiluyi ademola ademovic adeniyi
adenuga adeosun adeoye aderibigbe adesanya adesina adetokunbo adetunji adewale adewunmi adeyemi adilovic adjei adkins
adkinson adkisson adler adorno adrei adrian adu aferdita afolabi afridi afriyie afzal agarwal agbaje agbo agee aggarwal
agnew agosto agrawal agu aguayo aguero aguiar aguilar aguilera aguirre agyei agyeman ahamed ahearn ahern ahlers
ahluwalia ahmad ahmadi ahmadov ahmed ahmetov ahmetovic ahn ahner aho ahonen ahrens ahuja aiello aigbogun aigner aiken
aikens ainslie ainsworth aird aitken aivaliotis ajala ajayi ajibola akande akbar akbari akbas ake aker akers akhtar
akhter akin akinbode akindele akinfenwa akinola akins akinsola akintola akinwale akinwande akinyemi akpan akram aksoy
akter akuffo al-hassan al-khatib al-masri al-sayed alabi alam alanis alaniz alarcon alba albanese albano albaugh albers
albert alberts albertson albin albrecht albright albritton alcala alcantar alcantara alcaraz alcorn aldana alden
alderete alderman alderson alderton aldrich aldridge alejandro aleksejev aleman alemu alessi alex alexander alexandrou
alexis alfano alfaro alfonso alford alfred alger ali ali-khan alicea aliev alievi aliyev aliyu allain allan allard
allardyce alleman allen allenby alley alleyne allgood allison allman allred allsopp almanza almaraz almeida almond
almonte alom alonso alonzo alpert alsop alston alsup altaf altamirano altman alton aluko alva alvarado alvarez alverez
alves alvey alvi amadi amador amaechi aman amangeldy amankwah amar amaral amarasinghe amaro amato amaya ambler ambriz
ambrose amerson ames amey amick amin aminu ammons amoah amoako amos ampofo amponsah amundson an anand anane anaya anders
andersen anderson andersson anderton andes andino ando andov andrade andre andreassen andrejev andreou andres andresen
andress andrew andrews andrus andrzejewski aneke ang angel angeles angell angelo angelov angelova angle anglin anguiano
angulo angus anjum ankrah annan annis anozie ansah ansari ansley anson anstruther anthony antoine anton antonelli
antonio antoniou antunes antwi anwar anyanwu aoki ap-rhys aparicio apodaca aponte apostolou appel appiah apple appleby
applegarth applegate appleton applewhite appleyard appling aquilar aquino aragon arai arain araiza arakelyan arana
aranda arango araujo aravena araya arben arbogast arbuckle arce arceneaux archambault archer archibald archie archuleta
ard ardoin arellano aremu arena arenas arevalo argo arguello argueta arhin arias arif arkwright armbruster armendariz
armenta armentrout armijo armitage armour arms armstead armstrong arndt arnett arnette arnold aronson arora arredondo
arreola arriaga arrington arriola arrowood arroyo arruda arsenault arshad arslan arteaga arthur artis arvizu arwood arya
aryee arzola asad asamoah asante asare asberry asbury ash ashbridge ashburn ashby ashcraft ashcroft ashe asher ashford
ashkenazi ashley ashmore ashraf ashton ashworth asiedu askew askins aslam aslan aspinall assan astbury astley aston
atchison atchley atencio ates atherton atieno atkins atkinson atta attard attaway attwood atwal atwater atwell atwood
aubin aubrey auchterlonie aucoin audet audette auer auger august augustine aujla auld ault aurangzeb austin auten autrey
autry avalos avant avci avelar avent averett averill avery avetisyan aveyard avila aviles avina avraham awad awale awan
awolowo ayala aycock aydin ayer ayers aylward ayodele ayotte ayre ayres azam azevedo azikiwe aziz azoulay baah babajide
babalola babatunde babb babbington babbitt babcock baber babic babin babineaux baca bach bachman back backer backman
backus bacon badar bade bader badesha badger badillo badmus badu bae baek baer baez baeza bagby bagga baggett bagley
bagshaw bagwell bah bahena bahl bahr bai baier baig bailes bailey bailie baillargeon baily bain bainbridge baines bains
bair bairamov bairamovi baird bajaj bajram bajwa bak bakare baker bakke bakker bakshi bal balaz balazs balch balciunas
balcom balderas balderstone baldridge baldwin bales balfour ball ballance ballard ballenger ballesteros ballew ballinger
ballou baloch balodis balog balogh balogun baltazar baluch bamford bamgbose bamidele banas bancroft banda bandara bandy
bane banerjee bangura banister bank banker bankole banks bankston banner bannister bannon bansal banta banuelos baptiste
barahona barajas baran barba barbee barber barbieri barbosa barbour barboza barbu barclay bard barden bardhi bardwell
bare barefoot barela barfield barge barger barham barhorst barisic barker barkley barksdale barlow barnaby barnard
barner barnes barnett barnette barney barnhart barnhill barns barnum barnwell baron barone barr barraclough barragan
barraza barre barrera barreto barrett barrick barrientos barrier barringer barrington barrios barron barros barrow
barrowclough barrows barry barta bartel bartell bartels barth bartholomew bartlett bartley barton bartosz bartz barua
bash basham basharat bashaw bashir basile basinger baskerville baskin basra bass bassett bassi basso bastian basu
batchelder batchelor bateman bates batey batista batiste batra batson battaglia batten battersby battle battles batton
batts batty baty baucom bauer baugh baugher baughman baum bauman baumann baumgardner baumgartner bautista baxendale
baxley baxter bay bayer bayles bayless bayliss baylor bayne bays bazan bazemore beach beaird beal beale beall beals beam
beaman beamer beamon bean beane bear beard bearden beardsley beasley beason beaton beattie beatty beaty beauchamp
beaudette beaudoin beaudry beaulieu beaumont beauregard beaver beavers bebb becerra bechtel bechtold beck becker beckett
beckford beckham beckley beckman beckner beckwith becnel bedard beddoes bedell bedford bedi bediako bednarek bedwell bee
beebe beech beecher beechey beeler beeman beene beer beers beery beeson begay begg beggs begin begley begu begum behling
behr behrens bejarano bekele bekim bektashi belanger belcher belden belew belisle belk bell bellamy belle beller
bellinger bellingham bellini bello bellows belt belton beltran beltz bemis ben-david benali benally benavides benavidez
benbow bender benedetti benedetto benedict benefield benfield benford benge bengtsson benham benitez benjamin benn
benner bennet bennett benning bennion benoit benson bent bentham bentley benton bentz benz bepari berard berg bergen
berger bergeron bergin berglund bergman bergmann bergquist bergstrom berhane beridze berisford berisha berkey berkley
berkowitz berlin berman bermudez bernal bernard bernardi bernardo berndsen berndt berner bernhardt bernier bernstein
berrios berry berryhill berryman bertram bertrand berube berwick berzins bess bessette best betancourt bethea bethel
bethune bettencourt bettis betts betz bevan beveridge beverly bevins bevis bewley bey beyer beynon bhagat bhagwat bhak
bhamra bhandal bhandari bhangal bhardwaj bhargava bhasin bhatia bhatt bhattacharya bhatti bhogal bhriain bhroin bhullar
bhutto bianchi bianco bias bibb bibbs bibi bible bice bickel bickerstaff bickford biddle biddulph bidwell bieber
bielecki bierman bigelow biggers biggerstaff biggs bigham bigler bilbrey biles bill biller billings billingsley
billington billiot bills billups billy bilodeau bilyeu binder binette binford bing bingaman bingham binion binkley binns
birch birchfield bird birdi birdsall birdsong birdwell birmingham birtwistle bischoff bish bishop bishwakarma bissell
bissessar bisset bisson bissonnette biswas biton bittner bivens bivins bixby bixler bizjak black blackadder blackburn
blackford blackman blackmon blackmore blackshaw blackshear blackstock blackstone blackwell blackwood blades blain blaine
blair blais blaisdell blake blakely blakemore blakeney blakey blakley blakney blalock blanc blanchard blanchette blanco
bland blanding blaney blank blankenship blanks blanton blaylock blazer blazevic bleasdale bledsoe blenkin blenkinsop
blessing blevins bliss blizzard bloch block blocker blodgett blomquist blondal blood bloodworth bloom bloomer bloomfield
bloor blount blow bloxham blue bluhm blum blume blumenthal blundell blunt bly blyth blythe boadu boakye board boardman
boateng boatman boatright boatwright bobbitt bobo bocanegra bock boddie bode boden bodine bodnar boehm boettcher bogan
bogard bogart bogdan bogdanov boger boggess boggs bogle bohannon bohn boisvert bojorquez boland bolanos bolat bolden
bolding boldt bolduc bolen boles bolick bolin boling bolinger bolkvadze bolling bollinger bolt bolton bond bondar
bondarenko bonds bone boney bonham bonilla bonin bonnell bonner bonnet bonnett bonney bono bonsu boodhoo boodram booher
book booker boone booth boothe boothroyd boozer bordelon borden borders boren borg borges boring borkowska borkowski
born borowski borrego borst borthwick bos bosch bosco bose bosley bosnjak boss bost bostic bostick boston bostwick
boswell bosworth botelho botello botha bott bottomley bottoms botts bouchard boucher boudreau boudreaux bouffard
boughton bouie bouldin bounds bourassa bourg bourgeois bourne bourque bousquet boutin bouton boutte boutwell bove bowden
bowe bowen bowens bower bowers bowes bowie bowker bowler bowles bowlin bowling bowman bowser bowyer box boyce boyd boyer
boyett boyette boykin boykins boyko boylan boyle boyles boynton bozarth bozeman bozic bozinov brace bracegirdle
bracewell bracey bracken brackett bracy bradberry bradbury braddock braddy braden bradfield bradford bradley bradshaw
brady bragg brahimi brainard braithwaite brake braley bramble bramlett bramley brammer bramwell branagh branch brand
brandenburg brandon brandt branham brankov brann brannagh brannan brannigan brannon branson brant brantley branton
branum brar brashear brasher braswell bratcher brathwaite bratton braud brauer braun bravo brawley brawner braxton bray
brazil brearley breathnach breault breaux breazeale breckenridge breeden breeding breedlove breen breeze brehm breland
bremer brennan brenneman brenner brent bresnahan breton brett bretz breunig brewer brewington brewster brewton brian
brice bricker bridge bridgeman bridges briem brien brierley briggs brigham bright briley brill brim brink brinker
brinkley brinkman brinson briones brisco briscoe briseno brister bristol bristow brito britt brittain britton broadbent
broaddus broadhead broadhurst broadnax broadus broadwater broadway brochu brock brockbank brockington brocklebank
brocklehurst brockman brockway broderick brodeur brodie brody brogan brogdon brokaw bromley bronson brook brooke brooker
brookins brooks brookshire broom broome broomfield brophy brothers brotherton brough broughton broussard brouwer browder
brower brown browne brownell brownfield browning brownlee brownlow broyles brubaker bruce brumbaugh brumfield brumley
brummett brundage brune brunelle bruner brunet brunette brunner bruno bruns brunson brush bruton bryan bryant bryce
bryson brzezinski bucci buchan buchanan bucher buchholz buck buckingham buckles buckley buckman buckner budd budde
buehler buell bueno buffington buford bugg buggs bui buie bukowski bull bullard buller bullington bullins bullis
bullivant bullock bullough bulter bulut bumgardner bumgarner bump bun bunch bundy bunker bunn bunnell bunting bunton
burbank burch burcham burchett burchette burchfield burd burden burdett burdette burdick burdine burford burg burge
burger burgess burgett burgin burgos burgoyne burk burke burkes burkett burkey burkhalter burkhardt burkhart burkholder
burks burleigh burleson burley burlingame burmeister burnell burnett burnette burney burnham burns burnside burr burrell
burress burris burroughs burrow burrows burrus burson burt burton burwell busby busch bush bushey bushman bushnell buss
busse bussell bussey bustamante buster bustos butcher butkiene butkus butler butt butterfield butters butterworth button
butts butz buxton buzzell byars bybee byerly byers byington byler bynum byrd byrne byrnes byron byrum bytyqi caballero
caban cabe cable cabral cabrera caceres caddell cade cadena cadman cadogan cadwaladr cadwallader cadwalladr cady caesar
caffey cage cagle cahill cahoon cai cain caine caines cairncross cairns cakir calabrese calder caldera calderbank
calderon caldwell calhoun calkins call callaghan callahan callan callaway callen callender callihan callis callison
callister calloway calton calvert calvillo calvin calvo calzada camacho camara camarena camarillo cambell cameron cami
camilleri camp campagna campbell campbell-brown camper campion campo campos can canada canady canales cancel candelaria
candelario canfield cann cannady cannavan canning cannon cano canon cantara canter canterbury cantor cantrell cantu
cantwell canty cao capers capone capps capstick caputo caraballo caraway carbajal carbaugh carbone card carden cardenas
carder cardin cardinal cardona cardoso cardoza cardozo cardwell carey cargill carillo carl carleton carley carlile
carlin carlisle carlo carlos carlsen carlson carlton carlyle carmack carman carmichael carmody carmona carnahan carnegie
carner carnes carney caro caron carothers carpenter carper carr carranza carrasco carrasquillo carraway carrell carreno
carreon carrera carrero carrico carrier carrigan carrillo carrington carrion carrizo carrol carroll carruth carruthers
carson carstairs carswell cartagena carter cartwright carty caruso caruthers carvajal carvalho carver cary casanova
casares casarez casas case casey cash cashman casiano casias casillas caskey cason casper cass cassady cassell cassidy
cassin cassity castaneda castanon casteel castellano castellanos castelli castillo castle castleberry castleman casto
caston castor castro caswell catalan catalano cate cater cates cathcart cathey catlett catlin cato caton catron cattaneo
catterall cattermole caudell caudill caudle cauley caulfield causey cauthen cavalcante cavalcanti cavanaugh cavazos cave
cavender caviness cawley cawthon caylor cazares ceasar ceballos ceban cebotari cecil cedeno cedillo ceesay ceja
celestine celik cengic centeno center cepeda cerda cerna cerny cervantes cervantez cetin ch'en cha chabot chacon chadad
chadha chadwell chadwick chaffee chaffin chafin chahal chai chaisson chakrabarti chakraborty chalmers chamberlain
chamberlin chambers chamblee chambless chambliss chamness champagne champion champlin chan chana chance chancellor
chancey chand chanda chander chandler chandra chaney chang chao chapa chapin chaplin chapman chappell charalambous
charbonneau charette charles charlesworth charley charlton charron chartier chase chasse chastain chasteen chatha
chatham chathuranga chatman chatterjee chau chaudhary chaudhry chaudhuri chauhan chauvin chavarria chaves chavez chavis
chawla chazan chea cheam cheatham chebet chee cheek cheeks cheema cheesman cheetham chen chenault cheney cheng chenoweth
cheon cheong cherry chesser chesson chester chestnut chetry cheung chevalier chew chey cheyne chhabra chhan chhet
chhetri chhim chhoa chhorn chi chiang chiba chick chidester chigumba chikwanha child childers childress childs chiles
chilton chiluba chim chima chin ching chinn chipman chirwa chisholm chishti chism chisolm chitwood chiu chmielewska
chmielewski cho choa choate choe chohan choi cholmondeley chong choo chopra chou choudhry choudhury choudury chouinard
chow chowdhury choy chrisman christ christensen christenson christian christiansen christianson christie christman
christmas christodoulou christofi christoforou christopher christopherso christy chronister chu chua chukwu chukwuma
chumley chun chung church churchill churchwell cieslak cimino cintron ciobanu cioffi cisco cisneros cisse claar clack
claes claiborne clair clancy clanton clapp clapper clardy clare clark clarke clarkson clary claudio claus clausen
claussen clawson claxton clay claycomb claypool claypoole clayton claytor cleary cleaver clegg cleghorn clem clemens
clement clemente clements clemmer clemmons clemons clery cleveland clevenger click clifford clift clifton cline clinton
clitheroe clohessy cloninger close cloud clough clouse cloutier clover clow clower cloyd clutterbuck clyburn clyde
coakley coates coats cobb cobbs coble cobos coburn cochran cochrane cockburn cocker cockerham cockrell cody coe coelho
coen coetzee cofer coffee coffelt coffey coffin coffman cofield coggins coghlan cogswell cohen cohn coi cojocari coker
colangelo colbert colburn colby colclough cole colella coleman coles coley colgan colin collado collard collazo collett
collette colletti colley collier collin collingwood collins collinsworth collum colman colombo colon colquhoun colquitt
colson colston colter colton coltrane colucci colunga colville colvin colwell combs comeau comeaux comer comfort compton
comstock conant conaway concepcion conde condon cone coney confer congdon conger conisbee conklin conley conlin conlon
conn connell connelly conner conners connolly connor connors conover conrad conroy constant constantin constantine
constantinescu constantino constantinou conte conteh conti contreras converse conway conwell conyers cook cooke cooks
cooksey cool cooley coombs coomer coon cooney coons cooper cope copeland copenhaver copley coppage copper copplestone
coppola corbett corbin corbitt corcoran cordeiro cordell corder cordero cordes cordova core corey cork corley corliss
cormack cormier corn cornejo cornelison cornelius cornell cornett cornish cornwell corona coronado coronel corpuz corral
corrales correa correia correll corrigan corriveau corso corson cortes cortez corum corwin cory cosby cosgrave cosgrove
cosme cosper coss costa costanzo costello coston cota cote cothran cotten cotter cotterill cottingham cottle cotto
cotton cottrell couch coughlan coughlin coulibaly coulombe coulson coulter coulthard council countryman counts courson
courtney cousin cousins couture covarrubias cover covert covey covington cowan cowans coward cowart cowden cowell cowen
cowles cowley cowling cowperthwaite cox coy coyle coyne cozart crabb crabtree craddock craft crafton craig crain cram
cramer crampton crandall crandell crane cranford crank cranston craven cravens craver crawford crawley crawshaw crayton
creamer creech creed creegan creek creekmore creel creighton crenshaw crespo cress crew crews cribb cribbs crichton
crider crim crippen crisp criss crist criswell critchley crites crittenden crocker crockett croft cromer crompton
cromwell crone cronin cronk crook crooks croom cropper crosby cross crossland crossley crossman crosson croteau crotty
crouch crouse crow crowder crowe crowell crowley crowson crowther croy crozier cruickshank cruikshank cruise crum crumb
crumley crump crumpler crumpton cruse crutcher crutchfield cruz cudjoe cuellar cuevas culbertson culbreth cull cullen
culler cullinane culp culpepper culshaw culver cumberbatch cumming cummings cummins cundiff cunha cunliffe cunningham
cuomo cupp cureton curiel curl curley curran currie currier currin curry curtin curtis curtiss cusack cushing cushman
cusick custer cuthbertson cutler cutshall cutter cutting cyr cyrus czajkowski czarnecka czarnecki czerwinski dabbs
dabney dabrowska dabrowski dacosta dacres dafydd daggett dagnall dagostino dahan dahir dahl dahlberg dahlgren daigle
dail dailey daily dalal dale dalessandro dalessio daley dalgleish dallas dalrymple dalton daly dalziel dam damani damato
dambrosio damcevski dame dameron damiano damico damon damron dana dancy dandrea dandridge danford danforth dang dangelo
dangerfield daniel daniels danielsen danielson danjuma danley dann danner danquah dansby danso dantzler danvers dao
dapaah dar darboe darby dardar darden darko darling darnell darr darrow darwish das dasgupta dash dasher dasilva datta
daubney daugherty daughtry dave davenport daves davey david davidov davidson davie davies davila davis davison davisson
davtyan dawes dawkins dawson day dayal daye dayton deacon deal dean deanda deane deangelis deangelo deans dear dearborn
dearden dearing dearman deas deason deaton deaver deberry deboer debose decarlo decastro deck deckard decker decosta
decoteau dee deel deen deering dees deese defelice deguzman dehart dehaven deitz dejesus dejong dekker delacroix
delacruz delafuente delagarza delaney delano delao delapaz delarosa delatorre delemovic deleon delgadillo delgado delic
delisle delk dell dellinger deloach delong delorenzo delossantos delozier delp delrio delrosario deltoro deluca deluna
delvalle delvina demarco demars demello dement demers demetriou deming demir demirci demirovic demoss dempsey dendy deng
denham denholm denis denison denman dennard denney denning dennis dennison denny densmore denson dent denton deo deol
depew depriest derby derosa derose derosier derr derrick derry derryberry dervishi desai desantis deshmukh deshpande
desilva desimone desjardins desmarais desmond desouza despain desrochers desrosiers desta destefano detwiler deutsch
devane devaney devaughn dever devi deville devine devito devlin devoe devore devries dew dewan dewar dewberry deweese
dewey dewhurst dewitt dews dexter deyoung dhaliwal dhami dhanda dhanjal dhanoa dhar dhesi dhillon dial diallo diamond
dias diaz dibble dibra dicarlo dick dicken dickens dickenson dickerson dickey dickinson dickman dicks dickson diederich
diego diehl diep dietrich dietz diez diggins diggory diggs digiacomo digiovanni dijkstra dike dill dillard dilley
dillingham dillion dillman dillon dillow dilorenzo dilworth dimaggio dimitriou dimitrov dimitrova din dineen ding dinger
dingess dingle dingman dinh dinkins dinsdale dinsmore dinu dinwoodie dion dionne diop diouf dipietro dirie dishman
dismuke disney dissanayake distefano dith dix dixit dixon dixson dizon djurhuus dlamini do doak doan doane dobbins dobbs
dobson doby docherty dockery doctor dodd dodds dodge dodson dodsworth doe doering doerr dogan doggett doherty dolan dole
doll dollar domanski dombrowski domingo dominguez dominick dominquez donaghy donahue donald donaldson donato donelson
donev doney donkor donley donnell donnelly donner donofrio donohoe donohue donoso donovan doody doolan dooley doolittle
dorado doran dordevic dore dorman dorn dorr dorris dorsett dorsey dortch dosanjh doss dostie dotson doty doucet doucette
doud dougan dougherty doughty douglas douglass dove dover dow dowd dowdell dowden dowdy dowell dowling downer downes
downey downing downs doyle doyon dozier drabble dragon drain drake draper drayton drees dreher drennan drennen dressler
drew dreyer driggers drinkwater driscoll driskell driver droplets drum drummond drury dryden drye dryer drysdale du dua
duah duale duarte dube dubey dubois dubose ducharme duck duckett duckworth duda dudek dudley duenas duff duffey duffy
dufour dufrene dufresne dugan dugas duggan dugger duggins duguid duhon duke dukes dukic dul dulaney dulin dull dumas
dumitrescu dumitru dumont dunagan dunaway dunbar duncan dunford dungan dunham dunigan dunkin dunkle dunlap dunleavy
dunlop dunn dunne dunning dunphy dunson dunston dunton dunwoody duong duplessis dupont dupre dupree duprey dupuis duque
duquette duran durand durant durbin durden durfee durham duric durkan durkee durkin durojaiye duron durr durrani durrett
durst dustin dutcher dutra dutta dutton duty duval duvall dvorak dvorakova dwyer dye dyer dyke dykes dykstra dyson eades
eads eady eagan eagle eagleton eakin eakins eam eames earl earle earley earls early earnest earnshaw earp easley eason
east easter easterling eastham eastman easton eastwood eatmon eaton eaves eaw eberhardt eberle eberly ebersole ebert
ebiere ebner ebrahimi eby eccles eccleston echefu echevarria echeverria echols eck ecker eckersley eckert eckhardt
eckman eckstein eddings eddins eddy edeh edelman edelstein eden edens eder edet edgar edge edgecombe edgerton edington
edirisinghe edison edmiston edmond edmonds edmondson edmonson edmunds edmundson edri edry edson edusei edward edwards
effiong efstathiou egan egbert egbuna egger eggers eggert eggleston eglitis egzon ehigiator ehlers ehrlich eichelberger
eicher eichhorn eichler eidson eiland eisenberg ejaz ek ekanayake eke ekong ekwueme el-sayed elam elder eldred eldredge
eldridge eley elias eliason elizondo elkins elledge eller ellershaw ellinger ellingson ellington elliot elliott ellis
ellison ellsworth ellwood elmer elmi elmore elrod elson elston eltringham elwell elwood ely emanuel embree embry emeka
emerick emerson emery emine emmert emmett emmons emmott emory enahoro encarnacion endicott endo endres endsley eneh eng
engel engelhardt england engle engler englert english engstrom enloe ennis enoch enos enright enriquez entwhistle
entwistle enwere eom epley epperson epps epstein erb erdem erdman erdmann erdogan erickson ericson eriksen eriksson
ernest ernst erol erskine ervin erwin escalante escamilla escobar escobedo eshelman eskew eskridge esparza espinal
espino espinosa espinoza esposito esqueda esquibel esquivel essex essien estabrook estep estes esteves estevez estrada
estrella etheridge etherington ethridge etim etter eubank eubanks eudy eugene evan evangelista evangelou evans evenson
everett everette everhart evers eversole everson ewald ewart ewell ewing exum eyler eynon eyre eze ezekwe ezell fabbri
faber fabian fagan fagbemi fahey fahy fain fair fairbanks fairbrother fairchild faircloth fairclough fairfax fairhurst
fairley fairweather faisal faison fajardo falana falco falcon falcone falgoust falgout falk falkner fall fallon fallows
falls falvey fancher fanelli fang fann fannin fanning fanshawe fant fapohunda farah farber faria farias farina faris
farkas farley farmer farnham farnsworth farooq farooqi farouk farquhar farquharson farr farrar farrell farrington farris
farrow farrugia farwell fashola fassett fast fatime faucher faulk faulkner faust favela favors fawcett fawehinmi fawzi
fay faye fazal fazio fearnley fears feaster featherston featherstone featherstonehaugh fecteau feder federico fee feehan
feeley feeney feher feinberg fekete felder feldman feliciano felipe felix felker fell feller fellows feltner felton
felts fender fendley feng fenn fennell fennelly fenner fenton fenwick ferebee ferguson ferhatovic ferland fernandes
fernandez fernando ferneyhough fernsby ferrante ferrara ferrari ferraro ferree ferreira ferrell ferrer ferretti ferreyra
ferri ferrier ferris ferro ferry fetter fewell ffrench fick fidler fiedler field fielder fieldhouse fielding fields
fierro fife fifield figueiredo figueroa fike fikes filipov filipovic fillmore finch fincher findlay findley fine finger
fink finkelstein finlay finley finn finnegan finnell finney fiore fischer fish fisher fishman fishwick fisk fiske fitch
fite fitts fitz fitzgerald fitzhugh fitzpatrick fitzsimmons fitzwater fix fjeldsted flack flagg flaherty flake flanagan
flanders flanigan flannery flatt fleck fleenor fleetwood fleischer fleming flemming fletcher fleury flick flinn flint
flood flora florea florence flores florez flory flournoy flower flowers floyd fluker flynn fofanah fogarty fogel fogg
fogle folarin foley folk folks folse folsom foltz fong fonseca fonseka fontaine fontana fontenot fontes foote forbes
force ford forde fordham fore forehand foreman forest forester foret forman forney forrest forrester forsberg forster
forsyth forsythe fort forte fortenberry fortier fortin fortner fortney fortson fortunato fortune foss foster fothergill
fotheringay fotheringham foulkes fountain fournier foust fouts fowler fowlkes fox foxworth foy foysal fraga fraley frame
france frances francis francisco franck franco francois frank franke frankel franklin franks frantz franz franzen fraser
frasheri frasier frausto frawley frazee frazer frazier frechette frederick fredericks frederickson fredette fredrick
fredrickson free freed freedman freeland freeman freese freeze frei freitag freitas frempong french fretwell freund frey
frias frick fricke friday fried friedman friedrich friel friend frierson fries friesen frimpong frink frisbie frisby
frisch frith fritts fritz frizzell frobisher froehlich frost fry frye fryer fuchs fudge fuentes fugate fuhrman fujihara
fujii fujita fujiwara fukuda fulbright fulcher fulford fulk fulkerson fulks fuller fullerton fullmer fulmer fulton fults
fultz funderburk fung funk funke funkhouser fuqua furlong furman furnival furr furtado fusco fussell futrell fyfe gabai
gabbard gabel gable gabriel gaddis gaddy gadhia gadson gaffney gage gagne gagnon gahir gailey gainer gaines gainey
gaitan gaither gajdos gajewski gal galan galarza galbraith galbreath gale galea galeano gales galicia galindo gall
gallacher gallagher gallaher gallant gallardo gallaway gallego gallegos galli gallman gallo galloway gallup galvan
galvez galvin gamache gamage gambill gamble gamboa gambrell gamez gammon gandhi gandy ganesan gang ganguly gani gann
gannon gant gantt gao gaona garay garber garcha garcia gard gardiner gardner garfield garfitt garg garibay garica
garland garman garmon garner garnett garretson garrett garrick garrido garris garrison garrity garry garside garth
gartner garver garvey garvin gary garza gashi gaskell gaskill gaskin gaskins gaspar gaspard gass gast gastelum gaston
gatenby gates gatewood gathercole gatlin gatling gatti gattis gatto gaudet gaudette gaul gault gause gauthier gavin gay
gayle gaylor gaylord gaynor gaytan gayton gbadamosi gearhart geary gebhardt gebhart geddes gedi gee geer gega gegaj
gehring gehrke geier geiger geis geisler geist gelashvili geller gemmell gendron genovese gentile gentry george
georgescu georgiev georgieva georgiou geraghty gerald gerard gerber gerdes gerhardt gerhart gerlach germain german
germany gerrard gervais geter gethin getty getz gevorgyan geyer ghafoor ghanem ghang ghani ghataora ghazaryan ghebre
gheorghe ghim ghorbani ghosh ghuman gibb gibbons gibbs gibson giddens giddings gideon giese giffin gifford giglio
giguere gil gilani gilbert gilbertson gilbreath gilchrist giles gilhooly gilkey gill gillam gillard gillen gillenwater
gillespie gillett gillette gilley gilliam gilliard gillibrand gillies gilligan gilliland gillis gillispie gillman gillum
gilman gilmer gilmore gilmour gilpin gilreath gilroy gilson gilstrap gim gimenez gingerich gingrich ginn ginsberg ginter
giordano giorgadze gipson girard girma girn giron giroux gish gist gittens gittins giuliani given givens gjika gjoni
gladden gladney gladstone gladwin glaser glasgow glasper glass glasscock glasser glassman glaze gleason gleeson glenn
glick glidden glidewell glisson glossop glover glowacki gluck glynn go goad gober goble goddard godfrey godin godinez
godoy godsey godwin goebel goel goetz goff goforth gogoi gogoladze goh gohil goines goings goins gokani gokhale golan
gold goldberg golden golding goldman goldsberry goldsmith goldstein golightly golob golubev golubovic gomes gomez
goncalves gondal gonsalez gonsalves gonzales gonzalez goo gooch good goodale goodall goode goodell gooden goodfellow
goodin gooding goodman goodnight goodrich goodrum goodson goodwin goolsby goossens gordan gordon gordy gore gorham
gorman gormley gorringe gorska gorski gorton gosai goshorn gosnell goss gosselin gossett goswami goto gotobed gott
gottlieb gouge gough gould goulet goundar gourley gouw govan gove gow gowan gowda gowen gower goyal graber grabowska
grabowski grace gracia grady graf graff gragg graham grajeda grammer grams granado granados grande grange granger grant
grantham granville grass grassi grasso gravely graves gravitt gravois gray graybill grays grayson graziano grealish
greathouse greaves grech greco greeley green greenberg greene greenfield greenhalgh greenleaf greenlee greenwald
greenway greenwell greenwood greer gregg gregoire gregor gregory greig greiner grenier gresham grewal grey grgic gribble
grice grider grieco griego grier grierson griffen griffey griffin griffis griffith griffiths grigg griggs grigoryan
grigsby grijalva grillo grim grimaldo grimes grimm grimmett grimshaw grimsley grisham grissom griswold grizzle groce
groff grogan gronow groom grooms grose gross grossman grosso groth grove grover groves grow grubb grubbs grube gruber
grundmann grundy gu guadalupe guajardo guardado guarino guay guenther guerin guerra guerrero guertin guess guest guevara
gueye guffey guha guido guidry guillen guillory guillot guimond guiney guinn gul gulati guled guler gulick guliyev
gulledge gullett gulley gumbo gumm gunasekara gunawardana gunawardena gunderson gunes gunn gunter gunther guo gupta
gupton gurley gurney gurrola gurule gurung gusman gustafson gustafsson gustin guth guthrie gutierrez gutshall gutu guy
guyer guyton guzman gwak gwilliam gwin gwinn gwon gwyn gwynne gyamfi gyasi ha haag haas haase haber habib hack hacker
hackett hackler hackman hackney hackworth hadad haddad hadden haddix haddock haddow hadjigeorgiou hadley hadzic hafer
haffner hafner hagan hagans hage hageman hagen hager hagerman hagerty haggard haggerty hagler hagood hague hah hahn
haider haig haigh haight haile hailey haines hair haire hairsine hairston hake hakobyan halbert halcomb haldane hale
hales haley halford halili hall hallam halle haller hallett halley halliburton halliday halliwell hallman hallmark
hallock halloran hallowell halpern halpin halsey halstead halter halverson halvorsen halvorson ham hamadi hamalainen
hamann hamblin hambrick hamby hamdan hameed hamel hamer hamid hamill hamilton hamlet hamlett hamlin hamm hammack hammel
hammer hammers hammersley hammett hammock hammon hammond hammonds hammons hamner hampton hamrick han hance hancock hand
handa handley handy hanes haney hang hanif hankins hanks hanley hanlon hann hanna hannah hannan hannigan hannon hanrahan
hans hansel hansen hanson hansson hao haq haque hara harada harbaugh harber harbin harbison harbottle harbour hardaway
hardcastle hardee hardeman harden harder hardesty hardie hardiman hardin harding hardison hardman hardwick hardy hare
hargett hargis hargrave hargreave hargreaves hargrove hariri harker harkey harkin harkins harkness harlan harless harley
harlow harman harmer harmon harms harness harney haro harold harp harper harr harrell harrelson harries harrigan
harriman harrington harris harrison harrod harrold harry hart harte harter hartfield hartford hartigan hartle hartley
hartman hartmann hartnett hartsell hartsfield hartshorn hartsock hartung hartwell hartwig harty hartz hartzell hartzog
harutyunyan harvell harvey harville harwell harwood hasani hasanov hasanovic hasegawa hash hashemi hashimoto hashmi
haskell haskins haslam hass hassan hassell hassler hasson hastings hasty hatch hatcher hatchett hatfield hathaway
hathcock hathersage hatley hatten hatter hattersley hatton hauck haug haugen haugh haughey haught haughton haun haupt
hauser havard haven havens haverstock haviland hawes hawk hawkes hawkins hawks hawley hawn haworth haws hawthorne hay
hayashi hayat hayden haydon hayer hayes haygood hayman haynes haynie hays haythornthwaite hayward haywood hazan hazard
hazel hazelton hazelwood hazen hazlett hazzard he head headley headrick heald healey healy heaney heard hearn hearne
heath heathcote heaton hebblethwaite hebert hecht heck hecker heckman hector hedden hedge hedgepeth hedges hedrick heer
heffernan heffner heflin hefner hegarty hegde heggie heidari heikkila heikkinen heil heilig heilman heim hein heine
heinonen heinrich heins heintz heinz heiser heisler held heller hellman helm helman helmer helmick helms helton hembree
hemingway hemphill hendershot henderson hendley hendon hendren hendrick hendricks hendrickson hendriks hendrix hendry
heng henke henkel henley hennessey hennessy henning henninger henriksen henriques henriquez henry hensel henshaw hensley
henson heo hepburn hepler hepplewhite heptonstall hepworth her herald herath herbert herbst herd heredia hereford herman
hermann hermes hermosillo hernadez hernandes hernandez herndon herod herold heron herr herren herrera herrick herrin
herring herrington herrmann herron hersey hershberger hershey hersi hertel hertz herzog heseltine hesketh heslop hess
hesse hester hetherington hetrick hettiarachchi heung hewett hewitt hewlett heyer heyes heyward heywood hiatt hibbard
hibbert hibbs hickerson hickey hickman hicks hickson hidalgo higa higdon higginbotham higginbottom higgins higgs high
highsmith hight hightower higley hignett hijazi hilbert hilburn hildebrand hildebrandt hildreth hiles hill hillard
hiller hilliard hillis hillman hills hillyer hilton himes hinchcliffe hinchliffe hinckley hindle hindman hindmarsh hinds
hines hinkle hinkley hinman hinojosa hinrichs hinshaw hinson hinton hintz hinz hipp hirano hirsch hirsi hirst hitchcock
hite hitt hix hixon hixson hjaltalin ho hoa hoag hoagland hoang hoard hobart hobbs hobby hobday hobson hocevar hoch
hochstetler hockenberry hockett hodge hodges hodgkins hodgkinson hodgson hodson hodzic hoelscher hoey hofer hoff hoffer
hoffman hoffmann hofmann hogan hogg hoggard hogue hojgaard hoke holbert holbrook holcomb holcombe holden holder
holdsworth holgate holguin holiday holifield holladay holland hollander hollar hollenbeck holler holley holliday
hollifield holliman hollinger hollingshead hollingsworth hollingworth hollins hollis hollister holloman holloway
hollowell holly holm holman holmberg holmes holmgren holmquist holroyd holst holstein holston holt holton holtz holzer
hom homan homer honaker honea honeycutt hong hood hook hooker hooks hoolihan hooper hoopes hooten hoover hope hopkin
hopkins hopkinson hoppe hopper hopson hoque hora horak horakova horan hord horgan horn hornback hornbeck hornby horne
horner horning hornsby horowitz horrocks horsfall horsley horst horton horvat horvath hosey hoskins hossain hosseini
hostetler hostetter hotchkiss hothi hoti hou houck hough houghton houk houle houlihan house houser housley houston hove
hovey hovhannisyan hovis howard howarth howcroft howe howell howells hower howerton howes howie howlader howland howlett
howse howze hoxha hoy hoyle hoyt hribar hristov hristova hrytsenko hsu hu huaman huang hubbard hubbell hubbs huber
hubert huck huckaby hudak huddleston hudgens hudgins hudnall hudson hudspeth huebner huerta huertas huey huff huffman
hufford huggins hughes hughey hui huie hulbert hulett hull hulme hulse hulsey humbert humble hume humes hummel humphrey
humphreys humphries hun hundal hundley huneycutt hung hungerford hunley hunnicutt hunsaker hunt hunter huntington
huntley huntsman hupp huq hur hurd hurdle hurley hurst hurt hurtado husbands huseynov huskey huss hussain hussein hussey
husted huston hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huth hutson hutt hutto hutton huynh
hwang hyatt hyde hyden hyder hyland hylton hyman hynes hysi ibanez ibarra ibbotson ibe ibekwe ibraev ibragimov ibrahim
ibrahimovic ichikawa icke ide idowu idris idwal ieong igal igbinedion ige iglesias igwe ijaola ijaz ikeda ikpe ikpeme
iles ilic iliev ilieva illingworth ilves ilyas im imai imes imhoff imrie infante ingalls ingersoll ingham ingle ingleby
inglethorpe inglis ingraham ingram inman innes inniss inoue inskip ioannou ionescu ip iqbal irby ireland irish irizarry
iroegbu irons irvin irvine irving irwin isaac isaacs isaacson isaev isbell isenberg isham ishaq isherwood ishida ishii
ishikawa iskakov islam islas isley ismailov ismayilov isom ison israel isse ito iu iusupov iv ivanou ivanov ivanova
ivanovic ivanovski iverson ives ivey ivie ivory ivy iwasaki iwu iwuchukwu iyengar iyer izaguirre izzo jabbar jabeen
jaber jablonska jablonski jack jackman jacks jackson jacob jacobi jacobo jacobs jacobsen jacobson jacoby jacques jacquez
jadeja jadhav jaeger jafari jafarov jaffe jagdeo jagger jaggers jahan jahangir jahn jahnke jaime jaimes jain jaiswal
jakobsson jakubowski jallow jama jamal jamerson james jameson jamieson jamil jamison jammeh jandu janes janev jang jani
jankauskas jankauskiene jankowska jankowski jansen janson jansons janssen janssens jansson jaques jaquez jara jaramillo
jardine jarman jarmon jarosz jarrell jarrett jarvinen jarvis jason jasper jassal jasso jatoi jauregui javaid javed
javier jaworska jaworski jay jayasekara jayasinghe jayasuriya jayawardana jayawardena jayaweera jaynes jean jeanbaptiste
jeanlouis jee jeffcoat jefferies jeffers jefferson jeffery jeffrey jeffries jegede jelbert jemison jen jenkins jenks
jennings jensen jenson jeon jeong jepkosgei jepson jernigan jerome jesse jessee jessen jessie jessop jessup jester jesus
jeter jethwa jett jewell jewett jeyaraj jha jhutti ji jia jiang jibril jiles jim jimenez jimerson jiminez jimoh jin
jinks jo jobanputra jobe joe joeng joensen johal johannesen johannessen johansen johanson johansson john johns johnsen
johnson johnston johnstone joiner jokinen jolley jolly jonas jone jones jonsson joo joplin jordan jordon jorge jorgensen
jorgenson jose joseph josephson josey joshi joshua joslin jost joubert jovanovic jowett joy joyce joyner ju juan juarez
judd jude judge judkins judy juhasz jukic julian julien julius jump jun june jung jurado juric just justice justus jutt
juu kabir kaczmarczyk kaczmarek kaczynski kadir kahl kahle kahler kahlon kahn kain kainth kaiser kakkar kale kaliev
kalinowski kalloe kallon kalnins kalra kalsi kalu kamaly kamara kamath kamau kaminska kaminski kaminsky kamp kandola
kane kaneko kang kania kanu kao kapadia kapanadze kaplan kapoor kapp kapur kara karaca karageorgis karapetyan kargbo
karia karim karimi karimov kariuki karjalainen karklins karl karlsen karlsson karnes karns karp karpin karr karunaratne
kashyap kask kasper kasprzak kassem kastelic kasten kastner kastrati kataria kates kato katz kauffman kaufman kaufmann
kaur kausar kaushal kautz kavaliauskas kavaliauskiene kavaliou kavanagh kavanaugh kavcic kawano kay kaya kayani kaye
kaylor kayser kazlauskas kazlauskiene kazlou kazlouski kazmi kean keane kearney kearns kearse keating keaton kebede keck
kee keefe keefer keegan keel keele keeler keeley keeling keen keenan keene keener keeney keesee keeton kehoe keil keim
keir keiser keister keita keith kell kellam kellar kelleher keller kellerman kellett kelley kellner kellogg kellum kelly
kelmendi kelsey kelso kelton kemp kemper kempf kendall kendrick kennard kenneally kennedy kenner kenney kennington
kennon kenny kent kenyon keo keogh keohane kepler kerby kerley kern kerns kerr kerrigan kersey kershaw kershner keskin
kesler kessinger kessler kester ketcham ketchum ketron kettlewell key keyes keys keyser khachatryan khaira khalid
khalifa khalil khaliq khan khanam khangura khanna khat khatoon khatri khatun khawaja khay khen khiev khlot khmer khokhar
khosla khoury khuc khumalo khutsishvili kiani kibler kidd kidder kidwell kiefer kieffer kiel kiely kiernan kiger kight
kikuchi kilbride kilburn kilby kile kiley kilgore kilic killebrew killen killian killick killingsworth killion killough
kilmer kilpatrick kim kimani kimball kimber kimble kimbrell kimbro kimbrough kimes kimmel kimsey kimura kinane kinard
kincaid kinder kindred king kingery kingsbury kingsley kingston kinlaw kinloch kinnaird kinnard kinnear kinney kinnunen
kinoshita kinsella kinser kinsey kinzer kipchoge kipp kiprop kirby kirchner kirk kirkbride kirkham kirkland kirkman
kirkpatrick kirksey kirkwood kirsch kirschner kirwan kiser kish kisner kiss kissinger kistler kitanovski kitchen
kitchener kitchens kite kittle kittrell kitts kizer klatt klaus klavins klein klemencic kline kling klingensmith klinger
klink klotz klug kluivert knapp knatchbull knepper knezevic knight knighten knighton knisley knoll knopp knott knotts
knowles knowlton knox knudsen knudson knutson ko koak kobayashi koc koch kocher koehler koehn koenig koerner koester koh
kohl kohler kohli kohn kojima kola kolar kolb kolla kollar koller kolodziej koloski kondo kong konieczny kono kontos koo
koon koonce kooner koons koontz kopec kopp koppel koren korhonen korkmaz korn kornegay koroma korosec koroveshi kos
kosir koski koskinen koss koster kostov kostovski kotecha kothari kotnik koufos kovac kovacevic kovach kovacic kovacik
kovacs koval kovalchuk kovalenko kowal kowalczyk kowalewski kowalska kowalski koyama kozak kozlov kozlowska kozlowski
kraemer kraft krajewski krajnc kralj kramer krantz kranz krasniqi kratz kraus krause krauss kravchenko krawczyk krebs
kremer kress krick krieger krier krishnamurthy krishnan kristensen kristi kristiansen kristo kritikos krlicevic kroeger
krol kroll kropp krouse krueger krug kruger krumins kruse kryeziu ku kubiak kucera kucerova kucharski kudo kuehl kuehn
kuen kuffour kuforiji kuhl kuhlman kuhn kuhns kujawa kukk kulkarni kullar kumar kumara kunkel kunkle kuntz kunz kuqi
kurt kurth kurtz kusainov kushner kuti kutz kuykendall kuznetsov kvaran kvaratskhelia kwak kwakye kwan kwarteng
kwiatkowska kwiatkowski kwok kwon kwong kyle kyles kyriacou kyriakou kyser la labarbera labbe labelle labonte laboy
labrecque labrie lacasse lacey lachance laci lackey lacombe lacour lacroix lacy lad ladd ladipo ladner lafave lafayette
lafferty laflamme lafleur lafond lafontaine lafountain lafrance lafreniere lagasse lagos laguna lagunas lahr lahtinen
lai laidlaw lail laine laing lair laird laitinen lajoie lakatos lake lakes lakey lakhani lakin lakmal lal laliberte
lalji lall lalli lally lalonde lam lama lamar lamb lambert lamm lammers lamont lamontagne lamothe lamoureux lamp lampe
lampkin lampley lancaster lance land landa lander landeros landers landes landin landis landon landreth landrum landry
lane laney lang langdon lange langer langevin langford langham langley langlois langridge langstaff langston lanham
lanier lankford lanning lantz lanza lao lapierre laplante lapointe laporte lapp lara larbi large largent larios lark
larkin larkins laroche larochelle larosa larose larrabee larry larsen larson larsson lartey larue larwood lasalle
lasater lash lasher lashley laskar laskowski lasley lassiter laster lata latham lathan lathom lathrop latif latimer
latour latta lattimore lau lauderdale lauer laughlin laureano laurent laux lavallee lavalley lavelle lavender lavergne
laverick laverty lavery lavigne lavin lavoie law lawal lawhorn lawler lawless lawlor lawrence laws lawson lawton lawyer
lay layfield layman layne layton lazar lazarus lazo le lea leach leadbeater leadbetter leader leahy leak leake leal lear
leary leath leatherbarrow leatherman leathers leatherwood leavitt lebeau lebedev lebel leblanc leboeuf lebron lebrun
lechner leclair leclerc leclercq lecompte ledbetter leddy ledesma ledet ledezma ledford ledger ledoux lee leech leeper
lees lefebvre lefevre leffler lefler leflore leftwich leger legere legg leggett legrand lehman lehmann lehner lehr
lehtinen lehtonen lei leibowitz leigh leighton leija leininger leister leitner leiva lejeune leka leland lemaster lemay
lemieux lemire lemke lemley lemmon lemmons lemoine lemon lemons lemos lemus lenard lenhart lenihan lennon lennox lenoir
lent lentz lenz leo leon leonard leonardo leone leong leos lepage lepore lerma lerner leroy lesher lesko leslie lessard
lester letendre letourneau lett leung levasseur leverett levesque levi levin levine levinson levitt levy lew lewandowska
lewandowski lewellen lewin lewis ley leyba leyva lheureux li liang libby liddell lidder lie lieb lieberman liem lien
liepins liggett liggins light lightbown lightfoot lightner ligon liles lillard lilley lillie lilly lim lima limon lin
linares lincoln lind lindberg lindell lindeman linden linder lindgren lindholm lindley lindner lindo lindquist lindqvist
lindsay lindsey lindstrom lineberry lines ling lingerfelt lingle link linker linkous linn linton linville lippert
lipscomb lipsey lira lis lisowski list lister liston litchfield litt little littlefield littlejohn littleton litton
littrell liu lively livengood liversedge livesay livesey livingston liyanage lizotte llamas llanes llewellyn llewelyn
lloyd llywelyn lo lock lockard locke lockett lockhart locklear lockridge lockwood lodge lodhi lodhia loeffler loera
lofthouse loftin loftis lofton loftus logan loggins logsdon logue lohman lohr loizou lollar lomas lomax lombard lombardi
lombardo lomeli lomidze london lonergan loney long longbottom longley longo longoria longstaff longworth lonsdale look
loomis looney looper loos loper lopes lopez lor lord lore lorenz lorenzo lorimer lott lou loucks loudermilk lough
loughran louie louis louque lourenco lovato love lovejoy lovelace lovelady loveland loveless lovell lovelock lovely
lovett loving lovric low lowder lowe lowell lower lowery lowman lowrey lowry lowther loy loya loyd lozada lozano lozier
lu lubin lucas luce lucero lucia luciano lucier lucio luck luckett luckey lucky luczak ludwick ludwig lueck luevano lugo
lui luis lujan luka lukac luke lukens luker lukic lum lumb lumley lumpkin luna lund lundberg lundgren lundquist lundy
lungu lunn lunsford lunt luo luong lupo lupton lusk lussier luster lutes luther luthra luttrell lutz luu lux lv ly lyall
lydon lykins lyle lyles lyman lynch lynn lyon lyons lysenko lytle lyttelton ma maas mabe mabry mac macaluso macarthur
macaskill macaulay macdonald macdougall mace macedo macfarlane macgillivray macgregor mach machado macharia machuca
macias maciejewski maciel macinnes macintyre maciver mack mackay mackenzie mackey mackie mackinnon mackintosh macklin
maclachlan maclean maclennan macleod macmillan macnab macnamara macneil macomber macon macpherson macrae macsween macy
madden maddocks maddox maddux madej madeley mader madera madewell madhvani madigan madison madore madrid madrigal madsen
madson madu madueke madusanka maeda maes maestas magalhaes magallanes magana magar magee maggard maggio magi magill
magness magnuson magnusson magruder maguire mahaffey mahajan mahal mahan maharaj maharjan maher mahil mahler mahmood
mahmud mahon mahone mahoney mai maier main maina maines mainwaring mair maisuradze maitland majeed majerus majewska
majewski majid major majors majumdar majumder mak makela makepeace maki makinde makinen makoni makowski makwana malave
malcah malcolm malcom maldonado malek maley malhi malhotra malik malinowska malinowski malka mallard mallett mallette
malley mallinson mallon mallory malloy malone maloney maloy mamani mamedov mamedovi mammadov manalo manasievski
manchester mancini mancuso mandal mandel maness mangan mangat mangrum mangum manion manis manley mann mannan manners
manning mannino mannion manns manor mansaray mansell mansfield manson mansour mantooth manuel manukyan manzanares
manzano manzo manzoor mao mapes mapfumo maple maples mapp maqsood marable marat marble marcano march marchand marchant
marchbanks marchenko marchese marchetti marciniak marcotte marcoux marcum marcus mardis marechera marek mares margaryan
mariani mariano maric marin marine marinelli marini marino marion mariscal marjoribanks mark markel marker markey
markham markle markley markoski markov markovic markovski markowitz markowski marks marku markus marler marley marlin
marlow marlowe maroney marotta marquardt marques marquez marquis marr marra marrero marriott marroquin marrow marrs
marrufo mars marsden marsh marshall marston marte martel martell martens marti martin martindale martineau martinelli
martines martinez martini martino martins martinson martirosyan marty martz maruyama marvel marvin marwaha marwick marx
mascarenas mashburn masih mask mason masood masri massa masse massengale massey massie massingham mast masters masterson
mastin masuda mata matei mateo matharoo matharu matheny mather matherly matherne mathers mathes matheson mathew mathews
mathewson mathias mathieu mathis mathison mathur matias matic matin matlock matney matos matovski matson matsuda matsui
matsumoto matta mattern matteson matthew matthews mattila mattingly mattison mattos mattox mattson matuszak matz maude
maudsley mauldin mauney maupin maurer maurice mauricio mauro maus maxey maxfield maxie maxson maxwell may maya mayberry
maye mayer mayers mayes mayfield mayhew mayle maynard maynor mayo mayorga mayr mays maze mazur mazurek mazza mazzola
mbah mbaye mbeki mbugua mcabee mcadams mcadoo mcafee mcalister mcallister mcalpin mcalpine mcanally mcandrew mcanulty
mcardle mcarthur mcatee mcateer mcauley mcauliffe mcavoy mcbee mcbrayer mcbride mcbroom mcburney mccabe mccafferty
mccaffrey mccain mccaleb mccall mccalla mccallister mccallum mccandless mccann mccants mccarley mccarron mccartan
mccarter mccarthy mccartney mccarty mccarver mccary mccaskill mccaslin mccauley mcchesney mcclain mcclanahan mcclary
mcclean mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey
mccoll mccollough mccollum mccomas mccomb mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccourt mccowan
mccown mccoy mccracken mccrary mccraw mccray mccrea mccready mccreary mccrindle mccrory mccue mcculley mcculloch
mccullough mccullum mccully mccune mccurdy mccurry mccusker mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid
mcdermott mcdevitt mcdonagh mcdonald mcdonnell mcdonough mcdougal mcdougald mcdougall mcdowell mcduffie mceachern
mcelhaney mcelhinney mcelrath mcelroy mcentire mcevoy mcewan mcewen mcfadden mcfadyen mcfall mcfarland mcfarlane
mcfarlin mcgaha mcgann mcgarrigle mcgarry mcgary mcgee mcgehee mcgeough mcgettigan mcghee mcgill mcgillicuddy mcginley
mcginn mcginnis mcginty mcglinchey mcglothlin mcglynn mcgonagle mcgonigle mcgough mcgovern mcgowan mcgrath mcgraw
mcgregor mcgrew mcgriff mcgroarty mcgrory mcgruder mcguigan mcguinness mcguire mchale mchedlishvili mchenry mchugh
mcilroy mcilwain mcilwraith mcinally mcinerney mcinnes mcinnis mcintire mcintosh mcintyre mciver mcivor mckamey mckay
mckean mckechnie mckee mckeever mckellar mckelvey mckenna mckenney mckenzie mckeon mckeown mckibben mckim mckinley
mckinney mckinnon mckinzie mckissick mcklusky mcknight mckown mckoy mclachlan mclain mclane mclaren mclaughlin mclaurin
mclean mclellan mclemore mclendon mcleod mclin mcloughlin mcmahan mcmahon mcmanus mcmaster mcmenamin mcmichael mcmillan
mcmillen mcmillian mcmillin mcmillon mcminn mcmonagle mcmorris mcmullan mcmullen mcmullin mcmurray mcmurry mcnab mcnabb
mcnair mcnally mcnamara mcnamee mcneal mcneely mcneese mcneil mcneill mcnew mcnulty mcnutt mcparland mcpeak mcphail
mcphee mcpherson mcquade mcqueen mcquillan mcrae mcreynolds mcroberts mcshane mcsorley mcstay mcswain mcsweeney
mctaggart mctavish mcvay mcvey mcwhorter mcwilliams meacham mead meade meador meadows meagher mean meaney means mears
meas mecham medeiros medellin medford medina medley medlin medlock medrano meehan meek meeker meekins meeks mefford
mehmedovic mehmeti mehmood mehrotra mehta meier meijer meikle meissner meister mejia mejias melancon melanson melcher
melchor meldrum mele melendez melgar mellish mello mellon mellor mellott melnic melnick melnyk melo melson melton
melville melvin memon mena menard menchaca mendenhall mendes mendez mendiola mendis mendoza menefee menendez meneses
meng mengistu menke menon mensah menzies meraz mercado mercer merchant mercier mercurio meredith merida merino merkel
merkle merrell merrick merrifield merrill merriman merritt merriweather merry merryman mertens mertz merwin mesa
messenger messer messick messier messina messner meszaros metcalf metcalfe metts metz metzger metzler meyer meyers meza
miah mian micallef michael michaelides michaels michaelson michalak michalska michalski michaud michel michell michels
mick mickelson mickens mickey mickle micklethwait micklethwaite middaugh middlebrooks middlemiss middleton midgett
midgley midkiff miele mielke mier miguel mihhailov mikeladze mikell mikesell mikkelsen mikolajczyk milam milan milano
milburn miles miley milford millan millar millard millen miller millet millican milligan milliken millington million
millner mills mills-robertson millsap millsaps milne milner milosevic milton mims min minard mincey miner mingo minhas
minihan mink minnich minnick minogue minor minott minter minton mintz mir miracle miramontes miranda mireles mirkovic
mirza mishra mistry mitchel mitchell mitchem mitchum mitra mitrovic mittal miura mix mixon miyamoto miyasaki miyazaki
mize mizell mizrachi mizrahi mkhize mkrtchyan mladenovski mlakar moats mobley mock modha modi modlin moe moeller moen
moffat moffatt moffett moffitt mohamed mohammad mohammadi mohammed mohamud mohan mohler mohr moir mojica mok moldovan
molina moline moll mollah moller molloy molnar molony molyneux mon monaco monaghan monahan moncrief moncrieff monday
mondragon money mong monge monger moniz monk monroe monroy monson montague montalvo montana montanari montanez montano
monte monteiro montelongo montemayor montenegro montero montes montez montgomery monti montiel montoya monzon moody moon
mooney moorcroft moore moorehead moorer moorhead moorhouse moorman moose mora morabito moradi morais morales moralez
moran more moreau morehead morehouse moreira morel moreland morell morelli moreno moretti morey morgan mori moriarty
morin morina morita moritz morjaria morley moroz morozov morrell morrill morris morrison morrissette morrissey morrow
morse mortensen mortenson mortimer mortlock morton mosby moseley mosely moser moses moshe mosher mosier mosley mosqueda
moss mostyn mota moten motley moton mott mottram moua moulton moultrie mount mountain mountbatten mountgarret mounts
mousavi mouton mowery mowry moxley moy moya moye moyer moyers moynihan moyo mridha mroz mthembu mubarak mudd mueller
mugabe mughal mughl mugo muhamet muhammad muir mukherjee mul mulcahy mulder muldoon muldrow mulenga mulgrew mulholland
mulkey mull mullen mullens muller mulligan mullin mullinax mullins mullis mulvaney mulvey mulvihill mumford mun
munasinghe muncy munday mundy munger munguia munir muniz munn munoz munro munroe munshi munson munteanu murakami murat
murata murati muratovic murchison murdoch murdock murgatroyd murillo muro murphey murphree murphy murr murray murrell
murry murtagh murthy musa muse musgrave musgrove mushtaq musial music musick musonda musselman musser mustafa mustaq
mutale mutasa muth muthoni mutua muy mwale mwangi myatt myer myers myles myrick mytaras na nabors nadeau nadeem nagel
nagle nagpal nagra nagy nahal naidoo naidu nail nair nairn najafi najera najjar nakagawa nakajima nakamura nakano
nakashima nakayama nall nalley nally nam nan nanayakkara nance nand nanda nandi nanney napier napoleon napoli napolitano
napper naquin naqvi narang naranjo narayan nardi nartey narvaez nascimento nash nasir nason nasser natale nath nathan
nation nations natividad naude naughton naumann nava navarra navarrete navarro nave nawaz nayar naylor nayyar nazari
nazario nazir ncube ndebele ndiaye ndlovu ndungu neace neagu neal neale nealy neary necaise needham neel neeley neely
neese neff negrete negron nehra neighbors neil neill neilson nelmes nelms nelsen nelson nembhard nemcova nemec nemeth
nepali neri nero nesbit nesbitt nesmith ness nessa nester nestor nethercott nettles nettleton neu neubauer neuman
neumann nevarez nevels neves nevett neville nevins new newberry newby newcomb newell newhouse newkirk newland newlin
newman newport newsom newsome newson newton nez ng ngai ngan ngcobo ngo ngugi nguyen nham nhek niazi nicely nichol
nicholas nicholls nichols nicholson nickel nickell nickels nickelson nickens nickerson nickles nicks nicol nicolaou
nicolas nielsen nielson nieman niemi niemiec nieminen nieto nieves nightingale nigro nijjar nikolic nikolla nikolov
nikolova nikolovski niles nilsen nilsson nimako nino nishimura nissen nistor nix nixon njie njoroge nkansah nkomo nkosi
nkrumah nnamani no noah noble nobles nock noe noel noguchi nogueira noh nolan noland nolasco nolen noles noll nolte
noman nomura noon noonan noor nord nordstrom norfleet noriega norman normand norris north northcutt northern northrop
northrup norton norvell norwood nosworthy nottingham novak novakova novik novikov novotna novotny nowacki nowak
nowakowska nowakowski nowell nowicka nowicki nowlin noyes nozadze ntiamoah ntim nugent null numbers nunes nunez nunley
nunn nunnally nuno nur nurgaliev nurse nuss nussbaum nutt nuttall nutter nwachukwu nwankwo nwobodo nwosu nyambura
nyamekye nyarko nyathi nyberg nye nystrom o'beirne o'brien o'byrne o'callaghan o'carroll o'ceallaigh o'connell o'connor
o'dea o'doherty o'donnell o'donoghue o'dowd o'driscoll o'dwyer o'farrell o'flaherty o'gorman o'grady o'hagan o'halloran
o'hanlon o'hara o'hare o'kane o'keefe o'keeffe o'kelly o'leary o'loughlin o'mahony o'malley o'meara o'murchu o'neil
o'neill o'regan o'reilly o'riordan o'rourke o'shaughnessy o'shea o'sullivan o'toole oakes oakeshott oakley oaks oates
obasanjo obaseki obeng ober oberg oberoi obi obiora oblak obregon obrian obrien obryan obryant ocampo ocasio ochieng
ochion ochoa ochs oconnell oconner oconnor odaniel oday oddie odedra odell oden odewale odhiambo odinga odle odom
odonnell odukoya odum odunsi oduya offutt ofori ogawa ogbonna ogburn ogden ogilvie ogilvy ogle oglesby ogletree ogrady
ogunbanjo ogundipe ogunleye oh ohana ohara ohare ohayon ojeda ojo ok okada okafor okai okamoto okeefe okeke okelley
okello okereke okezie okoli okolo okonjo okonkwo okorie okoro okoye okpara okunola okwuosa okyere oladele oladipo
olagunju olah olander olaniyan olaoye olatunji olawale olayemi oldham oldroyd olds oleary oleson olguin olin olinger
oliphant oliva olivares olivarez olivas olive oliveira oliver olivera olivier olivo oliynyk oller ollerenshaw ollis
olmos olmstead olney olofsson oloo oloughlin olowokere olsen olson olsson olszewska olszewski olusegun oluwole olvera om
omalley omar omara omarov omeara omer omololu omondi omotoso onabanjo oneal oneil oneill ong ono ontiveros onuoha onwuka
onyango onyekachi openshaw opiyo opoku oppong oquendo oquinn orange oravec orcutt ordonez ordway oreilly orellana orji
orlando orman ormerod ormondroyd ormsby ormston ornelas orosco orourke orozco orr orta ortega ortego orth ortiz orton
osborn osborne osburn osei osgood oshea oshodi osinbajo osman osorio ospanov osteen oster osterman ostrander ostrom
ostrowska ostrowski osullivan osuna oswald oswaldtwistle oswalt ota otero otieno otis otoole otsuka ott otte otten
ottinger otto oubre ouedraogo ouellette oumar ousley outhwaite outlaw ovalle overby overcash overman overstreet overton
overturf owen owens owensby owings owino owsley owusu oxendine oxford oxley oyama oyebanji oyedepo oyelade oyelaran
oyelowo oyewole oyler ozcan ozdemir ozkan ozolins ozols ozturk ozuna pabon pace pacheco pack packard packer padda
paddock padgett padgham padilla padron pae paez pagan pagano page pai paige paik paine painter pak pal palacio palacios
palermo palladino palm palma palmer palmieri palmore palomino palomo palumbo pan panayi panayiotou panchal pandey pandit
pandya panesar pang paniagua pankey pankhurst pannell pannu pantelides pantoja papa papadopoulos papageorgiou pape
papoutsis papp pappas paquette paquin paradis paradise paramasivam pardo pardue pare paredes parekh parent parenteau
pargeter parham parikh paris parish parisi pariyar park parke parker parkhurst parkin parkins parkinson parkman parks
parmar parmenter parmer parn parnell parr parra parrett parris parrish parrott parry parsley parson parsons partain
partee partida partin partington parton partridge parveen paschal paschall pascual pasha pasquale pass passmore pastor
pastore patch pate patel paterson pathak pathan pathania pathirana patil patino patnaik patnode patrick patten patterson
pattinson pattison patton patty paul paulauskas paulauskiene pauley paulin paulino paulk paulsen paulson paulus pavic
pavlou pavlov pavlovic pavlovski pawlak pawlowska pawlowski paxman paxton payne paynter payton paz peabody peace peach
peachey peacock peak peake pearce pearl pearman pearsall pearson peart pease peavy peck peckham peden pedersen pederson
pedigo pedraza pedro pedroza peebles peek peel peele peeler peeples peer peery peeters pegram pegues peiris pelayo
pelkey pell pellegrini pellegrino pellerin pelletier peltier pelton pemberton pen pena pence pender pendergrass
pendleton pendley peng penhaligon penick penland penley penn pennell penner penney pennington penny penov penrod penrose
penry penton peoples pepe pepin pepper peppers perales peralta peraza percy perdomo perdue perea pereira perera peres
peretz pereyra perez peric perkins perkovic perlman permeti pernell perovic perreault perreira perri perrin perrine
perron perrone perrott perrotta perry perryman persad persaud persinger person persons persson pervaiz pete petek peter
peterman peters petersen peterson petersons petit petkov petrauskas petrauskiene petrenko petrescu petrevski petrie
petro petrosyan petrou petrov petrova petrovic petrovski petry pettaway pettersen petterson pettersson pettiford
pettigrew pettis pettit pettus pettway petty peyton pfaff pfeffer pfeifer pfeiffer pfister phak pham phan pharr phelan
phelps phi phifer philbrick philip philips phillip phillips philpot philpott phinney phipps phiri phoenix phull phung
phy piatek piatt piazza picard pichardo pichler pickard pickens pickering pickersgill pickett pickle pieper pierce
piercy pierre pierson pietrzak pietrzyk pifer pigg pike pilbeam pilcher pilgrim pilkington pillai pillow pimental
pimentel pina pinas pinckney pinder pine pineda pinheiro pink pinkard pinkerton pinkham pinkney pinkston pinnock pino
pinon pinson pinto piotrowska piotrowski piper pipkin pippin piras pires pirie pirtle pirzada pisano pitcairn pitcher
pitchford pitman pitre pitt pittman pitts pitzer pizarro place placencia plank plant plante plascencia platt player
plaza pleasant pless plourde plowman plumb plumlee plumley plummer plunkett poblete pocklington poe poff poghosyan
pogson pogue pohl poindexter pointer poirier poisson pok pokharel pokhrel poku polak polanco poland polat poli poling
polishchuk polite polk pollack pollard polley pollock polson polston pomerleau pomeroy pomfret ponce pond ponder pool
poole pooler poon poor poore pop popa popat pope popescu popoff popov popovic popovich popovski popp porch porras porter
porterfield portillo portis posada posey poskitt post postlethwaite poston poteat poteet potocnik potter pottinger potts
poulin poulos poulsen poulter pound pounds powe powell power powers poynter prado prajapati prakash prasad prater
prather pratt pray preciado preece prendergast prentice prentiss prescott presley presnell pressley preston pretorius
prevost prewitt price prichard prickett priddy pride pridemore pridgen priest priester priestley priestly prieto prifti
primm prince prine pringle prior prishtina pritchard pritchett probert probst prochazka prochazkova proctor proffitt
propst prosser prothero protheroe proulx prouty provencher province provost prudhoe pruett pruitt prunty pryce prydderch
pryor prytherch przybyla przybylski puckett puente puga pugh pugliese puleo pulido pullen pulley pulliam pulver pumphrey
pun punia purcell purdy purewal puri purkey purnell purohit purser pursley purvis puryear putman putnam pye pyle pyles
qadir qasem qasim qazi qian qin quach quade quader qualls quan quansah quarles quarmby quarshie quartey quaye queen
queiroz quesada quezada quick quigley quijano quiles quillen quillfeather quilligan quimby quinlan quinn quinones
quinonez quintana quintanilla quintero quirk quiroga quiroz quispe quraishi qureshi ra raab rabb rabbani rabbitte rabe
rabideau rabinowitz raby race racine rackley racz radcliff radcliffe rademacher rader radford radic radoslav radovic
radtke radu radulovic rae raeburn rael rafferty rafiq rafique ragan rager raghavan ragland ragsdale rahim rahimi rahman
rahn rai raichura railey rainer raines rainey rainford rains rainsford rainwater raistrick raithatha raj raja rajan
rajapaksha rajasansi raji rajput rakes raleigh raley ralph ralston ram ramachandran ramadan ramage raman ramanathan
rambo ramdin ramer rameriz ramey ramirez ramkissoon ramnarine ramon ramos rampersad ramsay ramsbottom ramsden ramsey
rana ranasinghe ranaweera rancourt rand randall randazzo randell randhawa randle randolph raney ranganathan range rangel
rankin rankins ransom ranson rantanen rao raper raphael rapp rasberry rascon rash rashad rasheed rashid rasmussen rasool
rastogi ratchford ratcliff ratcliffe rath rathbone rathbun rathnayaka rathnayake rathod ratliff ratnayake rattanakorn
rattray rau rauch rausch raval ravenscroft ravindran rawal rawat rawcliffe rawlings rawlins rawlinson rawls rawson
rawsthorne ray raya rayborn rayburn rayford raymer raymond rayner raynor raza razo rea read reader reading ready reagan
real ream reams reardon reason reaves reavis rebane rebelo reber rector red redd redden reddick redding reddy redfern
redman redmayne redmon redmond redpath reece reed reeder reedy reel rees reese reeve reeves regalado regan register rego
rehman rehmani reich reichard reichert reid reiff reilly reimer reimers reiner reinert reinhardt reinhart reinhold
reinke reis reiss reiter reitz rembert remillard remington remy ren renaud rendon renfro renfroe renfrow renner rennie
reno renshaw renteria repp resendez resnick reuter revell revels revis rex rey reyes reyna reynolds reynoso rezaei rhea
rhee rhim rhine rhinehart rhoades rhoads rhoden rhodes rhone rhyne riat riaz ribeiro ricci ricciardi rice rich richard
richards richardson richburg richerson richey richie richman richmond richter rick rickard ricker rickert ricketts
rickman ricks rico riddell riddick riddle ridenhour ridenour rideout rider ridge ridgeway ridgway riding ridley ridsdale
riedel rieger riendeau ries rife riffe riffle rigby rigdon riggins riggle riggs rigney rigsby riley rim rimmer rinaldi
rincon rinehart ring ringer rinker riojas riordan rios rioux ripley rippy riquelme risborough risinger risley risner
ristevski ritchey ritchie rittenhouse ritter ritz riva rivard rivas rivera rivero rivers rives rizvi rizwan rizzi rizzo
roa roach roane roark rob robb robbins roberge roberson robert roberts robertson robey robichaud robichaux robin
robinett robinette robins robinson robison robledo robles robson roby rocco rocha roche rochelle rochester rock rockett
rockwell rodarte rodas roddy roden roderick rodger rodgers rodman rodney rodrigez rodrigo rodrigue rodrigues rodriguez
rodriques rodriquez roe roebuck roeder roemer rogalski rogan roger rogers rogerson roh rohde rohr rohrer rojas rojo
roland roldan rolfe roll roller rollins rollo rolon roman romano romans rome romeo romero romine romo rondeau roney rood
roof rooker rooks rooney roop roos root roper roque ros rosa rosado rosales rosario rosas rosca roscoe rose roseberry
roseman rosemond rosen rosenbaum rosenberg rosenberger rosenblatt rosenblum rosenfeld rosenthal rosewarne ross rosser
rossetti rossi rossington rossiter rossman rost rotari roth rothman rothstein rothwell rotz rouf roughley rouleau rounds
roundtree roundy rountree rourke rouse roush rousseau roussel routh roux rowan rowbotham rowbottom rowden rowe rowell
rowland rowlands rowles rowlett rowley rowntree roy royal roybal royce royer royster royston rozier rozman ruane ruano
rubenstein rubin rubino rubio ruble ruby ruch rucker rudd ruddock rude rudenko rudolph rudy rue rueda ruelas ruff ruffin
ruffner ruggiero ruggles ruhl ruiz rule rummel rumph rumsey runciman rundell runge runion runnels runyan runyon rupe
rupert rupp ruppert rupra rush rushing rushton rushworth rusk russ russel russell russo rust rusu ruth rutherford
ruthven rutkowska rutkowski rutland rutledge rutter ruvalcaba ryals ryan ryang ryder rye ryecroft ryoo ryu saad saar
saari saarinen saavedra sabajo sabbagh sabharwal sabin sabir sabo sabol sacco sachdev sachdeva sachs sackett sackey
sackville saddique saddler sadeghi sadiq sadler sadowski sadykov saeed saenz saetang saez safford sagar sage sager sagoo
sah saha sahakyan sahin sahni sahota sain saini saito saiz sajid sajjad sakai sakamoto sakurai sala salako salam salami
salas salazar salcedo salcido saldana saldivar sale saleem saleh salem salerno sales salgado salhan salihovic salim
salinas salisbury sall sallee salley salloum salman salminen salmon salmons salo salonen salter salvador salvatore
salyer salyers sam samaniego samaras samarasinghe samatar sammons samons samora sampaio sampat sampath sample samples
sampson samra samrai sams samson samuda samuel samuels samuelson san sanabria sanborn sanches sanchez sand sandberg
sander sanders sanderson sandhar sandhu sandifer sandler sandlin sandoval sands sandstrom sandusky sandy sanford sang
sangha sanghera sanghvi sanhueza sanjeewa sankar sankey sanmiguel sanna sanneh sano sansom sansone santacruz santamaria
santana santiago santillan santo santoro santos santoyo sanz sapp sappal sappington sarabia sarfo sargeant sargent
sargsyan sari saric sarin sarkar sarker sarmiento sarpong sarr sartain sartin sarver sarwar sasaki sass sasser sat sato
satpathy sattar satterfield satterthwaite satterwhite satti sattler sauceda saucedo saucier sauer saul sauls saunders
savage savchenko savic saville savoie savolainen savoy savva savvides sawhney sawicki sawyer sawyers saxby saxena saxon
saxton say sayce sayers sayles saylor sayre scales scalf scalise scanlan scanlon scarberry scarborough scarbrough
scargill scarlett schaaf schaal schade schaefer schaeffer schafer schaffer schaffner schaller scharf schatz schaub
schauer scheel scheer scheffler schell scheller schenck schenk scherer scheving schexnayder schick schiff schiller
schilling schiltz schindler schlegel schleicher schlosser schlueter schmid schmidt schmit schmitt schmitz schneider
schnell schock schoen schoenfeld schofield scholefield scholes scholey scholl scholz schoonmaker schoonover schott
schrader schram schramm schreck schreiber schreiner schrock schroder schroeder schubert schuck schuh schuler schuller
schulman schulte schultz schulz schulze schumacher schuman schumann schuster schutt schutz schwab schwartz schwarz
schweitzer scofield scoggins scott scoville scribner scrimgeour scroggins scruggs scudder scully scurry seabolt seaga
seagrave seal seale sealey seals sealy seaman searcy searle searles sears seaton seaver seavey seay sebastian seda
seddon sedgwick sedillo see seeger seeley seely seepersad segal segel seger segovia segura sehgal sehmi seibel seiber
seibert seidel seifert seiler seitz sekhon selby self sell sellars sellers sells selman seltzer semil semjonov semyonov
sen sena senanayake seneviratne seng sengupta senior senn senter seo seoh seong sepp sepulveda sergent serna serra
serrano serrato sesay session sessions sessoms seth sethi setser settle settles setzer severance severson sevigny
sevilla seward sewell sexton seymore seymour shabir shackelford shackleford shackleton shade shafer shaffer shafi shafiq
shah shaheen shahid shahzad shaikh shakeel shala shami shammas shanahan shand shane shaner shank shankar shankle
shanklin shanks shannon shao shapira shapiro sharif sharkey sharma sharp sharpe sharples shastri shattuck shaughnessy
shaukat shaver shavers shaw shawcross shay shea shealy shearer shears shedd sheehan sheehy sheets sheffield shehadeh
shehu sheikh shelby sheldon shell shelley shelly shelton shen shengelia shenoy shepard shephard shepherd sheppard sherer
shergill sheridan sherlock sherman sherrell sherrer sherrill sherrod sherry sherwin sherwood shetty shevchenko shevchuk
shi shibata shick shields shifflett shikder shilling shillingford shim shimada shimizu shin shine shinn shipe shipley
shipman shipp shirazi shirey shirk shirley shittu shively shiver shivers shkodra shkreli shockey shockley shoemake
shoemaker shoffner shoker shong shonibare shook shoop shope shore shores short shorter shorts shotwell shoulders shoup
shouse showalter showers shows shrader shrestha shreve shriver shropshire shrum shubert shuck shufflebotham
shufflebottom shukla shuler shull shults shultz shum shumaker shuman shumate shumpert shumway shung shupe shuster shutt
sial sibal sibanda sibert sibley sickler sidana siddhu siddiqi siddique siddiqui sidebotham sidebottom sides sidhu
siebert siegel sieng sierra sievers sifuentes sigler sigman sigmon sihota sikder sikes sikora sikorski silas silcock
siler sill sillah sillars sills silva silvas silveira silver silverman silvers silverstein silverwood silvestri silvey
silvia sim simard simas simcox simic simmon simmonds simmons simms simoes simon simonds simone simoneau simoneaux simons
simonsen simonson simonton simpkins simpson sims simsek sin sinani sinclair sines singer singh singhal singletary
singleton singley sinha sink sipe sipes sipple sirbu sirois sisco sisk sisneros sisson sistrunk sites sithole sitton siu
sizemore skaggs skeen skeens skehan skelly skelton skene skidmore skiles skinner skipper skipworth skrzypczak slack
slade slagle slate slater slaton slattery slaughter slavin slay slayton sledge sleiman slingsby sloan sloat slocum slone
slusher smagulov small smalley smalls smallwood smart smedley smethurst smiley smirnov smit smith smitherman smithers
smithson smits smock smoot smothers smtih smyth smythe snape snapp snead sneed snell snelling snider snipes snodgrass
snook snow snowden snyder so soares sobczak sobieski sobti sohail sohal sohn soileau sok sokol sokolov sokolowski
solanki solano solberg soler solis soliz sollars soloman solomon solorio solorzano solovyov som somers somerville sommer
sommers sommerville son sond sondhi song soni sonn sonnier sood sookdeo soomro soper sor sorensen sorenson soria soriano
sorrell sorrells sorrentino sosa sosnowski sotelo soto soucy soukup soule soun sousa south southall southard southerland
southern southwick southworth souza sow sowande sowder sowell sowerby sowers sowore spain spalding spangler spann
sparkman sparks sparrow spates spaulding speaks spear spearman spears specht speck spector speed speer speight spell
spellman spence spencer spens sperling sperry spicer spiegel spielman spies spiker spikes spillane spiller spillman
spina spinelli spinks spinner spires spiteri spitzer spivey spofforth spooner spradlin sprague spriggs spring springer
springs sprinkle sproul sprouse spruill spurgeon spurlock squire squires sreenivasan srinivasan srivastava st-hilaire
staats stacey stachowiak stack stackhouse stacy stadler stafford stagg staggs stahl stainthorpe stainton staley stallard
stallings stallworth stallworthy stalnaker stambaugh stamey stamm stamp stamper stamps stan stancil standifer standley
standridge stanfield stanfill stanford stanger stanhope stanislawski stankeviciene stankevicius stankiewicz stankovic
stanley stansberry stansbury stansfield stanton staples stapleton stark starkey starks starling starnes starr staten
staton staub stauffer staveley stavrou stclair stcyr steadman stearns stebbins steed steel steele steelman steen stefan
stefanski steffen steffens stegall steger steib steiger stein steinbach steinberg steiner steinke steinman steinmetz
stella stephan stephen stephens stephenson stepien stepp sterling stern sternberg sterner stetson steven stevens
stevenson steverson steward stewart steyn stgermain sthilaire stickler stickney stidham stiffler stiles still stillman
stillwell stiltner stilwell stine stinnett stinson stirling stites stith stitt stjohn stlouis stock stockdale stocker
stockman stocks stockton stockwell stoddard stoddart stoffel stoica stojanov stojanovic stoker stokes stokoe stoll
stollings stoltz stoltzfus stone stoner stonge stoops storer storey storm storms story stott stotts stouffer stout
stovall stover stowe stowell stowers stoyanov stoyanova stpierre strachan strader strahan straight strain strait straley
strand strange strasser stratton straub strauss strawn strawser street streeter stribling stricker strickland strickler
stricklin stringer stringfellow stripling strobel strode stroh strom stroman stromberg stronach strong strother stroud
stroup strouse struble struck strunk struthers stuart stubblefield stubbs stuckey studer stull stultz stump stumpf
sturdivant sturgeon sturgill sturgis sturm stutzman styles stylianou su suarez suazo suber sublett subotic subramaniam
subramanian sudduth suen sugahara sugawara sugden suggs sugiyama suh suiter suksai suleiman suleimenov suleman suljic
sullins sullivan sultan sultanov summer summerlin summers summerville sumner sumpter sumrall sun sundaram sundberg
sunderland sung sunner surber surface suri surratt sussman sutcliffe suter sutherland sutphin sutter suttle suttles
sutton suy suzuki svensson svoboda svobodova swafford swaim swain swallow swaminathan swan swaney swank swann swanson
swarbrick swarey swartz swearingen sweat sweatt sweeney sweet sweitzer swenson swett swift swiger swinburne swindell
swindells swindle swindlehurst swink swinney swinson swinton swisher swithinbank switzer swope sydnor syed sykes
sylvester sylvia szabo szczepanska szczepanski sze szewczyk szilagyi szulc szymanska szymanski ta tabatadze tabb taber
tabor tackett tadesse tafoya taft taggart tahir tahirovic taing tait takacs takada takagi takahashi takaki takata takeda
taketa takeuchi takhar takyi tal talavera talbert talbot talbott taliaferro tallent talley tallman talton talukdar
talukder talwar tam tamang tamayo tamez tamm tamura tan tanaka tandon taneja tang tanguay taniguchi tankersley tanna
tanner tannous tapia tapley tapp tarango tardif tardiff tariq tarpey tarr tarrant tart tarter tarver tas tasker tat tate
tatla tatro tattersall tattershall tatum tavares tavarez taveras tavistoke tawfik tawiah taylor tazewell teague teal
teasdale teasley tedder tedesco tedford teel teeter tehrani teixeira tejada tejeda tekin tekle telford telles tellez
tello tembo temple templeton tennant tenney tennyson tenorio teo teoh tep teran terrazas terrell terrill terry
terwilliger terzic tesch tesfaye tessier testa testerman teter tetley tetlow tetreault tetteh tew thach thacker
thackeray thackray thai thakkar thakrar thakur thames than thanasi thandi thanki thao thapa tharp tharpe tharu thatcher
thaxton thayer theis theisen thelwell theobald theodorou theriault theriot therrien thiara thibault thibeault thibodeau
thibodeaux thiel thielen thies thigpen thill thind thistlethwaite thistlewood thom thoma thomas thomason thomasson
thompkins thompson thomsen thomson thorarensen thorlacius thorn thornber thornburg thorne thornhill thornley thornton
thorp thorpe thorson thorton thrash thrasher threlfall thrift thrower thuong thurber thurman thurmond thurston thwaite
thwaites thy tian tibbetts tibbs tice tidwell tierney tieu tiffany tighe tijani tijerina tilghman till tiller tillery
tillett tilley tillis tillman tillotson tilney tilton timberlake timm timmerman timmins timmons timms timoney tincher
tindall ting tingle tingley tinker tinney tinsley tiong tipton tirado tisdale titchmarsh titterington tittle titus tiu
tiwari tjin tkachenko tkachuk to tobar tobey tobias tobin todd todorov todorova toland tolbert toledo tolentino toler
toliver tolland tolle tollefson tolley tolliver tolman tolson tom tomas tomaszewska tomaszewski tomczak tomic tomlin
tomlinson tompkins toms toner toney tong toole tooley toombs toomey toon toor toothill topham topping tordoff torgerson
toro torok torrence torres torrey torrez toscano toska toskaj toth totten touray toure toussaint tovar towe tower towers
towle towne townend towner townes townley towns townsend townsley toy trac tracey tracy trader trahan trahearne trail
trainor trajanoski trajanovski trajcevski trajkovski tramel trammell tran tranmere tranter trantham traore trapp trask
travers travis trawick traylor traynor treacy treadway treadwell treat treece trejo trelawney tremaine tremayne tremblay
trent trescothick trevelyan trevino trevithick trexler tribble trice trieu trigg trimble trinh trinidad tripathi
triplett tripp trivedi trombley trost trotman trott trotter trottier troupe trout troutman trowbridge troxell troy
troyer truax trudeau true trueblood truesdale truett truitt trujillo trull truman trump truong truss trussell ts'ai tsai
tsang tsay tse tshabalala tsiklauri tso tsoi tsosie tsui tu tubbs tucci tuck tucker tudor tudur tufail tuggle tugwell
tull tullis tulloch tully tunnell tunnicliffe tunstall tuohy tuominen tupper turan turay turcan turcotte turgeon turk
turley turman turnage turnbow turnbull turner turney turpin turunen turvey tutt tuttle tweddle tweed tweedie twelvetrees
twigg twisleton twitty twohig twomey twyman ty tyagi tye tyldesley tyler tyndall tyner tynes tyree tyrer tyrrell tyson
tyus uba uberoi uch uchida uddin udeh udoh ueda ueno ueta ugwu uhl uhm ulibarri ullah ullman ulloa ullrich ulmer ulrich
um umar umeh unal underhill underwood ung unger ungureanu unruh unsworth upchurch uppal upshaw upton urban urbaniak
urbanski urbina urbonas urboniene urena urias uribe urquhart urrutia ursu usher usman ussery utley utter uttley uy uzoma
uzun vaca vaccaro vachon vaden vaghela vaid vaidya vail vaillancourt valadez valdes valdez valdivia valdovinos vale
valencia valente valenti valentin valentine valentini valentino valenzuela valerio valero valladares valle vallejo
valles valley valliere valon valverde van vanags vanburen vanbuskirk vance vancleave vandenberg vandermeer vanderpool
vandiver vandusen vandyke vanegas vang vanhoose vanhorn vanhouten vanlandingham vanmeter vann vanness vannoy vanover
vanpelt vansickle vanwinkle vanzant vardanyan vardy varela varga vargas vargo varley varma varnado varner varney vasani
vasiliauskas vasiliauskiene vasiliou vasilyev vasquez vassar vassiljev vaswani vaughan vaughn vaught vavasour vaz
vazquez veach veal vega veilleux vela velarde velasco velasquez velazquez velez veliz vella venable venables venegas
venkataraman venkatesan venn venter ventura vera verdin verdugo verduzco vereen vergara verity verma vermillion vernon
verret vesela vesely vest vestal vetter via vice vick vickers vickery victor victoria vidal vidmar vidovic vidrine
vieira viera vierra vig vigil villa villagomez villalba villalobos villalpando villanueva villar villareal villarreal
villasenor villatoro villegas vincent vines vineyard vining vinogradov vinson viola violette virdee virdi virgil virk
virtanen visser vitale vitols vo voelker vogel vogler vogt vohra voight voigt volk volkov vollmer volpe volz vong
voorhees vora vorobyov vos voss voyles vu vue vujic vujovic vukovic vuong vyas waage wachter wachukwu wacker wada
waddell waddilove waddington waddle wade wadhwa wadley wadsworth wafula wagener wagers wages waggoner wagner wagoner
wagstaff waheed wahid wahl wai wainwright wairimu waite waites waits wakefield walcott walczak wald waldegrave walden
waldman waldo waldon waldron waldrop wales walia walk walkden walker wall wallace wallen waller walley wallin walling
wallis wallner walls walmesley walmsley walsh walston walter walters walther waltman walton waltz walz wambui wampler
wan wang wanjiku waqa warburton ward wardell warden wardle ware warfield wargo waring warner warnock warraich warren
warrick warrington warsame warsi warwick wash washburn washington wasilewski wasim wasserman wasson watabe watanabe
waterhouse waterman waters watford watkin watkins watkinson watson watt watters watterson watts waugh way wayland wayman
wayne weatherby weatherford weatherill weatherly weathers weathersby weatherspoon weaver webb webber weber webster
weddell wedderburn weddle weed weeden weekes weekley weeks weems weerasinghe weese wegner wei weidman weidner weigand
weigel weil weiland weiler weimer weinberg weiner weinstein weintraub weir weis weise weiser weisman weiss weitzel
welborn welch weldon welker weller wellington wellman wells welsh welter welton welty wemyss wen wendel wendell wendt
wenger wensley wentworth wentz wenzel werner wert werth wertz wescott wesley wessel wesson west westbrook westbrooks
westcott wester westerfield westerman western westfall westmoreland weston westover westphal westwood wetherell wetmore
wetzel wexler whalen whaley whalley wharton whatley wheat wheatley wheaton wheeler wheelwright whelan whetstone whinfell
whipple whisenant whisenhunt whitacre whitaker whitcomb whitcombe white whited whitehead whitehouse whitehurst whitelaw
whiteley whiteman whitener whitesell whiteside whitfield whitford whiting whitley whitlock whitlow whitman whitmer
whitmire whitmore whitney whitson whitt whittaker whitted whittemore whitten whittier whittingstall whittington whittle
whitton whitworth whorton whyte wick wicker wickham wicklund wickramasinghe wicks widdowson widener widmer wieczorek
wieczorkowska wiegand wieland wiener wiese wigfall wiggins wigglesworth wiggs wight wijesinghe wilbanks wilber
wilberforce wilborn wilbur wilburn wilcher wilcock wilcox wild wilde wilder wilding wildman wilds wiles wiley wilfong
wilford wilhelm wilhite wilk wilke wilkens wilkerson wilkes wilkey wilkie wilkins wilkinson wilks will willard wille
willems willett willette willey william williams williamson willie williford willingham willis willman willoughby wills
willson wilmot wilmoth wilson wilt wimberly wimer wimmer winchell winchester winder windham windle windom windsor wine
wines winfield winfrey wing wingard wingate winger wingfield wingo winkelman winkle winkler winn winner winslow
winstanley winstead winston winter winterbottom winterbourne winterburn winters winton wiredu wirth wisdom wise wiseman
wiser wishart wisner wisniewska wisniewski witcher witham withers witherspoon withrow witkowska witkowski witmer witt
witte witten witter wittman wlodarczyk wofford wojcicka wojciechowski wojcik wojtowicz wolcott wold wolf wolfe
wolfenbarger wolff wolford wolfson wolski wolstencroft wolstenholme wolter womack womble womersley wong woo wood woodall
woodard woodbury woodcock wooden woodford woodham woodhead woodhouse woodland woodley woodman woodring woodruff woods
woodson woodward woodworth woody woolard wooldridge woolery wooley woolf woolfolk woolley woolridge woolsey woosley
wooten worcester word worden work workman worley wormald worrall worrell worsham worsley worth wortham worthen
worthington worthy wortman wouters wozniak wragg wray wren wrenn wrigglesworth wright wrigley wrobel wroblewski wu wulf
wunderlich wurth wyant wyatt wyche wyckoff wylie wyman wynn wynne wyrick wysocki xia xiao xie xiong xu xue yadav yager
yakovenko yakubu yalcin yale yamada yamaguchi yamamoto yamasaki yamashita yamazaki yan yancey yancy yandell yanez yang
yao yaqoob yaqub yarber yarborough yarbrough yardley yarwood yasin yassin yates yau yavuz yazzie ybarra ye yeadon yeager
yeboah yee yeh yeong yeung yi yiannakou yildirim yildiz yilmaz yim yin yingling yip yiu yockey yocum yoder yoho yokoyama
yon yoo yoon yorath york yos yosef yoshida yost youmans youn young youngblood younger youngman youngs younis yount
younts yousaf yu yuan yuen yuill yuksel yun yung yusuf zachary zack zafar zagar zahid zahn zaidan zaidi zajac zak
zakrzewski zalewski zaman zambrano zammit zamora zamudio zander zapata zaragoza zarate zarins zavala zawada zawadzki
zayas zayed zaytsev zeigler zelaya zeller zellers zeng zepeda zeringue zhan zhang zhao zheng zhong zhou zhu zia ziegler
zielinska zielinski zientek zimmer zimmerman zimmermann zink zinn ziolkowski zito zoeng zondi zook zorn zubair zuber
zucker zukauskas zukauskiene zukic zulu zumwalt zuniga zupan zupancic zuu
`
    .split(/\s+/)
    .filter(Boolean),
);
