import { describe, expect, it } from 'vitest';
import { askDraw } from '#authoring/new-record/ask-draw.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = claimedSetting();
const frame = {
  strata: [
    { id: 'letters', size: 200 },
    { id: 'calls', size: 40 },
  ],
};

/** What comes of asking for a draw from that frame, by a list of answers. */
const drawn = async (script: Parameters<typeof scriptedAsker>[0], known = {}) => {
  const { ask, asked, told } = scriptedAsker({ 'Why this method': 'Each group has its share.', ...script });
  const answers = await askDraw(ask, setting, { frame: 'E009', on: '2026-03-16', ...known }, () => frame);
  return { answers, told, words: asked.map((question) => question.ask) };
};

describe('being asked for a draw', () => {
  it('takes a number, or how near a share told from it is to be, with what that comes to', async () => {
    const { answers, words } = await drawn({ 'How is it to be settled': '0.1' });
    expect(answers).toMatchObject({ margin: '0.1' });
    expect(answers).not.toHaveProperty('size');
    expect(words.some((one) => one.startsWith('How many are'))).toBe(false);
    const { answers: counted } = await drawn({ 'How many are': '12' });
    expect(counted).toMatchObject({ size: '12' });
    expect(counted).not.toHaveProperty('margin');
  });

  it('asks for the quota of each group, and of one at least', async () => {
    const quota = { 'How are they': 'quota', 'How many of letters': '5', 'How many of calls': '0' };
    const { answers, words } = await drawn(quota);
    expect(answers).toMatchObject({ method: 'quota', quotas: 'letters=5' });
    expect(answers).not.toHaveProperty('size');
    expect(words).toContain('How many of calls? The frame holds 40.');
    await expect(drawn({ ...quota, 'How many of calls': '41' })).rejects.toThrow('40 at most');
  });

  it('asks by when they are due, both days or neither', async () => {
    const due = { 'How many are': '4', 'The first day': '17 March', 'The last day': '27/3/2026' };
    expect((await drawn(due)).answers).toMatchObject({ firstDay: '2026-03-17', lastDay: '2026-03-27' });
    const { answers, words } = await drawn({ 'How many are': '4' });
    expect(answers).not.toHaveProperty('firstDay');
    expect(words.some((one) => one.startsWith('The last day'))).toBe(false);
    await expect(drawn({ ...due, 'The last day': '16 March 2026' })).rejects.toThrow('too early');
  });

  it('asks for no day and no number that were said', async () => {
    const { words } = await drawn({}, { size: '4', firstDay: '2026-03-17', lastDay: '2026-03-27' });
    expect(words.some((one) => /^(How many|How is it|The (first|last) day)/.test(one))).toBe(false);
  });
});
