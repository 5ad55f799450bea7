import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setValue } from '#authoring/new-record/set-value.ts';
import { schemas } from '#portfolio/schema/kinds.ts';

const set = (data: unknown, path: string, words: string) =>
  setValue(schemas.observation, data, path, words, (structure) => parse(structure));

describe('setting a field from an option', () => {
  it('keeps text as text and reads numbers where the field holds one', () => {
    expect(set({}, 'version', '4.10')).toEqual({ version: '4.10' });
    expect(set({}, 'ratings.1.rating', '2')).toEqual({ ratings: [{ rating: 2 }] });
    expect(set({}, 'ratings.1.rating', 'two')).toEqual({ ratings: [{ rating: 'two' }] });
  });

  it('finds an item of a list by its name or number, and adds one that is not there', () => {
    const one = set({}, 'ratings.greeting.rating', '2');
    expect(one).toEqual({ ratings: [{ quality: 'greeting', rating: 2 }] });
    const two = set(one, 'ratings.ownership.rating', '1');
    expect(set(two, 'ratings.greeting.note', 'By name')).toEqual({
      ratings: [
        { quality: 'greeting', rating: 2, note: 'By name' },
        { quality: 'ownership', rating: 1 },
      ],
    });
    expect(set(two, 'ratings.2.rating', '3')).toMatchObject({ ratings: [{ rating: 2 }, { rating: 3 }] });
  });

  it('takes a whole list or group as YAML', () => {
    expect(set({}, 'strengths', '[{ text: Warm, and clear }]')).toMatchObject({
      strengths: [{ text: 'Warm' }],
    });
    expect(set({}, 'withdrawn', '{ on: 2026-03-14, reason: Wrong call }')).toEqual({
      withdrawn: { on: '2026-03-14', reason: 'Wrong call' },
    });
  });

  it('parts codes at commas but no sentence, and lets a list grow', () => {
    const feedback = (data: unknown, path: string, words: string) =>
      setValue(schemas.feedback, data, path, words, (structure) => parse(structure));
    const two = feedback({}, 'observations', 'E001, E002');
    expect(feedback(two, 'observations', 'E003')).toEqual({ observations: ['E001', 'E002', 'E003'] });
    expect(feedback({}, 'sharedWith', 'The manager, who plans the rota')).toEqual({
      sharedWith: ['The manager, who plans the rota'],
    });
  });

  it('keeps what fits no field as it was written, and never changes what it was given', () => {
    const before = { title: 'A call' };
    expect(set(before, 'chanel', 'telephone')).toEqual({ title: 'A call', chanel: 'telephone' });
    expect(before).toEqual({ title: 'A call' });
    const odd = set({}, '__proto__.rating', '1');
    expect(Object.keys(odd as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).rating).toBeUndefined();
  });
});
