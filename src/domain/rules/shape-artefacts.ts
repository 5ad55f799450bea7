import type { RuleText } from './rule.ts';

/** Rules about files of evidence, found by doing to them what publishing does. */
export const artefactRules = [
  {
    id: 'artefact-withheld',
    severity: 'warning',
    title: 'A file of evidence is not published',
    why: 'The page of its record says why in its place, and an assessor has nothing there to judge.',
    mend: 'Put a file in its place that opens on your own computer, under the same name.',
    source: 'How this program publishes files',
    example: {
      wrong: 'a photo of which only the first bytes were copied',
      right: 'the photo, copied once more from the telephone',
    },
  },
] as const satisfies readonly RuleText[];
