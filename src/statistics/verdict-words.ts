import type { Reason, TrendState, Verdict } from './verdict.ts';

/** What each state is called. */
export const stateWords: Readonly<Record<TrendState, string>> = {
  improving: 'Improving',
  worsening: 'Worsening',
  'common-cause': 'Only common-cause variation',
  mixed: 'Something out of the ordinary, in no lasting direction',
  'too-few': 'Too few to say',
};

/**
 * A row of points in words: its rule, how many, which way, from when to when. `named` writes a day or a period; `cited`
 * names the checks of the row, and stands beside it so that nobody takes them for what came since.
 */
export const reasonWords = (reason: Reason, named: (name: string) => string, cited?: string): string => {
  const { first, last, direction, signal, way } = reason;
  const when = first === last ? named(first) : `${named(first)} to ${named(last)}`;
  const since =
    signal === 'shift' && direction !== 0 && (way === 'below') === (direction === 1)
      ? direction === 1
        ? ', and higher since'
        : ', and lower since'
      : '';
  const which = cited === undefined ? '' : ` (${cited})`;
  return `${signalWords(reason)}${which}, ${when}${since}`;
};

const signalWords = ({ signal, way, of, points, chart }: Reason): string => {
  const many = points === 1 ? `one ${of}` : `${points} ${of}s`;
  if (signal === 'trend')
    return `trend: ${many} in a row, each ${way === 'rising' ? 'higher' : 'lower'} than the one before`;
  if (signal === 'outside') return `outside: ${many} ${way} the ${limit(way)}`;
  if (signal === 'two-of-three') return `two of three: ${many} near the ${limit(way)}`;
  if (chart === 'share' && of === 'check')
    return `shift: ${many} in a row ${way === 'above' ? 'at standard' : 'below standard'}`;
  return `shift: ${many} in a row ${way} the mean`;
};

const limit = (way: Reason['way']): string => (way === 'above' ? 'upper limit' : 'lower limit');

/** The whole verdict in a sentence, or in two: the state, and the rules that say so. */
export const verdictWords = (verdict: Verdict, named: (name: string) => string): string => {
  const { state, reasons, flat, fewPeriods } = verdict;
  const alike = flat
    ? ' The values are so alike that the limits have no width, and none is said to lie outside them.'
    : '';
  const judged =
    fewPeriods === undefined
      ? ''
      : ` Judged check by check, since ${periodsAreFew(fewPeriods, 'period')} for a shift of the chart's own.`;
  if (state === 'too-few') return `${stateWords[state]}.`;
  if (reasons.length === 0) return `${stateWords[state]}: no rule fires.${judged}${alike}`;
  return `${stateWords[state]}. ${reasons.map((reason) => sentence(reasonWords(reason, named))).join(' ')}${judged}${alike}`;
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** `3 months are too few`: fewer than the seven in a row that a shift asks for. */
export const periodsAreFew = (count: number, period: string): string =>
  count === 1 ? `one ${period} is too little` : `${count} ${period}s are too few`;
