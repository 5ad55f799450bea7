import { frameOfDraw } from '#monitoring/sampling/drawn-again.ts';
import type { FrameStratum } from '#monitoring/sampling/frame.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

type Draw = PortfolioRecord<'draw'>;

/** PRE-4, PRE-5: what was drawn, or taken in its place, is in the frame. */
export const positionNotInFrame: Rule = {
  id: 'position-not-in-frame',
  statements: ['PRE-4', 'PRE-5'],
  severity: 'error',
  answerable: false,
  title: 'A draw or a swap names a transaction that its frame does not hold',
  why: 'A sample stands for its frame only if every transaction in it came from there.',
  mend: 'Write the position or the entry of a transaction of the same group. `npm run sample swap` chooses one by chance.',
  source: 'ocr-41 1.2 and cg-312 2.2: a sampling frame; ocr-41 4.2, cg-312 1.4: a representative sample',
  example: {
    wrong: 'position: 9999, in a group of 1200',
    right: 'position: 417',
  },
  judge: function* (portfolio) {
    for (const draw of ofKind(portfolio, 'draw')) {
      // Where the frame and its list do not agree, that is said of the frame.
      const frame = frameOfDraw(portfolio, draw);
      const strata = new Map(frame?.strata.map((stratum) => [stratum.id, stratum]));
      const { items, swaps } = draw.data;
      for (const [index, one] of items.entries())
        yield* outside(portfolio, draw, one.id, one, strata.get(one.stratum), ['items', index]);
      for (const [index, one] of swaps.entries()) {
        const item = items.find(({ id }) => id === one.item);
        const stratum = item && strata.get(item.stratum);
        yield* outside(portfolio, draw, `The swap of ${one.item}`, one, stratum, ['swaps', index]);
      }
    }
  },
};

function* outside(
  portfolio: Portfolio,
  draw: Draw,
  what: string,
  { position, entry }: { position?: number | undefined; entry?: string | undefined },
  stratum: FrameStratum | undefined,
  path: FieldPath,
): Generator<Verdict> {
  if (!stratum) return;
  const { id, size, entries } = stratum;
  if (position !== undefined && position > size)
    yield {
      place: portfolio.placeOf(draw.file, [...path, 'position']),
      message: `${what} is at position ${position} of ${id}, which holds ${size} in ${draw.data.frame}.`,
      mend: `If the size of ${id} in ${draw.data.frame} was changed after the draw, put it back. Otherwise write a position from 1 to ${size}${path[0] === 'swaps' ? ', or let `npm run sample swap` choose one by chance' : ', as the program drew it'}.`,
      subject: draw.number,
    };
  else if (entry !== undefined && entries && !entries.includes(entry))
    yield {
      place: portfolio.placeOf(draw.file, [...path, 'entry']),
      message: `${what} is ${entry}, which the list of ${draw.data.frame} does not hold in ${id}.`,
      mend: 'Write what the list calls it.',
      subject: draw.number,
    };
}
