import { nearest } from '#language/nearest.ts';
import { type TrendNames, trendNames, unknownIn } from '#monitoring/trend-mention.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** MON-6: a chart is of a channel and of a version of the scorecard that are there. */
export const trendOfNothing: Rule = {
  id: 'trend-of-nothing',
  statements: ['MON-6'],
  severity: 'error',
  answerable: false,
  title: 'A chart is asked for of a channel or a version that is not there',
  why: 'Where nothing is shown, nobody can see what the words rest on.',
  mend: 'Write a channel, or the version of a scorecard; without either the chart is of all.',
  source: 'ocr-41 2.6 and cg-312 3.3: identify patterns and trends in what was observed',
  example: { wrong: '<Trend channel="phone" />', right: '<Trend channel="telephone" />' },
  judge: function* (portfolio) {
    for (const record of portfolio.records)
      for (const mention of record.mentions) {
        if (mention.component !== 'Trend') continue;
        const names = trendNames(mention);
        for (const name of unknownIn(portfolio, names))
          if (name === 'channel' || name === 'version')
            yield { ...troubleWith(portfolio, name, names), place: mention.place, subject: record.number };
      }
  },
};

const troubleWith = (
  portfolio: Portfolio,
  name: 'channel' | 'version',
  names: TrendNames,
): Omit<Verdict, 'place'> => {
  const value = names[name] ?? '';
  const known =
    name === 'channel'
      ? channels
      : [...new Set(ofKind(portfolio, 'scorecard', true).map(({ data }) => data.version))];
  const close = nearest(value, known);
  const what = name === 'channel' ? `"${value}" is no channel.` : `No scorecard has the version "${value}".`;
  return {
    message: `${what}${close ? ` Did you mean ${close}?` : ''}`,
    mend: `Write ${name}="…" with one of ${known.join(', ')}, or leave \`${name}\` out for all.`,
    nearest: close,
  };
};
