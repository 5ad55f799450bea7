import { group } from '#language/group.ts';
import { dateInWords } from '#language/words.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { dayOf, ofKind, registrationOf } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-3, DEC-10: work for a unit, and decisions on it, come after the learner was registered for it. */
export const beforeRegistered: Rule = {
  id: 'before-registered',
  statements: ['DEC-3', 'DEC-10'],
  severity: 'warning',
  title: 'Evidence or a decision is from before the learner was registered',
  why: 'An awarding organisation answers for learners from the day on which they are registered. What was done before may count as prior learning, by a decision of its own; an assessor cannot decide on a unit that nobody is registered for.',
  mend: 'Look at `registeredOn` and at the day of the record. Evidence from before goes through an exemption, or the centre says that it may count: answer the finding with that.',
  source:
    'EQA visit guide: the pack holds the registered learners; centre policy on recognition of prior learning',
  answeredAt: 'ocr-41',
  example: {
    wrong: 'registeredOn: 2026-06-16, and a decision of May',
    right: 'registeredOn: 2026-02-16',
  },
  judge: function* (portfolio) {
    const claims = group(portfolio.claims, ({ criterion }) => criterion.split('/')[0] ?? '');
    for (const { code } of portfolio.units) {
      const registered = registrationOf(portfolio, code)?.registration.registeredOn;
      if (registered === undefined) continue;
      const early = (list: readonly AnyRecord[]) => list.filter((record) => dayOf(record) < registered);
      yield* told(portfolio, code, registered, early(claimants(claims.get(code) ?? [])), 'claim it');
      yield* told(portfolio, code, registered, early(decisionsOn(portfolio, code)), 'decide on it');
    }
  },
};

/** A document of the workplace is dated by its version, and is often older than its use. */
const claimants = (claims: Portfolio['claims']): AnyRecord[] =>
  [...new Set(claims.map(({ record }) => record))].filter(({ kind }) => kind !== 'workplace-document');

const decisionsOn = (portfolio: Portfolio, unit: string): AnyRecord[] =>
  ofKind(portfolio, 'decision').filter(
    ({ data }) =>
      data.criteria.some(({ criterion }) => criterion.startsWith(`${unit}/`)) ||
      data.units.some((one) => one.unit === unit),
  );

const told = (
  portfolio: Portfolio,
  unit: string,
  registered: string,
  early: readonly AnyRecord[],
  what: string,
): Verdict[] => {
  const [first] = early;
  if (!first) return [];
  const does = early.length === 1 ? what.replace(/^(\w+)/, '$1s') : what;
  return [
    {
      place: portfolio.placeOf(first.file, []),
      message: `The learner was registered for ${unit} on ${dateInWords(registered)}, and ${someOf(early.map(({ number }) => number))}, from before that, ${does}.`,
      subject: unit,
      subjects: early.map(({ number }) => number),
      unit,
    },
  ];
};
