import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;

/** What a group of the frame and an observation both say of a transaction. */
const properties = ['channel', 'nature', 'transactionType', 'complexity'] as const;

/** PRE-5: what was observed for an item of a draw is of the group that the item was drawn from. */
export const observationUnlikeItsItem: Rule = {
  id: 'observation-unlike-its-item',
  statements: ['PRE-5'],
  severity: 'warning',
  title: 'What was observed is not of the group that its item was drawn from',
  why: 'An item stands for its group of the frame; where a transaction of another group was observed, the group is counted as seen and was not.',
  mend: 'Mend what the observation says or the item that it names. Where another transaction was taken on purpose, make it `check: spot` with a `reason`, take out `draw` and `drawItem` and any claim at them, and still observe the item.',
  source: 'ocr-41 4.2 and cg-312 1.4: a representative sample; study-4: channels and complexity',
  example: {
    wrong: 'channel: telephone, for an item of the group counter',
    right: 'channel: face-to-face, for an item of the group counter',
  },
  gather: (count) => `${count} observations are not of the group that their item was drawn from`,
  judge: function* (portfolio) {
    const groups = groupsDrawnFrom(portfolio);
    for (const record of ofKind(portfolio, 'observation')) {
      const group = groups.get(`${record.data.draw} ${record.data.drawItem}`);
      if (group) yield* differing(portfolio, record, group);
    }
  },
};

type Group = PortfolioRecord<'sampling-frame'>['data']['strata'][number];

/** The group of the frame that each item was drawn from, by the number of its draw and its own id. */
const groupsDrawnFrom = (portfolio: Portfolio): Map<string, Group> => {
  const drawnFrom = new Map<string, Group>();
  for (const { number, data } of ofKind(portfolio, 'draw')) {
    const frame = recordOfKind(portfolio, data.frame, 'sampling-frame');
    const strata = new Map(frame?.data.strata.map((stratum) => [stratum.id, stratum]));
    for (const { id, stratum } of data.items) {
      const group = strata.get(stratum);
      if (group) drawnFrom.set(`${number} ${id}`, group);
    }
  }
  return drawnFrom;
};

function* differing(portfolio: Portfolio, record: Observation, group: Group): Generator<Verdict> {
  const { data, file, number } = record;
  const wrong = properties.filter(
    (name) => group[name] !== undefined && data[name] !== undefined && group[name] !== data[name],
  );
  const [first] = wrong;
  if (first === undefined) return;
  const said = (of: Partial<Record<(typeof properties)[number], string>>) =>
    wrong.map((name) => of[name]).join(' and ');
  yield {
    get place() {
      return portfolio.placeOf(file, [first]);
    },
    message: `${number} is ${said(data)}, and its item ${data.drawItem} of ${data.draw} is of the group ${group.id}, which is ${said(group)}.`,
    mend: `Mend what the observation says or the item that it names. Where another transaction was taken on purpose: make it \`check: spot\` with a \`reason\`, take out \`draw\` and \`drawItem\` and any claim at them, and still observe ${data.drawItem}.`,
    subject: number,
  };
}
