import { type Chance, pick } from './chance.ts';

/** A unit whose criteria are known. */
export interface Known {
  title: string;
  number: string;
  level: number;
  credit: number;
  glh: number;
  outcomes: readonly { code: string; text: string; criteria: readonly { code: string; text: string }[] }[];
}

/** A text under way: its lines, and what was done to them. */
interface Draft {
  lines: string[];
  unit: Known;
  chance: Chance;
}

/** A kind of damage, as texts suffer it that were copied, scanned or scraped. */
interface Damage {
  name: string;
  /** Damages of one group exclude each other. */
  group: string;
  /** How the code of a criterion is written. */
  code?: (code: string) => string;
  /** The block of an outcome in place of the plain one. */
  block?: (outcome: Known['outcomes'][number], code: (code: string) => string, chance: Chance) => string[];
  /** What is done to the whole text at the end. */
  after?: (draft: Draft) => string[];
}

/** The head of a unit, in its plainest form. */
export const head = ({ title, number, level, credit, glh }: Known): string[] => [
  `Unit ${number} ${title}`,
  `Level: ${level}`,
  `Credit value: ${credit}`,
  `GLH: ${glh}`,
  '',
];

const plainBlock: NonNullable<Damage['block']> = ({ code, text, criteria }, written) => [
  'Learning outcome',
  'The learner will:',
  `${code}. ${text}`,
  'Assessment criteria',
  'The learner can:',
  ...criteria.map((one) => `${written(one.code)} ${one.text}`),
  '',
];

const words = (text: string): string[] => text.split(' ');

/** Cuts a line into lines of at most `width` letters. */
export const wrapped = (line: string, width: number): string[] =>
  words(line).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

const narrow = ({ lines, chance }: Draft): string[] => {
  const width = 34 + Math.floor(chance() * 40);
  return lines.flatMap((line) => (line === '' ? [''] : wrapped(line, width)));
};

const furniture = ({ lines, unit }: Draft): string[] =>
  lines.flatMap((line, at) =>
    at % 11 === 10 ? [`Awarding Body Handbook for Unit ${unit.number}`, `Page ${at}`, line] : [line],
  );

const guidance = [
  'Assessment guidance',
  '- examples from the workplace',
  '- a plan that was agreed',
  'Evidence may be supplied by:',
  '- observation',
  '- witness testimony',
  '',
];

export const damages: readonly Damage[] = [
  { name: 'codes such as 1. 1', group: 'code', code: (code) => code.replace('.', '. ') },
  { name: 'codes such as 1.1:', group: 'code', code: (code) => `${code}:` },
  { name: 'codes such as AC1.1', group: 'code', code: (code) => `AC${code}` },
  { name: 'codes that stand twice', group: 'code', code: (code) => `${code} ${code}` },
  { name: 'bullets of a symbol font', group: 'code', code: (code) => `\uf0b7 ${code}` },
  { name: 'codes on lines of their own', group: 'code', code: (code) => `${code}\n` },
  { name: 'bold codes of Markdown', group: 'code', code: (code) => `- **${code}**` },
  {
    name: 'criteria run together',
    group: 'block',
    block: ({ code, text, criteria }, written) => [
      `The learner will: ${code}. ${text}`,
      `The learner can: ${criteria.map((one) => `${written(one.code)} ${one.text}`).join('')}`,
      '',
    ],
  },
  {
    name: 'a pipe table without its row spans',
    group: 'block',
    block: ({ code, text, criteria }, written) => [
      '| Learning outcomes | Assessment criteria |',
      '|---|---|',
      ...criteria.map((one, at) =>
        at === 0
          ? `| ${code}. ${text} | ${written(one.code)} ${one.text} |`
          : `| ${written(one.code)} ${one.text} | |`,
      ),
      '',
    ],
  },
  {
    name: 'an outcome behind its first criterion',
    group: 'block',
    block: (outcome, written, chance) => {
      const lines = plainBlock(outcome, written, chance);
      const [own = ''] = lines.splice(2, 1);
      lines.splice(5, 0, own);
      return lines;
    },
  },
  {
    name: 'outcomes in columns beside criteria',
    group: 'block',
    block: ({ code, text, criteria }, written) => {
      const left = wrapped(`${code} ${text}`, 30);
      const right = criteria.flatMap((one) => wrapped(`${written(one.code)} ${one.text}`, 50));
      return [
        ...Array.from(
          { length: Math.max(left.length, right.length) },
          (_, at) => `${(left[at] ?? '').padEnd(36)}${right[at] ?? ''}`,
        ),
        '',
      ];
    },
  },
  {
    name: 'lines of two columns read across',
    group: 'block',
    block: (outcome, written) => [...readAcross(outcome, { left: 30, right: 44, written }), ''],
  },
  {
    name: 'tags of a web page',
    group: 'block',
    block: ({ code, text, criteria }, written) => [
      `<tr><td><p>${code} ${text}</p></td><td>${criteria.map((one) => `<p>${written(one.code)}&nbsp;${one.text}</p>`).join('')}</td></tr>`,
    ],
  },
  {
    name: 'guidance between the outcomes',
    group: 'between',
    after: ({ lines }) => lines.flatMap((line, at) => (line === '' && at > 6 ? ['', ...guidance] : [line])),
  },
  {
    name: 'answers of a candidate',
    group: 'between',
    after: ({ lines }) =>
      lines.flatMap((line) =>
        /^(?:AC)?\d+\.\d+/.test(line)
          ? [line, 'Evidence: I did this in May and my manager saw it. See E12.']
          : [line],
      ),
  },
  { name: 'narrow lines', group: 'lines', after: narrow },
  {
    name: 'narrow lines with headers of pages',
    group: 'lines',
    after: (draft) => furniture({ ...draft, lines: narrow(draft) }),
  },
  {
    name: 'empty lines between all lines',
    group: 'lines',
    after: ({ lines }) => lines.flatMap((line) => [line, '']),
  },
  { name: 'all on one line', group: 'lines', after: ({ lines }) => [lines.filter(Boolean).join(' ')] },
  {
    name: 'words broken by hyphens',
    group: 'lines',
    after: (draft) =>
      narrow(draft).map((line, at, all) =>
        all[at + 1] && /[a-z]{4}$/.test(line) && at % 7 === 6
          ? `${line.slice(0, -2)}-\n${line.slice(-2)}`
          : line,
      ),
  },
  {
    name: 'a mark for every space',
    group: 'signs',
    after: ({ lines }) => lines.map((line) => line.replaceAll(' ', '!')),
  },
  {
    name: 'no-break spaces',
    group: 'signs',
    after: ({ lines }) => lines.map((line) => line.replaceAll(' ', '\u00a0')),
  },
  {
    name: 'labels before their values',
    group: 'head',
    after: ({ lines, unit: { number, title, level, credit, glh } }) => [
      'Unit number:',
      'Unit title:',
      'Level:',
      'Credit value:',
      'GLH:',
      number,
      title,
      String(level),
      String(credit),
      String(glh),
      ...lines.slice(4),
    ],
  },
];

/** The lines of an outcome and of its criteria in two columns of these widths, as they are read across. */
export const readAcross = (
  { code, text, criteria }: Known['outcomes'][number],
  {
    left,
    right,
    written = (own) => own,
  }: { left: number; right: number; written?: (code: string) => string },
): string[] => {
  const own = wrapped(`${code} ${text}`, left);
  const beside = criteria.flatMap((one) => wrapped(`${written(one.code)} ${one.text}`, right));
  return Array.from({ length: Math.max(own.length, beside.length) }, (_, at) =>
    [own[at], beside[at]].filter(Boolean).join(' '),
  );
};

/** Damages that cannot be told from the text having been another one: not even a person could undo both. */
const unlike = (one: Damage, other: Damage): boolean => {
  const names = [one.name, other.name];
  const both = (first: string, second: string) => names.includes(first) && names.includes(second);
  return (
    one.group === other.group ||
    both('all on one line', 'guidance between the outcomes') ||
    both('all on one line', 'answers of a candidate') ||
    both('all on one line', 'codes such as 1. 1') ||
    both('all on one line', 'an outcome behind its first criterion') ||
    both('all on one line', 'outcomes in columns beside criteria') ||
    both('criteria run together', 'codes such as 1. 1') ||
    (names.some((name) => /columns/.test(name)) &&
      names.some((name) => /lines|hyphens|codes on lines|mark for/.test(name))) ||
    (names.includes('labels before their values') &&
      names.some((name) => /lines|hyphens|one line/.test(name))) ||
    (names.includes('a pipe table without its row spans') &&
      names.some((name) => /lines|hyphens|codes on lines/.test(name))) ||
    (names.includes('tags of a web page') &&
      names.some((name) => /lines|hyphens|mark for|codes on lines|bold|bullets/.test(name))) ||
    (names.includes('criteria run together') &&
      names.some((name) => /codes on lines|bold|bullets|AC1/.test(name))) ||
    (names.includes('codes on lines of their own') && names.some((name) => /answers|one line/.test(name))) ||
    (names.includes('answers of a candidate') && names.some((name) => /lines|hyphens|behind/.test(name)))
  );
};

/** The text of a known unit, with one to three kinds of damage chosen by chance. */
export const deformed = (unit: Known, chance: Chance): { text: string; damages: string[] } => {
  const chosen: Damage[] = [];
  const count = 1 + Math.floor(chance() * 3);
  for (let tries = 0; tries < 12 && chosen.length < count; tries += 1) {
    const one = pick(chance, damages);
    if (chosen.every((other) => !unlike(one, other))) chosen.push(one);
  }
  const code = chosen.find((one) => one.code)?.code ?? ((plain: string) => plain);
  const block = chosen.find((one) => one.block)?.block ?? plainBlock;
  let lines = [...head(unit), ...unit.outcomes.flatMap((outcome) => block(outcome, code, chance))].flatMap(
    (line) => line.split('\n'),
  );
  const order = ['head', 'between', 'lines', 'signs'];
  for (const group of order)
    for (const { after } of chosen.filter((one) => one.group === group))
      if (after) lines = after({ lines, unit, chance }).flatMap((line) => line.split('\n'));
  return { text: lines.join('\n'), damages: chosen.map(({ name }) => name) };
};
