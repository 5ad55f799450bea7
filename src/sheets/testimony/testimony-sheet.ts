import { fieldsOfKind, oneLine, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts } from '../learner-facts.ts';
import { chosenOne, type Making, type Sheet } from '../making.ts';
import { senderField } from '../sender-on-sheet.ts';
import type { SheetField, SheetPart } from '../sheet-view.ts';

/** What a good testimony holds; the rules on testimonies say the same of one that is there. */
const advice = {
  title: 'What a good testimony holds',
  does: [
    'What you saw and heard yourself, one occasion after the other, each with its day.',
    'What was done and said, and what came of it.',
    'Your own words, as you would tell a colleague. The learner writes none of them.',
  ],
  never: [
    'No list of skills and no numbers of criteria: which of them it meets is for the assessor to say, and so is whether the learner is competent.',
    'Name no customer and no colleague: write “a customer” and “an adviser”.',
  ],
};

/** The sheet of a witness: what they saw of the work of the units chosen, and who they are. It shows no evidence. */
export const testimonySheet = (making: Making): Sheet => {
  const { portfolio } = making.site;
  const units = (making.chosen.unit ?? []).flatMap((code) => portfolio.unitByCode.get(code) ?? []);
  const codes = units.map(({ code }) => code);
  const about = learnerFacts(making, 'Witness testimony');
  return {
    about: codes,
    shows: [],
    judged: [],
    criteria: [],
    view: {
      ...about,
      title: 'Witness testimony',
      purpose: 'Sheet for the witness',
      facts: [...about.facts, { label: 'Units', value: units.map(({ title }) => title).join('; ') }],
      advice,
      evidenceTitle: '',
      evidence: [],
      parts: [whatWasSeen(making), whoSawIt(making)],
      signing: ['Witness’s signature'],
      save: { button: 'Save the testimony', file: 'testimony' },
    },
  };
};

const whatWasSeen = (making: Making): SheetPart => {
  const field = fieldsOfKind('testimony', making);
  const day = { name: '', label: 'A day', help: '', input: { type: 'day' } } satisfies SheetField;
  return {
    id: 'seen',
    title: 'What you saw',
    fields: [
      field('seenOn', {
        needed: 'Say on which day you saw it.',
        input: { type: 'list', fields: [day], add: 'Another day', begins: 1 },
      }),
      field('seenWhere', { needed: 'Say where you saw it.', input: oneLine() }),
      {
        name: 'words',
        label: 'In your own words',
        help: 'What did the learner do and say, on which day, and what came of it? An empty line begins a new paragraph.',
        needed: 'Write what you saw.',
        input: room(20),
      },
    ],
  };
};

const whoSawIt = (making: Making): SheetPart => {
  const { portfolio } = making.site;
  const field = fieldsOfKind('testimony', making);
  const known = portfolio.vouchers.get(chosenOne(making, 'witness'));
  return {
    id: 'who',
    title: 'Who you are',
    fields: [
      senderField(portfolio, 'witness', {
        qualification: 'Your job',
        told: ({ position }) => position,
        known,
      }),
      field('relationship', {
        needed: 'Say how you know the learner.',
        input: oneLine(known?.relationship),
      }),
      {
        name: 'relative',
        label: 'Are you related to the learner?',
        help: 'A witness is never a relative.',
        needed: 'Say whether you are related to the learner.',
        input: { type: 'yes-no' },
      },
      field('on', {
        label: 'Written on',
        help: '',
        needed: 'Say on which day you wrote it.',
        input: dayAtFirst(making),
      }),
    ],
  };
};
