import { afterAll, describe, expect, it } from 'vitest';
import { askFields } from '#authoring/new-record/ask-fields.ts';
import { askObservation } from '#authoring/new-record/ask-observation.ts';
import type { Asker, Question, Setting } from '#authoring/new-record/question.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { scriptedAsker } from './scripted-asker.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

const basisSchemas = { people: peopleSchema, portfolio: portfolioFileSchema };

const before = `title: A question about a bill
colleague: colleague-b
observedOn: 2026-03-18
writtenUpOn: 2026-03-18
channel: online
check: planned
nature: non-routine
technique: recorded
transaction: A question about a bill
scorecard: E001
version: "1"
ratings:
  - { quality: greeting, rating: 2 }
claims:
  - { criterion: ocr-41/4.1, at: ratings.greeting, shows: The choice of call }
  - { criterion: ocr-41/4.9, at: drawItem }
`;

const { root, remove } = tinyPortfolio({ 'content/observations/E002-a-bill.yaml': before });
afterAll(remove);
const setting = (): Setting => settingOf(root);
const settingOf = (folder: string): Setting => {
  const { portfolio } = checkPortfolio(folder, '2026-03-20');
  if (!portfolio) throw new Error('The tiny portfolio could not be joined.');
  return { portfolio, today: '2026-03-20' };
};

describe('writing up a check on a colleague', () => {
  const script = {
    colleague: 'colleague-a',
    'transaction:': 'A refund that was late. The customer had called before.',
    'greeting: Greets': '3',
    'greeting: what was seen': 'By name',
    'ownership: Takes': 'not-applicable',
    'ownership: why': 'Nothing to take on',
    'One thing done well': 'She gave a day',
  };

  it('asks a few questions and gives a record that is whole', async () => {
    const { ask, asked } = scriptedAsker(script);
    const data = await askObservation(ask, setting(), {});
    expect(schemas.observation.safeParse(data).error).toBeUndefined();
    expect(data).toMatchObject({
      title: 'A refund that was late',
      colleague: 'colleague-a',
      observedOn: '2026-03-20',
      scorecard: 'E001',
      version: '1',
      ratings: [
        { quality: 'greeting', rating: 3, note: 'By name' },
        { quality: 'ownership', notApplicable: 'Nothing to take on' },
      ],
      strengths: [{ text: 'She gave a day' }],
    });
    expect(asked.length).toBeLessThanOrEqual(16);
  });

  it('begins its choices at those of the last observation', async () => {
    const { ask, asked } = scriptedAsker(script);
    const data = await askObservation(ask, setting(), {});
    expect(data).toMatchObject({ channel: 'online', check: 'planned', nature: 'non-routine' });
    const colleague = asked.find((question) => question.ask.startsWith('colleague'));
    expect(colleague).toMatchObject({ type: 'choice', initial: 'colleague-b' });
  });

  it('takes no empty answer to what a rating rests on', async () => {
    const { ask } = scriptedAsker({ ...script, 'greeting: what was seen': '  ' });
    await expect(askObservation(ask, setting(), {})).rejects.toThrow('Write something here.');
  });

  it('offers no rating that Enter alone would give', async () => {
    const { ask, asked } = scriptedAsker(script);
    await askObservation(ask, setting(), {});
    const rating = asked.find(({ ask: words }) => words.startsWith('greeting: Greets'));
    expect(rating).toMatchObject({ unchosen: 'Choose a rating with the arrow keys' });
    expect(rating).not.toHaveProperty('initial');
  });

  it('is shown back the day, and asks when it was written up where that was another day', async () => {
    const { ask, asked } = scriptedAsker({ ...script, 'observed on': 'last Friday' });
    const data = await askObservation(ask, setting(), {});
    expect(data).toMatchObject({ observedOn: '2026-03-13', writtenUpOn: '2026-03-20' });
    const day = asked.find((question) => question.ask.startsWith('observed on'));
    expect(day?.type === 'words' && day.shows?.('13.3.26')).toBe('Friday 13 March 2026');
    expect(day?.type === 'words' && day.check('21/3/26')).toContain('still to come');
  });

  it('needs no note on a rating at standard', async () => {
    const { ask } = scriptedAsker({ ...script, 'greeting: Greets': '2', 'greeting: what was seen': '' });
    const { ratings } = await askObservation(ask, setting(), {});
    expect(ratings).toContainEqual({ quality: 'greeting', rating: 2 });
  });

  it('asks nothing that was said by an option', async () => {
    const { ask, asked } = scriptedAsker(script);
    await askObservation(ask, setting(), { colleague: 'colleague-a', channel: 'written' });
    expect(asked.some(({ ask: words }) => /^(colleague|channel):/.test(words))).toBe(false);
  });

  it('says where no scorecard was in force on that day, and rates by the lines of the one that was used', async () => {
    const { ask, told } = scriptedAsker({ ...script, 'observed on': '2026-01-02' });
    const data = await askObservation(ask, setting(), {});
    expect(told[0]).toBe(
      'No scorecard was in force on Friday 2 January 2026. Which one did you use all the same?',
    );
    expect(told[2]).toMatch(/^E001 is in force from .+ mend `inForceFrom` in content\/scorecards\/E001/);
    expect(data).toMatchObject({
      scorecard: 'E001',
      version: '1',
      ratings: [{ quality: 'greeting' }, { quality: 'ownership' }],
    });
  });
});

describe('what the record of a check can do without and an assessor looks for', () => {
  const without = { 'transaction:': 'A refund', 'greeting: what': 'By name', 'ownership: what': 'A day' };
  const spot = { ...without, 'check:': 'spot' };

  it.each([
    ['the reason of a spot check', 'Why this spot', 'Without its reason', { reason: 'A new line' }],
    [
      'a thing done well',
      'One thing done well',
      'Every transaction holds',
      { strengths: [{ text: 'A new line' }] },
    ],
    [
      'why nothing would be better',
      'Why was there nothing',
      'Without a point',
      { noDevelopment: 'A new line' },
    ],
  ])('is asked for once more, and what is missing said: %s', async (_what, first, again, holds) => {
    const { ask, asked } = scriptedAsker({ ...spot, [again]: 'A new line' });
    expect(await askObservation(ask, setting(), {})).toMatchObject(holds);
    const words = asked.map((question) => question.ask);
    expect(words.findIndex((one) => one.startsWith(again))).toBe(
      words.findIndex((one) => one.startsWith(first)) + 1,
    );
  });

  it('may be left out a second time, and is not asked for where it was said', async () => {
    const left = await askObservation(scriptedAsker(spot).ask, setting(), {});
    expect([left.reason, left.strengths, left.noDevelopment]).toEqual([undefined, undefined, undefined]);
    const { ask, asked } = scriptedAsker({ ...spot, 'Why this spot': 'A new line' });
    await askObservation(ask, setting(), {});
    expect(asked.some((question) => question.ask.startsWith('Without its reason'))).toBe(false);
  });
});

describe('writing up where a check came from', () => {
  const frame = `title: Calls
on: 2026-03-01
agreedOn: 2026-03-01
agreedBy: [A manager]
population: All calls
source: The system
period: { from: 2026-03-01, to: 2026-03-31 }
objectives: [To tell]
strata: [{ id: calls, describes: All, size: 10 }]
`;
  const draw = `title: Draw of March
on: 2026-03-02
frame: E003
method: simple-random
reason: One group
items: [{ id: i1, stratum: calls }, { id: i2, stratum: calls, due: 2026-03-25 }]
`;
  const used = `${before}draw: E004\ndrawItem: i1\n`;
  const drawn = tinyPortfolio({
    'content/observations/E002-a-bill.yaml': used,
    'content/sampling-frames/E003-calls.yaml': frame,
    'content/draws/E004-march.yaml': draw,
  });
  afterAll(drawn.remove);
  const setting = () => settingOf(drawn.root);
  const notes = { 'greeting: what was': 'By name', 'ownership: what was': 'She gave a day' };

  it('offers the draw of the last check and the items of it that are still open', async () => {
    const { ask, asked } = scriptedAsker({ ...notes, 'transaction:': 'A late parcel' });
    const data = await askObservation(ask, setting(), { check: 'planned' });
    expect(data).toMatchObject({ draw: 'E004', drawItem: 'i2' });
    const item = asked.find(({ ask: words }) => words.startsWith('Which item'));
    expect(item).toMatchObject({
      choices: [{ value: 'i2', label: 'i2, calls, due Wednesday 25 March 2026' }],
    });
  });

  it('asks why a spot check was made, and for no draw', async () => {
    const { ask, asked } = scriptedAsker({
      ...notes,
      'transaction:': 'A late parcel',
      'Why this spot': 'A new line',
    });
    const data = await askObservation(ask, setting(), { check: 'spot' });
    expect(data).toMatchObject({ reason: 'A new line' });
    expect(asked.some(({ ask: words }) => words.startsWith('draw'))).toBe(false);
  });
});

describe('being asked for a record of any other kind', () => {
  const words: Record<string, string> = {
    'version:': '1',
  };

  it.each(kindNames.filter((name) => name !== 'observation'))(
    'needs nothing for a whole %s but answers in the form that each question accepts',
    async (name) => {
      const { portfolio, today } = setting();
      const { ask } = answering(words);
      const data = await askFields(fieldsOf(schemas[name]), ask, { portfolio, today });
      expect(schemas[name].safeParse(data).error?.issues).toBeUndefined();
    },
  );

  /** Somebody who tries one form of words after another until a question accepts it. */
  const answering = (fixed: Record<string, string>) => {
    const forms = ['Some words', 'some-words', '1', '14:05', 'E001', 'D001', '2026-03-19'];
    const scripted = scriptedAsker({});
    const ask = (async (question: Question) => {
      if (question.type !== 'words') return scripted.ask(question as never);
      scripted.asked.push(question);
      const own = Object.entries(fixed).find(([start]) => question.ask.startsWith(start))?.[1];
      return [own, ...forms].find((form) => form !== undefined && question.check(form) === undefined);
    }) as unknown as Asker;
    return { ask, asked: scripted.asked };
  };

  it('offers what may be left out once, at the end, and asks for what is chosen', async () => {
    const { portfolio, today } = setting();
    const { ask, asked } = scriptedAsker({
      'title:': 'A sheet',
      'what:': 'A sheet of calls',
      'What else': ['learnerPart'],
      'learner part:': 'I made the columns',
    });
    const data = await askFields(fieldsOf(schemas.product), ask, { portfolio, today });
    expect(data).toMatchObject({ author: 'learner', learnerPart: 'I made the columns' });
    expect(asked.filter(({ ask: words }) => words.startsWith('What else'))).toHaveLength(1);
    expect(data).not.toHaveProperty('signatures');
  });

  it.each([...kindNames, 'people', 'portfolio'] as const)(
    'asks for a %s in words without codes, ticks nothing beforehand and offers nothing that is settled',
    async (name) => {
      const { portfolio, today } = setting();
      const { ask, asked } = answering({ 'version:': '1' });
      await askFields(fieldsOf({ ...schemas, ...basisSchemas }[name]), ask, { portfolio, today });
      const offers = asked.filter(({ ask: words }) => words.startsWith('What else'));
      expect(JSON.stringify(asked)).not.toMatch(/\([A-Z]+-\d|in quotes|held-by-centre|Contact details/);
      expect(offers.every((offer) => !('initial' in offer))).toBe(true);
    },
  );

  it('begins from what is suggested, and lets it be changed', async () => {
    const { portfolio, today } = setting();
    const { ask, asked } = scriptedAsker({ 'title:': 'My samples' });
    const suggested = { by: 'learner', on: '2026-03-19' };
    const data = await askFields(fieldsOf(schemas.account), ask, { portfolio, today }, { suggested });
    expect(data).toMatchObject({ by: 'learner', on: '2026-03-19' });
    expect(asked.filter(({ ask: words }) => /^(by|on):/.test(words))).toHaveLength(2);
  });

  it('offers as replaced records of its own kind only', async () => {
    const { portfolio, today } = setting();
    const { ask, asked } = scriptedAsker({ 'What else': ['replaces'] });
    const fields = fieldsOf(schemas.observation).filter(([name]) => name === 'replaces');
    await askFields(fields, ask, { portfolio, today, kind: 'observation' });
    const offer = asked.find((one) => one.ask.startsWith('replaces:'));
    expect(offer?.type === 'choice' && offer.choices.map(({ value }) => value)).toEqual(['E002']);
  });

  it('says what has one right answer, and does not ask it', async () => {
    const { portfolio, today } = setting();
    const { ask, told } = scriptedAsker({});
    const fields = fieldsOf(schemas.calibration).filter(([name]) => name === 'scorecard');
    expect(await askFields(fields, ask, { portfolio, today })).toEqual({ scorecard: 'E001' });
    expect(told).toEqual(['scorecard: E001  Call scorecard, version 1 (2026-01-06)']);
  });
});
