import { fieldsOfKind, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts, titlesOf } from '../learner-facts.ts';
import { judgedNow, type Making, type Sheet } from '../making.ts';
import { actionsAsked, decisionsChosen, evidenceBehind, rowsToSample } from '../sampled-decisions.ts';
import { senderField } from '../sender-on-sheet.ts';
import type { SheetField, SheetPart } from '../sheet-view.ts';

/** The sheet of a visit: decisions beside the evidence that they rest on, what was agreed with, and what is asked of the centre. */
export const eqaVisitSheet = (making: Making): Sheet => {
  const decisions = decisionsChosen(making);
  const shows = [...decisions, ...evidenceBehind(making.site.portfolio, decisions)];
  const judged = judgedNow(making, shows);
  const criteria = decisions.flatMap(({ data }) => data.criteria.map(({ criterion }) => criterion));
  return {
    about: decisions.map(({ number }) => number),
    shows,
    judged,
    criteria: [...new Set(criteria)],
    view: {
      ...learnerFacts(making, 'EQA visit'),
      title: 'Visit of the external quality assurer',
      purpose: 'External quality assurance, sheet for the quality assurer',
      evidenceTitle: 'The decisions and their evidence',
      evidence: titlesOf(making, judged),
      parts: partsOf(making),
      signing: ['External quality assurer’s signature', 'For the centre'],
      save: { button: 'Save the visit', file: 'eqa-visit' },
    },
  };
};

const partsOf = (making: Making): SheetPart[] => {
  const decisions = decisionsChosen(making);
  const field = fieldsOfKind('eqa-visit', making);
  return [
    {
      id: 'sampled-here',
      title: 'Criterion by criterion',
      says: 'What you leave open was not sampled.',
      fields: [
        field('sampled', {
          label: '',
          help: '',
          input: { type: 'rows', groups: rowsToSample('eqa-visit', making, decisions), counted: 'sampled' },
        }),
      ],
    },
    {
      id: 'result',
      title: 'The visit',
      fields: [
        field('type', { needed: 'Say whether it was on site or remote.' }),
        unitsSeen(making),
        field('outcome', { needed: 'Write what came of it.', input: room(9) }),
        actionsAsked('eqa-visit', making, decisions),
      ],
    },
    {
      id: 'who',
      title: 'External quality assurer',
      fields: [
        senderField(making.site.portfolio, 'eqa', {
          qualification: 'Your qualification in quality assurance',
        }),
        field('on', { needed: 'Say on which day it was.', input: dayAtFirst(making) }),
      ],
    },
  ];
};

/** Those of the decisions are ticked. */
const unitsSeen = (making: Making): SheetField => {
  const { units } = making.site.portfolio;
  const codes = decisionsChosen(making).flatMap(({ data }) =>
    data.criteria.map(({ criterion }) => criterion.split('/')[0] ?? ''),
  );
  return fieldsOfKind('eqa-visit', making)('units', {
    needed: 'Say which units you saw.',
    input: {
      type: 'ticks',
      choices: units.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
      ticked: [...new Set(codes)],
    },
  });
};
