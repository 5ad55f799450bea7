/** What is judged by: what a unit asks for, and the award at the end of it. */
export const award = `
(the |this |that |her |his |their |an |a )?(unit|units|qualification|nvq|svq|vq|diploma|award|certificate|nvq level \\d|level \\d|level (two|three|four)|learning outcome|outcome \\d|outcomes|lo ?\\d|performance criteria|assessment criteria|standards|national standards|criteria)
`;

/** How somebody is found to be who does all that is asked. */
export const able = `
competent|proficient|capable of|skilled|qualified|adept|accomplished|up to standard|up to the (job|standard|level)|able to meet|at the (required|right|expected) (level|standard)|of the (required|right|expected) standard
`;

/** What only an assessor holds somebody to. */
export const judged = `
unit|nvq|svq|qualification|level \\d|outcome \\d|outcomes|certificate|diploma|required (level|standard)|expected (level|standard)|the standard demands|national standard|occupational standard|criteria of the unit|level the nvq|assessment criteria|performance criteria
`;

/** What a witness says who judges in place of the assessor. `<who>` is the learner. */
export const verdicts = `
(<who>|i) … (ability|able to|capable|good enough|meets|satisfies|vouch*|deem*|proof|evidence that|deserv*|full marks|top marks|would walk|walk|worthy|expert|makings|does what|do everything|easily) … (<judged>)
(<who>|i) … (ability|able to|capable|good enough|meets|satisfies|vouch*|deem*|proof|evidence that|deserv*|full marks|top marks|walk|worthy|makings|does what|do everything|easily) … … (<judged>)
(vouch for|deem*|evidence that|proof that) … … (<judged>)
(<who>) … (performed|performs|carried out|completed|did|does) … … (acceptable|required|expected|right|good enough|nvq|national) (standard|level)
no part of (this|the) (unit|nvq|qualification|award)
nothing (\\w+ )?(left|more|else|further) to (prove|show|demonstrate|evidence)
(does|do|did) (what|all that|everything) … (standard|unit|nvq|qualification|award|criteria) (demands|asks|requires|needs|wants|says)
(is|are) (an |a real |a true )?expert (in|at)
give (her|him|them|<name>|the learner) (the|this|a|her|his) (certificate|award|nvq|qualification|unit|pass)
(would|will|i) (\\w+ )?award (<name>|her|him|them) (full|top|the|a|this)
(this|the) unit (is )?(done|complete|achieved|passed|in the bag)
competenc(e|y) shown
(sign|signing|signed) (her|him|them|<name>|the learner|the candidate) off
sign off (outcome|outcomes|unit|units|criteri*|lo|this unit|the unit|on)
<who> … (be|been) signed off
ready (for|to be) sign(ed)? off
^ ready for sign off
(pass|passing) (her|him|them|<name>|the learner|the candidate) (on|for|in|at|without)
<who> more than (meets|met|satisfies|fulfils) (the|all|every|any) (\\w+ )?(standard|standards|criteria|requirements)
<who> (\\w+ )?(should|must|deserves to|ought to|would|will|is ready to|needs to) (\\w+ )?pass (<award>|now|it$|this$|this course|the course|the assessment)
<who> (\\w+ )?(should|must|deserves to|ought to) (\\w+ )?pass$
(in my (opinion|view|eyes|judgement|experience)|i (believe|think|feel|am sure|am certain|am confident)) … <who> … (passed|competent|ready|proficient|there)
<who> … (deserves|deserve|should get|should have|should be given|should gain|should achieve|merits|earned|has earned|is worthy of|get) (to (pass|get|have|gain|achieve|be awarded) )?(<award>|it)
(recommend|recommending|recommended) … (<award>|pass|passed|awarded|certificated)
(awarded|be given|be granted) (the |her |his |their |this )?(certificate|award|nvq|qualification|unit|diploma)
ready for (the next (level|unit|stage of the)|level \\d|(final |the )?assessment|<award>)
ready to (be assessed|be awarded|achieve|gain|take) (as|<award>|competent)
<who> (\\w+ )?(is|are|has been|has become) (\\w+ |more than |well )?(<able>)
(is|are) more than capable
(prove|proved|proves|proven|shown|shows|showed) (herself|himself|themselves|to be|to have been|that (she|he|they) (is|was)) … (competent|proficient|capable|skilled)
(i|we) (\\w+ )?(confirm|believe|consider|rate|find|regard|assess|judge|deem|rated|judged|found|certify|vouch) … (competent|proficient|capable|as having met|fully skilled)
<who> … (met|meets|covers|covered|fulfils|fulfilled|satisfies|satisfied|achieved|achieves|demonstrated|demonstrates|shown|shows|evidenced|attained|completed|done|do|can do) (all |every |each |everything |fully |the |of |both |any )+(\\w+ )?(that )?(<award>|requirement*|competenc*|skills required|standard required|standards required)
everything (that |in |which |on )?(the |this )?(unit|nvq|qualification|award|course|outcome|level)
everything … (unit|nvq|qualification|award) (asks|requires|needs|wants|calls|demands)
(all|every|each|both|the) (of )?(the )?(performance |assessment |learning |unit |nvq )?(criteri\\w+|outcomes|requirements|competencies|evidence requirements) … ((have been|has been|were|was|are|is|been) )?(fully )?(met|achieved|covered|satisfied|evidenced|demonstrated|fulfilled)
(all|every|each) (of )?(the )?(performance |assessment |learning )?(criteri\\w+|outcomes|requirements) (fully )?(met|achieved|covered|satisfied|evidenced)
(criteri\\w+|outcome|outcomes|lo|ac|pc) \\d … (met|achieved|covered|satisfied|evidenced|demonstrated)
(1|2|3|4|5|6|7|8|9)[.]\\d( (to|and|through) \\d[.]\\d)? (have|has|were|was|are|is) (\\w+ )?(been )?(fully )?(met|achieved|covered|satisfied|evidenced|demonstrated)
this (\\w+ )?(meets|satisfies|covers|fulfils|evidences|proves|achieves) (all )?(<award>|the requirements)
<name>'s (\\w+ )?(performance|work|evidence|feedback|practice) (\\w+ )?(meets|met|satisfies|satisfied|fulfils|covers|achieves|was to|is to|was of|is of) … (<award>|standard|requirement*)
(meet|meets|met|reach|reached|reaches|achieved|attained|exceeds|exceeded|above|beyond|below) (the |that |all )?(\\w+ )?(standard|level|standards) (required|expected|needed|that is|that a|of (a |an |the )?(level|team leader|nvq|qualification|unit))
(to|of) (a |an |the )?(nvq|national|required|expected|occupational|qualification|level \\d|nvq level \\d|requisite) (\\w+ )?(standard|standards|level)
(to|at) the (standard|level) (required|expected|needed)
(working|works|worked|performing|performs|operating|operates|is|are) (\\w+ )?(at|above|beyond) (a |nvq )*level (\\d|two|three|four)
(is|was) (\\w+ )?level (\\d|two|three|four) (work|standard)
(above|beyond|at|to) (nvq )?level (\\d|two|three|four)( standard)?
level (\\d|two|three|four) (standard|work|performance|competence)
(reached|reaches|achieved|attained) the (level|standard)
(skills|knowledge|experience|understanding|ability|qualities|what it takes) … (needed|required|necessary|to achieve|to gain|to pass|to complete) … (qualification|award|unit|level|nvq|standard|diploma|certificate)
(skills|what it takes|knowledge|experience) (\\w+ )?(for|required by|demanded by|of) (this|the|a) (qualification|award|unit|nvq|diploma|certificate|level)
<who> … (required|necessary|requisite) (skills|knowledge)
<who> … (has|have|possesses|proved|shown) (that )?(\\w+ )?(the|all the|all) (knowledge|skills) (and|needed|required)
full (understanding|knowledge|command) of (outcome|unit|the criteria|the unit|lo)
(mastered|mastery of|masters) the (skill|skills|art|unit|criteria|standards)
(tick|ticks|ticked) (every|all the|all) (box|boxes) (for|on|in|of) (this|the) (unit|nvq|award|qualification|outcome|standard)
(no|nothing) (more|further|else) … (needs|need|has|have) to (show|prove|do|demonstrate) for (this|the)
(no doubt|doubt) … (has what|meets|competent|pass|ready|capable)
evidence of (\\w+ )?competence
competence (\\w+ )?(was|is|has been|were) (\\w+ )?(seen|shown|demonstrated|proved|proven|evident|clear|displayed|observed)
(demonstrate|demonstrates|demonstrated|show|shows|showed|shown|display|displayed|displays|prove|proved|proven|confirm|evidence) (\\w+ )?(\\w+ )?competen(ce|cy|cies)
`;
