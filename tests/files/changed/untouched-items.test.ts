import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { changedFile } from '#files/changed/changed-record.ts';
import { dataOf, textOf, writtenFile } from './written-yaml.ts';

const changed = (text: string, data: unknown) =>
  changedFile(text, z.looseObject({}), data as Record<string, unknown>);

interface Change {
  at: number;
  how: 'set' | 'set plain' | 'add' | 'swap' | 'take out';
  value: unknown;
}

const values = [
  'new',
  5,
  null,
  'x'.repeat(120),
  'line\n  line\n',
  ' # odd',
  '- a',
  { id: 'n', list: ['a', { b: 'c: d' }] },
  [1, 'two'],
];

const changes = (hows: Change['how'][]) =>
  fc.array(
    fc.record({
      at: fc.nat(200),
      how: fc.constantFrom(...hows),
      value: fc.constantFrom(...values),
    }),
    { minLength: 1, maxLength: 4 },
  );

type Holder = Record<string, unknown> | unknown[];

const holdersIn = (value: unknown): Holder[] =>
  typeof value === 'object' && value !== null
    ? [value as Holder, ...Object.values(value).flatMap(holdersIn)]
    : [];

/** Data after some changes somewhere in it. */
const withChanges = (data: unknown, list: readonly Change[], within = holdersIn): unknown => {
  const now = structuredClone(data);
  for (const { at, how, value } of list) {
    const holders = within(now);
    const holder = holders[at % holders.length] as Record<string, unknown>;
    const keys = Object.keys(holder);
    const key = keys[at % (keys.length || 1)] ?? '0';
    if (how === 'set plain' && keys.length > 0 && typeof holder[key] !== 'object')
      holder[key] = structuredClone(value);
    if (how === 'set' && keys.length > 0) holder[key] = structuredClone(value);
    if (how === 'add' && Array.isArray(holder))
      holder.splice(at % (keys.length + 1), 0, structuredClone(value));
    else if (how === 'add') holder.added = structuredClone(value);
    if (how === 'swap' && Array.isArray(holder)) holder.reverse();
    if (how === 'take out' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'take out' && keys.length > 1) delete holder[key];
  }
  return now;
};

const people = `# Who vouches.
vouching:   # in this order
  # The assessor came first.
  - { id: jo,  role: 'assessor', agreedOn: "2026-01-05" } # by letter
  # Left in May.
  -   id: 'al'
      role: witness  # of the calls
      # Said on the telephone.
      shownAs: >-
        A colleague
  - id: sam
    role: learner
`;

const runs = { numRuns: Number(process.env.RUNS ?? 120), seed: 7 };

describe('a list with another item in it', () => {
  const { vouching } = parse(people) as { vouching: Record<string, string>[] };
  const [jo, al, sam] = vouching;

  it('keeps comments, order, quotes and spaces of all the others', () => {
    const changes: [unknown[], string][] = [
      [[{ ...jo, role: 'tutor' }, al, sam], people.replace("'assessor'", 'tutor')],
      [[jo, { ...al, role: 'guest' }, sam], people.replace('witness', 'guest')],
      [[jo, al, { ...sam, note: 'New' }], `${people}    note: New\n`],
      [[jo, al], people.replace('  - id: sam\n    role: learner\n', '')],
    ];
    for (const [wanted, text] of changes) expect(changed(people, { vouching: wanted })).toBe(text);
  });

  it('takes the comments above an item along, and keeps those above one that is gone', () => {
    const moved = changed(people, { vouching: [al, sam, jo] });
    expect(parse(moved)).toEqual({ vouching: [al, sam, jo] });
    expect(moved).toMatch(/# Left in May\.\n {2}- {3}id: 'al'\n/);
    expect(moved).toMatch(/# The assessor came first\.\n {2}- \{ id: jo, {2}role/);
    expect(changed(people, { vouching: [sam] })).toBe(
      '# Who vouches.\nvouching:   # in this order\n  # The assessor came first.\n  # Left in May.\n  - id: sam\n    role: learner\n',
    );
  });
});

describe('a file that is written in any way, with other values in it', () => {
  it('says the new values, and keeps its bytes where there are none', () => {
    fc.assert(
      fc.property(writtenFile, changes(['set', 'add', 'swap', 'take out']), (file, list) => {
        const { text } = textOf(file);
        const data = dataOf(file);
        expect(parse(text)).toEqual(data);
        expect(changed(text, data)).toBe(text);
        const wanted = withChanges(data, list);
        expect(parse(changed(text, wanted))).toEqual(wanted);
      }),
      runs,
    );
  });

  it('keeps every comment where nothing is taken out', () => {
    fc.assert(
      fc.property(writtenFile, changes(['add', 'swap', 'set plain']), (file, list) => {
        const { text, comments } = textOf(file);
        const now = changed(text, withChanges(dataOf(file), list));
        for (const comment of comments) expect(now).toContain(comment);
      }),
      runs,
    );
  });

  it('keeps the bytes of the items of a list that are not touched, whatever happens to the others', () => {
    fc.assert(
      fc.property(writtenFile, fc.nat(200), changes(['add', 'swap', 'take out', 'set']), (file, at, list) => {
        const { text, items } = textOf(file);
        const data = dataOf(file);
        const holders = holdersIn(data).filter((one) => Array.isArray(one));
        const holder = holders[at % (holders.length || 1)];
        if (!Array.isArray(holder)) return;
        const kept = structuredClone(holder);
        const before = structuredClone(data);
        const edited = withChanges(holder, list, (one) => [one as unknown[]]) as unknown[];
        const wanted = JSON.parse(
          JSON.stringify(before).replace(JSON.stringify(kept), () => JSON.stringify(edited)),
        );
        const now = changed(text, wanted);
        for (const value of kept.filter((one) =>
          edited.some((other) => JSON.stringify(other) === JSON.stringify(one)),
        )) {
          const said = items.filter((one) => JSON.stringify(one.value) === JSON.stringify(value));
          if (said.length > 0) expect(said.some(({ own }) => now.includes(own.trimEnd()))).toBe(true);
        }
      }),
      runs,
    );
  });
});
