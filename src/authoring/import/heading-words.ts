import { labelOf } from '#portfolio/field-labels.ts';
import { type ColumnMeaning, importedFields } from '#portfolio/schema/imports.ts';
import { plainHeading } from './plain-heading.ts';

const person =
  '(?:agent|advis[eo]r|associate|colleague|employee|operator|rep|representative|csr|csa|handler|consultant|team member|staff|staff member|clerk|specialist|reviewee|evaluatee|assessee)';
const contact =
  '(?:call|contact|interaction|conversation|chat|email|e mail|transaction|recording|case|ticket|session|enquiry|visit|transcript)';
const judging = '(?:evaluation|assessment|review|scoring|monitoring|audit|qa|quality check|form|scorecard)';
const judged =
  '(?:evaluated|assessed|reviewed|scored|monitored|audited|checked|marked|completed|submitted|written up|observed)';

/**
 * What columns are called, the most particular first: each is the whole of a plain heading. Source: the headings of fields of
 * evaluations in quality-monitoring and call-recording programs, and what people in contact centres write themselves.
 */
const patterns: readonly (readonly [ColumnMeaning, string])[] = [
  [
    'left-out',
    `(?:customer|caller|client|member|patient)(?: (?:name|first name|last name|id|email|number|no|phone|account))?|(?:phone|telephone|mobile|account|card|policy)(?: ?(?:number|no|#))?|(?:e ?mail|address|postcode|dob|date of birth)(?: address)?|ani|cli|dnis`,
  ],
  [
    'left-out',
    `(?:team|site|location|manager|supervisor|team leader|team lead|line manager|region|business unit|org|${person} (?:id|number|no|login|email|team))(?: ?name)?|row|#|no|id|s no|link|url|status|form name|template|scorecard|scorecard name`,
  ],
  ['name', '(?:full |first and last |real )name|name'],
  [
    'colleague',
    `${person}(?: (?:name|full name|username))?|(?:name of (?:the )?)${person}|pseudonym|observed colleague|who`,
  ],
  [
    'evaluator',
    `(?:evaluator|assessor|reviewer|auditor|scorer|marker|qa analyst|quality analyst|qa|quality coach|coach|analyst)(?: name)?|${judged} by`,
  ],
  ['evaluation', `${judging} ?(?:id|ref|reference|number|no|#)`],
  [
    'writtenUpOn',
    `${judging} (?:date|day|date time|time|on)|${judged} (?:on|date|at)|date (?:of (?:the )?)?(?:${judging}|${judged})`,
  ],
  [
    'observedOn',
    `${contact} (?:start )?(?:date|day|date time|datetime|timestamp|start|on)|(?:date|day|date time|datetime)(?: (?:of (?:the )?)?${contact})?|observed(?: on)?|start date|date and time`,
  ],
  ['observedAt', `(?:${contact} |start |local )?time(?: of (?:day|${contact}))?|${contact} start time`],
  [
    'contactReference',
    `${contact} ?(?:id|ref|reference|number|no|#)|ticket|case|ref|reference|ref no|reference (?:number|no)|ucid|segment id|(?:number|reference) of (?:the )?${contact}`,
  ],
  [
    'channel',
    `(?:communication |contact )?channel|media|media type|medium|(?:contact|interaction|communication) (?:type|method|medium)`,
  ],
  [
    'handlingTime',
    `(?:average )?handl(?:e|ing) time|aht|duration|(?:${contact} |talk )(?:duration|length|time)|length|talk time`,
  ],
  [
    'contactReason',
    `(?:${contact} )?(?:reason|driver|category|disposition|topic|wrap|wrap up|wrap up code|wrap code)(?: (?:code|for (?:the )?${contact}))?|reason for (?:the )?${contact}|(?:call|contact) type`,
  ],
  [
    'transaction',
    `(?:${contact} )?(?:summary|description|subject|details)|transaction|what happened|what was it about|about`,
  ],
  ['transactionType', 'transaction type|type of transaction|enquiry type'],
  [
    'queue',
    '(?:queue|skill|skill group|product|line of business|lob|department|service|campaign|queue name)(?: name)?',
  ],
  ['check', 'check|planned or spot|check type|type of check|monitoring type'],
  ['technique', 'technique|method|monitoring (?:method|technique)|live or recorded|how observed'],
  ['nature', 'nature|routine or non routine|routine'],
  ['complexity', 'complexity|difficulty'],
  ['drawItem', '(?:item of the )?draw item|item of the draw|sample item'],
  [
    'auto-fail',
    '(?:is |any )?(?:auto ?fail(?:ed|ure)?|auto ?zero|(?:business |customer |compliance )?critical (?:fail|failure|failed|error|errors)|fatal(?: error)?|zero tolerance|compliance fail(?:ure)?)(?: reason)?',
  ],
  [
    'score',
    '(?:(?:overall|total|final|quality|qa|evaluation|form|weighted|section|max|maximum|possible|call|average) )*(?:score|scores|percentage|percent|%|result|mark|marks|grade|points|total|pass fail|outcome)(?: ?%| percent| achieved| possible| available)?',
  ],
  ['strengths', 'strengths?|what went well|positives?|good points?|did well|went well|praise'],
  [
    'developmentPoints',
    '(?:(?:areas?|points?|opportunit(?:y|ies)) (?:for|of|to) )?(?:development|improvement|improve)(?: (?:points?|areas?|needs?))?|opportunit(?:y|ies)|even better if|what could be better|action points?|weakness(?:es)?|coaching (?:points?|notes?|needs?)|to improve',
  ],
  [
    'comment',
    '(?:(?:overall|general|evaluator|additional|qa|summary|call|final|assessor) )*(?:comments?|notes?|remarks?|feedback)',
  ],
];

const long: readonly (readonly [ColumnMeaning, string])[] = [
  [
    'question',
    '(?:question|criterion|criteria|line item|attribute|parameter|quality criterion|skill|standard|question item)(?: ?(?:text|name|title|description))?',
  ],
  [
    'answer',
    '(?:answer|response|rating|score|result|points|mark|points awarded|question score|answer text|actual score)(?: given)?',
  ],
  ['section', '(?:section|group|category|question group)(?: ?(?:name|title))?'],
  ['weight', 'weight|weighting|question weight|weight %|weighting %'],
  ['most', '(?:max|maximum|possible|available|points)(?: (?:score|points|mark|possible|available))?'],
];

const compiled = (rows: typeof patterns): (readonly [ColumnMeaning, RegExp])[] =>
  rows.map(([as, words]) => [as, new RegExp(`^(?:${words})$`)]);

const [wide, byRow] = [compiled(patterns), compiled(long)];

const labels = new Map(
  importedFields.flatMap((name) =>
    [name, labelOf(name)].map((words) => [plainHeading(words), name] as const),
  ),
);

/** What a column of checks holds by its heading; undefined where no known word heads it. */
export const meaningOf = (heading: string): ColumnMeaning | undefined => {
  const plain = plainHeading(heading);
  return labels.get(plain) ?? wide.find(([, words]) => words.test(plain))?.[0];
};

/** What a column holds in a table that has one row for each line of a check. */
export const meaningByLine = (heading: string): ColumnMeaning | undefined => {
  const plain = plainHeading(heading);
  return byRow.find(([, words]) => words.test(plain))?.[0];
};
