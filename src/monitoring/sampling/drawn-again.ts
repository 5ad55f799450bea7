import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { type Frame, frameDrawnFrom, SamplingError } from './frame.ts';
import { type Repeated, repeated } from './repeat.ts';

type Draw = PortfolioRecord<'draw'>;

/** The frame that a draw was made from; undefined where there is none, or it does not agree with its list. */
export const frameOfDraw = (portfolio: Portfolio, { data }: Draw): Frame | undefined => {
  const frame = recordOfKind(portfolio, data.frame, 'sampling-frame');
  if (!frame) return undefined;
  try {
    return frameDrawnFrom(frame.data, portfolio.lists.get(frame.number), data.frameHash);
  } catch (error) {
    if (error instanceof SamplingError) return undefined;
    throw error;
  }
};

/** Whether a draw comes out the same again. One from a list can only be repeated with the list itself. */
export const drawnAgain = (portfolio: Portfolio, draw: Draw): Repeated => {
  const { seed, frameHash, items, frame: number } = draw.data;
  if (seed === undefined || frameHash === undefined || !recordOfKind(portfolio, number, 'sampling-frame'))
    return 'not-recorded';
  const named = items.some(({ entry }) => entry !== undefined);
  if (named && portfolio.lists.get(number)?.gives !== 'transactions') return 'list-unread';
  const frame = frameOfDraw(portfolio, draw);
  return frame ? repeated(draw.data, frame) : 'frame-changed';
};
