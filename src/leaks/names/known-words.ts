const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Writers on learning, teams, quality and statistics whom accounts cite by surname alone. */
export const theorists = setOf(`
adair agresti altman argyris bartlett bayes benjamini bernoulli bonferroni chebyshev clopper cramer dunnett friedman gauss gini hochberg hedges jeffreys kendall kolmogorov krippendorff kruskal kruger laplace levene likert mann mcnemar poisson scheffe shapiro sidak smirnov spearman tukey weibull welch whitney wilcoxon wilk yates youden adair argyris bandura bass belbin berne berry blanchard bloom cochran cohen covey cronbach crosby deming drucker everett fayol
festinger fisher fleiss fleming gantt gibbs goleman grice gronroos hattie hersey herzberg heskett honey ishikawa johari
juran kano kappa kilmann kirkpatrick knowles kolb kotter krippendorff morgan kubler-ross lewin likert luft maslow mayo mcclelland
mcgregor mehrabian mintzberg mumford myers briggs nelson newcombe nightingale parasuraman pareto pavlov pearson peters poisson porter
reichheld rogers sasser schon senge shewhart sinek skinner spearman student taylor thorndike tuckman vroom vygotsky weber
welbourne wheeler wilson zeithaml zemke`);

/** Full names that name nobody in a workplace: writers, makes, shops, dishes, figures of speech and examples. */
export const wellKnown = list(`
Abraham Maslow, David Kolb, David A. Kolb, Graham Gibbs, Bruce Tuckman, Meredith Belbin, R. Meredith Belbin, Peter Honey,
Alan Mumford, Walter Shewhart, Walter A. Shewhart, W. Edwards Deming, W Edwards Deming, Edwards Deming, Joseph Juran,
Frederick Herzberg, Douglas McGregor, Donald Kirkpatrick, John Adair, Carl Rogers, Stephen Covey, Kurt Lewin, John Kotter,
Daniel Goleman, Peter Drucker, Henry Mintzberg, Michael Porter, Victor Vroom, Eric Berne, Albert Mehrabian, Chris Argyris,
Donald Schon, Lev Vygotsky, Albert Bandura, Malcolm Knowles, Benjamin Bloom, Kaoru Ishikawa, Vilfredo Pareto, Henry Gantt,
Rensis Likert, Paul Hersey, Ken Blanchard, Simon Sinek, Max Landsberg, John Whitmore, Sir John Whitmore, Donald Wheeler,
Jacob Cohen, Karl Pearson, Ronald Fisher, Florence Nightingale, Elton Mayo, Frederick Taylor, Henri Fayol, Max Weber,
John Lewis, John Lewis Partnership, Marks & Spencer, Marks and Spencer, Thomas Cook, Harvey Nichols, Laura Ashley,
Ted Baker, Paul Smith, Karen Millen, Cath Kidston, Jack Wills, Ralph Lauren, Calvin Klein, Tommy Hilfiger, Hugo Boss,
Dorothy Perkins, Miss Selfridge, Austin Reed, Charles Tyrwhitt, Hobbs, Robert Dyas, William Hill, Fred Perry, Ben Sherman,
Russell & Bromley, Russell Hobbs, Morphy Richards, Breville, Black & Decker, Bang & Olufsen, Jimmy Choo, Ted Lapidus,
Jo Malone, Charlotte Tilbury, Helena Rubinstein, Elizabeth Arden, Estee Lauder, Max Factor, Molton Brown, Neal's Yard,
Ernest Jones, H Samuel, F Hinds, Terry's Chocolate Orange, Mary Berry, Jamie Oliver, Delia Smith, Gordon Ramsay,
Ben & Jerry's, Ben and Jerry's, Jack Daniel's, Jack Daniels, Johnnie Walker, Jim Beam, Captain Morgan, Captain Birdseye,
Uncle Ben's, Aunt Bessie's, Mr Kipling, Mr Muscle, Mr Whippy, Mr Men, Little Miss, Mr Sheen, Mrs Hinch, Dr Pepper,
Dr Oetker, Dr Who, Doctor Who, Dr Beckmann, Dr Seuss, Granny Smith, Victoria Sponge, Victoria plum, Eton mess,
Kelly Services, Kelly's Directory, Michael Page, Robert Half, Robert Walters, Hays, Manpower, Legal & General,
Aberdeen Standard, Hargreaves Lansdown, St James's Place, Scottish Widows, Arthur Andersen, Ernst & Young, Grant Thornton,
Willis Towers Watson, Clifford Chance, Allen & Overy, Harry Potter, Peter Rabbit, Peppa Pig, Thomas the Tank Engine,
Postman Pat, Bob the Builder, Fireman Sam, James Bond, Sherlock Holmes, Robin Hood, Father Christmas, Santa Claus,
Jack Frost, Peter Pan, Alice in Wonderland, Winnie the Pooh, Mickey Mouse, Nelson Mandela, Winston Churchill, Queen Elizabeth,
Queen Victoria, Queen Mary, Queen Anne, King Charles, King George, King Edward, Prince William, Prince of Wales,
Princess Anne, Princess Diana, Charles Dickens, William Shakespeare, Jane Austen, Isaac Newton, Alan Turing, Guy Fawkes,
Joe Bloggs, Fred Bloggs, Jo Bloggs, John Doe, Jane Doe, Joe Public, A N Other, A. N. Other, Ann Other, Tom Dick and Harry,
 Jack of all trades, Jack Russell, Uncle Sam, Aunt Sally, Big Ben, Union Jack, Jolly Roger, Bob's your uncle,
Murphy's law, Parkinson's law, Occam's razor, Hobson's choice, Pandora's box, Achilles heel, Ada Lovelace, Charles Darwin,
Christmas Eve, Boxing Day, Hallowe'en, Guy Fawkes Night, Bonfire Night, Burns Night, Mother's Day, Father's Day,
Valentine's Day, Saint Valentine, St Andrew's Day, St David's Day, St George's Day, St Patrick's Day, Martin Luther King,
Jacob's crackers, Jacob's cream crackers, McVitie's, Kellogg's, Rowntree's, Robinson's squash, Fox's biscuits, Colman's, Gordon's gin,
Terry's orange, Harry Ramsden's, McDonald's, Papa John's, Frankie & Benny's, Toby Carvery, Bella Italia, Patisserie Valerie,
Charlie Bigham's, Annabel Karmel, Emma Bridgewater, Joseph Joseph, Harvey Norman, Simon Jersey, Kurt Geiger, Toni & Guy,
Philip Kingsley, Johnson & Johnson, Marie Claire, Peter Jones store, George at Asda, the Morrison's, St John Ambulance, St John's Ambulance,
Marie Curie, Sue Ryder, Leonard Cheshire, Ronald McDonald House, Jeremy Kyle, Jeremy Vine, Arnold Clark, Evans Halshaw, Peter Vardy,
Harley Davidson, Harley-Davidson, Mercedes Benz, Mercedes-Benz, Alfa Romeo, Massey Ferguson, John Deere, Aston Martin, Morris Minor,
Renault Zoe, Renault Clio, Vauxhall Adam, Skoda Octavia, Allen key, Allen keys, Allen bolt, Phillips screwdriver,
Jerry can, Molly bolt, Bloody Mary, Tom Collins, Harvey Wallbanger, Eggs Benedict, Peach Melba, Shirley Temple, Sweet William,
Black-eyed Susan, Busy Lizzie, William pears, Charlotte potatoes, Guy's and St Thomas', St Thomas' Hospital, Mary Seacole, Herbert Protocol,
Oliver McGowan, Martyn's Law, Huntington's disease, Addison's disease, Blake and Mouton, Thomas Kilmann, Thomas-Kilmann, Myers Briggs, Myers-Briggs,
Flesch Kincaid, Flesch-Kincaid, Billy bookcase, Billy bookcases, Selfridges, Jessops, Fenwick of Newcastle, Debenhams, Mrs Crimble's, Nelson's Column, Henry hoover, Henry hoovers, Stella Artois, Peroni, Madri, Stella McCartney, Aunt Jemima, Betty Crocker, Duncan Hines, Sara Lee, Paul Mitchell, Nicky Clarke, John Frieda,
Vidal Sassoon, Vivienne Westwood, Michael Kors, Alexander McQueen, Vera Wang, Louis Vuitton, Christian Dior, Christian Louboutin, Coco Chanel,
Jean Paul Gaultier, Kate Spade, Marc Jacobs, Donna Karan, Tom Ford, Paco Rabanne, Giorgio Armani, Emporio Armani, Yves Saint Laurent, Yves Rocher,
Hugo Boss, Oscar de la Renta, Britney Spears perfume, Lloyd Grossman, Loyd Grossman, Levi Roots, Paul Hollywood, Nigella Lawson, Rick Stein,
Heston Blumenthal, Joe Browns, Joe & the Juice, Jack & Jones, Clinton cards, Clintons, Max Spielmann, Ann Summers, Victoria's Secret, Sally Beauty,
Bettys, Bernard Matthews, Rosie's Pantry, Ella's Kitchen, Annabel's, Annie's Burger Shack, Gregory Pecks, Charles Stanley, Charles Schwab, Brewin Dolphin, Charles Russell,
Arthur J Gallagher, Slater and Gordon, Slater & Gordon, Irwin Mitchell, Leigh Day, Thompsons Solicitors, Balfour Beatty, Morgan Sindall,
Willmott Dixon, Taylor Wimpey, Barratt, Bellway, Persimmon, Redrow, David Wilson Homes, Charles Church, Wates, Kier, Galliford Try, Robert McAlpine,
Sir Robert McAlpine, Laing O'Rourke, Travis Perkins, Howdens, Magnet, Plumb Center, Joseph Rowntree Foundation, Rowntree Foundation,
Duke of Edinburgh, Thomas Pocklington, Leonard Cheshire, John Radcliffe, Addenbrooke's, Peter Mark, Richer Sounds, Robert Bosch, Morgan Stanley, Stanley Black & Decker,
Stanley knife, Edward Jones, Price Waterhouse, Ernest Hill, Arthur Price, Denby, Emma Matratzen, Emma mattress, Simba, Eve mattress, Oscar Mayer, Mr Porridge, Bird's custard, Bertie Bassett,
Mr Whippy, Ben Nevis, Thornton & Ross, Reckitt Benckiser, Procter & Gamble, Procter and Gamble, Colgate, William Grant, Jim Henson, Bell's whisky, Smith & Wesson,
Smith & Nephew, Dunn & Co, Austin Allegro, Morris Marina, Henry hoover, Henry vacuum, Hetty hoover, George shirts, Levi's, Levi Strauss, Wendy house, Wendy's,
Rosie Lee, Ruby Murray, Adam and Eve, Gilbert and Sullivan, Romeo and Juliet, Elizabeth line, Victoria line, Alexandra Palace, Alexandra Hospital, Hannah Peel, Grant Thornton,
McNemar, McNemar's test, Bland and Altman, Dunning and Kruger, Dunning-Kruger, Storm Ciara, Storm Eunice, Bank of Scotland, Clydesdale Bank, Mary Portas, Frank Lampard,
Milton Keynes, Melton Mowbray, Newton Abbot, Newton Aycliffe, Bishop Auckland, Bury St Edmunds, King's Lynn, St Albans, St Helens, St Ives, St Austell, St Neots,
St Andrews, St Asaph, St Davids, St Leonards, St Annes, St Pancras, St Paul's, Sutton Coldfield, Tunbridge Wells, Kirkby Lonsdale, Port Talbot, Merthyr Tydfil, Port Glasgow,
Fort William, Leamington Spa, Royal Leamington Spa, Ellesmere Port, Market Harborough, Barry Island, Barry Docks, Sutton in Ashfield, Kirkby in Ashfield, Burton upon Trent, Stanley Park,
Harris Tweed, Isle of Lewis, Isle of Harris, Lewis and Harris, Ashton under Lyne, Clayton le Moors, Haywards Heath, Hemel Hempstead, Welwyn Garden City, Letchworth Garden City, Potters Bar,
Chalfont St Giles, Gerrards Cross, Lytham St Annes, Kendal Mint Cake, Hugh Town, Douglas ferry, Thornton Heath, Norman Cross,
Crohn's, Parkinson's, Alzheimer's, Down's syndrome, Asperger's, Bell's palsy, Hodgkin's, Raynaud's, Tourette's,
Likert scale, Johari window, Maslow's hierarchy, Net Promoter, Michelin star, Max Headroom, Robin Reliant, Sam Browne`);

/** Organisations, shops and programs of one word that look like names, and capital words that begin no name. */
export const noPeople = setOf(`
acas adecco adobe airbnb aldi alexa amazon android apple argos arriva asana asda asos avaya aviva barclays barclaycard bbc
beacon blackboard boohoo boots bosch brittany bupa calabrio canva capita centrica chatgpt cisco clarks copilot cortana costa
curry currys dell deliveroo dfs dhl dpd dropbox dunelm dyson ebay ecctis edexcel edf eon epson etsy evri excel expedia
facebook fedex five9 freshdesk genesys gmail google greggs halfords halifax heathrow hermes highfield hmrc homebase
hotpoint hoover hovis hsbc hubspot iceland ikea instagram intercom itv jabra jira kahoot lidl linkedin lloyds lush matalan
mcdonald's mcdonalds mercedes microsoft monday moodle monzo moonpig morrisons motorola nandos nationwide natwest ncfe
nectar netflix next nhs nice nissan nokia novus npower ocado octopus ofcom ofgem ofqual ofsted ofwat onedrive oracle
outlook ovo oxfam parcelforce paypal pearson pizza poundland powerpoint premier primark qualtrics rightmove ringcentral
royal ryanair safari sainsbury sainsburys salesforce samsung santander screwfix sharepoint siemens siri skype sky slack
smeg sony spotify stripe surveymonkey talktalk tesco teams tesla tiktok toyota trello trustpilot tsb twilio twitter uber
ukas verint vinted virgin vodafone volkswagen waitrose waterstones wetherspoons whatsapp whirlpool wickes wilko windows
word workday xerox yahoo yammer yodel youtube zara zendesk zoom zoho ucas tquk openreach vauxhall kwikfit beko indesit
christmas easter diwali ramadan hogmanay foxit sabio nuance nexidia observepoint playvox evaluagent scorebuddy maestroqa aircall dialpad vonage gamma mitel unify snom yealink plantronics logitech lenovo acer asus toshiba kyocera ricoh lexmark nikon gopro garmin fitbit notepad libreoffice openoffice acrobat photoshop firefox chrome xero quickbooks workday itrent rotageek deputy parim shopworks planday capita liquidlogic totalmobile aareon civica idox agilisys jadu granicus govdelivery netcall puzzel talkdesk 
nino dob nok poa dnr dnacpr uprn mpan mprn vrm vip vin bic swift esn eori vrn urn uln utr crn nhsmail emis systmone northgate civica uniform
hotmail icloud android bluetooth wifi gdpr pci dss iso nvq btec ofsted iqa eqa crm kpi sla aht fcr nps csat`);

/** Words of the alphabet that is read out over the telephone. */
export const spellingWords = setOf(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky x-ray xray yankee zulu',
);

/** What a name is not a person's before: streets, buildings, firms, shows and things called after people. */
export const thingAfterName = setOf(`
street st road rd avenue ave lane drive close crescent court gardens grove place way terrace walk row square mews parade
valley centre center college school university academy hospital hall park ltd limited plc llp inc services group bank
stadium airport cross suite ward room house wing tower building campus theatre library museum station line ground arms inn
hotel depot branch warehouse store stores shop shops club society trust foundation association council award awards
scheme model theory cycle hierarchy principle index test scale law laws act rule rules effect window style styles method
range collection sofa sofas vacuum hoover boots shoes tea sponge plum soap cup county city island islands bay beach river
lake mountain forest furniture kitchens carpets windows homes estates motors cars coaches travel tours airlines railway
rail trains tariff plan account network software system app server template font ferry knife site office counter counters kiosk terminal household card cards tau rho alpha beta gamma curve plot ratio correction interval chart diagram correlation distribution statistic estimator potatoes wallpaper bear bears
dock docks palace pier cathedral castle quay marina lodge barracks prison cinema rice cookies biscuits sweets mints gateaux
shampoo dryers bag bags watch watches scarf glasses scent purse perfume sauce sauces mixes pans chocolate chocolates turkey
chips trains dolls jams jam burger burgers lawnmowers mowers hoovers shirts shirt jeans coats dresses trainers gin whisky
vodka wine beer cider crisps cereal bread buns cakes pies pizza beans tins jars cream razors kettle kettles toasters boilers
mattress mattresses rugs crackers peas traps bulbs wreaths appeal vouchers syndrome disease kappa coefficient chatbot
healthcare solicitors`);

/** What has a name of its own that is nobody's: "Storm Ciara", "Project Matilda". */
export const thingBeforeName = setOf(
  'storm hurricane cyclone typhoon project operation codename sprint chatbot bot robot theme storms projects exercise',
);

/** Titles, after which a word with a capital is a surname. */
export const titles = setOf(
  'mr mrs ms miss mx dr doctor sir dame rev reverend revd prof professor lord lady cllr councillor sgt sergeant pc dci dc insp inspector capt captain father sister brother fr canon imam rabbi nurse auntie aunty uncle nan grandad master madam mister missus messrs mme mlle herr frau senor senora judge',
);
/** Of these, the ones that are also common words: only before a listed name. */
export const looseTitles = setOf(
  'sir lord lady father sister brother nurse captain auntie aunty uncle nan grandad master madam judge doctor canon pc dc fr inspector sergeant',
);

/** Words in capitals that are no surname, whatever stands before them. */
export const noSurname = setOf(`
i you we he she it they the this that who what yes no not thank thanks please madam sir colleague customer caller monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december team all everyone everybody folks both guys and or of to for from at on in a an my our your his her
their is was were will can could would should has have had do did does if when where why how then there here so but as by
with about after before because during since until while learner assessor manager adviser advisor agent leader`);

/** What people do: after a word with a capital it shows that the word is a name. */
export const deeds = setOf(`
said says asked asks told tells rang rings phoned wrote writes replied replies agreed agrees explained explains thanked
thanks apologised apologises answered answers listened listens thought thinks felt feels wanted wants knew knows spoke speaks
laughed smiled nodded cried shouted complained mentioned suggested noticed admitted believed remembered forgot promised
offered offers handled handles took takes picked gave gives listened repeated read reads helped helps shadowed covered
swapped logged logs dealt deals checked checks booked transferred passed emailed texted messaged called calls joined left
started sat worked works needs needed struggled struggles improved improves did does didn't doesn't hasn't wasn't isn't got
gets went goes came comes made makes used uses kept keeps let lets tried tries showed shows heard hears saw sees`);

/** Of these, what a person says, thinks or asks, in the past: no plural and no order begins a sentence before it. */
export const speech = setOf(`
said asked told rang phoned wrote replied explained thanked apologised answered thought felt wanted knew spoke laughed
smiled cried shouted complained mentioned suggested noticed admitted believed remembered forgot promised took gave picked
agreed heard saw listened repeated`);
