import { nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';

/** A criterion as a link: its full name, its words and where it stands on its unit's page. */
export const criterionLink = ({ portfolio }: Pick<Site, 'portfolio'>, ref: string) => {
  const criterion = portfolio.criteria.get(ref);
  return { ref, text: criterion?.text ?? '', path: criterion ? paths.criterion(criterion) : paths.map };
};

/** The three answers that a decision can give on a criterion, in the order of a table. */
export const judgementStates = ['met', 'part-met', 'not-yet-met'] as const;

/** Every decision, latest first, with its criteria under the answer given. */
export const judged = (site: Site) => {
  const { portfolio } = site;
  const acknowledged = new Map(
    ofKind(portfolio, 'acknowledgement').map(({ number, data }) => [data.of, { number, on: data.on }]),
  );
  return [...ofKind(portfolio, 'decision')]
    .sort((a, b) => (a.data.on < b.data.on ? 1 : a.data.on > b.data.on ? -1 : 0))
    .map(({ number, data }) => ({
      number,
      title: data.title,
      path: paths.record(number),
      on: data.on,
      by: nameShown(portfolio, data.assessor),
      answers: judgementStates.map((state) => ({
        state,
        criteria: data.criteria
          .filter((one) => one.state === state)
          .map((one) => ({ ...criterionLink(site, one.criterion), reasons: one.reasons })),
      })),
      units: data.units,
      feedback: data.feedback,
      nextAction: data.nextAction,
      due: data.due,
      changes: data.changes,
      countersigned: data.countersigned && {
        by: nameShown(portfolio, data.countersigned.by),
        on: data.countersigned.on,
      },
      awaitsCountersignature: !data.countersigned && portfolio.vouchers.get(data.assessor)?.trainee === true,
      acknowledged: acknowledged.get(number),
    }));
};
