import type { AsJudged } from './file/as-judged.ts';
import type { Making } from './making.ts';
import type { SheetInput, SheetView } from './sheet-view.ts';

/** What every sheet says of the portfolio: whose it is, for which qualification, and that it is an example where it is one. */
export const learnerFacts = (
  { site: { portfolio } }: Making,
  name = '',
): Pick<SheetView, 'name' | 'facts' | 'fictional'> => {
  const learner = portfolio.learner?.shownAs ?? portfolio.file.learner;
  const qualifications = new Set(portfolio.file.registrations.map((one) => one.qualification));
  return {
    name: `${name}, ${learner}`,
    fictional: portfolio.file.fictional,
    facts: [
      { label: 'Learner', value: learner },
      { label: 'Qualification', value: [...qualifications].join('; ') },
    ],
  };
};

/** The records on a sheet by number, title and hash. */
export const titlesOf = (
  { site: { portfolio } }: Making,
  judged: readonly AsJudged[],
): SheetView['evidence'] =>
  judged.map(({ number, sha256 }) => ({
    number,
    sha256,
    title: portfolio.byNumber.get(number)?.data.title ?? '',
  }));

/** A day that is filled in with today: that of the browser, or the one at which the portfolio stands. */
export const dayAtFirst = ({ site: { portfolio, today } }: Making, from?: string): SheetInput => ({
  type: 'day',
  from,
  ...(portfolio.file.asAt === undefined ? { isToday: true } : { value: today }),
});
