import { nearest } from '#language/nearest.ts';
import { onceFor } from '#language/once-for.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { referencesTo } from '#portfolio/references.ts';
import { linesOf, scorecardsMeant } from '#portfolio/scorecard-lines.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Every quality criterion named is a line of the scorecard that was used. */
export const unknownQualityCriterion: Rule = {
  id: 'unknown-quality-criterion',
  statements: ['PRE-1', 'FB-3', 'MON-3'],
  severity: 'error',
  answerable: false,
  title: 'A quality criterion is named that the scorecard does not have',
  why: 'Work is monitored against agreed quality criteria; one that nobody agreed cannot be rated or fed back on.',
  mend: 'Write the id of a line of the scorecard that was used.',
  source: 'ocr-41 1.1, 2.4: agreed quality criteria',
  example: { wrong: '- quality: greating', right: '- quality: greeting' },
  judge: function* (portfolio) {
    for (const { record, path, value, place, subject } of referencesTo(portfolio, 'quality-criterion')) {
      if (!record) continue;
      const trouble = troubleWith(value, scorecardsMeant(portfolio, record, path));
      if (trouble) yield { ...trouble, place: place(), subject };
    }
    yield* inTrends(portfolio);
  },
};

function* inTrends(portfolio: Portfolio): Generator<Verdict> {
  const scorecards = ofKind(portfolio, 'scorecard', true);
  for (const record of portfolio.records)
    for (const { component, attributes, place } of record.mentions) {
      const named = component === 'Trend' ? attributes.quality : undefined;
      const trouble = named !== undefined && troubleWith(named, scorecards);
      if (trouble) yield { ...trouble, place, subject: record.number };
    }
}

/** Each of thousands of lines that were judged names one. */
const idsIn = onceFor(
  (scorecard: PortfolioRecord<'scorecard'>) => new Set(linesOf(scorecard).map(({ id }) => id)),
);

const troubleWith = (
  id: string,
  scorecards: readonly PortfolioRecord<'scorecard'>[],
): Omit<Verdict, 'place'> | undefined => {
  if (scorecards.some((scorecard) => idsIn(scorecard).has(id))) return undefined;
  const ids = [...new Set(scorecards.flatMap((scorecard) => [...idsIn(scorecard)]))];
  if (ids.length === 0) return undefined;
  const close = nearest(id, ids);
  const where = scorecards.map(({ number }) => number).join(' or ');
  return {
    message: `Scorecard ${where} has no quality criterion ${id}.${close ? ` Did you mean ${close}?` : ''}`,
    mend: `Its quality criteria are ${ids.join(', ')}.`,
    nearest: close,
  };
};
