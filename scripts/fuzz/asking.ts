import { checkWhole } from '#files/check-whole.ts';
import { placesIn } from '#files/places-in.ts';
import { readRecord } from '#files/read-records.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { judge } from '#rules/judge.ts';
import type { Site } from '#site/portfolio.ts';

/** The day that "today" means in every run. */
const today = '2026-08-03';

/** What came of a check: its findings and texts, and all that pages are made from where it was read whole. */
export interface Asked {
  findings: readonly Finding[];
  texts: ReadonlyMap<string, string>;
  site?: Site;
  record?: AnyRecord;
}

export type Ask = () => Asked | Promise<Asked>;

/** Reads one record as it would stand in the portfolio, and judges and counts the whole with it. Reads no disk. */
export const asRecord =
  (content: WholeContent, texts: ReadonlyMap<string, string>) =>
  (file: string, text: string): Asked => {
    const { record, findings } = readRecord({ file, absolute: file, bytes: text.length }, text);
    const own = new Map([[file, text]]);
    if (!record) return { findings, texts: own };
    const records = content.records.map((one) => (one.number === record.number ? record : one));
    const placeOf = placesIn(new Map([...texts, [file, text]]));
    const portfolio = linkPortfolio({ ...content, records, placeOf });
    const all = [...findings, ...judge(portfolio, { today })];
    return {
      findings: all,
      texts: own,
      record,
      site: { portfolio, findings: all, units: coverage(portfolio), today },
    };
  };

/** Checks the portfolio in a folder as `npm run check` does, and tries its files. */
export const asFolder = async (root: string): Promise<Asked> => {
  const { portfolio, findings, texts, tried } = await checkWhole(root, today);
  if (!portfolio) return { findings, texts };
  return { findings, texts, site: { portfolio, findings, units: coverage(portfolio), today, tried } };
};
