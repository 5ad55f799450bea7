import { criticalLines } from '#monitoring/critical-failure.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { isAtStandard, stepOn, worstInWords, worstPoint } from '#portfolio/scale.ts';
import type { LinesBlock, ScaleBlock } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import { notRecorded } from './record-fields.ts';
import type { Layout } from './record-layout.ts';
import { leafAt, moreOf, wordsAt } from './record-parts.ts';

type Scorecard = PortfolioRecord<'scorecard'>;

/** A scorecard reads as the form that it is: the scale in words, then its sections line by line. */
export const scorecardLayout = (context: RecordContext, record: Scorecard): Layout => ({
  sections: [
    { title: 'The scale', anchor: fieldAnchor(['scale']), block: scale(record) },
    {
      title: 'Quality criteria',
      says: `What is judged on each transaction, and the standard behind each line.${failingInWords(record)}`,
      anchor: fieldAnchor(['sections']),
      block: lines(context, record),
    },
  ],
  shown: ['scale', 'sections'],
});

/** When a critical line counts as failed; empty where no line is critical. */
const failingInWords = (record: Scorecard): string => {
  if (criticalLines(record).length === 0) return '';
  const worst = worstPoint(record.data.scale);
  const label = record.data.scale.points.find(({ value }) => value === worst)?.label;
  return ` A critical line is failed at the ${worstInWords(record.data.scale)} point of the scale, ${worst} (${label}): that is a critical failure, shown beside the score and never folded into it.`;
};

const scale = ({ data }: Scorecard): ScaleBlock => {
  const { name, definedBy, atStandard, points, best } = data.scale;
  return {
    type: 'scale',
    name: wordsAt(['scale', 'name'], name),
    best: wordsAt(['scale', 'best'], best),
    definedBy: definedBy ? wordsAt(['scale', 'definedBy'], definedBy) : undefined,
    atStandard: wordsAt(['scale', 'atStandard'], String(atStandard)),
    pointsAnchor: fieldAnchor(['scale', 'points']),
    points: points.map(({ value, label, means }, index) => ({
      anchor: fieldAnchor(['scale', 'points', index]),
      value: wordsAt(['scale', 'points', index, 'value'], String(value)),
      label: wordsAt(['scale', 'points', index, 'label'], label),
      means: wordsAt(['scale', 'points', index, 'means'], means),
      step: stepOn(data.scale, value),
      steps: points.length,
      atStandard: isAtStandard(data.scale, value),
    })),
  };
};

const shownOfLine = 'id text standard standardIn weight critical'.split(' ');

const lines = (context: RecordContext, { data }: Scorecard): LinesBlock => ({
  type: 'lines',
  sections: data.sections.map(({ id, title, weight, qualityCriteria }, section) => ({
    anchor: fieldAnchor(['sections', section]),
    id: wordsAt(['sections', section, 'id'], id),
    weight: weight === undefined ? undefined : wordsAt(['sections', section, 'weight'], `weighs ${weight}`),
    linesAnchor: fieldAnchor(['sections', section, 'qualityCriteria']),
    title: wordsAt(['sections', section, 'title'], title),
    lines: qualityCriteria.map((line, index) => {
      const at = (...key: string[]) => ['sections', section, 'qualityCriteria', index, ...key];
      return {
        anchor: fieldAnchor(['sections', section, 'qualityCriteria', index]),
        id: wordsAt(at('id'), line.id),
        text: wordsAt(at('text'), line.text),
        standard: wordsAt(at('standard'), line.standard ?? notRecorded),
        standardIn: leafAt(context, at('standardIn'), line.standardIn),
        weight: wordsAt(at('weight'), String(line.weight)),
        more: moreOf(context, at(), line, shownOfLine),
        critical: {
          ...wordsAt(at('critical'), line.critical ? 'Critical' : 'Not critical'),
          is: line.critical,
        },
      };
    }),
  })),
});
