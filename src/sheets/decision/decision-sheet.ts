import { states, testsNotPassed } from '#authoring/new-record/ask-decision.ts';
import type { AnyRecord, PortfolioRecord } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { nameShown, ofKind, recordOfKind } from '#portfolio/select.ts';
import { handedIn } from '#site/desk/assessor-waiting.ts';
import { questionsOf } from '#site/shared/checklist.ts';
import { counted, dateInWords, sentenceCase } from '#site/words.ts';
import { criterionRow } from '../criterion-row.ts';
import { type FieldOnSheet, fieldsOfKind, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts, titlesOf } from '../learner-facts.ts';
import { chosenOne, judgedNow, type Making, type Sheet } from '../making.ts';
import { senderField } from '../sender-on-sheet.ts';
import type { RowGroup, SheetField, SheetPart, SheetRow } from '../sheet-view.ts';

type Submission = PortfolioRecord<'submission'>;

/** The sheet of a decision: the evidence of a submission beside each criterion that it was handed in for. */
export const decisionSheet = (making: Making): Sheet => {
  const { portfolio } = making.site;
  const submission = recordOfKind(portfolio, chosenOne(making, 'submission'), 'submission') as Submission;
  const { number, data } = submission;
  const shows = evidenceOf(making, submission);
  const judged = judgedNow(making, shows);
  const groups = unitsOf(making, submission, shows);
  const criteria = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  return {
    about: [number],
    shows,
    judged,
    criteria,
    lacks: shows.length === 0 ? `${number} holds no evidence that still counts.` : undefined,
    view: {
      ...learnerFacts(making, `Assessment of ${number}`),
      number,
      title: data.title,
      purpose: 'Assessment and feedback, sheet for the assessor',
      facts: [
        ...learnerFacts(making).facts,
        { label: 'Handed in', value: `${dateInWords(data.on)} to ${nameShown(portfolio, data.to)}` },
        {
          label: 'To decide',
          value: `${counted(criteria.length, 'criterion', 'criteria')} on ${counted(shows.length, 'piece')} of evidence`,
        },
      ],
      note: data.note,
      evidenceTitle: 'The evidence',
      evidence: titlesOf(making, judged),
      parts: partsOf(making, submission, groups),
      signing: ['Assessor’s signature', 'Learner’s signature, feedback read'],
      save: { button: 'Save the decision', file: `decision-${number}` },
    },
  };
};

/** The evidence of a submission that is there and not withdrawn, in its order, each piece once. */
const evidenceOf = ({ site: { portfolio } }: Making, { data }: Submission): AnyRecord[] =>
  [...new Set(data.items.map(({ evidence }) => evidence))]
    .flatMap((number) => portfolio.byNumber.get(number) ?? [])
    .filter((record) => !record.data.withdrawn);

const partsOf = (making: Making, { number, data }: Submission, groups: readonly RowGroup[]): SheetPart[] => {
  const { portfolio } = making.site;
  const field = fieldsOfKind('decision', making);
  const earlier = ofKind(portfolio, 'decision').filter((one) => one.data.submission === number);
  const changes = field('changes', {
    label: 'Does it change an earlier decision?',
    input: {
      type: 'choice',
      as: 'menu',
      choices: earlier.map((one) => ({ value: one.number, label: `${one.number} ${one.data.title}` })),
    },
  });
  return [
    {
      id: 'criteria',
      title: 'Criterion by criterion',
      says: 'What you leave open is not decided. Keys 1, 2 and 3 choose where the focus is on a decision.',
      fields: [
        field('criteria', {
          label: '',
          help: '',
          needed: 'Decide on one criterion at least.',
          input: { type: 'rows', groups, counted: 'decided' },
        }),
      ],
    },
    {
      id: 'tests',
      title: 'Is the evidence valid, authentic, current, sufficient, reliable?',
      fields: [
        field('checked', {
          label: '',
          help: '',
          needed: '',
          input: { type: 'group', fields: testsAsked(field) },
        }),
      ],
    },
    {
      id: 'to-learner',
      title: 'To the learner',
      fields: [
        field('feedback', { needed: 'Write the feedback to the learner.', input: room(9) }),
        field('nextAction', { needed: 'Write what the learner does next.', input: room(5) }),
        field('due'),
      ],
    },
    {
      id: 'assessor-part',
      title: 'Assessor',
      fields: [
        senderField(portfolio, 'assessor', { qualification: 'Your qualification as assessor' }),
        field('on', {
          label: 'The day of the decision',
          help: '',
          needed: 'Say on which day you decided.',
          input: dayAtFirst(making, data.on),
        }),
        ...(earlier.length > 0 ? [changes] : []),
      ],
    },
  ];
};

const testsAsked = (field: FieldOnSheet): SheetField[] =>
  fieldsOf(schemas.decision.shape.checked).map(([name]) =>
    field(`checked.${name}`, { needed: `Say whether the evidence is ${name}.`, input: { type: 'yes-no' } }),
  );

const unitsOf = (making: Making, submission: Submission, shows: readonly AnyRecord[]): RowGroup[] => {
  const { site } = making;
  const here = new Set(shows.map(({ number }) => number));
  const evidence = new Map<string, string[]>();
  for (const one of handedIn(site.portfolio, submission))
    if (here.has(one.evidence))
      evidence.set(one.criterion, [...(evidence.get(one.criterion) ?? []), one.evidence]);
  return site.portfolio.units
    .map((unit) => ({
      code: unit.code,
      title: unit.title,
      questions: questionsOf(site, unit.code),
      rows: unit.outcomes.flatMap(({ criteria }) =>
        criteria.flatMap(({ code }) => {
          const ref = `${unit.code}/${code}`;
          const numbers = evidence.get(ref);
          return numbers ? [rowOf(making, ref, numbers)] : [];
        }),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
};

const rowOf = (making: Making, ref: string, numbers: readonly string[]): SheetRow => {
  const field = fieldsOfKind('decision', making);
  const word = field('criteria.feedback');
  return {
    ...criterionRow(making.site, ref, numbers),
    decides: 'state',
    fields: [
      field('criteria.criterion', { input: { type: 'fixed', value: ref } }),
      field('criteria.state', {
        label: '',
        help: '',
        input: {
          type: 'choice',
          as: 'buttons',
          choices: states.map(({ value, label }) => ({ value, label: sentenceCase(label) })),
        },
      }),
      field('criteria.reasons', {
        label: '',
        help: '',
        needed: 'say which test the evidence does not pass.',
        input: { type: 'list', begins: 1, add: 'Another reason', fields: reasons(field) },
      }),
      { ...word, label: `${word.help.replace(/\.$/, '')} (if you like)`, help: '', input: room(2) },
      field('criteria.evidence', {
        needed: 'say which evidence it rests on.',
        input: restsOn(making, numbers),
      }),
    ],
  };
};

const reasons = (field: FieldOnSheet): SheetField[] => [
  field('criteria.reasons.test', {
    label: 'Which test does the evidence not pass?',
    help: '',
    needed: 'say which test the evidence does not pass.',
    input: { type: 'choice', as: 'menu', choices: testsNotPassed },
  }),
  field('criteria.reasons.why', { label: 'Why?', help: '', needed: 'say why.', input: room(2) }),
];

const restsOn = ({ site }: Making, numbers: readonly string[]): SheetField['input'] =>
  numbers.length === 1
    ? { type: 'fixed-list', values: numbers }
    : {
        type: 'ticks',
        summary: `It rests on ${numbers.length} pieces of evidence`,
        choices: numbers.map((value) => ({
          value,
          label: `${value} ${site.portfolio.byNumber.get(value)?.data.title ?? ''}`,
        })),
        ticked: numbers,
      };
