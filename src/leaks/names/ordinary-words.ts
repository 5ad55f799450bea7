/**
 * Ordinary English words, in small letters. From the British word list of SCOWL (copyright 2000-2018 Kevin Atkinson; free
 * to use, copy, modify and distribute with this notice), those met most often, without the words that are mostly names.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
abandon abandoned abandoning abandonment abandons abbess abbey abbot abbr abbreviated abbreviation abbreviations
abdicated abdication abdomen abdominal abducted abduction abide abilities ability able abnormal abnormalities aboard
abode abolish abolished abolishing abolition abolitionist aboriginal aborigines abort aborted abortion abortions
abortive abound about above abrasive abridged abroad abrupt abruptly absence absent absolute absolutely absorb
absorbed absorbing absorbs absorption abstain abstract abstracted abstraction abstracts absurd absurdity abundance
abundant abundantly abuse abused abuses abusing abusive abyss acacia academia academic academically academician
academics academies academy acceded accelerate accelerated accelerating acceleration accelerator accent accents accept
acceptable acceptance accepted accepting accepts access accessed accessibility accessible accessing accession
accessories accessory accident accidental accidentally accidents acclaim acclaimed accolade accolades accommodate
accommodated accommodates accommodating accommodation accommodations accompanied accompanies accompaniment accompany
accompanying accomplice accomplices accomplish accomplished accomplishment accomplishments accord accordance accorded
according accordingly accordion accords account accountability accountable accountancy accountant accountants
accounted accounting accounts accreditation accredited accrued accumulate accumulated accumulating accumulation
accuracy accurate accurately accusation accusations accuse accused accuses accusing accustomed ace aces acetate
achieve achieved achievement achievements achieves achieving acid acidic acids acknowledge acknowledged
acknowledgement acknowledges acknowledging acme acorn acoustic acoustics acquaintance acquaintances acquainted acquire
acquired acquires acquiring acquisition acquisitions acquittal acquitted acre acres acronym acronyms across acrylic
act acted acting action actionable actions activate activated activates activating activation active actively activism
activist activists activities activity actor actors actress actresses acts actual actuality actually acupuncture acute
ad adagio adamant adapt adaptable adaptation adaptations adapted adapter adapting adaptive add added addendum addict
addicted addiction addictive addicts adding addition additional additionally additions additive additives address
addressed addresses addressing adds adept adequate adequately adhere adhered adherence adherents adheres adhering
adhesion adhesive adj adjacent adjective adjectives adjoining adjoins adjunct adjust adjustable adjusted adjusting
adjustment adjustments adjutant admin administer administered administering administers administration administrations
administrative administratively administrator administrators admins admirable admiral admirals admiralty admiration
admire admired admirer admirers admission admissions admit admits admitted admittedly admitting admonished ado adobe
adolescence adolescent adolescents adopt adopted adopting adoption adoptive adopts adoration adorned adrift ads adult
adultery adulthood adults advance advanced advancement advancements advances advancing advantage advantageous
advantages advent adventure adventurer adventurers adventures adventurous adversaries adversary adverse adversely
advert advertise advertised advertisement advertisements advertiser advertisers advertising adverts advice advisable
advise advised adviser advisers advises advising advisor advisors advisory advocacy advocate advocated advocates
advocating aegis aerial aerobic aerodynamic aerodynamics aeronautical aeronautics aeroplane aerospace aesthetic
aesthetically aesthetics afar affair affairs affect affected affecting affection affectionate affectionately
affections affects affidavit affiliate affiliated affiliates affiliation affiliations affinities affinity affirm
affirmation affirmative affirmed affirming affixed afflicted affluent afford affordable afforded afghan afghans afield
afloat aforementioned afoul afraid aft after afterlife aftermath afternoon afternoons afterwards again against agar
age aged ageing agencies agency agenda agendas agent agents ages aggravated aggregate aggregated aggregates
aggregation aggression aggressive aggressively agile agility aging agitated agitation agnostic ago agony agrarian
agree agreeable agreed agreeing agreement agreements agrees agricultural agriculture aground ah aha ahead aid aide
aided aides aiding aids ailing ailments aim aimed aiming aims air airborne aircraft aired airfield airfields airing
airlift airline airliner airliners airlines airmen airport airports airs airship airspace airstrip airwaves airway
airways airy aisle aisles akin alarm alarmed alarming alarms alas alb albatross albeit album albums alchemist alchemy
alcohol alcoholic alcoholism alder alderman aldermen ale alert alerted alerting alerts algae algebra algebraic
algebras algorithm algorithms alias aliases alibi alien alienated alienation aliens align aligned aligning alignment
alike alive alkali alkaline all allegation allegations allege alleged allegedly alleges allegiance alleging
allegorical allegory allegro allergic allergy alleviate alley alliance alliances allied allies alligator allocate
allocated allocation allotment allotments allotted allow allowable allowance allowances allowed allowing allows alloy
alloys alluded alludes alluding allusion allusions alluvial ally almanac almighty almond almost alone along alongside
aloud alpha alphabet alphabetical alphabetically alphabets alpine already alright also alt altar altars alter
alteration alterations altercation altered altering alternate alternated alternately alternates alternating
alternative alternatively alternatives alters although altitude altitudes alto altogether alum aluminium alumni
alumnus always am amalgamated amalgamation amassed amassing amateur amateurs amazed amazing amazingly amazon
ambassador ambassadors amber ambient ambiguity ambiguous ambition ambitions ambitious ambivalent ambulance ambulances
ambush ambushed ameer amen amenable amend amended amending amendment amendments amends amenities amid amidst amino
amir ammonia ammunition amnesia amnesty among amongst amorphous amount amounted amounting amounts amour amp amphibian
amphibians amphibious amphitheatre ample amplification amplified amplifier amplifiers amplify amplitude amps amputated
amt amused amusement amusing an anaerobic anal analog analogous analogue analogy analyse analysed analyses analysing
analysis analyst analysts analytic analytical anarchism anarchist anarchists anarchy anatomical anatomy ancestor
ancestors ancestral ancestry anchor anchorage anchored anchoring anchors ancient ancillary and andante android
anecdotal anecdote anecdotes anew angel angels anger angered angers angle angled angles angrily angry angular ani
animal animals animate animated animation animations animator animators anime animosity anion ankle annals annex
annexation annexed annihilated annihilation anniversaries anniversary annotated annotation annotations announce
announced announcement announcements announcer announcers announces announcing annoy annoyance annoyed annoying annual
annually annular annulled anode anomalies anomalous anomaly anon anons anonymity anonymous anonymously another answer
answered answering answers ant antagonist antagonistic antagonists antarctic ante antelope antenna antennae antennas
anterior anthem anthems anthologies anthology anthropological anthropologist anthropologists anthropology
anthropomorphic anti antibiotic antibiotics antibodies antibody anticipate anticipated anticipating anticipation
antics antidote antigen antigens antiquarian antique antiques antiquities antiquity antitrust ants anus anvil anxiety
anxious any anybody anyhow anymore anyone anything anytime anyway anywhere apart apartheid apartment apartments ape
aperture apes apex apiece apocalypse apocalyptic apologies apologise apologised apology apostle apostles apostolic
apostrophe app appalled appalling apparatus apparel apparent apparently apparition appeal appealed appealing appeals
appear appearance appearances appeared appearing appears appease appellate appellation append appendages appended
appendix appetite applauded applause apple apples appliance appliances applicability applicable applicant applicants
application applications applied applies apply applying appoint appointed appointee appointing appointment
appointments appoints appraisal appreciate appreciated appreciation apprehended apprentice apprenticed apprentices
apprenticeship approach approached approaches approaching appropriate appropriated appropriately appropriateness
appropriation appropriations approval approve approved approves approving approx approximate approximated
approximately approximation approximations apps apron apse apt aptitude aptly aqua aquaculture aquarium aquatic
aqueduct aqueous arable arbiter arbitrarily arbitrary arbitration arbitrator arbitrators arboretum arc arcade arcades
arcane arch archaeological archaeologist archaeologists archaeology archaic archangel archbishop archbishops
archdeacon archdiocese archduke arched archer archers archery arches archetype archipelago architect architects
architectural architecturally architecture architectures archive archived archives archiving archivist arcs arctic
ardent arduous are area areas arena arenas ares arguably argue argued argues arguing argument argumentation arguments
argyle aria arias arid arise arisen arises arising aristocracy aristocrat aristocratic aristocrats arithmetic ark arm
armada armament armaments armed armies armistice armour armoured arms army aroma aromatic arose around aroused arrange
arranged arrangement arrangements arranger arranges arranging array arrays arrest arrested arresting arrests arrival
arrivals arrive arrived arrives arriving arrogance arrogant arrow arrows arroyo arsenal arsenic arson art artefacts
arterial arteries artery arthritis article articles articulate articulated articulation artificial artificially
artillery artisan artisans artist artiste artistes artistic artistically artistry artists arts artwork artworks arty
as asbestos ascend ascended ascending ascension ascent ascertain ascertained ascetic ascot ascribed ash ashamed ashes
ashore ashram aside ask asked askew asking asks asleep asp aspect aspects aspen aspersions asphalt aspiration
aspirations aspire aspired aspiring ass assailant assassin assassinate assassinated assassination assassinations
assassins assault assaulted assaulting assaults assay assemblage assemble assembled assemblies assembling assembly
assemblyman assent assert asserted asserting assertion assertions asserts assess assessed assessing assessment
assessments assessor asset assets assign assigned assigning assignment assignments assigns assimilated assimilation
assist assistance assistant assistants assisted assisting assists associate associated associates associating
association associations associative assorted assortment assume assumed assumes assuming assumption assumptions
assurance assurances assure assured assures assuring aster asterisk asteroid asteroids asthma astonished astonishing
astounding astral astrologer astrological astrology astronaut astronauts astronomer astronomers astronomical astronomy
astrophysics asylum asymmetric asymmetrical at ate atelier atheism atheist atheists athlete athletes athletic
athletics atlas atmosphere atmospheric atoll atom atomic atoms atop atrium atrocities attach attached attaching
attachment attachments attack attacked attacker attackers attacking attacks attain attained attaining attainment
attains attempt attempted attempting attempts attend attendance attendances attendant attendants attended attending
attends attention attest attested attic attire attitude attitudes attorney attorneys attract attracted attracting
attraction attractions attractive attracts attributable attribute attributed attributes attributing attribution
attrition atypical auburn auction auctioned auctions audible audience audiences audio audiovisual audit auditing
audition auditioned auditions auditor auditorium auditors auditory audits auger augment augmented august aunt aura
auspices auspicious austere austerity authentic authentication authenticity author authored authoring authorisation
authorised authoritarian authoritative authorities authority authors authorship autism autistic auto autobiographical
autobiographies autobiography autograph automate automated automatic automatically automation automobile automobiles
automotive autonomous autonomy autopsy autumn auxiliaries auxiliary avail availability available avalanche avatar
avenge avenger avengers avenue avenues average averaged averages averaging aversion avert avg avian aviation aviator
aviators avid avionics avoid avoidance avoided avoiding avoids aw await awaited awaiting awake awaken awakened
awakening awakens award awarded awarding awards aware awareness away awe awesome awful awfully awhile awkward
awkwardly axe axes axial axiom axioms axis axle axles ay aye azalea azure babe babel babies baby baccalaureate
bachelor bachelors back backbone backdrop backed backer backers background backgrounds backing backlash backlog
backlogs backs backstage backstory backstroke backup backward backwards backyard bacon bacteria bacterial bacterium
bad bade badge badger badgers badges badly badminton baffled bag baggage bags bah bail bailiff bait baiting bake baked
baker bakers bakery baking balance balanced balances balancing balconies balcony bald bale bales ball ballad ballads
ballast ballerina ballet ballets ballistic balloon balloons ballot ballots ballpark ballroom balls bamboo ban banana
bananas band banded bandit bandits bands bandwidth bandy bane bang bani banished banister banjo bank banker bankers
banking banknote banknotes bankrupt bankruptcy banks banned banner banners banning bannister banquet bans bantam
bantamweight baptised baptism baptismal baptist baptists bar barb barbarian barbarians barbecue barbed barber bard
bare barefoot barely bargain bargaining barge barges baritone bark barker barking barley barn barney barns baron
baroness baronet barons baroque barracks barrage barred barrel barrels barren barrier barriers barring barrio barrios
barrister barrow barrows bars bartender basal basalt base baseball based baseless baseline baseman basement bases bash
basic basically basics basil basilica basin basing basins basis basket basketball baskets bass basses bassi bassist
basso bassoon bastard bastion bat batch batches bates bath bathing bathroom bathrooms baths bathtub baton bats batsman
batsmen battalion battalions batted batten batter battered batteries batters battery batting battle battled
battlefield battlefields battleground battles battleship battleships battling batty bay bayonet bayou bays bazaar be
beach beaches beacon bead beads beagle beak beaks beam beams bean beans bear beard bearded bearer bearers bearing
bearings bears beast beasts beat beaten beatification beating beats beau beautiful beautifully beauty beaux beaver
beavers became because beck become becomes becoming bed bedding bedrock bedroom bedrooms beds bee beech beef been beer
beers bees beetle beetles before beforehand befriended befriends beg began beggar beggars begged begging begin
beginner beginners beginning beginnings begins begs begun behalf behave behaved behaves behaving behaviour behavioural
beheaded behest behind behold beige being beings belfry belief beliefs believable believe believed believer believers
believes believing bell belle belligerent bellows bells belly belong belonged belonging belongings belongs beloved
below belt belts bench benches benchmark bend bender bending bends beneath benefactor beneficial beneficiaries
beneficiary benefit benefited benefiting benefits benevolent benign bent bequeathed bequest berg berries berry berth
berths beryl beset beside besides besieged best bestowed bests bestseller bet beta betray betrayal betrayed betrays
betrothed bets better betting between beverage beverages beware beyond bias biased biases bible biblical bibliographic
bibliography bicentennial bickering bicycle bicycles bid bidder bidding biddy bids biennial big bigger biggest bigotry
bike biker bikes biking bikini bilateral bile bilingual bill billboard billboards billed billiards billing billings
billion billionaire billions bills bimonthly bin binary bind binder binding binds bingo binomial biochemical
biochemist biochemistry biodiversity biographer biographers biographical biographies biography biological biologically
biologist biologists biology biomedical biosphere biotechnology bipartisan biplane bipolar birch bird birds birth
birthday birthplace births biscuit biscuits bisexual bishop bishopric bishops bison bit bitch bitcoin bite bites
biting bits bitten bitter bitterly bitterness bizarre black blackberry blackbird blackish blacklist blacklisted
blackmail blackout blacks blacksmith bladder blade blades blah blame blamed blames blaming bland blank blanked blanket
blankets blanking blanks blasphemy blast blasted blasting blasts blatant blatantly blaze blazer blazers blazing bleach
bleak bleed bleeding blend blended blender blending blends bless blessed blessing blessings blew blight blind blinded
blindly blindness blink bliss blitz blizzard bloated bloc block blockade blockbuster blocked blocking blocks blog
blogger bloggers blogging blogs blond blonde blood bloodshed bloody bloom bloomer blooming blooms blossom blossoms
blotch blow blowing blown blows blue bluebell bluegrass blueprint blues bluff bluffs bluish blunt blur blurb blurbs
blurred blurry blvd boa boar board boarded boarders boarding boards boardwalk boast boasted boasting boasts boat
boating boatman boats bobcats bode bodies bodily body bodybuilding bodyguard bodyguards bodywork bog bogs bogus
bohemian boil boiled boiler boilerplate boilers boiling boils bola bold boldface boldly boles bologna bolster
bolstered bolt bolts bomb bombarded bombardier bombardment bombed bomber bombers bombing bombings bombs bond bondage
bonded bonding bonds bone bones boney bonfire bong bongo bonnet bonnie bonny bonus bonuses bony boo boogie book booked
booking booklet booklets books bookseller booksellers bookshop bookstore bookstores boom boomerang booming boon boost
boosted booster boosting boot booth booths bootleg boots booty boozer bop border bordered bordering borderline borders
bore bored boredom boring born borne boron borough boroughs borrow borrowed borrowing borrows boss bosses bot
botanical botanist botanists botany botched both bother bothered bothering bothers bottle bottled bottles bottling
bottom bottoms bought boulder boulders boulevard bounce bounced bouncing bound boundaries boundary bounded bounds
bounty bouquet bourbon bourgeois bout boutique bouts bow bowed bowel bower bowers bowl bowled bowler bowlers bowling
bowls bowman bows box boxed boxer boxers boxes boxing boy boycott boycotted boyfriend boyhood boys bra brace bracelet
braces bracken bracket brackets braille brain brains brake brakes braking bramble branch branched branches branching
brand branded branding brands brandy bras brasher brass brave bravery braves bravo brawl bray breach breached breaches
breaching bread breadth break breakdown breaker breakers breakfast breaking breaks breakthrough breakup breast breasts
breaststroke breath breathe breathing bred breech breed breeder breeders breeding breeds breeze brethren brevity brew
brewed brewer breweries brewers brewery brewing briar bribe bribed bribery bribes brick bricks bridal bride brides
bridge bridgehead bridges bridging brief briefing briefly briefs brig brigade brigades bright brighter brightest
brightly brightness brilliance brilliant brilliantly brim bring bringing brings brink brittle broad broadband
broadcast broadcaster broadcasters broadcasting broadcasts broaden broadened broadening broader broadly broadside
brochure brochures brogan broke broken broker brokerage brokers broncos bronze bronzes brood brook brooks broom broth
brothel brothels brother brotherhood brothers brought brown browning brownish browns browse browser browsers browsing
bruins brunet brunette brunt brush brushed brushes brutal brutality brutally brute bubble bubbles buccaneers buck
bucket buckeyes buckle buckles bucks bud buddies budding buddy budget budgetary budgets buds buff buffalo buffer
buffet bug buggy bugle bugs build builder builders building buildings builds buildup built bulb bulbs bulge bulk bulky
bull bulldog bulldogs bullet bulletin bulletins bullets bullied bullies bullock bullpen bulls bullshit bully bullying
bum bump bumped bumper bumps bun bunch bundle bundled bundles bungalow bunker bunkers bunny bunting buoyancy burden
burdens bureau bureaucracy bureaucrat bureaucratic bureaucrats bureaus burg burgeoning burger burglary burial burials
buried burlesque burn burned burner burning burns burnt burr burrow burrows burst bursting bursts bury burying bus
busby buses bush bushes bushman busiest business businesses businessman businessmen businesswoman buss bust buster
busts busy but butch butcher butler butt butte butter butterflies butterfly butters button buttons butts buy buyer
buyers buying buyout buys buzz by bye bypass bypassed bypasses bypassing byte bytes ca cab cabal cabaret cabbage cabin
cabinet cabinets cabins cable cables cabs cache cached caches caching cactus cad cadence cadet cadets cadre cadres
cafeteria caffeine cage cages cairn cairns cake cakes cal calcium calculate calculated calculates calculating
calculation calculations calculator calculators calculus calendar calendars calf calibrated calibration calibre calif
caliph caliphate call called caller calligraphy calling calliope calls calm calmly calories calypso cam came camel
camels cameo cameos camera cameraman cameras camouflage camp campaign campaigned campaigner campaigning campaigns
camped camper campers campground camping camps campsite campsites campus campuses can canal canals canary cancel
cancellation cancelled cancelling cancer cancers candid candidacy candidate candidates candle candles candy cane
canine cannabis canned canning cannon cannons cannot canoe canoeing canoes canon canonical canons canopy cans cant
cantata cantatas canteen canter canto canton cantons cantor canvas canvases canvassed canvassing canyon canyons cap
capabilities capability capable capacitance capacities capacitor capacitors capacity cape capers capital
capitalisation capitalised capitalism capitalist capitals capitol capitulation capped caprice caps capsized capsule
capsules captain captaincy captained captaining captains caption captions captive captives captivity captors capture
captured captures capturing car caravan caraway carbine carbon carbonate carcinoma card cardboard cardiac cardinal
cardinals cardiology cardiovascular cards care cared career careers careful carefully caregivers careless cares
caretaker cargo caribou caricature caricatures caring carnage carnival carnivorous carol carousel carp carpenter
carpenters carpentry carpet carpets carriage carriages carriageway carried carrier carriers carries carrion carrot
carry carrying cars cart cartel cartilage cartographer cartography cartoon cartoonist cartoonists cartoons cartridge
cartridges carts carve carved carver carving carvings cascade cascades case cases cash cashier casing casino casinos
casket cassette cassettes cassia cast caste castes casting castle castles castor casts casual casually casualties
casualty cat catalogue catalogued catalogues catalyst catalysts catalytic catastrophe catastrophic catch catcher
catches catching catchment catchphrase catchy catechism categorically categories categorisation categorise categorised
category cater catered catering caterpillar caterpillars caters catfish cathedral cathedrals cathode catholic cats
cattle caucus caudal caught cauldron causal causation cause caused causes causeway causing caution cautioned cautions
cautious cavalier cavaliers cavalry cave caveat cavern caves cavities cavity cc cease ceased ceasefire ceases ceasing
cedar cede ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations celebratory
celebrities celebrity celestial cell cellar cellars cellist cello cells cellular cellulose cement cemented cemeteries
cemetery censor censored censoring censors censorship censure census censuses cent centaur centenary centennial
centimetres central centralised centrally centre centred centres centrifugal centrist cents centuries centurion
century ceramic ceramics cereal cereals cerebral ceremonial ceremonies ceremony cerise certain certainly certainty
certificate certificates certification certifications certified certify certifying cervical cessation cf ch chagrin
chain chained chains chair chaired chairman chairmanship chairmen chairperson chairs chairwoman chaise chalk challenge
challenged challenger challengers challenges challenging chamber chamberlain chambers chameleon champ champagne
champion championed champions championship championships champs chance chancel chancellor chancery chances chandler
change changed changes changing channel channels chant chanted chanting chants chaos chaotic chap chapel chapels
chaplain chaplains chapter chapters char character characterisation characterised characteristic characteristically
characteristics characters charcoal charge charged charger chargers charges charging chariot charisma charismatic
charitable charities charity charm charmed charming charms chart charted charter chartered charters charting charts
chase chased chaser chases chasing chassis chat chauffeur cheap cheaper cheapest cheaply cheat cheated cheating check
checked checker checking checklist checkpoint checkpoints checks cheek cheeks cheer cheerful cheering cheers cheese
cheeses cheetah chef chefs chem chemical chemically chemicals chemist chemistry chemists chemotherapy cheque cherish
cherry chess chest chestnut chevron chew chewing chi chic chick chicken chickens chicks chief chiefly chiefs chieftain
chieftains child childbirth childcare childhood childish childless children chill chilling chime chimes chimney
chimneys chin china chip chips chiropractic chloride chlorine chocolate choice choices choir choirs choke cholera
cholesterol choose chooses choosing chop chopped choppy choral chorale chord chords choreographed choreographer
choreography chores chorus choruses chose chosen chow christened chromatic chrome chromium chromosome chromosomes
chronic chronicle chronicled chronicler chronicles chronicling chronological chronologically chronology chuck chunk
chunks church churches churchyard chute cider cigar cigarette cigarettes cigars cilia cinema cinemas cinematic
cinematographer cinematography cinnamon cipher circa circle circled circles circuit circuitry circuits circular
circulate circulated circulating circulation circumcision circumference circumstance circumstances circumstantial
circumvent circus cis citadel citation citations cite cited cites cities citing citizen citizens citizenship citrus
city civic civil civilian civilians civilisation civility clack clad claim claimant claimants claimed claiming claims
clam clamp clan clandestine clans clapper clarification clarified clarifies clarify clarifying clarinet clarion
clarity clash clashed clashes clasp class classed classes classic classical classically classics classification
classifications classified classifies classify classifying classmate classmates classroom classrooms clause clauses
claw claws clay clean cleaned cleaner cleaners cleaning cleansing cleanup clear clearance cleared clearer clearing
clearly clears cleavage cleaver clef cleft clemency clement clergy clergyman cleric clerical clerics clerk clerks
clever cleverly click clicked clicking clicks client clients cliff cliffs climate climates climatic climax climb
climbed climber climbers climbing climbs clinch clinched clinic clinical clinically clinicians clinics clip clipped
clipper clippers clipping clippings clips clique cloak clock clocks clockwise cloister clone cloned clones cloning
close closed closely closeness closer closes closest closet closing closure closures cloth clothed clothes clothing
cloud clouds cloudy clover clown clowns club clubhouse clubs clue clueless clues clumsy clunky cluster clustered
clustering clusters clutch clutches clutter cluttered cm coach coached coaches coaching coal coalition coalitions
coarse coast coastal coaster coasters coastline coasts coat coated coating coatings coats cobalt cobra cocaine cock
cockpit cocktail cocoa coconut cocoon cod coda code coded codes codex codified coding coeducational coefficient
coefficients coerced coercion coexist coexistence coffee coffin coffins cognate cognition cognitive coherence coherent
cohesion cohesive cohort coil coils coin coinage coincide coincided coincidence coincidentally coincides coinciding
coined coining coins coke col cola cold colder coldest coliseum collaborate collaborated collaborates collaborating
collaboration collaborations collaborative collaborator collaborators collage collapse collapsed collapses collapsible
collapsing collar collateral colleague colleagues collect collected collectible collecting collection collections
collective collectively collector collectors collects colleen college colleges collegiate collide collided colliding
collier collieries colliery collision collisions colloquial colloquially collusion cologne colon colonel colonels
colonial colonialism colonies colonisation colonists colony coloration colossal colossus colour colouration coloured
colourful colouring colours colt colts column columnist columnists columns coma comb combat combatant combatants
combating combative combination combinations combine combined combines combining combo combs combustion come comeback
comedian comedians comedic comedies comedy comer comes comet comets comfort comfortable comfortably comforts comic
comical comics coming comm comma command commandant commanded commander commanders commanding commandments commando
commandos commands commas commemorate commemorated commemorates commemorating commemoration commemorative commence
commenced commencement commences commencing commendation commended comment commentaries commentary commentator
commentators commented commenting comments commerce commercial commercially commercials commissar commission
commissioned commissioner commissioners commissioning commissions commit commitment commitments commits committed
committee committees committing commodities commodity commodore common commoner commoners commonly commonplace commons
commonwealth communal commune communes communicate communicated communicates communicating communication
communications communion communism communist communists communities community commutative commute commuted commuter
commuters commuting compact companies companion companions company comparable comparative comparatively compare
compared compares comparing comparison comparisons compartment compartments compass compassion compassionate
compatibility compatible compatriot compatriots compel compelled compelling compendium compensate compensated
compensation compete competed competence competency competent competes competing competition competitions competitive
competitiveness competitor competitors compilation compilations compile compiled compiler compilers compiling complain
complainant complained complaining complains complaint complaints complement complementary complemented complements
complete completed completely completeness completes completing completion complex complexes complexities complexity
compliance compliant complicate complicated complication complications complicity complied complies compliment
complimentary complimented comply complying component components compose composed composer composers composing
composite composites composition compositions compound compounded compounds comprehend comprehension comprehensive
comprehensively comprehensiveness compress compressed compression compressor comprise comprised comprises comprising
compromise compromised compromises compromising comptroller compulsory computation computational computations compute
computed computer computers computing comrade comrades con concave conceal concealed concealing concede conceded
conceding conceivable conceivably conceive conceived concentrate concentrated concentrates concentrating concentration
concentrations concentric concept conception conceptions concepts conceptual conceptually concern concerned concerning
concerns concert concerted concerto concertos concerts concession concessions concise conclave conclude concluded
concludes concluding conclusion conclusions conclusive conclusively concord concourse concrete concubine concur
concurred concurrency concurrent concurrently concussion condemn condemnation condemned condemning condemns
condensation condensed condescending condition conditional conditioned conditioning conditions condolences condominium
condominiums condor conducive conduct conducted conducting conduction conductive conductivity conductor conductors
conducts conduit cone cones confectionery confederacy confederate confederates confederation confer conference
conferences conferred confers confess confessed confesses confessing confession confessional confessions confessor
confidant confidence confident confidential confidentiality configuration configurations configure configured confined
confinement confines confirm confirmation confirmed confirming confirms confiscated confiscation conflict conflicted
conflicting conflicts confluence conform conformation conforming conformity conforms confront confrontation
confrontational confrontations confronted confronting confronts confuse confused confuses confusing confusion
congenital congested congestion conglomerate congratulated congratulations congregation congregational congregations
congress congresses congressional congressman congressmen conical conjecture conjectured conjugate conjugation
conjunction connect connected connecting connection connections connectivity connector connectors connects connotation
connotations conquer conquered conquering conqueror conquest conquests cons conscience conscientious conscious
consciously consciousness conscripted conscription consecrated consecration consecutive consecutively consensual
consensus consent consented consequence consequences consequent consequently conservation conservationist conservatism
conservative conservatives conservatory conserve conserved consider considerable considerably consideration
considerations considered considering considers consist consisted consistency consistent consistently consisting
consists consolation console consoles consolidate consolidated consolidating consolidation consonant consonants
consort consortium conspicuous conspiracies conspiracy conspirators conspired conspiring constable constables
constabulary constant constantly constants constellation constellations constituencies constituency constituent
constituents constitute constituted constitutes constituting constitution constitutional constitutionality
constitutionally constitutions constrained constraint constraints construct constructed constructing construction
constructions constructive constructively constructor constructors constructs construed consul consular consulate
consuls consult consultancy consultant consultants consultation consultations consultative consulted consulting
consume consumed consumer consumers consumes consuming consummated consumption contact contacted contacting contacts
contagious contain contained container containers containing containment contains contaminants contaminated
contamination contemplated contemplating contemplation contemporaneous contemporaries contemporary contempt contend
contended contender contenders contending contends content contention contentious contents contest contestant
contestants contested contesting contests context contexts contextual contiguous continent continental continents
contingency contingent continual continually continuation continue continued continues continuing continuity
continuous continuously continuum contour contours contraception contract contracted contracting contraction
contractions contractor contractors contracts contractual contradict contradicted contradicting contradiction
contradictions contradictory contradicts contrary contrast contrasted contrasting contrasts contribute contributed
contributes contributing contribution contributions contributor contributors contrived control controlled controller
controllers controlling controls controversial controversially controversies controversy convection convened
convenience convenient conveniently convent convention conventional conventionally conventions converge convergence
convergent converges converging conversation conversational conversations converse conversely conversion conversions
convert converted converter convertible converting converts convex convey conveyed conveying conveyor conveys convict
convicted conviction convictions convicts convince convinced convinces convincing convincingly convocation convoluted
convoy convoys coo cook cookbook cooked cookery cookie cookies cooking cooks cool coolant cooled cooler cooling coon
coons coop cooper cooperate cooperated cooperating cooperation cooperative cooperatives coordinate coordinated
coordinates coordinating coordination coordinator coordinators cop cope copied copies coping copious copper cops copy
copying copyright copyrighted copyrights coral corals cord cordial cordon cords core cores cork corn corner cornered
corners cornerstone cornet cornice corolla corona coronary coronation coronavirus coroner corp corporal corporate
corporation corporations corps corpse corpses corpus corral correct corrected correcting correction correctional
corrections corrective correctly correctness correlate correlated correlates correlation correlations correspond
corresponded correspondence correspondent correspondents corresponding correspondingly corresponds corridor corridors
corroborated corrosion corrugated corrupt corrupted corruption cortex cortical cosmetic cosmetics cosmic cosmological
cosmology cosmopolitan cosmos cost costing costly costs costume costumes cote cottage cottages cotter cotton couch
cougar cougars cough could council councillor councillors councilman councils counsel counselling counsellor count
countable countdown counted counter counteract counterattack countered counterfeit countering counterpart counterparts
counterpoint counterproductive counters countess counties counting countless countries country countryman countrymen
countryside counts county coup coupe couple coupled couples coupling courage courageous courier course courses court
courted courteous courtesy courthouse courtier courtiers courtroom courts courtship courtyard cousin cousins cove
covenant cover coverage covered covering covers covert coveted covey cow coward cowardly cowboy cowboys cowling
coworkers cows cox coy coyote coyotes crab crabs crack crackdown cracked cracking cracks cradle craft crafted crafting
crafts craftsman craftsmanship craftsmen cram cramped crane cranes cranial crank crap crappy crash crashed crashes
crashing crater craters crates craven cravens crawl crawling craze crazy cream creamer creamy create created creates
creating creation creationism creations creative creativity creator creators creature creatures credence credentials
credibility credible credit credited creditor creditors credits creed creek creeks creel creep creeping creepy
cremated cremation creole crescent cress crest crested crests crew crewed crewmen crews cricket cricketer cricketers
cried cries crime crimes criminal criminals criminology crimson crippled crises crisis crisp criteria criterion critic
critical critically criticise criticised criticising criticism criticisms critics critique critiques crocodile
crocodiles crone crook crooked crooks crop cropped cropper cropping crops cross crossed crosses crossing crossings
crossover crossroads crouch crow crowd crowded crowds crown crowned crowning crowns crows crozier crucial crucified
crucifix crucifixion crude cruel cruelty cruft cruise cruised cruiser cruisers cruises cruising crumb crunch crusade
crusader crusaders crusades crush crushed crushing crust crustaceans crux cry crying crypt cryptic cryptography
crystal crystalline crystals cs ct cu cub cube cubes cubic cubs cuckoo cue cues cuisine cuisines culinary cull
culminated culminates culminating culmination culprit cult cultivate cultivated cultivating cultivation cults cultural
culturally culture cultured cultures cum cumbersome cumming cumulative cuneiform cunning cup cupid cupola cups cur
curate curator curators curb cure cured cures curfew curing curiosity curious curiously curl curler curling curly
currencies currency current currently currents curricula curriculum curry curse cursed curses cursor cursory curt
curtailed curtain curtains curvature curve curved curves curving cushion custodian custody custom customary customer
customers customs cut cute cutoff cuts cutter cutters cutting cuttings cyanide cycle cycles cyclic cycling cyclist
cyclists cyclone cyclones cylinder cylinders cylindrical cymbals cynical cypress cytoplasm czar dab dad daddy daffy
daft dagger dahlia daily dairy daisy dale dam damage damaged damages damaging dame dames damn damned damp dams dance
danced dancer dancers dances dancing dandy danger dangerous dangerously dangers dank dare dared daredevil daring dark
darker darkest darkness darling darn dart darts dash dashboard dashed dashes data database databases date dated dates
dating daughter daughters daunting dauphin davenport dawn day daylight days daytime dd deacon deacons deactivated dead
deadliest deadline deadlock deadly deaf deal dealer dealers dealership dealing dealings deals dealt dean deans dear
death deathbed deaths deb debatable debate debated debates debating debit debris debs debt debtor debts debug debut
debuted debuting debuts decade decades decapitated decay decayed decaying deceased deceit deceive deceived decency
decent deception deceptive decide decided decidedly decides deciding deciduous decimal decimated decipher decision
decisions decisive decisively deck decks declaration declarations declare declared declares declaring decline declined
declines declining decode decoding decommissioned decommissioning decomposition decompression decor decorate decorated
decorating decoration decorations decorative decoy decrease decreased decreases decreasing decree decreed decrees
dedicate dedicated dedication deduce deduced deducted deduction deductions deed deeds deem deemed deems deep deepened
deepening deeper deepest deeply deer defamation defamatory default defaults defeat defeated defeating defeats defect
defected defection defective defects defence defences defend defendant defendants defended defender defenders
defending defends defensive defer deference deferred defiance defiant deficiencies deficiency deficient deficit
deficits defied define defined defines defining definite definitely definition definitions definitive definitively
deflect deflected deflection deforestation deformation deformed defunct defy degenerate degeneration degradation
degrade degraded degrading degree degrees deities deity delay delayed delaying delays delegate delegated delegates
delegation delegations delete deleted deletes deleting deletion deletions deli deliberate deliberately deliberation
deliberations delicacy delicate delicious delight delighted delightful delineated deliver delivered deliveries
delivering delivers delivery dell delta delusion deluxe demand demanded demanding demands demarcation dementia demise
demo democracies democracy democrat democratic democratically democrats demographic demographics demolish demolished
demolition demon demonic demons demonstrably demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demonstrator demonstrators demos demoted den denial denied denies denomination denominations
denominator denote denoted denotes denoting denounce denounced denouncing dense densely denser densities density dent
dental dentist dentistry deny denying depart departed departing department departmental departments departs departure
departures depend depended dependence dependencies dependency dependent depending depends depict depicted depicting
depiction depictions depicts depleted depletion deploy deployed deploying deployment deployments depopulated
deportation deported deposed deposit deposited deposition deposits depot depots deprecated depressed depressing
depression depressions deprivation deprive deprived dept depth depths deputies deputy derailed derby derelict
derivation derivative derivatives derive derived derives deriving derogatory derrick descend descendant descendants
descended descending descends descent describe described describes describing description descriptions descriptive
descriptor desegregation desert deserted deserts deserve deserved deserves deserving design designate designated
designates designating designation designations designed designer designers designing designs desirable desire desired
desires desist desk desks desktop desolate despair desperate desperately desperation despised despite dessert desserts
destination destinations destined destiny destitute destroy destroyed destroyer destroyers destroying destroys
destruction destructive detached detachment detachments detail detailed detailing details detained detainees detect
detectable detected detecting detection detective detectives detector detectors detects detention deter deteriorate
deteriorated deteriorating deterioration determinant determination determine determined determines determining
deterministic deterrent detonate detonated detonation detour detract detractors detriment detrimental devastated
devastating devastation develop developed developer developers developing development developmental developments
develops deviate deviation deviations device devices devil devils devise devised devoid devolved devote devoted
devotee devotees devotes devoting devotion devotional devout dew dewberry dharma diabetes diacritics diagnose
diagnosed diagnoses diagnosis diagnostic diagnostics diagonal diagonally diagram diagrams dial dialect dialects dialog
dialogue dialogues diameter diameters diamond diamonds diaries diary dibble dice dichotomy dick dickey dicks dictate
dictated dictates dictator dictatorship dictionaries dictionary did die died dies diesel diet dietary dieter diets
differ differed difference differences different differential differentiate differentiated differentiating
differentiation differently differing differs difficult difficulties difficulty diffraction diffs diffuse diffusion
dig digest digestion digestive digger digging digit digital digitally digitised digits dignified dignitaries dignity
digs dike dilapidated dilemma diligence diligent dill dilute diluted dim dime dimension dimensional dimensions
diminish diminished diminishing diminutive din diner ding dining dinner dinners dinosaur dinosaurs diocesan diocese
dioceses diode dioxide dip diploma diplomacy diplomas diplomat diplomatic diplomats dipole dipped dipping dire direct
directed directing direction directional directions directive directives directly director directorate directorial
directories directors directorship directory directs dirk dirt dirty dis disabilities disability disable disabled
disabling disadvantage disadvantaged disadvantages disagree disagreed disagreeing disagreement disagreements disagrees
disallow disallowed disambiguate disambiguation disappear disappearance disappeared disappearing disappears
disappointed disappointing disappointment disapproval disapproved disarmament disarmed disaster disasters disastrous
disband disbanded disbanding disbelief disc discard discarded discern discernible discharge discharged discharges
discharging disciple disciples disciplinary discipline disciplined disciplines disclaimer disclose disclosed
disclosing disclosure disco discomfort disconnect disconnected discontent discontinuation discontinue discontinued
discontinuous discord discount discounted discounting discounts discourage discouraged discourages discouraging
discourse discourses discover discovered discoverer discoveries discovering discovers discovery discredit discredited
discrepancies discrepancy discrete discretion discretionary discriminate discriminated discrimination discriminatory
discs discus discuss discussed discusses discussing discussion discussions disdain disease diseases disembarked
disestablished disgrace disgruntled disguise disguised disguises disgust disgusted disgusting dish dishes dishonest
dishonesty disillusioned disinformation disingenuous disintegrated disintegration disinterested disk disks dislike
disliked dislikes dismal dismantle dismantled dismantling dismay dismayed dismiss dismissal dismissed dismisses
dismissing dismissive disobedience disorder disorders disparaging disparate disparities disparity dispatch dispatched
dispatches dispensary dispersal disperse dispersed dispersion displace displaced displacement displacing display
displayed displaying displays displeased displeasure disposable disposal dispose disposed disposition disproportionate
disproportionately disprove dispute disputed disputes disputing disqualification disqualified disqualify disregard
disregarded disregarding disrepair disrespect disrespectful disrupt disrupted disrupting disruption disruptions
disruptive disrupts diss dissatisfaction dissatisfied dissection disseminate disseminated dissemination dissent
dissenting dissertation dissertations dissident dissidents dissimilar dissipated dissolution dissolve dissolved
dissolving dissuade distance distanced distances distancing distant distantly distillation distilled distillery
distinct distinction distinctions distinctive distinctively distinctly distinguish distinguishable distinguished
distinguishes distinguishing distort distorted distortion distortions distract distracted distracting distraction
distraught distress distressed distribute distributed distributes distributing distribution distributions distributor
distributors district districts distrust disturb disturbance disturbances disturbed disturbing disuse disused ditch
ditches ditto diva dive diver diverge diverged divergence divergent divers diverse diversification diversified
diversify diversion diversity divert diverted diverting dives divide divided dividend dividends divides dividing
divine diving divinity divisible division divisional divisions divisive divorce divorced dizzy do doc dock docked
docking docks dockyard docs doctor doctoral doctorate doctorates doctors doctrinal doctrine doctrines document
documentaries documentary documentation documented documenting documents dodge dodger dodgers dodgy doe does dog dogma
dogmatic dogs doing dole doll dollar dollars dolls dolly dolphin dolphins domain domains dome domed domes domestic
domestically domesticated dominance dominant dominate dominated dominates dominating domination dominion dominions
domino don donate donated donating donation donations done donkey donor donors dons doom doomed doomsday door doors
doorway doorways dope doping dorm dormant dormitories dormitory dorsal dos dosage dose doses dossier dot dots dotted
dotty double doubled doubles doubling doubly doubt doubted doubtful doubtless doubts dough doughty dove dowager dowdy
down downed downer downfall downgraded downhill downing download downloadable downloaded downloading downloads
downright downs downstairs downstream downtown downturn downward downwards dowry dozen dozens draft drafted drafting
drafts drag dragged dragging dragon dragonfly dragons dragoon dragoons drags drain drainage drained draining drains
drake drama dramas dramatic dramatically dramatist drank draped drastic drastically draught draughtsman draw drawback
drawbacks drawer drawing drawings drawn draws dread dreadful dream dreamed dreamer dreaming dreams dredging dress
dressed dresses dressing drew dried drier driest drift drifted drifting drill drilled drilling drills drink drinking
drinks drive driven driver drivers drives driveway driving drone drones drop droplets dropped dropping drops drought
droughts drove drown drowned drowning drug drugs drum drummer drummers drumming drums drunk drunken dry dryer drying
dual duality dub dubbed dubbing dubious ducal duchess duchy duck ducks duct dude due duel dues duet duets duff dug
duke dukes dull duly dumb dummy dump dumped dumping dumps dun dune dunes dung dungeon dungeons dunk dunning dunno duo
duplex duplicate duplicated duplicates duplicating duplication durability durable duration during dusk dust dusty
duties duty dwarf dwarfs dwell dwellers dwelling dwellings dwindled dwindling dye dyed dyer dyes dying dyke dykes
dynamic dynamical dynamically dynamics dynamite dynamo dynastic dynasties dynasty dysfunction dysfunctional ea each
eager eagerly eagle eagles ear earl earldom earlier earliest earls early earmarked earn earned earnest earning
earnings earns ears earth earthen earthly earthquake earthquakes earthworks earwig ease eased easier easiest easily
east eastbound easterly eastern easternmost eastward eastwards easy eat eaten eater eaters eating eats eaves ebony
eccentric ecclesiastical echelon echo echoed echoes echoing eclectic eclipse eclipsed eclipses ecological ecologist
ecology economic economical economically economics economies economist economists economy ecosystem ecosystems ecstasy
ecumenical ed edge edged edges edible edict edifice edit edited editing edition editions editor editorial editorials
editors editorship edits eds educate educated educates educating education educational educator educators eel eels
eerie effect effected effective effectively effectiveness effects efficacy efficiency efficient efficiently effigy
effort efforts egg eggs ego egregious eh eight eighteen eighteens eighteenth eighth eighties eighty either ejected
ejection eke elaborate elaborated elaborately elaboration elapsed elastic elbow elder elderly elders eldest elect
elected electing election elections elective elector electoral electorate electorates electors electric electrical
electrically electrician electricity electrification electrified electrode electrodes electrolyte electromagnetic
electron electronic electronica electronically electronics electrons electrostatic elects elegance elegant elegy
element elemental elementary elements elephant elephants elevate elevated elevating elevation elevations elevator
elevators eleven eleventh elf elicit eligibility eligible eliminate eliminated eliminates eliminating elimination
elite elites elk ell ellipse elliptic elliptical elm elongate elongated eloquent else elsewhere elusive elves em email
emailed emails emanating emancipation embankment embargo embark embarked embarking embarrassed embarrassing
embarrassment embassies embassy embed embedded embedding embellished ember embezzlement emblem emblematic emblems
embodied embodies embodiment embody embrace embraced embraces embracing embroidered embroidery embroiled embryo
embryonic embryos emerald emerge emerged emergence emergencies emergency emergent emerges emerging emeritus emery
emigrant emigrants emigrate emigrated emigrating emigration eminence eminent emir emirate emirates emissary emission
emissions emit emits emitted emitting emo emotion emotional emotionally emotions empathy emperor emperors emphasis
emphasise emphasised emphatic empire empires empirical employ employed employee employees employer employers employing
employment employs empower empowered empowering empowerment empress emptied empties empty emptying ems emu emulate
emulated emulation emulator enable enabled enables enabling enact enacted enacting enactment enamel encampment encased
enchanted encircled enclave enclose enclosed enclosing enclosure enclosures encode encoded encodes encoding encompass
encompassed encompasses encompassing encore encounter encountered encountering encounters encourage encouraged
encouragement encourages encouraging encroachment encrypted encryption encyclopaedia encyclopaedic encyclopedia
encyclopedias encyclopedic end endangered endeavour endeavours ended endemic ending endings endless endlessly endorse
endorsed endorsement endorsements endorses endorsing endowed endowment ends endurance endure endured enduring enemies
enemy energetic energies energy enforce enforced enforcement enforcer enforcing engage engaged engagement engagements
engages engaging engine engineer engineered engineering engineers engines engraved engraver engraving engravings
engulfed enhance enhanced enhancement enhancements enhances enhancing enigma enigmatic enjoy enjoyable enjoyed
enjoying enjoyment enjoys enlarge enlarged enlargement enlightened enlightenment enlist enlisted enlisting enlistment
enlists enmity enormous enormously enough enquiry enraged enrich enriched enrichment enrolled enrolling enrolment
ensemble ensembles enshrined ensign enslaved ensued ensues ensuing ensure ensured ensures ensuring entail entailed
entails entangled enter entered entering enterprise enterprises enters entertain entertained entertainer entertainers
entertaining entertainment entertainments enthroned enthusiasm enthusiast enthusiastic enthusiastically enthusiasts
entire entirely entirety entities entitled entitlement entity entomologist entomology entourage entrance entrances
entrant entrants entrenched entrepreneur entrepreneurial entrepreneurs entries entropy entrusted entry enumerated
envelope envelopes environment environmental environmentalist environmentally environments environs envisaged
envisioned envoy envoys envy enzyme enzymes ephemeral epic epics epidemic epidemics epidemiology epilepsy epilogue
episcopal episode episodes episodic epistemology epistle epitaph epithet epitome epoch epsilon equal equality equalled
equally equals equate equated equates equation equations equator equatorial equestrian equilibrium equine equinox
equip equipment equipped equitable equity equivalence equivalent equivalently equivalents era eradicate eradication
eras erase erased erasing erect erected erecting erection ergo eroded erosion erotic err erratic erroneous erroneously
error errors erstwhile erupted eruption eruptions es escalate escalated escalating escalation escape escaped escapes
escaping escarpment escort escorted escorting escorts esoteric esp especially espionage esplanade espoused esquire
essay essayist essays essence essential essentially essentials est establish established establishes establishing
establishment establishments estate estates esteem esteemed ester estimate estimated estimates estimating estimation
estranged estuaries estuary eta etc etched etching etchings eternal eternity ether ethic ethical ethics ethnic
ethnically ethnicity ethos etiquette etymological etymology eucalyptus eulogy eureka euro euros euthanasia evacuate
evacuated evacuation evade evaded evading evaluate evaluated evaluates evaluating evaluation evaluations evangelical
evangelist evaporation evasion eve even evening evenings evenly evens event events eventual eventually ever evergreen
everlasting every everybody everyday everyone everything everywhere evicted eviction evidence evidenced evidences
evident evidently evil evils evocative evoke evoked evokes evolution evolutionary evolve evolved evolves evolving ex
exacerbated exact exactly exaggerated exaggeration exalted exam examination examinations examine examined examiner
examines examining example examples exams excavated excavation excavations exceed exceeded exceeding exceedingly
exceeds excel excelled excellence excellent except excepting exception exceptional exceptionally exceptions excerpt
excerpts excess excesses excessive excessively exchange exchanged exchanges exchanging exchequer excise excitation
excited excitement exciting exclamation exclude excluded excludes excluding exclusion exclusive exclusively
excommunicated excursion excursions excuse excuses exec executable execute executed executes executing execution
executioner executions executive executives executor exemplary exemplified exemplifies exempt exempted exemption
exemptions exercise exercised exercises exercising exert exerted exhaust exhausted exhausting exhaustion exhaustive
exhibit exhibited exhibiting exhibition exhibitions exhibitors exhibits exhumed exile exiled exiles exist existed
existence existential existing exists exit exited exiting exits exodus exonerated exotic expand expanded expanding
expands expanse expansion expansions expansive expatriate expatriates expect expectancy expectation expectations
expected expecting expects expedition expeditionary expeditions expel expelled expended expenditure expenditures
expense expenses expensive experience experienced experiences experiencing experiment experimental experimentally
experimentation experimented experimenting experiments expert expertise experts expiration expire expired expires
expiry explain explained explaining explains explanation explanations explanatory explicit explicitly explode exploded
explodes exploding exploit exploitation exploited exploiting exploits exploration explorations exploratory explore
explored explorer explorers explores exploring explosion explosions explosive explosives expo exponent exponential
exponentially exponents export exported exporter exporting exports expos expose exposed exposes exposing exposition
exposure exposures express expressed expresses expressing expression expressions expressive expressly expressway
expulsion exquisite extant extend extended extending extends extension extensions extensive extensively extent
exterior extermination external externally extinct extinction extinguished extortion extra extract extracted
extracting extraction extracts extracurricular extradition extraneous extraordinarily extraordinary extras
extraterrestrial extravagant extreme extremely extremes extremism extremist extremists extremities extremity eye
eyebrows eyed eyes eyesight eyewitness fa fable fables fabric fabricated fabrication fabrics fabulous facade facades
face faced facelift faces facet facets facial facilitate facilitated facilitates facilitating facilities facility
facing facsimile fact faction factions factor factories factors factory facts factual factually faculties faculty fad
fade faded fades fading fail failed failing fails failure failures fain faint fair fairest fairgrounds fairies fairly
fairness fairs fairy faith faithful faithfully faiths fake faked falcon falcons fall fallacy fallen falling fallout
fallows falls false falsehood falsely falsified fame famed familial familiar familiarity families family famine famous
famously fan fanatic fanciful fancy fandom fanfare fang fanning fanny fans fantasies fantastic fantasy fanzine far
farce fare fared fares farewell farina farm farmed farmer farmers farmhouse farming farmland farms farrow farther
farthest fascinated fascinating fascination fascism fascist fascists fashion fashionable fashioned fashions fast
faster fastest fasting fat fatal fatalities fatality fatally fate fates father fathered fatherland fathers fatigue
fats fatty fault faults faulty fauna favour favourable favourably favoured favouring favourite favourites favours fax
fear feared fearful fearing fearless fears feasibility feasible feast feasts feat feather feathers featherweight feats
feature featured features featuring fed federal federalist federally federated federation federations fee feeble feed
feedback feeder feeding feeds feel feeling feelings feels fees feet felicity fell feller fellow fellows fellowship
fellowships felony felt felts female females feminine feminism feminist feminists fen fence fenced fencer fences
fencing fend fender fer feral fermentation fermented fern ferns ferocious ferries ferry fertile fertility fervent fest
festival festivals festive festivities fetal fetch fetish fetter fetus feud feudal feuding feuds fever few fewer
fewest fiasco fiat fibre fibres fibrous fiction fictional fictitious fiddle fiddler fidelity fief field fielded
fielder fielding fields fieldwork fierce fiercely fiery fiesta fife fifteen fifteenth fifth fifties fifty fig fight
fighter fighters fighting fights figs figurative figure figured figures figurines figuring filament filaments file
filed files filing filings fill filled filler filling fills filly film filmed filming filmmaker filmmakers films
filter filtered filtering filters filthy filtration fin final finale finalised finalist finalists finally finals
finance financed finances financial financially financier financing finch find finder finding findings finds fine
fined finely finer fines finest finger fingerprint fingerprints fingers finish finished finisher finishers finishes
finishing finite finitely fink fins fir fire firearm firearms fired firefighter firefighters firefighting firefly
fireman fireplace fireplaces firepower fires firewall firewood fireworks firing firm firmly firms firmware first
firstly firsts firth fiscal fish fisher fisheries fisherman fishermen fishery fishes fishing fishy fission fist fit
fitness fits fitted fitting fittings five fix fixation fixed fixes fixing fixture fixtures fjord fl flack flag flagged
flagging flags flagship flair flake flakes flamboyant flame flamenco flames flaming flammable flank flanked flanking
flanks flap flaps flare flared flares flash flashback flashbacks flashes flashing flat flats flattened flatter flavour
flavours flaw flawed flawless flaws flax flea fleck fled fledgling flee fleeing flees fleet fleeting fleets flesh
fleshed fleshy flew flex flexibility flexible flick flies flight flights flint flip flipped flipping float floated
floating floats flock flocks flood flooded flooding floods floor flooring floors flop floppy flora floral florin
flotilla flour flourish flourished flourishing flow flowed flower flowering flowers flowing flown flows flu
fluctuations fluency fluent fluently fluff fluffy fluid fluids fluorescence fluorescent fluoride flurry flush flushing
flute flutes flux fly flyer flyers flying flyover flyweight foaled foals foam focal focus focused focuses focusing
focussed focussing fodder foe foes fog foil foiled fold folded folder folders folding folds foliage folio folk
folklore folks follow followed follower followers following follows followup folly fond fondly fondness font fonts foo
food foods fool fooled foolish fools foot footage football footballer footballers footbridge foothills foothold
footing footnote footnotes footpath footpaths footprint footprints footsteps footwear for fora forage foraging foray
forbade forbid forbidden forbidding forbids force forced forceful forcefully forces forcibly forcing ford fore forearm
forecast forecasting forecasts foreclosure forefront foreground forehand forehead foreign foreigner foreigners foreman
foremost forensic forensics forerunner foreseeable forest forested forester forestry forests forever foreword forfeit
forfeited forge forged forgery forget forgets forgetting forging forgive forgiven forgiveness forgives forgot
forgotten fork forked forking forks form formal formality formally format formation formations formative formats
formatted formatting formed former formerly formidable forming forms formula formulae formulas formulate formulated
formulating formulation formulations fort forte forth forthcoming fortification fortifications fortified fortnight
fortress fortresses forts fortunate fortunately fortune fortunes forty forum forums forward forwarded forwarding
forwards fossil fossils foster fostered fostering fought foul found foundation foundations founded founder foundered
founders founding foundry fountain fountains four fours fourteen fourteenth fourth fox foxes foyer fr fractal fraction
fractional fractions fracture fractured fractures fragile fragment fragmentary fragmentation fragmented fragments
fragrance fragrant frame framed frames framework frameworks framing franc franchise franchises francs frank frankly
franks frantic fraternal fraternities fraternity fraud fraudulent fray freak freaks free freed freedman freedom
freedoms freehold freeing freelance freely freeman frees freestyle freeway freeze freezes freezing freight freighter
french frenzy frequencies frequency frequent frequented frequently fresco frescoes fresh freshly freshman freshmen
freshwater friar friars friction fried friend friendlies friendly friends friendship friendships fries frieze frigate
frigates frightened frightening fringe fringes frivolous frog frogs from front frontage frontal fronted frontier
frontiers fronting fronts frost frowned frozen fruit fruitful fruition fruitless fruits frustrated frustrating
frustration frustrations fry fryer ft ftp fuck fucking fudge fuel fuels fugitive fugitives fugue fulfil fulfilled
fulfilling full fullback fuller fully fumble fumbles fumes fun function functional functionality functionally
functioned functioning functions fund fundamental fundamentalist fundamentally fundamentals funded funding funds
funeral funerals fungal fungi fungus funk funky funnel funniest funny fur furious furlong furlongs furnace furnaces
furnish furnished furnishings furniture furry furs further furthered furthering furthermore furthest fury fuse fused
fuselage fuses fusion fuss futile future futures futuristic fuzzy gabby gable gabled gables gadget gadgets gag gags
gain gained gaining gains gait gal gala galactic galaxies galaxy gale gales gall gallant gallantry galleries gallery
galley galleys gallon gallons gallows gambit gamble gambler gambling game gamer games gaming gamma gang gangs gangster
gangsters gaol gap gaps garage garages garbage garden gardener gardeners gardening gardens garland garlic garment
garments garner garnered garnering garnet garrison garrisoned garrisons garter gas gaseous gases gasoline gastric
gastrointestinal gate gates gateway gather gathered gathering gatherings gathers gauge gauges gauntlet gave gay gays
gaze gazette gazetted gazetteer gear gearbox geared gears gecko gee geek geese gel gem gems gen gender genders gene
genealogical genealogy genera general generally generals generate generated generates generating generation
generations generator generators generic generosity generous generously genes genesis genetic genetically geneticist
genetics genie genital genitalia genitals genitive genius genocide genome genomes genre genres gens gent gentile
gentle gentleman gentlemen gently gentry genuine genuinely genus geographer geographic geographical geographically
geography geologic geological geologist geologists geology geometric geometrical geometry geophysical geopolitical
geothermal germ gestation gesture gestures get getaway gets getting ghetto ghost ghostly ghosts giant giants gibberish
gibbon gibbons gift gifted gifts gig gigantic gigs gilded gill gills gilt gimme gimmick gin ginger girl girlfriend
girls gist give given givens gives giving glacial glacier glaciers glad gladden gladiator gladiators gladly glamorous
glamour glance gland glands glaring glass glasses glaze glazed glee glen glide glider gliders gliding glimpse glitch
global globally globe globular glorified glorious glory gloss glossary glossy glove gloves glow glowing glucose glue
gm gnome gnu go goad goal goalie goalkeeper goalkeepers goals goaltender goat goats gob goblin god goddess goddesses
godfather gods goes going goings gold golden golds goldsmith golf golfer golfers gone gong gonna goo good goodbye
goodness goodnight goods goodwill goofy google googled googling goose gore gorge gorgeous gorges gorilla gory gospel
gospels gossip got gotta gotten gouge gourmet gov govern governance governed governess governing government
governmental governments governor governors governorship governs govt gown gr grab grabbed grabbing grabs grace
graceful gracious grad grade graded graders grades gradient gradients grading gradual gradually graduate graduated
graduates graduating graduation graffiti graft grail grain grains gram grammar grammatical grammatically grams grand
grandchildren granddaughter grandeur grandfather grandiose grandma grandmother grandpa grandparents grands grandson
grandsons grandstand grange granite granny grant granted granting grants granular grape grapes graph graphic graphical
graphically graphics graphite graphs grappling grasp grasping grass grasses grasshopper grassland grassy grateful
gratitude gratuitous grave gravel gravely graves gravestone graveyard gravitational gravity grazing grease great
greater greatest greatly greatness greats greed greedy green greenhouse greenish greens greet greeted greeting
greetings grenade grenades grenadier grew grey greyhound greyish gribble grid grids grief grievances grieving griffin
grill grille grilled grim grimes grind grinding grip gripping grips grist grit gritty grizzly grocer groceries grocery
groin groom grooming grooms groove grooves gross grossed grossing grossly grotesque grotto ground groundbreaking
grounded grounding grounds groundwork group grouped grouping groupings groups grove groves grow growers growing grown
grows growth grudge gruesome gruff gs guarantee guaranteed guaranteeing guarantees guard guarded guardian guardians
guardianship guarding guards gubernatorial guerilla guerrilla guerrillas guess guessed guesses guessing guest guests
guidance guide guidebook guided guideline guidelines guides guiding guild guilds guillotine guilt guilty guinea
guineas guise guitar guitarist guitarists guitars gulf gull gulley gulls gully gum gumbo gun gunboat gunboats gunfire
gunman gunmen gunner gunners gunnery gunpoint gunpowder guns gunshot gurney guru gusts gut guts gutted guy guys gym
gymnasium gymnast gymnastics gymnasts gypsies gypsy ha habit habitable habitat habitation habitats habits habitual
hacienda hack hacked hacker hackers hacking hackney had haddock haggard hah haiku hail hailed hailing hails hair
hairless hairs hairy hake hale hales half halfback halftime halfway hall hallmark halls hallucinations hallway halo
halt halted halter halting halves ham hamburger hamlet hamlets hammer hammers hammock hampered hamstring hand handball
handbook handed handful handgun handheld handicap handicapped handing handle handled handler handlers handles handling
handmade hands handsome handwriting handwritten handy hang hangar hangars hanged hanging hangs hank hanks happen
happened happening happenings happens happier happily happiness happy harass harassed harassing harassment harbour
harbours hard hardback hardcover harden hardened harder hardest hardly hardness hardship hardships hardware hardwood
hardy hare harem harlequin harm harmed harmful harming harmless harmonic harmonica harmonies harmonious harmony harms
harness harp harpsichord harries harrow harsh harsher harshly hart harvest harvested harvesting has hash hashtag
hassle haste hastily hasty hat hatch hatchback hatched hatches hatching hate hated hates hath hatred hats hatter haul
hauled hauling haunt haunted haunting have haven havens having havoc haw hawk hawker hawking hawks haws hawthorn hay
hays hazard hazardous hazards haze hazel he head headache headaches headed header headers heading headings headland
headlights headline headlined headlines headlining headmaster headmistress headphones headquarter headquarters heads
headstone headwaters heal healed healer healing health healthcare healthier healthy heap heaps hear heard hearing
hearings hears heart heartbeat heartbreak heartbroken heartfelt hearth heartland hearts heat heated heater heath
heather heating heats heaven heavenly heavens heavier heaviest heavily heavy heavyweight heck hectare hectares hector
hedge hedgehog hedges heed heel heels hegemony height heightened heights heir heiress heirs heist held helicopter
helicopters helium helix hell hello helm helmet helmets helms help helped helper helpers helpful helping helpless
helps hemisphere hemp hen hence henceforth henchman henchmen henna hens hepatitis her herald heralded heraldic
heraldry herb herbaceous herbal herbs herd herds here hereby hereditary herein heresy heritage hermit hermitage hero
heroes heroic heroin heroine heroism heron herring hers herself hertz hesitant hesitate hesitation heterogeneous
heterosexual hex hexagonal hey heyday hi hiatus hickey hickory hicks hid hidden hide hideout hides hiding hierarchical
hierarchies hierarchy high higher highest highland highlands highlight highlighted highlighting highlights highly
highness highs highway highways hijacked hijackers hijacking hike hikers hiking hilarious hill hills hillside hilltop
hilly him himself hind hinder hindered hinds hindsight hinge hinged hinges hint hinted hinterland hinting hints hip
hipped hippie hips hire hired hires hiring his historian historians historic historical historically histories history
hit hitch hitherto hits hitter hitters hitting hive ho hoard hoax hoaxes hobbies hobby hoc hockey hog hogan hoisted
hold holder holders holding holdings holds hole holes holiday holidays holiness holistic holler hollow holly holocaust
holy homage home homecoming homeland homeless homelessness homemade homeopathy homeowners homepage homer homes
homestead hometown homework homicide homogeneous homophobia homophobic homosexual homosexuality homosexuals honest
honestly honesty honey honeycomb honeymoon honorary honorific honour honourable honoured honouring honours hood hooded
hook hooked hooker hooks hoop hoops hop hope hoped hopeful hopefully hopeless hopelessly hopes hoping hopper hopping
hops horde horizon horizons horizontal horizontally hormone hormones horn horned hornet hornets horns horrible
horribly horrific horrified horror horrors horse horseback horseman horsemen horsepower horses horseshoe horticultural
horticulture hosanna hose hospice hospital hospitality hospitals host hostage hostages hosted hostel hostels hostess
hostile hostilities hostility hosting hosts hot hotel hotels hotly hotter hottest hound hounding hounds hour hourly
hours house housed household householder households housekeeper housekeeping houses housewife housewives housing hove
hover hovering how however howitzer howitzers hp hr hrs ht hub hubs hue huff hug huge hugely huh hulk hull hulls hum
human humane humanism humanist humanistic humanitarian humanities humanity humankind humanoid humans humble humid
humidity humiliated humiliating humiliation humility humorist humorous humour hundred hundreds hung hunger hungry hunt
hunted hunter hunters hunting hunts huntsman hurdle hurdles hurler hurling hurricane hurricanes hurry hurt hurting
hurts husband husbandry husbands hush huskies hussars hut huts hwy hyacinth hybrid hybrids hydra hydraulic hydrocarbon
hydrocarbons hydroelectric hydrogen hydrolysis hygiene hymn hymnal hymns hype hyper hyperbole hyperbolic hypertension
hyphen hyphenated hyphens hypnosis hypnotic hypocrisy hypocritical hypotheses hypothesis hypothetical hysteria
hysterical ibis ice iceberg icon icons icy idea ideal idealism idealistic ideally ideals ideas identical identically
identifiable identification identified identifier identifiers identifies identify identifying identities identity
ideological ideologically ideologies ideology idiom idiosyncratic idiot idiots idle idol idols ids if ignite ignited
ignition ignorance ignorant ignore ignored ignores ignoring iii ill illegal illegally illegitimate illicit illiterate
illness illnesses illogical illuminate illuminated illuminating illumination illus illusion illusions illustrate
illustrated illustrates illustrating illustration illustrations illustrative illustrator illustrators illustrious
image imagery images imaginary imagination imaginative imagine imagined imagines imaging imagining imam imbalance
imitate imitated imitating imitation immaculate immaterial immature immediate immediately immense immensely immersed
immersion immersive immigrant immigrants immigrated immigration imminent immoral immortal immortality immune immunity
immunology imp impact impacted impacting impacts impaired impairment impart impartial impatient impeachment impeccable
impedance impede impending imperative imperfect imperial imperialism impersonating impersonation impetus implant
implanted implants implausible implement implementation implementations implemented implementing implements implicated
implication implications implicit implicitly implied implies imply implying import importance important importantly
importation imported importer importing imports impose imposed imposes imposing imposition impossibility impossible
impoverished impractical impresario impress impressed impressing impression impressionist impressions impressive
imprint imprisoned imprisonment improbable impromptu improper improperly improve improved improvement improvements
improves improving improvisation improvised impulse impulses impurities in inability inaccessible inaccuracies
inaccuracy inaccurate inactive inactivity inadequate inadvertently inanimate inappropriate inappropriately inaugural
inaugurated inauguration inbound inc incapable incapacitated incapacitating incarcerated incarceration incarnation
incarnations incendiary incense incentive incentives inception incest inch inches incidence incident incidental
incidentally incidents incite inciting incivility inclination incline inclined include included includes including
inclusion inclusions inclusive incoherent income incomes incoming incompatible incompetence incompetent incomplete
incomprehensible inconclusive inconsistencies inconsistency inconsistent inconvenience inconvenient incorporate
incorporated incorporates incorporating incorporation incorrect incorrectly increase increased increases increasing
increasingly incredible incredibly increment incremental increments incubation incubator incumbent incumbents incurred
incursion incursions ind indebted indecent indeed indefinite indefinitely indent indented independence independent
independently independents indeterminate index indexed indexes indexing indicate indicated indicates indicating
indication indications indicative indicator indicators indices indicted indictment indifference indifferent indigenous
indigo indirect indirectly indiscriminate indiscriminately indispensable indistinct indistinguishable individual
individuality individually individuals indoor indoors induce induced induces inducing inducted inductee inductees
induction inductive indulge industrial industrialist industrialists industries industry ineffective inefficient
ineligible inept inequalities inequality inert inertia inertial inevitable inevitably inexpensive inexperience
inexperienced infamous infancy infant infantry infants infect infected infecting infection infections infectious
infects infer inference inferior inferno inferred infestation infested infidelity infield infielder infiltrate
infiltrated infiltration infinite infinitely infinity infirmary inflammation inflammatory inflatable inflated
inflation inflict inflicted inflicting inflorescence inflow influence influenced influences influencing influential
influenza influx info inform informal informally informant information informational informative informed informer
informing informs infrared infrastructure infrastructures infrequent infrequently infringe infringement infringing
infuriated infused infusion ingenious ingenuity ingested ingestion ingredient ingredients inhabit inhabitant
inhabitants inhabited inhabiting inhabits inhalation inherent inherently inherit inheritance inherited inheriting
inherits inhibit inhibited inhibiting inhibition inhibits inhuman initial initially initials initiate initiated
initiates initiating initiation initiative initiatives initiator inject injected injecting injection injections
injunction injure injured injures injuries injuring injury injustice ink inks inland inlet inline inmate inmates inn
innate inner inning innings innocence innocent innocuous innovation innovations innovative innovator innovators inns
innumerable inorganic inpatient input inputs inquest inquire inquirer inquiries inquiry inquisition ins insane
insanity inscribed inscription inscriptions insect insects insecure insecurity insensitive inseparable insert inserted
inserting insertion inserts inset inshore inside insider insiders insight insightful insights insignia insignificant
insist insisted insistence insisting insists insofar insolvency insomnia inspect inspected inspecting inspection
inspections inspector inspectors inspiration inspirational inspirations inspire inspired inspires inspiring
instability install installation installations installed installing instance instances instant instantaneous instantly
instead instigated instigation instinct instincts institute instituted institutes institution institutional
institutions instruct instructed instructing instruction instructional instructions instructor instructors instructs
instrument instrumental instrumentals instrumentation instruments insufficient insufficiently insular insulated
insulation insulin insult insulted insulting insults insurance insure insured insurers insurgency insurgent insurgents
insurrection int intact intake intangible integer integers integral integrate integrated integrates integrating
integration integrity intel intellect intellectual intellectually intellectuals intelligence intelligent intelligible
intend intended intending intends intense intensely intensification intensified intensify intensity intensive
intensively intent intention intentional intentionally intentions inter interact interacted interacting interaction
interactions interactive interacts intercept intercepted interception interceptions interceptor interchange
interchangeable interchangeably interchanges intercollegiate interconnected intercontinental intercourse
interdisciplinary interest interested interesting interestingly interests interface interfaces interfaith interfere
interfered interference interferes interfering interim interior interiors interlocking interlude intermediary
intermediate intermittent intermittently intern internal internally international internationally internationals
interned internet internment internship interpersonal interplay interpolation interpret interpretation interpretations
interpreted interpreter interpreters interpreting interpretive interprets interracial interred interrogated
interrogation interrupt interrupted interruption interrupts intersect intersecting intersection intersections
intersects interspersed interstate interstellar intertwined interval intervals intervene intervened intervenes
intervening intervention interventions interview interviewed interviewer interviewing interviews intestinal intestine
intimacy intimate intimately intimidate intimidated intimidating intimidation into intolerance intoxicated intravenous
intricate intrigue intrigued intriguing intrinsic intrinsically intro introduce introduced introduces introducing
introduction introductions introductory intruder intruders intrusion intrusive intuition intuitive intuitively
inundated invade invaded invaders invading invalid invalidate invaluable invariably invariant invasion invasions
invasive invent invented inventing invention inventions inventive inventor inventors inventory inverse inversion
invertebrate invertebrates inverted invest invested investigate investigated investigates investigating investigation
investigations investigative investigator investigators investing investment investments investor investors invests
invincible invisible invitation invitational invitations invite invited invites inviting invocation invoke invoked
invokes invoking involuntary involve involved involvement involves involving inward iodine ion ions iota ire
iridescent iris iron ironclad ironic ironically irons irony irrational irregular irregularities irregularly irrelevant
irreplaceable irresistible irrespective irresponsible irreversible irrigated irrigation irritated irritating
irritation is island islander islanders islands isle isles islet islets ism isolate isolated isolating isolation
isomorphic isotope isotopes issuance issue issued issues issuing isthmus it italic italics item items iteration
iterations itinerant its itself iv ivory ivy ix jab jack jacket jackets jackpot jacks jade jag jagged jaguar jaguars
jail jailed jails jam jammed jamming jams janitor japan jar jargon jarred jars jasmine jasper javelin jaw jaws jay
jays jazz jealous jealousy jeans jeep jelly jellyfish jeopardy jerk jersey jerseys jester jet jets jetty jewel
jewellery jewels jihad jingle jive job jobs jock jockey jockeys johns join joined joiner joining joins joint jointly
joints joke joked joker jokes joking jokingly jolly journal journalism journalist journalistic journalists journals
journey journeys joy joyful jubilee judge judged judgement judgements judges judging judgment judgments judicial
judiciary judo jug juice juicy jukebox jumbo jump jumped jumper jumping jumps junction junctions jungle junior juniors
juniper junk junta juries jurisdiction jurisprudence jurist jurists juror jurors jury just justice justices
justifiable justification justifications justified justifies justify justifying juvenile juveniles juxtaposition kale
kangaroo kangaroos karaoke karate karma kayak kc keel keeling keen keener keep keeper keepers keeping keeps ken kennel
kept kernel kettle key keyboard keyboards keynote keys keystone keyword keywords kg khan kibbutz kick kicked kicker
kicking kickoff kicks kid kidder kidding kidnap kidnapped kidnapping kidnaps kidney kidneys kids kill killed killer
killers killing killings kills kiln kilogram kilograms kilometre kilometres kin kind kinda kinder kindergarten kindle
kindly kindness kindred kinds kinetic king kingdom kingdoms kingpin kings kingship kinship kinsman kiosk kiss kissed
kisses kissing kit kitchen kitchens kite kites kits kitten kittens kiwi knack knee kneeling knees knew knife knight
knighted knighthood knights knitting knives knob knock knocked knocking knockout knockouts knocks knoll knot knots
know knowing knowingly knowledge knowledgeable known knows knuckles kosher ks kudos la lab label labelled labelling
labels laboratories laboratory labour labourer labourers labs labyrinth lace lack lacked lackey lacking lacks lacrosse
lacy lad ladder ladders laden ladies lady lag lager lagoon lagoons laid lair lake lakes lam lama lamb lambda lame
lament lamented laments lamp lamps lance lancers lancet land landed lander landfall landfill landing landings landlord
landlords landmark landmarks landowner landowners lands landscape landscaped landscapes landscaping landslide
landslides lane lanes language languages lantern lanterns lap laps lapse lapsed laptop laptops large largely larger
largest largo lark larva larvae larval laser lasers lash last lasted lasting lastly lasts lat late lately latency
latent later lateral laterally latest latex latitude latitudes latter latterly lattice lauded laugh laughable laughed
laughing laughs laughter launch launched launcher launchers launches launching laundering laundry laureate laureates
laurel lava lavender lavish law lawful lawless lawmakers lawn lawns laws lawsuit lawsuits lawyer lawyers lax lay layer
layered layers laying layman layout layouts lays lazy lb lbs lea leach lead leader leaders leadership leading leads
leaf leaflet leaflets leafs league leagues leak leakage leaked leaking leaks lean leaning leanings leans leap leaping
leaps learn learned learner learners learning learns learnt lease leased leases leasing least leather leathers leave
leaves leaving lecture lectured lecturer lecturers lectures lecturing led ledge ledger lee leech lees leeway left
leftist leftover leg legacies legacy legal legality legally legation legend legendary legends legion legions
legislation legislative legislator legislators legislature legislatures legit legitimacy legitimate legitimately legs
lei leisure lemma lemon lemons lend lender lenders lending lends length lengthened lengths lengthy lenient lens lenses
lent leopard leopards leprosy lesbian lesbians lesion lesions less lessen lesser lesson lessons lest let lethal lets
letter lettered lettering letters letting level levelled levels lever leverage levied levy lexical lexicon liabilities
liability liable liaison liar lib libel liberal liberalism liberals liberate liberated liberating liberation
libertarian liberties liberty librarian librarians libraries library librettist libretto licence licences license
licensed licensee licenses licensing lichen lick lid lie lied lien lies lieu lieutenant lieutenants life lifeboat
lifeboats lifelong lifespan lifestyle lifestyles lifetime lift lifted lifting lifts ligament light lighted lighter
lighthouse lighthouses lighting lightly lightning lights lightweight like liked likelihood likely likened likeness
likes likewise liking lilac lily limb limbo limbs lime limelight limerick limestone limit limitation limitations
limited limiting limits limousine linden line lineage lineages linear linearly linebacker lined lineman linen liner
liners lines lineup lingering linguist linguistic linguistics linguists lining link linkage linkages linked linker
linking links lion lions lip lipid lips liquid liquidated liquidation liquidity liquids liquor lira list listed listen
listened listener listeners listening listens listing listings lists lit lite literacy literal literally literary
literate literature lithium litigation litre litres litter little liturgical liturgy live lived livelihood lively
liver livery lives livestock living lix lizard lizards llamas lo load loaded loader loading loads loaf loan loaned
loans loanwords lobbied lobby lobbying lobbyist lobe lobes lobster local locale locales localised localities locality
locally locals locate located locates locating location locations lock locked locker locking locks loco locomotion
locomotive locomotives locus locust lodge lodged lodges lodging loft lofty log logged logging logic logical logically
login logistic logistical logistics logo logos logs lone loneliness lonely lonesome long longer longest longevity
longhorns longing longitude longitudinal longtime look looked looking lookout looks lookup loom looming looney loop
loophole loops loose loosely loot looted looting lopes lord lords lordship lore lorry lose loser losers loses losing
loss losses lost lot lots lottery lotus loud louder loudly lounge louvre love loved loveless lovely lover lovers loves
loving low lower lowercase lowered lowering lowers lowest lowland lowlands lowly lows loyal loyalist loyalists loyalty
ls lucid luck luckily lucky lucrative ludicrous luggage lukewarm lullaby lumber luminosity luminous lump lunar lunatic
lunch lung lungs lupin lupus lure lured lush lust lute lutes luxurious luxury lyceum lying lymph lymphoma lynch
lynching lynx lyric lyrical lyrically lyricist lyrics ma mace machine machinery machines macintosh mackintosh macro
mad madam madame madden made madness madras madrigal maestro magazine magazines magenta magic magical magically
magician magicians magistrate magistrates magma magnate magnesium magnet magnetic magnetism magneto magnets
magnificent magnitude magnolia magnum maharaja mahatma mahogany maid maiden maids mail mailed mailer mailing main
mainframe mainland mainline mainly mains mainstay mainstream maintain maintained maintainers maintaining maintains
maintenance maize majestic majesty major majored majoring majorities majority majorly majors make maker makers makes
makeshift makeup making malaria male males malformed malfunction malice malicious malignant mall mallard mallet malls
malnutrition malt malware mama mammal mammalian mammals mammoth man manage manageable managed management manager
managerial managers manages managing mandarin mandate mandated mandates mandatory mandible mandolin mane manga
manganese mango mangrove mangroves mania manic manifest manifestation manifestations manifested manifesto manifests
manifold manifolds manipulate manipulated manipulating manipulation manipulative mankind manly manned manner manners
manning manoeuvre manor manors manpower mans mansion mansions manslaughter mantis mantle mantra manual manually
manuals manufacture manufactured manufacturer manufacturers manufactures manufacturing manuscript manuscripts many map
maple maples mapped mapping maps mar marathon marble marbles march marched marches marching mare mares margarita
margin marginal marginally margins marijuana marina marine mariner mariners marines marital maritime mark marked
markedly marker markers market marketed marketing marketplace markets marking markings marks markup marlin marlins
maroon maroons marquee marquess marquis marred marriage marriages married marries marrow marry marrying mars marsh
marshal marshals marshes marshy mart martens martial martian martini martins martyr martyrdom martyred martyrs marvel
mas mascot masculine masculinity mash mask masked masks mason masonic masonry masons masquerade masquerading mass
massacre massacred massacres massage masses massive massively mast master mastered mastering mastermind masterpiece
masterpieces masters mastery masts mat match matched matches matching mate mated material materials maternal maternity
mates mathematical mathematically mathematician mathematicians mathematics maths mating matrices matriculated
matriculation matrix matron mats matte matter matters mattress maturation mature matured maturity mausoleum maverick
mavericks max maxim maxima maximal maximum may maybe mayflower mayhem mayo mayor mayoral mayors maze me mead meadow
meadows meal meals mean meaning meaningful meaningless meanings means meant meantime meanwhile measurable measure
measured measurement measurements measures measuring meat meats mecca mechanic mechanical mechanically mechanics
mechanism mechanisms med medal medallion medallist medals media mediaeval medial median mediate mediated mediating
mediation mediator mediators medic medical medically medication medications medicinal medicine medicines medieval
mediocre meditation meditations medium mediums medley meek meeker meet meeting meetings meets meg meh melancholy
mellow melodic melodies melodrama melody melon melt melted melting melts member members membership memberships
membrane membranes meme memes memo memoir memoirs memorabilia memorable memorandum memorial memorials memories memory
men menace mental mentality mentally mention mentioned mentioning mentions mentor mentored mentoring mentors menu
menus mercantile mercenaries mercenary merchandise merchandising merchant merchants mercury mercy mere merely merge
merged merger mergers merges merging meridian merino merit merited meritorious merits mermaid merry mes mesa mesh mess
message messages messed messenger messengers messiah messier messing messy met meta metabolic metabolism metal
metallic metallurgical metallurgy metals metamorphosis metaphor metaphorical metaphors metaphysical metaphysics meteor
meteorite meteorological meteorologist meteorology meter meters methane method methodological methodologies
methodology methods meticulous meticulously metre metres metric metrics metro metropolis metropolitan mezzanine mg mi
mica mice microbes microbiology microorganisms microphone microphones microprocessor microscope microscopic microscopy
microwave mid midday middle middleweight midget midland midlands midnight midpoint midst midsummer midtown midway
midwife might mighty migrant migrants migrate migrated migrating migration migrations migratory mil mild milder mildly
mile mileage miles milestone milestones milieu militant militants militarily military militia militias milk milky mill
millennia millennium miller millet millimetres milling million millionaire millions mills mime mimic mimicking mimics
min mind minded mindful mindless minds mine mined miner mineral minerals miners mines minesweeper mini miniature
miniatures minimal minimalist minimally minimise minimum mining minions miniseries minister ministerial ministers
ministries ministry mink minor minorities minority minors minstrel mint minted minus minuscule minute minutes miracle
miracles miraculous miraculously mirage mirror mirrored mirroring mirrors misc miscarriage miscellaneous miscellany
mischief mischievous misconception misconceptions misconduct miserable misery misfortune misguided misinformation
misinterpretation misinterpreted mislead misleading misled mismanagement misplaced misread misreading misrepresent
misrepresentation misrepresented misrepresenting miss missed misses missile missiles missing mission missionaries
missionary missions misspelled misspelling mist mistake mistaken mistakenly mistakes mister mistook mistreatment
mistress misty misunderstand misunderstanding misunderstandings misunderstood misuse misused misusing mite mites
mitigate mitigating mitigation mitt mix mixed mixer mixes mixing mixture mixtures ml mm mo moat moats mob mobile
mobility mobster mock mocked mockery mocking mod modal mode model modelled modelling models modem moderate moderated
moderately moderation moderator modern modernisation modernised modernism modernist modernity modes modest modesty
modification modifications modified modifier modify modifying mods modular modulation module modules modulo mogul
moire moires moist moisture molar mole molecular molecule molecules moll molten moment momentarily moments momentum
monarch monarchs monarchy monasteries monastery monastic monetary money monger moniker monitor monitored monitoring
monitors monk monkey monkeys monks mono monochrome monograph monographs monolithic monologue monopoly monorail
monoxide monsieur monsignor monsoon monster monsters monstrous montage month monthly months monument monumental
monuments mood moods moody moon moonlight moons moor moored moors moose moot mop moral morale morality morally morals
moratorium moray more moreover morning mornings morocco morphological morphology morrow mortal mortality mortally
mortar mortars mortgage mortgages mortuary mos mosaic mosaics mosque mosques mosquito mosquitoes moss most mostly
motel moth mother motherboard motherhood mothers moths motif motifs motion motions motivate motivated motivating
motivation motivational motivations motive motives motley motocross motor motorcycle motorcycles motoring motorists
motors motorway motorways mottled motto mould moulded mound mounds mount mountain mountaineer mountaineering
mountaineers mountainous mountains mounted mounting mounts mourning mouse mouth mouthpiece mouths movable move moved
movement movements mover moves movie movies moving mph ms mu much mud muddy mug mulberry mule mules mull multi
multicultural multilateral multilingual multimedia multinational multiplayer multiple multiples multiplex
multiplication multiplicity multiplied multiplier multiply multiplying multipurpose multitude mum mummy mundane
municipal municipalities municipality munitions mural murals murder murdered murderer murderers murdering murderous
murders muscle muscles muscular muse muses museum museums mushroom mushrooms music musical musically musicals musician
musicians musicologist musicology musk must mustang mustangs mustard muster mustered mutant mutants mutated mutation
mutations mute muted mutilated mutiny mutual mutually muzzle my myriad myrtle myself mysteries mysterious mysteriously
mystery mystic mystical mysticism myth mythical mythological mythology myths nadir nag nail nailed nails naive naked
name named nameless namely names namesake naming nanny nanotechnology nap narcotics narrated narrates narration
narrative narratives narrator narrow narrowed narrower narrowing narrowly narrows nasal nascent nasty natal nation
national nationalised nationalism nationalist nationalistic nationalists nationalities nationality nationally
nationals nations nationwide native natives nativity natural naturalised naturalist naturalistic naturalists naturally
nature naughty nausea nautical nautilus naval nave navies navigable navigate navigating navigation navigational
navigator navy nay near nearby nearer nearest nearing nearly neat neatly nebula necessarily necessary necessitated
necessitating necessities necessity neck necklace necks nectar need needed needing needle needles needless needlessly
needs needy negate negation negative negatively negatives neglect neglected neglecting negligence negligent negligible
negotiate negotiated negotiating negotiation negotiations negotiator neighbour neighbourhood neighbourhoods
neighbouring neighbours neither nemesis neoclassical neologism neologisms neon neonatal nephew nephews nerd nerve
nerves nervous nest nested nesting nests net nets netted netting nettles network networked networking networks neural
neurological neurology neuron neurons neuter neutral neutrality neutrally neutrino neutron neutrons never nevertheless
new newbie newbies newborn newcomer newcomers newer newest newly news newscast newscasts newsletter newsletters
newspaper newspapers newsworthy newton next nexus nice nicely nicer niche niches nickel nickelodeon nickels nickles
nickname nicknamed nicknames nicks nicotine niece night nightclub nightclubs nightfall nightingale nightlife nightly
nightmare nightmares nights nighttime nil nine nineteen nineteenth nineties ninety ninja ninth nirvana nit nitrate
nitrogen nix no nobility noble nobleman noblemen nobles noblewoman nobody nocturnal nod node nodes noel noise noises
noisy nomad nomadic nomads nomenclature nominal nominally nominate nominated nominating nomination nominations
nominative nominee nominees non none nonetheless nonexistent nonfiction nonlinear nonpartisan nonprofit nonsense
nonsensical nonstop nontrivial nonzero noodle noodles noon nope nor norm normal normally normative norms north
northbound northeast northeastern northerly northern northernmost northward northwards northwest northwestern nos nose
noses nostalgia nostalgic not notable notables notably notary notation notations notch notched note notebook notebooks
noted notes noteworthy nothing notice noticeable noticeably noticeboard noticeboards noticed notices noticing
notification notifications notified notify notifying noting notion notions notoriety notorious notoriously
notwithstanding noun nouns nous nova novel novelist novelists novella novels novelty novice now nowadays nowhere
nozzle nu nuance nuanced nuances nuclear nuclei nucleus nude nudity nuggets nuisance nuke null number numbered
numbering numbers numeral numerals numeric numerical numerically numerous nun nuns nurse nursery nurses nursing
nurture nurturing nut nutrient nutrients nutrition nutritional nuts nutshell nylon nymph nymphs oak oaks oasis oath
oaths oats obedience obelisk obese obesity obey obit obituaries obituary object objected objecting objection
objectionable objections objective objectively objectives objectivity objects obligated obligation obligations
obligatory obliged oblique obliquely oblivion oblivious oblong obnoxious oboe obscene obscenity obscure obscured
obscurity observable observance observation observational observations observatory observe observed observer observers
observes observing obsessed obsession obsessive obsolete obstacle obstacles obstetrics obstruction obtain obtained
obtaining obtains obtuse obverse obvious obviously occasion occasional occasionally occasions occidental occult
occupancy occupant occupants occupation occupational occupations occupied occupies occupy occupying occur occurred
occurrence occurrences occurring occurs ocean oceanic oceans octagonal octave octopus odd oddly odds ode odyssey of
off offence offences offend offended offender offenders offending offensive offer offered offering offerings offers
office officer officers offices official officially officials officiated officiating offline offset offshoot offshore
offspring often ogle oh oil oils okay old older oldest oldies olfactory olive olives ombudsman omega omission
omissions omit omits omitted omitting omnibus on once oncology oncoming one ones oneself ongoing onion onions online
only onset onshore onslaught onto onus onward onwards oops op opal opaque open opened opener opening openings openly
openness opens opera operas operate operated operates operatic operating operation operational operationally
operations operative operatives operator operators operetta ophthalmology opined opinion opinionated opinions opioid
opium opponent opponents opportunistic opportunities opportunity oppose opposed opposes opposing opposite opposition
oppressed oppression oppressive ops opt opted optic optical optics optimal optimism optimistic optimum opting option
optional optionally optioned options opus or oracle oral orally orange oranges orator oratorio oratory orb orbit
orbital orbitals orbiting orbits orchard orchards orchestra orchestral orchestras orchestrated orchestration orchid
orchids ordained ordeal order ordered ordering orderly orders ordinal ordinance ordinances ordinarily ordinary
ordination ordnance ore ores organ organic organisation organisational organisations organise organised organiser
organisers organises organising organism organisms organist organs orient oriental orientation orientations oriented
origin original originality originally originals originate originated originates originating originator origins
orioles ornament ornamental ornamentation ornamented ornaments ornate ornithologist orphan orphanage orphaned orphans
orthodox orthodoxy orthogonal orthography oscillation oscillations oscillator osprey ostensibly other others otherwise
otter otters ottoman ottomans ought ounce ounces our ours ourselves ousted out outback outbound outbreak outbreaks
outbuildings outburst outcome outcomes outcrop outcrops outcry outdated outdoor outdoors outer outfield outfielder
outfit outfits outfitted outgoing outing outlaw outlawed outlaws outlet outlets outline outlined outlines outlining
outlived outlook outlying outnumbered outpatient outpost outposts output outputs outrage outraged outrageous outreach
outright outs outset outside outsider outsiders outskirts outsourcing outspoken outstanding outward outwards outweigh
ova oval ovarian ovation oven ovens over overall overboard overcame overcome overcoming overcrowded overcrowding
overdose overdue overflow overgrown overhaul overhauled overhead overheard overhears overkill overlaid overland
overlap overlapped overlapping overlaps overlay overload overloaded overlook overlooked overlooking overlooks overlord
overly overlying overnight overpass overran override overriding overruled overrun overs oversaw overseas oversee
overseeing overseen overseer oversees overshadowed oversight oversized overt overtake overtaken overtaking overthrew
overthrow overthrown overtime overtly overtones overtook overture overturn overturned overturning overuse overview
overweight overwhelm overwhelmed overwhelming overwhelmingly owe owed owes owing owl owls own owned owner owners
ownership owning owns ox oxen oxford oxidation oxide oxides oxygen oyster oz ozone pa pace pacific pacifist pacing
pack package packaged packages packaging packed packer packers packet packets packing packs pact pad padded padding
paddle paddock padre padres pads pagan page pageant pageants pages pagoda paid pain painful painfully pains paint
painted painter painters painting paintings paints pair paired pairing pairs paisley pal palace palaces palate palazzo
pale paler palette palladium palm palms palomino pamphlet pamphlets pan pancreatic panda pandemic pane panel panels
pang panic panned panorama panoramic pans pansy pantheon panther panthers pantomime pants pap papa papacy papal paper
paperback papers paperwork papyrus par parable parachute parade parades paradigm paradigms paradise paradox paragraph
paragraphs parallel paralleled paralleling parallels paralysis paramedic paramedics parameter parameters paramilitary
paramount paranoia paranoid paranormal parapet paraphrase paraphrased paraphrasing parasite parasites parasitic
paratroopers parcel parcels parchment pardon pardoned pare parent parentage parental parentheses parenthesis
parenthetical parenting parents parish parishes parishioners parity park parked parking parks parkway parliament
parliamentarian parliamentarians parliamentary parliaments parlour parochial parodied parodies parody parole parrot
parrots parry parse parser parsing parsley parson parsons part partake parted partial partially participant
participants participate participated participates participating participation participatory participle particle
particles particular particularly particulars parties parting partisan partisans partition partitioned partitions
partizan partly partner partnered partnering partners partnership partnerships partridge parts party pas paschal pasha
pass passage passages passed passenger passengers passer passes passing passion passionate passionately passions
passive passport passports password passwords past pasta paste pasted pastel pasting pastor pastoral pastors pastry
pasture pastures pat patch patches pate patent patented patently patents paternal paternity path pathetic pathogen
pathogenic pathogens pathological pathologist pathology paths pathway pathways patience patient patients patio
patriarch patriarchal patrician patriot patriotic patriotism patriots patrol patrolled patrolling patrols patron
patronage patrons patsy pattern patterned patterns patty pause pave paved pavement pavilion pavilions paving paw pawn
pay payable paying payload payloads payment payments payroll pays paywall pct pd pea peace peaceful peacefully
peacekeeping peacetime peach peaches peacock peak peaked peaking peaks peanut peanuts pear pearl pearls peas peasant
peasantry peasants pease peat pebble pebbles peck pectoral peculiar pedagogical pedagogy pedal pedals pedantic
pedestal pedestrian pedestrians pedigree pediment pee peek peel peer peerage peers peg pejorative pelican pellets
pelvic pelvis pen penal penalties penalty penance pence penchant pencil pencils pendant pending pendulum penetrate
penetrated penetrating penetration penguin penguins peninsula peninsular penis penitentiary pennant penned penny pens
pension pensions pentagon penthouse penultimate peony people peoples pep pepper peppers per perceive perceived
perceives percent percentage percentages perception perceptions perceptual perch perched percussion percussionist
perennial perfect perfected perfection perfectly perforated perform performance performances performed performer
performers performing performs perfume perhaps peril perimeter period periodic periodical periodically periodicals
periods peripheral periphery perished perm permanent permanently permeability permissible permission permissions
permit permits permitted permitting permutation permutations perpendicular perpetrated perpetrator perpetrators
perpetual perpetuate perpetuated persecuted persecution perseverance persist persisted persistence persistent
persistently persists person persona personal personalities personality personally personification personnel persons
perspective perspectives persuade persuaded persuades persuading persuasion persuasive pertain pertaining pertains
pertinent pervasive pesos pest pesticide pesticides pests pet petals peters petite petition petitioned petitions
petrol petroleum pets petty pew pews pg phantom pharaoh pharmaceutical pharmaceuticals pharmacies pharmacist
pharmacology pharmacy phase phased phases phenomena phenomenal phenomenon phenotype philanthropic philanthropist
philanthropy philatelic philharmonic philologist philology philosopher philosophers philosophical philosophies
philosophy phoenix phone phonemes phones phonetic phonological phonology phosphate phosphorus photo photograph
photographed photographer photographers photographic photographing photographs photography photojournalist photon
photons photos photosynthesis phrase phrased phrases phrasing phylum physical physically physician physicians
physicist physicists physics physiological physiologist physiology physique pi pianist pianists piano pianos piazza
piccolo pick picked picket picking pickle picks pickup pickups picnic pictorial picture pictured pictures picturesque
pie piece pieces pied pier pierce pierced piercing piers pies piety pig pigeon pigeons pigment pigments pigs pike
pilasters pile piles pilgrim pilgrimage pilgrims piling pill pillar pillars pillow pills pilot piloted piloting pilots
pimp pin pinball pinch pine pineapple pines ping pinged pinging pink pinkish pinky pinnacle pinned pinpoint pins pinto
pioneer pioneered pioneering pioneers pious pip pipe piped pipeline pipelines piper pipes piping pippin piracy pirate
pirates piss pissed pistol pistols piston pistons pit pitch pitched pitcher pitchers pitches pitchfork pitching pits
pitted pity pivot pivotal pixel pixels pixie pizza pl place placebo placed placeholder placement placements places
placing plagiarism plague plagued plain plainly plains plaintiff plaintiffs plan planar plane planes planet
planetarium planetary planets plank planks planned planner planners planning plans plant plantation plantations
planted planter planters planting plantings plants plaque plaques plasma plaster plastered plastic plastics plate
plateau plates platform platforms plating platinum platoon platoons plausible play playable playback playboy played
player players playful playground playgrounds playhouse playing playlist playmate playoff playoffs plays playwright
playwrights plaza plea plead pleaded pleading pleads pleas pleasant please pleased pleasing pleasure pleasures
plebiscite pledge pledged pledges plenary plenipotentiary plentiful plenty plethora plight plinth plot plots plotted
plotting plough ploy plug plugged plugin plugins plugs plum plumage plumb plumbing plume plunder plundered plunge
plunged plural pluralism plurality plus plutonium plywood pneumatic pneumonia pocket pockets pod podcast podcasts
podium podiums pods poem poems poet poetic poetical poetry poets poignant point pointed pointer pointers pointing
pointless points pointy poised poison poisoned poisoning poisonous poisons poke poker poking pol polar polarity pole
polemic polemical poles police policeman policemen policies policing policy poling polio polish polished polishing
polite politely political politically politician politicians politics polity polka poll polled pollen polling polls
pollutants polluted pollution polo polygamy polygon polygonal polygons polymer polymers polynomial polynomials
polytechnic pond ponder ponds ponies pontifical pony pool pools poor poorer poorest poorly pop popcorn pope popes
poplar popped popping poppy pops populace popular popularised popularity popularly populate populated population
populations populist populous porcelain porch porches pore pores pork porn pornographic pornography porous port
portable portage portal portals ported porter portfolio portfolios portico portion portions portrait portraits
portraiture portray portrayal portrayals portrayed portraying portrays ports pose posed poses posing posited position
positional positioned positioning positions positive positively positives posits posse possess possessed possesses
possessing possession possessions possessive possibilities possibility possible possibly post postage postal postcard
postcards postcode postdoctoral posted poster posterior posterity posters postgraduate posthumous posthumously posting
postings postman postmaster postmodern postpone postponed posts postscript postulated posture postwar posy pot
potassium potato potatoes potency potent potential potentially potentials potion pots potter potters pottery pouch
poultry pound pounds pour poured pouring poverty powder powdered power powered powerful powerhouse powerless powers pp
practical practically practice practices practise practised practising practitioner practitioners pragmatic prairie
praise praised praises praising prank pranks pray prayed prayer prayers praying preach preached preacher preachers
preaching preamble precarious precaution precautions precede preceded precedence precedent precedents precedes
preceding precinct precincts precious precipitated precipitation precise precisely precision preclude precursor
precursors predate predated predates predator predators predatory predeceased predecessor predecessors predetermined
predicate predict predictable predicted predicting prediction predictions predictive predicts predominant
predominantly preeminent preexisting preface prefect prefecture prefectures prefer preferable preferably preference
preferences preferential preferred preferring prefers prefix prefixed prefixes pregnancies pregnancy pregnant
prehistoric prehistory prejudice prejudices prelate preliminary prelude preludes premature prematurely premier
premiere premiered premieres premiering premiers premise premises premium premiums preoccupied prep preparation
preparations preparatory prepare prepared preparedness prepares preparing preposition prequel prerequisite prerogative
pres preschool prescribed prescription prescriptions presence present presentation presentations presented presenter
presenting presently presents preservation preserve preserved preserves preserving preset preside presided presidency
president presidential presidents presiding press pressed presses pressing pressure pressured pressures prestige
prestigious presumably presume presumed presuming presumption presumptive pretend pretended pretender pretending
pretends pretext pretty prevail prevailed prevailing prevalence prevalent prevent preventative prevented preventing
prevention preventive prevents preview previewed previews previous previously prey price priced prices pricing pride
priest priestess priesthood priestly priests primacy primal primaries primarily primary primate primates prime primer
primes primitive primordial primrose prince princely princes princess princesses principal principalities principality
principally principals principle principles print printed printer printers printing prints prior priorities priority
priory prism prison prisoner prisoners prisons pristine privacy private privateer privateers privately privatisation
privilege privileged privileges privy prize prizes pro proactive probabilistic probabilities probability probable
probably probate probation probe probes probing problem problematic problems procedural procedure procedures proceed
proceeded proceeding proceedings proceeds process processed processes processing procession processions processor
processors proclaim proclaimed proclaiming proclaims proclamation proctor procure procured procurement prod prodded
prodigy prods produce produced producer producers produces producing product production productions productive
productivity products prof profane profanity professed profession professional professionalism professionally
professionals professions professor professors professorship proficiency proficient profile profiled profiles
profiling profit profitability profitable profits profound profoundly progenitor progeny prognosis program
programmable programme programmed programmer programmers programmes programming programs progress progressed
progresses progressing progression progressive progressively prohibit prohibited prohibiting prohibition prohibitions
prohibits project projected projectile projectiles projecting projection projections projector projectors projects
proliferation prolific prologue prolonged prom promenade prominence prominent prominently promise promised promises
promising promo promontory promote promoted promoter promoters promotes promoting promotion promotional promotions
prompt prompted prompting promptly prompts promulgated prone pronoun pronounce pronounced pronouns pronunciation
pronunciations proof proofreading proofs prop propaganda propagate propagated propagating propagation propel
propellant propelled propeller propellers propensity proper properly properties property prophecies prophecy prophet
prophetic prophets proponent proponents proportion proportional proportionally proportions proposal proposals propose
proposed proposer proposes proposing proposition propositions proprietary proprietor proprietors props propulsion pros
prose prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects
prosper prospered prosperity prosperous prostate prosthetic prostitute prostitutes prostitution protagonist
protagonists protect protected protecting protection protections protective protector protectorate protects protein
proteins protest protestant protestants protested protesters protesting protestors protests protocol protocols proton
protons prototype prototypes protracted protruding proud proudly prove proved proven provenance proverbs proves
provide provided providence provider providers provides providing province provinces provincial proving provision
provisional provisionally provisions provocation provocative provoke provoked provoking provost prowess proxies
proximity proxy prudence prudent pruning psalm psalms pseudonym pseudonyms psyche psychedelic psychedelics psychiatric
psychiatrist psychiatrists psychiatry psychic psycho psychoanalysis psychological psychologically psychologist
psychologists psychology psychotherapy psychotic pt pub puberty public publication publications publicised publicist
publicity publicly publish published publisher publishers publishes publishing pubs puck pudding pueblo puff pull
pulled pulley pulling pulls pulmonary pulp pulpit pulse pulses puma pump pumped pumping pumpkin pumps pun punch
punched punches punching punctuated punctuation pundit pundits punish punishable punished punishing punishment
punishments punitive punk punt punter punts pup pupil pupils puppet puppeteer puppetry puppets puppies puppy pups
purchase purchased purchaser purchases purchasing pure purely purge purged purging purification purified puritan
purity purple purplish purported purportedly purports purpose purposefully purposely purposes purse purser pursuant
pursue pursued pursues pursuing pursuit pursuits purview push pushed pusher pushes pushing pussy put putative puts
putting puzzle puzzled puzzles puzzling pygmy pyramid pyramidal pyramids python quack quad quadrangle quadrant
quadratic quadruple quake qualification qualifications qualified qualifier qualifiers qualifies qualify qualifying
qualitative qualities quality quantify quantitative quantities quantity quantum quarantine quark quarrel quarried
quarries quarry quarrying quarter quarterback quarterbacks quarterfinal quarterfinals quarterly quartermaster quarters
quartet quartets quartz quay queen queens queer quell queries query quest question questionable questioned questioner
questioning questionnaire questions quests queue quick quicker quickest quickly quiet quieter quietly quill quilt
quintet quirk quirky quit quite quits quitting quiz quorum quota quotas quotation quotations quote quoted quotes
quotient quoting rabbi rabbinical rabbis rabbit rabbits race racecourse raced racehorse racer racers races racetrack
raceway racial racially racing racism racist rack racket racks radar radars radial radiant radiating radiation
radiator radical radically radicals radio radioactive radiology radios radius raffles raft rag raga rage ragged raging
rags raid raided raider raiders raiding raids rail railing railings railroad railroads rails railway railways rain
rainbow rainfall rainforest raining rains rainwater rainy raise raised raises raising raja rake rakes rallied rallies
rally rallying ram rambling ramifications rammed ramp rampage rampant rampart ramparts ramps rams ran ranch rancher
ranchers ranches ranching random randomly randy rang range ranged ranger rangers ranges ranging rank ranked ranking
rankings ranks ransom rant rants rap rape raped rapes rapid rapidly rapids raping rapist rapper rappers rapping
rapport rare rarely rarer rares rarities rarity rash raspberry rat rate rated rates rather ratification ratified
ratify rating ratings ratio ration rational rationale rationales rationality rations ratios rats ravaged rave raven
ravens ravine raw ray rays razed razor reach reached reaches reaching react reacted reacting reaction reactionary
reactions reactivated reactive reactor reactors reacts read readability readable reader readers readership readily
readiness reading readings reads ready reaffirmed reagent real realisation realise realised realises realising realism
realist realistic realistically realities reality really realm realms realty ream reams reap reaper reappear
reappeared reappears reappointed rear reared rearing rearranged rearrangement reason reasonable reasonably reasoned
reasoning reasons reassessed reassessment reassigned rebel rebelled rebellion rebellions rebellious rebels rebirth
reborn rebound rebounded rebounds rebuffed rebuild rebuilding rebuilt rebuttal recall recalled recalling recalls recap
recapture recaptured recast receipt receipts receive received receiver receivers receives receiving recent recently
reception receptionist receptions receptive receptor receptors recess recessed recession recessive recipe recipes
recipient recipients reciprocal reciprocity recital recitals recitation recite recited reciting reckless reckon
reckoned reckoning reclaim reclaimed reclamation reclassified recognisable recognise recognised recognises recognising
recognition recoil recollection recollections recombination recommend recommendation recommendations recommended
recommending recommends reconcile reconciled reconciliation reconfigured reconnaissance reconsider reconsidered
reconstituted reconstruct reconstructed reconstructing reconstruction reconstructions record recorded recorder
recorders recording recordings records recount recounted recounting recounts recourse recover recovered recoveries
recovering recovers recovery recreate recreated recreating recreation recreational recruit recruited recruiting
recruitment recruits rectangle rectangular rectified rectify rector rectory recurrence recurrent recurring recursive
recycle recycled recycling red redden reddish redeem redeemed redefined redemption redesign redesigned redeveloped
redevelopment redirect redirected redirecting redirection redirects rediscovered redistributed redistribution
redistricting redone redress reds redskins reduce reduced reduces reducing reduction reductions redundancy redundant
redwood reed reeds reedy reef reefs reel reelected reelection reels reestablished reeve reeves ref refer referee
refereed referees reference referenced references referencing referendum referendums referral referred referring
refers refine refined refinement refineries refinery refining refit refitted reflect reflected reflecting reflection
reflections reflective reflector reflects reflex reform reformation reformed reformer reformers reforming reforms
refrain refrained refresh refreshed refreshing refrigeration refrigerator refs refuge refugee refugees refund
refurbished refurbishment refusal refuse refused refuses refusing refute refuted regain regained regaining regains
regal regard regarded regarding regardless regards regatta regency regenerate regeneration regent regents reggae
regime regimen regiment regimental regiments regimes region regional regionally regions register registered
registering registers registrar registration registrations registry regression regret regrets regretted regrouped
regular regularity regularly regulars regulate regulated regulates regulating regulation regulations regulator
regulators regulatory rehab rehabilitate rehabilitated rehabilitation rehearsal rehearsals reign reigned reigning
reigns rein reincarnation reindeer reinforce reinforced reinforcement reinforcements reinforces reinforcing reins
reinstate reinstated reinstatement reis reissue reissued reissues reiterate reiterated reject rejected rejecting
rejection rejects rejoin rejoined rejoining relapse relate related relates relating relation relational relations
relationship relationships relative relatively relatives relativistic relativity relax relaxation relaxed relaxing
relay relayed relays release released releases releasing relegated relegation relentless relentlessly relevance
relevant reliability reliable reliably reliance reliant relic relics relied relief reliefs relies relieve relieved
relieving religion religions religious religiously relinquish relinquished reload relocate relocated relocating
relocation reluctance reluctant reluctantly rely relying remade remain remainder remained remaining remains remake
remark remarkable remarkably remarked remarking remarks remarried rematch remedial remedied remedies remedy remember
remembered remembering remembers remembrance remind reminded reminder reminding reminds reminiscences reminiscent
remit remnant remnants remodelled remorse remote remotely removable removal removals remove removed removes removing
remuneration renaissance renal rename renamed renames renaming render rendered rendering renders rendezvous rendition
renditions renegade renew renewable renewal renewed renewing renounce renounced renovate renovated renovating
renovation renovations renown renowned rent rental rentals rented renting rents renumbered reopen reopened reopening
reorganisation reorganised rep repaid repainted repair repaired repairing repairs reparations repatriated repatriation
repay repayment repeal repealed repeat repeated repeatedly repeating repeats repel repelled repentance repercussions
repertoire repertory repetition repetitive rephrase rephrased replace replaceable replaced replacement replacements
replaces replacing replay replays replica replicas replicate replicated replication replied replies reply replying
report reported reportedly reporter reporters reporting reports repositories repository represent representation
representations representative representatives represented representing represents repressed repression repressive
reprimanded reprint reprinted reprints reprisals reprise reprised reprising reproduce reproduced reproducing
reproduction reproductions reproductive reptile reptiles republic republican republicans republics republished
repulsed reputable reputation reputed reputedly request requested requesting requests requiem require required
requirement requirements requires requiring requisite requisitioned rerouted reruns rescheduled rescinded rescue
rescued rescues rescuing research researched researcher researchers researches researching resemblance resemble
resembled resembles resembling resented resentment reservation reservations reserve reserved reserves reservoir
reservoirs reset resettled reshuffle reside resided residence residences residencies residency resident residential
residents resides residing residual residue residues resign resignation resigned resigning resigns resilience
resilient resin resist resistance resistant resisted resisting resistor resists resolute resolution resolutions
resolve resolved resolves resolving resonance resonant resort resorted resorting resorts resource resources respect
respectable respected respectful respectfully respecting respective respectively respects respiration respiratory
respond responded respondent respondents responding responds response responses responsibilities responsibility
responsible responsive rest restart restarted restaurant restaurants restaurateur rested resting restitution restless
restoration restorations restore restored restores restoring restrain restrained restraining restraint restraints
restrict restricted restricting restriction restrictions restrictive restricts restrooms restructure restructured
restructuring rests resubmit result resultant resulted resulting results resume resumed resumes resuming resumption
resupply resurfaced resurgence resurrect resurrected resurrection retail retailer retailers retain retained retaining
retains retake retaliated retaliation retaliatory retarded retelling retention rethink rethinking retina retinal
retire retired retirement retiring retook retract retractable retracted retraction retreat retreated retreating
retreats retribution retrieval retrieve retrieved retrieving retroactively retrospect retrospective retrospectively
return returned returning returns reunification reunion reunite reunited reunites reuniting reusable reuse reused rev
revamp revamped reveal revealed revealing reveals revelation revelations revels revenge revenue revenues revere
revered reverence reverend reversal reverse reversed reverses reversible reversing reversion revert reverted reverting
reverts review reviewed reviewer reviewers reviewing reviews revise revised revising revision revisions revisit
revisited revisiting revival revivals revive revived reviving revocation revoke revoked revolt revolted revolts
revolution revolutionaries revolutionary revolutions revolve revolved revolver revolves revolving revue reward
rewarded rewarding rewards reword reworded rewording rework reworked reworking rewrite rewrites rewriting rewritten
rewrote rhapsody rhea rhetoric rhetorical rhino rho rhyme rhymes rhyming rhythm rhythmic rhythms rib ribbed ribbon
ribbons ribs rice rich richer riches richest richly richness ricks rid ridden riddle riddled ride rider riders rides
ridge ridges ridicule ridiculed ridiculous ridiculously riding rife riff riffle riffs rifle rifleman rifles rift rig
rigged rigging right righteous righteousness rightful rightfully rightly rights rigid rigidity rigorous rigorously rim
ring ringer ringing rings rink riot rioters rioting riots rip ripe ripped ripper ripping ripple rise risen rises
rising risk risked risking risks risky rite rites ritual rituals rival rivalries rivalry rivals river riverfront
rivers riverside rm roach road roads roadside roadway roadways roam roaming roan roar roaring roast roasted robbed
robber robberies robbers robbery robbing robe robes robin robins robot robotic robotics robots robust rock rocker
rockers rocket rockets rocking rocks rocky rod rode rodent rodents rodeo rods roe roebuck rogers rogue role roles roll
rollback rolled roller rollers rolling rolls roman romance romances romantic romantically romanticism rood roof roofed
roofing roofs rooftop rook rookie rooks room roommate rooms roost rooster root rooted roots rope ropes rosary rose
rosemary roses rosette roster rosters rosy rot rotary rotate rotated rotates rotating rotation rotational rotations
rotor rotten rotting rotunda rouge rough roughly roulette round roundabout rounded rounding rounds rouse rout route
routed router routes routine routinely routines routing rover rovers row rowed rower rowers rowing rows royal royalist
royalists royals royalties royalty rpm rs rte rub rubber rubbing rubbish rubble ruby rudder rude rudimentary rue ruff
rug rugby rugged ruin ruined ruining ruins rule ruled ruler rulers rules ruling rulings rum rumble rumour rumoured
rumours rump run runaway rune rung runnels runner runners running runoff runs runway runways rupees rupture ruptured
rural ruse rush rushed rushes rushing rusk rust rustic rusty ruthless rye sabbatical sable sabotage sabre sabres sac
sack sacked sacking sacks sacrament sacraments sacred sacrifice sacrificed sacrifices sacrificial sacrificing sad
saddened saddle sadistic sadly sadness safari safe safeguard safeguarding safeguards safely safer safest safety
saffron sag saga sage sager sages sahib said sail sailboat sailed sailing sailor sailors sails saint saints sake
salaam salad salamander salami salaries salary sale sales salesman salient saline salinity saliva salmon salmons salon
salons saloon salsa salt salted salter salting salts saltwater salty salute salvage salvageable salvaged salvation
samba same sample sampled sampler samples sampling samurai sanatorium sanction sanctioned sanctioning sanctions
sanctuary sanctum sand sandbox sandboxes sander sanders sandman sands sandstone sandwich sandwiches sandy sane sang
sanitary sanitation sanity sank sans sap sapphire sarcasm sarcastic sarcophagus sari sash sass sat satanic satellite
satellites satin satire satirical satisfaction satisfactorily satisfactory satisfied satisfies satisfy satisfying
saturated saturation sauce saucier sausage savage savanna savannah save saved saves saving savings saviour savvy saw
sawmill sawyer sawyers sax saxophone saxophones saxophonist say saying sayings says scalar scale scaled scales scaling
scalp scam scan scandal scandalous scandals scanned scanner scanning scans scant scar scarce scarcely scarcity scare
scarecrow scared scarf scarlet scars scary scathing scatter scattered scattering scenario scenarios scene scenery
scenes scenic scent sceptical sceptre schedule scheduled schedules scheduling schema schematic scheme schemes schism
schizophrenia scholar scholarly scholars scholarship scholarships scholastic school schoolboy schoolchildren schooled
schoolhouse schooling schoolmaster schools schoolteacher schooner science sciences scientific scientifically scientist
scientists scion scissors scoop scooter scope score scoreboard scored scoreless scorer scorers scores scoring scorpion
scorpions scotch scout scouted scouting scouts scramble scrambled scrap scrape scrapped scrapping scratch scratched
scratches scratching scream screaming screams screen screened screening screenings screenplay screenplays screens
screenshot screenshots screenwriter screw screwed screws scribe script scripted scripting scripts scripture scriptures
scriptwriter scroll scrolling scrolls scrooge scrub scrutiny scuba sculls sculpted sculptor sculptors sculptural
sculpture sculptures scurry scuttled sea seabed seabirds seaboard seafood seal sealed sealing seals seam seaman seamen
seamless seams seaplane seaport search searched searches searching sears seas seaside season seasonal seasonally
seasoned seasons seat seated seating seats seaweed sec secession secluded second secondary seconded secondly seconds
secrecy secret secretariat secretaries secretary secreted secretion secretive secretly secrets sect sectarian section
sectional sections sector sectors sects secular secure secured securely securing securities security sedan sedentary
sedge sediment sedimentary sediments seduce seduced seduction seductive see seed seeded seeding seedlings seeds seeing
seek seeker seekers seeking seeks seem seemed seeming seemingly seems seen sees segment segmented segments segregated
segregation seismic seize seized seizing seizure seizures seldom select selected selecting selection selections
selective selectively selectivity selector selectors selects self selfish sell seller sellers selling sells seltzer
semantic semantics semen semester semesters semi semicircular semiconductor semifinal semifinalist semifinals seminal
seminar seminaries seminars seminary senate senator senatorial senators send sender sending sends senior seniority
seniors senna sensation sensational sensations sense senses sensibilities sensibility sensible sensing sensitive
sensitivity sensor sensors sensory sensual sent sentence sentenced sentences sentencing sentient sentiment sentimental
sentiments sentinel sentry sepals separate separated separately separates separating separation separatist separatists
separator sequel sequels sequence sequenced sequences sequencing sequential sequentially sera serenade serene serenity
serge sergeant sergeants serial serials series serious seriously seriousness sermon sermons serpent serpentine serum
servant servants serve served server servers serves service serviced servicemen services servicing serving servitude
sesame session sessions set setback setbacks sets setter setting settings settle settled settlement settlements
settler settlers settles settling setup seven sevens seventeen seventeenth seventh seventies seventy sever several
severance severe severed severely severity sewage sewer sewerage sewers sewing sewn sex sexes sexism sexist sextet
sexton sexual sexuality sexually sexy sh shack shad shade shaded shades shading shadow shadows shady shaft shafts
shaggy shah shake shaken shaker shakes shaking shaky shale shall shallow sham shaman shame shameful shamrock shams
shanghai shank shanks shape shaped shapes shaping share shared shareholder shareholders shares sharia sharing shark
sharks sharp sharper sharply sharpness shattered shave shaved shaver shavers she shear shearer shears sheath shed
shedding sheds sheen sheep sheer sheet sheets sheik sheikh shelf shell shelled shellfish shelling shells shelter
sheltered shelters shelved shelves shepherd shepherds sheriff sheriffs shield shielded shielding shields shift shifted
shifting shifts shilling shillings shim shin shine shines shingle shingles shining shiny ship shipbuilding shipment
shipments shipped shipping ships shipwreck shipwrecks shipyard shipyards shire shirk shirt shirts shit shiver shivers
shoal shoals shock shocked shocking shocks shoe shoemaker shoes shook shoot shooter shooters shooting shootings
shootout shoots shop shoppers shopping shops shore shoreline shores short shortage shortages shortcomings shortcut
shortcuts shorten shortened shortening shorter shortest shorthand shortlist shortly shorts shortstop shot shotgun
shots should shoulder shoulders shout shouted shouting shouts shovel show showbiz showcase showcased showcases
showcasing showdown showed shower showers showing shown showroom shows shrapnel shrimp shrine shrines shrink shrinking
shrub shrubs shrunk shuck shuffle shun shunned shut shutdown shutout shutouts shutter shutting shuttle shy sibling
siblings sic sick sickle sickness side sidebar sided sidekick sideline sidelined sidelines sides sidewalk sidewalks
sideways siding sidings siege sierra sigh sight sighted sighting sightings sights sigma sign signal signalled
signalling signals signatories signatory signature signatures signed significance significant significantly signified
signifies signify signifying signing signings signpost signs silence silenced silent silently silhouette silica
silicon silk silky sill sills silly silt silver silvers silvery sim similar similarities similarity similarly simple
simpler simplest simplex simplicity simplification simplified simplify simplifying simplistic simply sims simulate
simulated simulating simulation simulations simulator simulcast simultaneous simultaneously sin since sincere
sincerely sincerity sine sing singer singers singing single singled singles singleton singly sings singular
singularity sinister sink sinking sinks sinners sins sinus sip sir sire sired siren sirens sis sister sisters sit
sitcom sitcoms site sited sites sits sitting situ situated situation situations six sixteen sixteenth sixth sixties
sixty sizable size sizeable sized sizes skate skateboard skateboarding skater skaters skates skating skeletal skeleton
skeletons sketch sketched sketches sketchy skew skewed ski skid skier skiers skies skiing skill skilled skills skin
skinny skins skip skipped skipper skipping skirmish skirmishes skirt skirts skis skit skits skull skulls sky skyline
skyscraper skyscrapers slab slabs slack slain slalom slam slander slang slant slanted slap slapped slash slate slated
slaughter slaughtered slave slavery slaves slay slayer sled sledge sleep sleeper sleepers sleeping sleeps sleepy
sleeve sleeves slender slept slew slice sliced slices slick slid slide slides sliding slight slightest slightly slim
slime slip slipped slippery slipping slips slit slogan slogans sloop slope slopes sloping sloppy slot slots slough
slow slowed slower slowing slowly slows sludge slug slum slump slums slur sly smacks small smaller smallest smallpox
smalls smart smarter smartphone smartphones smash smashed smashing smear smell smells smelting smile smiles smiley
smiling smit smith smiths smithy smock smoke smoked smokers smoking smoky smooth smoother smoothly smothers smuggled
smuggler smugglers smuggling snack snacks snail snails snake snakes snap snapped snaps snapshot snare snatch sneak
sneaks sneaky snider sniper snipes snippet snippets snooker snoop snout snow snowball snowfall snowy so soaked soap
soapbox soaps soaring sober soccer social socialism socialist socialists socialite socially societal societies society
socioeconomic sociological sociologist sociologists sociology sock socket sockets socking socks sod soda sodium sofa
soft softball softer softly software soil soils sol solar sold soldier soldiers sole solely solemn solicit solicited
soliciting solicitor solicitors solid solidarity solidified solidly solids solitary solitude solo soloist soloists
solos solstice solubility soluble solution solutions solve solved solvent solvents solves solving some somebody
someday somehow someone something sometime sometimes somewhat somewhere son sonar sonata sonatas song songs songwriter
songwriters sonic sonnet sonnets sonny sons soon sooner sophisticated sophistication sophomore soprano sorcerer
sorcery sore sorority sorrel sorrow sorrows sorry sort sorted sortie sorties sorting sorts sos sought soul soulful
souls sound sounded sounding sounds soundtrack soundtracks soup sour source sourced sources sourcing south southbound
southeast southeastern southerly southern southerners southernmost southward southwards southwest southwestern
souvenir souvenirs sovereign sovereignty soviet soviets sow sowers sox soy spa space spacecraft spaced spaceflight
spaces spaceship spacing spacious spade spades spaghetti spam spammed spammer spammers spamming span spanned spanning
spans spar spare spared sparingly spark sparked sparking sparkling sparks sparrow sparrows sparse sparsely spartan
spas spates spatial spawn spawned spawning speak speaker speakers speaking speaks spear spearheaded spears spec
special specialised specialises specialising specialist specialists speciality specially specials species specific
specifically specification specifications specifics specified specifies specify specifying specimen specimens speck
speckled specs spectacle spectacles spectacular spectator spectators spectra spectral spectre spectroscopy spectrum
speculate speculated speculates speculating speculation speculations speculative speech speeches speed speedily
speeding speeds speedway speedy spell spelled spelling spellings spells spelt spend spending spends spent sperm sphere
spheres spherical sphinx spice spices spicy spider spiders spies spike spikes spill spilled spills spin spinal spindle
spine spines spinner spinning spinoff spins spiny spiral spire spires spirit spirited spirits spiritual spirituality
spiritually spit spite spitfire splash splendid splicing splinter split splits splitting spoil spoiled spoiler
spoilers spoils spoke spoken spokesman spokesperson spokeswoman sponge sponsor sponsored sponsoring sponsors
sponsorship spontaneous spontaneously spoof spoon sporadic sporadically spore spores sport sporting sports
sportscaster sportsman sportsmen spot spotlight spots spotted spotting spouse spouses sprang sprawling spray sprayed
spraying spread spreading spreads spreadsheet spree spring springboard springs sprinkle sprinkled sprint sprinter
sprints spruce sprung spun spur spurious spurred spurs spy spying sq squad squadron squadrons squads square squared
squares squash squat squeeze squeezed squid squire squires squirrel squirrels stab stabbed stabbing stability stable
stables stabs stack stacked stacking stacks stadium stadiums staff staffed staffer staffers staffing staffs stag stage
stagecoach staged stages staggered staggering staging stagnant stain stained stainless stains stair staircase
staircases stairs stairway stake stakes stale stalemate stalk stalked stalker stalking stalks stall stalled stallion
stallions stalls stalwart stamens stamina stamp stamped stampede stamps stance stances stand standard standardised
standards standby standing standings standoff standout standpoint stands stanza stanzas staple staples star starboard
starch stardom stare staring stark starlight starling starred starring stars start started starter starters starting
startling starts startup startups starvation starving stat state stated statehood stately statement statements states
statesman statesmen statewide static stating station stationary stationed stationery stations statistic statistical
statistically statistician statistics stats statue statues stature status statute statutes statutory staunch stay
stayed staying stays stead steadily steady steak steal stealing steals stealth steam steamboat steamed steamer
steamers steaming steamship steed steel steep steeple steeplechase steeply steer steered steering stein stellar stem
stemmed stemming stems step stepfather stepmother steppe stepped stepping steps stepson stereo stereotype stereotypes
stereotypical sterile sterling stern sterner steroid steroids stew steward stewards stewardship stick sticker stickers
sticking stickler sticks sticky stiff stiffness stifle stigma stigmata stiles still stills stimulate stimulated
stimulates stimulating stimulation stimuli stimulus sting stint stints stipend stipulated stipulation stir stirred
stirring stitch stitches stitching stochastic stock stocked stocking stockings stocks stoke stoker stokes stole stolen
stomach stone stoner stones stonewall stonework stony stood stooges stool stoops stop stoppage stopped stopping stops
storage store stored storefront stores storey storeys stories storing storm stormed storming storms stormy story
storyteller stout stove straddles straight straightforward strain strained strains strait straits strand stranded
strands strange strangely stranger strangers strangled strap strapped straps strata strategic strategically strategies
strategist strategy straw strawberry stray streak streaks stream streamed streaming streamline streamlined streams
street streetcar streetcars streets strength strengthen strengthened strengthening strengthens strengths strenuous
stress stressed stresses stressful stressing stretch stretched stretches stretching stricken strict stricter strictly
stride strife strike strikeouts striker strikers strikes striking strikingly string stringent stringer strings strip
stripe striped stripes stripling stripped stripping strips strive strives striving strode stroke strokes strong
stronger strongest stronghold strongholds strongly struck structural structurally structure structured structures
struggle struggled struggles struggling strung struts stub stubborn stubby stubs stucco stuck stud student students
studied studies studio studios study studying stuff stuffed stumble stumbled stumbles stumbling stump stumps stunned
stunning stunt stunts stupid stupidity sturdy sturgeon style styled styles styling stylised stylish stylist stylistic
stylistically sub subclass subcommittee subcontinent subculture subdivided subdivision subdivisions subdue subdued
subgroup subgroups subject subjected subjective subjectivity subjects sublime submarine submarines submerged
submission submissions submit submitted submitting subordinate subordinated subordinates subscribe subscribed
subscriber subscribers subscription subscriptions subsection subsections subsequent subsequently subset subsets
subsidiaries subsidiary subsidies subsidy subsistence subspace substance substances substandard substantial
substantially substantiate substantiated substantive substation substitute substituted substitutes substituting
substitution substitutions substrate subsumed subsystem subterranean subtitle subtitled subtitles subtle subtly
subtropical suburb suburban suburbs subversion subversive subway succeed succeeded succeeding succeeds success
successes successful successfully succession successive successively successor successors succinct succumbed such suck
sucked sucker sucks sudden suddenly sue sued suffer suffered suffering suffers suffice sufficient sufficiently suffix
suffixes suffragan suffrage suffragist suffused sugar sugarcane sugars suggest suggested suggesting suggestion
suggestions suggestive suggests suicidal suicide suicides suing suit suitability suitable suitably suitcase suite
suited suites suitor suits sulfur sulphur sultan sultana sultanate sultans sum summaries summarily summarise
summarised summary summation summed summer summers summertime summit summits summon summoned summoning summons sumo
sums sun sunflower sung sunglasses sunk sunken sunlight sunny sunrise suns sunset sunshine sup super superb
superficial superficially superfluous superhuman superimposed superintendent superior superiority superiors superman
supermarket supermarkets supernatural supernova superseded supersonic superstar superstars superstition superstructure
supervise supervised supervising supervision supervisor supervisors supervisory supper supplanted supplement
supplemental supplementary supplemented supplements supplied supplier suppliers supplies supply supplying support
supported supporter supporters supporting supportive supports suppose supposed supposedly suppress suppressed
suppressing suppression supremacist supremacy supreme sure surely surf surface surfaced surfaces surfer surfers
surfing surge surgeon surgeons surgeries surgery surgical surmounted surname surnames surpass surpassed surpassing
surplus surprise surprised surprises surprising surprisingly surreal surrealism surrealist surrender surrendered
surrendering surrey surrogate surround surrounded surrounding surroundings surrounds surveillance survey surveyed
surveying surveyor surveyors surveys survival survive survived survives surviving survivor survivors susceptibility
susceptible sushi suspect suspected suspecting suspects suspend suspended suspending suspense suspension suspensions
suspicion suspicions suspicious sustain sustainable sustained sustaining suture swain swallow swallowed swallowing
swam swami swamp swamps swampy swan swank swans swap swapped swapping swarm swat sway swayed swear swearing sweat
sweep sweeping sweeps sweet sweetheart sweetness sweets swell swelling swept swift swiftly swim swimmer swimmers
swimming swindle swine swing swinging swings swisher switch switched switches switching swollen sword swords swore
sworn swung sycamore syllable syllables syllabus symbol symbolic symbolically symbolism symbols symmetric symmetrical
symmetry sympathetic sympathies sympathy symphonic symphonies symphony symposium symptom symptomatic symptoms
synagogue synagogues sync synchronous syndicate syndicated syndication syndrome synergy synod synonym synonymous
synonyms synopsis syntactic syntax synthesis synthesizer synthesizers synthetic syrup sysop sysops system systematic
systematically systemic systems tab tabernacle table tableau tables tablet tablets tabloid tabloids taboo tabs tack
tackle tackled tackles tackling tactic tactical tactics tactile tad tag tagged tagging tags tail tailor tailored tails
tainted take taken takeoff takeover takes taking tale talent talented talents tales talk talked talking talks tall
taller tallest tallied tally tam tambourine tame tampering tan tandem tang tangent tangential tangible tangled tango
tank tanker tankers tanks tanner tansy tap tape taped tapered tapering tapes tapestries tapestry taping tapped tapping
taps tar target targeted targeting targets tariff tariffs taro tarot tart tarter task tasked tasks taste tastes
tasting tasty tat tattoo tattoos taught tavern tax taxable taxation taxed taxes taxi taxis taxonomic taxonomy taxpayer
taxpayers tbs tea teach teacher teachers teaches teaching teachings teal team teamed teaming teammate teammates teams
teamwork tear tearing tears teased teaser tech technical technically technician technicians technique techniques
techno technological technologically technologies technology tedious tee teen teenage teenager teenagers teens tees
teeter teeth tel telecast telecasts telecommunication telecommunications telegram telegraph telephone telephones
telephony telescope telescopes televised television televisions tell teller telling tells temp temper temperament
temperance temperate temperature temperatures tempered tempest template templates temple temples tempo temporal
temporarily temporary temps temptation tempted ten tenant tenants tend tended tendencies tendency tendentious tender
tendered tenders tending tendon tends tenement tenets tennis tenor tens tense tension tensions tensor tent tentacles
tentative tentatively tenth tents tenuous tenure tenured term termed terminal terminals terminate terminated
terminates terminating termination terminator terminology terminus terms terrace terraced terraces terrain terrestrial
terrible terribly terrier terriers terrific terrified terrifying territorial territories territory terror terrorism
terrorist terrorists tertiary test testament tested testified testify testifying testimonies testimony testing
testosterone tests text textbook textbooks textile textiles texts textual texture textures than thank thanked thankful
thankfully thanking thanks thanksgiving that thatcher the theatre theatres theatrical theatrically thee theft their
theirs them thematic theme themes themselves then thence theologian theologians theological theology theorem theorems
theoretical theoretically theories theorist theorists theory therapeutic therapeutics therapies therapist therapists
therapy there thereafter thereby therefore therein thereof thermal thermodynamic thermodynamics thesaurus these theses
thesis theta they thick thickened thicker thickness thief thieves thigh thin thing things think thinker thinkers
thinking thinks thinly thinner third thirdly thirds thirst thirteen thirteenth thirties thirty this thistle tho
thoracic thorax thorn thorns thorough thoroughbred thoroughfare thoroughly those thou though thought thoughtful
thoughts thousand thousands thrash thrasher thread threaded threads threat threaten threatened threatening threatens
threats three threshold thresholds threw thrice thrift thrill thrilled thriller thrilling thrive thrived thriving
throat throne thrones throttle through throughout throughput throw thrower throwing thrown throws thru thrust thug
thugs thumb thumbnail thumbnails thumbs thunder thunderbolt thunderstorm thunderstorms thus thwart thwarted thy
thyroid ti tiara tic tick ticker ticket ticketing tickets tidal tide tides tidy tie tiebreaker tied tier tiers ties
tiff tiger tigers tight tighten tightened tightening tighter tightly tilde tildes tile tiled tiles tiling till tiller
tilt tilted tilting timber timbers time timed timeless timeline timelines timely timer times timestamp timetable
timezone timid timing tin ting tinged tingle tinker tiny tip tipped tipping tips tire tired tireless tires tiresome
tissue tissues tit titan titanic titanium titans title titled titles tittle titular to toad toast tobacco today
toddler toe toes together toilet toilets token tokens told tolerance tolerant tolerate tolerated toll tolls tomato
tomatoes tomb tombs tombstone tome tomorrow toms ton tonal tone toned toner tones tong tongue tongues tonic tonight
tonnage tonne tonnes tons too took tool toolbar toolbox toolkit tools tooth toothed top topic topical topics
topographic topographical topography topological topology topped topping toppled tops tor torch tore torment torn
tornado tornadoes torpedo torpedoed torpedoes torque torrent torrential torso tort tortoise torture tortured toss
tossed tossing tot total totalitarian totality totalled totalling totally totals totem touch touchdown touchdowns
touched touches touching tough tougher toughest tour toured touring tourism tourist tourists tournament tournaments
tours tout touted tow toward towards towed towel tower towering towers towing town townhouse towns township townships
townspeople toxic toxicity toxin toxins toy toys trace traced traces tracing track tracked tracker tracking tracks
tract traction tractor tractors tracts trade traded trademark trademarked trademarks trader traders trades trading
tradition traditional traditionalist traditionally traditions traffic trafficked traffickers trafficking tragedies
tragedy tragic trail trailed trailer trailers trailing trails train trained trainee trainees trainer trainers training
trains trait traitor traitors traits trajectory tram tramp trams trance trans transaction transactions transatlantic
transcendental transcontinental transcribed transcript transcription transcriptions transcripts transept transfer
transferred transferring transfers transform transformation transformations transformed transformer transformers
transforming transforms transfusion transient transistor transistors transit transition transitional transitioned
transitioning transitions transitive translate translated translates translating translation translations translator
translators transliterated transliteration translucent transmission transmissions transmit transmits transmitted
transmitter transmitters transmitting transnational transparency transparent transpired transplant transplantation
transplanted transport transportation transported transporter transporting transports transverse trap trapped trapping
traps trash trauma traumatic travel travelled traveller travellers travelling travels traverse traversed traverses
traversing tray treacherous treachery tread treason treasure treasurer treasures treasury treat treated treaties
treating treatise treatises treatment treatments treats treaty treble tree trees trek tremendous tremendously trench
trenches trend trending trends triad trial trials triangle triangles triangular triathlon tribal tribe tribes
tribesmen tribunal tribunals tribune tributaries tributary tribute tributes trice trick tricked tricks tricky trident
tried tries trigger triggered triggering triggers trillion trilogy trim trimmed trimming trinity trio trios trip
tripartite triple tripled triples triplets tripod trips triptych triumph triumphant triumphs trivia trivial trivially
troll trolley trolling trolls trombone trombonist troop trooper troopers troops tropes trophies trophy tropical
tropics trotter trouble troubled troubles troublesome troubling trough troupe trousers trout troy truce truck trucking
trucks true truly trump trumpet trumpeter trumpets trumps truncated trunk trunks truss trust trusted trustee trustees
trusting trusts trustworthy truth truthful truths try trying tryout ts tsar tsunami tub tuba tube tuberculosis tubes
tubing tubular tuck tucker tufts tug tuition tulip tumour tumultuous tun tuna tundra tune tuned tunes tungsten tuning
tunnel tunnels turbine turbines turbulence turbulent turf turkey turmoil turn turnaround turned turner turning turnout
turnover turnpike turns turntable turquoise turret turrets turtle turtles tutelage tutor tutored tutorial tutorials
tutoring tutors twain tweak tweaked tweaking tweaks tweed tweet tweeted tweets twelfth twelve twenties twentieth
twenty twice twigs twilight twin twinkle twins twist twisted twisting twists twitter two tycoon tying type typed
typeface types typewriter typhoon typical typically typing typo typography typos tyranny tyrant tyre tyres ubiquitous
ugh ugly uh ukulele ultimate ultimately ultimatum ultra ultrasound ultraviolet um umbrella umpire umpires unable
unacceptable unaffected unaltered unambiguous unambiguously unanimous unanimously unanswered unarmed unattached
unattended unauthorised unavailable unavoidable unaware unbalanced unbeaten unbeknownst unbelievable unbiased unblock
unblocked unblocking unborn unbroken uncanny uncensored uncertain uncertainties uncertainty unchanged uncivil
unclassified uncle unclear uncles uncomfortable uncommon uncompromising unconditional unconfirmed unconnected
unconscious unconstitutional uncontested uncontrolled uncontroversial unconventional unconvinced unconvincing uncover
uncovered uncovering uncut undated undecided undefeated undefined undeniable under underage undercarriage undercover
underdeveloped underdog underestimated undergo undergoes undergoing undergone undergraduate undergraduates underground
underlined underlying undermine undermined undermines undermining underneath underprivileged undersea undersecretary
underside understand understandable understandably understanding understands understood undertake undertaken
undertaker undertakes undertaking undertook underwater underwear underwent underworld undesirable undetected
undetermined undeveloped undid undisclosed undisputed undisturbed undivided undo undocumented undoing undone
undoubtedly undue undulating unduly unearthed uneasy unedited unemployed unemployment unequal unequivocally unethical
uneven unexpected unexpectedly unexplained unfair unfairly unfamiliar unfavourable unfinished unfit unfold unfolded
unfolding unfolds unforgettable unfortunate unfortunately unfounded unhappy unharmed unhealthy unheard unhelpful
unicorn unidentified unification unified uniform uniformed uniformity uniformly uniforms unify unifying unilateral
unilaterally unimportant unimpressed uninhabited unintended unintentional unintentionally uninterested uninterrupted
union unions unique uniquely uniqueness unison unit unitary unite united unites uniting units unity universal
universally universe universes universities university unjust unjustified unknowingly unknown unlawful unleashed
unless unlicensed unlike unlikely unlimited unloaded unloading unlock unlocked unlucky unmanned unmarked unmarried
unnamed unnatural unnecessarily unnecessary unneeded unnoticed unoccupied unofficial unofficially unopposed unorthodox
unpaid unpaved unpleasant unplugged unpopular unprecedented unpredictable unprepared unproductive unprotected unproven
unpublished unqualified unquestionably unreadable unreal unrealistic unreasonable unregistered unrelated unreleased
unreliable unremarkable unresolved unrest unrestricted unsafe unsatisfactory unseen unsettled unsigned unsolved
unspecified unstable unsubstantiated unsuccessful unsuccessfully unsuitable unsupported unsure untenable until
untimely untitled unto untold untouched untreated untrue unusable unused unusual unusually unveiled unveiling
unverified unwanted unwarranted unwelcome unwieldy unwilling unwillingness unwise unwittingly unworthy unwritten up
upbeat upbringing upcoming update updated updates updating upgrade upgraded upgrades upgrading upheaval upheld uphill
uphold upholding upkeep upland uplands uplift uplifting upload uploaded uploading uploads upon upper uppercase upright
uprising uprisings uproar ups upscale upset upsets upsetting upside upstairs upstate upstream uptake uptown upward
upwards uranium urban urge urged urgency urgent urgently urges urging urinary urine urn us usability usable usage
usages use used useful usefully usefulness useless user username usernames users uses usher using usual usually usurp
usurpation usurped utensils uterus utilised utilising utilitarian utilities utility utmost utopia utopian utter
uttered utterly vacancies vacancy vacant vacate vacated vacation vacations vaccination vaccine vaccines vacuum vagina
vaginal vague vaguely vain vale valence valentine valet valiant valid validate validated validation validity valley
valleys valour valuable valuation value valued values valve valves vampire vampires van vandal vandalised vandalising
vandalism vandals vane vanguard vanilla vanish vanished vanishes vanishing vanity vans vantage var variability
variable variables variance variant variants variation variations varied varies varieties variety various variously
varsity vary varying vascular vase vases vassal vassals vast vastly vat vaudeville vault vaulted vaults veal vector
vectors veer vegan vegetable vegetables vegetarian vegetation vehemently vehicle vehicles vehicular veil veiled vein
veins velocities velocity velvet vendetta vending vendor vendors venerable venerated veneration vengeance venom
venomous vent ventilation ventral vents venture ventured ventures venue venues veracity verandah verb verbal verbally
verbatim verbs verdict verge verifiable verification verified verifies verify verifying verity vermillion vernacular
versatile versatility verse versed verses version versions versus vertebrae vertebrate vertebrates vertex vertical
vertically vertices vertigo verve very vesper vessel vessels vest vested vestibule vestry vet veteran veterans
veterinarian veterinary veto vetoed vetted vi via viability viable viaduct vibe vibes vibrant vibraphone vibration
vibrations vicar vicarage vice viceroy vicinity vicious victim victims victor victories victorious victory video
videos videotape vie view viewed viewer viewers viewing viewpoint viewpoints views vigil vigilance vigilante vignettes
vigorous vigorously vii viii vile villa village villagers villages villain villainous villains villas vine vinegar
vines vineyard vineyards vintage vinyl viola violate violated violates violating violation violations violence violent
violently violet violin violinist violins viper viral virgin virginity virtual virtually virtue virtues virtuoso
virtuous virus viruses visa visas visceral viscosity viscount visibility visible visibly vision visionary visions
visit visitation visited visiting visitor visitors visits vista visual visually visuals vital vitality vitamin
vitamins viva vivid vividly viz vizier vocabulary vocal vocalist vocalists vocals vocation vocational vodka vogue
voice voiced voiceless voices voicing void vol volatile volatility volcanic volcano volcanoes volley volleyball vols
volt voltage voltages volts volume volumes voluminous voluntarily voluntary volunteer volunteered volunteering
volunteers vomiting voodoo vortex vote voted voter voters votes voting vow vowed vowel vowels vows voyage voyager
voyages vs vulgar vulnerabilities vulnerability vulnerable vulture vultures wacker wacky waddle wade wadi wading wage
waged wager wagers wages waggoner wagon wagoner wagons waist wait waited waiter waiting waitress waits waived waiver
waivers wake wakes waking waldo wales walk walked walker walkers walking walks walkway walkways wall walled wallet
walling wallpaper walls walnut waltz wan wand wander wandered wanderer wanderers wandering wanders waned waning wanna
want wanted wanting wants war warbler ward warden wardrobe wards ware warehouse warehouses wares warfare warhead
warheads warlord warlords warm warmer warmest warming warmly warmth warn warned warning warnings warns warp warped
warrant warranted warrants warranty warred warren warring warrior warriors wars warship warships wartime wary was wash
washed washing wasp wasps waste wasted wasteland wastes wastewater wasting watch watchdog watched watchers watches
watching watchman water watercolour waterfall waterfalls waterfowl waterfront watering waterline watermark waters
watershed waterway waterways watt watts wave waved wavelength wavelengths waves waving wavy wax way ways we weak
weaken weakened weakening weakens weaker weakest weakly weakness weaknesses wealth wealthier wealthiest wealthy weapon
weaponry weapons wear wearer wearing wears weary weasel weather weathered weathering weathers weave weaver weavers
weaving web webbed webs website websites wed wedding weddings wedge wee weed weeds week weekday weekdays weekend
weekends weekly weeks weeping weigh weighed weighing weighs weight weighted weighting weightlifter weightlifting
weights weir weird welch welcome welcomed welcomes welcoming weld welded welding welfare well wellington wells welsh
welt welter welterweight wen went were werewolf west westbound westerly western westerners westernmost westerns
westward westwards wet wetland wetlands wettest whale whalers whales whaling wharf what whatever whats whatsoever
wheat wheel wheelbase wheelchair wheeled wheeler wheeling wheels when whence whenever where whereabouts whereas
whereby wherein whereupon wherever whether whetstone which whichever while whilst whim whimsical whip whipped
whirlwind whisky whisper whispers whistle whistler whistles whistling white whitener whites whitewash whiting whitish
whittle who whoever whole wholeheartedly wholesale wholly whom whomever whorl whorls whose why wick wicked wicker
wicket wickets wicks wide widely widen widened widening wider widescreen widespread widest widow widowed widower
widows width widths wield wielded wielding wiener wife wig wight wiki wikis wild wildcat wildcats wilder wilderness
wildfire wildlife wildly wilds wiles will willing willingly willingness willow wills wilt win wind winding windmill
window windows winds windshield windy wine wineries winery wines wing winged winger wings wingspan winner winners
winning winnings wins winter wintering winters wipe wiped wiping wire wired wireless wires wiring wisdom wise wisely
wiser wish wished wishes wishing wit witch witchcraft witches with withdraw withdrawal withdrawals withdrawing
withdrawn withdrew withers withheld withhold withholding within without withstand witness witnessed witnesses
witnessing wits witty wives wizard wizards woke wolf wolfram wolverine wolverines wolves woman womb womble women won
wonder wondered wonderful wonderfully wondering wonderland wonders wont woo wood woodcock wooded wooden woodland
woodlands woodman woodpecker woods woodwork woody wool woolly word worded wording words wordy wore work workable
workaround worked worker workers workflow workforce working workings workload workman workmen workout workplace
workplaces works workshop workshops world worldly worlds worldwide worm worms worn worried worries worry worrying
worse worsened worsening worship worshipped worshippers worst worth worthless worthwhile worthy would wound wounded
wounding wounds woven wow wrap wrapped wrapper wrapping wraps wrath wreath wreck wreckage wrecked wrecking wrecks wren
wrestle wrestled wrestler wrestlers wrestling wright wrist writ write writer writers writes writing writings written
wrong wrongdoing wrongful wrongly wrongs wrote wrought wt xi xii xiii xiv xix xv xvi xvii xviii xx xxi xxiii xxx yacht
yachts yahoo yam yap yard yards yarn yaw yd ye yea yeah year yearbook yearly years yeast yell yelling yellow yellowish
yen yep yes yeshiva yesterday yet yew yield yielded yielding yields yip yo yoga yogi yon you young younger youngest
youngster youngsters your yours yourself yourselves youth youthful youths yr yup zeal zealous zebra zed zen zenith
zephyr zeppelin zero zeros zeta zinc zinnia zip zodiac zombie zombies zonal zone zoned zones zoning zoo zoological
zoologist zoology zoom zoos`
    .split(/\s+/)
    .filter(Boolean),
);
