import { describe, expect, it } from 'vitest';
import { askScorecard } from '#authoring/new-record/ask-scorecard.ts';
import { linesReady } from '#authoring/new-record/lines-ready.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';
import { judge } from '#rules/judge.ts';
import { qualityCriterionVague } from '#rules/preparing/quality-criterion-vague.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = claimedSetting();
const script = {
  'title:': 'Email scorecard',
  'agreed by (1):': 'Operations manager',
  'Which lines do you begin with?': 'none',
  'The heading of the first section': 'The email',
  'The heading of another section': '',
  'line 1: what is judged': 'Answers every question that was asked',
  'line 1, Answers every question that was asked: which standard': 'Email guide, page 1',
  'line 1, Answers every question that was asked: what sort': 'code-of-practice',
  'line 1, Answers every question that was asked: is it critical?': true,
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

  it('begins from ready lines, of which one keeps those that fit and adds others', async () => {
    const { ask } = scriptedAsker({
      ...script,
      'Which lines do you begin with?': '1',
      'Which of these lines': ['greeting', 'accuracy'],
      'The heading of another section': '',
    });
    const data = await askScorecard(ask, setting, {}, {});
    expect(schemas.scorecard.safeParse(data).error).toBeUndefined();
    expect(data.sections).toMatchObject([
      { id: 'opening', qualityCriteria: [{ id: 'greeting' }] },
      { id: 'enquiry', qualityCriteria: [{ id: 'accuracy', critical: true }] },
    ]);
  });

  it('keeps the ids, weights and standards of the lines of the version before', async () => {
    const { ask, asked } = scriptedAsker({
      ...script,
      'Which lines do you begin with?': '0',
      'Which of these lines': ['greeting'],
      'The heading of another section': '',
    });
    const { sections } = await askScorecard(ask, setting, {}, {});
    const before = ofKind(setting.portfolio, 'scorecard').at(-1)?.data.sections ?? [];
    const [line] = (sections as { qualityCriteria: { id: string }[] }[])[0]?.qualityCriteria ?? [];
    expect(
      before.flatMap(({ qualityCriteria }) => qualityCriteria).find(({ id }) => id === 'greeting'),
    ).toMatchObject(line ?? {});
    const offered = asked.find(({ ask: words }) => words.startsWith('Which of these lines'));
    expect(offered?.type === 'choices' && offered.initial).toEqual(
      before.flatMap(({ qualityCriteria }) => qualityCriteria.map(({ id }) => id)),
    );
  });

  it.each(linesReady)(
    'gives ready lines $name that say what to look for, with the standard asked once',
    async ({ sections }) => {
      const ids = sections.flatMap(({ id, qualityCriteria }) => [
        id,
        ...qualityCriteria.map((line) => line.id),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
      const { ask } = scriptedAsker({
        ...script,
        'Which lines do you begin with?': String(
          linesReady.findIndex((one) => one.sections === sections) + 1,
        ),
        'Which standard is behind these lines': 'Service guide, page 2',
        'These lines: what sort': 'organisational-standard',
        'The heading of another section': '',
      });
      const card = await askScorecard(ask, setting, {}, {});
      const portfolio = portfolioOf({ 'content/scorecards/E900-ready.yaml': JSON.stringify(card) });
      const found = judge(portfolio, { today: '2026-03-20' }, [qualityCriterionVague]);
      expect(found.filter(({ subject }) => subject === 'E900').map(({ message }) => message)).toEqual([]);
      expect(ofKind(portfolio, 'scorecard').map(({ number }) => number)).toContain('E900');
    },
  );

  it('makes a line of each that was pasted from a form, without its bullets and numbers', async () => {
    const pasted = 'Greets by name\n\n• Asks for the order\n3. Says when the refund comes';
    const { ask, asked } = scriptedAsker({
      ...script,
      'line 1: what is judged': pasted,
      'line 1: you wrote 3 lines': true,
      'line 4: what is judged': '',
    });
    const { sections } = await askScorecard(ask, setting, {}, {});
    const texts = (sections as { qualityCriteria: { text: string }[] }[])[0]?.qualityCriteria;
    expect(texts?.map(({ text }) => text)).toEqual([
      'Greets by name',
      'Asks for the order',
      'Says when the refund comes',
    ]);
    expect(asked.some(({ ask: words }) => words.startsWith('line 2, Asks for the order: which'))).toBe(true);
    const whole = scriptedAsker({ ...script, 'line 1: what is judged': pasted, 'line 1: you wrote': false });
    expect(await askScorecard(whole.ask, setting, {}, {})).toMatchObject({
      sections: [{ qualityCriteria: [{ text: pasted }] }],
    });
  });

  it('offers the day on which it was agreed as the first day of its use, and none before', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'agreed on': '2026-03-02' });
    expect(await askScorecard(ask, setting, {}, {})).toMatchObject({ inForceFrom: '2026-03-02' });
    const first = asked.find(({ ask: words }) => words.startsWith('in force from'));
    expect(first?.type === 'words' && first.check('1/3/2026')).toContain('before it was agreed');
  });
});
