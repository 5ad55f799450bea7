import type { AnyRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { dayOf } from '#portfolio/select.ts';
import type { WrongOrder } from './wrong-order.ts';

/** Kinds whose recordings and photos are made on the day of the record itself; others may be older than it. */
const recordedOnItsDay = new Set<KindName>(['discussion', 'questioning', 'assessor-observation']);

/** Recordings that somebody looked through before they were made (DP-1). */
export const lookedThroughEarly = (record: AnyRecord): WrongOrder[] => {
  if (!isRecordedOnItsDay(record)) return [];
  return record.data.attachments.flatMap(({ file, thirdParties }, index) =>
    thirdParties && thirdParties.on < dayOf(record)
      ? [
          {
            path: ['attachments', index, 'thirdParties', 'on'],
            message: `${file} was looked through on ${thirdParties.on}, before it was made on ${dayOf(record)}.`,
            mend: 'Write the day on which the whole file was looked or listened through.',
          },
        ]
      : [],
  );
};

/** What is heard from a recording was recorded before it was observed, nobody says when. */
const isRecordedOnItsDay = (record: AnyRecord): boolean =>
  record.kind === 'observation' ? record.data.technique !== 'recorded' : recordedOnItsDay.has(record.kind);

/** A withdrawal before there was anything to withdraw; what is planned for a later day may be given up before. */
export const withdrawnEarly = (record: AnyRecord): WrongOrder[] => {
  const { withdrawn } = record.data;
  const planned = 'outcome' in record.data && record.data.outcome === 'planned';
  if (!withdrawn || planned || withdrawn.on >= dayOf(record)) return [];
  return [
    {
      path: ['withdrawn', 'on'],
      message: `${record.number} was withdrawn on ${withdrawn.on}, and is dated ${dayOf(record)}.`,
      mend: 'Write the day on which it was withdrawn, or mend the day of the record.',
    },
  ];
};
