import { group } from '#language/group.ts';
import { compareNumbers } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { questions as allQuestions } from './all-questions.ts';
import type { Question } from './question.ts';

/** Everything that is asked of one record, unit or criterion, so that it can stand beside it. */
export interface Asked {
  subject: string;
  about: 'record' | 'unit' | 'criterion';
  unit: string | undefined;
  questions: readonly Question[];
}

/** The assessor's checklist: criteria in the order of the units, then units, then records by number. */
export const checklist = (portfolio: Portfolio, questions: readonly Question[] = allQuestions): Asked[] => {
  const asked = questions.flatMap((question) =>
    question.about(portfolio).map((about) => ({ ...about, question })),
  );
  const joined = [...group(asked, ({ subject }) => subject)].map(([subject, list]) => ({
    subject,
    about: sortOf(portfolio, subject),
    unit: list.find(({ unit }) => unit)?.unit,
    questions: [...new Set(list.map(({ question }) => question))],
  }));
  return joined.sort((a, b) => rank(portfolio, a) - rank(portfolio, b) || byNumber(a, b));
};

const sortOf = (portfolio: Portfolio, subject: string): Asked['about'] => {
  if (portfolio.criteria.has(subject)) return 'criterion';
  return portfolio.unitByCode.has(subject) ? 'unit' : 'record';
};

const rank = (portfolio: Portfolio, { about, subject }: Asked): number => {
  const { criteria, units } = portfolio;
  if (about === 'criterion') return [...criteria.keys()].indexOf(subject);
  if (about === 'unit') return criteria.size + units.findIndex(({ code }) => code === subject);
  return criteria.size + units.length;
};

const byNumber = (a: Asked, b: Asked): number =>
  a.about === 'record' && b.about === 'record' ? compareNumbers(a.subject, b.subject) : 0;
