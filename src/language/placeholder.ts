/** Words that stand for words still to come, as the whole of a text. */
const whole =
  /^(?:tb[acd]\b(?:\s*[-–—:,(.].*)?|to be (?:confirmed|done|added|decided|written|completed|filled in|agreed|announced|inserted)\b.{0,30}|(?:(?:more|details?|text|words|figures|the rest|content|description|evidence|notes?|example|answer|this|\.{2,}|…) )+(?:is |are )?to follow|to[- ]?do\b(?:\s*[-–—:].*)?|x{2,}|n\/?a|\?+|\.{3,}|…|-+|lorem ipsum\b.*|(?:please )?fill(?:ed)? in(?: later)?|write (?:here|later)|insert (?:here|text|later))[.!]?$/i;

const named =
  'name|date|day|time|place|number|title|text|role|job title|signature|reason|example|company|organisation|colleague|customer|witness|learner|location|department|x+';

/** A gap of a template that is a whole text: "[name]", "<date>". */
const gap = new RegExp(
  `^(?:\\[(?:${named})\\]|<(?:${named})>|\\{\\{? ?(?:${named}) ?\\}?\\}|_{3,})[.!]?$`,
  'i',
);

/** A gap inside a sentence. A name, a customer or a number may be hidden so on purpose; the rest never is. */
const inside =
  /[[<](?:insert|enter|add|type|write|fill in|your|delete|choose|select)\b[^\]<>[]{0,40}[\]>]|[[<](?:date|day|time|job title|signature|x{2,})[\]>]/i;

/** Whether a text holds words that stand for words still to come. */
export const isPlaceholder = (words: string): boolean =>
  (words.length < 60 && (whole.test(words) || gap.test(words))) || (/[[<]/.test(words) && inside.test(words));
