import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPortfolio } from '#files/read-portfolio.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import { makeDraw } from '../../scripts/sample/make-draw.ts';
import { makeSwap } from '../../scripts/sample/make-swap.ts';
import { scriptedAsker, stoppingAt } from '../new/scripted-asker.ts';
import { Desk } from './desk.ts';

const desk = new Desk();
const here = (from?: string) => ({ root: desk.root, today: '2026-08-03', from });
const why = { 'Why this method': 'Forty calls are few enough to draw from at random.', 'How many': '4' };
const draft = (what: string) => join(desk.root, `.drafts/${what}-answers.yaml`);
const draws = () =>
  linkPortfolio(readPortfolio(desk.root).content as WholeContent).records.filter(
    ({ kind }) => kind === 'draw',
  );

describe('npm run sample with nothing said', () => {
  test('says the only frame by its title and asks for the rest, then shows all before it writes', async () => {
    const { ask, asked, told } = scriptedAsker(why);
    const outcome = await makeDraw(here(), {}, ask);
    expect(told).toEqual(['frame: E002  Frame of calls (2026-01-08)']);
    expect(asked.map(({ ask: words }) => words.split(/[:?,]/)[0])).toEqual([
      'on',
      'How are they to be drawn',
      'How is it to be settled how many are drawn',
      'How many are to be drawn',
      'The seed',
      'Whom are they to be observed with',
      'The first day by which one of them is due; they are spread over the weekdays. (may stay empty)',
      'Why this method',
      'These are your answers. Write them',
    ]);
    expect(outcome).toMatchObject({ done: 'written', findings: [] });
    expect(desk.read(outcome.done === 'written' ? outcome.file : '')).toMatchObject({
      on: '2026-08-03',
      seed: '2026-08-03',
      items: [{}, {}, {}, {}],
    });
  });

  test('takes the day of the draw as it is written in Britain, and offers it as the seed', async () => {
    const { ask, asked } = scriptedAsker({ ...why, 'on:': '14 July' });
    const outcome = await makeDraw(here(), {}, ask);
    const written = desk.read(outcome.done === 'written' ? outcome.file : '');
    expect(written).toMatchObject({ on: '2026-07-14', seed: '2026-07-14' });
    const day = asked[0];
    expect(day).toMatchObject({ type: 'words', initial: '2026-08-03' });
    expect(day?.type === 'words' && day.check('4/8/26')).toContain('still to come');
  });

  test('asks for nothing that was said, and for nothing at all where all was', async () => {
    const said = { frame: 'E002', method: 'systematic', size: '4', seed: 'March' };
    const some = scriptedAsker(why);
    await makeDraw(here(), said, some.ask);
    expect(some.asked.map(({ ask: words }) => words.slice(0, 3))).toEqual([
      'on:',
      'Who',
      'The',
      'Why',
      'The',
    ]);
    const none = scriptedAsker({});
    await makeDraw(here(), { ...said, reason: 'Few calls.' }, none.ask);
    expect(none.asked).toEqual([]);
  });

  test('takes no more than the frame holds, and says so in words', async () => {
    await expect(makeDraw(here(), {}, scriptedAsker({ ...why, 'How many': '41' }).ask)).rejects.toThrow(
      '40 at most, for the frame holds no more.',
    );
  });

  test('shares the items out among colleagues who were named', async () => {
    const { ask } = scriptedAsker({ ...why, 'Whom are they': ['colleague-a'] });
    const outcome = await makeDraw(here(), {}, ask);
    expect(desk.read(outcome.done === 'written' ? outcome.file : '').items).toMatchObject(
      Array.from({ length: 4 }, () => ({ colleague: 'colleague-a' })),
    );
  });

  test('keeps the answers when somebody stops, goes on from them, and never draws twice', async () => {
    await expect(
      makeDraw(here(), { size: '4' }, stoppingAt('Why this', { 'The seed': 'June' })),
    ).rejects.toThrow(/npm run sample from=\S*\.drafts\/sample-answers\.yaml$/);
    expect(draws()).toHaveLength(1);
    const kept = readFileSync(draft('sample'), 'utf8');
    const { ask, asked } = scriptedAsker({ 'Answers of an earlier': draft('sample'), ...why });
    const outcome = await makeDraw(here(), {}, ask);
    expect(asked.map(({ ask: words }) => words.slice(0, 7))).toEqual(['Answers', 'Why thi', 'These a']);
    expect(desk.read(outcome.done === 'written' ? outcome.file : '')).toMatchObject({ seed: 'June' });
    expect(existsSync(draft('sample'))).toBe(false);
    desk.write('.drafts/sample-answers.yaml', kept);
    await expect(makeDraw(here(draft('sample')), {}, scriptedAsker(why).ask)).rejects.toThrow(
      'That is written already',
    );
    expect(draws()).toHaveLength(2);
  });

  test('lets one answer be changed before all is written', async () => {
    let reviews = 0;
    const scripted = scriptedAsker(why);
    const ask = ((question: { ask: string; type: string }) => {
      if (!question.ask.startsWith('These are')) return scripted.ask(question as never);
      reviews += 1;
      return Promise.resolve(reviews === 1 ? '2' : 'write');
    }) as never;
    await makeDraw(here(), {}, ask);
    expect(scripted.asked.filter(({ ask: words }) => words.startsWith('How are they'))).toHaveLength(2);
  });

  test('says what stands against the draw while its answers can still be changed', async () => {
    const scripted = scriptedAsker({ ...why, 'on:': '2026-01-02' });
    let day = '2026-01-02';
    const ask = (async (question: { ask: string; type: string }) => {
      if (question.ask.startsWith('Which line do you want to change')) {
        day = '2026-07-14';
        return '1';
      }
      return question.ask.startsWith('on:') ? day : scripted.ask(question as never);
    }) as never;
    const outcome = await makeDraw(here(), {}, ask);
    expect(scripted.told.at(-1)).toMatch(/^That cannot be written yet\.\n\n.*E002.*\n→ /s);
    expect(desk.read(outcome.done === 'written' ? outcome.file : '')).toMatchObject({ on: '2026-07-14' });
  });

  test('says all that is lacking where nobody can be asked', async () => {
    await expect(makeDraw(here(), { frame: 'E002' }, undefined)).rejects.toThrow(
      'Not said yet: method, size, reason. In a terminal you are asked for them; otherwise type them, such as npm run sample method=… size=… reason=…',
    );
  });
});

test('a draw is dated by the day that was typed, and none to come is taken', () => {
  expect(desk.draw({ on: '13/07/2026' }).on).toBe('2026-07-13');
  expect(() => desk.draw({ on: '4/8/2026' })).toThrow('still to come');
  expect(() => desk.draw({ on: 'soon' })).toThrow('--on: “soon” is no day');
});

test('a draw before its frame was there is judged by its day', () => {
  expect(() => desk.draw({ on: '2026-01-02' })).toThrow(/E002/);
});

describe('npm run sample swap with nothing said', () => {
  const reason = { 'Why could it': 'The recording had been erased.' };

  test('asks for draw and item by their names, and says what chance takes instead', async () => {
    const { number, file } = desk.draw({ colleagues: 'colleague-a' });
    const { ask, asked, told } = scriptedAsker({ 'Which item': 'r2-02', ...reason });
    const outcome = await makeSwap(here(), {}, ask);
    expect(outcome.done).toBe('written');
    expect(told[0]).toMatch(new RegExp(`^Which draw\\? ${number} {2}Draw of 4`));
    const [item] = asked;
    expect(item?.type === 'choice' && item.choices[0]?.label).toMatch(/^r2-01, .+, refunds number \d+$/);
    const [swap] = desk.read(file).swaps ?? [];
    expect(told[1]).toBe(`Chance takes in its place: number ${swap?.position} of refunds.`);
    expect(swap).toMatchObject({ item: 'r2-02', on: '2026-08-03', reason: 'The recording had been erased.' });
    expect(existsSync(join(desk.root, '.drafts', 'swap-answers.yaml'))).toBe(false);
  });

  test('asks what is taken instead where the draw says only how many', async () => {
    const { number, file } = desk.draw({ method: 'quota' });
    const script = { 'Which item': 'r2-01', 'What is taken': 'Call 17', 'On which day': 'today', ...reason };
    await makeSwap(here(), { number }, scriptedAsker(script).ask);
    expect(desk.read(file).swaps).toMatchObject([{ item: 'r2-01', entry: 'Call 17', on: '2026-08-03' }]);
  });

  test('keeps the answers when somebody stops, and never logs a swap twice', async () => {
    const { number, file } = desk.draw();
    await expect(
      makeSwap(here(), { number }, stoppingAt('Why could', { 'Which item': 'r2-03' })),
    ).rejects.toThrow(/npm run sample swap from=\S*swap-answers\.yaml$/);
    const kept = readFileSync(draft('swap'), 'utf8');
    await makeSwap(here(draft('swap')), {}, scriptedAsker(reason).ask);
    expect(existsSync(draft('swap'))).toBe(false);
    desk.write('.drafts/swap-answers.yaml', kept);
    await expect(makeSwap(here(draft('swap')), {}, scriptedAsker(reason).ask)).rejects.toThrow(
      'That is written already',
    );
    expect(desk.read(file).swaps).toHaveLength(1);
  });
});
