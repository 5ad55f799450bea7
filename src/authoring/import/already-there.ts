import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';

type Observed = Readonly<Record<string, unknown>>;

const ratingsOf = (data: Observed): string =>
  ((data.ratings as { quality: string; rating?: number }[] | undefined) ?? [])
    .map(({ quality, rating }) => `${quality}=${rating ?? 'n/a'}`)
    .sort()
    .join(',');

/** What tells one check from another where its contact has no number: who, when, and what was given on each line. */
const contentKey = (data: Observed): string =>
  [data.colleague, data.observedOn, data.observedAt ?? '', data.scorecard, ratingsOf(data)].join('|');

const referenceKey = (data: Observed): string | undefined =>
  data.contactReference === undefined
    ? undefined
    : `${String(data.contactReference).trim().toLowerCase()}|${data.colleague}`;

/** Whether a check says the same as one that is there, in what a table gives of it. */
const saysTheSame = (data: Observed, there: Observed): boolean => contentKey(data) === contentKey(there);

/** What is there already: the observation of the same contact or with the same content, and whether they say the same. */
export type Found = { number: string; same: boolean };

/** Finds the observation that is there already for what a row became: withdrawn ones count, or a row would come back. */
export const alreadyThere = (portfolio: Portfolio): ((data: Observed) => Found | undefined) => {
  const all = ofKind(portfolio, 'observation', true);
  const byReference = new Map<string, PortfolioRecord<'observation'>>();
  const byContent = new Map<string, PortfolioRecord<'observation'>>();
  for (const one of all) {
    const key = referenceKey(one.data);
    if (key !== undefined) byReference.set(key, one);
    byContent.set(contentKey(one.data), one);
  }
  return (data) => {
    const key = referenceKey(data);
    const there = key === undefined ? undefined : byReference.get(key);
    if (there) return { number: there.number, same: saysTheSame(data, there.data) };
    const alike = byContent.get(contentKey(data));
    const isOther = alike && key !== undefined && alike.data.contactReference !== undefined;
    return alike && !isOther ? { number: alike.number, same: true } : undefined;
  };
};

/** What two rows of one table are the same by. */
export const rowKey = (data: Observed): string => referenceKey(data) ?? contentKey(data);
