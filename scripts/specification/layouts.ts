import { type Chance, pick } from './chance.ts';
import { type Known, readAcross, wrapped } from './deform.ts';

type Outcome = Known['outcomes'][number];

/** A way in which awarding bodies, candidates and pages of the web lay out the outcomes of a unit. */
export interface Layout {
  name: string;
  lay: (outcomes: readonly Outcome[], chance: Chance) => string[];
}

const answers = [
  'I do this every day at my desk. My manager has seen it twice.',
  'In our team we have a list for this. When a customer calls we look at the list first.',
  'People differ in what they want to hear. A good answer is short and true.',
  'It is important because a customer who waits is a customer who leaves.',
  'The law says what may be kept. Our policy says for how long.',
];
const known = ['The procedures of their organisation', 'Who signs which form', 'How long records are kept'];

const criteriaOf = ({ criteria }: Outcome): string[] => criteria.map(({ code, text }) => `${code} ${text}`);

/** Each outcome laid out by itself, one below the other. */
const each = (name: string, lay: (outcome: Outcome, chance: Chance) => string[]): Layout => ({
  name,
  lay: (outcomes, chance) => outcomes.flatMap((outcome) => lay(outcome, chance)),
});

const knowledge = (chance: Chance): string[] => [
  'Candidates must have an',
  'understanding of:',
  ...[pick(chance, known), pick(chance, known)].flatMap((one) => wrapped(`• ${one}`, 26)),
  '© OCR 2010  2',
];

const handbook = ({ code, text }: Outcome, own: readonly string[]): string[] => [
  `Learning outcome ${code}`,
  'The learner will:',
  `${code} ${text}`,
  'The learner can:',
  ...own,
];

/** The layouts, each with the name of what is special about it. */
export const layouts: readonly Layout[] = [
  each('answers of a candidate under the criteria', (outcome, chance) => [
    `${outcome.code}. ${outcome.text}`,
    ...criteriaOf(outcome).flatMap((own) => [own, pick(chance, answers)]),
  ]),
  each('answers that run on from the criteria', (outcome, chance) => [
    `${outcome.code}. ${outcome.text}`,
    criteriaOf(outcome)
      .map((own) => `${own} ${pick(chance, answers)}`)
      .join(' '),
  ]),
  each('narrow columns with knowledge after them', (outcome, chance) => [
    'Learning Outcomes Assessment Criteria',
    'Knowledge, understanding',
    'and skills',
    ...wrapped(`${outcome.code} ${outcome.text}`, 24),
    ...criteriaOf(outcome).flatMap((own) => wrapped(own, 28)),
    ...knowledge(chance),
  ]),
  each('codes again under delivery and assessment', (outcome) => [
    ...handbook(outcome, criteriaOf(outcome)),
    'Delivery and assessment',
    ...outcome.criteria.map(({ code }) => `${code} Learners could write about this in a report.`),
    '',
  ]),
  each('content with codes after each outcome', (outcome) => [
    ...handbook(outcome, criteriaOf(outcome)),
    'Indicative content',
    ...outcome.criteria.map(({ code }) => `${code} Methods: lists, notes, reports.`),
    '',
  ]),
  each('codes in bullets with their words below', (outcome) => [
    outcome.code,
    '',
    outcome.text,
    '',
    'Assessment Criteria',
    ...outcome.criteria.flatMap(({ code, text }) => [`  • ${code}`, `    ${text}`]),
    '',
  ]),
  each('codes of an outcome before its words', (outcome) => [
    `Learning outcome ${outcome.code}: ${outcome.text}`,
    'Assessment criteria',
    ...outcome.criteria.map(({ code }) => code),
    ...outcome.criteria.map(({ text }) => text),
    'Learning outcome',
  ]),
  each('references and ticks behind the criteria', (outcome) => [
    `${outcome.code} ${outcome.text}`,
    ...criteriaOf(outcome).map((own, nth) => `${own}   E${nth + 2} p.${nth + 3}  ✓`),
  ]),
  each('a column of evidence in a pipe table', (outcome) =>
    criteriaOf(outcome).map(
      (own, nth) =>
        `| ${nth === 0 ? `${outcome.code}. ${outcome.text}` : ''} | ${own} | E${nth}, p. 4 | 3.4.12 |`,
    ),
  ),
  each('a dash behind the codes', (outcome) => [
    `${outcome.code} - ${outcome.text}`,
    ...outcome.criteria.map(({ code, text }) => `${code} - ${text}`),
  ]),
  each('outcome after its first criterion in narrow lines', (outcome) => {
    const [first = '', ...rest] = criteriaOf(outcome).map((own) => wrapped(own, 30).join('\n'));
    return [first, outcome.code, ...wrapped(outcome.text, 24), ...rest];
  }),
  {
    name: 'all outcomes first and then all criteria',
    lay: (outcomes) => [
      'Learning outcome',
      'The learner will:',
      'Assessment criterion',
      'The learner can:',
      ...outcomes.map(({ code, text }) => `${code}. ${text}`),
      ...outcomes.flatMap(criteriaOf),
    ],
  },
  each('two wide columns read across', (outcome) => readAcross(outcome, { left: 32, right: 48 })),
  each('two narrow columns read across', (outcome) => readAcross(outcome, { left: 22, right: 38 })),
  {
    name: 'a page of the web around the unit',
    lay: (outcomes) => [
      'Skip to content',
      'Home › Units › Retail',
      ...outcomes.flatMap((outcome) => [
        `Learning outcome ${outcome.code}: ${outcome.text}`,
        ...criteriaOf(outcome),
      ]),
      'Related units',
      '3.1 Display goods',
      '4.2 Count stock',
    ],
  },
  {
    name: 'a form on one line of cells',
    lay: (outcomes) => [
      `Learning outcomes | Assessment criteria | Evidence type | Date | ${outcomes
        .map(
          ({ code, text, criteria }) =>
            `${code} | ${text} | ${criteria.map((own) => `${own.code} | ${own.text} | | | | `).join('')}`,
        )
        .join('')}`,
    ],
  },
];
