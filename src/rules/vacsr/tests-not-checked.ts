import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

const tests = ['valid', 'authentic', 'current', 'sufficient'] as const;

/** That it is reliable need not be said, but where it is denied, that stands against what is met, too. */
const deniable = [...tests, 'reliable'] as const;

/** VAC-6: a decision says that each of the rules of evidence was checked. */
export const testsNotChecked: Rule = {
  id: 'tests-not-checked',
  statements: ['VAC-6'],
  severity: 'warning',
  title: 'A decision does not say that the rules of evidence were checked',
  why: 'Quality assurance must see that the assessor checked the evidence against the rules of evidence, and not only the result.',
  mend: 'Add `checked: { valid: true, authentic: true, current: true, sufficient: true, reliable: true }` as they were found. A decision is not edited: what was left out goes into a later one that `changes` it.',
  source: 'IQA sampling procedure: assessors have checked that the evidence meets the rules of evidence',
  answeredAt: 'D007',
  example: {
    wrong: 'criteria: [{ criterion: ocr-41/2.1, state: met }]',
    right: 'checked: { valid: true, authentic: true, current: true, sufficient: true }',
  },
  judge: function* (portfolio) {
    const deciding = ofKind(portfolio, 'decision').filter(({ data }) => data.criteria.length > 0);
    const silent = deciding.filter((decision) => leftOut(decision).length > 0);
    for (const [assessor, decisions] of group(silent, ({ data }) => data.assessor))
      yield* saysNothing(portfolio, assessor, decisions);
    for (const decision of deciding) yield* metThough(portfolio, decision);
  },
};

type Decision = PortfolioRecord<'decision'>;

/** The tests of which a decision says neither that the evidence passed them nor that it did not. */
const leftOut = ({ data }: Decision): (typeof tests)[number][] =>
  tests.filter((test) => data.checked?.[test] === undefined);

const saysNothing = (portfolio: Portfolio, assessor: string, decisions: readonly Decision[]): Verdict[] => {
  const [first] = decisions;
  if (!first) return [];
  const out = new Set(decisions.flatMap(leftOut));
  return [
    {
      place: portfolio.placeOf(first.file, [first.data.checked ? 'checked' : 'criteria']),
      message: `${someOf(decisions.map(({ number }) => number))} by ${nameShown(portfolio, assessor)} ${decisions.length === 1 ? 'does' : 'do'} not say whether the evidence was checked to be ${someOf(tests.filter((test) => out.has(test)))}.`,
      subject: assessor,
    },
  ];
};

/** A test that failed stands against every criterion that the same decision finds met. */
const metThough = (portfolio: Portfolio, { number, file, data }: Decision): Verdict[] => {
  const failed = deniable.filter((test) => data.checked?.[test] === false);
  const explained = new Set(
    data.criteria.flatMap(({ state, reasons }) => (state === 'met' ? [] : reasons.map(({ test }) => test))),
  );
  const open = failed.filter((test) => !explained.has(test));
  const met = data.criteria.filter(({ state }) => state === 'met').map(({ criterion }) => criterion);
  if (open.length === 0 || met.length === 0) return [];
  return [
    {
      place: portfolio.placeOf(file, ['checked']),
      message: `${number} finds ${someOf(met)} met, and says that the evidence is not ${open.join(' and not ')}.`,
      mend: 'Say which criterion is not met for that reason, under its `reasons`, in a decision that changes this one.',
      subject: number,
    },
  ];
};
