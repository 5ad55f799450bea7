/**
 * Places, peoples, languages and other proper names that are no person. From the British word list of SCOWL (copyright
 * 2000-2018 Kevin Atkinson; free to use, copy, modify and distribute with this notice), without all that is also a name.
 */
export const placesAndPeoples: ReadonlySet<string> = new Set(
  `
aachen abbasid aberdare aberdeen aberdeenshire abergavenny aberystwyth abingdon abuja accra accrington achilles acton
adolf adriatic adventist aegean afghanistan africa african africans afrikaans agra aires ajax akron ala alabama
aladdin alamo alaska alaskan albania albanian albanians albany alberta albuquerque alderney aldershot aleppo alfreton
algeria algerian algiers allah allahabad allegheny allentown alnwick alphonse alps alsace altrincham alzheimer amadeus
amarillo ambleside america american americana americans americas amersham amherst amiga amish amsterdam amtrak anaheim
anatolia anatolian andean andorra andover andromeda anglesey anglia anglican anglo angola angolan ankara annapolis
antarctica antigua antilles antioch antrim antwerp anzac apache appalachian appleby apr aquila aquinas arab arabia
arabian arabic arabs aramaic arbroath arcadia argentina argentine argentinian argos argus argyll aristotle arizona
arkansas arlington armageddon armenia armenian armenians arnhem arno aruba arundel ashbourne ashby ashford ashton asia
asian asians asiatic asimov asquith assad assam assamese assyrian assyrians astor astoria asturias atari athenian
athens atlantic atlantis auckland audi audubon aug augsburg auschwitz aussie australasia australia australian
australians austria austrian austrians ave avignon avon aylesbury ayr ayrshire azerbaijan azerbaijani azores aztec
babylon babylonian baghdad bahamas bahia bahrain bakersfield bakewell baku balfour bali balkan balkans ballymena
baltic baltimore banbury bangalore bangkok bangladesh bangladeshi bangor bantu barack barbados barbie barcelona barnet
barnsley barnstaple basel basildon basingstoke basque batley batman battersea batu bavaria bavarian beatles beaufort
beccles bede bedford bedfordshire bedouin beethoven beijing beirut belarus belfast belgian belgium belgrade belize
belmont belper benedictine bengal bengali benin berber berkeley berkshire berlin berliner bermuda bern berne berwick
bethesda bethlehem bexley bhopal bhutan bhutto bicester bideford biden bilbao billericay birkenhead birmingham
bismarck blackburn blackpool bloomsbury bluetooth blyth bodmin boeing boer bognor bohemia boise boleyn bolivar bolivia
bolivian bollywood bolshevik bolsheviks bolton bombay bonaparte boniface bonn boolean bootle bordeaux borneo bose
bosnia boston botswana bournemouth bracknell bradford brahma brahman brahmin brahmins brahms braintree brampton
bratislava brazilian brazilians brecht brecon bremen brentford brentwood brest brexit bridgend bridgeport bridgwater
bridlington bridport brighouse brighton brisbane bristol brit britain britannia britannica british britons britten
brixham brixton brno bromley bromsgrove bronx bros brownsville broxbourne bruckner brunei brunswick brussels brutus
bucharest buckinghamshire budapest buddha buddhism buddhist buddhists buffy bugzilla buick bulgaria bulgarian
bulgarians bundestag burgundy burma burmese burnley burton burundi buxton byzantine byzantines byzantium cabot
cadillac caerphilly cairo calais calcutta caledonia calgary california californian calvary camberley cambodia
cambodian camborne cambrian cambridge cambridgeshire camden cameroon canaan canadian canadians canberra cannes cannock
canterbury cantonese capella capt caracas cardiff caribbean carlisle carmarthen carnegie carthage carthaginian
casablanca castleford catalonia catholicism catholics caucasian caucasus cavendish cayman cebu celsius celtic celtics
ceres ceylon champlain chandigarh charlemagne charleston chatham chattanooga chaucer chechen chechnya chelmsford
cheltenham chengdu chennai chepstow cherokee chesapeake cheshire chesterfield chevrolet chicago chicano chichester
chihuahua chile chilean chinatown chinese chippenham chittagong choctaw chomsky chongqing chopin chopra chorley
christchurch christianity christians chrysler cicero cid cincinnati cinderella cirencester clacton clapton clarendon
claudius cleethorpes clemson clovis clydebank coalville cochin coimbatore colchester coleraine coleridge colombia
colombian colombo colorado columbia columbus com comanche como comte confucian cong congleton congo congolese
connecticut consett constantinople coolidge copenhagen coptic corby corinth corinthian corinthians cornwall cornwallis
corsica corvette corvus cossack coventry cowes craigavon crawley cree cretaceous crete crewe crimea crimean croat
croatia croatian croats cromer croydon cuba cuban cumberland cumbernauld cumbria cunard cwmbran cyclops cypriot cyprus
cyrillic czech czechoslovakia dada dagenham dakar dalai dallas damascus danes danish danube darlington dartford
dartmouth darwen davao daventry debian dec decatur decca deccan december del delaware delhi dem denbigh deng denmark
denver deptford derbyshire derry detroit dewsbury dhaka diaspora didcot disneyland djibouti dmitri doha domesday
dominican doncaster donetsk doppler dorchester dorking dorset dortmund doubleday dover dracula dravidian dresden
dreyfus droitwich dubai dublin duluth dumbarton dumfries dundee dunedin dunfermline dunkirk dunstable durban durham
dutch dutchman ealing eastbourne eastleigh ebola eco ecuador ecuadorian edgware edinburgh edmonton egypt egyptian
egyptians einstein eisenhower eisner elgar elgin elizabethan elmo ely eminem enfield england englishman eocene
epiphany epping epsom erasmus erich ericsson erie eritrea eros esperanto esq essen essex estonia estonian ethernet
ethiopia ethiopian eton etruscan eucharist euclid euclidean eugenio euler eurasia eurasian europa europe european
europeans evansville everest evesham excellency exeter exmouth facebook fahrenheit falkirk falkland falklands falmouth
fareham fargo farnborough farnham feb february felice felixstowe figaro fiji fijian filey filipino filipinos finchley
finland finnish finns firefox fitzroy fla fleetwood flemish florentine florida folkestone formosa fourier franciscan
frankenstein frankfurt freemasonry fremont frenchman fresno freud fri fridays frisian frome fuji fukuoka gabon gaelic
galilee galileo galveston galway gambia gandhi ganges garibaldi gateshead gaussian gaza gemini geneva genoa geo
georges georgetown georgian german germanic germans gershwin gestapo gettysburg ghana ghanaian ghent gibraltar
gillingham gladstone glamorgan glasgow glastonbury glendale gloucester gloucestershire goa godzilla goethe goliath
goole gorbachev gosport goth gotham gothic goths goya grafton grammy granada grantham gravesend grays greece greek
greeks greenland greenock greensboro greenwich gregorian grenada grenoble grimsby guadalajara guadalcanal guadeloupe
guam guangzhou guantanamo guatemala guatemalan guelph guernsey guggenheim guiana guildford guinean guinness gujarat
gujarati gutenberg guyana gwent gwynedd hades hadrian haiti haitian haleakala halesowen halifax halloween hamburg
hamilton hamiltonian hampshire handel hangul hannibal hanoi hanover harare harlem harlow harpenden harrisburg
harrogate hartlepool harvard harwich haslemere hastings hatfield havana havant haverhill hawaii hawaiian hawick hearst
hebrew hebrides hegel heidegger heidelberg hellenic hellenistic helsinki helston henley hercules hereford
herefordshire hertford hertfordshire herzegovina hexham heywood hezbollah highlanders himalayas himmler hinckley hindi
hindu hinduism hindus hiroshima hispanic hispanics hitchin hitler hmong hogarth hokkaido holland hollywood holyhead
hon honda honduran honduras honiton honolulu horley hornchurch horsham hounslow houston hubble huddersfield humberside
humboldt hungarian hungarians hungary huntingdon huntsville huron hyde hyderabad hyperion hyundai iberia iberian
iceland icelandic idaho ignatius ilford ilfracombe ilkeston ilkley illinois inca india indian indianapolis indians
indies indochina indonesia indonesian indus instagram internationale inuit inverness ionic iowa ipswich iran iranian
iranians iraq iraqi iraqis ireland iroquois islam islamabad islamic islamist islington israel israeli israelis
istanbul italia italian italians italy ithaca jacksonville jacobite jain jaipur jakarta jamaica jamaican jamestown
january janus japanese jarrow java javanese jedi jehovah jenner jericho jerusalem jesuit jesuits jew jewish jewry jews
johannesburg jordanian josephus judaism judas judson jul july jupiter jurassic kabul kafka kalamazoo kampala kannada
kano kansas kant karachi kashmir kaunas kawasaki kazakh kazakhstan kazan keighley kendal kenilworth kent kentucky
kenya kenyan keswick kettering keynes khrushchev khulna kidderminster kiev kilmarnock kip kipling kirkcaldy kitchener
klan knaresborough knesset knopf knoxville knutsford kodak korea korean koreans krakow kremlin kurdish kurdistan
kuwait kuwaiti kyoto kyrgyzstan kyushu labrador lagos lahore lakewood lakota lambeth lanark lanarkshire lancashire
lancaster lancelot lanka lansing laos laredo las latin latina latino latinos latvia latvian launceston laval
leamington lebanese lebanon leeds lego leicester leicestershire leiden leighton leipzig len lenin leningrad leominster
leonid lesotho letchworth letterman levant lewes lewisham lexington leyland leyton liberia liberian libya libyan
lichfield lichtenstein liechtenstein lille lincolnshire linnaeus linux lisbon lisburn liszt lithuania lithuanian
littlehampton liverpool livingston livingstone livy ljubljana llandudno llanelli lockheed loire lon london londonderry
lorentz los lothian loughborough louisiana louisville louth lovecraft lowestoft loyola ltd lubbock lucifer lucknow
ludlow luftwaffe lutheran luton luxembourg luzon lymington lyon macbeth macclesfield macedonia macedonian macedonians
madagascar madeira madonna madrid madurai mafia magyar maharashtra maidstone maine malabar malacca malagasy malawi
malay malaya malayalam malayan malaysia malaysian maldives maldon mali malian malibu malta maltese malvern manchester
manchu manchuria mandela manfred manhattan manila manitoba mannheim mansfield manx maori maratha marathi marconi
margate maris marlborough marlow marquette martinique marxism marxist maryland massachusetts matlock mauritania
mauritius mazda medicaid medicare medici medina mediterranean medusa meiji melbourne melton melville mendelssohn
mennonite merseyside merthyr merton mesopotamia metallica methodist mexican mexicans mexico miami mich michelangelo
michelin michigan microsoft middlesbrough middlesex midlothian midwest midwestern milan milford milwaukee mindanao
minehead minneapolis minnesota minsk miocene mississauga mississippi missouri mitsubishi mohawk mold moldavia moldova
mondays mongol mongolia mongolian mongols monmouth mons mont montana montenegrin monterrey montessori montevideo
monticello montreal montserrat moorish moravia moravian morecambe mormon mormons moro moroccan morpeth mort moscow
mosul motherwell motorola motown mozambique mozart mozilla mrs mumbai munich muslim muslims mussolini myanmar mysore
nader nagasaki nagoya nagpur nairobi namibia namibian nanjing nantes nantwich naples napoleonic nashville nassau nauru
navajo navarre nazareth nazi nazis nazism neapolitan nebraska negro negroes negros nehru neolithic nepal nepalese
neptune netflix netherlands nevada nevis newark newbury newcastle newfoundland newhaven newmarket newport newquay
newry newsweek niagara nicaragua nicaraguan nietzsche niger nigeria nigerian nike nikon nintendo nippon nissan nobel
nokia nordic norfolk normandy normans norse northallerton northampton northamptonshire northumberland northumbria
northwich norway norwegian norwegians norwich nottingham nottinghamshire nov november novgorod nunavut nuneaton
nuremberg oakham oakland oaxaca obama oban oberlin oceania oct october oder odessa odis ohio oise okehampton okinawa
oklahoma oldenburg oldfield oldham olympia olympiad olympian olympians olympic olympics olympus omagh omaha oman
ontario opel oppenheimer oregon orkney orleans ormskirk orpheus orpington orwell osaka oscars oslo ossett oswestry
otley ottawa oxfordshire paignton pakistan pakistani palau palestine palestinian palestinians palmerston palomar
panama panamanian paraguay paraguayan paris parisian pasadena patna pegasus pei peking pembroke pembrokeshire
pennsylvania penrith pensacola pentecostal penzance peoria pepsi perl perseus pershing persia persian persians perth
perthshire peru peruvian peshawar peterborough peterhead petersfield peugeot philadelphia philippine philippines
philly picasso piccadilly pickering piedmont pisa pittsburgh pius planck plato pleistocene pluto plymouth polaris
politburo polynesia polynesian pomerania pomeranian pomona pompey pontefract pontiac pontypool pontypridd poole
portadown porthcawl portland portsmouth portugal portuguese potomac potsdam powys prague presbyterian pretoria
princeton prometheus protestantism provence prussia prussian puccini pudsey puebla puerto puget pulaski pulitzer
pullman punjab punjabi purdue putin putney pwllheli qatar quaker quakers quaternary quebec queensland quezon quito
quran radcliffe rama ramakrishna ramsgate raoul redcar redditch redhill redruth reigate rembrandt renault renfrewshire
reuters rhode rhodesia rhyl richmond rickmansworth riemann riga ringo ripley ripon riviera rizal rochdale rochester
rockefeller rockford rockies roma romanesque romanian romanians rome romford rommel romney romsey rossini roswell
rotherham rothschild rotterdam rowling royston rubens rudolf rugeley runcorn rushden russia russian russians rutgers
rutland rwanda rwandan ryde saab sabbath sacramento saddam saginaw sahara saigon salem salford salisbury saltash
salvadoran samaritan samoa samoan samsung sancho sandbach sanger sanskrit santa sarajevo sarasota sarawak sardinia
sark saskatchewan saskatoon satan saturday saturdays saturn saudi savior saxons saxony scala scandinavia scandinavian
scarborough schuyler scientology scotia scotland scots scotsman scottish scranton scunthorpe seattle sega seine selby
seminole semitic seneca senegal senegalese seoul sep sept september serb serbia serbian serbs seton sevenoaks severn
seville seychelles sgt shackleton shakespeare shakespearean shawnee sheffield shenandoah shetland shinto shiva
shreveport shrewsbury shropshire siam siamese siberia siberian sicilian sicily sidcup sidmouth siegfried siemens
sigismund sikh sikhs sikkim simpsons sinai sinatra sindhi singapore sinhalese sioux sirius siva skegness skelmersdale
skipton skopje skye slavic slavs sleaford slovak slovakia slovenia slovenian smithsonian smokey socrates sofia soho
solihull somali somalia somerset somme sony sourceforge southall southampton southend southport southwark soyuz
spalding spaniard spaniards spanish sparta spartans spielberg spock spokane springfield springsteen stafford
staffordshire staines stalin stalingrad stamford stevenage stirling stockholm stockport stockton stourbridge
stowmarket strabane stranraer strasbourg stratford stravinsky streatham stroud stuttgart subaru sudan sudanese sudbury
suez suffolk sufi sui sulawesi sulla sumatra sumerian sunday sundays sunderland sunni surat surbiton suriname
susquehanna sussex sutton sven swahili swanage swansea swaziland sweden swedes swedish swindon swiss switzerland
syracuse syria syriac syrian tacoma tagalog tagore tahiti taipei taiwan taiwanese tajikistan taliban tallahassee
tallinn talmud tamil tampa tamworth tanzania tanzanian taoist tarzan tashkent tasmania tasmanian tatar tatars taunton
taurus tavistock tbilisi tchaikovsky teesside tehran telford telugu templar tennessee tesla teutonic tewkesbury tex
texan texans texas thai thailand thebes thetford thirsk thunderbird thursday thursdays tianjin tiberius tibet tibetan
tijuana tilbury tipperary tirana tito tiverton tobago tod togo tokugawa tokyo tolkien tolstoy tonbridge tonga topeka
torah tories toronto torquay tory totnes toto tottenham toulouse toyota trafalgar transvaal transylvania triassic
trieste tripoli triton trojan trojans trondheim trotsky trowbridge truro tucson tuesday tuesdays tulane tulsa tunis
tunisia tunisian turin turing turkish turkmenistan turks tuscan tuscany tuvalu twickenham tynemouth tyneside ubuntu
uganda ugandan ukraine ukrainian ukrainians ulster unicode unitarian unix ural urdu uruguay uruguayan usenet utah ute
utrecht uxbridge uzbek uzbekistan vader vancouver vanderbilt vanuatu vatican vegas venetian venetians venezia
venezuela venezuelan venice veracruz verde verdi verizon vermont verne verona versailles vichy vicksburg victorian
vienna viennese vietnam vietnamese viking vikings vila vilnius vivekananda volga volkswagen volta voltaire volvo
vulcan wabash wac waco wakefield waldorf wallasey wallsend walmart walpole walsall walt walthamstow wandsworth wareham
warhol warminster warrington warsaw warwick warwickshire washington waterford waterloo watford wearside wednesday
wednesdays wehrmacht welles wellingborough welwyn wembley wesleyan wessex westinghouse westminster wetherby weymouth
whig whigs whitby whitehall whitehaven whitley wichita widnes wigan wii wikileaks wikipedia willamette willy
wilmington wilton wiltshire wimbledon winchester windermere windsor winnipeg winsford winthrop wis wisbech wisconsin
witham witney woking wokingham wolfgang wolverhampton woodstock woolwich worcester worcestershire wordsworth
workington worksop worthing wrexham wuhan wyoming yamaha yankee yankees yellowstone yemen yemeni yeovil yerevan
yiddish yoko yokohama york yorkshire yoruba yosemite youngstown yuan yugoslav yugoslavia yukon yunnan yves zagreb
zambia zambian zanzibar zapotec zappa zealand zeno zeus zimbabwe zimbabwean zion zionism zionist
trafford tameside wirral sandwell havering rushcliffe gedling erewash bassetlaw hyndburn pendle rossendale
`
    .split(/\s+/)
    .filter(Boolean),
);
