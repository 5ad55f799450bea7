import type { LinesScore, Result, Score } from '#monitoring/score.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { counted } from '../words.ts';

const tidy = (value: number): string => String(Math.round(value * 10) / 10);

/** A score in steps of its scale, as a reader would count them on the form: 15 of 21 points. Sections with weights of their own have no such sum. */
export const pointsInWords = (
  { points, possible, sections }: Score,
  { data }: PortfolioRecord<'scorecard'>,
): string => {
  if (sections) return '–';
  const values = data.scale.points.map(({ value }) => value);
  const steps = Math.max(...values) - Math.min(...values);
  return `${tidy(points * steps)} of ${tidy(possible * steps)}`;
};

/** How many of the lines rated were at standard: what a score in per cent does not say by itself. */
export const standardInWords = ({ linesAtStandard, rated }: LinesScore): string =>
  `${linesAtStandard} of ${counted(rated, 'line')} at standard`;

/** How many lines were rated, and how many did not apply and left the score. */
export const linesInWords = ({ rated, outOf, notApplicable }: Score): string =>
  `${rated} of ${outOf}${notApplicable > 0 ? `, ${notApplicable} did not apply` : ''}`;

const percentOf = (value: number | null): string =>
  value === null ? 'nothing rated' : `${Math.round(value)} per cent`;

/** What each section scored and weighs, where sections have weights of their own. */
export const sectionsInWords = ({ sections }: Score): string | undefined =>
  sections &&
  `By section: ${sections.map(({ title, weight, percent }) => `${title} ${percentOf(percent)} (weighs ${weight})`).join('; ')}.`;

/** What the scorecard's own rules make of a score: both figures, never one in place of the other. */
export const resultInWords = (
  { percent }: Score,
  { nought, passes }: Result,
  { data: { passMark } }: PortfolioRecord<'scorecard'>,
): string | undefined => {
  const zero = nought
    ? `Result by the rule of this scorecard: 0 per cent, because of a critical failure. The score of its lines stays ${percentOf(percent)}.`
    : undefined;
  const pass =
    passes === undefined
      ? undefined
      : `${passes ? 'It passes' : 'It does not pass'}: the pass mark is ${passMark} per cent.`;
  return [zero, pass].filter(Boolean).join(' ') || undefined;
};

/** The score of compliance, which is no part of the score of quality. */
export const complianceInWords = ({ compliance }: Score): string | undefined =>
  compliance &&
  `Compliance, kept apart: ${percentOf(compliance.percent)}${compliance.rated > 0 ? `, ${standardInWords(compliance)}` : ''}.`;
