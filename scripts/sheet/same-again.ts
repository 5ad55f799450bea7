import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { blocksOf } from '#portfolio/words/body-words.ts';
import type { SheetKind, TakenIn } from '#sheets/kind.ts';
import type { Refusal } from '#sheets/refused/receiving.ts';

/**
 * Why the same words from the same sheet are not written twice, whenever they were saved again; undefined for other words.
 * What was added to the record since makes no difference.
 */
export const sameAgain = (
  { becomes }: SheetKind,
  sheet: string,
  { data, words }: TakenIn,
  { records }: Portfolio,
): Refusal | undefined => {
  const said: object = schemas[becomes].safeParse(data).data ?? data;
  const isSaidIn = (record: AnyRecord): boolean =>
    Object.keys(data)
      .filter((name) => name !== 'takenIn')
      .every((name) => isDeepStrictEqual(valueIn(said, name), valueIn(record.data, name)));
  const there = records.find(
    (record) =>
      record.kind === becomes &&
      'takenIn' in record.data &&
      record.data.takenIn?.sheet === sheet &&
      isSaidIn(record) &&
      onOneLine(blocksOf(record.body).map((block) => block.words)) === onOneLine([words ?? '']),
  );
  return (
    there && {
      why: `The same words of this sheet were taken in already, as ${there.number}.`,
      mend: 'Nothing is to be done.',
      takenInAs: there.number,
    }
  );
};

const valueIn = (data: object, name: string): unknown => (data as Record<string, unknown>)[name];

const onOneLine = (parts: readonly string[]): string => parts.join(' ').replace(/\s+/g, ' ').trim();
