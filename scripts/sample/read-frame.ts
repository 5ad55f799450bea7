import type { Portfolio } from '#domain/portfolio.ts';
import { type Frame, frameOf, SamplingError } from '#domain/sampling/frame.ts';
import { recordOfKind } from '#domain/select.ts';
import { CannotRunError } from '../command/command.ts';

/** A sampling frame of a portfolio, with the transactions or sizes of its list where it names one. */
export const readFrame = (portfolio: Portfolio, number: string): Frame => {
  const record = recordOfKind(portfolio, number, 'sampling-frame');
  if (!record) throw new CannotRunError(`${number} is no sampling frame of this portfolio.`);
  return asked(() => frameOf(record.data, portfolio.lists.get(number)));
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
