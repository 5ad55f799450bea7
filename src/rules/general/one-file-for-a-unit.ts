import { group } from '#language/group.ts';
import { placeInRecord } from '#portfolio/place-in-record.ts';
import type { Claim, Portfolio } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import type { Rule } from '../rule.ts';

/** GEN-17: no single file claims a whole unit. */
export const oneFileForAUnit: Rule = {
  id: 'one-file-for-a-unit',
  statements: ['GEN-17'],
  severity: 'warning',
  title: 'One file claims a whole unit',
  why: 'An undivided scan cannot be dated, signed, sampled or replaced item by item.',
  mend: 'Cut the file into its items: one record each, with its own day and its own claims.',
  source: 'E-portfolio tutor notes: not one undivided scan, and all versions are kept',
  example: {
    wrong: 'E020 claims all 26 criteria of ocr-41 in portfolio-scan.pdf',
    right: 'E020 to E041, each an item with its own file',
  },
  judge: function* (portfolio) {
    const inFiles = portfolio.claims.flatMap((claim) => {
      const file = fileOf(claim);
      return file === undefined ? [] : [{ claim, file }];
    });
    for (const [name, list] of group(inFiles, ({ claim, file }) => `${claim.record.number}/${file}`)) {
      const [{ claim }] = list as [(typeof list)[number]];
      const claimed = new Set(list.map((one) => one.claim.criterion));
      for (const unit of wholeUnits(portfolio, claimed))
        yield {
          place: claim.place,
          message: `The file evidence/${name} alone claims all ${countOf(unit)} criteria of unit ${unit.code}.`,
          subject: claim.record.number,
        };
    }
  },
};

const fileOf = ({ record, at }: Claim): string | undefined => {
  const named = at !== undefined && record.data.attachments.length > 0;
  const place = named ? placeInRecord(record, at) : undefined;
  return place?.type === 'attachment' ? place.file : undefined;
};

const wholeUnits = (portfolio: Portfolio, claimed: ReadonlySet<string>): Unit[] =>
  portfolio.units.filter(({ code, outcomes }) =>
    outcomes.every(({ criteria }) => criteria.every((criterion) => claimed.has(`${code}/${criterion.code}`))),
  );

const countOf = ({ outcomes }: Unit): number => outcomes.flatMap(({ criteria }) => criteria).length;
