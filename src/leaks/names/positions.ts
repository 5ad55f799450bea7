/** Where in a text a name stands: what comes before it, and after it. */

const person =
  'colleague|adviser|advisor|agent|manager|supervisor|team leader|leader|mentor|buddy|trainer|coach|customer|caller|client|patient|guest|tenant|resident|neighbour|driver|engineer|nurse|porter|assistant|trainee|temp|starter|wife|husband|partner|son|daughter|mother|father|mum|mam|dad|gran|brother|sister|cousin|friend|boss|director|clerk|cashier|operator|caseworker|landlord|carer|witness|secretary|receptionist|apprentice|volunteer|doctor|teacher|pupil|student|gentleman|lady|man|woman|boy|girl|lad|bloke|guy';

const dealing =
  /\b(?:(?:spoke|speak|spoken|speaking|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?) (?:to|with)|(?:asked|asking|told|tell|telling|rang|ringing|ring|phoned|phone|emailed|messaged|texted|shadowed|coached|thanked|met|helped|observed|paired|contacted|reminded|informed|advised|visited|replaced|buddied|mentored|trained|praised|supported)|(?:sat|sit|sitting|listened(?: in)?|works?|worked|working|meeting|call|session|one-to-one|1-1|121|review|feedback|coaching|chat) (?:with|beside|next to|for)|(?:handed|passed|transferred|escalated|forwarded|reported|gave it|went|given|written|wrote|sent|belongs?|credit|kudos|shout ?out) (?:it |this |that |on |over |back |up |goes )*to|ask(?:ed|ing)? for|(?:letter|email|message|msg|complaint|call|text|card|note|query|parcel|form|feedback|thanks|praise|interview|meeting|chat|session)s? (?:to|from|for|about|with|by)|(?:signed|written|taken|handled|covered|agreed|made|sent|led|done|dealt with|answered|observed|completed|prepared|checked|countersigned|raised|reported|logged) by|names? (?:is|was|are)|introduced (?:him|her|them)sel(?:f|ves) as|name's|is one|was one|named|in the name of|called|known as|aka|a\.k\.a\.|alias|this is|i'm|i am|it was|it's|on behalf of|care of|c\/o|attn:?|fao:?|cc:?)[,:]? (?:our |my |the )?$/i;

const label = new RegExp(
  `(?:^|[\\n,;(|*>.!?"] ?)[*_"]*(?:(?:(?:full|first|last|preferred|sur|fore|given|family|maiden)[ -]?)?(?:names?)|(?:${person})(?:'s)?(?: names?| observed)?|team member(?: observed)?|staff(?: member| name)?|employee(?: name)?|from|to|cc|bcc|attn|att|fao|contact(?: name)?|signed|signature|witness(?:ed by)?|prepared by|author|observed|account holder|policyholder|next of kin|applicant|claimant|requested by|reported by|written by|completed by|owner|name of (?:${person}))[*_"]* ?(?:[:=]|-(?= )|\\n) ?[*_"(]*$`,
  'i',
);

const greeting =
  /(?:^|[\n.!?"'(:>] ?)(?:hi|hiya|hello|hey|dear|dearest|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|thanks|thank you|many thanks|thx|ta|cheers|ok|okay|sorry|yes|no|bye|welcome|congratulations|well done|happy birthday|yo|alright|oi|please)(?: again| there| so much| very much)?,? $/i;

const farewell =
  /(?:regards|best wishes|wishes|thanks|thank you|cheers|sincerely|faithfully|truly|all the best|best|signed|love|take care|speak soon|ta|thx|rgds|br|xx?)[,.!]?(?: from)?(?: ?\n\s{0,3}| )$/i;

const role = new RegExp(`\\b(?:${person})(?:,| \\(|:| -)? ?$`, 'i');

const company = /\b(?:with|beside|alongside|by) $/i;
const talk =
  /\b(?:(?:spoke|speak|talk(?:ed|ing)?|chat(?:ted)?) (?:to|with)|asked|told|(?:sat|sit|sitting|worked|work) (?:with|beside|next to)|shadowed|coached|thanked|thanks to|observed|paired|trained|mentored|handed (?:it |over )?to|her name is|his name is|name is|called|named|colleague|adviser) $/i;

/** Whether the words before tell of company or talk, so that even the name of a town would be a person's. */
export const isTalkedTo = (before: string): boolean => talk.test(before);

/** Whether the words before tell in whose company something was done. */
export const isAccompanied = (before: string): boolean => company.test(before);

/** Whether the words before speak of a person who is about to be named. */
export const namesFollow = (before: string): boolean => dealing.test(before) || role.test(before);

/** Whether a label such as "Name:" stands before. */
export const isLabelled = (before: string): boolean => label.test(before);

/** Whether a greeting stands before and the name ends there. */
export const isGreeted = (before: string, after: string): boolean =>
  greeting.test(before) &&
  /^(?:[,!.\n;:?)-]|$| ?(?:,|-|\n)| (?:for|you|i|we|it|thank|thanks|please|can|could|just|that|thats|will|how|and|&)\b)/i.test(
    after,
  );

/** Whether the end of a letter stands before and the line ends after. */
export const isFarewell = (before: string, after: string): boolean =>
  farewell.test(before) && /^[ .,x]*(?:\n|$)/i.test(after);

/** A year or "et al" after a surname: somebody is cited. */
export const isCited = (after: string): boolean =>
  /^(?:'s)?,? ?(?:\(?(?:19|20)\d\d\b|et al\b|(?:and|&) [A-Z][a-z]+(?:'s)? ?\(?,? ?(?:19|20)\d\d\b)/.test(
    after,
  );
