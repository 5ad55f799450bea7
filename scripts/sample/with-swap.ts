import { parse } from 'yaml';
import { changedRecord } from '#files/changed/changed-record.ts';
import { withoutMark } from '#files/text/as-written.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';

/** The text of a draw with one swap more. Whatever else stands in it, comments and layout too, stays as it was. */
export const withSwap = (text: string, swap: Readonly<Record<string, unknown>>): string => {
  const data = parse(withoutMark(text)) as { swaps?: unknown[] | null };
  return changedRecord(text, kindOf('draw'), { ...data, swaps: [...(data.swaps ?? []), swap] });
};
