import { describe, expect, test } from 'vitest';
import { rules } from '#rules/index.ts';
import { blocks, judge } from '#rules/judge.ts';
import type { Rule } from '#rules/rule.ts';
import { portfolioOf } from './portfolio-of.ts';

const today = '2026-08-03';
const place = { file: 'content/x.yaml', line: 1, column: 1 };

/** A rule of which one finding comes, whatever the portfolio. */
const rule = (more: Partial<Rule> = {}): Rule => ({
  ...(rules[0] as Rule),
  id: 'a-rule',
  answerable: true,
  needsWhole: false,
  gather: undefined,
  judge: () => [{ place, message: 'So it is.', subject: 'E010', unit: 'tiny-1' }],
  ...more,
});

const complete =
  'title: Complete\non: 2026-06-01\ndeclares: unit-complete\nby: jo-blake\nunits: [tiny-1]\nstatement: All met.\n';
const declared = () => portfolioOf({ 'content/declarations/D003-complete.yaml': complete });

describe('work in progress', () => {
  test('is a to-do until the unit is declared complete, and an error after', () => {
    const toDo = rule({ severity: 'to-do' });
    expect(judge(portfolioOf(), { today }, [toDo])[0]?.severity).toBe('to-do');
    expect(judge(declared(), { today }, [toDo])[0]?.severity).toBe('error');
  });

  test('stays what it is where the rule is a warning, or belongs to no unit', () => {
    expect(judge(declared(), { today }, [rule({ severity: 'warning' })])[0]?.severity).toBe('warning');
    const ofNoUnit = rule({ severity: 'to-do', judge: () => [{ place, message: 'So it is.' }] });
    expect(judge(declared(), { today }, [ofNoUnit])[0]?.severity).toBe('to-do');
  });

  test('is not judged while a record could not be read, which might hold what seems to be missing', () => {
    const absent = rule({ severity: 'to-do', needsWhole: true });
    const portfolio = portfolioOf();
    expect(judge(portfolio, { today }, [absent])).toHaveLength(1);
    expect(judge({ ...portfolio, unread: new Set(['E099']) }, { today }, [absent])).toEqual([]);
    expect(judge({ ...portfolio, unread: new Set(['E099']) }, { today }, [rule()])).toHaveLength(1);
  });
});

describe('an answer', () => {
  const answer = { rule: 'a-rule', at: 'E010', reason: 'It is right.', by: 'jo-blake', on: '2026-05-01' };
  const answered = (at: string) => {
    const portfolio = portfolioOf();
    return { ...portfolio, file: { ...portfolio.file, answers: [{ ...answer, at }] } };
  };

  test('stays visible on the finding, which then blocks nothing', () => {
    const [finding] = judge(answered('E010'), { today }, [rule({ severity: 'error' })]);
    expect(finding?.answered).toEqual(answer);
    expect(finding && blocks(finding)).toBe(false);
  });

  test('may name the file instead, and does nothing for another record', () => {
    expect(judge(answered('content/x.yaml'), { today }, [rule()])[0]?.answered).toBeDefined();
    expect(judge(answered('E011'), { today }, [rule()])[0]?.answered).toBeUndefined();
  });

  test('may name a folder, and then answers all that is found in it', () => {
    expect(judge(answered('content'), { today }, [rule()])[0]?.answered).toBeDefined();
    expect(judge(answered('cont'), { today }, [rule()])[0]?.answered).toBeUndefined();
  });

  test('settles nothing under a rule that is mended, not answered', () => {
    const [finding] = judge(answered('E010'), { today }, [rule({ severity: 'error', answerable: false })]);
    expect(finding?.answered).toBeUndefined();
    expect(finding && blocks(finding)).toBe(true);
  });
});

describe('what a hundred records may each have', () => {
  const each =
    (count: number): Rule['judge'] =>
    () =>
      Array.from({ length: count }, (_, index) => ({
        place: { file: `content/observations/E${100 + index}.yaml`, line: 1, column: 1 },
        message: `E${100 + index} is so.`,
        subject: `E${100 + index}`,
      }));
  const gathering = (count: number) =>
    rule({ severity: 'warning', gather: (n) => `${n} records are so`, judge: each(count) });
  const answers = (at: string) => {
    const portfolio = portfolioOf();
    const answer = { rule: 'a-rule', at, reason: 'It is right.', by: 'jo-blake', on: '2026-05-01' };
    return { ...portfolio, file: { ...portfolio.file, answers: [answer] } };
  };

  test('is said of each by itself up to three', () => {
    const found = judge(portfolioOf(), { today }, [gathering(3)]);
    expect(found.map(({ message }) => message)).toEqual(['E100 is so.', 'E101 is so.', 'E102 is so.']);
  });

  test('is one finding with a count and the first three by name from four on', () => {
    const found = judge(portfolioOf(), { today }, [gathering(40)]);
    expect(found.map(({ message }) => message)).toEqual(['40 records are so: E100, E101, E102 and 37 more.']);
    expect(found[0]?.file).toBe('content/observations/E100.yaml');
  });

  test('leaves out of the count what was answered, which stays visible by itself', () => {
    const found = judge(answers('E101'), { today }, [gathering(5)]);
    expect(found.map(({ message, answered }) => [message, answered !== undefined])).toEqual([
      ['4 records are so: E100, E102, E103 and 1 more.', false],
      ['E101 is so.', true],
    ]);
  });
});

test('only an error about what words mean can be answered, since a machine may misread them', () => {
  const open = rules.filter(({ severity, answerable }) => severity === 'error' && answerable !== false);
  const ofWords = [
    'key-to-pseudonyms',
    'testimony-in-learners-words',
    'testimony-judges',
    'third-party-named',
    'unit-text-broken',
  ];
  expect(open.map(({ id }) => id).filter((id) => !ofWords.includes(id))).toEqual([]);
});

test('a portfolio without a fault has no findings, and judging leaves it as it was', () => {
  const portfolio = portfolioOf();
  const before = JSON.stringify([...portfolio.byNumber]);
  expect(judge(portfolio, { today })).toEqual([]);
  expect(JSON.stringify([...portfolio.byNumber])).toBe(before);
});
