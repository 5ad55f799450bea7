import { type Balance, balance } from '#monitoring/balance.ts';
import { colleaguesOf } from '#monitoring/colleagues.ts';
import { type Days, type Followed, promptness } from '#monitoring/promptness.ts';
import { nameShown } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted, dateInWords } from '../words.ts';

/** Days from observing to writing up and to feeding back, and what still has had no feedback. */
export const daysView = (site: Site) => {
  const { writingUp, feedingBack, waiting, excused, each } = promptness(site.portfolio, site.today);
  return {
    observations: each.length,
    fedBack: feedingBack.n,
    panels: [
      panel(site, 'writing-up', 'writing up', writingUp),
      panel(site, 'feeding-back', 'feeding back', feedingBack),
    ],
    waiting: waiting.map(({ observation, days }) => ({
      ...cited(site, observation),
      days: counted(days, 'working day'),
    })),
    excused: excused.map(({ observation, reason }) => ({ ...cited(site, observation), reason })),
  };
};

/** One of the two lapses of time as the page shows it. */
export type DaysShown = ReturnType<typeof panel>;

const panel = (site: Site, id: string, what: string, days: Days) => {
  const { values, n, median, threshold, over } = days;
  const middle = median === null ? 'no median' : `median ${counted(median, 'working day')}`;
  return {
    id,
    title: `From observing to ${what}`,
    n: counted(n, 'observation'),
    middle,
    rule: `The centre’s choice: within ${counted(threshold, 'working day')}. ${over.length} of ${n} took longer.`,
    chart: {
      id: `days-${id}`,
      title: `Working days from observing to ${what}`,
      description: `${counted(n, 'observation')}, ${middle}, ${over.length} over ${counted(threshold, 'working day')}. The counts stand on the columns.`,
      values,
      limit: threshold,
      width: 340,
      unit: 'working days',
      emptyText: `Nothing from observing to ${what} yet.`,
    },
    over: over.map((one) => ({
      ...cited(site, one.observation),
      days: counted(lapse(id, one), 'working day'),
    })),
  };
};

const lapse = (id: string, one: Followed): number =>
  id === 'writing-up' ? one.daysToWriteUp : (one.daysToFeedback ?? 0);

const cited = ({ portfolio }: Site, { number, data }: Followed['observation']) => ({
  number,
  path: paths.record(number),
  colleague: nameShown(portfolio, data.colleague),
  on: dateInWords(data.observedOn),
});

/** Strengths to development points, of everybody and of each colleague. */
export const balanceView = ({ portfolio }: Site) => [
  { name: 'Everybody', ...bothOf(balance(portfolio)) },
  ...colleaguesOf(portfolio).map(({ id, shownAs }) => ({ name: shownAs, ...bothOf(balance(portfolio, id)) })),
];

const bothOf = ({ observations, feedback }: ReturnType<typeof balance>) => ({
  observations: balanceInWords(observations),
  feedback: balanceInWords(feedback),
});

const balanceInWords = ({
  records,
  strengths,
  developmentPoints,
  ratio,
  without,
  withoutButSaid,
}: Balance) => ({
  records,
  strengths,
  developmentPoints,
  ratio: ratio === null ? '–' : `${ratio.toFixed(1)} to 1`,
  without:
    without === 0 ? '0' : `${without}, ${withoutButSaid === without ? 'each' : withoutButSaid} with a reason`,
});
