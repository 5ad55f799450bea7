import { isMonitored } from '#portfolio/asks-monitoring.ts';
import type { Site } from '../portfolio.ts';
import { qualityTerms } from './glossary-quality.ts';
import { recordTerms } from './glossary-records.ts';
import type { Term } from './glossary-term.ts';
import { unitTerms } from './glossary-units.ts';

/** Words that only a portfolio with monitoring uses. */
const ofMonitoring: ReadonlySet<string> = new Set([
  ...qualityTerms.map(({ id }) => id).filter((id) => id !== 'sample' && id !== 'quantitative'),
  'observation',
]);

/** Every term by the letter it begins with, in the order of the alphabet. */
export const glossaryView = ({
  portfolio,
}: Pick<Site, 'portfolio'>): { letter: string; terms: readonly Term[] }[] => {
  const used = [...unitTerms, ...recordTerms, ...qualityTerms].filter(
    ({ id }) => isMonitored(portfolio) || !ofMonitoring.has(id),
  );
  const terms = used
    .map((term) => ({ ...term, see: term.see?.filter((id) => used.some((one) => one.id === id)) }))
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
  const letters = [...new Set(terms.map(({ term }) => term.charAt(0).toUpperCase()))];
  return letters.map((letter) => ({
    letter,
    terms: terms.filter(({ term }) => term.charAt(0).toUpperCase() === letter),
  }));
};

/** The word for the id of a term, for a link to it. */
export const termOf = (id: string): string =>
  [...unitTerms, ...recordTerms, ...qualityTerms].find((term) => term.id === id)?.term ?? id;
