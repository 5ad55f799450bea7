import type { Role } from '#portfolio/roles-wanted.ts';

/** What somebody vouches as, in words. */
export const roleInWords: Readonly<Record<Role, string>> = {
  learner: 'learner',
  assessor: 'assessor',
  iqa: 'internal quality assurer, IQA',
  eqa: 'external quality assurer, EQA',
  witness: 'witness',
};

const told: Readonly<Record<string, string>> = {
  ...roleInWords,
  'face-to-face': 'face-to-face',
  'non-routine': 'non-routine',
  'not-for-profit': 'not-for-profit',
  'ad-hoc': 'it was not planned beforehand',
  internal: 'internal: colleagues and other teams of your own organisation, whom you serve',
  external: 'external: people and firms outside your organisation',
  rpl: 'recognition of prior learning',
  cpd: 'continuing professional development, CPD',
};

/** A choice of a record as one says it: `side-by-side` is side by side. */
export const valueInWords = (value: string): string => told[value] ?? value.replaceAll('-', ' ');
