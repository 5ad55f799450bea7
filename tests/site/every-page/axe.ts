import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of axe. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What WCAG 2.2 asks for at the levels A and AA. */
export const wcag: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};

/** The rules that look at colours: the only ones that can answer differently in the dark. */
export const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds on the page as it stands, by all its rules or by some, each with the first element that it found it on.
 * Elements that `passedOver` selects are not looked at.
 */
export const violationsOn = async (
  page: Page,
  rules: RunOptions = {},
  passedOver: string[] = [],
): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(
    async ({ rules, exclude }) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (where: ContextSpec, how: RunOptions) => Promise<AxeResults> };
      };
      const where = { include: ['html'], exclude };
      return (await axe.run(where, { ...rules, resultTypes: ['violations'] })).violations;
    },
    { rules, exclude: passedOver },
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ''}`,
  );
};
