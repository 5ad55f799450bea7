/** Those who need not see what one colleague got. */
export const audience = `
(the |my |our )?(whole |entire |rest of the |other |rest of |full )?(team|teams|shift|department|office|room|class|group|crew|lads|girls|staff|branch|ward|store|floor|others)
(the |all the |my |our )?other (advisers|advisors|colleagues|agents|carers|staff|people|four|team members|members|shift)
(all|all of) (the |my |our )?(five |four |six )?(advisers|advisors|colleagues|agents|staff|of them|of us|team|team members|carers|people|five|four)
everyone|everybody|all of them|all of us|each other|one another|team members|team mates|teammates|the five|the four|the rest|them all|people|two others|the other two|some of the others|a few of the others|new starters|the new starters|the trainees|trainees|her friends|his friends|his mates|her mates|colleagues|all staff|the lads|the girls|the night shift|the day shift|other people|several people|the whole lot|us all
`;

/** Where many see or hear it: a board, a screen, a message to all, a meeting, or being within earshot. */
export const carriers = `
(on|by|in|at|near|next to|above|beside|outside) the (\\w+ )?(staff table|table|lockers|locker room|rack|reception|photocopier|tea room|vending machine|clocking machine|changing room|entrance|stairs|window|office window|pigeon holes|coffee machine|microwave|water cooler|smoking area|pub|car park)
(ccd|bccd|looped in|copied in)
cc (would|d) (all|the|everyone)
(to|with|among) (all )?(the )?(supervisors|reps|representatives|managers and|other reps|friends|residents|families)
(forfeit|shout out|shoutout|booby prize|wooden spoon|hall of shame|wall of (fame|shame)|name of shame)
(open|shared|common|team|public) (drive|folder|rack|book|file|diary|calendar|spreadsheet|sheet|board|page)
(got|get|had|have|asked|made) (everyone|everybody|the team|them|the others|us) to (vote|guess|mark|score|listen|read|judge|pick|comment)
(everyone|everybody|the team|they all|we all) (\\w+ )?(\\w+ )?(vote|voted|guess|guessed|laughed|picked|commented)
(team|staff|others|advisers|everyone|people) (can |could |all )?(dip|log|click|wander|walk) (in|on|past|by)
(tv|television|screen|monitor|display) (in|at|by|near) (the )?(reception|canteen|kitchen|hall|lobby|foyer|entrance|office|staff|break)
(on|up on|to|onto|at|by|behind|above|next to|beside|over|in|near|outside|inside|via|through|into) (the|our|a|my|that|this) (\\w+ )?(wall|walls|noticeboard|noticeboards|notice board|board|whiteboard|white board|kitchen|kettle|fridge|break room|breakroom|rest room|staff room|staffroom|canteen|corridor|door|printer|till|tills|desks|screen|screens|tv|slide|slides|poster|group chat|team chat|chat group|channel|whatsapp|whatsapp group|facebook group|group|huddle|huddles|briefing|briefings|stand up|standup|team meeting|staff meeting|meeting|meetings|team talk|workshop|training|training session|handover|newsletter|bulletin|intranet|shared drive|shared folder|public folder|office diary|communal diary|diary|team email|friday email|all staff email|shop floor|floor|staff email|morning meeting|monthly meeting|toilets|lift|window|forum|yammer|slack|away day|conference|team day|lunch|open office|team folder|team area)
(in|at|on|by|via|to|into) (teams|slack|whatsapp|group chat|training|huddle|briefing|screen|open plan|the open)
(whatsapp|whatsapps|teams|slack|facebook) (group|channel|post|chat|message|thread|page)
(channel|group|group chat|chat|board|screen|dashboard|newsletter|bulletin|poster|slide|slides|wall|whiteboard|tv|email to all|friday email|noticeboard|notice board) (\\w+ )?(get|gets|got|show|shows|showed|has|have|had|names|lists|listed|displays|gives|gave|says|tells|carries|carried|flashes|ranks|compares)
(dashboard|screen|screens|tv|board) (above|over|behind|on|in) the
(to|with|among|amongst|around|round|in front of|before|by|for|past) <audience>
(emailed|emails|email|mailed|sent|send|sends|told|tell|tells|showed|show|shows|shown|gave|give|gives|texted|whatsapped|forwarded|asked|let|lets|handed|messaged|informed|reminded|had|invited|got) <audience>
<audience> (all |could all |can all )?(can|could|saw|see|sees|heard|hear|hears|read|reads|got|get|gets|knew|know|knows|had a copy|laughed|listened|looked|were told|was told|were shown|was shown|receive|receives|received)
(copied|copying|copy|cc|cced|included|put) <audience> … (in|into|on|to)
(passed|went|going|goes|handed|sent|circulated|doing the rounds|passing|goes|did) … (round|around|along|about|rounds)
(circulated|published|broadcast|publicised)
(across|round|around) the (office|room|table|floor|desks|desk|shop|ward|kitchen|team)
with … (listening|watching|present|in earshot|looking on|sitting there|standing there|within hearing|in the room)
(within|in) (earshot|hearing) of
in front of
(open|visible|available|accessible|readable|known|there|out) (to|for) (all|<audience>|anyone|anybody|whoever|the public)
(anyone|anybody|everyone|everybody|whoever|they all|the others|others|we all|all of them) (\\w+ )?(can|could|may|might|wants|passing|to|walking|who) (look|looks|see|read|open|find|go|take|hear|walked|passed|collect|pick|by)
for (people|everyone|everybody|all|anyone|anybody|whoever|staff|advisers|the others) (\\w+ )?to (see|read|look|collect|pick|take|find|go|learn|hear|look at)
(out loud|aloud|publicly|openly|in public)
read (it |them |her |his |every\\w+ |each |the |all |out )*out
(listened|laughed|looked|listen|laugh|look|went through|marked|scored|watched|read) … together
(listened|laughed|looked|listen) … (as a (team|group)|all of us)
(listened|listen) to … (\\w+ )?(call|calls|recording|one) (\\w+ )?together
(we|they|the team|others) all (listened|heard|laughed|looked|saw|watched|read|knew|know)
(had|having) a laugh
went round the
side by side
(named|names|naming) (and shamed|names|the|those|who|her|him|them)
name and shame
announced
(on|up on) display
(could|can) see … who
left … (on|in|by) the (desk|printer|counter|side|table|kitchen|photocopier|scanner|tray|open|break)
(a|the) tray
hang* (in|on|by|up|over|above)
(pinned|stuck|posted|put|blu tacked|taped|displayed|projected) … (up|on the)
`;

/** What is one identifiable person's: their score, form or contact, or where they stand among the others. */
export const personal = `
(line|bar|row|column|dot|colour|entry|box|page) (for|per|of) (each|every) (adviser|agent|person|colleague|carer|member|one|name)
(top|bottom|worst|best|lowest|highest) (\\w+ )?(scorer|scorers|email|call|chat|form|letter|one of the week|score|performer*)
(first|full|last) names
(she|he|colleague \\w|who) (had|has|was|would|did) (\\w+ )?(failed|flopped|missed|scored|messed|bombed|fluffed|botched|forgotten|got (it|a|the)|passed|slipped|been marked|not passed)
(marked|scored|completed|filled in|signed|finished) (sheet|sheets|form|forms|scorecards?|observations?)
my spreadsheet
observation record*
<whose> (\\w+ )?(\\w+ )?<result>
<result> (for|of|from) (each|every|colleague \\w|everybody|everyone|individual|all (five|four|of them|the|advisers|colleagues|staff)|the (five|four|individual|lowest|highest|worst|best)|every\\w+)
<result> (\\w+ )?(by name|by person|by adviser|by agent|by colleague|person by person|name by name|with (the |their |all |every\\w+ )?(names|name|initials|photos|faces)|per (person|adviser|agent|head|colleague)|next to (each|the|their|every) name*|beside (each|the|their) name*|names on|and names|against (each|their|every) name*)
(names|initials|name) (and|with|next to|beside|on|against|along with|alongside) (\\w+ )?<result>
(names|initials) … <result>
who (had |has |have )?(scored|got|had|came|come|was|were|did|failed|passed|missed|made|is) (\\w+ )?(what|the|last|first|bottom|top|lowest|highest|under|over|below|best|worst|which|it|least|most|how|a|an|\\d|full)
(league table|league tables|ranking|rankings|rank order|ranked|leaderboard|leader board|pecking order|table of (advisers|names))
(top|bottom) (three|five|two|four|ten|performer*|scorer*|of the (table|list|league|class|pile)|and bottom)
(lowest|highest|worst|weakest|poorest|best|top) (score|scorer|scorers|scores|performer*|adviser*|agent*|marks|mark|rating|person|colleague|percentage)
(came|was|is|were|be|come|comes|being|finished) (bottom|last|worst|lowest|dead last|bottom of)
(named|names|naming|name|list|listed|lists) (and shamed|and shame|those|the (\\w+ )?(lowest|worst|weakest|bottom|one|ones|person|people|three|two|five|highest)|who|everyone|everybody)
those (under|below|who (failed|missed|scored|got|had))
(adviser|agent|employee|colleague|star|dunce|carer) of the (month|week|day)
(the )?(winner|loser|winners|losers) (and|of)
individual(s)? <result>
(bottom|last|worst|lowest)$
(played|play|plays|listened to|listen to|used|using|discussed|discuss|analysed|picked apart|pulled apart|read out|passed round|laughed at|laugh at|replayed|shared|went through|dissected|showed|put|watched|heard) … <whose> (\\w+ )?<contact>
<whose> (\\w+ )?<contact> (was|were|got) (played|read out|used|passed|shown|shared|discussed|listened|picked|put)
(laugh|laughed|laughing|joked) … (his|her|their) <contact>
whose (call|email|chat|score|form|mistake|letter)
(gave|give|giving|told|tell|telling) (her|him|colleague \\w|them) … (feedback|<result>|failed|that (she|he) (had|was))
(feedback|<result>) (to|of) (her|him|colleague \\w)
<whose> name (on|was|stood|next)
what (colleague \\w|each|they|he|she|everyone|everybody|we) (\\w+ )?(each )?(scored|got|had scored|had got)
(where|how) (they|each|he|she|everyone|everybody|colleague \\w|we) (each |all )?(stood|stand|stands|ranked|ranks|came|compare|compared|did|rated)
(with|and|by|all) (the |their |all |all the )?(names|initials)
(names|initials) on
by name
(put|posted|pinned|stuck|hung|displayed|printed|left|wrote|chalked|taped) (up )?(the |all |all the |our )?(\\w+ )?(scores|results|marks|forms|percentages|ratings|scorecards) (up|on|in|by|at|behind|where)
the (completed|filled in|finished|marked|signed|five|six|four|individual) (\\w+ )?<result>
at (his|her|their|colleague \\w's) (\\w+ )?<contact>
`;

export const whose = `
her|his|their|(colleague )?\\w's|each (adviser|advisor|person|agent|colleague|carer|member|one|other|individual)'s|(everyone|everybody|someone|somebody|people|everyone else|everybody else|one another|every adviser|every agent|every person)'s|peoples|everyones|everybodys|colleague \\w|each|one (adviser|colleague|agent|person)'s
`;

export const result = `
sheets|records|score|scores|mark|marks|result|results|rating|ratings|percentage|percentages|per cent|form|forms|scorecard|scorecards|scoresheet|chart|charts|feedback|figure|figures|sheet|observation|observations|performance|numbers|stats|statistics|failure|failures|mistake|mistakes|errors|tracker|points|tally|tallies|stars|complaint|grades|grade|results sheet|score sheet|quality score
`;

export const contact = `
call|calls|email|emails|chat|chats|recording|recordings|letter|letters|complaint|transcript|voicemail
`;

/** One colleague was told, or let see, what another got. */
export const fromOneToAnother = `
(told|mentioned to|let slip to|explained to|said to|talked to|talked with|spoke to|discussed with|reminded|let) colleague \\w (\\w+ )?(how|that|what|about|where|which|of) … colleague \\w … (<result>|done|scored|got|failed|behind|ahead|worse|better|struggling|bottom|top|last|did|does|passed|complaint|\\d)
(asked|had|got|let) colleague \\w (to )?(go through|look at|read|score|mark|check|listen to) colleague \\w's
colleague \\w (also |then )?(saw|read|heard|got|has|had|kept|found|knows|opened|received) … colleague \\w's (\\w+ )?<result>
(told|tell|showed|shown|show|gave|sent|emailed|let) colleague \\w … colleague \\w … (got|scored|had|has|is|was|does|did|missed|failed|\\d)
(told|tell|showed|shown|show|gave|sent|emailed) colleague \\w … (the others|others|the rest) … (got|scored|had|do|did|does)
(showed|shown|show|gave|sent|forwarded|emailed|read) (to )?colleague \\w … (of colleague \\w|colleague \\w's)
(showed|shown|show|gave|sent|forwarded|emailed|read) colleague \\w's … to colleague \\w
let colleague \\w (read|see|hear|look|listen) … colleague \\w
asked … what colleague \\w … (got|scored|had) … (so|and) i (told|said|showed)
compared colleague \\w … in front of
`;

/** That nobody can be told by it, that the colleague wished it, or that it did not come about. */
export const harmless = `
(without|with no|no|not any|minus) (\\w+ )?(names|name|initials|anybody's name|anyone's name)
(names|name|initials|voice|details) (was |were |had been |all )?(cut|taken|removed|off|hidden|blanked|covered|out|changed|left out)
anonym*
(nobody|no one|none|never|nor|neither)
(did|would|could|do|does|was|were|should|must|can|will|are|is|has|had) not
not (the|shown|to be|by|a|for|of|with|in|her|his|people|names)
(rather than|instead of)
(permission|consent|leave|agreement|wish|blessing|ok|say so)
(agreed|chose|chosen|offered|volunteered|wanted|wished|happy|asked me|allowed|let me|gave me leave) (to|for|that|it|us|me)
(said|agreed) that (i|we|it) (might|may|could)
(her|his|my|their) own (form|score|scores|chart|results|ratings|sheet|call|marks|feedback|wish|figures|record|eyes|folder|page)
own (scores|form|results)
only (her|his|their|the operations|the manager|jo|i|my)
(locked|lock|door closed|door shut|closed door|alone|privately|in private|one to one|confidential*|password)
(average|averages|overall|total|totals|sum|added up|aggregate|as a whole|share of all|all calls|trend of|line by line)
(she|he|colleague \\w|jo) and i
(the two|both) of us
<result> (of|for|from) (the|our) (\\w+ )?(team|survey|month|site|shift|branch|centre)
(my|mine) (initials|form|scores?|chart|sheet|name|results?)
(blank|empty|made up|invented|fictional|blind|dummy|old call from another)
calibrat*
meeting with (me|her|him|jo|the manager|my manager|my assessor)
(before|after|until) (anybody|anyone|the others|the meeting|the team meeting)
(so that|where) (nobody|no one|others could not|the others could not)
because the others
`;
