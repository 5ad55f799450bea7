import { openItems } from '#authoring/new-record/ask-occasion.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { type FieldOnSheet, fieldsOfKind, oneLine, room } from '../field-on-sheet.ts';
import { dayAtFirst, learnerFacts } from '../learner-facts.ts';
import { chosenOne, judgedNow, type Making, type Sheet } from '../making.ts';
import { fixedSender } from '../sender-on-sheet.ts';
import type { RowGroup, SheetField, SheetPart } from '../sheet-view.ts';

type Scorecard = PortfolioRecord<'scorecard'>;

/** The draws of which something is still to be observed. */
export const openDraws = (portfolio: Portfolio): PortfolioRecord<'draw'>[] =>
  ofKind(portfolio, 'draw').filter(({ number }) => openItems(number, undefined, portfolio).length > 0);

/** The sheet of a check: the lines of a scorecard, filled in where the work is seen. Of colleagues it knows the pseudonyms. */
export const checkSheet = (making: Making): Sheet => {
  const { portfolio } = making.site;
  const card = recordOfKind(portfolio, chosenOne(making, 'scorecard'), 'scorecard') as Scorecard;
  const draw = chosenOne(making, 'draw');
  const about = learnerFacts(making, 'Check');
  return {
    about: [card.number, ...(draw ? [draw] : [])],
    shows: [],
    judged: judgedNow(making, [card]),
    criteria: [],
    view: {
      ...about,
      title: 'Monitoring check',
      purpose: 'Sheet for a check',
      facts: [...about.facts.slice(0, 1), { label: 'Scorecard', value: `${card.number} ${card.data.title}` }],
      evidenceTitle: '',
      evidence: [],
      parts: [
        { id: 'contact', title: 'The contact', fields: contact(making, draw) },
        ratings(making, card),
        { id: 'seen', title: 'What stood out', fields: stoodOut(making) },
      ],
      signing: ['Signature'],
      save: { button: 'Save the check', file: 'check', again: 'Next check' },
    },
  };
};

const contact = (making: Making, draw: string): SheetField[] => {
  const { portfolio } = making.site;
  const field = fieldsOfKind('observation', making);
  const items = draw ? openItems(draw, undefined, portfolio) : [];
  const colleagues = [...portfolio.observed.values()]
    .filter((one) => one.class === 'colleague')
    .map(({ id, shownAs }) => ({ value: id, label: shownAs }));
  const item = field('drawItem', {
    label: 'Item of the draw',
    when: { field: 'check', is: ['planned'] },
    input: { type: 'choice', as: 'menu', choices: items },
  });
  return [
    fixedSender(portfolio.learner?.shownAs ?? portfolio.file.learner),
    field('colleague', {
      help: '',
      input: { type: 'choice', as: colleagues.length < 9 ? 'buttons' : 'menu', choices: colleagues },
    }),
    field('observedOn', { help: '', input: dayAtFirst(making) }),
    field('observedAt', { help: '', input: { type: 'clock' } }),
    field('channel', { help: '' }),
    field('check', { help: '' }),
    ...(items.length > 0 ? [item] : []),
    field('reason', {
      label: 'Why this spot check?',
      help: '',
      needed: 'Say why it was a spot check.',
      input: room(2),
    }),
    field('nature', { help: '' }),
    field('technique', { help: '' }),
    field('transaction', { needed: 'Say what it was about.', input: room(2) }),
  ];
};

const notApplicable = 'not-applicable';

/** Every line is rated, or it is said why it did not apply. */
const ratings = (making: Making, { data }: Scorecard): SheetPart => {
  const field = fieldsOfKind('observation', making);
  const points = data.scale.points.map(({ value, label }) => ({
    value: String(value),
    label: `${value} ${label}`,
  }));
  const groups: RowGroup[] = data.sections.map((section) => ({
    title: section.title,
    rows: section.qualityCriteria.map(({ id, text, critical }) => ({
      key: id,
      said: id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
      code: '',
      text,
      isSpecification: false,
      under: [critical ? 'Critical' : undefined],
      decides: 'rating',
      fields: [
        field('ratings.quality', { input: { type: 'fixed', value: id } }),
        field('ratings.rating', {
          label: '',
          help: '',
          input: {
            type: 'choice',
            as: 'buttons',
            numbers: true,
            choices: [...points, { value: notApplicable, label: 'Not applicable' }],
          },
        }),
        field('ratings.notApplicable', {
          label: 'Why did it not apply?',
          help: '',
          when: { field: 'rating', is: [notApplicable] },
          needed: 'say why it did not apply.',
          input: oneLine(),
        }),
        field('ratings.note', { input: room(2) }),
      ],
    })),
  }));
  return {
    id: 'ratings',
    title: 'The scorecard',
    says: 'Keys 1 to 9 rate the line that you are on, Tab leads on.',
    terms: {
      title: data.scale.name,
      list: data.scale.points.map(({ value, label, means }) => ({ term: `${value} ${label}`, means })),
    },
    fields: [
      field('ratings', {
        label: '',
        help: '',
        needed: undefined,
        input: { type: 'rows', groups, counted: 'rated', all: 'not rated yet.' },
      }),
    ],
  };
};

const stoodOut = (making: Making): SheetField[] => {
  const field = fieldsOfKind('observation', making);
  return [
    points(making, field, 'strengths', 'Add a strength'),
    points(making, field, 'developmentPoints', 'Add a development point'),
    field('noDevelopment', { input: oneLine() }),
    points(making, field, 'criticalFailures', 'Add a critical failure'),
    field('attachments', {
      label: 'Photo or voice note',
      help: 'Nobody is seen or named in it. What the camera wrote into a photo is taken out.',
      needed: undefined,
      input: { type: 'files' },
    }),
    field('writtenUpOn', { help: '', input: dayAtFirst(making) }),
  ];
};

const points = (making: Making, field: FieldOnSheet, name: string, add: string): SheetField => {
  const card = recordOfKind(making.site.portfolio, chosenOne(making, 'scorecard'), 'scorecard') as Scorecard;
  return field(name, {
    input: {
      type: 'list',
      begins: 0,
      add,
      fields: [
        field(`${name}.text`, {
          label: 'What was seen or heard',
          help: '',
          needed: 'Say what it was.',
          input: room(2),
        }),
        field(`${name}.quality`, {
          help: '',
          input: {
            type: 'choice',
            as: 'menu',
            choices: linesOf(card).map(({ id, text }) => ({ value: id, label: text })),
          },
        }),
      ],
    },
  });
};
