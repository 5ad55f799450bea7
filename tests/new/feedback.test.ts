import { afterAll, describe, expect, it } from 'vitest';
import { askFeedback } from '#authoring/new-record/ask-feedback.ts';
import { notThereYet } from '#authoring/new-record/not-there-yet.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { scriptedAsker } from './scripted-asker.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

const check = (title: string, colleague: string, day: string) => `title: ${title}
colleague: ${colleague}
observedOn: ${day}
writtenUpOn: ${day}
channel: online
check: spot
nature: routine
technique: recorded
transaction: A question
scorecard: E001
version: "1"
ratings: [{ quality: greeting, rating: 2, note: By name }]
`;

const given = `title: Feedback
on: 2026-03-13
colleague: colleague-a
observations: [E004]
preparation: I sent the recording
strengths: [{ text: Warm }]
colleagueWords: I see
`;

describe('being asked for feedback', () => {
  const { root, remove } = tinyPortfolio({
    'content/observations/E002-a.yaml': check('An old call', 'colleague-a', '2026-03-01'),
    'content/observations/E003-b.yaml': check('Of another', 'colleague-b', '2026-03-02'),
    'content/observations/E004-c.yaml': check('Spoken of already', 'colleague-a', '2026-03-12'),
    'content/observations/E005-d.yaml': check('A late call', 'colleague-a', '2026-03-10'),
    'content/feedback/E006-e.yaml': given,
  });
  afterAll(remove);
  const script = {
    'colleague:': 'colleague-a',
    'title:': 'Feedback on a call',
    'preparation:': 'I sent the recording',
    'One thing that was done well': 'Warm',
    'What was said': 'Good morning, by name',
    'colleague words:': 'I see',
  };
  const answer = async (more: Record<string, string>) => {
    const { portfolio } = checkPortfolio(root, '2026-03-20');
    if (!portfolio) throw new Error('The tiny portfolio could not be joined.');
    const { ask, asked } = scriptedAsker({ ...script, ...more });
    const data = await askFeedback(ask, { portfolio, today: '2026-03-20' }, {}, { on: '2026-03-20' });
    expect(schemas.feedback.safeParse(data).error).toBeUndefined();
    return { data, asked };
  };
  const point = {
    'One thing that would be better': 'Say what comes next',
    'What was said': 'It ended there',
  };

  it('offers the observations of that colleague alone, those without feedback first and of these the newest', async () => {
    const { asked } = await answer(point);
    expect(asked.find(({ ask }) => ask.startsWith('observations'))).toMatchObject({
      choices: [
        { value: 'E005', label: 'E005  A late call (2026-03-10)' },
        { value: 'E002', label: 'E002  An old call (2026-03-01)' },
        { value: 'E004', label: 'E004  Spoken of already (2026-03-12), has feedback' },
      ],
    });
  });

  it('asks for a development point with its quality criterion and an example', async () => {
    const { data } = await answer({ ...point, 'Which quality': 'ownership' });
    const [only] = data.developmentPoints as unknown[];
    expect(only).toEqual({ text: 'Say what comes next', quality: 'ownership', example: 'It ended there' });
  });

  it('asks what was agreed about it, by when and how anyone can tell', async () => {
    const agreed = {
      'What was agreed': 'Hear two calls',
      'Who does it?': 'learner',
      'due:': '27 March',
      'measure:': 'Both say what comes next',
    };
    const { data } = await answer({ ...point, ...agreed });
    expect(data.actions).toMatchObject([
      {
        id: 'a1',
        action: 'Hear two calls',
        owner: 'learner',
        due: '2026-03-27',
        measure: 'Both say what comes next',
      },
    ]);
  });

  it('does not have to agree an action before coaching, which may be held without one', () => {
    const { portfolio } = checkPortfolio(root, '2026-03-20');
    if (!portfolio) throw new Error('The tiny portfolio could not be joined.');
    expect(notThereYet('coaching', {}, portfolio)).toBeUndefined();
  });

  it('asks of a strength too which quality criterion and observation it is about, with an example', async () => {
    const { ask } = scriptedAsker({
      ...script,
      ...point,
      'observations:': ['E005', 'E002'],
      'In which': 'E002',
    });
    const { portfolio } = checkPortfolio(root, '2026-03-20');
    if (!portfolio) throw new Error('The tiny portfolio could not be joined.');
    const data = await askFeedback(ask, { portfolio, today: '2026-03-20' }, {}, { on: '2026-03-20' });
    expect(data.strengths).toEqual([
      { text: 'Warm', observation: 'E002', quality: 'greeting', example: 'It ended there' },
    ]);
  });

  it('asks for the answer of the colleague, and takes none', async () => {
    const { data, asked } = await answer({ ...point, 'colleague words:': '' });
    expect(asked.some(({ ask }) => ask.startsWith('colleague words:'))).toBe(true);
    expect('colleagueWords' in data).toBe(false);
  });

  it('asks why there is none, and takes no empty answer to that', async () => {
    const { data } = await answer({ 'Why was there nothing': 'All was as agreed' });
    expect(data.noDevelopment).toBe('All was as agreed');
    await expect(answer({ 'Why was there nothing': '' })).rejects.toThrow('Write something here.');
  });
});
