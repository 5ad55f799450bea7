import type { Thresholds } from '#portfolio/schema/portfolio-file.ts';

/** A list as a sentence has it, cut after the first three: `E010, E011, E014 and 5 more`. */
export const someOf = (names: Iterable<string>): string => {
  const all = [...new Set(names)];
  const shown = all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} more`] : all;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
};

/** Says whose choice a number is, and where it stands: no source gives it. */
export const centresChoice = (name: keyof Thresholds): string =>
  `the centre's choice, \`${name}\` in content/portfolio.yaml`;
