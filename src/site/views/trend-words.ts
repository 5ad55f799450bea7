import type { Trend, TrendVersion } from '#domain/monitoring/trend.ts';
import { counted } from '../words.ts';

/** What can be said of one version of the scorecard: enough to look for a trend, or too few to say. */
export interface TrendAnswer {
  enough: boolean;
  text: string;
}

/** The number from which a trend is looked for, as what it is: no source gives it. */
export const minimumInWords = (minimum: number): string =>
  `The centre’s choice: a trend is looked for from ${counted(minimum, 'check')} in one version of the scorecard.`;

/** One answer for each version that a trend rests on; without any check one answer for none. */
export const answersOf = ({ versions }: Trend): TrendAnswer[] => {
  if (versions.length === 0) return [{ enough: false, text: 'Too few to say: no check was rated.' }];
  return versions.map((version) => ({ enough: version.enough, text: answer(version, versions.length > 1) }));
};

const answer = ({ version, n, enough }: TrendVersion, several: boolean): string => {
  const said = `${counted(n, 'check')}${several ? ` in version ${version}` : ''}`;
  return enough ? `${said}: enough to look for a trend.` : `Too few to say: ${said}.`;
};

/** What is no part of a trend, in words; empty where nothing was left out. */
export const leftOutInWords = ({ leftOut }: Trend, check: 'planned' | 'spot'): string[] => {
  const others = check === 'planned' ? 'spot check' : 'planned check';
  return [
    ...(leftOut.notApplicable > 0
      ? [`${counted(leftOut.notApplicable, 'check')} where it did not apply`]
      : []),
    ...(leftOut.otherChecks > 0 ? [counted(leftOut.otherChecks, others)] : []),
  ];
};
