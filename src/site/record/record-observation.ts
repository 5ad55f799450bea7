import { criticalFailuresIn } from '#monitoring/critical-failure.ts';
import { resultOf, scoreOf, standardPercent } from '#monitoring/score.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { isAtStandard, stepOn, worstPoint } from '#portfolio/scale.ts';
import {
  complianceInWords,
  pointsInWords,
  resultInWords,
  sectionsInWords,
  standardInWords,
} from '../shared/score-words.ts';
import { counted, dateInWords } from '../words.ts';
import type { PointsBlock, RatedLine, RatingsBlock, ScoreView, Section } from './record-blocks.ts';
import { qualityLine, type RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { moreOf, pointsSection, wordsAt } from './record-parts.ts';
import { referenceValue } from './record-references.ts';
import { ratedOn, scorecardOf } from './record-scale.ts';
import { swapSections } from './record-swaps.ts';

type Observation = PortfolioRecord<'observation'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** An observation reads as the scorecard that it is: score, lines, critical failures, points to take away. */
export const observationLayout = (context: RecordContext, record: Observation): Layout => {
  const { data } = record;
  const card = scorecardOf(context);
  const sections: (Section | undefined)[] = [
    { title: 'Scorecard', anchor: fieldAnchor(['ratings']), block: ratings(context, record, card) },
    seen(
      context,
      'criticalFailures',
      'Critical failures',
      'bad',
      'A critical line is failed at the worst point of the scale. Shown beside the score, never folded into it.',
    ),
    seen(context, 'strengths', 'Strengths', 'good'),
    seen(context, 'developmentPoints', 'Development points', 'warn'),
    ...swapSections(context, record),
  ];
  return {
    lead: wordsAt(['transaction'], data.transaction),
    sections: sections.filter((section) => section !== undefined),
    shown: 'transaction scorecard version ratings criticalFailures strengths developmentPoints'.split(' '),
  };
};

const seen = (
  context: RecordContext,
  name: 'criticalFailures' | 'strengths' | 'developmentPoints',
  title: string,
  tone: PointsBlock['tone'],
  says?: string,
): Section | undefined => pointsSection(context, name, title, tone, says);

const ratings = (context: RecordContext, record: Observation, card: Scorecard | undefined): RatingsBlock => {
  const { scorecard, version } = record.data;
  return {
    type: 'ratings',
    card: { anchor: fieldAnchor(['scorecard']), value: referenceValue(context, 'record', scorecard) },
    version: wordsAt(['version'], version),
    scale: card && {
      name: card.data.scale.name,
      points: card.data.scale.points.map((point) => ({
        ...point,
        step: stepOn(card.data.scale, point.value),
        atStandard: isAtStandard(card.data.scale, point.value),
      })),
    },
    score: card && scoreView(context, record, card),
    sections: sectionsOf(context, record, card),
  };
};

/** The lines in the order of the scorecard; a rating of a line that it does not have comes last. */
const sectionsOf = (context: RecordContext, record: Observation, card: Scorecard | undefined) => {
  const rated = record.data.ratings.map(({ quality }, index) => ({ quality, index }));
  const known = new Set<number>();
  const sections = (card?.data.sections ?? []).map(({ title, qualityCriteria }) => ({
    title,
    lines: qualityCriteria.flatMap(({ id }) =>
      rated
        .filter(({ quality }) => quality === id)
        .map(({ index }) => {
          known.add(index);
          return ratedLine(context, record, card, index);
        }),
    ),
  }));
  const rest = rated.filter(({ index }) => !known.has(index));
  const others = rest.map(({ index }) => ratedLine(context, record, card, index));
  return [...sections, { title: card ? 'Not on the scorecard' : 'Ratings', lines: others }].filter(
    ({ lines }) => lines.length > 0,
  );
};

const ratedLine = (
  context: RecordContext,
  { data }: Observation,
  card: Scorecard | undefined,
  index: number,
): RatedLine => {
  const given = data.ratings[index] as Observation['data']['ratings'][number];
  const at = (key: string) => ['ratings', index, key];
  const line = card?.data.sections
    .flatMap(({ qualityCriteria }) => qualityCriteria)
    .find(({ id }) => id === given.quality);
  const found = qualityLine(context, given.quality);
  return {
    anchor: fieldAnchor(['ratings', index]),
    qualityAnchor: fieldAnchor(at('quality')),
    line: { type: 'link', text: found?.text ?? given.quality, target: found?.target },
    standard: line?.standard,
    critical: line?.critical ?? false,
    failed: (line?.critical ?? false) && card !== undefined && given.rating === worstPoint(card.data.scale),
    weight: line?.weight ?? 1,
    compliance: line?.compliance ?? false,
    rated: given.rating === undefined ? undefined : ratedOn(card, given.rating, fieldAnchor(at('rating'))),
    note: given.note ? wordsAt(at('note'), given.note) : undefined,
    notApplicable: given.notApplicable ? wordsAt(at('notApplicable'), given.notApplicable) : undefined,
    time: given.at ? wordsAt(at('at'), given.at) : undefined,
    more: moreOf(context, ['ratings', index], given, 'quality rating note notApplicable at'.split(' ')),
  };
};

/** The score in per cent with what it was computed from, in steps of the scale as a reader would count them. */
const scoreView = ({ portfolio }: RecordContext, record: Observation, card: Scorecard): ScoreView => {
  const score = scoreOf(record, card);
  const { rated, outOf, notApplicable } = score;
  const result = resultOf(score, criticalFailuresIn(portfolio, record), card);
  const beside = [
    sectionsInWords(score),
    resultInWords(score, result, card),
    complianceInWords(score),
  ].filter((words) => words !== undefined);
  if (score.percent === null)
    return {
      standard: 'No score',
      percent: 'No score',
      words: `None of ${counted(outOf, 'quality criterion', 'quality criteria')} was rated, so there is nothing that a score could be a share of.`,
      rule: notApplicable > 0 ? `${notApplicable} did not apply.` : '',
      beside,
    };
  const weighted = card.data.sections.some(({ qualityCriteria }) =>
    qualityCriteria.some(({ weight }) => weight !== 1),
  );
  const per = weighted ? ', times the weight of the quality criterion' : '';
  return {
    standard: standardInWords(score),
    percent: `${Math.round(score.percent)} per cent`,
    words: `${score.sections ? 'the mean of the sections by their weights,' : `${pointsInWords(score, card)} points`} over ${rated} of ${counted(outOf, 'quality criterion', 'quality criteria')}`,
    beside,
    justAt: `Were every line just at standard, it would be ${Math.round(standardPercent(card))} per cent.`,
    rule: `A rating earns one point for each step that it is better than the worst on the scale${per}. Critical failures are no part of it. Written up on ${dateInWords(record.data.writtenUpOn)}.`,
    leftOut:
      notApplicable > 0
        ? `${counted(notApplicable, 'quality criterion', 'quality criteria')} did not apply and ${notApplicable === 1 ? 'is' : 'are'} left out of both numbers.`
        : undefined,
  };
};
