import { describe, expect, test } from 'vitest';
import { occasionsFor, occasionsOf } from '#portfolio/occasions.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';

const portfolio = portfolioOf();
const record = (number: string) => portfolio.byNumber.get(number) as AnyRecord;

describe('the days on which work was done', () => {
  test('are that of an observation, and those that a witness saw', () => {
    expect(occasionsOf(record('E010'))).toEqual(['2026-03-04']);
    expect(occasionsOf(record('E014'))).toEqual(['2026-03-06']);
  });

  test('are none for an account or a discussion, which only tell of them', () => {
    expect([occasionsOf(record('E013')), occasionsOf(record('E015'))]).toEqual([[], []]);
  });

  test('count for a unit where they claim performance, each day once and in order', () => {
    expect(occasionsFor(portfolio, portfolio.units[0] as Unit)).toEqual(['2026-03-04', '2026-03-06']);
  });
});
