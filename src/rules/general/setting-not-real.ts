import { group } from '#language/group.ts';
import type { Claim, Portfolio } from '#portfolio/portfolio.ts';
import type { Rule } from '../rule.ts';

/** GEN-8, GEN-9: where the unit asks for real work or forbids simulation, performance comes from real work. */
export const settingNotReal: Rule = {
  id: 'setting-not-real',
  statements: ['GEN-9', 'GEN-8'],
  severity: 'error',
  answerable: false,
  title: 'Performance is claimed with evidence that is not from real work',
  why: 'The unit asks for real work: no simulation, placement or realistic working environment for performance evidence.',
  mend: 'Claim the criterion with evidence from a real job with real customers.',
  source:
    'ocr-b14 requirement 1: simulation is not allowed for any performance evidence within this Unit; ocr-41: tangible evidence of your real work activities',
  example: { wrong: 'setting: simulation, claiming ocr-b14/2.1', right: 'setting: real-work' },
  judge: function* (portfolio) {
    const claims = portfolio.claims.filter((claim) => isForbidden(portfolio, claim));
    for (const [, [first, ...more]] of group(
      claims,
      ({ record, criterion }) => `${record.number} ${criterion.split('/')[0]}`,
    )) {
      if (!first || !('setting' in first.record.data)) continue;
      const { record } = first;
      yield {
        place: portfolio.placeOf(record.file, ['setting']),
        message: `${record.number} is from a ${String(first.record.data.setting).replaceAll('-', ' ')} and claims ${[first, ...more].map(({ criterion }) => criterion).join(', ')}.`,
        subject: record.number,
      };
    }
  },
};

const isForbidden = (portfolio: Portfolio, { record, criterion }: Claim): boolean => {
  const { unit, outcome } = portfolio.criteria.get(criterion) ?? {};
  const real = !('setting' in record.data) || record.data.setting === 'real-work';
  const forbids =
    unit?.simulation === 'not-allowed-for-performance' || unit?.requirements.some(({ realWork }) => realWork);
  return !real && forbids === true && outcome?.kind === 'performance';
};
