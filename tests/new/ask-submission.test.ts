import { describe, expect, it } from 'vitest';
import { askSubmission } from '#authoring/new-record/ask-submission.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = claimedSetting();
const script = { 'title:': 'The second pieces' };

describe('handing evidence in', () => {
  it('offers all that is claimed and not handed in at once, ticked and first', async () => {
    const { ask, asked } = scriptedAsker(script);
    const data = await askSubmission(ask, setting, {}, {});
    expect(data.items).toEqual([{ evidence: 'E003' }]);
    expect(schemas.submission.safeParse(data).error).toBeUndefined();
    const offer = asked.find((one) => one.ask.startsWith('What do you hand in?'));
    expect(offer).toMatchObject({ type: 'choices', initial: ['E003'] });
    expect(offer?.ask).toContain('ticked (1)');
    const labels = offer?.type === 'choices' ? offer.choices.map(({ label }) => label) : [];
    expect(labels[0]).toMatch(/^E003 .*claims ocr-41\/4\.1 ocr-41\/4\.9$/);
    expect(labels.find((label) => label.startsWith('E004'))).toMatch(/claims nothing$/);
    expect(asked.some((one) => one.ask.startsWith('items'))).toBe(false);
  });

  it('offers a record again for a criterion that it was not handed in for', async () => {
    const part = `title: A part
on: 2026-03-19
to: assessor
items:
  - { evidence: E003, criteria: [ocr-41/4.1] }
`;
    const { ask, asked } = scriptedAsker(script);
    await askSubmission(ask, claimedSetting({ 'content/submissions/D002-part.yaml': part }), {}, {});
    expect(asked.find((one) => one.ask.startsWith('What do you hand in?'))).toMatchObject({
      initial: ['E003'],
    });
  });

  it('says so where nothing waits, and asks nothing that was given', async () => {
    const all = `title: All\non: 2026-03-19\nto: assessor\nitems: [{ evidence: E003 }]\n`;
    const nothing = claimedSetting({ 'content/submissions/D002-all.yaml': all });
    const { ask, asked } = scriptedAsker({ ...script, 'What do you': ['E004'] });
    await askSubmission(ask, nothing, {}, {});
    expect(asked[0]?.ask).toContain('Nothing that is claimed waits');
    const given = scriptedAsker(script);
    await askSubmission(given.ask, setting, { items: [{ evidence: 'E002' }] }, {});
    expect(given.asked.some((one) => one.ask.startsWith('What do you hand in?'))).toBe(false);
  });
});
