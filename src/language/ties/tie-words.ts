/** Families of words for a tie, beside kinship by name. `<one>` is somebody of those who vouch, or "her" or "me". */
export const couple = `
(<one>) and (i|me|<one>) (are|were|have been|got|used to be) (\\w+ )?(a couple|together|an item|married|engaged|dating|seeing each other|partners|lovers|divorced|separated)
(we|they|i am|we are|they are|they have|we have) (\\w+ )?(an item|seeing each other|a couple|courting|dating|living together|engaged|married|divorced|separated)
seeing each other
^ (<one> )?(my |her |his |their |the |sam's )?(long term |former )?(ex|lass|lad|other half|better half|missus|hubby|old man|old lady|bloke|fella|significant other|ex (wife|husband|partner|boyfriend|girlfriend|fiance\\w*)|boyfriend|girlfriend|life partner|civil partner)( of <one>)?$
(my|her|his|their|<name>'s) (ex|other half|better half|missus|hubby|bloke|fella|significant other|ex (wife|husband|partner|boyfriend|girlfriend)|intended|old flame)
(long term|former|ex|current|new) (boyfriend|girlfriend|partner)
(used to|going to|we|they|once) (go out|went out|date|dated|be married|be together|be engaged|get married|see each other|live together)( together)?
courting
(married|marrying|engaged to|going out with|goes out with|dating|seeing|living with) (my|his|her|our|their|<name>'s|a) (<kin>)
(romantic*|intimate|love affair|an affair|on and off)
(split up|broke up|getting divorced)
`;

export const family = `
(our|their) (mums|dads|mothers|fathers|parents|wives|husbands|brothers|sisters|kids|families) (are|were) (\\w+ )?(sisters|brothers|cousins|friends|twins|married|related|close|best)
(family|relation|relative|tenant|cousin|nephew|niece|friend|mate|pal|lodger|neighbour and friend) of mine
related (by|through|on|via) (marriage|blood|my|his|her|family)
(second|third|first|distant|full) cousins?
(he|she|<name>|they|we) (is|are) (like |almost |practically )?(family|kin)$
like a (daughter|son|sister|brother|mum|mother|father|dad)
(foster|adoptive|adopted) (carer|parent|mother|father|mum|dad|son|daughter|child|brother|sister)
(<name>'s|her|his|my) (carer|guardian|next of kin|ward|in laws|nan|gran|grandma|granny|grandad|grandson|granddaughter|family|kids' father|children's (father|mother)|step\\w+)
(carer|guardian|next of kin) (of|to|for) <one>
(brought|bringing) (<one>) up
(father|mother) of (her|his|my|<name>'s) (children|kids|child|son|daughter)
(same|one) family
godparent*
married into
`;

export const household = `
(lodge|lodges|lodged|lodging|board|boards|rents|renting|rent|live|lives|lived|living|stay|stays|stayed|staying|moved in) (with|at|in|from|off) (us|me|my (house|home|flat|place|spare|parents|family|mother|annexe)|our|<one>|<name>'s|the same (house|flat|block|home|household|address))
(our|my|her|his|<name>'s) (spare room|lodger|tenant|landlord|landlady|flatmate|housemate|roommate)
(in|at|under|share|shares) the same (house|flat|household|roof|address)
(flatmates?|housemates?|roommates?|flat mates?|house mates?|room mates?)
(share|shares|shared|sharing) (\\w+ )?(bills|rent|mortgage|childcare|household|kitchen at home|bedroom)
(house|flat) share
^ (lodger|tenant|landlord|landlady|flatmate|housemate|roommate)$
<one> is (my|our|his|her) (tenant|lodger|landlord|landlady|flatmate|housemate)
`;

export const friends = `
thick as thieves
(cuts|does|do|cut) (my|his|her|<name>'s) (hair|nails|tax|garden|books|decorating)
(joined at the hip|inseparable|go way back|go back (years|a long way)|like (sisters|brothers|peas))
(best|good|close|old|great|drinking|gym|golf|school|lifelong|big|dear|my|firm|childhood|personal|uni|football|real) (\\w+ )?(mate|mates|buddy|buddies|pal|pals|chum|chums|friend|friends|bestie)
^ (a )?(mate|mates|buddy|buddies|pal|pals|bestie|friends)$
(been|are|were|become|became) (\\w+ )?(mates|pals|buddies|friends|chums|besties)
(mates|pals|friends|buddies) (since|from|for (\\w+ )?years|with|outside|of (mine|ours|the family))
(a|his|her|my) (mate|pal|friend|buddy|bestie) of (mine|his|hers|ours|<one>|<name>'s)
(socialise|socialised|socialising) (\\w+ )?(together|with|outside|at|regularly|a lot|most)
(go|goes|went|going|gone) (on holiday|on holidays|out drinking|drinking|to the pub|clubbing|away|camping|out) (\\w+ )?together
(holiday|holidays|holidayed|spend christmas|christmas) (\\w+ )?together
(kids|children|families|daughters|sons|wives|husbands|dogs) (\\w+ )?(play|go to|are (friends|close|best)|grew up|know each other)
(known each other|knew each other|been friends|known <one>) since (school|childhood|we were|primary|nursery|infant*|birth|university|college|they were)
(best man|bridesmaid|maid of honour|matron of honour|usher|godparent*|witness at) (at|to|for|of|in)
(i |she |he |we )?(babysit*|baby sit*) (for|her|his|my|<one>)
(play|plays|sing|sings|perform) (\\w+ )?in the same (band|team|choir|orchestra|league)
(outside|out of) (of )?work we (see|meet|are|go|spend|do)
(see|meet) each other (outside|socially|at weekends|most weekends)
`;

export const money = `
(owe|owes|owed) (<one>|me|him|her|money|us|each)
(lent|lend|lends|loaned|borrowed|borrow|borrows) (<one>|money|me|us|from <one>|the deposit|some money|\\d)
(own|owns|owned|run|runs|ran|have|has|started|opened|set up|bought) (a|an|our|the|our own) (\\w+ )?(business|café|cafe|shop|stall|company|firm|market stall|salon|pub|bar|restaurant|sideline|side line|garage|van|house|flat|property|farm) (together|on the side|jointly|with (<one>|her|his|each other)|between us)
(business|businesses) (together|on the side)
business partners
(shares|share|stake|invested|investment|money|interest) in (my|our|her|his|<name>'s|<name>) (\\w+'s )?(\\w+ )?(business|company|firm|shop|café|cafe|salon|pub)
(does|do|did|keeps|cleans|clean|minds) (my|her|his|our|<name>'s) (books|accounts|cleaning|garden|tax|house|ironing|children) (on the side|for money|privately|and|for cash|at weekends)
(pay|pays|paid|paying) (<one>) (privately|on the side|cash|in cash|rent|for (cleaning|babysitting)|to (clean|babysit|do my))
(works|worked|work) for (my|our|her|his|<name>'s) (wife|husband|partner|brother|sister|mother|father|mum|dad|family|uncle|aunt|son|daughter|parents)
(family|joint) business
on the side and
(private|financial|money) (arrangement|interest|dealings)
(sold|bought|buys|buying) (my|his|her|<name>'s) (car|house|flat) (from|to|off)
`;
