import type { LinesJudged } from '#monitoring/signal-by-chance.ts';
import type { Trend } from '#monitoring/trend.ts';
import type { TrendBreak } from '#monitoring/trend-points.ts';
import type { TrendVersion } from '#monitoring/trend-version.ts';
import type { Reason, TrendState } from '#statistics/verdict.ts';
import { periodsAreFew, reasonWords, stateWords } from '#statistics/verdict-words.ts';
import { periodInWords, periodNoun } from '../shared/period-words.ts';
import { counted, dateInWords, sentenceCase } from '../words.ts';

/** What can be said of one version of the scorecard, with the rules that say so; or too few to say. */
export interface TrendAnswer {
  enough: boolean;
  state: TrendState;
  text: string;
  reasons: string[];
}

/** The number from which a trend is looked for, as what it is: no source gives it. */
export const minimumInWords = (minimum: number): string =>
  `The centre’s choice: a trend is looked for from ${counted(minimum, 'check')} in one version of the scorecard.`;

/** Whose some observations are, in words: said beside a rule where a chart holds the checks of several people. */
export type Whose = (observations: readonly string[]) => string;

/** One answer for each version that a trend rests on; without any check one answer for none. */
export const answersOf = ({ versions, points }: Trend, whose?: Whose): TrendAnswer[] => {
  const none = 'Too few to say: no planned check was rated.';
  if (versions.length === 0) return [{ enough: false, state: 'too-few', text: none, reasons: [] }];
  return versions.map((version) => ({
    enough: version.enough,
    state: version.verdict.state,
    text: answer(version, versions),
    reasons: version.enough ? reasonsOf(version, points, whose) : [],
  }));
};

/** A verdict is as old as its last check, which may be long before the day of the page. */
const answer = (part: TrendVersion, versions: readonly TrendVersion[]): string => {
  const said = `${counted(part.n, 'check')}${versions.length > 1 ? ` in ${partInWords(part, versions)}` : ''}`;
  const last = part.checks.at(-1);
  const until = last ? `, up to ${dateInWords(last.on)}` : '';
  return `${stateWords[part.verdict.state]}: ${said}${until}.`;
};

/** One part of a chart by name: its version of the scorecard, and on which side of a step it lies where there are two. */
export const partInWords = (
  { scorecard, version, step }: TrendVersion,
  versions: readonly TrendVersion[],
): string => {
  const parts = versions.filter((one) => one.scorecard === scorecard);
  const next = parts.map((one) => one.step).find((one) => one && (!step || one.on > step.on));
  const from = step && `since the step of ${dateInWords(step.on)}`;
  const to = next && `before the step of ${dateInWords(next.on)}`;
  return [`version ${version}`, [from, to].filter(Boolean).join(' and ')].filter(Boolean).join(' ');
};

/** So many signals are said in words; more stand with their checks only. */
const reasonsSaid = 20;

const moreInWords = (more: number): string[] =>
  more > 0
    ? [`And ${counted(more, 'signal')} more, which the files of the figures name at their checks.`]
    : [];

const reasonsOf = (
  { verdict, byShare, n }: TrendVersion,
  points: Trend['points'],
  whose?: Whose | undefined,
): string[] => [
  ...(verdict.reasons.length === 0
    ? ['No rule of the chart fires.']
    : [
        ...verdict.reasons.slice(0, reasonsSaid).map((reason) => reasonSaid(reason, n, whose)),
        ...moreInWords(verdict.reasons.length - reasonsSaid),
      ]),
  ...(verdict.fewPeriods === undefined
    ? []
    : [
        `Judged check by check, since ${periodsAreFew(verdict.fewPeriods, periodNoun(points))} for a shift of the chart’s own.`,
      ]),
  ...verdict.setAside.map(
    (reason) => `Set aside: ${reasonInWords(reason)}. With so few checks chance alone brings that too often.`,
  ),
  ...(verdict.flat ? [alikeWords(byShare !== undefined)] : []),
];

const alikeWords = (isShare: boolean): string =>
  `${isShare ? 'All checks came out the same' : 'The scores are so alike'}, so the limits have no width; nothing is said to lie outside them.`;

const reasonSaid = (reason: Reason, n: number, whose: Whose | undefined): string => {
  const of = whose ? `, ${whose(reason.observations)}` : '';
  return `${sentenceCase(reasonInWords(reason, `${citedIn(reason)}${of}`))}.${chanceSaid(reason, n)}`;
};

/** How often chance brings such a row in so many checks: more than at its own place, by which it stands. */
const chanceSaid = ({ chance }: Reason, n: number): string =>
  chance === undefined
    ? ''
    : ` Chance alone, with the same share throughout, brings a row as long somewhere in ${n} checks in ${rarely(chance)} of charts.`;

const rarely = (chance: number): string =>
  chance < 0.001 ? 'less than 0.1%' : `${(chance * 100).toFixed(1)}%`;

const reasonInWords = (reason: Reason, cited = citedIn(reason)): string =>
  reasonWords(reason, reason.of === 'check' ? dateInWords : periodInWords, cited);

const citedIn = ({ observations }: Reason): string => {
  const [first, last] = [observations[0], observations.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
};

/** Which rules a verdict goes by, as a reader of the chart should know them. */
export const rulesInWords = (quality: string | undefined, enough = true): string => {
  if (!enough) return 'Too few checks for limits: a run chart of what there is, and no rule is asked.';
  return quality === undefined
    ? 'XmR chart with the rules of NHS “Making Data Count”: a point outside the limits; a shift, seven in a row on one side of the mean; a trend, seven in a row rising or falling; two of three near a limit. Moving ranges of 3.267 times their average or more are left out of the limits, once; the note under a chart says which.'
    : 'p-chart, with limits from three periods on: a period outside its limits; a shift, seven periods or checks in a row on one side of the mean share. Each stands only where chance would seldom bring it at that very place: a row at most once in 128 tries, a period outside at most 135 times in 100,000. Somewhere in a whole chart chance brings it more often; how often is said beside each row of checks.';
};

/** How many lines were looked at, and in how many chance would show something: said once, where all come together. */
export const linesInAll = ({ scores, shares, signalled, byChance }: LinesJudged): string => {
  const all = scores + shares;
  if (all === 0) return 'No line has enough checks to be judged yet.';
  const lines = counted(all, 'line');
  return `${lines} ${all === 1 ? 'has' : 'have'} enough checks to be judged: ${counted(scores, 'line')} of scores and ${shares} of single quality criteria, each in one version of the scorecard. If nothing had ever changed, long rows on one side alone would by chance show a signal in about ${byChance.toFixed(1)} of them, and the other rules in some more; a signal was found in ${signalled}. One signal is a reason to ask what changed, and no proof that something did. Lines share checks: one check counts for its colleague, its channel and everybody.`;
};

/** What is no part of a trend, in words; empty where nothing was left out. */
export const leftOutInWords = ({ leftOut }: Trend, check: 'planned' | 'spot'): string[] => {
  const others = check === 'planned' ? 'spot check' : 'planned check';
  return [
    ...(leftOut.notApplicable > 0
      ? [`${counted(leftOut.notApplicable, 'check')} where it did not apply`]
      : []),
    ...(leftOut.otherChecks > 0 ? [counted(leftOut.otherChecks, others)] : []),
    ...(leftOut.otherVersions > 0
      ? [`${counted(leftOut.otherVersions, 'check')} by another version of the scorecard`]
      : []),
  ];
};

/** A break as a chart names it. */
export const breakLabel = ({ from, to, steps }: TrendBreak): string =>
  [...(from === to ? [] : [`Version ${to}`]), ...(steps.length > 0 ? ['Declared step'] : [])].join(', ');

/** What a report says, of which part where there are several, and whether the checks bear it out. */
export const saysOf = (says: string | undefined, { verdict, versions, present }: Trend) => {
  if (says === undefined) return undefined;
  const words = (stateWords as Record<string, string>)[says] ?? says;
  const of = present && versions.length > 1 ? partInWords(present, versions) : undefined;
  return { words, of, borneOut: says === verdict.state };
};

/** A break in words, with what the learner declared. */
export const breakInWords = ({ on, from, to, steps }: TrendBreak): string => {
  const version =
    from === to
      ? []
      : [`From ${dateInWords(on)} scorecard version ${to} instead of ${from}: not comparable across.`];
  const declared = steps.map(
    (step) => `A declared step on ${dateInWords(step.on)}: ${ended(step.reason)} Limits begin anew.`,
  );
  return [...version, ...declared].join(' ');
};

/** A sentence of somebody else's with one full stop at its end, whether or not they wrote it. */
export const ended = (words: string): string =>
  /[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`;
