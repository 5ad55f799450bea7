import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-12: what is replaced stays, and the new one says from when it applies. */
export const replacementWithoutDay: Rule = {
  id: 'replacement-without-day',
  statements: ['DEC-12'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A replacement does not say from when it applies',
  why: 'An auditor must be able to tell which version, or which signature, was in force on any day.',
  mend: 'Add `replacesFrom` to the record, or `appliesFrom` to the signature, with the first day.',
  source: 'ESFA funding evidence rules: the old record is kept and the new one says from when it applies',
  example: { wrong: 'replaces: E001', right: 'replaces: E001, replacesFrom: 2026-05-18' },
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      const { replaces, signatures } = record.data;
      if (replaces !== undefined && inForceFrom(record) === undefined)
        yield at(
          portfolio,
          record,
          ['replaces'],
          `${record.number} replaces ${replaces} and does not say from when.`,
        );
      for (const [index, signature] of signatures.entries())
        if (signature.replaces && signature.replaces.appliesFrom === undefined)
          yield at(
            portfolio,
            record,
            ['signatures', index, 'replaces'],
            `A signature of ${record.number} replaces one of ${signature.replaces.on} and does not say from when it applies.`,
          );
    }
  },
};

/** A scorecard says it in a field of its own. */
const inForceFrom = ({ data }: AnyRecord): string | undefined =>
  data.replacesFrom ?? ('inForceFrom' in data ? data.inForceFrom : undefined);

const at = (
  portfolio: Portfolio,
  record: AnyRecord,
  path: (string | number)[],
  message: string,
): Verdict => ({
  place: portfolio.placeOf(record.file, path),
  message,
  subject: record.number,
});
