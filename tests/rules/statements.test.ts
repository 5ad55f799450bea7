import { describe, expect, test } from 'vitest';
import { questions } from '#rules/all-questions.ts';
import { shapeRules } from '#rules/files/shape.ts';
import { rules } from '#rules/index.ts';
import type { RuleText } from '#rules/rule.ts';
import { familyOf, statementAsks, statementFamilies } from '#rules/statements.ts';
import { statements } from './statement-table.ts';

const all: readonly RuleText[] = [...shapeRules, ...rules];
const ruled = (id: string) => all.filter((rule) => rule.statements?.includes(id));
const asked = (id: string) => questions.filter((question) => question.statements.includes(id));

/** Families whose rules and questions are still being written. Empty once every statement is answered. */
const inWork: string[] = [];
const held = statements.filter(({ id }) => !inWork.includes(id.split('-')[0] ?? ''));
const machine = held.filter(({ decides }) => decides !== 'assessor');
const assessor = held.filter(({ decides }) => decides !== 'machine');

/** The least severity of the strongest rule on a statement. What is not complete yet is a to-do, an error later. */
const strongEnough = {
  must: ['error', 'to-do'],
  should: ['error', 'to-do', 'warning'],
  may: ['error', 'to-do', 'warning', 'info'],
};

test('the table has all 87 statements', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(87);
});

describe('every statement is answered', () => {
  test.each(machine)('$id, which a machine can decide, by a rule', ({ id }) => {
    expect(ruled(id).length).toBeGreaterThan(0);
  });

  test.each(assessor)('$id, which needs a person, by a question', ({ id }) => {
    expect(asked(id).length).toBeGreaterThan(0);
  });

  test.each(machine)('$id, a $strength, by a rule that is as strong', ({ id, strength }) => {
    const severities = ruled(id).map(({ severity }) => severity);
    expect(severities.some((severity) => strongEnough[strength].includes(severity))).toBe(true);
  });
});

describe('the tables', () => {
  test('name no statement that there is not', () => {
    const known = new Set(statements.map(({ id }) => id));
    const named = [...all, ...questions].flatMap((one) => one.statements ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('give every question an id of its own, in kebab-case, that no rule has', () => {
    const ids = [...all, ...questions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of questions) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('ask in whole sentences, with a reason and a source', () => {
    for (const { question, why, source } of questions) {
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(why).toMatch(/^["A-Z].+\.$/);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  test('leave no family in work that is answered already', () => {
    const open = inWork.filter((family) =>
      statements.some(
        ({ id, decides }) =>
          id.startsWith(`${family}-`) &&
          ((decides !== 'assessor' && ruled(id).length === 0) ||
            (decides !== 'machine' && asked(id).length === 0)),
      ),
    );
    expect(inWork).toEqual(open);
  });
});

describe('the program', () => {
  test('has every statement in the words of the table, in its order, under the heading that it stands under', () => {
    const told = statementFamilies.flatMap(({ name, statements: all }) =>
      Object.entries(all).map(([id, asks]) => ({ id, asks, heading: name })),
    );
    expect(told).toEqual(statements.map(({ id, asks, heading }) => ({ id, asks, heading })));
  });

  test('finds a statement by its id, and the family that it is of', () => {
    expect(statementAsks('GEN-14')).toBe('A claim names the place, not just the record.');
    expect(statementAsks('GEN-99')).toBe('');
    expect(statements.filter(({ id }) => !statementFamilies.some((one) => one.id === familyOf(id)))).toEqual(
      [],
    );
  });
});
