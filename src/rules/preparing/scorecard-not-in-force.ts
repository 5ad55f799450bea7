import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** PRE-1, PRE-3: what was rated was rated by the version of the scorecard in force on that day. */
export const scorecardNotInForce: Rule = {
  id: 'scorecard-not-in-force',
  statements: ['PRE-1', 'PRE-3'],
  severity: 'error',
  answerable: false,
  title: 'A scorecard was used that was not in force, or in another version',
  why: 'Quality criteria and scale are agreed before they are used; ratings of two versions cannot be compared.',
  mend: 'Name the scorecard that was in force on the day, with its version. Where none was, and the team used one all the same, mend the days of that scorecard.',
  source: 'ocr-41 1.1, 1.4: agree quality criteria and a rating scale',
  example: { wrong: 'version: "1", observed after version "2" came into force', right: 'version: "2"' },
  gather: (count) => `${count} records go by a scorecard that was not in force, or by another version of it`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation')) {
      const { scorecard, version, observedOn } = record.data;
      yield* otherVersion(portfolio, record, scorecard, version, ['version']);
      yield* outOfForce(portfolio, record, scorecard, observedOn);
    }
    for (const record of ofKind(portfolio, 'calibration'))
      yield* otherVersion(portfolio, record, record.data.scorecard, record.data.version, ['version']);
    for (const record of ofKind(portfolio, 'report'))
      for (const [index, { scorecard, version }] of record.data.trends.entries())
        yield* otherVersion(portfolio, record, scorecard, version, ['trends', index, 'version']);
  },
};

const otherVersion = (
  portfolio: Portfolio,
  record: AnyRecord,
  number: string,
  version: string,
  path: FieldPath,
): Verdict[] => {
  const scorecard = recordOfKind(portfolio, number, 'scorecard');
  if (!scorecard || scorecard.data.version === version) return [];
  const right = scorecard.data.version;
  return [
    {
      get place() {
        return portfolio.placeOf(record.file, path);
      },
      message: `${number} is version ${right} of the scorecard, not version ${version}.`,
      mend: `Write \`version: "${right}"\`, or name the record of version ${version}.`,
      subject: record.number,
    },
  ];
};

const outOfForce = (
  portfolio: Portfolio,
  record: PortfolioRecord<'observation'>,
  number: string,
  day: string,
): Verdict[] => {
  const scorecard = recordOfKind(portfolio, number, 'scorecard');
  const { inForceFrom, inForceTo } = scorecard?.data ?? {};
  if (!inForceFrom || (day >= inForceFrom && (!inForceTo || day <= inForceTo))) return [];
  const then = ofKind(portfolio, 'scorecard').find(
    ({ data }) => data.inForceFrom <= day && (!data.inForceTo || day <= data.inForceTo),
  );
  const when = inForceTo ? `from ${inForceFrom} to ${inForceTo}` : `from ${inForceFrom}`;
  return [
    {
      get place() {
        return portfolio.placeOf(record.file, ['scorecard']);
      },
      message: `Scorecard ${number} is in force ${when}, and this was observed on ${day}.${then ? '' : ` No scorecard was in force on ${day}.`}`,
      mend: then
        ? `On that day ${then.number}, version ${then.data.version}, was in force.`
        : `If the team used ${number} then, mend its \`${day < inForceFrom ? 'inForceFrom' : 'inForceTo'}\`; otherwise these checks have no agreed scorecard.`,
      nearest: then?.number,
      subject: record.number,
    },
  ];
};
