import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import { whoInWords, whoOf } from '../record/record-people.ts';
import { dateInWords } from '../words.ts';

/** What vouches for a record: whose work it is, who signed it or saw it and when, and whether an AI tool was used. */
export const authenticityOf = (portfolio: Portfolio, record: AnyRecord): string[] => {
  const { data } = record;
  const name = (id: string) => nameShown(portfolio, id);
  const signed = data.signatures.map(({ by, on }) => `${name(by)}, ${dateInWords(on)}`);
  const seen = 'seenBy' in data && data.seenBy ? data.seenBy : undefined;
  const aiUse = 'aiUse' in data ? data.aiUse : undefined;
  return [
    whoInWords(whoOf(portfolio, record)),
    signed.length === 0 ? 'not signed' : `signed by ${signed.join('; ')}`,
    ...(seen ? [`seen in the workplace by ${name(seen.by)}, ${dateInWords(seen.on)}`] : []),
    ...(aiUse === undefined ? [] : [`AI tools: ${aiUse}`]),
  ];
};
