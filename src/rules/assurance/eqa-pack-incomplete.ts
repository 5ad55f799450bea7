import { counted } from '#language/words.ts';
import { openVisitActions } from '#portfolio/coverage/quality-assurance.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { declaredComplete, ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

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
  judge: function* (portfolio, { today }) {
    const visit = lastVisit(portfolio);
    const declared = portfolio.units.map(({ code }) => declaredComplete(portfolio, code)).find(Boolean);
    const record = visit ?? declared;
    if (!record) return;
    const missing = missingIn(portfolio, today);
    if (missing.length > 0)
      yield {
        place: portfolio.placeOf(record.file, ['on']),
        message: `An external verifier would ask for what is not here: ${missing.join('; ')}.`,
        subject: record.number,
      };
  },
};

const lastVisit = (portfolio: Portfolio): PortfolioRecord<'eqa-visit'> | undefined =>
  ofKind(portfolio, 'eqa-visit').reduce<PortfolioRecord<'eqa-visit'> | undefined>(
    (last, visit) => (last === undefined || visit.data.on >= last.data.on ? visit : last),
    undefined,
  );

const missingIn = (portfolio: Portfolio, today: string): string[] => {
  const documents = ofKind(portfolio, 'centre-document');
  const types = new Set(documents.map(({ data }) => data.type));
  const samples = ofKind(portfolio, 'iqa-sample');
  const open = actionsToShow(portfolio, today);
  const unsaid = (['appeals', 'malpractice'] as const).filter((what) => !tellsOf(documents, what));
  const wanted: [string, boolean][] = [
    ['an assessment plan', ofKind(portfolio, 'assessment-plan').length > 0],
    ['a plan of internal quality assurance', samples.some(({ data }) => data.plan !== undefined)],
    ['a sample by internal quality assurance', samples.some(({ data }) => data.sampled.length > 0)],
    ['records of registration', types.has('registration')],
    ['CVs or professional development of staff', types.has('cpd') || types.has('staff')],
    ['minutes of standardisation', types.has('standardisation')],
    [
      `how ${unsaid.join(' and ')} ${unsaid[0] === 'malpractice' ? 'is' : 'are'} handled`,
      unsaid.length === 0,
    ],
    [`the closing of ${counted(open, 'earlier action')}`, open === 0],
  ];
  return [...wanted.filter(([, has]) => !has).map(([what]) => what), ...notSampled(portfolio)];
};

/** One document may tell of both: its type names the one, and its words the other. */
const tellsOf = (documents: readonly PortfolioRecord<'centre-document'>[], what: 'appeals' | 'malpractice') =>
  documents.some(
    ({ data: { type, title, about } }) =>
      type === what || `${title} ${about}`.toLowerCase().includes(what === 'appeals' ? 'appeal' : what),
  );

/** How many open actions a visit would ask about: those of visits before the last, and those past their day. */
const actionsToShow = (portfolio: Portfolio, today: string): number => {
  const last = lastVisit(portfolio)?.data.on ?? '';
  return openVisitActions(portfolio).filter(({ due, record }) => record.data.on < last || due < today).length;
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
