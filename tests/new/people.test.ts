import { expect, test } from 'vitest';
import { askPeople } from '#authoring/new-record/ask-people.ts';
import type { Setting } from '#authoring/new-record/question.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = { today: '2026-03-02' } as Setting;
const names = { 'Your own name': 'Sam Reed', 'The name of the assessor': 'Jo Blake' };

test('whoever only presses Enter writes down one assessor and not a second', async () => {
  const { ask } = scriptedAsker(names);
  const { vouching } = await askPeople(ask, setting, { ids: [], hasLearner: false, pseudonyms: [] });
  expect(vouching.map(({ id, role }) => `${id}: ${role}`)).toEqual([
    'sam-reed: learner',
    'jo-blake: assessor',
  ]);
});

test('nobody is asked for a learner where there is one, and an id that is taken is given once', async () => {
  const { ask, asked } = scriptedAsker(names);
  const known = { ids: ['sam-reed', 'jo-blake'], hasLearner: true, pseudonyms: [] };
  const { vouching } = await askPeople(ask, setting, known);
  expect(vouching.map(({ role }) => role)).toEqual(['assessor']);
  expect(known.ids).not.toContain(vouching[0]?.id);
  expect(asked.some(({ ask: words }) => words.startsWith('Your own name'))).toBe(false);
});
