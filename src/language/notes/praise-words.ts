/** Words of praise by themselves, and what is praised with them. */
export const praising = `
(excellent|excellently|perfect|perfectly|brilliant|brilliantly|superb|superbly|outstanding|outstandingly|faultless|faultlessly|flawless|flawlessly|exemplary|marvellous|marvellously|wonderful|wonderfully|terrific|terrifically|fantastic|fantastically|fabulous|amazing|smashing|cracking|beautiful|beautifully|lovely|splendid|stunning|magnificent|impeccable|impeccably|sublime|ace|magic|belting)
(textbook|spot on|bang on|top notch|top drawer|first class|first rate|world class|gold standard|a1|model answer|second to none)
(great|good|nice|strong|warm|friendly|polite|professional|patient|calm|kind|thorough|confident|impressive|pleasant|skilful|caring|clear|helpful|courteous|empathetic|attentive|efficient|superior|masterful) <thing>
(great|good|nice|well|strong|warm|very nice)( (one|work|job|stuff|call|effort))?$
(really|very|so|most|extremely|truly|nice and|lovely and|calm and|clear and|incredibly|highly|particularly|always) (good|well|nice|warm|friendly|polite|professional|patient|calm|kind|thorough|confident|clear|helpful|caring|courteous|impressive|strong|efficient|attentive|empathetic|pleasant|skilled|skilful|effective|reassuring)
^ (clear|calm|warm|polite|kind|friendly|confident|professional|patient|helpful|thorough|courteous|brilliant|impressive|strong|nice)( and | )(clear|calm|warm|polite|kind|friendly|confident|professional|patient|helpful|thorough|concise|courteous|caring|brilliant|attentive)
(calm|warm|polite|kind|friendly|confident|professional|patient|helpful|courteous) throughout
(well|nicely|beautifully|expertly|brilliantly|superbly|perfectly|skilfully|smoothly) (explained|handled|done|put|managed|wrapped|judged|said|worded|summarised|led|dealt|spoken|written|closed|opened|paced|structured|presented|controlled)
(handled|dealt with|did|done|managed|explained|listened|performed|spoke) (it )?(really |very |so )?(well|beautifully|brilliantly|superbly|perfectly|expertly|nicely)
(a )?(joy|pleasure|delight|treat) to (listen|hear|read|watch|see)
(top|full|maximum) marks
(10|ten|5|five) (out of|of) (10|ten|5|five)
100( ?%| per cent)
(could|can) not (really )?(fault|ask for|have been better|have done (it )?better|be better|have asked|improve|be faulted|wish for)
(nothing|not a thing|little) (more )?(to|i could) (fault|ask for|improve|add|change|criticise|correct)
no (faults|fault found|criticism*|complaints)
all (the )?((points|of it|boxes|steps) )?(covered|there|done|ticked|hit|complete)
(everything|all) (was )?(there|right|covered|done|complete|perfect|correct|in place|ticked|as it should|spot on|we (want|ask|look))
(exactly|just|precisely) (right|as (it|we|the)|how|what (we|i|you|the)|to standard)
as it should be
(complete|full) and correct
(did|does|got|gets) (everything|it all|all of it) right
(hit|hits|ticked|covered|ticks|covers) (every|all)
(above|over) and (beyond|above)( what (was|is) (needed|asked|required|expected))?
(above|over|beyond|exceeds|exceeded) (what )?(the standard|expectation*|what was)
(went|goes|gone) the extra mile
(meets|met) (the |all |every )?(standard|standards|points) (in full|fully)
(the )?best (\\w+ )?(i|we|of|in|yet|call|ever|example)
better than (any|most|all|ever|the (script|model))
(sets|set|setting) the (standard|bar|example)
(model|dream|perfect) (call|greeting|answer|example|chat|email|performance)
(customer|caller|client|resident|guest) (was |left |very |so |sounded )*(delighted|thrilled|over the moon|very happy|really happy|so grateful)
(credit|asset) to (the|her|him|our|us)
(well|nicely|beautifully) done
(loved|love) (this|it|how|the|every)
(great|fabulous|fantastic|wonderful|amazing)
(keep it up|hats off|bravo|hall of fame|chef's kiss)
`;

/** What a note of praise may be about. */
export const praised = `
rapport|empathy|opening|greeting|close|ending|recap|summary|listening|tone|manner|service|call|chat|email|reply|letter|answer|explanation|questioning|questions|probing|security|check|checks|work|job|stuff|effort|knowledge|product knowledge|voice|start|finish|handling|welcome|apology|control|structure|closing|introduction|use|skills|signposting|pace|style|communication|ownership|attitude|customer service|conversation|one|example|performance|job on|flow|language|energy|and|accurate
`;

/** What takes praise back or limits it, wherever it stands in the note. */
export const takenBack = `
but
though
although
however
yet
until
except
apart from
other than
shame
pity
unfortunately
sadly
if only
only
next time
would (have|be)
could (have|be) (been )?(better|more|improved|good|nice|great)
could do
should
needs
need
needed
must
ought
enough (but|to|here|though)
then (lost|interrupted|forgot|missed|silence|nothing|hung|rushed|gave|went|told|read|cut|started|ended)
(badly|wrong|wrongly|failure|failed|missing|missed|lost|lacking|spoilt|ruined|silence|nothing else)
rather than
instead
anything like
far from
less than
too (good|nice|kind|polite|friendly)
idea
intentions
meant
(was|were) not
not (on|in|for|at|with|this|the|here|a|enough|very|so|really|quite|always|as|what)
well known
on paper
customer (was|is|had) (lovely|great|nice|polite|patient|kind|friendly|brilliant|very|so)
never
hardly
not
no (name|warmth|check|security|greeting|summary|apology|close|listening|offer|recap|thanks|help|questions)
anything
better
(wanted|tried|trying|hoped|promised) to
great (deal|many|pity|shame|hurry|rush)
good (morning|afternoon|evening|day|bye|grief)
strong (accent|smell|words|language)
`;
