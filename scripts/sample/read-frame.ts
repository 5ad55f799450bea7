import { type Frame, frameDrawnFrom, frameOf, SamplingError } from '#monitoring/sampling/frame.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { CannotRunError } from '../command/command.ts';
import { recordAsked } from './record-asked.ts';

/** A sampling frame of a portfolio, with the transactions or sizes of its list where it names one. */
export const readFrame = (portfolio: Portfolio, number: string): Frame => {
  const record = recordAsked(portfolio, number, 'sampling-frame');
  return asked(() => frameOf(record.data, portfolio.lists.get(number)));
};

/** The frame that a draw was made from: as it was then, where that can still be told. */
export const readFrameOf = (portfolio: Portfolio, { data }: PortfolioRecord<'draw'>): Frame => {
  const record = recordAsked(portfolio, data.frame, 'sampling-frame');
  return asked(() => frameDrawnFrom(record.data, portfolio.lists.get(data.frame), data.frameHash));
};

/** Does what may be impossible as it was asked, and says so as a mistake of asking. */
export const asked = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof SamplingError) throw new CannotRunError(error.message);
    throw error;
  }
};
