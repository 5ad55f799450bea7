import { counted } from '#language/words.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { declaredComplete, ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;

const groups = ['staff', 'customers'] as const;
const names = { staff: 'colleagues', customers: 'customers' } as const;

/** PRE-6: colleagues and customers were told before anybody was observed. */
export const observedBeforeNotice: Rule = {
  id: 'observed-before-notice',
  statements: ['PRE-6'],
  severity: 'error',
  answerable: false,
  later: true,
  needsWhole: true,
  title: 'Somebody was observed and people had not been told of the monitoring',
  why: 'Colleagues and customers must know the nature, extent and reasons of monitoring before it happens to them.',
  mend: 'Look at the days of the notice and of the observation. If both are right, withdraw each that was observed before: `withdrawn: { on: …, reason: … }`.',
  source: 'ocr-41 1.3, 4.3; cg-312 2.4; ICO guidance: aware of the nature, extent and reasons',
  example: {
    wrong: 'a notice to staff on 2026-03-11, and a call observed on 2026-03-04',
    right: 'the first call was observed on 2026-03-16',
  },
  judge: function* (portfolio) {
    const observations = ofKind(portfolio, 'observation').sort((a, b) =>
      a.data.observedOn < b.data.observedOn ? -1 : 1,
    );
    const notices = ofKind(portfolio, 'notice').sort((a, b) => (a.data.on < b.data.on ? -1 : 1));
    yield* tooEarly(portfolio, observations, notices);
    yield* nobodyTold(portfolio, observations, notices);
  },
};

function* tooEarly(
  portfolio: Portfolio,
  observations: readonly Observation[],
  notices: readonly PortfolioRecord<'notice'>[],
): Generator<Verdict> {
  for (const to of groups) {
    const notice = notices.find(({ data }) => data.to === to);
    const early = notice ? observations.filter(({ data }) => data.observedOn < notice.data.on) : [];
    const [first, ...more] = early;
    if (!notice || !first) continue;
    yield {
      place: portfolio.placeOf(first.file, ['observedOn']),
      message: `${first.number} was observed on ${first.data.observedOn}${more.length > 0 ? ` (and ${more.length} more)` : ''}, before ${names[to]} were told on ${notice.data.on} (${notice.number}).`,
      subject: first.number,
    };
  }
}

/** A record of the telling may still be to come, so it is a to-do until a unit that rests on the checks is complete. */
function* nobodyTold(
  portfolio: Portfolio,
  observations: readonly Observation[],
  notices: readonly PortfolioRecord<'notice'>[],
): Generator<Verdict> {
  const [first] = observations;
  const untold = groups.filter((to) => !notices.some(({ data }) => data.to === to));
  if (!first || untold.length === 0) return;
  yield {
    place: portfolio.placeOf(first.file, ['observedOn']),
    message: `${counted(observations.length, 'transaction')} ${observations.length === 1 ? 'was' : 'were'} observed, and no record says that ${untold.map((to) => names[to]).join(' and ')} were told beforehand.`,
    mend: `Add a notice \`to: ${untold.join('` and one `to: ')}\` in content/notices/, with the day and the way in which they were told; \`npm run new notice\` asks for each part.`,
    severity: 'to-do',
    subject: first.number,
    unit: observations
      .flatMap(({ number }) => portfolio.claimsOf.get(number) ?? [])
      .map(({ criterion }) => criterion.split('/')[0] ?? '')
      .find((unit) => declaredComplete(portfolio, unit)),
  };
}
