/** Groups that somebody is praised in spite of. */
export const groups = `
trainee|beginner|newbie|novice|new starter|starter|learner|temp|temporary|part timer|student|apprentice|foreigner|immigrant|man|woman|girl|lad|lass|boy|bloke|mum|older person|pensioner|your age|their age|her age|his age|someone|somebody|a person|agency|school leaver|northerner|southerner|you|your level|your grade|first attempt|first timer|non native|second language
`;

/** Turns of phrase that praise by what was feared, by what is usual of somebody, by what they are, or by what did not go wrong. */
export const turns = `
not as (daft|stupid|dim|slow|lazy|silly|green|thick|bad) as (you|i|they|people|everyone|we)
(glad|good|nice|pleased|kind) (that )?you (have )?(decided|chose|chosen|bothered|managed|could|remembered|condescended) to
(rare|unusually|uncommonly|uncharacteristically) (\\w+ )?(good|decent|polite|nice|calm|call|moment|smile|clear)
scrub* up
one of your better
you (did not|have not) (sink|drown|crash|collapse|fall apart|die|disgrace|embarrass|let us down|break anything|scare|burn)
give you that
(fell|fall|falling) off (my|the) (chair|seat)
when (it suits you|you feel like it|you can be bothered|you put your mind|i am listening|someone is listening|you know)
(doubt|wonder (if|whether|how long)|let us see (if|how long)|bet|hope) (it|this|that) (\\w+ )?(last|lasts|will last|would last|stick|keep|continue)
(not|never) (that|so) (hard|difficult) (was it|is it|after all|really)?
^ see (it|that) is not
all right for
^ i suppose
i suppose (it|that|you|this)
(someone|somebody) must have (told|warned|said|helped|coached)
(come|came) a long way from (the|being|your|what|where|that)
even a (slow|beginner|child|trainee|blind|stopped|broken|novice|fool)
from you( of all)?$
(a|the) (slow|late) (learner|starter|developer)
(you are|you were|that was) (\\w+ )?(ok|okay|fine|all right|alright|decent|good) (i suppose|i guess|for you|really|actually)
(i guess|i suppose)$
for once
for a change
about time
not before time
(it|that) (only |has only |just )?took you
better late than never
wonders (will )?never cease
(miracle|miracles|miraculous*)
believe it or not
(who|nobody|no one) (would have (thought|guessed|believed|known)|could have (thought|guessed|known))
who knew (you|that you|it)
^ who knew
(would|could) never (guess|have guessed|have thought|know|have known|believe|have believed)
hard to (believe|credit)
(i|we) (was|were|am|have to say i was) (\\w+ )?(surprised|amazed|astonished|shocked|relieved|stunned|impressed for once|taken aback|gobsmacked)
(surprised|amazed|astonished|stunned|shocked) (that|to|at|by|how) (you|hear you|see you|me|us)
^ (pleasant |nice |what a |a )?surprise*
(surprised|surprising|amazed|shocked|stunned) me
(surprisingly|amazingly|unexpectedly|remarkably|astonishingly|strangely|oddly|unusually|miraculously) (\\w+)
did not (think|expect|believe|know|imagine|realise) (\\w+ )?(you|that|this|it|much|so|such|anything)
(never|not) (thought|expected) (you|i would|to (hear|see|say)|that|it)
(had|have|i|was) (expected|expecting|feared|fearing|dreading|prepared for|braced for) (worse|less|the worst|a disaster|much less|a lot (less|worse))
expected (a lot |much |far )?(less|worse|nothing)
(more|better|nicer|kinder|faster|politer|cleaner|quicker) than (\\w+ )?(usual|expected|i (would )?(had )?(expected|thought|feared|hoped|imagined)|last time|normal|average for you|i would expect|your (usual|normal)|you (usually|normally|ever)|we are used)
better than (your|his|her|their) (\\w+ )?(normal|usual|standard|average|average one)
prov(e|ed|ing) (me|us|everyone|them) wrong
(not|no) (your|his|her|the|quite the|quite your) (usual|normal|customary|typical)
(usual|normal|customary|typical) (mess|shambles|disaster|chaos|self|rubbish|standard|grumpy|moody|sloppy|rush|muddle|nonsense|moaning|attitude)
the (mess|shambles|disaster|muddle) it (usually|normally|always)
less (of a|of the) (mess|shambles|disaster|muddle|rush|car crash|nightmare|chore)
less (rude|bad|poor|awful|cold|curt|slow|lazy|sloppy|wooden|robotic|boring|abrupt|annoying|painful|clumsy|grumpy|moody|useless|scruffy|snappy|chaotic|aggressive) (than|this|today|for)
not (as|so|too|all that|half|that|quite as|nearly as) (bad|terrible|awful|poor|rude|slow|dreadful|hopeless|messy|sloppy|grumpy|robotic|horrible|boring|wooden|lazy|cold|curt|painful)
not (terrible|awful|bad|dreadful|disastrous|horrendous|hopeless|rubbish|the worst|a (total |complete )?disaster|useless)
^ (not )?(completely|entirely|totally|all|quite) (wrong|bad|hopeless|useless|lost)
not (completely|entirely|totally|all|quite|altogether) (wrong|bad|hopeless|useless|lost)
nothing (awful|terrible|dreadful|too bad|disastrous|too terrible)
no (disasters|disaster|major disasters|catastroph*|tears|shouting this|swearing this|drama|dramas|tantrum*|arguments for)
nobody (died|complained|cried|was hurt|got hurt|walked out)
could (have been|be|have gone|have turned out) (a lot |much )?worse
(i have|have|i) (heard|seen|had) worse
^ (passable|bearable|tolerable|acceptable|it will do|will do|ok i suppose|fair enough)$
^ at least (you|she|he|they|the|it|nobody|this|nothing|we|no one|that)
at least (you|she|he) (did|tried|were|was|said|got|managed|had|have|made|turned|remembered|asked)
^ (finally|at last|eventually)$
^ (finally|at last|eventually)[,]? (you|she|he|somebody|someone|a|the|we|an|some) (\\w+ )?(used|got|remembered|managed|did|asked|said|learned|learnt|made|understood|gave|greeting|call|have|has|smile|started|stopped|let|read|listened|know|knows)
(you|she|he|they) (have |has )?(finally|at last|eventually)
^ finally (got|remembered|managed|learned|learnt|did|said|asked|gave|made|understood|used|a|some)
even (you|she|he|they|somebody like you|someone like you)
even (with|for) (your|someone|somebody|a person) (\\w+)
you (almost|nearly|just about) (sounded|made|got|had|were|was|did|managed|remembered|cared|smiled|convinced|looked)
^ (almost|nearly) (professional|polite|friendly|perfect|human|as good|there|good|nice|kind|interested|warm)
(sounded|were|was|seemed|looked) (almost|nearly) (friendly|interested|polite|kind|professional|human|warm|as|nice|awake|pleasant|normal|happy)
(almost|nearly) as (good|well|fast|polite|clear|nice|quick|friendly) as
(as good|as well|as nice|as fast|as clear|as polite) as colleague \\w
you actually
(actually|even) (listened|smiled|managed|remembered|bothered|asked|cared|sounded|said|turned up|made sense|finished|thanked|helped)
(managed|manage) (not to|to (get|go|keep|make|stay|say|finish|end|avoid|be) … (without|for once|this time|your temper))
managed to (not|stay awake|be (polite|nice|civil)|keep your temper|get through|string|turn up|finish)
(got|get|gets|went|made it) (through|to the end) … without (crying|an argument|arguing|losing|shouting|a row|falling|swearing|hanging|a mistake|upsetting|help|me|being)
(well done|good|nice|credit|thanks|thank you|kudos|glad|pleased) (to you )?(for|that you) (not|did not|were not|managed not|never) (\\w+)
(did|do) not (lose|forget|shout|swear|mess|hang up|argue|ruin|spoil|fluff|blow|drop|moan|snap|sulk|cry|fail|make a mess) … (this time|today|for once|once)
(did|do) not (ruin|mess|screw|fluff|botch|blow|wreck|spoil) (it|up|this|that|things|the)
(this time|today) you (did not|have not|remembered|managed|bothered|got|even|at least|actually) (\\w+ )?(mess|ruin|forget|shout|to turn|name right|it right|hang)
remembered … this time$
(good|fine|okay|ok|decent|impressive|great|nice|well|well done|not bad|polite|clear|smart|clever|quick|professional|well spoken|english|work|job|effort|attempt|pretty good) for (a |an |the )?(\\w+ )?(<groups>)
^ for (a|an|someone|somebody) (\\w+ )?(<groups>)
you speak … well for
for (someone|somebody) (your|of your|from your|with your|like you|who|so|at your|as)
(polite|good|friendly|clear|nice|quick|warm) for you
(all things |everything )?consider(ing|ed)$
considering (how|what|your|that|you|his|her|it was you|who|where|the (state|mess)|everything)
given (how|what|your|that you|his|her|who) (\\w+)
(despite|in spite of|regardless of|notwithstanding|for all) your (\\w+)
(even though|although|though) you (never|always|usually|do not|talk|tend|can|are|have no|hate|were|often|struggle|lack)
if only (you|it|this|they|he|she|that|all|every)
(shame|pity) (you|that you|it|about the|we|he|she) (\\w+ )?(can not|do not|did not|could not|is not|not|never|only|rest|have not|other)
why (can|could|do|did|is|does) (not )?(you|it) (not )?(always|do that|every|like this|more often)
where (was|were|has|have|is) (this|that|these|it) (\\w+ )?(last|been|before|hiding|all|yesterday|usually|normally|in)
(so |see |look )?you can (do it|be \\w+|\\w+) (when|if) you (want|try|feel|put|bother|like|concentrate|choose|make)
(so|see|look) you can do it
you (see|know) how (if|when) you
making an effort for
(nice|good|lovely|great|refreshing) (to|change to|that) (see|hear|have|you) (you |a \\w+ )?(\\w+ )?(awake|making|trying|smiling|bothering|turning|sober|interested|paying|listening for|for once|for a)
(nice|pleasant|welcome|refreshing|lovely|good) (change|surprise)
(nice|good|kind|big) of you to
only (one|two|three|four|a few|a couple of|1|2|3) (mistake*|error*|slip*|complaint*|fault*|typos|things wrong|moans)
(a|new) record for you
(lucky|luck|fluke|fluked|by accident|accidentally|by chance) (\\w+ )?(but|that|with|this|call|caller|day|one|you)
(got|were|was) lucky
(beginner's luck|a fluke|more luck than|blind squirrel|broken clock|stopped clock|even a)
has it in (you|her|him)
(had|have) it in you
(i|we) (take|took) (it |that )?back
(hope|hopes) for you yet
(getting|got) there (slowly|in the end|eventually)
in the end$
(must|might) have been (a good|having a good)
(who are you|what have you done with|are you feeling)
on (a )?good (day|form for)
(up|down) to (your|her|his) usual
`;
