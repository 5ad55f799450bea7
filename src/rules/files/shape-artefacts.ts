import type { RuleText } from '../rule.ts';

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
  {
    id: 'artefact-runs',
    severity: 'warning',
    title: 'A PDF can run or open something by itself',
    why: 'Whoever opens it would run or send something without knowing, so that its page only links to it.',
    mend: 'Print it to PDF once more, which leaves only what its pages show.',
    source: 'How this program publishes files',
    example: {
      wrong: 'a form that runs a script when it is opened',
      right: 'the same form, filled in and printed to PDF',
    },
  },
] as const satisfies readonly RuleText[];
