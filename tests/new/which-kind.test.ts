import { describe, expect, it } from 'vitest';
import { kindNames } from '#portfolio/schema/kind-names.ts';
import { made, whichKind } from '../../scripts/new/which-kind.ts';
import { scriptedAsker } from './scripted-asker.ts';

describe('npm run new alone', () => {
  it('offers all that can be written, what is written every week first, each with what it is', async () => {
    const { ask, asked } = scriptedAsker({ 'What do you want': 'feedback' });
    expect(await whichKind(undefined, ask)).toBe('feedback');
    const [menu] = asked;
    const choices = menu?.type === 'choice' ? menu.choices : [];
    const names = choices.map(({ value }) => value);
    expect(names.slice(0, 4)).toEqual(['observation', 'feedback', 'coaching', 'account']);
    expect([...names].sort()).toEqual([...kindNames, 'people', 'portfolio'].sort());
    expect(choices.filter(({ label }) => label.length < 10)).toEqual([]);
  });

  it('lists them one a line where nobody can pick', async () => {
    const said = await whichKind(undefined, undefined).catch((error: Error) => error.message);
    const lines = said.split('\n');
    expect(lines).toHaveLength(made.length + 1);
    expect(lines[2]).toMatch(/^ {2}feedback +Feedback given to a colleague/);
    expect(said).not.toMatch(/\([A-Z]+-\d/);
  });
});
