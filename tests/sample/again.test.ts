import { expect, test } from 'vitest';
import { readPortfolio } from '#files/read-portfolio.ts';
import { auditOf } from '#monitoring/sampling/audit.ts';
import { linkPortfolio, type WholeContent } from '#portfolio/link.ts';
import { Desk, fortyCalls, listOf } from './desk.ts';

const desk = new Desk();

/** Whether the audit page can draw a draw of the desk again. */
const again = (number: string) =>
  auditOf(linkPortfolio(readPortfolio(desk.root).content as WholeContent), '2026-08-03').find(
    ({ kept }) => kept.draw.number === number,
  )?.repeated;

test('a draw from a list comes out the same on the audit page as long as the list is the same', () => {
  desk.list('l.csv', listOf(fortyCalls));
  const { number } = desk.draw();
  expect(again(number)).toBe('same');
  desk.write('evidence/E002/l.csv', listOf(fortyCalls.toReversed()));
  expect(again(number)).toBe('frame-changed');
  desk.write('evidence/E002/l.csv', Buffer.from('PK\u0003\u0004\u0000\u0000'));
  expect(again(number)).toBe('list-unread');
});

test('a draw by sizes alone comes out the same after the transactions were listed, and can be swapped', () => {
  const { number, file } = desk.draw();
  desk.list('l.csv', listOf(fortyCalls), true);
  expect(again(number)).toBe('same');
  desk.swap(number, 'r2-01');
  expect(desk.read(file).swaps?.[0]?.position).toBeGreaterThan(0);
});

test('a list for people to read takes nothing from a draw by sizes', () => {
  const { number } = desk.draw();
  desk.list('l.txt', 'Forty refund calls.', true);
  expect(again(number)).toBe('same');
});

test('a draw of which the seed was taken away can be drawn again by nobody', () => {
  const { number, file } = desk.draw();
  desk.change(file, (text) => text.replace(/^seed:.*\n/m, ''));
  expect(again(number)).toBe('not-recorded');
});
