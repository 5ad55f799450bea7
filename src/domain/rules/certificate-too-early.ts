import { openActions } from '../coverage/quality-assurance.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { someOf } from './in-words.ts';
import type { Rule } from './rule.ts';

/** DEC-3, DEC-9: a certificate is claimed after the unit is declared complete and every action is closed. */
export const certificateTooEarly: Rule = {
  id: 'certificate-too-early',
  statements: ['DEC-3', 'DEC-9'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A certificate is claimed before everything behind it is done',
  why: 'A claim for a certificate follows the declaration that the unit is complete, and quality assurance must have closed its actions.',
  mend: 'Declare the unit complete and close the open actions first; mend the day if it is wrong.',
  source: 'OneFile help and NCFE on EQA reviews: actions are closed before any claim',
  example: {
    wrong: 'declares: certificate-claim, and no declaration that the unit is complete',
    right: 'declares: unit-complete on 1 June, certificate-claim on 15 June',
  },
  judge: function* (portfolio) {
    for (const claim of ofKind(portfolio, 'declaration'))
      if (claim.data.declares === 'certificate-claim')
        for (const [index, unit] of claim.data.units.entries()) {
          const missing = missingFor(portfolio, claim, unit);
          if (missing)
            yield {
              place: portfolio.placeOf(claim.file, ['units', index]),
              message: `${claim.number} claims the certificate for unit ${unit} on ${claim.data.on}, and ${missing}.`,
              subject: claim.number,
            };
        }
  },
};

const missingFor = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'declaration'>,
  unit: string,
): string | undefined => {
  const declared = ofKind(portfolio, 'declaration').find(
    (one) => one.data.declares === 'unit-complete' && one.data.units.includes(unit),
  );
  if (!declared) return 'nobody has declared the unit complete';
  if (declared.data.on > data.on) return `the unit was declared complete only on ${declared.data.on}`;
  const open = openActions(portfolio).filter(({ criteria }) =>
    criteria.some((criterion) => criterion.startsWith(`${unit}/`)),
  );
  return open.length > 0
    ? `actions are open: ${someOf(open.map(({ id, record }) => `${id} of ${record.number}`))}`
    : undefined;
};
