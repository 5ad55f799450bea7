import { describe, expect, test } from 'vitest';
import { checklist } from '#rules/checklist.ts';
import type { Question } from '#rules/question.ts';
import { portfolioOf } from './portfolio-of.ts';

const question = (id: string, subjects: string[]): Question => ({
  id,
  statements: [],
  question: 'Is it so?',
  why: 'It matters.',
  source: 'Made up for tests',
  about: () => subjects.map((subject) => ({ subject })),
});

const idsFor = (subject: string, files: Record<string, string> = {}): string[] | undefined =>
  checklist(portfolioOf(files))
    .find((one) => one.subject === subject)
    ?.questions.map(({ id }) => id);

describe('the checklist', () => {
  test('joins all that is asked of one thing, criteria first, then units, then records by number', () => {
    const list = checklist(portfolioOf(), [
      question('a', ['E013', 'E010', 'tiny-1']),
      question('b', ['tiny-1/2.1', 'E010', 'tiny-1/1.1']),
    ]);
    expect(
      list.map(({ subject, about, questions }) => [subject, about, questions.map(({ id }) => id)]),
    ).toEqual([
      ['tiny-1/1.1', 'criterion', ['b']],
      ['tiny-1/2.1', 'criterion', ['b']],
      ['tiny-1', 'unit', ['a']],
      ['E010', 'record', ['a', 'b']],
      ['E013', 'record', ['a']],
    ]);
  });

  test('asks a question once of a thing that it names twice', () => {
    const [asked] = checklist(portfolioOf(), [question('a', ['E010', 'E010'])]);
    expect(asked?.questions).toHaveLength(1);
  });

  test('asks of a monitoring plan, a scorecard and a draw where they are', () => {
    expect(idsFor('E090')).toContain('does-the-frequency-fit');
    expect(idsFor('E001')).toContain('can-each-line-be-observed');
    expect(idsFor('E003')).toContain('does-the-sample-stand-for-the-work');
    expect(idsFor('tiny-1')).toContain('what-poor-monitoring-leads-to');
  });

  test('asks the tests of evidence of a criterion that waits for a decision, and of no other', () => {
    expect(idsFor('tiny-1/1.1')).toBeUndefined();
    const decision = `title: On one\non: 2026-04-22\nassessor: jo-blake\nevidence: [E013]\nfeedback: Good.\nnextAction: Go on.\n`;
    const waiting = { 'content/decisions/D002-calls.yaml': decision };
    expect(idsFor('tiny-1/1.1', waiting)).toEqual(['is-it-valid', 'is-it-current', 'is-it-sufficient']);
    expect(idsFor('E013', waiting)).toContain('is-it-authentic');
  });
});
