import { describe, expect, it } from 'vitest';
import { askDecision } from '#authoring/new-record/ask-decision.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = claimedSetting();
const script = {
  'Which hand-in': 'none',
  'title:': 'On the first piece',
  'evidence:': ['E003'],
  'ocr-41/4.1, Explain how to choose a sample: what': 'met',
  'ocr-41/4.9, Explain how to give feedback: what': 'part-met',
  'ocr-41/4.9: which test': 'sufficient',
  'ocr-41/4.9: why?': 'One call is not enough to tell.',
  'feedback:': 'Well chosen. Add a second call.',
  'next action:': 'Hear a second call.',
};

describe('writing down a decision', () => {
  it('asks for the criteria that the evidence claims first, and what was decided on each', async () => {
    const { ask, asked } = scriptedAsker(script);
    const data = await askDecision(ask, setting, {}, { on: '2026-03-20' });
    expect(schemas.decision.safeParse(data).error).toBeUndefined();
    expect(data).toMatchObject({
      evidence: ['E003'],
      criteria: [
        { criterion: 'ocr-41/4.1', state: 'met' },
        {
          criterion: 'ocr-41/4.9',
          state: 'part-met',
          reasons: [{ test: 'sufficient', why: 'One call is not enough to tell.' }],
        },
      ],
    });
    expect(asked.slice(1, 3).map(({ ask: words }) => words)).toEqual([
      expect.stringMatching(/^evidence:/),
      expect.stringMatching(/^Which criteria were decided on\?/),
    ]);
    expect(asked[2]).toMatchObject({ initial: ['ocr-41/4.1', 'ocr-41/4.9'] });
  });

  it('asks which tests the evidence was checked against, with none ticked beforehand', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'Which tests': ['valid', 'authentic'] });
    const data = await askDecision(ask, setting, {}, { on: '2026-03-20' });
    expect(schemas.decision.safeParse(data).error).toBeUndefined();
    expect(data.checked).toMatchObject({ valid: true, authentic: true, sufficient: false });
    expect(asked.find(({ ask: words }) => words.startsWith('Which tests'))).not.toHaveProperty('initial');
  });

  it('gives no decision to Enter alone, and asks no reason where it is met', async () => {
    const { ask, asked } = scriptedAsker(script);
    await askDecision(ask, setting, {}, {});
    const [state] = asked.filter(({ ask: words }) => words.endsWith('what was decided?'));
    expect(state).toMatchObject({ unchosen: expect.stringContaining('Choose') });
    expect(state).not.toHaveProperty('initial');
    expect(asked.some(({ ask: words }) => words.startsWith('ocr-41/4.1: which test'))).toBe(false);
  });

  it('offers what was handed in first, and ticks what is in the submission named', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'evidence:': ['E002'] });
    await askDecision(ask, setting, { submission: 'D001' }, {});
    const [evidence] = asked;
    expect(evidence).toMatchObject({ initial: ['E002'] });
    expect(evidence?.type === 'choices' && evidence.choices[0]?.value).toBe('E002');
  });

  it('offers the hand-in that waits for a decision, and ticks what is in it', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'Which hand-in': 'D001', 'evidence:': ['E002'] });
    const data = await askDecision(ask, setting, {}, {});
    expect(data.submission).toBe('D001');
    expect(asked[0]).toMatchObject({ initial: 'D001' });
    expect(asked[1]).toMatchObject({ initial: ['E002'] });
  });
});
