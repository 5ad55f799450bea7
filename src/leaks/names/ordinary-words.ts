/**
 * Ordinary English words, in small letters. From the British word list of SCOWL (copyright 2000-2018 Kevin Atkinson; free
 * to use, copy, modify and distribute with this notice), those met most often, without the words that are mostly names.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
abandon abandoned abandoning abandonment abbey abbot abbr abbreviated abbreviation abbreviations abdomen abdominal
abducted abide abilities ability able abnormal aboard abolished abolition aboriginal abortion about above abroad
abruptly absence absent absolute absolutely absorb absorbed absorption abstain abstract abstraction absurd abundance
abundant abuse abused abuses abusing abusive academia academic academics academies academy accelerate accelerated
acceleration accent accents accept acceptable acceptance accepted accepting accepts access accessed accessibility
accessible accessing accession accessories accident accidental accidentally accidents acclaim acclaimed accolades
accommodate accommodation accompanied accompaniment accompany accompanying accomplish accomplished accomplishment
accomplishments accord accordance according accordingly accordion account accountability accountable accountant
accounted accounting accounts accreditation accredited accumulated accumulation accuracy accurate accurately
accusation accusations accuse accused accuses accusing ace aces achieve achieved achievement achievements achieving
acid acidic acids acknowledge acknowledged acknowledges acknowledging acoustic acquaintance acquainted acquire
acquired acquiring acquisition acquisitions acquitted acre acres acronym across act acted acting action actions
activate activated activation active actively activism activist activists activities activity actor actors actress
actresses acts actual actually acute ad adapt adaptation adaptations adapted adapting adaptive add added addiction
adding addition additional additionally additions address addressed addresses addressing adds adequate adequately
adhere adherence adherents adjacent adjective adjoining adjunct adjust adjusted adjustment adjustments admin
administer administered administration administrative administratively administrator administrators admins admiral
admiralty admiration admired admission admissions admit admits admitted admittedly admitting adobe adolescent adopt
adopted adopting adoption adoptive adorned ads adult adulthood adults advance advanced advancement advances advancing
advantage advantages advent adventure adventures adverse advert advertise advertised advertisement advertisements
advertising advice advise advised adviser advises advising advisor advisors advisory advocacy advocate advocated
advocates advocating aerial aerospace aesthetic aesthetics affair affairs affect affected affecting affection affects
affiliate affiliated affiliates affiliation affiliations affinity affirmed affluent afford affordable afghan
aforementioned afraid aft after aftermath afternoon afterwards again against age aged agencies agency agenda agent
agents ages aggregate aggression aggressive aggressively aging ago agree agreed agreeing agreement agreements agrees
agricultural agriculture ah ahead aid aide aided aiding aids aim aimed aiming aims air airborne aircraft aired
airfield airing airline airlines airport airports airs airways aisle akin alarm albeit album albums alcohol alcoholic
alderman ale alert alerted algae algebra algebraic algorithm algorithms alias aliases alien aliens align aligned
alignment alike alive all allegation allegations alleged allegedly allegiance alleging alleviate alley alliance
alliances allied allies allocated allocation allow allowance allowed allowing allows alloy ally almost alone along
alongside alpha alphabet alphabetical alpine already alright also alt altar alter alteration alterations altered
altering alternate alternately alternating alternative alternatively alternatives although altitude altitudes alto
altogether aluminium alumni alumnus always am amalgamated amalgamation amassed amateur amateurs amazing amazon
ambassador ambassadors amber ambient ambiguity ambiguous ambition ambitions ambitious ambulance ambush ambushed amend
amended amendment amendments amenities amid amidst amino amir ammunition amnesty among amongst amount amounted amounts
amour amp amphibious ample amusement amusing an anal analog analogous analogue analogy analyses analysis analyst
analysts analytic analytical anarchist anatomy ancestor ancestors ancestral ancestry anchor anchorage anchored anchors
ancient and android angel angels anger angered angle angles angry angular ani animal animals animated animation
animator anime ankle annals annex annexation annexed anniversary annotated announce announced announcement
announcements announcer announces announcing annoyed annoying annual annually anon anonymous anonymously another
answer answered answering answers ant antagonist antarctic antenna anterior anthem anthologies anthology
anthropologist anthropology anti anticipated anticipation antique antiquities antiquity ants anxiety any anybody
anymore anyone anything anytime anyway anywhere apart apartheid apartment apartments aperture apex apocalypse
apologies apologise apology apostolic app apparatus apparent apparently appeal appealed appealing appeals appear
appearance appearances appeared appearing appears appellate appendix apple apples appliances applicable applicant
applicants application applications applied applies apply applying appoint appointed appointment appointments
appreciate appreciated appreciation apprentice apprenticeship approach approached approaches approaching appropriate
appropriately approval approve approved approx approximate approximately approximation apps aquarium aquatic
arbitrarily arbitrary arbitration arbitrator arbitrators arc arcade arch archaeological archaeologist archaeologists
archaeology archaic archbishop archdiocese arched archer arches archipelago architect architects architectural
architecture archive archived archives archiving arctic are area areas arena arguably argue argued argues arguing
argument arguments aria arid arise arises arising aristocracy aristocratic arithmetic ark arm armament armed armies
armour armoured arms army arose around arrange arranged arrangement arrangements arranger arranging array arrest
arrested arrests arrival arrive arrived arrives arriving arrogant arrow arrows arsenal art artefacts artery article
articles articulated artificial artillery artist artistic artists arts artwork artworks as ascended ascending
ascension ascent ash ashes ashore aside ask asked asking asks asleep asp aspect aspects aspirations aspiring ass
assassin assassinated assassination assault assaulted assaults assemble assembled assemblies assembly assert asserted
asserting assertion assertions asserts assess assessed assessing assessment assessments asset assets assign assigned
assignment assignments assigns assist assistance assistant assistants assisted assisting assists associate associated
associates association associations assume assumed assumes assuming assumption assumptions assurance assure assured
asteroid astronaut astronauts astronomer astronomers astronomical astronomy asylum at ate atheist athlete athletes
athletic athletics atlas atmosphere atmospheric atom atomic atoms atop atrocities attach attached attachment attack
attacked attacker attackers attacking attacks attain attained attempt attempted attempting attempts attend attendance
attendant attended attending attends attention attested attic attitude attitudes attorney attorneys attract attracted
attracting attraction attractions attractive attracts attribute attributed attributes attribution auburn auction
audience audiences audio audit audition auditioned auditions auditor auditorium augmented august aunt auspices
authentic authenticity author authored authorised authoritative authorities authority authors authorship autism auto
autobiographical autobiography automated automatic automatically automation automobile automobiles automotive
autonomous autonomy autumn auxiliary avail availability available avalanche avatar avengers avenue avenues average
averaged averages averaging avg aviation aviator avid avoid avoidance avoided avoiding avoids aw awaiting awakening
award awarded awarding awards aware awareness away awesome awful awkward axe axes axis axle babies baby bachelor back
backbone backdrop backed background backgrounds backing backlash backlog backs backstage backup backward backwards
bacon bacteria bacterial bacterium bad badge badges badly badminton bag bags bah bail baker bakery balance balanced
balancing balcony bald ball ballad ballads ballet balloon ballot ballots ballroom balls bamboo ban banana band bandits
bands bandwidth bang banjo bank banker banking bankrupt bankruptcy banks banned banner banners banning banquet bans
baptism baptist bar barber bare barely barge baritone bark barker barn barney baron baronet baroque barracks barrage
barred barrel barrels barrier barriers barring barrio barrister barrow bars basal base baseball based baseline baseman
basement bases basic basically basics basil basilica basin basins basis basket basketball bass bassist bat batch bates
bath bathing bathroom baths baton bats batsman battalion battalions batted batteries batters battery batting battle
battlefield battleground battles battleship battleships battling bay bays be beach beaches beacon beads beam beams
bean beans bear beard bearer bearing bears beast beat beaten beating beats beautiful beautifully beauty beaver became
because beck become becomes becoming bed bedroom beds bee beef been beer bees beetle beetles before beforehand
befriended beg began begin beginning beginnings begins begun behalf behave behaviour behavioural behind being beings
belief beliefs believe believed believer believers believes believing bell belle bells belly belong belonged belonging
belongs beloved below belt belts bench bend beneath beneficial benefit benefited benefits bent berg berry berth beside
besides besieged best bestowed bestseller bet beta betrayal betrayed better betting between beverage beverages beyond
bias biased bible biblical bibliography bicycle bicycles bid bidding bids biennial big bigger biggest bike bikes
bilateral bilingual bill billboard billed billion billionaire bills bin binary bind binding binds biochemistry
biodiversity biographer biographical biographies biography biological biologist biology biomedical biotechnology birch
bird birds birth birthday birthplace births bisexual bishop bishops bit bite bits bitter bizarre black blackish
blacklist blacklisted blacks blacksmith blade blades blah blame blamed bland blank blanked blanket blanking blast
blatant blatantly blaze bleeding blend blessed blessing blew blind bliss bloc block blockade blocked blocking blocks
blog blogger blogs blonde blood bloody bloom blow blowing blown blows blue blues bluff blunt blurb board boarded
boarding boards boasts boat boating boats bodies body bodyguard bog bogus bohemian boiled boiler boilers boiling bold
bologna bolt bomb bombardment bombed bomber bombers bombing bombings bombs bond bonding bonds bone bones bonnie bonus
book booked booking booklet books bookstore boom boost boot booth boots border bordered bordering borderline borders
bore bored boring born borne borough boroughs borrow borrowed borrowing boss bot botanical botanist botany both bother
bothered bottle bottles bottom bought boulder boulevard bounce bound boundaries boundary bounded bounds bounty bout
bouts bow bowl bowled bowler bowling bowls bowman box boxer boxes boxing boy boycott boyfriend boys brace bracket
brackets brain brains brake brakes branch branched branches branching brand branded branding brands brass brave
bravery braves bravo breach bread breadth break breakdown breakfast breaking breaks breakthrough breakup breast breath
breathe breathing bred breed breeding breeds brewer brewery brewing brick bricks bride bridge bridges brief briefly
brig brigade brigades bright brightness brilliant bring bringing brings broad broadband broadcast broadcaster
broadcasters broadcasting broadcasts broader broadly broke broken broker broncos bronze brook brooks brother
brotherhood brothers brought brown brownish browns browse browser browsers browsing bruins brush brutal bubble bubbles
buck bucket bucks bud buddy budget buds buffalo buffer bug bugs build builder builders building buildings builds built
bulk bull bulldogs bullet bulletin bullets bulls bully bullying bunch bundle bunker bunny burden bureau bureaucracy
bureaucrat bureaucratic bureaucrats burger burial burials buried burn burned burning burns burnt burrows burst bury
bus buses bush busiest business businesses businessman businessmen bust busy but butcher butler butt butter
butterflies butterfly button buttons buy buyer buyers buying buys buzz by bye bypass byte bytes ca cab cabaret cabin
cabinet cabins cable cables cache cadet cadets cage cake cal calcium calculate calculated calculating calculation
calculations calculus calendar caliph call called calling calls calm cam came camel cameo camera cameras camp campaign
campaigned campaigning campaigns camping camps campus campuses can canal canals canary cancel cancellation cancelled
cancer candidacy candidate candidates candy cane cannabis cannon cannons cannot canoe canon canonical canopy cant
cantata canton canvas canvassing canyon cap capabilities capability capable capacities capacity cape capital
capitalism capitalist capitals capitol capped caps capsule captain captained captains caption captions captive
captives captivity capture captured captures capturing car caravan carbon card cardiac cardinal cardinals
cardiovascular cards care cared career careers careful carefully cares caretaker cargo caring carnival carol carpenter
carpet carriage carriages carried carrier carriers carries carry carrying cars cart cartoon cartoonist cartoons
cartridge cartridges carved carving carvings cascade case cases cash casino cassette cast caste casting castle castles
casts casual casualties casualty cat catalogue catalyst catastrophic catch catcher catches catching catchment
categories categorised category cater catering cathedral catholic cats cattle caucus caught cause caused causes
causing caution cautious cavalry cave caves cavity cc cease ceased cedar ceded ceiling celebrate celebrated celebrates
celebrating celebration celebrations celebrities celebrity celestial cell cellar cello cells cellular cement
cemeteries cemetery censor censored censorship census cent centenary centennial central centrally centre centred
centres cents centuries century ceramic ceramics cerebral ceremonial ceremonies ceremony certain certainly certainty
certificate certificates certification certifications certified cf ch chain chains chair chaired chairman chairperson
chairs chalk challenge challenged challenger challenges challenging chamber chamberlain chambers champagne champion
champions championship championships chance chancel chancellor chances chandler change changed changes changing
channel channels chant chaos chaotic chapel chapels chaplain chapter chapters char character characterised
characteristic characteristics characters charge charged charges charging charitable charities charity charm charming
chart charted charter chartered charters charting charts chase chased chasing chassis chat cheap cheaper cheating
check checked checking checks cheers cheese chef chemical chemicals chemist chemistry cherry chess chest chestnut chi
chicken chief chiefly chiefs child childhood children chimney chin china chip chips chloride chocolate choice choices
choir choke choose chooses choosing choral chord chords choreographed choreographer choreography chorus chose chosen
chrome chromosome chronic chronicle chronicles chronological chronology chuck church churches churchyard cigarette
cigarettes cinema cinemas cinematic cinematographer cinematography circa circle circles circuit circuits circular
circulated circulating circulation circumstance circumstances circus cis citadel citation citations cite cited cites
cities citing citizen citizens citizenship citrus city civic civil civilian civilians civility clad claim claimed
claiming claims clan clans clarification clarified clarify clarifying clarinet clarity clash clashed clashes class
classed classes classic classical classics classification classifications classified classify classmate classmates
classroom classrooms clause clauses clay clean cleaned cleaner cleaning cleanup clear clearance cleared clearer
clearing clearly clement clergy clergyman clerk clerks clever click clicked clicking client clients cliff cliffs
climate climates climax climb climbed climbing climbs clinched clinic clinical clinics clip clips clock clocks
clockwise clone close closed closely closer closes closest closing closure cloth clothes clothing cloud clouds clown
club clubhouse clubs clue clues cluster clusters clutch clutter cm coach coached coaches coaching coal coalition coast
coastal coaster coastline coasts coat coated coating coats cobra cocaine cockpit coconut cod code coded codes codex
coding coefficient coefficients coffee coffin cognitive coherent coil coin coinage coincide coincided coincidence
coincidentally coined coins coke col cold collaborate collaborated collaborating collaboration collaborations
collaborative collaborator collaborators collapse collapsed collapsible collar collateral colleague colleagues collect
collected collecting collection collections collective collectively collector collectors collects college colleges
collegiate collided collier colliery collision colloquial colloquially cologne colon colonel colonial colonies
colonists colony colour coloured colourful colours colt colts column columnist columns coma combat combination
combinations combine combined combines combining combustion come comeback comedian comedians comedic comedies comedy
comes comet comfort comfortable comfortably comic comics coming comma command commandant commanded commander
commanders commanding commando commands commemorate commemorated commemorates commemorating commemoration
commemorative commence commenced commencement commended comment commentaries commentary commentator commentators
commented commenting comments commerce commercial commercially commercials commission commissioned commissioner
commissioners commissioning commissions commit commitment commitments commits committed committee committees
committing commodities commodity commodore common commonly commons commonwealth communal commune communes communicate
communicating communication communications communion communism communist communists communities community commuter
compact companies companion companions company comparable comparative comparatively compare compared compares
comparing comparison comparisons compartment compass compassion compatibility compatible compelled compelling
compendium compensate compensation compete competed competence competent competes competing competition competitions
competitive competitor competitors compilation compilations compile compiled compiler compiling complain complained
complaining complaint complaints complement complementary complete completed completely completing completion complex
complexes complexity compliance compliant complicated complications comply component components compose composed
composer composers composing composite composition compositions compound compounds comprehensive compressed
compression comprise comprised comprises comprising compromise compromised compulsory computation computational
compute computed computer computers computing comrades con concealed conceded conceived concentrate concentrated
concentrating concentration concentrations concept conception concepts conceptual concern concerned concerning
concerns concert concerto concerts concession concessions concise conclude concluded concludes concluding conclusion
conclusions concord concrete concur concurrent concurrently condemned condensed condition conditional conditioning
conditions conduct conducted conducting conductor conductors conducts cone confederacy confederate confederation
confer conference conferences conferred confess confessed confesses confession confessions confidence confident
confidential configuration configurations confined confirm confirmation confirmed confirming confirms confiscated
conflict conflicting conflicts confluence conform confront confrontation confronted confronts confuse confused
confusing confusion congestion conglomerate congregation congregational congregations congress congresses
congressional congressman conical conjecture conjunction connect connected connecting connection connections
connectivity connector connects conquer conquered conquest conscience conscious consciousness consecrated consecutive
consensus consent consequence consequences consequently conservation conservative conservatives conservatory conserved
consider considerable considerably consideration considerations considered considering considers consist consisted
consistency consistent consistently consisting consists console consoles consolidate consolidated consolidation
consonant consonants consort consortium conspicuous conspiracy constable constant constantly constellation
constituencies constituency constituent constituents constitute constituted constitutes constitution constitutional
constraints construct constructed constructing construction constructions constructive construed consul consulate
consult consultancy consultant consultants consultation consulted consulting consume consumed consumer consumers
consuming consumption contact contacted contacting contacts contain contained container containers containing contains
contaminated contamination contemporaries contemporary contempt contender content contention contentious contents
contest contestant contestants contested contesting contests context contexts continent continental continents
contingent continually continuation continue continued continues continuing continuity continuous continuously
continuum contract contracted contracting contraction contractor contractors contracts contradict contradiction
contradictory contrary contrast contrasted contrasting contrasts contribute contributed contributes contributing
contribution contributions contributor contributors control controlled controller controllers controlling controls
controversial controversies controversy convened convenience convenient convent convention conventional conventions
convergence conversation conversations conversely conversion conversions convert converted converting converts convex
convey conveyed convict convicted conviction convictions convince convinced convinces convincing convoy cook cooked
cookie cookies cooking cool cooler cooling cooper cooperate cooperation cooperative coordinate coordinated coordinates
coordinating coordination coordinator cop cope copied copies copper copy copying copyright copyrighted copyrights
coral cord core cork corn corner corners cornerstone coronation coronavirus corp corporal corporate corporation
corporations corps corpse corpus correct corrected correcting correction corrections correctly correlated correlation
correspond correspondence correspondent corresponding corresponds corridor corrupt corruption cortex cosmetic cosmic
cosmos cost costing costly costs costume costumes cottage cottages cotton could council councillor councillors
councils counsel count countdown counted counter counterpart counterparts countess counties counting countless
countries country countryside counts county coup couple coupled couples coupling courage courier course courses court
courtesy courthouse courts courtyard cousin cousins cove covenant cover coverage covered covering covers covert cow
cowboy cowboys cows cox crab crack cracks craft crafted crafts crane crap crash crashed crashes crashing crater crazy
cream create created creates creating creation creations creative creativity creator creators creature creatures
credentials credibility credible credit credited creditors credits creed creek crescent crest crew crews cricket
cricketer crime crimes criminal criminals crimson crisis crisp criteria criterion critic critical critically
criticised criticism criticisms critics critique crop cropped crops cross crossed crosses crossing crossings crossover
crossroads crow crowd crowded crowds crown crowned crucial crude cruel cruelty cruft cruise cruiser cruisers crusade
crusaders crush crushed crushing crust cry crying crystal crystals cs ct cu cube cubic cubs cues cuisine culinary
culminated culminating cult cultivated cultivation cultural culturally culture cultures cum cumulative cup cups
curator curb cure curiosity curious curling currency current currently currents curriculum curry curse curtain curve
curved curves custody custom customary customer customers customs cut cute cuts cutter cutting cycle cycles cycling
cyclist cyclists cyclone cyclones cylinder cylinders cylindrical dab dad daddy dagger daily dairy daisy dale dam
damage damaged damages damaging dame damn dams dance danced dancer dancers dances dancing danger dangerous dangers
dank dare daring dark darker darkness darling dart dash dashboard data database databases date dated dates dating
daughter daughters davenport dawn day daylight days daytime dd deacon dead deadline deadly deaf deal dealer dealers
dealing dealings deals dealt dean dear death deaths debate debated debates debating debris debt debts debut debuted
debuting debuts decade decades decay deceased decent deception decide decided decides deciding decimal decision
decisions decisive deck decks declaration declare declared declares declaring decline declined declines declining
decommissioned decomposition decorated decoration decorations decorative decrease decreased decreases decreasing
decree dedicated dedication deed deeds deemed deep deeper deepest deeply deer default defeat defeated defeating
defeats defect defects defence defences defend defendant defendants defended defender defenders defending defensive
deficiency deficit define defined defines defining definite definitely definition definitions definitive defunct
degradation degraded degree degrees deities deity delay delayed delays delegate delegates delegation delete deleted
deletes deleting deletion deletions deliberate deliberately delicate delight deliver delivered deliveries delivering
delivers delivery dell delta deluxe demand demanded demanding demands demise demo democracy democrat democratic
democrats demographic demographics demolished demolition demon demons demonstrate demonstrated demonstrates
demonstrating demonstration demonstrations demos demoted den denial denied denies denomination denominations denote
denoted denotes denounced dense densely density dental dentist deny denying depart departed departing department
departments departure depend depended dependence dependent depending depends depict depicted depicting depiction
depictions depicts deploy deployed deployment deportation deported deposed deposit deposited deposition deposits depot
deprecated depressed depression deprived dept depth depths deputies deputy derby derivation derivative derivatives
derive derived derives derogatory descend descendant descendants descended descending descends descent describe
described describes describing description descriptions descriptive desert deserted deserve deserved deserves
deserving design designate designated designation designations designed designer designers designing designs desirable
desire desired desires desk desktop despair desperate desperately despite destination destinations destined destiny
destroy destroyed destroyer destroyers destroying destroys destruction destructive detached detachment detail detailed
detailing details detained detainees detect detected detecting detection detective detectives detector detention
deteriorated determination determine determined determines determining detract detrimental devastated devastating
develop developed developer developers developing development developmental developments develops deviation device
devices devil devils devised devote devoted devotees devotion dharma diabetes diagnosed diagnosis diagnostic diagonal
diagram diagrams dial dialect dialects dialog dialogue dialogues diameter diamond diamonds diaries diary dice dick
dictator dictatorship dictionaries dictionary did die died dies diesel diet dietary differ differed difference
differences different differential differentiate differentiated differentiation differently differing differs
difficult difficulties difficulty diffs diffusion dig digest digging digit digital digitally digits dignity dimension
dimensional dimensions diminished din dining dinner dinosaur dinosaurs diocesan diocese dioceses dioxide dip diploma
diplomacy diplomat diplomatic diplomats dire direct directed directing direction directions directive directly
director directorate directorial directors directory directs dirt dirty disabilities disability disable disabled
disadvantage disagree disagreed disagreement disagreements disagrees disambiguation disappear disappearance
disappeared disappears disappointed disappointing disappointment disaster disasters disastrous disbanded disc
discarded discharge discharged disciple disciples disciplinary discipline disciplines disclaimer disclose disclosed
disclosure disco discontinued discount discounted discourage discouraged discourse discover discovered discoveries
discovering discovers discovery discrete discretion discretionary discrimination discs discuss discussed discusses
discussing discussion discussions disease diseases disguise disguised dish dishes disk disks dislike disliked
dismantled dismiss dismissal dismissed disorder disorders dispatch dispatched dispersed displaced displacement display
displayed displaying displays disposal disposed disposition dispute disputed disputes disqualified disregard disrupt
disrupted disrupting disruption disruptive dissemination dissent dissertation dissolution dissolve dissolved distance
distances distant distinct distinction distinctions distinctive distinctly distinguish distinguished distinguishes
distinguishing distorted distortion distracted distracting distress distribute distributed distributing distribution
distributions distributor distributors district districts disturbance disturbed disturbing disused ditch ditto dive
diver divers diverse diversified diversion diversity diverted divide divided divides dividing divine diving divinity
division divisional divisions divorce divorced do doc dock docks docs doctor doctoral doctorate doctors doctrine
doctrines document documentaries documentary documentation documented documenting documents dodge dodgers doe does dog
dogs doing doll dollar dollars dolls dolphin dolphins domain domains dome domestic dominance dominant dominate
dominated dominating domination dominion don donate donated donation donations done donkey donor donors doom door
doors doorway dormant dormitory dorsal dos dose doses dot dots double doubled doubles doubling doubt doubtful doubts
dove down downfall downhill download downloadable downloaded downloads downs downstream downtown downward dozen dozens
draft drafted drafting drafts drag dragged dragon dragons drain drainage drained drains drake drama dramas dramatic
dramatically dramatist drastic drastically draw drawing drawings drawn draws dream dreaming dreams dress dressed
dresses dressing drew dried drift drill drilling drink drinking drinks drive driven driver drivers drives driving
drone drop dropped dropping drops drought drove drowned drowning drug drugs drum drummer drums drunk drunken dry
drying dual dub dubbed dubious duchess duchy duck ducks dude due duel duet dug duke dukes dull duly dumb dummy dump
dumped dunes dungeon duo duplicate duplicated duplicates duplication duration during dust duties duty dwarf dwelling
dwellings dye dyer dying dynamic dynamics dynamo dynasties dynasty ea each eager eagle eagles ear earl earlier
earliest early earn earned earnest earning earnings ears earth earthquake earthquakes ease easier easiest easily east
eastbound eastern eastward easy eat eaten eating eats eccentric ecclesiastical echo echoes eclectic eclipse ecological
ecology economic economical economically economics economies economist economists economy ecosystem ecosystems ed edge
edges edible edit edited editing edition editions editor editorial editors edits eds educate educated educating
education educational educator educators effect effective effectively effectiveness effects efficacy efficiency
efficient efficiently effort efforts egg eggs ego eh eight eighteen eighteenth eighth eighty either ejected elaborate
elaborated elbow elder elderly elders eldest elect elected election elections electoral electorate electors electric
electrical electricity electrification electrified electromagnetic electron electronic electronics electrons elects
elegant element elementary elements elephant elephants elevated elevation elevations elevator eleven eleventh
eligibility eligible eliminate eliminated eliminating elimination elite elk elm elongated else elsewhere em email
emails embarked embarrassing embassy embedded emblem embrace embraced emerald emerge emerged emergence emergency
emerges emerging emeritus emigrated emigration eminent emir emirates emission emissions emitted emotion emotional
emotionally emotions emperor emperors emphasis empire empires empirical employ employed employee employees employer
employers employing employment employs empowerment empress empty enable enabled enables enabling enacted enclosed
enclosure encoded encoding encompass encompassed encompasses encompassing encore encounter encountered encounters
encourage encouraged encouragement encourages encouraging encryption encyclopaedia encyclopaedic encyclopedia
encyclopedias encyclopedic end endangered ended endemic ending endings endless endorse endorsed endorsement endowed
endowment ends endurance endured enduring enemies enemy energetic energies energy enforce enforced enforcement
enforcing engage engaged engagement engagements engages engaging engine engineer engineered engineering engineers
engines engraved engraver engraving enhance enhanced enhancement enhancing enjoy enjoyable enjoyed enjoying enjoys
enlarged enlightenment enlisted enormous enough enraged enrolled ensemble ensembles ensign enslaved ensued ensuing
ensure ensured ensures ensuring enter entered entering enterprise enterprises enters entertainer entertaining
entertainment enthusiasm enthusiast enthusiastic enthusiasts entire entirely entirety entities entitled entity
entrance entrances entrepreneur entrepreneurs entries entropy entrusted entry envelope environment environmental
environments envisioned envoy enzyme enzymes epic epidemic episcopal episode episodes epithet epoch equal equality
equally equals equation equations equestrian equilibrium equipment equipped equity equivalent era eras erect erected
eroded erosion erotic err erroneous erroneously error errors erupted eruption es escape escaped escapes escaping
escort escorted esp especially espionage essay essayist essays essence essential essentially est establish established
establishes establishing establishment establishments estate estates estimate estimated estimates estimation estranged
estuary etc eternal ethical ethics ethnic ethnicity etymology euro euros evacuate evacuated evacuation evade evaluate
evaluated evaluating evaluation evangelical evasion eve even evening evenings evenly event events eventual eventually
ever evergreen every everybody everyday everyone everything everywhere evidence evidenced evident evidently evil
evolution evolutionary evolve evolved evolving ex exact exactly exaggerated exam examination examinations examine
examined examiner examines examining example examples exams excavated excavation excavations exceed exceeded exceeding
exceeds excel excelled excellence excellent except exception exceptional exceptionally exceptions excerpt excerpts
excess excessive excessively exchange exchanged exchanges excited excitement exciting exclude excluded excludes
excluding exclusion exclusive exclusively excuse execute executed executing execution executions executive executives
exemplary exempt exemption exercise exercised exercises exhaust exhausted exhaustive exhibit exhibited exhibiting
exhibition exhibitions exhibits exile exiled exist existed existence existing exists exit exits exodus exotic expand
expanded expanding expands expansion expect expectation expectations expected expecting expedition expeditionary
expeditions expelled expenditure expense expenses expensive experience experienced experiences experiencing experiment
experimental experimentation experimented experimenting experiments expert expertise experts expire expired expiry
explain explained explaining explains explanation explanations explanatory explicit explicitly exploded exploit
exploitation exploited exploits exploration explore explored explorer explorers explores exploring explosion
explosions explosive explosives expo export exported exports expose exposed exposing exposition exposure express
expressed expresses expressing expression expressions expressive expressway expulsion extant extend extended extending
extends extension extensions extensive extensively extent exterior external externally extinct extinction extra
extract extracted extraction extracts extraordinary extreme extremely eye eyes fa fabric fabricated fabrication facade
face faced faces facial facilitate facilitated facilitating facilities facility facing fact faction factions factor
factories factors factory facts factual factually faculties faculty fade faded fail failed failing fails failure
failures faint fair fairly fairness fairs fairy faith faithful fake falcon falcons fall fallen falling falls false
falsely fame famed familiar familiarity families family famine famous famously fan fancy fang fanny fans fantastic
fantasy far fare farewell farm farmer farmers farmhouse farming farmland farms farther fascinated fascinating fascism
fascist fashion fashionable fast faster fastest fat fatal fatalities fatally fate father fathers fatigue fatty fault
faults faulty fauna favour favourable favoured favourite fear feared fearing fears feasibility feasible feast feat
feather feathers feature featured features featuring fed federal federally federation fee feed feedback feeder feeding
feeds feel feeling feelings feels fees feet fell fellow fellows fellowship felt female females feminine feminism
feminist fence fencing fern ferries ferry fertile fertility fest festival festivals festivities feud feudal fever few
fewer fibre fiction fictional fictitious fiddle field fielded fielding fields fierce fifteen fifteenth fifth fifty fig
fight fighter fighters fighting fights figure figured figures file filed files filing fill filled filling fills filly
film filmed filming filmmaker filmmakers films filter filtering filters fin final finale finalist finalists finally
finals finance financed finances financial financially financing finch find finding findings finds fine fined finely
fines finest finger fingers finish finished finishes finishing finite fins fire firearm firearms fired firefighters
fires fireworks firing firm firmly firms first firstly fiscal fish fisher fisheries fisherman fishermen fishery fishes
fishing fist fit fitness fits fitted fitting five fix fixed fixes fixing fixture fixtures fl flag flagged flags
flagship flame flames flank flanked flash flashback flat flats flattened flawed flaws fled flee fleeing flees fleet
flesh flew flexibility flexible flies flight flights flint flip flipped float floating flood flooded flooding floods
floor floors flora floral flotilla flour flourished flow flower flowering flowers flowing flown flows fluent fluid
fluids flute flux fly flyer flyers flying foam focal focus focused focuses focusing fog foil fold folded folder
folding foliage folk folklore folks follow followed follower followers following follows fond font fonts foo food
foods fool fools foot footage football footballer footballers foothills footnote footnotes footprint footsteps for
forbidden force forced forces forcibly forcing ford fore forecast forefront foreground forehead foreign foreigners
foreman foremost forensic forerunner foreseeable forest forested forestry forests forever foreword forge forged forget
forgive forgiveness forgot forgotten fork forks form formal formally format formation formations formats formatted
formatting formed former formerly formidable forming forms formula formulas formulated formulation fort forth
forthcoming fortification fortifications fortified fortress forts fortunately fortune fortunes forty forum forums
forward forwards fossil fossils foster fought foul found foundation foundations founded founder founders founding
foundry fountain four fourteen fourteenth fourth fox fr fraction fracture fragile fragment fragments frame framed
frames framework framing franchise franchises frank frankly fraternity fraud fraudulent freak free freed freedom
freelance freely freeman freestyle freeway freeze freezing freight french frequencies frequency frequent frequently
frescoes fresh freshman freshwater friction fried friend friendly friends friendship frigate frigates fringe frog
frogs from front frontal frontier fronts frost frozen fruit fruits frustrated frustrating frustration fry ft fuck
fucking fuel fuels fulfilled fulfilling full fuller fully fumble fun function functional functionality functioned
functioning functions fund fundamental fundamentally funded funding funds funeral fungi fungus funk funny fur furious
furnace furnished furniture further furthermore fury fuse fused fuselage fusion future futures fuzzy gable gadget gain
gained gaining gains gal gala galaxies galaxy gale gallantry galleries gallery gambling game games gaming gamma gang
gangs gangster gap gaps garage garbage garden gardener gardening gardens garland garment garner garnered garrison gas
gases gasoline gate gates gateway gather gathered gathering gatherings gauge gave gay gazette gear gearbox geared gel
gem gems gen gender gene genealogical genealogy genera general generally generals generate generated generates
generating generation generations generator generators generic generous genes genesis genetic genetically genetics
genius genocide genome genre genres gentle gentleman gentlemen gently gentry genuine genuinely genus geographic
geographical geographically geography geological geologist geology geometric geometry gesture get gets getting ghetto
ghost ghosts giant giants gift gifted gifts gig gigs gill ginger girl girlfriend girls give given gives giving glacial
glacier glaciers glad glance glass glasses glen glider global globally globe glorious glory gloves glucose gm gnu go
goal goalkeeper goals goaltender goat goats god goddess gods goes going gold golden golf golfer gone gong gonna good
goodbye goods google googling goose gore gorge gospel gossip got gotta gotten gov govern governance governed governing
government governmental governments governor governors govt gr grab grace grade graded grades gradient grading gradual
gradually graduate graduated graduates graduating graduation graffiti grain grains gram grammar grammatical grams
grand grandchildren granddaughter grandfather grandmother grandparents grandson grange granite grant granted granting
grants grape grapes graph graphic graphical graphics graphs grasp grass grasses grassland grateful gratitude grave
gravel graves graveyard gravitational gravity grazing great greater greatest greatly green greenhouse greens greeted
greetings grenade grew grey grid grief griffin grip grocery groom groove gross grossed ground groundbreaking grounded
grounds group grouped grouping groups grove grow growing grown grows growth gs guarantee guaranteed guarantees guard
guarded guardian guardians guarding guards gubernatorial guerrilla guess guessing guest guests guidance guide guided
guideline guidelines guides guiding guild guilt guilty guinea guise guitar guitarist guitars gulf gum gun gunfire
gunner guns guru gut guy guys gym gymnasium gymnast gymnastics gypsy ha habit habitat habitats habits hack hacker had
hail hailed hair hairs hairy hale half halftime halfway hall halls halo halt halted ham hamlet hamlets hammer hampered
hand handball handbook handed handful handicap handing handle handled handles handling hands handsome handy hang
hangar hanged hanging hangs hank happen happened happening happens happily happiness happy harassed harassing
harassment harbour hard hardcover harder hardly hardware hardy hare harm harmful harmless harmonic harmonica harmony
harp harsh hart harvest harvested harvesting has hash hat hatch hate hated hates hatred hats haul hauled haunted have
haven having hawk hawks hay hazard hazardous hazards hazel he head headed header headers heading headings headline
headlines headmaster headquarters heads heal healing health healthcare healthy hear heard hearing hearings hears heart
hearts heat heated heath heather heating heats heaven heavenly heavier heavily heavy heavyweight heck hectares hector
hedge heel heels height heights heir heiress heirs held helicopter helicopters hell hello helm helmet help helped
helpful helping helps hemisphere hence her herald herb herbs herd here hereditary heritage hero heroes heroic heroin
heroine herring hers herself hey hi hiatus hicks hid hidden hide hides hiding hierarchy high higher highest highland
highlands highlight highlighted highlighting highlights highly highway highways hiking hill hills hillside hilly him
himself hind hint hints hip hire hired hiring his historian historians historic historical historically histories
history hit hits hitting ho hoax hobby hoc hockey hogan hold holder holders holding holdings holds hole holes holiday
holidays hollow holly holocaust holy homage home homeland homeless homepage homer homes homestead hometown homework
homicide homosexual homosexuality honest honestly honesty honey honorary honour honourable honoured honours hood hook
hooker hooks hop hope hoped hopefully hopes hoping horizon horizontal horizontally hormone horn horns horrible horror
horse horseback horses hospital hospitality hospitals host hostage hostages hosted hostel hostile hostilities
hostility hosting hosts hot hotel hotels hour hourly hours house housed household householder households houses
housing how however hp hr hrs hub huge hugely hulk hull human humanitarian humanities humanity humans humble humid
humidity humorous humour hundred hundreds hung hunger hungry hunt hunted hunter hunters hunting hurdles hurling
hurricane hurricanes hurt husband husbands hut hybrid hydraulic hydroelectric hydrogen hygiene hymn hymns hyphen
hypothesis hypothetical ice icon icons idea ideal ideally ideals ideas identical identifiable identification
identified identifier identifies identify identifying identities identity ideological ideology idiot idle idol if
ignorance ignorant ignore ignored ignores ignoring iii ill illegal illegally illegitimate illness illnesses
illuminated illusion illustrate illustrated illustrates illustrating illustration illustrations illustrator image
imagery images imaginary imagination imagine imagined imaging imam imitation immature immediate immediately immense
immigrant immigrants immigrated immigration imminent immortal immune immunity impact impacted impacts impaired
impartial impending imperial implement implementation implementations implemented implementing implements implicated
implication implications implicit implied implies imply implying import importance important importantly imported
imports impose imposed imposing impossible impoverished impress impressed impression impressions impressive imprint
imprisoned imprisonment improper improperly improve improved improvement improvements improves improving improvised
impulse in inability inaccurate inactive inadequate inadvertently inappropriate inaugural inaugurated inauguration inc
incapable incarcerated incarnation incentive incentives inception inch inches incidence incident incidental
incidentally incidents incivility inclination inclined include included includes including inclusion inclusive income
incoming incompatible incomplete inconsistent incorporate incorporated incorporates incorporating incorporation
incorrect incorrectly increase increased increases increasing increasingly incredible incredibly increment incumbent
incurred ind indeed indefinite indefinitely independence independent independently independents index indexed indicate
indicated indicates indicating indication indications indicative indicator indicators indicted indictment indigenous
indirect indirectly indiscriminate individual individually individuals indoor induce induced inducted induction
industrial industrialist industries industry ineffective ineligible inequality inevitable inevitably inexpensive
inexperienced infamous infancy infant infantry infants infected infection infections infectious inferior infinite
infinity inflammation inflammatory inflation inflicted influence influenced influences influencing influential influx
info inform informal informally information informational informative informed informing informs infrared
infrastructure infringement ingredient ingredients inhabit inhabitants inhabited inherent inherently inherit
inheritance inherited inhibit inhibition initial initially initials initiate initiated initiating initiation
initiative initiatives injected injection injunction injured injuries injuring injury injustice ink inland inlet
inline inmate inmates inn inner inning innings innocence innocent innovation innovations innovative input inputs
inquiry ins insane inscribed inscription inscriptions insect insects insert inserted inserting insertion inside
insider insight insights insignia insignificant insist insisted insistence insisting insists inspection inspector
inspiration inspire inspired inspiring instability install installation installations installed installing instance
instances instant instantly instead institute instituted institutes institution institutional institutions instructed
instruction instructional instructions instructor instructors instrument instrumental instrumentation instruments
insufficient insult insulting insults insurance insurgents int intact intake integer integers integral integrate
integrated integrating integration integrity intel intellectual intellectuals intelligence intelligent intend intended
intending intends intense intensified intensity intensive intent intention intentional intentionally intentions inter
interact interacting interaction interactions interactive intercept intercepted interception interceptions interchange
interdisciplinary interest interested interesting interests interface interfaces interfere interference interim
interior interiors intermediate intermittent intern internal internally international internationally interned
internet internship interpret interpretation interpretations interpreted interpreter interpreting interred
interrogation interrupted intersection intersections intersects interstate interval intervals intervene intervened
intervening intervention interventions interview interviewed interviews intimate into intricate intrinsic intro
introduce introduced introduces introducing introduction introductory intuitive invade invaded invaders invading
invalid invariably invasion invasive invented invention inventions inventor inventory inverse inverted invest invested
investigate investigated investigating investigation investigations investigative investigator investigators investing
investment investments investor investors invisible invitation invitational invite invited invites inviting invoke
invoked involve involved involvement involves involving ion ions iris iron ironic ironically irony irregular
irrelevant irrigation is island islander islanders islands isle isles isolated isolation issue issued issues issuing
it italic italics item items iteration its itself iv ivory ivy ix jack jacket jackets jade jaguar jail jailed jam
japan jar jargon jasper jaw jay jazz jealous jersey jet jets jewel jewellery jewels job jobs jockey johns join joined
joining joins joint jointly joints joke joker jokes journal journalism journalist journalistic journalists journals
journey journeys joy jubilee judge judged judgement judges judging judgment judgments judicial judiciary judo juice
jump jumped jumper jumping jumps junction jungle junior juniors junk jurisdiction jurist jury just justice justices
justification justified justify juvenile juveniles karate keel keen keep keeper keeping keeps ken kept kernel key
keyboard keyboards keynote keys kg khan kick kicked kicking kicks kid kidnapped kidnapping kidney kids kill killed
killer killers killing killings kills kilometre kilometres kin kind kinda kindergarten kindly kindness kinds kinetic
king kingdom kingdoms kings kiss kissing kit kitchen kite kits knee knees knew knife knight knighted knighthood
knights knives knock knocked knocking knockout knot knots know knowing knowledge knowledgeable known knows ks lab
label labelled labels laboratories laboratory labour labourers labs lack lacked lacking lacks lacrosse ladder laden
ladies lady lagoon laid lake lakes lam lama lamb lamp lamps lance land landed landfall landing landings landlord
landmark landmarks landowner landowners lands landscape landscapes landslide lane lanes language languages lantern lap
laps laptop large largely larger largest larvae laser last lasted lasting lastly lasts lat late lately later lateral
latest latitude latter lattice lauded laugh laughing launch launched launcher launches launching laundry laureate
laurel lava law lawn laws lawsuit lawsuits lawyer lawyers lay layer layers laying layout lays lazy lb lbs lea lead
leader leaders leadership leading leads leaf league leagues leak leaked lean leaning leap learn learned learners
learning learns learnt lease leased least leather leave leaves leaving lecture lectured lecturer lectures led lee left
leftist leg legacy legal legally legend legendary legends legion legislation legislative legislator legislators
legislature legit legitimacy legitimate legs leisure lemon lend lending length lengths lengthy lens lenses lent
leopard lesbian lesions less lesser lesson lessons let lethal lets letter letters letting level levels lever levy
liability liable liaison lib libel liberal liberals liberated liberation libertarian liberties liberty librarian
librarians libraries library libretto licence license licensed licenses licensing lid lie lied lies lieu lieutenant
life lifelong lifespan lifestyle lifetime lift lifted lifting lifts light lighter lighthouse lighting lightly
lightning lights lightweight like liked likelihood likely likes likewise liking lily limb limbs lime limerick
limestone limit limitation limitations limited limiting limits line lineage linear linebacker lined liner lines lineup
linguist linguistic linguistics lining link linked linking links lion lions lip lips liquid liquor list listed listen
listened listener listeners listening listing listings lists lit literacy literal literally literary literature
litigation litre litter little liturgical liturgy live lived lively liver livery lives livestock living lizard lo load
loaded loading loads loan loaned loans lobby lobbying lobes local localities locality locally locals locate located
location locations lock locked locker locking locks locomotive locomotives lodge lodged log logged logging logic
logical logically login logistics logo logos logs lone lonely long longer longest longevity longitude longitudinal
longtime look looked looking lookout looks loop loops loose loosely lord lords lore lose loser losers loses losing
loss losses lost lot lots lottery lotus loud lounge love loved lovely lover lovers loves loving low lower lowered
lowering lowest lowland loyal loyalty ls luck lucky lucrative lumber lunar lunch lung lungs lure luxury lying lynch
lyric lyrical lyricist lyrics ma machine machinery machines mad madame made madness madras magazine magazines magic
magical magician magistrate magistrates magnet magnetic magnificent magnitude magnum maharaja maid maiden mail mailing
main mainland mainline mainly mainstream maintain maintained maintaining maintains maintenance majesty major majority
majors make maker makers makes makeup making malaria male males malicious mall malls mama mammal mammals man manage
managed management manager managerial managers manages managing mandarin mandate mandated mandates mandatory mandolin
manga manifest manifesto manifold manipulate manipulated manipulation mankind manned manner manners manning manor
manpower mans mansion mantle manual manually manuals manufacture manufactured manufacturer manufacturers manufactures
manufacturing manuscript manuscripts many map maple mapped mapping maps mar marathon marble march marched marches
marching mare margin marginal marginally margins marijuana marina marine marines maritime mark marked marker markers
market marketed marketing marketplace markets marking markings marks markup marquis marriage marriages married marries
marry marrying mars marsh marshal marshes mart martial martins martyr martyrs marvel mas mascot masculine mask masked
masks mason masonic masonry mass massacre masses massive mast master mastered mastering masterpiece masters mat match
matched matches matching mate material materials maternal maternity mates mathematical mathematician mathematicians
mathematics maths mating matrices matrix matter matters mature maturity mausoleum max maxim maximum may maybe mayo
mayor mayoral mayors maze me meadow meadows meal meals mean meaning meaningful meaningless meanings means meant
meantime meanwhile measure measured measurement measurements measures measuring meat mechanic mechanical mechanics
mechanism mechanisms med medal medallist medals media median mediated mediation mediator medical medication
medications medicinal medicine medicines medieval meditation medium medley meet meeting meetings meets meg melodic
melodies melody melt melting member members membership membrane meme memoir memoirs memorable memorandum memorial
memorials memories memory men mental mentality mentally mention mentioned mentioning mentions mentor mentoring menu
mercenaries merchandise merchant merchants mercury mercy mere merely merge merged merger mergers merges merging
meridian merit meritorious merits merry mes mesa mesh mess message messages messenger messy met meta metabolic
metabolism metal metallic metals metaphor meteorological meter meters method methodology methods metre metres metric
metro metropolis metropolitan mg mi mice microphone microwave mid middle middleweight midland midlands midnight midst
midway might mighty migrant migrants migrate migrated migration migratory mil mild mildly mile miles milestone
militant militants military militia milk mill millennium miller million millionaire millions mills mimic min mind
minds mine mined miner mineral minerals miners mines mini miniature minimal minimum mining miniseries minister
ministerial ministers ministries ministry minor minorities minority minors mint minus minute minutes miracle miracles
mirror mirrors miscellaneous misconduct misleading miss missed misses missile missiles missing mission missionaries
missionary missions mistake mistaken mistakenly mistakes mister mistress misunderstanding misunderstood misuse mix
mixed mixer mixes mixing mixture ml mm mo mob mobile mobility mock mod mode model modelled modelling models moderate
moderated moderately moderator modern modernist modes modest modification modifications modified modify modifying
modular module modules moist moisture mole molecular molecule molecules moment moments momentum monarch monarchs
monarchy monasteries monastery monastic monetary money moniker monitor monitored monitoring monitors monk monkey
monkeys monks mono monograph monopoly monster monsters month monthly months monument monumental monuments mood moody
moon moor moose moot mop moral morale morality more moreover morning mornings morocco morphological morphology mortal
mortality mortar mortgage mos mosaic mosque mosques moss most mostly motel moth mother mothers moths motif motifs
motion motions motivated motivation motivations motive motives motor motorcycle motorcycles motors motorway motto
mound mounds mount mountain mountainous mountains mounted mounting mounts mourning mouse mouth move moved movement
movements moves movie movies moving mph ms mu much mud muddy multi multimedia multinational multiplayer multiple
multiplication multiply multitude municipal municipalities municipality munitions mural murals murder murdered
murderer murdering murders muscle muscles muscular muse museum museums mushroom music musical musically musicals
musician musicians must mustered mutant mutation mutations mutiny mutual mutually my myself mysteries mysterious
mystery mystic mystical myth mythical mythological mythology myths nail nails naive naked name named namely names
namesake naming narrated narration narrative narratives narrator narrow narrower narrowly nasal nasty nation national
nationalism nationalist nationalists nationalities nationality nationally nationals nations nationwide native natives
natural naturalist naturally nature nautical naval nave navies navigate navigation navigational navigator navy near
nearby nearest nearly neat necessarily necessary necessity neck need needed needing needle needs negative negatively
neglect neglected negligible negotiate negotiated negotiating negotiation negotiations neighbour neighbourhood
neighbourhoods neighbouring neighbours neither neologism neon nephew nerve nerves nervous nest nested nesting nests
net nets network networking networks neural neurological neurons neutral neutrality neutron never nevertheless new
newbie newborn newcomer newcomers newer newest newly news newscast newsletter newspaper newspapers newton next nice
nicely niche nickel nickname nicknamed niece night nightclub nightmare nights nil nine nineteen nineteenth ninja ninth
nitrogen no nobility noble nobleman nobles nobody node nodes noel noise nomadic nomenclature nominal nominally
nominate nominated nominating nomination nominations nominee nominees non none nonetheless nonfiction nonprofit
nonsense noon nope nor norm normal normally norms north northbound northeast northeastern northern northernmost
northward northwest northwestern nos nose not notable notably notation note noted notes noteworthy nothing notice
noticeable noticeboard noticed notices noticing notification notifications notified notify noting notion notions
notoriety notorious notwithstanding noun nouns nova novel novelist novella novels novelty novice now nowadays nowhere
nu nuclear nuclei nucleus nude null number numbered numbering numbers numerical numerous nun nuns nurse nursery nurses
nursing nut nutrients nutrition nuts oak oaks oasis oath obey obituary object objected objection objections objective
objectives objects obligation obligations obliged oblique oboe obscure observation observations observatory observe
observed observer observers observes observing obsessed obsession obsolete obstacle obstacles obtain obtained
obtaining obvious obviously occasion occasional occasionally occasions occupants occupation occupational occupations
occupied occupies occupy occupying occur occurred occurrence occurrences occurring occurs ocean oceanic oceans
octagonal odd oddly odds ode odyssey of off offence offences offended offender offenders offending offensive offer
offered offering offerings offers office officer officers offices official officially officials offline offset
offshore offspring often oh oil oils okay old older oldest olive omega omission omit omitted on once one ones oneself
ongoing online only onset onto onward onwards oops op open opened opener opening openings openly opens opera operas
operate operated operates operatic operating operation operational operations operative operator operators opined
opinion opinions opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposition
oppression opt opted optical optics optimal optimistic option optional options opus or oracle oral orange orbit
orbital orbits orchard orchards orchestra orchestral orchestras orchestrated orchid ordained order ordered ordering
orders ordinance ordinary ordination ordnance ore organ organic organisation organisations organise organised
organising organism organisms organist organs orient oriental orientation oriented origin original originality
originally originals originate originated originates originating origins ornamental ornate orphan orphanage orphaned
orphans orthodox ostensibly other others otherwise otters ottoman ottomans ought our ourselves out outbreak outcome
outcomes outdated outdoor outdoors outer outfielder outfit outgoing outing outlaw outlet outlets outline outlined
outlines outlook outpost output outputs outrage outreach outright outset outside outsider outsiders outskirts
outspoken outstanding outward oval over overall overcome overhaul overhead overland overlap overlapping overlaps
overlooked overlooking overly overnight override overs oversaw overseas oversee overseeing overseen oversees oversight
overthrow overtime overturn overturned overview overwhelmed overwhelming overwhelmingly owed owing owl owls own owned
owner owners ownership owning owns ox oxford oxidation oxide oxygen oz pa pace pacific pack package packaged packages
packaging packed packers packet packing packs pact pad padding pagan page pageant pages paid pain painful paint
painted painter painters painting paintings paints pair paired pairing pairs pal palace palaces palazzo pale palm
pamphlet pamphlets pan pandemic panel panels panic panorama panther panthers pants papa papal paper paperback papers
par parachute parade paradigm paradise paradox paragraph paragraphs parallel parallels parameter parameters
paramilitary paramount paranormal paraphrase paraphrasing parasite parcel pardon parent parental parentheses parents
parish parishes park parking parks parkway parliament parliamentary parody parole parrot parsons part parted partial
partially participant participants participate participated participates participating participation particle
particles particular particularly parties partisan partisans partition partly partner partnered partners partnership
partnerships parts party pas pasha pass passage passages passed passenger passengers passes passing passion passionate
passive passport passports password past paste pasted pastor pastoral pat patch patches patent patented patents
paternal path pathology paths pathway pathways patience patient patients patriarch patriot patriotic patriots patrol
patrolled patrolling patrols patron patronage patrons pattern patterns pause paved pavilion pawn pay paying payload
payment payments pays pd peace peaceful peacock peak peaked peaking peaks pearl peasant peasants peck peculiar pedal
pedestrian peel peer peerage peers pen penal penalties penalty pencil pending penetrate penetration penguin penguins
peninsula penis penned penny pension pensions pentagon penultimate people peoples pepper per perceive perceived
percent percentage perception perceptions percussion perennial perfect perfection perfectly perform performance
performances performed performer performers performing performs perhaps perimeter period periodic periodical
periodically periodicals periods peripheral perished permanent permanently permission permissions permit permits
permitted permitting perpendicular perpetrators perpetual persecution persist persisted persistent person persona
personal personalities personality personally personnel persons perspective perspectives persuade persuaded pertaining
pertinent pest pet petals peters petition petitioned petitions petrol petroleum pets petty pg phantom pharaoh
pharmaceutical pharmacy phase phased phases phenomena phenomenon philanthropic philanthropist philharmonic philosopher
philosophers philosophical philosophy phoenix phone phones phosphate photo photograph photographed photographer
photographers photographic photographs photography photon photos phrase phrases phrasing physical physically physician
physicians physicist physics physiological physiology pi pianist piano pick picked picking picks pickup picnic
pictorial picture pictured pictures pie piece pieces pier pierce piers pig pigeon pigs pike pile pilgrim pilgrimage
pilgrims pillar pillars pilot pilots pin pine ping pinging pink pinned pins pioneer pioneered pioneering pioneers pipe
pipeline piper pipes piracy pirate pirates pistol pistols piston pit pitch pitched pitcher pitchers pitches pitching
pits pity pivotal pixel pixels pizza pl place placed placement places placing plagiarism plague plagued plain plainly
plains plaintiff plaintiffs plan plane planes planet planetary planets planned planning plans plant plantation
plantations planted planting plants plaque plasma plaster plastic plate plateau plates platform platforms platinum
platoon plausible play playable playback playboy played player players playground playing playoff playoffs plays
playwright plaza plea pleaded pleasant please pleased pleasure pledge pledged plenty plot plots plotting plug plugin
plumage plural plus pneumonia pocket pockets pod podcast podium poem poems poet poetic poetry poets point pointed
pointer pointing pointless points poison poisoned poisoning poker pol polar pole poles police policeman policemen
policies policing policy polish polished polite political politically politician politicians politics poll pollen
polling polls pollution polo polymer polynomial polytechnic pond ponds pony pool pools poor poorly pop pope pops
populace popular popularity popularly populated population populations populous porcelain porch pork porn pornographic
pornography port portable portal portals porter portfolio portion portions portrait portraits portray portrayal
portrayed portraying portrays ports pose posed poses posing position positioned positioning positions positive
positively possess possessed possesses possessing possession possessions possibilities possibility possible possibly
post postage postal postcode postdoctoral posted poster posterior posters postgraduate posthumous posthumously posting
postmaster postponed posts postwar pot potassium potato potatoes potent potential potentially pots potter pottery
poultry pound pounds pour poured poverty powder power powered powerful powers pp practical practically practice
practices practised practitioner practitioners prairie praise praised praising pray prayer prayers preached preacher
preaching preceded precedence precedent preceding precinct precious precipitation precise precisely precision
precursor predator predators predecessor predecessors predict predictable predicted prediction predictions predominant
predominantly preface prefect prefecture prefer preferable preferably preference preferences preferred preferring
prefers prefix pregnancy pregnant prehistoric prejudice prelate preliminary prelude premature prematurely premier
premiere premiered premise premises premium prep preparation preparations preparatory prepare prepared prepares
preparing prescribed prescription presence present presentation presentations presented presenter presenting presently
presents preservation preserve preserved preserves preserving presided presidency president presidential presidents
presiding press pressed presses pressing pressure pressures prestige prestigious presumably presume presumed
presumption pretend pretending pretty prevailed prevailing prevalence prevalent prevent prevented preventing
prevention prevents preview previous previously prey price prices pricing pride priest priesthood priests primaries
primarily primary prime primitive prince princely princes princess principal principality principally principle
principles print printed printer printers printing prints prior priorities priority priory prison prisoner prisoners
prisons privacy private privately privilege privileged privileges privy prize prizes pro probability probable probably
probation probe problem problematic problems procedural procedure procedures proceed proceeded proceeding proceedings
proceeds process processed processes processing procession processor processors proclaimed proclamation procurement
prod prodded produce produced producer producers produces producing product production productions productive
productivity products prof profession professional professionally professionals professions professor professors
professorship profile profiles profit profitable profits profound program programme programmed programmer programmers
programmes programming programs progress progressed progresses progression progressive progressively prohibit
prohibited prohibiting prohibition prohibits project projected projecting projection projections projects
proliferation prolific prologue prolonged prominence prominent prominently promise promised promises promising promo
promote promoted promoter promotes promoting promotion promotional promotions prompt prompted prompting promptly prone
pronounce pronounced pronouns pronunciation proof proofs prop propaganda propagation propeller proper properly
properties property prophecy prophet proponent proponents proportion proportional proportions proposal proposals
propose proposed proposes proposing proposition proprietary proprietor propulsion prose prosecuted prosecution
prosecutor prosecutors prospect prospective prospects prosperity prosperous prostitute prostitutes prostitution
protagonist protagonists protect protected protecting protection protections protective protector protects protein
proteins protest protestant protestants protested protesters protesting protests protocol protocols proton prototype
prototypes proud prove proved proven proves provide provided providence provider providers provides providing province
provinces provincial proving provision provisional provisions provocative provoked provost proximity proxy pseudonym
psychedelic psychiatric psychiatrist psychiatry psychic psychological psychologist psychology pt pub public
publication publications publicity publicly publish published publisher publishers publishes publishing pubs pueblo
pull pulled pulling pulls pulp pulse pump pumping pumps pun punch punches punctuation punish punished punishment
punitive punk punt pupil pupils puppet puppetry puppets purchase purchased purchases purchasing pure purely purge
purity purple purported purpose purposes purse pursuant pursue pursued pursuing pursuit pursuits push pushed pushes
pushing put puts putting puzzle puzzles pyramid python quad qualification qualifications qualified qualifier
qualifiers qualifies qualify qualifying qualities quality quantitative quantities quantity quantum quarantine quarry
quarter quarterback quarterfinals quarterly quarters quartet quay queen queens queer queries query quest question
questionable questioned questioning questions queue quick quicker quickly quiet quietly quintet quit quite quiz quota
quotation quotations quote quoted quotes quoting rabbi rabbis rabbit race raced racehorse racer races racial racing
racism racist rack radar radial radiation radical radically radio radioactive radius rage raid raided raiders raids
rail railroad railroads rails railway railways rain rainbow rainfall rainforest rains rainy raise raised raises
raising raja rallies rally ram ramp rams ran ranch random randomly randy range ranged ranger rangers ranges ranging
rank ranked ranking rankings ranks ransom rant rap rape raped rapid rapidly rapids rapper rappers rare rarely rat rate
rated rates rather ratified rating ratings ratio ration rational rationale rationales ratios rats raven raw ray rays
reach reached reaches reaching react reacted reaction reactions reactive reactor reactors read readable reader readers
readership readily readiness reading readings reads ready real realise realised realises realism realistic realities
reality really realm realms rear reason reasonable reasonably reasoning reasons reassessed reassessment reassigned
rebel rebellion rebels rebounds rebuild rebuilding rebuilt recall recalled recalls recaptured receive received
receiver receivers receives receiving recent recently reception receptions receptor receptors recession recipe recipes
recipient recipients recognise recognised recognition recommend recommendation recommendations recommended
recommending recommends reconcile reconciliation reconnaissance reconsider reconstructed reconstruction record
recorded recorder recording recordings records recounted recounts recover recovered recovering recovery recreate
recreated recreation recreational recruit recruited recruiting recruitment recruits rectangular rector recurring
recycled recycling red reddish redemption redesign redesigned redevelopment redirect redirected redirecting redirects
rediscovered reds reduce reduced reduces reducing reduction redundancy redundant reed reef reefs reel reelected
reelection reeve reeves ref refer referee reference referenced references referencing referendum referred referring
refers refined refinery reflect reflected reflecting reflection reflections reflective reflects reform reformation
reformed reformer reforms refrain refs refuge refugee refugees refurbished refurbishment refusal refuse refused
refuses refusing regain regained regard regarded regarding regardless regards regency regeneration regent regents
reggae regime regiment regimental regiments regimes region regional regions register registered registering registers
registrar registration registry regret regular regularly regulars regulate regulated regulating regulation regulations
regulator regulatory rehabilitation rehearsal reign reigned reigning reigns reinforce reinforced reinforcements
reinstated reissue reissued reject rejected rejecting rejection rejects rejoined relate related relates relating
relation relations relationship relationships relative relatively relatives relativity relaxed relay release released
releases releasing relegated relegation relevance relevant reliability reliable reliably reliance relics relied relief
relies relieve relieved religion religions religious relocate relocated relocation reluctant reluctantly rely relying
remain remainder remained remaining remains remake remark remarkable remarkably remarked remarks remarried rematch
remedies remedy remember remembered remembering remembers remembrance remind reminded reminder reminds reminiscent
remnant remnants remote remotely removal remove removed removes removing renaissance rename renamed renaming render
rendered rendering renders rendition renew renewable renewal renewed renovated renovation renovations renowned rent
rental rented renumbered reopen reopened reopening reorganisation rep repair repaired repairs repeal repealed repeat
repeated repeatedly repeating repeats repertoire repertory repetition repetitive replace replaceable replaced
replacement replacements replaces replacing replay replica replicate replication replied replies reply replying report
reported reportedly reporter reporters reporting reports repository represent representation representations
representative representatives represented representing represents repression reprint reprinted reprise reprised
reproduce reproduced reproduction reproductive reptiles republic republican republicans republics republished
reputable reputation reputed request requested requesting requests require required requirement requirements requires
requiring rescue rescued rescues research researched researcher researchers researches researching resemblance
resemble resembled resembles resembling reservation reservations reserve reserved reserves reservoir reservoirs reset
reside resided residence residences residency resident residential residents resides residing residue residues resign
resignation resigned resigning resist resistance resistant resisted resolution resolutions resolve resolved resolves
resolving resonance resort resorts resource resources respect respectable respected respectfully respective
respectively respects respiratory respond responded respondents responding responds response responses
responsibilities responsibility responsible rest restart restarted restaurant restaurants resting restoration restore
restored restoring restrict restricted restricting restriction restrictions restrictive restructuring rests result
resulted resulting results resume resumed resurrected resurrection retail retailer retailers retain retained retaining
retains retaliation retention retire retired retirement retiring retracted retreat retreated retreating retrieve
retrieved retrospective return returned returning returns reunion reunite reunited reuse reused rev reveal revealed
revealing reveals revelation revenge revenue revenues reverend reversal reverse reversed reversion revert reverted
reverting reverts review reviewed reviewer reviewers reviewing reviews revise revised revision revisions revisit
revisited revival revive revived revoked revolt revolution revolutionary revolver revolves revue reward rewarded
rewards reworded reworked rewrite rewriting rewritten rhetoric rhyme rhythm rhythmic rhythms ribbon ribs rice rich
richest rid ridden ride rider riders rides ridge ridges ridiculous riding rifle rifles rift rig right rightly rights
rigid rigorous rim ring rings rink riot riots rip rise risen rises rising risk risks risky rite rites ritual rituals
rival rivalries rivalry rivals river rivers riverside rm road roads roadway robbery robin robot robotic robotics
robots robust rock rocket rockets rocks rocky rod rode rodeo rods rogers rogue role roles roll rollback rolled roller
rolling rolls roman romance romantic roof roofs rookie room rooms root rooted roots rope ropes rose roses roster
rotary rotate rotated rotating rotation rotor rotten rouge rough roughly round roundabout rounded rounds route routed
routes routine routinely routing rover rovers row rower rowing rows royal royalist royals royalty rpm rs rubber
rubbish ruby rude rue rugby rugged ruin ruined ruins rule ruled ruler rulers rules ruling rum rumours run runaway
runner runners running runoff runs runway rural rush rushed rushes rushing rusty ruthless sabotage sac sack sacked
sacks sacred sacrifice sacrifices sad saddle sadly safari safe safely safer safety saga sage said sail sailed sailing
sailor sailors sails saint saints sake salaries salary sale sales salesman salmon salon saloon salt salvage salvation
same sample sampled samples sampling samurai sanction sanctioned sanctions sanctuary sand sandbox sanders sands
sandstone sandwich sandy sang sanitation sank sans sap sat satellite satellites satire satirical satisfaction
satisfactory satisfied satisfies satisfy satisfying sauce savage savannah save saved saves saving savings saw sawyer
sax saxophone saxophonist say saying says scale scaled scales scaling scam scan scandal scanned scanning scans scar
scarce scare scared scarlet scary scattered scattering scenario scenarios scene scenery scenes scenic schedule
scheduled schedules scheduling scheme schemes scholar scholarly scholars scholarship scholarships school schooling
schools schooner science sciences scientific scientifically scientist scientists scope score scored scorer scores
scoring scout scouting scouts scrap scrapped scratch scream screaming screen screened screening screenings screenplay
screens screenshot screenwriter screw script scripted scripts scripture scriptures scroll scrub scrutiny sculpted
sculptor sculpture sculptures sea seal sealed seals seaman search searched searches searching sears seas seaside
season seasonal seasons seat seated seating seats sec second secondary secondly seconds secrecy secret secretariat
secretaries secretary secretly secrets sect section sections sector sectors secular secure secured securing securities
security sedan sediment sediments see seed seeded seeds seeing seek seeking seeks seem seemed seemingly seems seen
sees segment segments segregated segregation seismic seize seized seizure seldom select selected selecting selection
selections selective selectively selector self sell seller sellers selling sells semantic semester semi semiconductor
semifinal semifinals seminal seminar seminars seminary senate senator senators send sending sends senior seniors
sensation sense senses sensible sensing sensitive sensitivity sensor sensors sensory sent sentence sentenced sentences
sentencing sentiment sentiments separate separated separately separates separating separation sequel sequels sequence
sequences sergeant serial series serious seriously sermon sermons serpent servant servants serve served server servers
serves service serviced services serving session sessions set sets setting settings settle settled settlement
settlements settler settlers settling setup seven seventeen seventeenth seventh seventy several severe severed
severely severity sewage sex sexes sexual sexuality sexually sexy sh shade shades shadow shadows shaft shafts shah
shake shale shall shallow shame shanghai shape shaped shapes shaping share shared shareholder shareholders shares
sharing shark sharks sharp sharply shattered she shear shed sheep sheer sheet sheets sheikh shelf shell shells shelter
sheltered shelters shepherd sheriff shield shields shift shifted shifting shifts shin shine shining shiny ship
shipbuilding shipped shipping ships shipyard shire shirt shirts shit shock shocked shocking shoe shoes shoot shooter
shooters shooting shootout shoots shop shopping shops shore shoreline shores short shortage shortages shortcut
shortened shorter shortest shortly shorts shot shotgun shots should shoulder shoulders shout shouting show showcase
showcased showcases showcasing showed shower showing shown shows shrine shrines shrub shrubs shut shuttle shy sibling
siblings sic sick sickness side sided sides siding siege sierra sight sighted sights sigma sign signal signalling
signals signature signatures signed significance significant significantly signifies signing signpost signs silence
silent silicon silk silly silver sim similar similarities similarity similarly simple simpler simplest simplicity
simplified simplify simply sims simulated simulation simulations simulcast simultaneous simultaneously sin since
sincere sincerely sing singer singers singing single singled singles sings singular sinister sink sinking sins sir
sire sister sisters sit sitcom site sites sits sitting situated situation situations six sixteen sixteenth sixth sixty
size sized sizes skate skater skaters skating skeletal skeleton sketch sketches ski skier skies skiing skill skilled
skills skin skins skip skipped skull sky skyline slab slain slalom slam slang slate slated slaughter slave slavery
slaves sleep sleeper sleepers sleeping sleeve slender slide slides sliding slight slightly slim slip slipped slogan
slope slopes slot slots slow slowed slower slowly small smaller smallest smart smash smell smile smith smoke smoking
smooth smuggling snail snails snake snakes snap sniper snout snow so soap soccer social socialism socialist socially
societal societies society sociological sociologist sociology sock socking socks soda sodium soft softball software
soil soils sol solar sold soldier soldiers sole solely solicitor solid solidarity solitary solo soloist solution
solutions solve solved solving some somebody someday somehow someone something sometime sometimes somewhat somewhere
son sonata song songs songwriter songwriters sonic sonny sons soon sooner sophisticated sophomore soprano sorrow sorry
sort sorted sorting sorts sought soul souls sound sounded sounding sounds soundtrack soundtracks soup sour source
sourced sources sourcing south southbound southeast southeastern southern southernmost southward southwest
southwestern sovereign sovereignty soviet soviets sox spa space spacecraft spaced spaces spacing spades spam spamming
span spanned spanning spans spare spared spark sparked sparks sparse spatial spawned speak speaker speakers speaking
speaks spear spears special specialised specialising specialist specialists specially specials species specific
specifically specification specifications specifics specified specifies specify specifying specimen specimens
spectacular spectator spectators spectral spectrum speculated speculation speculative speech speeches speed speedily
speeds speedway speedy spell spelled spelling spellings spells spelt spend spending spends spent sperm sphere spheres
spherical spice spider spiders spies spike spill spin spinal spine spines spinning spiral spire spirit spirits
spiritual spirituality spite split splits splitting spoke spoken spokesman spokesperson sponsor sponsored sponsors
sponsorship spontaneous sporadic sport sporting sports sportsman spot spotlight spots spotted spouse spray spread
spreading spreads spring springs sprint sprinter spun spur spurious spurs spy sq squad squadron squadrons squads
square squares squash stabbed stability stable stables stack stadium stadiums staff staffed stage staged stages
staging stained staircase stairs stake stakes stale stalking stall stalled stallion stalls stamp stamps stance stand
standard standards standing standings standpoint stands staple star stark starred starring stars start started starter
starters starting starts startup state stated statement statements states statesman statewide static stating station
stationary stationed stations statistical statistics stats statue statues stature status statute statutes statutory
stay stayed staying stays steadily steady steal stealing steals steam steamer steamship steel steep steering stein
stellar stem stems step stepped stepping steps stereo stereotypes sterling stern steward stick sticking sticks sticky
stiff still stimulate stimulation stimuli stimulus sting stint stipulated stock stocks stoke stokes stole stolen
stomach stone stones stony stood stop stopped stopping stops storage store stored stores storey stories storing storm
storms story stout straight straightforward strain strained strains strait strand stranded strange stranger strangers
strata strategic strategies strategy straw stray streak stream streaming streams street streets strength strengthen
strengthened strengthening strengths stress stressed stresses stretch stretched stretches stretching stricken strict
strictly strike strikeouts striker strikes striking string strings strip stripe stripes stripped strips strive stroke
strokes strong stronger strongest stronghold strongly struck structural structure structured structures struggle
struggled struggles struggling stub stubs stuck stud student students studied studies studio studios study studying
stuff stuffed stunning stunt stupid style styled styles styling stylistic sub subcommittee subdivided subdivision
subdivisions subgroup subject subjected subjective subjects submarine submarines submerged submission submissions
submit submitted submitting subordinate subscribers subscription subsection subsequent subsequently subset
subsidiaries subsidiary subsidies substance substances substantial substantially substantive substitute substituted
substitution substrate subtle subtropical suburb suburban suburbs subway succeed succeeded succeeding succeeds success
successes successful successfully succession successive successively successor successors such sudden suddenly sue
sued suffer suffered suffering suffers suffice sufficient sufficiently suffix suffrage sugar suggest suggested
suggesting suggestion suggestions suggests suicide suit suitable suite suited suites suits sulfur sultan sum summaries
summary summer summers summit summoned sums sun sung sunk sunlight sunny sunrise sunset sunshine sup super superb
superficial superintendent superior superiority superman supermarket supernatural superseded superstar supervised
supervising supervision supervisor supervisors supplement supplementary supplemented supplements supplied supplier
suppliers supplies supply supplying support supported supporter supporters supporting supportive supports suppose
supposed supposedly suppress suppressed suppression supremacy supreme sure surely surf surface surfaced surfaces
surfing surge surgeon surgeons surgery surgical surname surnames surpassed surplus surprise surprised surprising
surprisingly surrender surrendered surrey surround surrounded surrounding surroundings surrounds surveillance survey
surveyed surveying surveyor surveys survival survive survived survives surviving survivor survivors susceptible
suspect suspected suspects suspended suspension suspicion suspicions suspicious sustain sustainable sustained swallow
swami swamp swan swap swear sweep sweeping sweet swept swift swim swimmer swimmers swimming swing switch switched
switches switching sword swords sworn syllable syllables symbol symbolic symbolism symbols symmetric symmetrical
symmetry sympathetic sympathy symphonic symphony symposium symptoms synagogue syndicate syndicated syndrome synod
synonym synonymous synonyms synopsis syntax synthesis synthesizer synthesizers synthetic sysop system systematic
systematically systemic systems tab table tables tablet tablets tabloid tabs tackle tackles tactic tactical tactics
tag tagged tagging tags tail tails take taken takeoff takeover takes taking tale talent talented talents tales talk
talked talking talks tall taller tallest tally tam tan tandem tang tango tank tanker tanks tanner tap tape tapes tar
target targeted targeting targets task tasked tasks taste tastes tat tattoo taught tavern tax taxation taxes taxi
taxonomic taxonomy tea teach teacher teachers teaches teaching teachings team teamed teammate teammates teams tear
tears tech technical technically technician technicians technique techniques technological technologies technology
tedious teen teenage teenager teenagers teens teeth tel telecommunications telegraph telephone telescope televised
television tell telling tells temp temper temperate temperature temperatures template templates temple temples tempo
temporal temporarily temporary tempted ten tenant tenants tend tended tendencies tendency tendentious tender tends
tennis tenor tens tense tension tensions tent tentative tenth tenure term termed terminal terminals terminate
terminated terminating termination terminology terminus terms terrace terrain terrestrial terrible terribly
territorial territories territory terror terrorism terrorist terrorists tertiary test testament tested testified
testify testimony testing tests text textbook textbooks textile textiles texts textual texture than thank thanks
thanksgiving that thatcher the theatre theatres theatrical thee theft their theirs them thematic theme themes
themselves then thence theologian theological theology theorem theoretical theoretically theories theorist theorists
theory therapeutic therapy there thereafter thereby therefore therein thereof thermal these thesis they thick
thickness thief thieves thin thing things think thinkers thinking thinks third thirteen thirteenth thirty this
thorough thoroughly those thou though thought thoughtful thoughts thousand thousands thread threads threat threaten
threatened threatening threatens threats three threshold threw thriller thriving throat throne through throughout
throw throwing thrown throws thrust thumb thunder thus thy ti tick ticket tickets tidal tide tie tied tier ties tiger
tigers tight tightly tildes tile tiles till timber time timed timeline timely times timestamp timetable timing tin
tiny tip tips tire tired tires tissue tissues titan titans title titled titles titular to tobacco today toe toes
together toilet toilets token told tolerance tolerate tolerated toll tomb tombs tomorrow ton tone tones tong tongue
tonight tonnes tons too took tool tools tooth top topic topical topics topographic topography topology topped topping
tops tor torch torn tornado tornadoes torpedo torpedoes torque torture tortured toss total totally totals touch
touchdown touchdowns touched touches touching tough tour toured touring tourism tourist tourists tournament
tournaments tours tow toward towards towed tower towers town towns township townships toxic toxicity toy toys trace
traced traces tracing track tracked tracking tracks tract traction tractor tracts trade traded trademark trader
traders trades trading tradition traditional traditionally traditions traffic trafficking tragedy tragic trail trailer
trailers trailing trails train trained trainer trainers training trains trait traits trajectory tram trams trans
transaction transactions transcribed transcript transcription transcripts transfer transferred transferring transfers
transform transformation transformations transformed transformers transforming transforms transit transition
transitional transitioned transitions translate translated translates translating translation translations translator
translators transmission transmissions transmit transmitted transmitter transmitting transparency transparent
transplant transport transportation transported transporting transports transverse trap trapped traps trash trauma
travel travelled traveller travellers travelling travels traverse treason treasure treasurer treasures treasury treat
treated treaties treating treatise treatment treatments treats treaty tree trees trek tremendous trench trenches trend
trends trial trials triangle triangular tribal tribe tribes tribunal tribune tributaries tributary tribute trick
tricks tricky tried tries trigger triggered trillion trilogy trim trimmed trinity trio trip triple tripod trips
triumph trivia trivial troll trolling trolls trombone troop troops trophies trophy tropical trouble troubled troubles
troupe trout troy truce truck trucks true truly trump trumpet trumpeter truncated trunk trust trusted trustee trustees
trusts trustworthy truth try trying ts tsar tube tuberculosis tubes tubular tucker tug tuition tune tuned tunes tuning
tunnel tunnels turbine turbines turbulent turf turkey turmoil turn turned turner turning turnout turnover turnpike
turns turret turtle turtles tutor tutorial tweaked twelfth twelve twentieth twenty twice twilight twin twinkle twins
twist twisted twitter two tying type typed types typhoon typical typically typing typo ugly uh ultimate ultimately
ultra um umbrella umpire unable unacceptable unambiguous unanimous unanimously unavailable unaware unbeaten unbiased
unblock unblocked uncertain uncertainty unchanged uncivil uncle unclear uncomfortable uncommon unconscious
unconstitutional uncontroversial unconventional uncovered undated undefeated under undercover undergo undergoing
undergone undergraduate underground underlying undermine underneath underside understand understandable understanding
understands understood undertake undertaken undertaking undertook underwater underwent underworld undesirable undid
undisclosed undo undone undoubtedly undue unemployed unemployment uneven unexpected unexpectedly unfair unfamiliar
unfinished unfortunate unfortunately unfounded unhappy unhelpful unidentified unification unified uniform uniformly
uniforms unilaterally uninhabited union unions unique uniquely unit unite united units unity universal universally
universe universities university unknown unlawful unless unlike unlikely unlimited unmarried unnamed unnecessarily
unnecessary unofficial unopposed unpaid unpleasant unpopular unprecedented unprotected unpublished unreasonable
unrelated unreleased unreliable unresolved unrest unseen unsigned unspecified unstable unsuccessful unsuccessfully
unsuitable unsupported unsure until untitled unto untrue unused unusual unusually unveiled unwanted unwilling up
upcoming update updated updates updating upgrade upgraded upgrades upgrading upheld upload uploaded uploading uploads
upon upper upright uprising ups upset upstairs upstream upward upwards uranium urban urge urged urgent urging urine us
usable usage use used useful usefulness useless user username usernames users uses using usual usually utilities
utility utter utterly vacancy vacant vacated vacation vaccine vacuum vague vaguely vain vale valentine valid
validation validity valley valleys valuable valuation value valued values valve valves vampire vampires van vandal
vandalism vandals vanguard vanished vanity var variable variables variance variant variants variation variations
varied varies varieties variety various variously varsity vary varying vascular vast vastly vaudeville vault vector
vectors vegetable vegetables vegetation vehicle vehicles veil vein veins velocity velvet vendor vendors vengeance
venom vent ventilation ventral venture ventures venue venues verb verbal verbatim verbs verdict verge verifiable
verification verified verify vernacular versatile verse verses version versions versus vertex vertical vertically
vertices very vessel vessels vested veteran veterans veterinary veto vi via viable viaduct vibrant vibration vicar
vice viceroy vicinity vicious victim victims victor victories victorious victory video videos vie view viewed viewer
viewers viewing viewpoint viewpoints views vigorous vii viii villa village villagers villages villain villains vine
vineyard vineyards vintage vinyl viola violate violated violates violating violation violations violence violent
violet violin violinist viral virgin virtual virtually virtue virtues virus viruses visa viscount visibility visible
vision visions visit visited visiting visitor visitors visits vista visual visually visuals vital vitamin viva vivid
vocabulary vocal vocalist vocals vocational vogue voice voiced voices void vol volcanic volcano volcanoes volleyball
vols voltage volume volumes voluntarily voluntary volunteer volunteered volunteers vote voted voter voters votes
voting vowel vowels vows voyage voyages vs vulnerability vulnerable wade wage wages wagon wagons waist wait waited
waiting waived wake wakes wales walk walked walker walking walks wall walled walls walnut waltz wan wandering wanna
want wanted wanting wants war ward warden wards ware warehouse warfare warm warmer warming warn warned warning
warnings warns warrant warranted warrants warren warring warrior warriors wars warship warships wartime was wash
washed washing wasp waste wasted wasting watch watched watches watching water waterfall waterfront waters watershed
waterway waterways watt watts wave wavelength waves wax way ways we weak weakened weakening weaker weakness weaknesses
wealth wealthy weapon weapons wear wearing wears weasel weather weaver weaving web webs website websites wed wedding
weddings weed week weekday weekdays weekend weekends weekly weeks weigh weighed weighing weighs weight weighted
weights weir weird welch welcome welcomed welcoming welfare well wellington wells welsh welterweight wen went were
west westbound western westward wet wetland wetlands whale whales wharf what whatever whatsoever wheat wheel
wheelchair wheeler wheels when whenever where whereabouts whereas whereby wherein wherever whether which whichever
while whilst whip whistle white whites whitish who whoever whole wholesale wholly whom whose why wicked wicket wickets
wide widely widened wider widespread widow widowed width wife wiki wikis wild wildcats wilderness wildlife wildly will
willing willingness willow wills win wind winding window windows winds wine wines wing winged winger wings winner
winners winning wins winter winters wiped wire wired wireless wires wisdom wise wish wished wishes wishing wit witch
witches with withdraw withdrawal withdrawing withdrawn withdrew within without withstand witness witnessed witnesses
wives wizard wizards wolf wolves woman women won wonder wondered wonderful wondering wonders wood wooded wooden
woodland woodlands woods woody wool word worded wording words wore work worked worker workers workforce working
workings workplace works workshop workshops world worlds worldwide worm worms worn worried worries worry worse worship
worst worth worthless worthwhile worthy would wound wounded wounds woven wow wrap wrapped wreck wreckage wrecked
wrestler wrestlers wrestling wright wrist write writer writers writes writing writings written wrong wrongly wrote wt
xi xii xiii xiv xv xvi xx xxx yacht yahoo yard yards ye yeah year yearbook yearly years yeast yellow yellowish yen yep
yes yesterday yet yield yielded yielding yields yo yoga you young younger youngest your yours yourself youth youths
zen zero zinc zip zombie zone zones zoo zoology zoom`
    .split(/\s+/)
    .filter(Boolean),
);
