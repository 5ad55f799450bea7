import type { CheckRow } from './check-row.ts';

const dayShort = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );

/**
 * Rows with the titles of their records: what the transaction was about; where several are about the same, with the day
 * behind, and with their place on that day where that is the same too.
 */
export const withTitles = (rows: readonly CheckRow[]): CheckRow[] => {
  const first = rows.map((row) => titleOf(row.data.transaction));
  const second = numbered(
    first,
    (title, index) => `${title}, ${dayShort(String(rows[index]?.data.observedOn))}`,
  );
  const third = numbered(second, (title, _index, nth) => (nth === 1 ? title : `${title} (${nth})`));
  return rows.map((row, index) => ({ ...row, data: { title: third[index], ...row.data } }));
};

const titleOf = (transaction: unknown): string =>
  /^[^.;:!?]{1,70}/.exec(String(transaction ?? '').trim())?.[0]?.trim() || 'A check';

const numbered = (
  titles: readonly string[],
  other: (title: string, index: number, nth: number) => string,
): string[] => {
  const times = new Map<string, number>();
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return titles.map((title, index) => {
    if (times.get(title) === 1) return title;
    seen.set(title, (seen.get(title) ?? 0) + 1);
    return other(title, index, seen.get(title) ?? 1);
  });
};
