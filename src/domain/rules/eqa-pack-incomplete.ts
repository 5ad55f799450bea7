import type { Portfolio } from '../portfolio.ts';
import { declaredComplete, ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** DEC-10: all that an external verifier asks for is there once there is something to verify. */
export const eqaPackIncomplete: Rule = {
  id: 'eqa-pack-incomplete',
  statements: ['DEC-10'],
  severity: 'warning',
  needsWhole: true,
  title: 'Something that an external verifier asks for is not there',
  why: 'A visit looks at plans, sampling, records of staff, minutes of standardisation and how appeals and malpractice are handled, beside the evidence itself.',
  mend: 'Add a centre document for what is missing: what it says, and where it is held.',
  source: 'EQA visit guide; NCFE on EQA reviews; ITEC centre approval',
  answeredAt: 'V001',
  example: {
    wrong: 'a visit in July, and no minutes of standardisation',
    right: 'type: standardisation, location: …',
  },
  judge: function* (portfolio) {
    const visit = ofKind(portfolio, 'eqa-visit').at(-1);
    const declared = portfolio.units.map(({ code }) => declaredComplete(portfolio, code)).find(Boolean);
    const record = visit ?? declared;
    if (!record) return;
    const missing = missingIn(portfolio);
    if (missing.length > 0)
      yield {
        place: portfolio.placeOf(record.file, ['on']),
        message: `An external verifier would ask for what is not here: ${missing.join('; ')}.`,
        subject: record.number,
      };
  },
};

const missingIn = (portfolio: Portfolio): string[] => {
  const types = new Set(ofKind(portfolio, 'centre-document').map(({ data }) => data.type));
  const samples = ofKind(portfolio, 'iqa-sample');
  const open = ofKind(portfolio, 'eqa-visit').flatMap(({ data }) =>
    data.actions.filter((one) => !one.closedOn),
  );
  const wanted: [string, boolean][] = [
    ['an assessment plan', ofKind(portfolio, 'assessment-plan').length > 0],
    ['a plan of internal quality assurance', samples.some(({ data }) => data.plan !== undefined)],
    ['a sample by internal quality assurance', samples.some(({ data }) => data.sampled.length > 0)],
    ['records of registration', types.has('registration')],
    ['CVs or professional development of staff', types.has('cpd') || types.has('staff')],
    ['minutes of standardisation', types.has('standardisation')],
    ['how appeals and malpractice are handled', types.has('appeals') || types.has('malpractice')],
    [`the closing of ${open.length} earlier action${open.length === 1 ? '' : 's'}`, open.length === 0],
  ];
  return [...wanted.filter(([, has]) => !has).map(([what]) => what), ...notSampled(portfolio)];
};

/** Where a visited unit asks for both knowledge and performance, one of each is looked at. */
const notSampled = (portfolio: Portfolio): string[] => {
  const visits = ofKind(portfolio, 'eqa-visit');
  return [...new Set(visits.flatMap(({ data }) => data.units))].flatMap((code) => {
    const sampled = visits.flatMap(({ data }) =>
      data.sampled.map(({ criterion }) => portfolio.criteria.get(criterion)),
    );
    const kinds = new Set(sampled.filter((one) => one?.unit.code === code).map((one) => one?.outcome.kind));
    const asked = new Set(portfolio.unitByCode.get(code)?.outcomes.map(({ kind }) => kind));
    return [...asked]
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `a criterion of ${kind} sampled in unit ${code}`);
  });
};
