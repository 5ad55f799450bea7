import type { Frame } from '#monitoring/sampling/frame.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { type DrawAnswers, methods, waysToSettle } from '../new-record/ask-draw.ts';
import { whatIsLacking } from '../new-record/not-there-yet.ts';
import { offersFor } from '../new-record/offers.ts';
import type { Setting } from '../new-record/question.ts';
import type { Form, FormField, FormInput } from './form-field.ts';
import { fieldOf } from './form-of.ts';

const { shape } = schemas.draw;

type Data = Readonly<Record<string, unknown>>;

/**
 * The form that a new draw is made from, in view of what is known so far; `frame` is the one that it names, where it can
 * be drawn from, and `today` is an ISO date.
 */
export const drawForm = (
  portfolio: Portfolio,
  today: string,
  record: Data,
  frame: Frame | undefined,
): Form => {
  const setting: Setting = { portfolio, today, kind: 'draw', record };
  const kind = kindOf('draw');
  return {
    kind: 'draw',
    title: kind.title,
    help: 'Chance draws which transactions are observed, so that nobody can say that they were picked. The same answers give the same draw for ever.',
    fields: [
      fieldOf('frame', shape.frame, setting),
      fieldOf('on', shape.on, setting),
      ...asked(setting, frame),
    ],
    lacking: whatIsLacking('draw', record, portfolio),
    known: known(setting, frame),
  };
};

const field = (name: string, label: string, help: string, input: FormInput, more = {}): FormField => ({
  name,
  label,
  help,
  required: true,
  asked: true,
  input,
  ...more,
});

const asked = (setting: Setting, frame: Frame | undefined): FormField[] => {
  const colleagues = offersFor('colleague', shape.items.element.shape.colleague, setting);
  const groups = (frame?.strata ?? []).map(({ id, size }) => ({ value: id, label: `${id}, ${size} in all` }));
  const byChance = methods.map(({ value }) => value).filter((value) => value !== 'quota');
  const days = { required: false };
  return [
    field('method', 'How they are drawn', '', { type: 'choice', choices: methods, free: false }),
    field(
      'settledBy',
      'How many',
      'A number, or as many as it takes to tell a share so nearly.',
      { type: 'choice', choices: frame ? waysToSettle(frame) : [], free: false },
      { when: { field: 'method', is: byChance } },
    ),
    field(
      'size',
      'The number',
      '',
      { type: 'number', whole: true },
      { when: { field: 'settledBy', is: ['size'] } },
    ),
    field(
      'quotas',
      'How many of each group',
      '',
      {
        type: 'list',
        one: 'group',
        item: {
          type: 'group',
          fields: [
            field('group', 'Group', '', { type: 'choice', choices: groups, free: false }),
            field('count', 'How many of it', '', { type: 'number', whole: true }),
          ],
        },
      },
      { when: { field: 'method', is: ['quota'] } },
    ),
    field(
      'colleagues',
      'Colleagues to observe',
      'What is drawn is shared out among them by chance.',
      { type: 'ticks', choices: colleagues },
      days,
    ),
    field(
      'firstDay',
      'First day',
      'What is drawn is spread over the weekdays from here.',
      { type: 'day' },
      days,
    ),
    field('lastDay', 'Last day', 'And up to here.', { type: 'day' }, days),
    field('reason', 'Reason', 'Why this method, and why so many.', { type: 'words' }),
    field(
      'seed',
      'What chance starts from',
      'Any words, said before the draw. With the same words anybody can repeat it.',
      { type: 'words' },
    ),
  ];
};

const known = ({ portfolio, today, record = {} }: Setting, frame: Frame | undefined): Data => {
  const [newest] = offersFor('frame', shape.frame, { portfolio, today, kind: 'draw' });
  const on = record.on ?? today;
  const groups = frame?.strata.length ?? 0;
  const method = groups > 1 ? 'stratified-proportional' : 'simple-random';
  return {
    frame: newest?.value,
    on,
    method: frame && method,
    settledBy: 'size',
    seed: on,
    ...record,
  };
};

/** What such a form holds, as a draw is asked for: by the names of the options of `npm run sample`. */
export const drawAnswers = (data: Data): DrawAnswers => {
  const words = (name: string) => (data[name] === undefined ? {} : { [name]: String(data[name]) });
  const isQuota = data.method === 'quota';
  const margin = data.settledBy === 'size' ? {} : words('settledBy');
  const bySize = data.settledBy === 'size' ? words('size') : { margin: margin.settledBy };
  const quotas = itemsOf(data.quotas).map(({ group, count }) => `${group}=${count ?? ''}`);
  const colleagues = itemsOf(data.colleagues).join(',');
  return {
    ...Object.assign({}, ...['frame', 'on', 'method', 'seed', 'firstDay', 'lastDay', 'reason'].map(words)),
    ...(isQuota ? (quotas.length > 0 ? { quotas: quotas.join(',') } : {}) : given(bySize)),
    ...(colleagues ? { colleagues } : {}),
  };
};

const itemsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);

const given = (data: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(data).flatMap(([name, value]) => (value ? [[name, value]] : [])));
