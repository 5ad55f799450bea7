import { onceFor } from '#language/once-for.ts';
import type { AnyRecord, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { dayOf } from '#portfolio/select.ts';
import { actionOrder } from './action-order.ts';
import { lookedThroughEarly } from './before-it-was-made.ts';
import type { WrongOrder } from './wrong-order.ts';

/** Pairs of fields of one record: the first day is never after the second. */
const pairs: Partial<Record<KindName, readonly (readonly [string, string])[]>> = {
  observation: [['observedOn', 'writtenUpOn']],
  scorecard: [
    ['agreedOn', 'inForceFrom'],
    ['inForceFrom', 'inForceTo'],
  ],
  'gap-plan': [['on', 'due']],
  coaching: [['on', 'reviewOn']],
};

/** Days within one record that stand the wrong way round. */
export const ordersWithin = onceFor((record: AnyRecord): readonly WrongOrder[] => [
  ...(pairs[record.kind] ?? []).flatMap(([first, second]) => compared(record.data, [], first, second)),
  ...(record.kind === 'testimony' ? seenAfter(record) : []),
  ...(record.kind === 'observation' ? disputedEarly(record) : []),
  ...signedEarly(record),
  ...lookedThroughEarly(record),
  ...groupsIn(record.data, []).flatMap(({ group, path }) => [
    ...compared(group, path, 'from', 'to'),
    ...compared(group, path, 'on', 'decidedOn'),
    ...actionOrder(group, path, dayOf(record)),
  ]),
]);

/** The periods of any file whose end is before their beginning. */
export const periodsIn = (data: unknown, at: FieldPath): WrongOrder[] =>
  groupsIn(data, at).flatMap(({ group, path }) => compared(group, path, 'from', 'to'));

type Group = Record<string, unknown>;

const compared = (data: object, at: FieldPath, first: string, second: string): WrongOrder[] => {
  const { [first]: earlier, [second]: later } = data as Group;
  if (typeof earlier !== 'string' || typeof later !== 'string' || earlier <= later) return [];
  return [
    {
      path: [...at, second],
      message: `\`${second}: ${later}\` is before \`${first}: ${earlier}\`.`,
      mend: `\`${first}\` comes first. Look at both days and mend the one that is wrong.`,
    },
  ];
};

/** Nobody signs what is not there yet, and a new signature comes after the one that it replaces (GEN-16, DEC-12). */
const signedEarly = (record: AnyRecord): WrongOrder[] =>
  record.data.signatures.flatMap(({ on, by, replaces }, index) => {
    const path = ['signatures', index, 'on'];
    const mend = 'Write the day on which it was signed.';
    if (on < dayOf(record))
      return [
        { path, mend, message: `${by} signed on ${on}, and ${record.number} is dated ${dayOf(record)}.` },
      ];
    return replaces && on < replaces.on
      ? [
          {
            path,
            mend,
            message: `The signature of ${on} is said to replace a later one, of ${replaces.on}.`,
          },
        ]
      : [];
  });

const seenAfter = ({ data }: PortfolioRecord<'testimony'>): WrongOrder[] =>
  data.seenOn.flatMap((seen, index) =>
    seen <= data.on
      ? []
      : [
          {
            path: ['seenOn', index],
            message: `The witness saw this on ${seen}, after writing about it on ${data.on}.`,
            mend: 'Write in `seenOn` when it was seen and in `on` when the testimony was written.',
          },
        ],
  );

/** Nobody disagrees with a result before there is one. */
const disputedEarly = ({ data }: PortfolioRecord<'observation'>): WrongOrder[] =>
  data.dispute === undefined || data.dispute.on >= data.observedOn
    ? []
    : [
        {
          path: ['dispute', 'on'],
          message: `The colleague disagreed on ${data.dispute.on}, before the day observed, ${data.observedOn}.`,
          mend: 'Write in `dispute.on` the day on which the colleague disagreed.',
        },
      ];

/** Every group of fields inside a value, with its path. */
const groupsIn = (value: unknown, path: FieldPath): { group: Group; path: FieldPath }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => groupsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => groupsIn(item, [...path, key]));
  return [{ group: value as Group, path }, ...inner];
};
