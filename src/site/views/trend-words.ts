import type { Trend, TrendVersion } from '#domain/monitoring/trend.ts';
import { counted } from '../words.ts';

/** What can be said of one version of the scorecard: enough to look for a trend, or too few to say. */
export interface TrendAnswer {
  enough: boolean;
  text: string;
}

/** One answer for each version that a trend rests on; without any check one answer for none. */
export const answersOf = ({ versions }: Trend, minimum: number): TrendAnswer[] => {
  if (versions.length === 0) return [{ enough: false, text: 'Too few to say: no check was rated.' }];
  return versions.map((version) => ({
    enough: version.enough,
    text: answer(version, minimum, versions.length > 1),
  }));
};

const answer = ({ version, n, enough }: TrendVersion, minimum: number, several: boolean): string => {
  const where = several ? ` in version ${version}` : '';
  const asks = `the centre’s choice is ${minimum}`;
  return enough
    ? `${counted(n, 'check')}${where}: enough to look for a trend (${asks} or more).`
    : `Too few to say: ${counted(n, 'check')}${where} (${asks} or more).`;
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
