import { describe, expect, it } from 'vitest';
import { words } from '#authoring/new-record/ask-words.ts';
import { askedUntilRight, notebook } from '#authoring/new-record/notebook.ts';
import type { Asker, Question } from '#authoring/new-record/question.ts';
import { wordsQuestion } from '#authoring/new-record/words-question.ts';
import { day } from '#portfolio/schema/fields.ts';

const review = 'These are your answers';

/** Somebody who gives one answer after another, and what was asked. */
const answering = (answers: unknown[]) => {
  const asked: Question[] = [];
  const ask = (async (question: Question) => {
    asked.push(question);
    return answers[asked.length - 1];
  }) as unknown as Asker;
  return { ask, asked, words: () => asked.map(({ ask }) => ask) };
};

/** A list of names, then a town: a change in the list makes questions come and go. */
const asking = async (ask: Asker) => {
  const names: string[] = [];
  do {
    names.push(await ask(words(`Name ${names.length + 1}`, true)));
  } while (await ask({ type: 'yes-no', ask: 'Another one?', initial: false }));
  return { names, town: await ask(words('Town', false)) };
};

describe('answers before they are written', () => {
  it('are shown, and written as they are where all is right', async () => {
    const { ask, asked } = answering(['Ann', false, '', 'write']);
    expect(await askedUntilRight(ask, notebook(), asking)).toEqual({ names: ['Ann'], town: '' });
    expect(asked.at(-1)).toMatchObject({
      initial: 'write',
      choices: [
        { value: 'write' },
        { value: '1', label: 'Name 1 = Ann' },
        { label: 'Another one? = no' },
        { label: 'Town (may stay empty) = (nothing)' },
      ],
    });
  });

  it('can be changed one by one, each beginning from what was said', async () => {
    const { ask, asked, words } = answering(['Ann', false, 'Leeds', '1', 'Anne', 'write']);
    expect(await askedUntilRight(ask, notebook(), asking)).toEqual({ names: ['Anne'], town: 'Leeds' });
    expect(
      words()
        .slice(3)
        .map((one) => one.slice(0, review.length)),
    ).toEqual([review, 'Name 1', review]);
    expect(asked[4]).toMatchObject({ begun: 'Ann' });
  });

  it('ask what a change makes new, and drop what it leaves without a question', async () => {
    const more = answering(['Ann', false, 'Leeds', '2', true, 'Bob', false, 'write']);
    expect(await askedUntilRight(more.ask, notebook(), asking)).toEqual({
      names: ['Ann', 'Bob'],
      town: 'Leeds',
    });
    const fewer = answering(['Ann', true, 'Bob', false, 'Leeds', '2', false, 'write']);
    expect(await askedUntilRight(fewer.ask, notebook(), asking)).toEqual({ names: ['Ann'], town: 'Leeds' });
  });

  it('are asked again where they fit their question no more', async () => {
    const kept = [
      { question: 'Name 1', answer: '' },
      { question: 'Another one?', answer: 'maybe' },
      { question: 'Town (may stay empty)', answer: 'Leeds' },
    ];
    const { ask, words } = answering(['Ann', false, 'write']);
    expect(await askedUntilRight(ask, notebook(kept), asking)).toEqual({ names: ['Ann'], town: 'Leeds' });
    expect(words().slice(0, 2)).toEqual(['Name 1', 'Another one?']);
  });

  it('are shown as one reads them: days in words, lines of a list as they stood', async () => {
    const { ask, asked } = answering(['yesterday', 'colleague-a', 'write']);
    await askedUntilRight(ask, notebook(), async (asker) => {
      await asker(wordsQuestion('Day', day('A day.'), { required: true, today: '2026-03-14' }));
      await asker({ type: 'choice', ask: 'Who?', choices: [{ value: 'colleague-a', label: 'Colleague A' }] });
    });
    expect(asked.at(-1)).toMatchObject({
      choices: [{}, { label: 'Day = Friday 13 March 2026' }, { label: 'Who? = Colleague A' }],
    });
  });

  it('come back with what stands against them, to be changed, or to be left as they are', async () => {
    const trouble = ({ town }: { town: string }) => (town === 'Leeds' ? undefined : `${town} is no town.`);
    const mended = answering(['Ann', false, 'Leed', 'write', '', '3', 'Leeds', 'write']);
    expect(await askedUntilRight(mended.ask, notebook(), asking, trouble)).toMatchObject({ town: 'Leeds' });
    expect(mended.asked[4]).toMatchObject({ type: 'told', ask: expect.stringContaining('Leed is no town.') });
    const left = answering(['Ann', false, 'Leed', 'write', '', 'leave']);
    expect(await askedUntilRight(left.ask, notebook(), asking, trouble)).toMatchObject({ town: 'Leed' });
  });
});
