import { describe, expect, it } from 'vitest';
import { dayFromWords, dayInWords } from '#authoring/new-record/day-from-words.ts';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { idFromWords } from '#authoring/new-record/id-from-words.ts';
import { wordsQuestion } from '#authoring/new-record/words-question.ts';
import { clock, day, recordRef, slug, timeStamp } from '#portfolio/schema/fields.ts';

/** A Monday. */
const today = '2026-11-30';

const read = (words: string, ahead = false) => {
  const found = dayFromWords(words, today, ahead);
  return 'day' in found ? found.day : found.trouble;
};

describe('a day as somebody types it', () => {
  it.each([
    ...['13/03/2026', '13.3.26', '13-03-2026', '13 March', '13 Mar 2026', '13th of March', 'March 13, 2026'],
    ...['Fri 13 March 2026', '13032026', '2026-03-13', '13/3', '13 3 2026'],
  ])('is read with the day first: %s', (words) => {
    expect(read(words)).toBe('2026-03-13');
  });

  it.each([
    ['today', '2026-11-30'],
    ['Yesterday', '2026-11-29'],
    ['last Friday', '2026-11-27'],
    ['friday', '2026-11-27'],
    ['last Monday', '2026-11-23'],
    ['next Tuesday', '2026-12-01'],
    ['a week ago', '2026-11-23'],
    ['two weeks ago', '2026-11-16'],
    ['3/4/2026', '2026-04-03'],
    ['13 Dec', '2025-12-13'],
  ])('is counted from today: %s', (words, iso) => {
    expect(read(words)).toBe(iso);
  });

  it.each([
    ['May 2024', 'May 2024 is a month', '1 May 2024'],
    ['in september 2026', 'September 2026 is a month', '1 September 2026'],
    ['05/2024', 'May 2024 is a month', '1 May 2024'],
    ['2024', '2024 is a year', '1 January 2024'],
  ])(
    'is asked for where only a month or a year is told, with words that are taken: %s',
    (words, says, mend) => {
      expect(read(words)).toContain(says);
      expect(read(words)).toContain(`write ${mend}.`);
      expect(read(mend)).toMatch(/^\d{4}-\d\d-01$/);
    },
  );

  it('lies ahead where something is due', () => {
    expect([read('13 Dec', true), read('Friday', true), read('in 2 weeks', true)]).toEqual([
      '2026-12-13',
      '2026-12-04',
      '2026-12-14',
    ]);
  });

  it.each([
    ['31/02/2026', 'February 2026 has 28 days'],
    ['31 April', 'April 2026 has 30 days'],
    ['Thursday 13 March 2026', 'Friday 13 March 2026, and not a Thursday'],
    ['32/1/2026', 'is no day'],
    ['soon', 'is no day'],
    ['', 'is no day'],
  ])('is told to be none: %s', (words, trouble) => {
    expect(read(words)).toContain(trouble);
  });

  it('is said with its weekday', () => {
    expect(dayInWords('2026-03-13')).toBe('Friday 13 March 2026');
  });
});

describe('words for a field that holds no free words', () => {
  const schemas = {
    clock: clock('A time.'),
    stamp: timeStamp('A place.'),
    day: day('A day.'),
    slug: slug('A name.'),
    number: recordRef('A record.'),
  };

  it.each([
    ['clock', '9.05', '09:05', '09:05, in the morning'],
    ['clock', '9am', '09:00', '09:00, in the morning'],
    ['clock', '905', '09:05', '09:05, in the morning'],
    ['clock', '2.30pm', '14:30', '14:30, in the afternoon'],
    ['clock', '14:05', '14:05', undefined],
    ['stamp', '2.10', '02:10', '02:10, at night'],
    ['day', '13/3/26', '2026-03-13', 'Friday 13 March 2026'],
    ['slug', 'Greeting the caller', 'greeting-the-caller', 'greeting-the-caller'],
    ['number', 'e14', 'E014', 'E014'],
  ] as const)('are read as it needs them: %s %s', (field, words, value, shown) => {
    const question = wordsQuestion('What?', schemas[field], { required: true, today });
    expect(question.check(words)).toBeUndefined();
    expect(question.reads?.(words)).toBe(value);
    if (field !== 'stamp') expect(question.shows?.(words)).toBe(shown);
  });

  it('may stay empty only where the question says so', () => {
    const [needed, free] = [true, false].map((required) =>
      wordsQuestion('When?', schemas.day, { required, today }),
    );
    expect([needed?.ask, free?.ask]).toEqual(['When?', 'When? (may stay empty)']);
    expect([needed?.check(' '), free?.check(' ')]).toEqual(['Write something here.', undefined]);
  });
});

describe('an id made from a name', () => {
  it.each([
    ['Zoë Żak', 'zoe-zak'],
    ['Łukasz O’Neil', 'lukasz-oneil'],
    ['Αλέξης', 'alexis'],
    ['李小龙', 'lixiaolong'],
    ['Greets the caller by name', 'greets-caller-name'],
    ['—', 'item'],
  ])('is ASCII, whatever the script: %s', (name, id) => {
    expect(idFromWords(name, new Set())).toBe(id);
  });

  it('is nobody else’s', () => {
    expect(idFromWords('Sam', new Set(['sam', 'sam-2']))).toBe('sam-3');
  });

  it('names a file as well', () => {
    expect(fileSlug('Rozmowa o zwrocie pieniędzy')).toBe('rozmowa-o-zwrocie-pieniedzy');
  });
});
