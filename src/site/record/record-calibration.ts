import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { MatrixBlock } from './record-blocks.ts';
import { qualityLine, type RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { wordsAt } from './record-parts.ts';
import { ratedOn, scorecardOf } from './record-scale.ts';

type Calibration = PortfolioRecord<'calibration'>;

/** A calibration reads as a table: a row a quality criterion, a column a rater, differences marked in words. */
export const calibrationLayout = (context: RecordContext, record: Calibration): Layout => ({
  lead: wordsAt(['transaction'], record.data.transaction),
  sections: [
    {
      title: 'The ratings side by side',
      says: 'The same transaction, rated by each.',
      anchor: fieldAnchor(['raters']),
      block: matrix(context, record),
    },
  ],
  shown: ['transaction', 'raters'],
});

const matrix = (context: RecordContext, { data }: Calibration): MatrixBlock => {
  const card = scorecardOf(context);
  const qualities = [...new Set(data.raters.flatMap(({ ratings }) => ratings.map(({ quality }) => quality)))];
  const cellOf = (quality: string, rater: number) => {
    const index = data.raters[rater]?.ratings.findIndex((one) => one.quality === quality) ?? -1;
    const given = data.raters[rater]?.ratings[index];
    if (!given) return undefined;
    const at = (key: string) => fieldAnchor(['raters', rater, 'ratings', index, key]);
    return {
      anchor: fieldAnchor(['raters', rater, 'ratings', index]),
      qualityAnchor: at('quality'),
      ratingAnchor: at('rating'),
      rated: given.rating === null ? undefined : ratedOn(card, given.rating, at('rating')),
    };
  };
  return {
    type: 'matrix',
    columns: data.raters.map(({ rater }, index) => wordsAt(['raters', index, 'rater'], rater)),
    columnAnchors: data.raters.map((_, index) => ({
      item: fieldAnchor(['raters', index]),
      list: fieldAnchor(['raters', index, 'ratings']),
    })),
    rows: qualities.map((quality) => {
      const cells = data.raters.map((_, rater) => cellOf(quality, rater));
      const found = qualityLine(context, quality);
      const given = new Set(cells.flatMap((cell) => cell?.rated?.value ?? []));
      return {
        line: { type: 'link', text: found?.text ?? quality, target: found?.target },
        cells,
        agree: given.size <= 1,
      };
    }),
  };
};
