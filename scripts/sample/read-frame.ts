import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portfolio, PortfolioRecord } from '#domain/portfolio.ts';
import { type Frame, frameOf, SamplingError } from '#domain/sampling/frame.ts';
import { transactionList } from '#domain/sampling/transaction-list.ts';
import { recordOfKind } from '#domain/select.ts';
import { CannotRunError } from '../command/command.ts';

/** A sampling frame of the portfolio at `root`, with the transactions of its list where that is a CSV file. */
export const readFrame = (root: string, portfolio: Portfolio, number: string): Frame => {
  const record = recordOfKind(portfolio, number, 'sampling-frame');
  if (!record) throw new CannotRunError(`${number} is no sampling frame of this portfolio.`);
  const text = listText(root, record);
  return asked(() => frameOf(record.data, text === undefined ? undefined : transactionList(text)));
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

const listText = (root: string, { number, data }: PortfolioRecord<'sampling-frame'>): string | undefined => {
  if (data.list === undefined || !/\.csv$/i.test(data.list)) return undefined;
  try {
    return readFileSync(join(root, 'evidence', number, data.list), 'utf8');
  } catch {
    throw new CannotRunError(`The list of ${number}, evidence/${number}/${data.list}, could not be opened.`);
  }
};
