import { describe, expect, it } from 'vitest';
import { askClaims } from '#authoring/new-record/ask-claims.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { claimedSetting } from './claimed-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const setting = claimedSetting();
const answers = { title: 'A sheet', what: 'A sheet of calls', author: 'learner' };
const product = kindOf('product');

describe('claiming', () => {
  it('offers the criteria of the learner’s unit in its words, and takes none as an answer', async () => {
    const { ask, asked } = scriptedAsker({ 'What does this show?': [] });
    expect(await askClaims(product, answers, ask, setting)).toEqual(answers);
    const labels = asked[0]?.type === 'choices' ? asked[0].choices.map(({ label }) => label) : [];
    expect(labels).toHaveLength(3);
    expect(labels.join('\n')).toContain('ocr-41/4.9  Explain how to give feedback');
    expect(labels.at(-1)).not.toContain('nothing claims it yet');
  });

  it('asks of each criterion where it is shown and what it shows', async () => {
    const { ask } = scriptedAsker({
      'What does this show?': ['ocr-41/4.1', 'ocr-41/4.10'],
      'ocr-41/4.1, Explain how to choose a sample: where': 'what',
      'ocr-41/4.1, Explain how to choose a sample: what': 'How I chose',
      'ocr-41/4.10, Explain how to keep records safe: where': 'later',
      'ocr-41/4.10, Explain how to keep records safe: what': '',
    });
    expect((await askClaims(product, answers, ask, setting)).claims).toEqual([
      { criterion: 'ocr-41/4.1', at: 'what', shows: 'How I chose' },
      { criterion: 'ocr-41/4.10' },
    ]);
  });

  it('offers no day as a place, and words before a bare value', async () => {
    const { ask, asked } = scriptedAsker({ 'What does this show?': ['ocr-41/4.9'], 'ocr-41': '' });
    const seen = { title: 'A card', agreedOn: '2026-03-04', state: 'open', agreedBy: ['The manager'] };
    await askClaims(product, seen, ask, setting).catch(() => undefined);
    const places = asked[1]?.type === 'choice' ? asked[1].choices.map(({ value }) => value) : [];
    expect(places.slice(0, 2)).toEqual(['agreedBy', 'state']);
    expect(places).not.toContain('agreedOn');
  });

  it('lists a file that a claim points into among those of the record, once', async () => {
    const { ask } = scriptedAsker({
      'What does this show?': ['ocr-41/4.1', 'ocr-41/4.9'],
      'ocr-41/4.1, Explain how to choose a sample: where': 'in a file',
      'ocr-41/4.9, Explain how to give feedback: where': 'in a file',
      'What is the file called': 'sheet.pdf',
      'Where in sheet.pdf?': 'page 2',
      'ocr-41': '',
    });
    const data = await askClaims(product, answers, ask, setting);
    expect(data.claims).toEqual([
      { criterion: 'ocr-41/4.1', at: 'sheet.pdf page 2' },
      { criterion: 'ocr-41/4.9', at: 'sheet.pdf page 2' },
    ]);
    expect(data.attachments).toEqual([{ file: 'sheet.pdf', title: 'A sheet' }]);
  });

  it('begins at what the last record of the kind claims, without its words', async () => {
    const seen = { title: 'A call', ratings: [{ quality: 'greeting', rating: 2 }] };
    const { ask, asked } = scriptedAsker({
      'ocr-41/4.1, Explain how to choose a sample: what': 'A new call',
    });
    const last = claimedSetting({ 'content/observations/E004-a-refund.yaml': '' });
    const data = await askClaims(kindOf('observation'), seen, ask, last);
    expect(asked[0]).toMatchObject({ initial: ['ocr-41/4.1', 'ocr-41/4.9'] });
    expect(data.claims).toEqual([
      { criterion: 'ocr-41/4.1', at: 'ratings.greeting', shows: 'A new call' },
      { criterion: 'ocr-41/4.9', at: 'ratings.greeting' },
    ]);
  });

  it('asks nothing where claims were given, and nothing of a kind that claims nothing', async () => {
    const { ask, asked } = scriptedAsker({});
    await askClaims(product, { ...answers, claims: [] }, ask, setting);
    await askClaims(kindOf('submission'), { title: 'Handed in' }, ask, setting);
    expect(asked).toEqual([]);
  });
});
