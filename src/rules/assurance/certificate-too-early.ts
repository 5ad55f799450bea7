import { judgementsOn } from '#portfolio/coverage/judgements.ts';
import {
  eqaOn,
  iqaOn,
  isUnsettled,
  type OpenAction,
  openActions,
  openVisitActions,
} from '#portfolio/coverage/quality-assurance.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** DEC-3, DEC-9: a certificate is claimed after the unit is declared complete, every action is closed and every disagreement settled. */
export const certificateTooEarly: Rule = {
  id: 'certificate-too-early',
  statements: ['DEC-3', 'DEC-9'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A certificate is claimed before everything behind it is done',
  why: 'A claim for a certificate follows the declaration that the unit is complete, and quality assurance must have closed its actions and settled its disagreements by then.',
  mend: 'Declare the unit complete, close the open actions and settle the disagreements first, and claim after that; mend the day if it is wrong.',
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

/** What was not done on the day of the claim. */
const missingFor = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'declaration'>,
  unit: string,
): string | undefined => {
  const days = ofKind(portfolio, 'declaration')
    .filter((one) => one.data.declares === 'unit-complete' && one.data.units.includes(unit))
    .map((one) => one.data.on)
    .sort();
  if (days[0] === undefined) return 'nobody has declared the unit complete';
  if (days[0] > data.on) return `the unit was declared complete only on ${days[0]}`;
  const actions = actionsOpen(portfolio, unit, data.on);
  const disagreements = disagreementsOpen(portfolio, unit, data.on);
  const open = [
    ...(actions.length > 0 ? [`actions were open: ${someOf(actions)}`] : []),
    ...(disagreements.length > 0 ? [`disagreements were open: ${someOf(disagreements)}`] : []),
  ];
  return open.length > 0 ? open.join('; and ') : undefined;
};

const actionsOpen = (portfolio: Portfolio, unit: string, day: string): string[] =>
  [...openActions(portfolio, day), ...openVisitActions(portfolio, day)]
    .filter((action) => isAbout(action, unit))
    .map(({ id, record }) => `${id} of ${record.number}`);

/** An action that names no criteria is about all that its sample or visit looked at. */
const isAbout = ({ criteria, record: { data } }: OpenAction, unit: string): boolean => {
  if (criteria.length > 0) return criteria.some(ofUnit(unit));
  if ('units' in data) return data.units.includes(unit);
  const looked = [...data.planned, ...data.sampled.map(({ criterion }) => criterion)];
  return looked.length === 0 || looked.some(ofUnit(unit));
};

const disagreementsOpen = (portfolio: Portfolio, unit: string, day: string): string[] => {
  const decided = judgementsOn(portfolio);
  return [...iqaOn(portfolio).values(), ...eqaOn(portfolio).values()]
    .flat()
    .filter(({ criterion, on }) => ofUnit(unit)(criterion) && on <= day)
    .filter((one) => isUnsettled(portfolio, one, decided.get(one.criterion) ?? [], day))
    .map(({ criterion, record }) => `${record.number} on ${criterion}`);
};

const ofUnit = (unit: string) => (criterion: string) => criterion.startsWith(`${unit}/`);
