import { expect, it } from 'vitest';
import { stateWords } from '#report/coverage-rows.ts';
import { unitTerms } from '#site/glossary/glossary-units.ts';
import { stateLooks } from '#site/states.ts';

it('a state of a criterion has one name on the pages and in the lists of the command line', () => {
  const shown = Object.entries(stateLooks).map(([state, { word }]) => [state, word.toLowerCase()]);
  expect(Object.fromEntries(shown)).toEqual(stateWords);
});

it('met with something of quality assurance open says so of both internal and external, in the glossary too', () => {
  const { word, means } = stateLooks['met-action-open'];
  expect(word).toBe('Met, quality assurance open');
  const said = unitTerms.find(({ term }) => term === word)?.means ?? '';
  for (const text of [means, said]) expect(text).toMatch(/internal.*external.*not count/s);
});
