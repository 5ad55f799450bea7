import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samples } from './samples.ts';

const css = readFileSync(new URL('../../src/site/shared/charts.css', import.meta.url), 'utf8');

/** The colours of charts that the first rule after `start` sets, light or dark where it sets both. */
function colours(start: string, scheme: 'light' | 'dark', from = 0): Record<string, string> {
  const at = css.indexOf(start, from);
  if (at === -1) throw new Error(`charts.css has no ${start}`);
  const body = css.slice(css.indexOf('{', at), css.indexOf('}', at));
  return Object.fromEntries(
    [...body.matchAll(/--chart-([\w-]+):\s*([^;]+);/g)].map(([, name, value = '']) => {
      const [, light, dark] = /light-dark\((\S+), (\S+)\)/.exec(value) ?? [];
      return [name, (scheme === 'light' ? light : dark) ?? value];
    }),
  );
}

const themes = {
  light: colours(':root {', 'light'),
  dark: colours(':root {', 'dark'),
  print: colours(':root:root', 'light', css.indexOf('@media print')),
};

/** Relative luminance as in WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as in WCAG 2.2, success criterion 1.4.3. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const paper = theme.paper ?? '';

  test.each(['ink', 'muted', '2'])('text in %s stands out 4.5 to 1', (name) => {
    expect(contrast(theme[name] ?? '', paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['rule', '1', '2', '3', '4', '5', 'good', 'warn'])('marks in %s stand out 3 to 1', (name) => {
    expect(contrast(theme[name] ?? '', paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(['1', 'muted'])('%s stands out from the band behind it 3 to 1', (name) => {
    expect(contrast(theme[name] ?? '', theme.band ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('no theme forgets a colour', () => {
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
  expect(Object.keys(themes.print)).toEqual(Object.keys(themes.light));
});

test('every class that a chart uses is either styled or there to tell kinds of chart apart', () => {
  const used = new Set(
    Object.values(samples).flatMap((svg) =>
      [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
    ),
  );
  const kinds = /^chart-(trend|run|control|bars|timeline|histogram|lanes)$/;
  const plain = new Set(['chart-mark-first', 'chart-mark-planned']);
  const unstyled = [...used].filter(
    (name) => !kinds.test(name) && !plain.has(name) && !css.includes(`.${name}`),
  );
  expect(unstyled).toEqual([]);
});
