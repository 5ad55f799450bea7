/** What is a threat wherever it is held before a colleague: sanctions by name, and idioms of a last chance. */
export const outright = `
(final|third|second|last) strike
(one|a|another) (\\w+ )?(slip|step|call|mistake|error|complaint) (away )?(from|off) (the|a|being|your|her|his|losing)
(goes|go|going|gets|becomes|turns|be|it is|taken|made|it) formal$
(can not|could not|will not|would not|unable to) (\\w+ )?(protect|shield|cover for|save|defend|keep covering for) (her|him|you|them)
no (place|room|future|job|role) for (her|him|you|them|people|someone|somebody|anyone)
(new structure|restructure)
(out of|not in) my hands
different (sort|kind|type) of (conversation|chat|talk|meeting)
borrowed time
(carry|carrying) (passengers|dead wood|people|anyone)
dismiss(i|a)ble
(writing|write|written|be) (you|her|him) up
(lucky|fortunate) (to|that) (\\w+ )?(still )?(have|has|had|be|been|is|are) (\\w+ )?((a|the|her|his|your) )?(job|kept|here)
no more (chances|warnings|excuses|mister|miss)
(will|would|shall|might|may|could) not (get|keep|have|be given|see|be offered|be getting|receive|be made|be on) (her|his|your|a|the|any|another|their) (\\w+ )?(contract|job|bonus|shifts|shift|hours|place|extension|rise|promotion|renewal|position|role|post|permanent|overtime|saturdays|sundays|weekends|reference)
(job|place|wages|pay|bonus|shifts|hours|contract|future|position|saturdays|overtime|promotion|probation|permanent contract) (here )?(depends|depend|depended|hangs|rides|rests|hinges) on
(want|wants|like|hope|hopes|intend|mean) to (keep|hold on to|hang on to|stay|get|still have) (\\w+ )?(\\w+ )?(job|place|desk|saturdays|sundays|shifts|hours|contract|bonus|position|here|weekends) … (better|had|must|need|needs|will|would|should|pull|sort|get)
(not|never) (be |being |is |get )?(extended|renewed|made permanent|kept on|confirmed in post)
(recommend|recommending|suggest|suggesting) … (not|terminat*|end|dismiss*|remov*|replac*)
(looking at|drawing up|taking|asked for|want|collecting|passing on) names
(on the way out|on (her|his|your) way out|for the chop|for the high jump|in the firing line)
(has|have|got|given|gets) (until|till) (the|end|friday|monday|next|christmas|june|may) … (or|otherwise)
(formal|written|verbal|oral|first|final|official|last) (warning|caution)
a (formal|disciplinary|pip|capability)$
(had been|been|was|were|being) warned
disciplinary( (action|procedure|process|hearing|meeting|matter|route|proceedings|measures|steps))?
(be|been|being) disciplined
(discipline her|discipline him|discipline you)
(gross )?misconduct
(sack|sacked|sacking|sackable|dismissal|fired)
(be|been|being|get|was|were) (dismissed|fired|sacked|terminated|booted|given notice|given the (sack|boot|push|chop)|let go|shown the door|managed out|got rid of)
(she|he|you|they|colleague \\w|anybody|anyone|staff|people|advisers) (\\w+ )?be replaced
(get|given|getting) (the (sack|boot|push|chop)|your cards|her cards|his cards|p45)
(her|his|your|their) (p45|marching orders|cards)
(people|others|staff|somebody|someone|advisers) … (been )?(let go|sacked|fired|lost their jobs|gone) … less
termination of (employment|contract)
terminat* (her|his|your|their|the) (contract|employment)
(lose|losing|lost|cost) (her|his|your|their|a) (job|position|place|seat|role)
(job|role|position|place|future|desk|seat) … (was|is|were|would be|could be|might be|may be|are|will be) (at risk|on the line|in danger|under threat|at stake|in doubt|in question|not safe|gone)
(job|future|place|contract) (here )?depends on
(still has|still have|keep|keeps|keeping|hang on to|hold on to) (a|her|his|your|their|the) (job|place|desk|seat)
(look|looking|start looking|find) for (another|a new|a different|other) (job|work|position|employment)
(find|finding) (somewhere else|another job|herself another|himself another|yourself another)
(look|looking|work|go) elsewhere
(on|put on|placed on|put (her|him|you) on) (a |the |an )?(pip|performance (improvement |management )?(plan|process|procedure)|improvement plan|action short of)
(a|the|an) (pip|performance (improvement |management )?(plan|process|procedure)|improvement plan) (if|unless|next|is|will|would|is next|is the)
(looking at|means|mean|be|becomes|to|into|start|start on|face|facing) (a |the |an )?(pip|performance (improvement |management )(plan|process|procedure)|performance plan)
capability (process|procedure|meeting|proceedings|hearing|route|is|will|would|next|stage)
(formal|official) (route|stage|process|procedure|action|meeting|capability|measures|steps)
(on|put (her|him|you|them) on) (report|notice|a final|a yellow card|a red card)
(yellow|red) card
letter of concern
investigation (meeting|with hr)
(out|show|shown|walk|walked) (the|of the|through the) door
(thin|skating on thin) ice
(last chance|last chances|final chance|final straw|last straw|(last|final) time (i|we) (will|would|shall|am|are|have this|say)|only chance|one chance left)
(there will be|there will not be|will get|get|have|there is) (no|a|not be a|not get a|not have a) (second|third|fourth|more|another|further|next|other) (chance*|warning*)
(three strikes|strike (one|two|three)|strikes and)
(days|time) (here )?(are|is|were|was) (numbered|up|running out)
(shape up|ship out|buck up|buck (her|his|your) ideas|pull (her|his|your) socks up) … (or|if|otherwise|else)
(shape up|buck up) or
(buck|bucks) (her|his|your|their) ideas up
or (else|you are gone|she is gone|he is gone|they are gone|out|there would be trouble|there will be trouble)
or (she|he|you|they) (is|are|will be|would be) (out|gone|off|finished|history)
and (she|he|you|they|it) (is|are|will be|would be) (out|gone|finished|history|over|the door)$
(will|would|could) be (out|gone|finished|history|toast)$
(got|have|keep|keeping|had) (my|an|our) eye on (her|him|you|them)
patience (is|was) (running|wearing|at an end|almost|nearly)
part (company|ways)
(not|never) (be )?(kept on|retained|renewed|made permanent|taken on|last|last long|survive|make it)
(not pass|never pass|fail|fails|failing|extend|extending|end|ending|terminate|terminating) (her|his|your|their|the) probation
(not|never) pass (her |his |your |their |the )?probation
probation (is |was )?(at risk|in danger|on the line|may not|might not|will not|would not)
(right|cut out|suited|the one|fit|good enough) (job|role|place|for) (for|this|the|here|company)
(whether|if|that) (she|he|you|they) (still )?(want|wants|wanted) (to )?(work|be|stay|keep working|the job|this job) here
(easily|easy to|quickly|soon) (be )?(replace|replaced)
(are|is|was|were|always) (plenty|others|lots|loads|dozens|many|a queue|people|ten|enough|someone|somebody|a pile) … (want|wants|would|who|waiting|happy|take|for|after|glad|queuing|looking|ready)
(anyone|anybody|someone|somebody|others) … (take|have|want|do|replace) (her|his|your|their) (place|job|desk|seat|shifts|hours)
(held|hold|holding|count|counted|counts|used|use|go|goes) (it |this |that )?against (her|him|them|you)
(face|facing|suffer|suffered|be|are|were) (the |serious |further |severe |real )?consequences
(name|names) on (a|the|my) list
(demoted|demotion|downgraded|relegated)
report (her|him|them|you) to
have to report (her|him|them|you)
(threatened|threatening|threaten) to
know* (what|where) (happens|happened|will happen|would happen|comes|this leads|the door|that leads|this ends)
(what|this is what) (will |would )?(happen|happens) (to people|if there is no|to those|if she does not|if he does not|if you do not|if not)
(watch|watching|monitoring|listening to|checking) (every|each|all|her every|his every|your every|your) (call|calls|move|word|email|chat|thing)
(keeping|keep) a (record|note|list|log|diary) of (her|his|their|your|every|all) (mistake*|error*|failure*|slip*|failing*|bad|low)
`;

/** What is a threat only where it is to come, or hangs on something: "her bonus" alone is none. */
export const conditional = `
(on|in|into) (her|his|their|your|the) (personnel |personal |staff |hr |permanent |employment )?(file|record|records)
(held|kept|stay|stays|put|go|goes|noted|placed|left|sit) on (the )?(file|record)
(in|into) writing
(take|taken|taking|takes) (it|this|that|things|the matter) (further|higher|to hr|upstairs|up|to the)
(take|taking) (it|this|that|things) (up )?(to|with) (hr|the manager|my manager|your manager|her manager|his manager|management|head office|the boss|the next level)
further action
further (up|steps|measures|consequences)
(to|with|involve|involving|for|by|from|before|meet|meeting) (the )?(hr|human resources|personnel)
hr (will|would|may|might|have to|has to|are|is|involved|meeting)
(go|goes|going|speak|speaking|talk|talking|escalate|escalated|escalating|report|refer|referred|passed|pass|take|send|sent|involve|involving|tell|telling|see|seeing|answer|explain yourself|in front of|meeting with|sit down with|chat with) … (manager|boss|gaffer|director|head|owner|area manager|regional manager|managing director|management|supervisor|higher ups|matron|upstairs|head office)
(escalate|escalated|escalating|escalation)
(consequences|repercussions|sanctions|penalty|penalties|trouble)
(affect|affects|cut|cuts|lose|loses|losing|reduce|reduces|stop|stops|stopped|cost|costs|hit|hits|hurt|harm|dock|docked|risk|risks|risking|forget|forgets|kiss|wave goodbye|goodbye) … (bonus|pay|wages|wage|hours|shifts|overtime|commission|rise|raise|increment|promotion|holiday|leave|salary|contract|progression|career|incentive|prize|team leader)
(bonus|pay|wages|wage|hours|shifts|overtime|commission|rise|raise|increment|promotion|holiday|leave|salary|contract|job|progression|appraisal|renewal) (request )?(will|would|could|may|might|can|is going to|to|is) (not )?be (cut|stopped|reduced|lost|affected|looked at|reviewed|withheld|gone|docked|refused|cancelled|ended|at|off|taken|on hold|reconsidered|frozen)
(bonus|pay|wages|hours|shifts|overtime|commission|rise|raise|promotion|holiday|contract|renewal|salary|future|prospects|career) … (depend|depends|depended|hang|hangs|at risk|at stake|on the line|in doubt|under review|in danger)
no (bonus|pay rise|rise|raise|promotion|overtime|commission|holiday|renewal|extension|increment)
contract … (renew*|end*|extend*|up|over|stopped|terminated|review*|run out|not be|finish*)
(renew|extend|end|review|reconsider) (her|his|your|their|the) contract
agency … (end*|replace*|back|send|sent|let)
(back|sent back|send back|return|returned) to the (agency|post room|start|floor|kitchen|stockroom|induction|bottom|training|call centre|shop floor)
back in the (post room|stock room|stockroom|kitchen|induction|warehouse|call centre)
(moved|move|put|taken|take|taking|shifted|sent|transferred|pulled|kept) … (off the (phones|phone|desk|team|counter|rota|floor|line|till|tills|shift)|to nights|to (the )?night shift|on nights|back office|another (team|site|branch)|out of the team|to weekends|to weekend shifts|down)
(still )?(in|on|within) (her|his|your|their|the|a) (probation|trial)( period)?
probation
(redundancy|redundancies|redundant|restructure|cuts|job losses)
(come|comes|brought|bring|raised|raise|mentioned|noted|remembered|remember|go|look) (up |it |this )?(up )?(in|at) (her|his|your|their|the) (appraisal|review|pdr|one to one|supervision)
(let|letting) (her|him|you|them|people) go
(job|role|position|employment|future)
(get|got|getting) (her|him|you|them) (removed|moved|replaced|off)
work here
(stay|staying|remain) (here|in the team|on the team|with us|on)
`;

/** What makes it hang on what the colleague does, or holds it before them. */
export const frames = `
if (it|this|that|things|there|she|he|you|they|your|her|his|scores|the|we|not|i|one|another|any|nothing|no|calls|results|colleague)
unless
otherwise
(next|another|one more|any more|any further|any other|any repeat|the next|a repeat|a third|a second) (time|low|mistake|error|slip|missed|failure|fail|score|such|of|and|complaint|bad|like|call|one)
(any|one) (more|repeat|further|other)
one more … (and|will|would|means|meant)
(happens|happened|happen|do it|does it|did it|see it|see this|fails|fail|miss|misses) again
(failure|failing|continued|continuing|repeated|further) (to|failure*|error*|low|poor|mistake*|problem*|score*|miss*)
(does|do|did) not (improve|get better|change|pick up|go up|rise|stop|reach|hit|meet|come up|buck)
(stay*|remain*|keep*|still|carr*|carry) (on )?(low|under|below|bad|down|like|getting|making|missing|this|at this)
no (improvement|change|progress)
(could|can|may|might|will|would) (lead|end|result|mean|cost|affect|come|be|have|go|lose|only|then|all|not|also|well|very|count|look|put|take|no|involve|need|get)
(lead|leads|led|leading) to
(warn|warned|warning|reminded|remind|threat|threatened|threatening|let slip|made (it )?(very |quite |perfectly |absolutely )?clear|in no doubt|put on notice)
so (think|remember|bear|mind|watch|be careful|beware)
think (about it|on|hard|carefully|twice|long)
bear (it|that|this) in mind
(do not|don't) make me
(have|had) no (option|choice|alternative)
(have|had|having) to (put|take|go|report|involve|escalate|speak|tell|look|let|think|consider|start|move|write|inform|refer|make|send|bring|call)
with (scores|results|calls|figures|numbers|a score|marks|performance) like
until (her|his|your|the|scores|it|they)
(when|once) (her|his|your|the) (score|scores|calls|marks) (go|goes|are|is|come|pick|improve|rise)
or (she|he|you|they|it|we|i|look|go|find|lose|risk)
promise (you|her|him)
in (her|his|your|their) (own )?interest
needs to … or
when contracts
at the end of (her|his|your|the) (probation|contract|trial)
`;

/** After or before a sanction these say that nothing of the sort is meant. */
export const meantOtherwise = `
(nothing|none of (it|this|that)|not) … to do with
(plays|play|has|have|with|are|is) (no|not|nothing) (part|bearing|place|effect|influence)
not (for|about|a|used|meant|held|linked|part|affect|count|go|lead|end|lose|be|put|shared|discipline|her|his|your|any|kept|taken|something|there|connected)
(no|nor|never|nobody|no one|neither|nothing|without|none|rather than|instead of|and no)
(records|checks|scores|coaching|this) … only
(i|we) (said|told her|told him|told them) (no|not|that it (was|is|does|would|will) not|that nobody|it (was|is|does|would|will) not|that there (is|was|are) no)
(and )?(i )?(said|told (her|him|them)) no$
`;

/** A fault that is to come again, before what follows of it. */
export const again = `
(another|one more|any more|any other|a second|a third|the next) (\\w+ )?(score|call|fail|failure|mistake|error|slip|complaint|time|miss|week|month|result|form) (like (this|that|these)|of (this|that)|under|below|and|or)
if (i|we|it|this|that|anyone|there|she|he|you|they) (\\w+ )?(\\w+ )?(\\w+ )?(again|no better|any worse|not (improve*|change*|get|stop*|pick*|go up|come up|do))
(next|the next) time (it|i|there|we|you|she|he|that)
unless (it|this|that|she|he|you|things|scores|there)
(carry|carries|carrying|keep|keeps|keeping) (on )?(like (this|that)|this up|missing|failing|getting|making)
`;

/** What follows that is no help: it is left open, and a colleague hears the rest. */
export const helps = `
(help|look|listen|try|talk|practise|practice|sit|ring|meet|support|show|work|go through|ask|arrange|train|coach|praise|celebrate|go over|find|think|change|use|hear|score|check|use|start|repeat|read|play|write it|swap|speak to you|together|extra|let me know|tell me|come to me|another way|other)
`;
