import { describe, expect, it } from 'vitest';
import { askScorecard } from '#authoring/new-record/ask-scorecard.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = claimedSetting();
const script = {
  'title:': 'Email scorecard',
  'agreed by 1:': 'Operations manager',
  'The heading of the first section': 'The email',
  'The heading of another section': '',
  'line 1: what is judged': 'Answers every question that was asked',
  'line 1: which standard': 'Email guide, page 1',
  'line 1: what sort': 'code-of-practice',
  'line 1: is it critical?': true,
  'line 2: what is judged': '',
};

describe('writing a scorecard', () => {
  it('offers ready scales beside those of other scorecards, and asks its lines under their headings', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'Which scale': '2' });
    const data = await askScorecard(ask, setting, {}, {});
    expect(schemas.scorecard.safeParse(data).error).toBeUndefined();
    expect(data).toMatchObject({
      version: '1',
      scale: { atStandard: 3, points: [{ value: 1, label: 'Below standard' }, {}, {}, { value: 4 }] },
      sections: [
        {
          id: 'the-email',
          title: 'The email',
          qualityCriteria: [
            { standard: 'Email guide, page 1', standardKind: 'code-of-practice', critical: true },
          ],
        },
      ],
    });
    const scales = asked.find(({ ask: words }) => words.startsWith('Which scale'));
    const labels = scales?.type === 'choice' ? scales.choices.map(({ label }) => label) : [];
    expect(labels.slice(0, 2)).toEqual([
      'Three points: 1 below, 2 at standard, 3 above',
      'Three points: 1 below standard, 2 at standard, 3 above standard',
    ]);
  });

  it('offers the next version of a scorecard that is there', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'title:': 'Call scorecard, version 2' });
    expect(await askScorecard(ask, setting, {}, {})).toMatchObject({ version: '2' });
    expect(asked[1]).toMatchObject({ initial: '2' });
  });
});
