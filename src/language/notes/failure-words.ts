/** Who is served, in a note of what was heard or seen. */
export const served =
  'customer|customers|caller|callers|client|resident|tenant|patient|guest|visitor|shopper|lady|gentleman|man|woman|daughter|son|mother|family|relative|member|claimant|student|passenger';

/** What is denied of somebody or something in a note: "did not", "no", "nobody". */
export const denials = `
(did|does|do|was|were|is|are|has|have|had|could|would|can|will) (still )?not
never
neither
nothing
nobody
no one
none
hardly (any|a|once|ever)
barely
without (a|an|any|the|saying|telling|asking|giving|checking|explaining|offering|warning|apolog*|thank*|confirm*|using|introducing|verifying|doing|reading|being shown|logging|recording)
no
^ not
not (a|one|any|even|all)
not
`;

/** What it is good not to do or not to have: after a denial these praise. */
export const betterNot = `
remark*
again
twice
anywhere
anybody else
anyone else
superfluous
extra
opinion*
interrupt*
rush*
hurr(y|ied|ying)
miss*
forg*
skip*
omit*
omission*
left
leav(e|ing)
los(e|t|ing)
fail*
need* (for|to|of|be)?
had to
have to
having to
has to
blam*
argu*
rais(e|ed|ing)
shout*
swear*
swore
mumbl*
guess*
assum*
judg*
patroni*
condescen*
talk* (over|down|across)
spoke (over|down|across)
speak* (over|down|across)
over (talk*|promis*|explain*)
overtalk*
overpromis*
cut (her|him|them|the|off|across|short|corners)
push*
pressur*
press*
jargon
mistake*
error*
fault*
flaw*
slip*
delay*
wait*
gap*
pause*
silence*
dead
hesita*
fuss*
doubt*
problem*
issue*
complain*
concern*
worr*
trouble*
repetition
wast*
quibble*
wrong*
bad*
unclear
confus*
mislead*
misled
rude*
sharp*
abrupt*
blunt*
cold*
bor(e|ed|ing|edom)
dismiss*
ignor*
avoid*
evad*
dodg*
hang*
hung
giv(e|en|ing) up
gave up
let (her|him|them|the|it) (down|drop|go|get|slip|rush)
make (her|him|them|the) … (feel|wait|repeat|ask|guess|stupid|small)
made (her|him|them|the) … (feel|wait|repeat|ask|guess|stupid|small)
read from
reading from
(sound|sounded|seem|feel) (scripted|rushed|bored|robotic|annoyed|hurried|cold|flat|fed)
promis* (what|too|anything|more|things)
chas*
fob*
too
better
more
further
stone
beat
prompt*
being (asked|prompted|told|reminded|rushed)
asked twice
ask twice
asking twice
stumbl*
stutter*
waffl*
ramb*
fluster*
flinch*
panic*
dither*
background
typo*
typing
spelling
slang
acronym*
abbreviation*
stereotyp*
bias*
unnecessary
needless
loose
regret*
detail too
kept
keep
hold*
surpris*
lecture*
scold*
tell* off
contradict*
criti(cal|ci*)
prejud*
favour*
snap*
sigh*
tut*
longer
reason to
show of
add
question left
word too
disput*
drop*
break*
`;

/** What is owed to whoever is served: denied, it was left undone. */
export const owed = `
(greet*|hello|welcome*|good (morning|afternoon|evening)|introduc*)
(name|names|named|title|team|department)
(check*|verif*|secur*|identit*|id|identif*|authenticat*|validat*|dpa|data protection|consent|password|date of birth|postcode|proof|account)
(summar*|recap*|repeat* back|read$|read back|reflect* back|clos*|goodbye|farewell|sign* off|survey)
(apolog*|sorry|empath*|sympath*|acknowledg*|warmth|warm|understanding|compassion|concern|care|smile*|eye contact|rapport|courtes*|polite*|please|manners)
(thank*|thanked|thanks)
(offer*|help*|alternativ*|option*|solution*|suggest*|signpost*|advi*|recommend*)
(ask*|question*|prob*|find out|found out|enquir*|clarif*|establish*)
(explain*|explanation*|reason*|told|tell|said|say|mention*|inform*|describ*|warn*|outlin*|discuss*)
(giv(e|en|ing)|gave|provid*|sen(d|t)|quot*|show*|shar*)
(confirm*|reassur*|promis*|follow* up|followed|follow|ring back|rang|call* back|callback|called|phone*|return*|chase*|chased|contact*)
(listen*|hear|heard|let (her|him|them|the <served>) (finish|speak|explain|talk)|let (her|him|them) know|pay attention|attention)
(answer*|repl(y|ied|ies)|respon*|resolv*|solv*|deal|dealt|address*|action*|sort*|fix*)
(record*|log|logged|logging|note|noted|notes|noting|written|write|wrote|document*|updat*|enter*|sav(e|ed)|fil(e|ed)|complet*|sign*|dated|tick*|fill*)
(use*|us(e|ed|ing) (her|his|the)|adher*|compl(y|ied)|stick|stuck|met|meet|match*|keep to|kept)
(next (step|steps|action)|timescale*|time scale*|time frame|timeframe|when|how long|date|deadline|reference|number|order|receipt|price|cost|fee*|charge*|term*|condition*|polic*|procedure*)
(word$|word (about|of|on)|mention|attempt|effort|sign of|sense of|idea|clue|interest|ownership|responsib*|structure|control|energy|enthusias*|confiden*|knowledge|awareness|patien*|professional*|clear|clarity|accura*|correct|right|audible|thorough|full*|proper*)
(made|make|done|do|happen*|arriv*|came|come|take|took|taken|look*|search*|tr(y|ied)|escalat*|transfer*|put through|pass* on|handed|arrang*|book*|order*|process*|refund*|cancel*)
(understood|understand|know|knew|notice*|recogni*|realis*|spot|see|saw|remember*|remind*|wait*|stop*|slow*|pause)
(enough|at all|any|anything|very|good|great|best|nice|kind|friendly|helpful)
`;

/** What somebody left undone, did wrong or put upon the person served: one family of words after another. */
export const failings = `
(skip|skips|skipped|skipping|omit|omits|omitted|omitting|neglected|overlooked|ignored|ignores|ignoring|bypassed)
(missed|misses|missing|forgot|forgets|forgotten)
(was|were|been|is|got) left out
left out$
left on hold
(fail|fails|failed|failing) to
^ (fail|fails|failed|failure)
(fail|fails|failed) (on|the|at|in|$)
critical (failure|fail|error)
critical$
(missed|lost) opportunit*
only (at the end|when|once|after) … (asked|prompted|pushed|reminded|demanded)
(only|just) … when … (asked|prompted|pushed|demanded|insisted)
(given|said|offered|mentioned|asked|done|used) only (at the end|when|after|once)
(needed|need|needs|had to be|has to be|having to be) (prompt*|remind*|chas*|asked|told|pushed)
(prompted|reminded|chased) (for|to|twice|by)
at the end when asked
late (in|with|to) (answer*|reply*|respond*|the|greet*)
took (ages|far too|too|forever|days|weeks|a long time|so long)
(slow|slowly) to (answer|respond|reply|greet|react|pick|start)
(kept|keeps|keeping|left|leaves|leaving|made) (the )?(<served>|her|him|them) … (wait*|hold|hanging|guessing|unsure|confused|stranded|standing|none the wiser|dangling|stuck|alone|unattended)
wrong (way round|order|<thing>)
(wrong|incorrect|incorrectly|inaccurate|inaccurately|outdated|out of date|old|last year's) (\\w+ )?(given|quoted|used|sent|taken|applied|entered|recorded|advice|information|info|price|prices|details|figure|amount|date|time)
(gave|gives|given|quoted|used|sent|told|took|read|entered|applied|booked|put|said|wrote|typed|offered) … (wrong|incorrect|inaccurate|outdated|out of date|misleading|false|old)
(was|were|is) (wrong|incorrect|inaccurate|untrue|misleading|misled|misinformed|misspelt|misspelled|mispronounced)
(sent|put through|transferred|directed|passed|given|posted|delivered|went|referred) … to (the )?wrong
^ (the )?wrong
(incorrect|inaccurate|misleading|contradictory|conflicting) (advice|information|info|answer|price|details)
(misspelt|misspelled|misspelling|misspellings|misspells|misheard|misread|misquoted|misled|misinformed|mispronounced|mixed up|muddled up|muddled|got mixed|guessed|made up|invented)
(made|makes|with|two|three|four|several|many|some|a few) (spelling |typing |basic |factual )?(mistake|mistakes|errors|error|slips|typos)
(spelling|typing|grammar|basic) (mistake*|error*)
poor (spelling|grammar|english|tone|manner|listening|handling|attitude|greeting|close|summary|service|start|ending|recap|explanation|introduction|opening|note|notes|questioning|probing)
got (the|her|his|a) … wrong
(bad|terrible|awful|sloppy|weak|inadequate|insufficient|incomplete) (<thing>|handling|manners|attitude|start|ending|service)
(incomplete|insufficient|inadequate|patchy|sketchy)
asked (twice|three times|again and again|repeatedly|several times|four times|more than once)
(repeat|repeated|repeating) (her|him|it|them)(self|selves|all)?
told … to (look on|look it up|look for it|look up|look at the (web*|site)|ring (back|again|somebody|someone|another|the council)|call (back|again|somebody|someone)|go (on|to|away|online|and|back|elsewhere)|come back|try again|wait|phone (back|again)|find|google|contact|check (the|our|on|online|her|his)|email|write in|calm down|hold|hang on|do it|sort it|use the)
(fobbed|palmed|brushed|put) ((her|him|them|the <served>|it) )?off
(fobbed|palmed|brushed|shrugged|laughed|waved|turned|sent) (off|away|it off)
(sent|turned|waved|pushed|shooed) (her|him|them|the <served>|people) (away|out|elsewhere|off|on)
(passed|sent|shunted|bounced|transferred|moved) (from pillar|around|about|on twice|twice|three times|again|back and forth|from one)
(transferred|passed|put through|handed over|sent|moved) … without
(spoke|speaks|spoken|speaking|talked|talks|talking|cut|cuts|cutting) (over|across|through|down to)
(interrupt|interrupts|interrupted|interrupting|overtalked|overtalking|over talked|over talking|butted in|butting in|barged in)
(cut|cuts|cutting|was cut|got cut) ((her|him|them|the <served>|it) )?(off|short|mid)
finish* (her|his|their|the <served>'s) (sentence|sentences) for
(was|were|came across|came over|comes across|sounded|sounds|became|got|seemed|felt|being|a bit|rather|quite|very|too|so|little) (as )?(a bit |rather |quite |very |too |so |a little )?<tone>
^ (a bit |rather |quite |very |too |a little |slightly |sounded )?<tone>
(voice|tone) (was )?(flat|cold|sharp|harsh|bored|dull|monotonous|raised|aggressive|off|lifeless|wrong)
in (a )?(monotone|flat|bored|sarcastic|sharp|cross|loud|raised|dull)
(sighed|tutted|yawned|huffed|snapped|sniggered|laughed at|scoffed|mumbled|muttered|slurred|shouted|swore|argued|bickered|quarrelled|lectured|scolded|moaned|grumbled|complained to|gossiped|sneered|smirked)
(raised|raising) (her|his|their) voice
(rolled|rolling) (her|his|their) eyes
(turned|turning) (her|his|their) back
(blamed|blames|blaming|accused|patronised|talked down|belittled|embarrassed|humiliated|insulted)
(upset|offended) (her|him|them|the|a)
contradicted
(advised|gave out|read out|quoted) (\\w+ )?(\\w+ )?(old|wrong|former|last year's|expired|previous)
(only|just) (asked|checked|gave|said|took|confirmed|offered|read) (for |about )?(the|one|half|her|his|a)
(sold|signed) (her|him|them|the <served>) … (did not|without|never)
(made|makes|making) (her|him|them|the <served>) feel (\\w+ )?(stupid|small|rushed|like|unwelcome|guilty|silly|awkward|bad|worse|(it was )?(her|his|their)|at fault|a nuisance|ignored|foolish|uncomfortable|uneasy|a burden|daft|in the way)
(rush|rushed|rushes|rushing|hurried|hurries|hurrying|raced|gabbled|galloped|whizzed|sped) (the|through|her|him|them|it|to|off|over|at)
(too|very) (fast|quick|quickly|slow|slowly|quiet|quietly|long|loud|loudly|pushy|familiar|informal|casual|formal|technical|hard|short)
(lack|lacks|lacked|lacking|lack of)
(chewing|chewed|eating|ate|drinking|slurping|texting|on (her|his|their) (own )?(phone|mobile)|with (her|his|their) mouth full)
while (chatting|talking|eating|texting|laughing|joking)
(jargon|slang) (that|which|throughout|used|not|without|,)
(used|full of|lots of|too much|heavy) (jargon|slang|acronyms|abbreviations)
(ended|closed|finished|left|terminated|stopped) (the )?((call|chat|case|ticket|conversation|query|contact|enquiry) )?(before|without|while|abruptly|too (soon|early)|early|with no)
(left|leaving) (it |the \\w+ |things |\\w+ |notes )?(blank|open|hanging|vague|unclear|unsaid|unfinished|undone|with|at|to)
broke* (a |the |her |his )?promise
said … would … (and did not|but did not|never|nothing|no)
(disclosed|discloses|divulged|leaked|breached|breach|breaches)
(gave|read|told|discussed|shared|opened|said|showed|shown|given|released) … before (any|the|a|doing|asking|check*|secur*|identif*)
(done|asked|checked|checks|security|given|completed) … after … (had|was|were) (been )?(read|given|opened|discussed|disclosed|told)
(gave|read|told|discussed|shared|released) … (details|address|balance|number|information) to (someone|somebody|the (wife|husband|son|daughter|neighbour|mother)|his|her|a)
(took|accepted|taken|accepting) … as (enough|proof|read|identity|the check)
(assumed|presumed|guessed)
(vague|vaguely|unclear|confusing|confusingly|ambiguous|woolly|garbled)
confused (by|at) the (end|answer|explanation|letter|reply)
only (half|one|part|some|two|the first|asked) (of|the|one|two|part)
(half|part) (the|of the) … (only|missed|missing|skipped|done)
(copied|pasted|generic|standard|canned|template|stock|scripted|wooden|robotic|automatic) (and pasted |from )?(template|reply|answer|response|text|email|delivery|greeting|letter|apology)
(did|does) (it|this) wrong
straight (into|to|in|on) (the )?(script|questions|business|sale|pitch|problem|account|it|security)
(closed|shut|ended) (the )?\\w+ before
(ought to|should) have
could have (been|asked|offered|given|said|used|done|checked|explained|shown|told|taken|listened|let|had)
needs (to|more|work)
(whatever|not my (problem|job|department|fault)|not our (fault|problem))
(unprofessional|inappropriate|offensive|disrespectful|improper|careless|sloppy)
`;

/** What the person served, or the work, suffered, whoever is the subject of it. */
export const burdens = `
(the )?(runaround|run around|brush off|cold shoulder)
(in|kept in) the dark
(round|around) in circles
(fifth|sixth|seventh|eighth|ninth|tenth|\\d+th) ring
(let|left) (the |it )?(phone |telephone |line |bell )?(ring|ringing)( out)?$
(<served>|she|he|they) ((had|was) )?(waited|stood|sat|queued|was waiting|held) … (minutes|minute|hour|hours|half an hour|ages)
(typos|mistakes|errors|slips) (in|throughout|all)
(too much|too many) (chat|talk|jargon|questions|words|information|detail|small talk|script|ums|waffle)
(pushed|pressed|plugged) … (times|twice|again|after|anyway|hard)
(spoken|talked|spoke) to (\\w+ )?(like|as if|as though)
(brushed|pushed|swept|shrugged|set|put) (aside|under the carpet)
(went|gone) (off (topic|on one|script|track)|on and on)
(said|told|wrote|mentioned|explained|told (her|him|them)) nothing (about|of|on|when|why|$)
too late
(minutes|hours|days|weeks|a day|a week) (late|overdue|too late|after the (promised|agreed|due))
after the (deadline|promised (day|date|time)|target|due)
(long|awkward|unexplained) (silence*|pause*|hold|holds|wait|gap)
dead air
(minutes|seconds) (on hold|of silence|before (anyone|anybody|she|he|they|the)|with no)
(eight|nine|ten|eleven|twelve|many|too many) rings
(had|has|having|needed|forced|obliged|made) to (ask|say|repeat|chase|prompt|explain|ring|call|phone|wait|go|come|spell|guess|remind|give|tell|start|begin|be asked|be prompted|raise|insist|beg|fill|speak|shout|find|contact|correct|demand|press|push)
(<served>|she|he|they) (was|were|is) (asked|told|made|kept|sent|passed|given|left) (twice|three times|again|repeatedly|from pillar|the same|round|around|back and forth|in circles|off|away)
asked (her|him|them|the <served>) … (twice|three times|again and again|repeatedly|the same (thing|question))
(<served>|she|he|they) … asked … (twice|three times|again and again|repeatedly|over and over)
(rang|called|phoned|wrote|came|contacted us) (again|back) … because
(explain|say|tell|go through) (it )?all again
(all|everything) over again
(hung up|rang off|walked (off|away|out)|stormed (off|out)|gave up|disconnected|dropped the call|was dropped|cut off)
put the phone down (on|before|while|mid|without)
(left|leaves|went away|rang off|gone) (without|unhappy|dissatisfied|confused|upset|angry|in tears|frustrated|none the wiser)
(unanswered|unresolved|unsolved|undone|unread|unchecked|unexplained|unacknowledged|unfinished|unhelpful|unprofessional|unlogged|unrecorded)
(no|not) (longer )?kept
promise* … (not|never|no one|nobody|no|did not)
(promise|promises|callback|call back|ring back) (was |were )?(broken|not|never|forgotten|missed)
(<served>|she|he|they) (was|were|is|left|ended up|sounded|became|got|seemed) (\\w+ )?(confused|unsure|lost|frustrated|upset|annoyed|none the wiser|baffled|angry) (by|at the end|as|because|when|about|what|after|with)
`;

/** Manners of speaking that a customer suffers by. */
export const tone = `
abrupt|abruptly|curt|curtly|rude|rudely|short with|blunt|bluntly|sharp with|sharp|snappy|bored|fed up|flat|monotone|dismissive|dismissively|condescending|patronising|impatient|impatiently|hurried|rushed|hostile|aggressive|aggressively|argumentative|defensive|sarcastic|unfriendly|cold|disinterested|uninterested|distracted|unhelpful|robotic|scripted|annoyed|irritated|irritable|grumpy|moody|stroppy|offhand|off hand|cross|short tempered|short$|harsh|harshly|pushy|arrogant|wooden|careless|unprofessional|insincere|unsympathetic|flustered|unsure of|hesitant|indifferent|disrespectful|nasty|unkind|impolite|brusque|brusquely|loud|vague|tired|half asleep|confusing
`;

/** Things of the work that may be wrong or missing. */
export const thing = `
greeting|name|number|address|postcode|date|price|refund|form|template|letter|email|answer|advice|information|info|team|department|extension|person|account|order|tone|reference|check|amount|figure|period|procedure|process|code|policy|file|record|script|summary|spelling|room|form|product|reading|title|day|time|tariff|bin|parcel|item|size
`;

/** Before or after a failing these say that it was put right, foreseen or told of, or was another's. */
export const mended = `
(found|corrected|noticed|spotted|traced|fixed|sorted|cleared|caught|picked up on|identified|resolved|solved|mended|put right|put it right|set right|put things right|made good|rectified)
(apologised|apologises|sorry|said sorry|owned|owns|admitted|took the blame|took responsib*)
(explain|explained|explains|explaining) (why|what|the|how|that|late|kindly)
(asked|found out) (what|why|how|where|whether|when)
(check|checked|checks|checking) (that|whether|if|for)
(avoid|avoids|avoided|avoiding|prevent*|stopped)
(to|so as) not
in case
what to do if
what happens if
(earlier|previous|last|old|original|other|another) (mistake|call|firm|time|adviser|visit|error|delivery|contact|team|shop)
(of|by|from|at) the (<served>|shop|courier|driver|warehouse|supplier|bank|other|last|bus|hospital)
(knew|knows|knowing) (that|why|what)
(waited|waits|waiting) (for (the|her|him|them|an?|it|both|his)|through|until)
(stayed|remained|kept|keeping) (calm|polite|kind|patient|him informed|her informed|them informed|informed)
(was|were) heard (out|sorry)
(even )?(if|though|although|while|when) (the )?<served> (was|were|swore|shouted|had|became|got)
(with|gave|given|giving|offered) (the|a|his|her|its) reason
asked first
and (said )?why
came back within
reset
(angry|upset|rude|anxious|abusive|difficult|confused|frustrated|distressed|impatient|aggressive|elderly) <served>
`;
