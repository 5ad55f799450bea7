/** Why nothing was done: no time, no people, no chance, something else that came first, or nobody thought of it. */
export const excuses = `
thought (\\w+ )?(had|would|was going|did|someone|somebody|it)
(was|were) (meant|supposed|going|due) to be
(never|not|no|hardly) (\\w+ )?(\\w+ )?(a )?(good|right|suitable|quiet|convenient) (moment|time|day|opportunity|slot)
(moment|chance|opportunity|window|time) (had )?(passed|gone|went|lost|missed)
(sidetracked|side tracked|distracted|waylaid|carried away|held up|tied up|caught up|bogged down)
(other|bigger) fish
(could|can) not be helped
(straight|went|gone|going) (on|onto|on to) (\\w+ )?(leave|holiday|nights|days|shift)
(clash|clashed|clashes)$
(covering|cover|doing|running|manning) (two|three|both|several|four) (desks|jobs|roles|teams|shifts|people|wards|tills)
(two|three|four|five|one|people|staff) short
(got|was|been) lost (in|on|under|with|somewhere)
off the hook
would have (liked|loved) to
(agency|temps|bank staff|new starters) in
(ran|run|running|short) (out )?of time
(ran|running|run) (over|late|behind)
(no|not enough|not much|too little|lack of|short of|insufficient|pressed for|little|not any|never enough|without) (\\w+ )?(time|minute|minutes|moment|hours|chance|opportunity|slot|staff|people|cover|hands|capacity|bodies|resource*|rooms?|space|manpower)
time (constraint*|pressure*|restraint*|limit*|did not allow|does not allow|not permitting|was against|got away|flew|ran|slipped|went|was short|was tight|issue*)
(did|could|have|had|has|do|can) not (\\w+ )?(have|find|get|got|had|make|made|spare) … (time|minute|minutes|moment|chance|opportunity|slot|hour|room)
(had|have) (not|no) (a |the |any |enough |one )?(time|minute|minutes|moment|chance|opportunity|second|slot|spare)
time did not
(day|week|shift|morning|afternoon|month|hours|time) (ran|got|slipped|went|flew|disappeared|just went) (away|past|by|out|from)
not enough hours
(busy|hectic|manic|mad|mental|crazy|chaotic|frantic|rammed|stretched|swamped|snowed under|overloaded|overwhelmed|overworked|inundated|flat out|full on|heaving|rushed|bedlam|nonstop|non stop)
(off|up to) (my|our|his|her|the) (feet|eyes|neck|ears|eyeballs)
(a lot|lots|loads|too much|so much|much|everything|plenty) (was )?(on|going on|to do|work|else|on top|on my plate|happening|to get through)
(on top of|piled on|hit) (me|us)
(got|get|getting|came|come) (a )?round to
(never|not|hardly) (got|get|managed|manage|able|been able) (a|the|to|round|it|any|chance)
(never|not) (managed|manage|been able|able|could) to
(could|did|can|have|had) not (\\w+ )?(get|got|catch|caught|reach|reached|find|found|pin|manage|managed|arrange|arranged|fit|fitted|meet|met|see|seen|make|made|coordinate|line up)
(could|can) not be (found|arranged|reached|done|fitted|made|managed)
(forgot|forgotten|forget)
(slipped|slip|went|gone|passed) (\\w+ )?(out of |clean out of )?(my|our|his|her|me|the) (mind|head|memory|by|net|cracks)
(slipped|fell|fallen|fall|gone) (through|between|down|by)
escaped (me|my|us)
(overlooked|oversight|omitted|missed|mislaid|misplaced)
missed (it|this|that|one|off)
lost (the|my|it|track|her|his|that)
(meant|meaning|intended|intend|planned|hoped|hoping|wanted|supposed|going) to$
(meant|meaning|intended|planned|hoped|hoping|wanted|supposed) to … (but|never|not)
(kept|keep|keeps) (meaning|intending|putting|forgetting)
(put|putting) (it |this |that )?off
^ (meant|intended|planned|hoped) to
(will|to|shall|would|going to|gonna|i will|must) (\\w+ )?(do|give|follow|catch|get|sort|pick|try|be done|be given|speak|see|talk|have|arrange|book|fit|feed|complete|look) … (later|soon|next (week|time|month|shift)|another (time|day)|when|as soon|once|at some point|sometime|one day|in due course|shortly|asap|eventually|if|up with)
(to follow|to do|to be done|to be (arranged|booked|confirmed|completed)|still to (do|be|come|give|see|arrange|sort)|outstanding|pending|tbc|tba|awaiting a slot|not yet (done|given|held|happened|arranged|had)|on (my|the) (to do )?list|in progress|in hand)
(when|once|as soon as|if) (i|we|things|it|the|there|she|he) (\\w+ )?(get|gets|can|calm*|quiet*|quieten*|settle*|slow*|die|have|has|is (quiet*|calm*|less)|a chance|time|allow*|ease*)
^ (later|soon|eventually|another time|next (time|week|month))
(was|were|is|been|being|had been|went|gone|off|on|away) (on |off )?(annual |sick |maternity |paternity |compassionate |special |long term )?(leave|sick|ill|holiday|holidays|off|absent|away|poorly|unwell|jury|vacation|training|a course|nights|lates|earlies|days off|rest days)
^ (annual |sick )?(leave|holiday|holidays|sickness|absence|illness|sick)
^ off (sick|on|that|this|the|work|ill|with)
(off|down) with
(day off|days off|bank holiday|rest day|half term|half day|lunch|dinner time|home time)
(sick|ill|poorly|absent) (that|this|all|the|at|on|for|when|leave)
(had|has|have|would|was|were|already) (already )?(gone|finished|clocked|logged) (for|home|by|early|off|her|his|their|work|when|before|out|the building|that day)
(gone|went) home
(end|start|middle) of (the |my |her |his |a |our )?(day|shift|week|month|quarter|year|night|rota)
(shift|shifts|day|week|hours|rota|rotas) (was |were |had |did |do |is |are |just )*(end|ended|over|finish*|full|not match|clash*|different|changed|never|too|packed|not overlap|not line|opposite|not fit|booked)
(different|opposite|other|clashing) (shift|shifts|days|hours|rotas|sites|times)
(rota|diary|diaries|calendar|schedule|roster) (was |were |is |are |did |too )*(full|clash*|not|changed|chock|packed|no)
work ?load*
(short|under|low|down) (of|on|to|in) (staff|people|cover|hands|numbers|bodies)
(short|under) (staffed|handed|manned|resourced)
(short|under)(staffed|handed|manned|resourced)
staff(ing)? (shortage*|level*|issue*|problem*|crisis|absence*|sickness|was|were|pressure*)
(one|two|three|four|five|six|several|half|people|staff|colleagues|too many|most|members) … (down|off|short|missing|away|absent|out|on leave|sick)
(cover|covering|covered|help|helping) (the|for|on|out|a|reception|phones|another|somebody|someone|other|desk|shifts|two)
(had to|have to|having to|needed to|asked to|got|was|were|being|been|be) (\\w+ )?(cover|covering|called|pulled|dragged|needed|take|help|go|deal|do|sort|finish|answer|jump|man|run|work|get|moved|redeployed|sent|put|serve|fill|attend|step|leave|drop) (the|in|on|onto|into|away|for|with|to|off|calls|phones|out|an|a|another|up|something|elsewhere|somewhere|home|everything|reception)
needed (me|us|you|elsewhere)
other (things|priorities|work|commitments|jobs|tasks|matters|stuff|demands|duties|meetings|projects)
(priorities|emergencies|things|something|work|events|meetings) … (came|come|cropped|got in|took|overtook|popped|changed|clash*|first|intervened)
(came|comes|come|took|had to come) (first|over|up|priority|precedence|in the way)
(got|get|gets) in the way
(was|were|is|seemed|felt|seen as) not (a |my |the |seen as (a )?|high |considered |felt |thought |deemed )?(priority|urgent|important|pressing|necessary|needed|top|worth|pressing|high|essential)
(did|do) not (think|realise|know|see|remember|notice|feel|deem|consider|spot|bother|seem|occur)
(nobody|no one|not) (reminded|told|asked|said|chased|prompted)
never (occurred|crossed|happened|came|got|found|had|managed|did|thought|remembered|saw|followed|materialised|sat|took place)
(system|systems|computer|computers|laptop|it|network|internet|printer|software|tool|recorder|phones|app|pc|wifi|server|tablet) (was |were |is |went |had |are |being |kept |would not |too )*(down|slow|playing|crash*|broke|broken|broken down|not working|died|frozen|froze|out|off|failed|mad|ringing|going|non|busy|issues|problem*|offline|on the blink|work|load|unavailable|nuts)
(it|system|systems|technical|computer|tech|network|printer|login|internet|software) (issue*|problem*|fault*|failure*|outage*|error*|glitch*|difficult*|trouble*)
(laptop|computer|battery|printer|tablet|pc) (died|broke|crashed|failed|packed|gave|dead|flat)
(locked out|timed out|logged out|could not log)
(backlog|deadline|deadlines|audit|inspection|stocktake|stock take|sale|sales|training day|team day|fire drill|peak|rush|black friday|month end|year end|christmas|easter|stock count|snow|weather|strike|trains)$
(backlog|rush|peak|audit|inspection|stocktake|deadline|deadlines|ofsted|cqc|budget|black friday|christmas|month end|year end) (of|on|to|period|week|season|that|was|were|came|had|took|due|time|day|this|in|the|for|visit)
(had|with|due to|because of|during|in|was|were|doing|preparing for|got) (an? |the |our |my )?(audit|inspection|stocktake|deadline*|backlog|visit|meeting*|emergency|crisis|rush|peak|sale|refit|move|training|launch|incident|migration|cqc|ofsted|power cut|fire alarm)
(queue|queues|calls|phones|phone|lines|volumes|volume|demand|footfall|wards?|inbox) (was |were |are |is |had |kept |been |too |so |very |just |never |did not |would not )*(high|through|mad|huge|long|up|massive|nuts|crazy|ringing|going|coming|stop*|out of|unreal|busy|building|heavy|insane|stacked|hectic|bad|full)
(high|heavy|huge|big|too many|so many|mad|massive|long) (call )?(volume*|queue*|calls|workload|demand|caseload)
(caseload|pressures?|commitments?|circumstances)$
(work|workload|time|business|operational|service|winter|personal|unforeseen|staffing|other) (pressure*|commitments?|circumstances|demands|needs|reasons)
(room|rooms|office|meeting room|space|desk) (was |were |is |always |all |not |never |being )*(available|free|taken|booked|full|used|occupied|double)
no (room|rooms|office|private|quiet|meeting|space|where|one to cover|cover|staff|chance|time|slot|slots|opportunity|reminder|budget)
nowhere (private|quiet|to)
(it was|already|by then|was) (late|too late|5|five|six|4|dark|home|past|gone|nearly|almost)
(too|so|very|quite) (late|tired|near|close|much|many)
(ill|sick|poorly|tired|unwell|hungover|stressed)$
(just|simply|totally|completely|honestly|genuinely|sorry) (did not|forgot|forgotten|never|could not|missed|no)
(on|was|been|am) (nights|lates|earlies)
(clashed|clash|clashes|double booked|rescheduled|postponed|delayed|cancelled|moved|put back|bumped)
(waiting|wait) (for|on|to) (a|the|her|him|his|them|it|things|training|approval|my|our|someone)
`;

/** What took the place of it, or whose the matter is now: then a reason is more than an excuse. */
export const settled = `
(told|gave|given|coached|spoke|spoken|talked|fed (it )?back|discussed|went through|sat down|informed|briefed|debriefed|rang|phoned|emailed|reviewed|covered|raised|addressed|recorded|dealt with|picked up|picked it up|took (it|this|the case|her|him|over|that)|taken over|takes (it|this|over)|did (it|so|the)|done|handed (it |this |over |on )?(to|over)|passed (it |this |on )?to|completed|met|held|stopped|wrote|written) … (<who>|on (the )?\\d|on <days>|the (same|next|following)|same day|within|at (the )?(desk|once|\\d|ten|nine|eleven|noon|two|three)|straight|instead|that (day|afternoon|morning|evening)|next (day|morning)|by|\\d|<days>|together)
(<who>) (\\w+ )?(told|gave|coached|spoke|talked|fed|discussed|went through|did|took|takes|has|informed|picked|raised|dealt|covered|held|sat|will take|will do|will tell|will give)
(booked|agreed|arranged|set|fixed|planned|scheduled|moved|meeting) … (for|on|to) (the )?(\\d|<days>|\\d)
until (\\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)
see (e\\d|e0|the)
(left|leaves|leaving|quit) (us|the (company|firm|team|business|organisation|job|service|trust|council|charity))
(retired|resigned|dismissed|withdrawn|withdrew|transferred to|moved to|maternity leave)
(contract|placement|secondment|agency booking|temp booking) … (ended|ends|finished)
(hr|safeguarding|the (police|union|steward|privacy lead|data protection|operations manager|complaints team)|legal) … (asked|has|took|takes|have|took over|is|are|said|told)
(asked|wanted|wished|requested|declined|refused|preferred) (me|us|to|not|for|feedback|that|it)
(not applicable|calibration|test call|another adviser)
`;

export const days = `
monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december
`;

/** Somebody else who may take a matter on. */
export const who = `
manager|supervisor|lead|trainer|assessor|officer|coach|deputy|leader|buddy|mentor|company|agency|firm|partner
`;

/** Of what a reason may be that is more than want of time. A few words with none of these say no more than "it did not happen". */
export const matters = `
(adviser|advisor|agent|colleague|call|calls|recording|recorded|sample|sampled|score|scored|rating|rated|form|test|calibration|dispute|disputed|contract|agency|customer|caller|consent|complaint|complaints|mystery|sick|maternity|paternity)
(hr|union|steward|police|court|legal|safeguarding|privacy|tribunal|investigation|appeal|grievance)
(left|leaver|retired|resigned|moved|transferred|dismissed|died|suspended|redundant|quit)
(told|tells|gave|given|done|fed|feeds|coached|spoke|spoken|talked|discussed|covered|raised|recorded|noted|shown|said|read|signed|agreed|asked|declined|refused|wanted|handed|passed|taken|took)
(manager|supervisor|trainer|lead|leader|officer|deputy|assessor|partner|firm|agency|company)
(withdrawn|withdrew|void|invalid|mistaken|error|wrong|applicable|n a|na)
(verbal|verbally|already|same|immediately|straight|once|spot|herself|himself|themselves|together|instead|combined|with)
`;
