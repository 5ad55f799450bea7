import { z } from 'zod';
import { listInWords } from '#language/words.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { nameShown, ofKind, recordOfKind } from '#portfolio/select.ts';
import { choiceInWords, dateInWords, sentenceCase } from '#site/words.ts';
import { criterionRow } from './criterion-row.ts';
import { fieldsOfKind, room } from './field-on-sheet.ts';
import type { Ask } from './kind.ts';
import type { Making } from './making.ts';
import type { RowGroup, SheetField, SheetRow } from './sheet-view.ts';

type Decision = PortfolioRecord<'decision'>;
type Sampling = 'iqa-sample' | 'eqa-visit';

/** What is asked before decisions are sampled; without a word it is those that nobody has looked at in such a record. */
export const decisionsAsked = (kind: Sampling): Ask => ({
  option: 'decision',
  says: 'the decisions to sample',
  many: true,
  choices: (portfolio) =>
    ofKind(portfolio, 'decision').map(({ number, data }) => ({ value: number, label: data.title })),
  initial: (portfolio) => {
    const seen = new Set(
      ofKind(portfolio, kind).flatMap(({ data }) => data.sampled.map((one) => one.decision)),
    );
    const all = ofKind(portfolio, 'decision').map(({ number }) => number);
    const open = all.filter((number) => !seen.has(number));
    return open.length > 0 ? open : all;
  },
  none: 'Nothing was decided yet, so that there is nothing to sample.',
});

/** The decisions that were chosen. */
export const decisionsChosen = ({ site, chosen }: Making): Decision[] =>
  (chosen.decision ?? []).flatMap((number) => recordOfKind(site.portfolio, number, 'decision') ?? []);

/** The evidence that some decisions rest on and that was not withdrawn, each piece once. */
export const evidenceBehind = ({ byNumber }: Portfolio, decisions: readonly Decision[]) =>
  [...new Set(decisions.flatMap(({ data }) => data.evidence))].flatMap(
    (number) => byNumber.get(number) ?? [],
  );

/** The criteria of each decision, to be agreed with or not. */
export const rowsToSample = (kind: Sampling, making: Making, decisions: readonly Decision[]): RowGroup[] => {
  const { portfolio } = making.site;
  return decisions.map((decision) => ({
    code: decision.number,
    title: `${decision.data.title}, ${nameShown(portfolio, decision.data.assessor)}, ${dateInWords(decision.data.on)}`,
    rows: decision.data.criteria.map((one) => rowOf(kind, making, decision, one)),
  }));
};

const rowOf = (
  kind: Sampling,
  making: Making,
  { number, data }: Decision,
  one: Decision['data']['criteria'][number],
): SheetRow => {
  const field = fieldsOfKind(kind, making);
  const evidence = one.evidence.length > 0 ? one.evidence : data.evidence;
  const row = criterionRow(making.site, one.criterion, evidence);
  return {
    ...row,
    key: `${number} ${one.criterion}`,
    earlier: [
      `Decided: ${choiceInWords(one.state)}.`,
      ...one.reasons.map(({ test, why }) => `${sentenceCase(test)}: ${why}`),
      ...(one.feedback ? [one.feedback] : []),
    ],
    decides: 'agrees',
    fields: [
      field('sampled.decision', { input: { type: 'fixed', value: number } }),
      field('sampled.criterion', { input: { type: 'fixed', value: one.criterion } }),
      field('sampled.agrees', {
        label: 'Do you agree?',
        help: '',
        needed: undefined,
        input: { type: 'yes-no' },
      }),
      field('sampled.why', {
        label: 'Why not?',
        help: '',
        when: { field: 'agrees', is: ['false'] },
        needed: 'say why you do not agree.',
        input: room(2),
      }),
    ],
  };
};

/** The actions that follow, each with who does it and by when. */
export const actionsAsked = (kind: Sampling, making: Making, decisions: readonly Decision[]): SheetField => {
  const field = fieldsOfKind(kind, making);
  const { vouchers } = making.site.portfolio;
  const criteria = [
    ...new Set(decisions.flatMap(({ data }) => data.criteria.map(({ criterion }) => criterion))),
  ];
  return field('actions', {
    input: {
      type: 'list',
      begins: 0,
      add: 'Add an action',
      fields: [
        field('actions.action', { needed: 'Say what is required.', input: room(2) }),
        field('actions.criteria', {
          input: {
            type: 'ticks',
            summary: 'The criteria that wait for it',
            choices: criteria.map((value) => ({ value, label: value })),
            ticked: [],
          },
        }),
        field('actions.owner', {
          needed: 'Say who does it.',
          input: {
            type: 'choice',
            as: 'menu',
            choices: [...vouchers.values()]
              .filter(({ role }) => role !== 'witness')
              .map(({ id, shownAs }) => ({ value: id, label: shownAs })),
          },
        }),
        field('actions.due', { needed: 'Say by when.' }),
      ],
    },
  });
};

const action = schemas['iqa-sample'].shape.actions.unwrap().element;

/** The actions as a sheet gives them: their ids are made when they are taken in. */
export const actionAnswers = z.array(action.omit({ id: true, closedOn: true, closedBy: true })).default([]);

/** The actions with ids of their own. */
export const withIds = <T>(actions: readonly T[]): (T & { id: string })[] =>
  actions.map((one, at) => ({ id: `a${at + 1}`, ...one }));

/** The decisions that were sampled in words, such as D003 and D007. */
export const sampledInWords = (sampled: readonly { decision: string }[]): string =>
  listInWords([...new Set(sampled.map(({ decision }) => decision))]);
