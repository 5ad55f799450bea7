import { group } from '#language/group.ts';
import { counted } from '#language/words.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { isAtStandard } from '#portfolio/scale.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { isOf, recordOfKind } from '#portfolio/select.ts';

type Observation = PortfolioRecord<'observation'>;

/** The observations among some records. */
export const observationsIn = (records: readonly AnyRecord[]): Observation[] =>
  records.filter(isOf('observation'));

/** What can be counted in some records, a line each: how many of what, chosen how, at standard how often. */
export const countsIn = (portfolio: Portfolio, records: readonly AnyRecord[]): string[] => {
  const others = records.filter(({ kind }) => !['observation', 'feedback', 'coaching'].includes(kind));
  return [
    ...observed(observationsIn(records)),
    ...atStandard(portfolio, observationsIn(records)),
    ...fedBack(records.filter(isOf('feedback'))),
    ...coached(records.filter(isOf('coaching'))),
    ...[...group(others, ({ kind }) => kind).values()].flatMap(([first, ...more]) => {
      if (!first) return [];
      const { title, plural } = kindOf(first.kind);
      return counted(1 + more.length, title.toLowerCase(), plural.toLowerCase());
    }),
  ];
};

const observed = (observations: readonly Observation[]): string[] => {
  if (observations.length === 0) return [];
  const by = (field: 'check' | 'channel' | 'nature') =>
    [...group(observations, ({ data }) => data[field]).entries()]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([value, some]) => `${some.length} ${value}`)
      .join(', ');
  return [
    `${counted(observations.length, 'observation')}: ${by('check')}; ${by('channel')}; ${by('nature')}`,
  ];
};

/** Ratings at standard are counted in each version of a scorecard by itself: its standard is its own. */
const atStandard = (portfolio: Portfolio, observations: readonly Observation[]): string[] =>
  [...group(observations, ({ data }) => data.scorecard).entries()].flatMap(([number, some]) => {
    const card = recordOfKind(portfolio, number, 'scorecard');
    if (!card) return [];
    const given = some.flatMap(({ data }) => data.ratings).flatMap(({ rating }) => rating ?? []);
    const met = given.filter((rating) => isAtStandard(card.data.scale, rating)).length;
    return [
      `${met} of ${counted(given.length, 'rating')} at standard or better on <Evidence number="${number}" />; quality criteria that did not apply are not counted`,
    ];
  });

const fedBack = (feedback: readonly PortfolioRecord<'feedback'>[]): string[] => {
  if (feedback.length === 0) return [];
  const sum = (count: (record: PortfolioRecord<'feedback'>) => number) =>
    feedback.reduce((all, record) => all + count(record), 0);
  const strengths = counted(
    sum(({ data }) => data.strengths.length),
    'strength',
  );
  const points = counted(
    sum(({ data }) => data.developmentPoints.length),
    'development point',
  );
  const actions = sum(({ data }) => data.actions.length);
  const open = sum(({ data }) => data.actions.filter(({ state }) => state === 'open').length);
  const agreed = actions === 0 ? 'no action' : `${counted(actions, 'action')}, ${open} of them still open`;
  return [`${counted(feedback.length, 'feedback record')}: ${strengths}, ${points}, ${agreed}`];
};

const coached = (sessions: readonly PortfolioRecord<'coaching'>[]): string[] => {
  if (sessions.length === 0) return [];
  const followed = sessions.filter(({ data }) => data.followUp !== undefined).length;
  return [`${counted(sessions.length, 'coaching session')}, ${followed} of them followed up`];
};
