import { onceFor } from '#language/once-for.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { type Asked, checklist } from '#rules/checklist.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';

/** A question as a page asks it: the words, and why an assessor asks. */
export interface AskedQuestion {
  id: string;
  question: string;
  why: string;
}

const listOf = onceFor(checklist);

/** What an assessor is asked of one record, unit or criterion; empty where nothing is. */
export const questionsOf = ({ portfolio }: Pick<Site, 'portfolio'>, subject: string): AskedQuestion[] =>
  (listOf(portfolio).find((asked) => asked.subject === subject)?.questions ?? []).map(
    ({ id, question, why }) => ({ id, question, why }),
  );

const nameOf = (portfolio: Portfolio, { subject, about }: Asked): { title: string; path: string } => {
  const criterion = about === 'criterion' && portfolio.criteria.get(subject);
  if (criterion) return { title: criterion.text, path: paths.criterion(criterion) };
  const unit = about === 'unit' && portfolio.unitByCode.get(subject);
  if (unit) return { title: unit.title, path: paths.unit(unit.code) };
  const record = portfolio.byNumber.get(subject);
  const title = record ? `${record.data.title} (${kindOf(record.kind).title.toLowerCase()})` : subject;
  return { title, path: paths.record(subject) };
};

/** The whole checklist, question by question, with everything that each is asked of. */
export const checklistView = ({ portfolio }: Pick<Site, 'portfolio'>) => {
  const asked = new Map<
    string,
    AskedQuestion & { about: { subject: string; title: string; path: string }[] }
  >();
  for (const one of listOf(portfolio))
    for (const { id, question, why } of one.questions) {
      const entry = asked.get(id) ?? { id, question, why, about: [] };
      entry.about.push({ subject: one.subject, ...nameOf(portfolio, one) });
      asked.set(id, entry);
    }
  return [...asked.values()];
};
