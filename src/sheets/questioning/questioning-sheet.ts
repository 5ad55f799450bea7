import { group } from '#language/group.ts';
import { criterionRow } from '../criterion-row.ts';
import { fieldsOfKind, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts } from '../learner-facts.ts';
import type { Making, Sheet } from '../making.ts';
import { senderField } from '../sender-on-sheet.ts';
import type { RowGroup, SheetField, SheetPart, SheetRow } from '../sheet-view.ts';
import { newestJudgements, questionOn } from './prepared.ts';

/** The sheet of questioning: a question for each criterion chosen, to be changed and answered. It shows no evidence. */
export const questioningSheet = (making: Making): Sheet => {
  const refs = making.chosen.criterion ?? [];
  return {
    about: refs,
    shows: [],
    judged: [],
    criteria: refs,
    view: {
      ...learnerFacts(making, 'Questioning'),
      title: 'Questions and answers',
      purpose: 'Questioning, sheet for the assessor',
      evidenceTitle: '',
      evidence: [],
      parts: partsOf(making, refs),
      signing: ['Assessor’s signature', 'Learner’s signature'],
      save: { button: 'Save the answers', file: 'questioning' },
    },
  };
};

const partsOf = (making: Making, refs: readonly string[]): SheetPart[] => {
  const field = fieldsOfKind('questioning', making);
  return [
    {
      id: 'prepared',
      title: 'The questions',
      says: 'Change a question as you ask it. What is not answered was not asked.',
      fields: [
        field('items', {
          label: '',
          help: '',
          needed: undefined,
          input: { type: 'rows', groups: groupsOf(making, refs), counted: 'answered' },
        }),
        field('items', {
          name: 'more',
          label: 'Other questions',
          help: '',
          needed: undefined,
          input: {
            type: 'list',
            begins: 0,
            add: 'Add a question',
            fields: [criterionOf(making, refs), ...asked(making)],
          },
        }),
      ],
    },
    {
      id: 'who',
      title: 'Who asked',
      fields: [
        senderField(making.site.portfolio, 'assessor', { qualification: 'Your qualification as assessor' }),
        field('method', { needed: 'Say whether it was asked aloud or on paper.' }),
        field('on', { needed: 'Say on which day you asked.', input: dayAtFirst(making) }),
      ],
    },
  ];
};

const groupsOf = (making: Making, refs: readonly string[]): RowGroup[] => {
  const { portfolio } = making.site;
  const judged = newestJudgements(portfolio);
  return [...group(refs, (ref) => ref.split('/')[0] ?? '')].map(([code, own]) => ({
    code,
    title: portfolio.unitByCode.get(code)?.title ?? '',
    rows: own.map((ref): SheetRow => {
      const row = criterionRow(making.site, ref, []);
      const reasons = judged.get(ref)?.reasons.map(({ why }) => why) ?? [];
      return {
        ...row,
        questions: [],
        found: [],
        earlier: [...(row.earlier ?? []), ...reasons],
        decides: 'answer',
        fields: [
          fieldsOfKind('questioning', making)('items.criterion', { input: { type: 'fixed', value: ref } }),
          ...asked(making, questionOn(row.text)),
        ],
      };
    }),
  }));
};

/** A question with its answer, in which the question may be prepared. */
const asked = (making: Making, prepared = ''): SheetField[] => {
  const field = fieldsOfKind('questioning', making);
  return [
    field('items.question', { help: '', needed: 'write the question.', input: room(2, prepared) }),
    field('items.answer', { needed: 'write the answer.', input: room(5) }),
    field('items.met', { label: 'Did the answer meet it?', needed: 'say whether the answer met it.' }),
  ];
};

const criterionOf = (making: Making, refs: readonly string[]): SheetField =>
  fieldsOfKind('questioning', making)('items.criterion', {
    needed: 'Say which criterion it is about.',
    input: {
      type: 'choice',
      as: 'menu',
      choices: refs.map((ref) => ({
        value: ref,
        label: `${ref} ${making.site.portfolio.criteria.get(ref)?.text ?? ''}`,
      })),
    },
  });
