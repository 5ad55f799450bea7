import { utcParse } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthTicks } from '#charts/calendar.ts';
import { fitted, shortened, textWidth, thinned } from '#charts/lettering.ts';
import { numeral } from '#charts/plot.ts';
import { element, escapeXml, rounded } from '#charts/svg.ts';

const long = 'Reflective accounts and testimonies from the whole of the spring';

test('a text that fits is left alone, and one that does not ends in an ellipsis', () => {
  expect(shortened('Coaching', 200)).toBe('Coaching');
  expect(shortened(long, 100)).toMatch(/^Reflective.*…$/);
  expect(textWidth(shortened(long, 100))).toBeLessThanOrEqual(100);
});

test('a long label is broken between words, and only its last line is cut', () => {
  const lines = fitted(long, 140, 2);
  expect(lines).toHaveLength(2);
  expect(long.startsWith(lines[0] ?? '-')).toBe(true);
  expect(lines[1]).toMatch(/…$/);
});

test('captions that are kept never touch and never leave their room', () => {
  const captions = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 300 }), text: fc.string({ maxLength: 12 }) }),
  );
  fc.assert(
    fc.property(captions, (given) => {
      const kept = thinned(given, 0, 300, 4);
      let end = -4;
      for (const { x, text } of kept) {
        expect(x - textWidth(text) / 2).toBeGreaterThanOrEqual(end + 4 - 0.001);
        end = x + textWidth(text) / 2;
      }
      expect(end).toBeLessThanOrEqual(300.001);
      expect(kept.length > 0).toBe(given.length > 0);
    }),
    { seed: 20260302 },
  );
});

test('words cannot become markup, and signs that XML forbids are replaced', () => {
  expect(escapeXml('<b a="1">&\'')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&#39;');
  expect(escapeXml('a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc');
});

test('a place that is no number is a fault of the program, not a picture', () => {
  expect(() => rounded(Number.NaN)).toThrow('cannot draw');
  expect(element('line', { x1: 1.26, y1: -0.01, x2: undefined })).toBe('<line x1="1.3" y1="0"/>');
});

test.each([
  [1234567.891, '1,234,567.89'],
  [-0.001, '0'],
  [-12, '−12'],
  [0.25, '0.25'],
  [84.5, '84.5'],
])('%d is written %s', (value, text) => {
  expect(numeral(value)).toBe(text);
});

test.each([
  ['2026-01-15', '2026-04-01', ['Feb 2026', 'Mar', 'Apr']],
  ['2025-12-01', '2026-01-31', ['Dec 2025', 'Jan 2026']],
  ['2026-03-03', '2026-03-27', ['3 Mar 2026', '27 Mar 2026']],
])('the ticks from %s to %s are named', (from, to, names) => {
  const day = utcParse('%Y-%m-%d');
  const ticks = monthTicks([day(from) as Date, day(to) as Date]);
  expect(ticks.map(({ name }) => name)).toEqual(names);
});
