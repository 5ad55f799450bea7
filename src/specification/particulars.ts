import { type HeadLine, isLabelled, paired, spread } from './labels.ts';
import type { Particulars, Read } from './specification.ts';
import { titleIn } from './unit-title.ts';

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = words.slice(1).join('|');

const numberOf = (text: string): number => {
  const word = words.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text);
};

const between = String.raw`\s*(?:\bof (?:the )?unit\b)?\s*(?:\([^)]*\))?\s*[:=–-]?\s*`;
const amount = String.raw`(\d{1,4}|${inWords})\b(?![./]\d)`;

const hours = String.raw`(?:guided\s+learning(?:\s+hours?)?(?:\s*\(GLH\))?|\bGLH?s?\b)`;

const patterns = {
  uan: [
    /(?:UAN|URN|unit reference(?: (?:number|no\.?|code))?|unique reference(?: number)?|ofqual[\w ]*|NDAQ number|accreditation number|unit (?:code|number|no))\s*[:.–-]?\s*(?:[\w -]{0,20}?[:(]\s*)?([A-Z]\s?\/\s?\d{3}\s?\/\s?\d{4})\b/gi,
    /(?<!\bequivalen.{0,120})(?<![\w/])([A-Z]\s?\/\s?\d{3}\s?\/\s?\d{4})(?!\d)/g,
  ],
  level: [
    /^(?:unit |qcf |rqf |scqf |nqf )?level\s*:?\s*(1[0-2]|[1-9])$/gim,
    new RegExp(
      String.raw`(?:^|\n|(?<=[\s|;,(]))(?:unit |qcf |rqf |nqf |nvq |ncf )?level${between}(?:level\s*)?(entry(?: level)?\s*(?:[1-3]|one|two|three)|[1-8]|${inWords})\b(?!\s*(?:diploma|certificate|award|nvq|svq|extended|in\b|and\b|to\b|&|,\s*\d(?!\d?\s*credit)|\/|-\s*\d|functional|qualification|apprenticeship|technical|level|pass|merit|distinction))`,
      'gi',
    ),
    new RegExp(
      String.raw`(?:^|\n)level\s*(?:is\s*)?(entry(?: level)?\s*(?:[1-3]|one|two|three)|[1-8]|${inWords})(?=\s*(?:$|\n))`,
      'gi',
    ),
    /\b(entry (?:level )?(?:[1-3]|one|two|three))\b(?! (?:award|certificate|diploma))/gi,
  ],
  credit: [
    new RegExp(String.raw`\b${amount} credits(?=\s+\d+ (?:GLH|guided|hours))`, 'gi'),
    new RegExp(String.raw`\b(?:unit )?credits?(?: values?)?(?: \(.*?\))?${between}${amount}`, 'gi'),
    new RegExp(String.raw`\b${amount} credits?\b`, 'gi'),
  ],
  glh: [
    new RegExp(
      String.raw`${hours}\s*(?:\([^)]*\))?\s*(?:per unit|for this unit)?\s*[:=–-]\s*(?:hours?\s*[:–-]?\s*)?${amount}`,
      'gi',
    ),
    /guided learning hours[^\d]{0,80}?\b(\d{1,4}) (?:guided learning )?hours/gi,
    new RegExp(String.raw`\b${amount} (?:GLH\b|guided learning hours)(?! *:? *\d)`, 'gi'),
    new RegExp(`${hours}${between}${amount}`, 'gi'),
  ],
  number: [
    /\b(?:(?:unit|component|module) (?:number|no\.?)|[A-Z][\w&]* unit number)\s*[:–-]?\s*(?:unit\s+)?([A-Z]{0,8}[ -]?\d[\w.-]{0,10}(?:[ /-]\d{1,4})?)(?=\s|$|\|)/gi,
    /\bunit (?:code|id|ref(?:erence)?(?: (?:number|no\.?|code))?)\s*[:.–-]?\s*([A-Z]{2,4}\d?(?:\/[A-Z0-9]{1,4}){1,4})(?=\s|$|\|)/gi,
    /\bunit (?:code|id|ref(?:erence)?(?: (?:number|no\.?|code))?)\s*[:.–-]?\s*([A-Z]{1,8}[ -]?\d[\w.-]{0,10})(?=\s|$|\|)/gi,
    /\bunit standard(?: ID)?\s*:?\s*(\d{3,6})\b/gi,
    /\bunit sector reference(?: number)?\s*[:.–-]?\s*([A-Z]{1,8} ?\d[\w.-]{0,10})(?=\s|$|\|)/gi,
    /\bURN\s*[:.–-]?\s*([A-Z]{3,}[A-Z0-9&]*\d[A-Z0-9.]*)(?=\s|$)/g,
    /\bSQA unit code\s*:?\s*([A-Z0-9]{4} \d{2})\b/gi,
    /\bCODE\s*:?\s*([A-Z0-9]{4} \d{2})(?=$|\s)/gm,
  ],
} as const;

const expiry = /\bexpir(?:y|es)(?: date)?\s*[:–-]?\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})/i;

const awarding =
  /\b(City (?:&|and) Guilds|OCR|Pearson(?: Edexcel)?|Edexcel|NCFE(?: CACHE)?|CACHE|ILM|Highfield(?: Qualifications)?|HABC|BIIAB|SFJ Awards|Skillsfirst|ProQual|Active IQ|VTCT|ITEC|NOCN|TQUK|Gateway Qualifications|Agored Cymru|Focus Awards|Innovate Awarding|icq|IMI|EDI|LCCI|AQA|Ascentis|ABC Awards|Open Awards|FutureQuals|Cskills Awards|EAL|SQA|Scottish Qualifications Authority|CMI|CIPD|AAT|GQA|Lantra|Laser Learning|OCN(?: London)?|SFEDI|Industry Qualifications|ATHE|WJEC|FDQ)\b/;

const found = (pattern: RegExp, head: Head): Read<string> | undefined => {
  for (const match of head.text.matchAll(pattern)) {
    const value = match.slice(1).find((one) => one !== undefined);
    if (value !== undefined)
      return { value: value.trim(), line: head.lineAt(match.index + match[0].lastIndexOf(value)) };
  }
  return undefined;
};

const first = (all: readonly RegExp[], heads: readonly Head[]): Read<string> | undefined => {
  for (const pattern of all)
    for (const head of heads) {
      const one = found(pattern, head);
      if (one) return one;
    }
  return undefined;
};

interface Head {
  text: string;
  lineAt: (index: number) => number;
}

const headOf = (lines: readonly HeadLine[]): Head => {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text}\n`;
  }
  return { text, lineAt: (index) => lines[starts.findLastIndex((start) => start <= index)]?.line ?? 0 };
};

const asNumber = (read: Read<string> | undefined): Read<number> | undefined =>
  read && { value: numberOf(read.value), line: read.line };

const asLevel = (read: Read<string> | undefined): Read<string> | undefined => {
  if (!read) return undefined;
  const entry = /^entry(?: level)?\s*([1-3]|one|two|three)$/i.exec(read.value)?.[1];
  return { value: entry ? `Entry ${numberOf(entry)}` : String(numberOf(read.value)), line: read.line };
};

/** A day that there is, as an ISO date. */
const dayOf = (match: RegExpExecArray | null, head: Head | undefined): Read<string> | undefined => {
  if (!match || !head) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  const is = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  return is ? { value, line: head.lineAt(match.index) } : undefined;
};

/**
 * What the head of a unit says of it: its title, numbers, level, credit and hours, each with its line. `above` are the lines
 * right over the head, `alone` all lines over it where the text holds no other unit: fields that it lacks may stand there.
 */
export const particularsOf = (
  lines: readonly HeadLine[],
  after: readonly HeadLine[] = [],
  { above = [], alone = [] }: { above?: readonly HeadLine[]; alone?: readonly HeadLine[] } = {},
): Particulars => {
  const pairs = [...paired(lines), ...spread(lines)];
  const heads = [
    headOf(pairs),
    headOf(lines),
    headOf(above),
    headOf(fieldsOf(after)),
    headOf(fieldsOf(alone)),
  ];
  const own = titleIn([...pairs, ...lines], above);
  const title = own.title ? own : { ...titleIn(fieldsOf(after)), ...(own.number && { number: own.number }) };
  const uan = first(patterns.uan, [...heads, headOf(after)]);
  const number =
    first(patterns.number.slice(0, 2), heads) ?? title.number ?? first(patterns.number.slice(2), heads);
  const expires = expiry.exec(heads[1]?.text ?? '');
  return {
    title: title.title,
    number: number && {
      ...number,
      value: number.value.replace(/^standard (?=\d)/i, '').replace(/[.,:]$/, ''),
    },
    uan: uan && { value: uan.value.replace(/\s/g, '').toUpperCase(), line: uan.line },
    level: asLevel(first(patterns.level, heads)),
    credit: asNumber(first(patterns.credit, heads)),
    glh: asNumber(first(patterns.glh, heads)),
    expires: dayOf(expires, heads[1]),
    awardingOrganisation: found(new RegExp(awarding, 'g'), headOf([...lines, ...after])),
    aim: passage(
      lines,
      /^(?:unit )?(?:purpose and aims?|aims?(?: and purpose)?|summary|purpose|overview|introduction|description)\b\s*:?\s*/i,
    ),
    nos: passage(
      [...lines, ...after],
      /^(?:relationship to nos|national occupational standards?|nos\b|details? of the relationship)[^:]{0,80}:?\s*/i,
    ),
    assessmentStrategy: passage(
      [...lines, ...after],
      /^(?:assessment requirements? specified by[^:]*|assessment strategy|assessment requirements?|assessment)\s*:\s*|^assessment(?: strategy| requirements?)?$/i,
    ),
  };
};

/** The lines of what stands behind the criteria that are a label with its value: a unit may have its fields there. */
const fieldsOf = (lines: readonly HeadLine[]): HeadLine[] =>
  lines.filter(({ text }) => isLabelled(text) || /^unit\s*:.{3,150}\b[A-Z]\/\d{3}\/\d{4}\b/i.test(text));

/** A passage under its heading, up to the next empty line or label. */
const passage = (lines: readonly HeadLine[], heading: RegExp): Read<string> | undefined => {
  const at = lines.findIndex(({ text }) => heading.test(text) && text.length < 2000);
  const line = lines[at];
  if (!line) return undefined;
  const own = line.text.replace(heading, '').trim();
  const rest = lines.slice(at + 1).findIndex(({ text }) => ends.test(text));
  const further = lines.slice(at + 1, rest < 0 ? at + 30 : at + 1 + rest);
  const value = [own, ...further.filter(({ furniture }) => !furniture).map(({ text }) => text)]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return value.length < 12 ? undefined : { value, line: own ? line.line : (further[0]?.line ?? line.line) };
};

const ends =
  /^(?:learning outcomes?|assessment (?:criteria|guidance|methods?)|evidence (?:requirements?|may be|guidance)|the learner|unit|level|credit|guided|GLH|UAN|performance criteria|\d|element|outcome|guidance|national occ|additional|assessment guidance|relationship|details|support|you must|aim|location|endors|this unit has)\b/i;
