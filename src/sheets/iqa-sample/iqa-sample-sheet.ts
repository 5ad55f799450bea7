import { counted } from '#site/words.ts';
import { type FieldOnSheet, fieldsOfKind, oneLine, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts, titlesOf } from '../learner-facts.ts';
import { judgedNow, type Making, type Sheet } from '../making.ts';
import { actionsAsked, decisionsChosen, evidenceBehind, rowsToSample } from '../sampled-decisions.ts';
import { senderField } from '../sender-on-sheet.ts';
import type { SheetField, SheetPart } from '../sheet-view.ts';

/** The sheet of a sample: decisions beside the evidence that they rest on, to be agreed with criterion by criterion. */
export const iqaSampleSheet = (making: Making): Sheet => {
  const { portfolio } = making.site;
  const decisions = decisionsChosen(making);
  const shows = [...decisions, ...evidenceBehind(portfolio, decisions)];
  const judged = judgedNow(making, shows);
  const about = learnerFacts(making, 'IQA sample');
  const criteria = decisions.flatMap(({ data }) => data.criteria.map(({ criterion }) => criterion));
  return {
    about: decisions.map(({ number }) => number),
    shows,
    judged,
    criteria: [...new Set(criteria)],
    view: {
      ...about,
      title: 'Sample of decisions',
      purpose: 'Internal quality assurance, sheet for the quality assurer',
      facts: [
        ...about.facts,
        {
          label: 'To sample',
          value: `${counted(decisions.length, 'decision')} on ${counted(criteria.length, 'criterion', 'criteria')}`,
        },
      ],
      evidenceTitle: 'The decisions and their evidence',
      evidence: titlesOf(making, judged),
      parts: partsOf(making),
      signing: ['Internal quality assurer’s signature', 'Assessor’s signature, feedback read'],
      save: { button: 'Save the sample', file: 'iqa-sample' },
    },
  };
};

const partsOf = (making: Making): SheetPart[] => {
  const { portfolio } = making.site;
  const decisions = decisionsChosen(making);
  const field = fieldsOfKind('iqa-sample', making);
  return [
    {
      id: 'sampled-here',
      title: 'Criterion by criterion',
      says: 'What you leave open was not sampled.',
      fields: [
        field('sampled', {
          label: '',
          help: '',
          needed: 'Say of one criterion at least whether you agree.',
          input: { type: 'rows', groups: rowsToSample('iqa-sample', making, decisions), counted: 'sampled' },
        }),
      ],
    },
    { id: 'sampling', title: 'The sample', fields: aboutTheSample(field) },
    {
      id: 'result',
      title: 'The result',
      fields: [
        field('outcome', {
          help: '',
          needed: 'Say what came of it.',
          input: {
            type: 'choice',
            as: 'buttons',
            choices: [
              { value: 'accepted', label: 'Accepted' },
              { value: 'action-required', label: 'Action required' },
            ],
          },
        }),
        field('feedback', { needed: 'Write the feedback to the assessor.', input: room(9) }),
        actionsAsked('iqa-sample', making, decisions),
      ],
    },
    {
      id: 'who',
      title: 'Internal quality assurer',
      fields: [
        senderField(portfolio, 'iqa', { qualification: 'Your qualification in quality assurance' }),
        field('on', {
          label: 'Sampled on',
          help: '',
          needed: 'Say on which day you sampled.',
          input: dayAtFirst(making),
        }),
      ],
    },
  ];
};

const parts = ['candidates', 'assessors', 'methods', 'evidence', 'records', 'sites'];

const aboutTheSample = (field: FieldOnSheet): SheetField[] => [
  field('stage', { needed: 'Say whether it is interim or summative.' }),
  field('plan', { input: room(2) }),
  field('covers', {
    input: {
      type: 'ticks',
      summary: 'Which parts this sample covers',
      choices: parts.map((value) => ({ value, label: value })),
      ticked: [],
    },
  }),
  field('risk', {
    input: {
      type: 'group',
      isOptional: true,
      fields: [field('risk.level'), field('risk.reason', { input: oneLine() })],
    },
  }),
];
