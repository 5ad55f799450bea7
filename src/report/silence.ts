import { rules } from '#domain/rules/index.ts';

/**
 * What the counts leave out while something cannot be read, or undefined where they leave out nothing.
 * `silent` is how many rules could not be asked.
 */
export const silence = (silent: number): string | undefined => {
  if (silent === 0) return undefined;
  if (silent >= rules.length)
    return 'To-dos are not counted, and nothing is judged, until the units, people.yaml and portfolio.yaml can be read whole.';
  const asked = silent === 1 ? '1 rule that asks' : `${silent} rules that ask`;
  return `To-dos are not all counted: ${asked} what is missing must wait until every file can be read whole.`;
};
