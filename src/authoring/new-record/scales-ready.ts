import type { RecordData } from '#portfolio/schema/kinds.ts';

/** A rating scale as a scorecard holds it. */
export type Scale = Omit<RecordData<'scorecard'>['scale'], 'best'> & { best?: 'highest' | 'lowest' };

/** Scales to begin from, each point in words that two people would read alike. A team agrees them or changes them. */
export const scalesReady: readonly Scale[] = [
  {
    name: 'Three points',
    points: [
      {
        value: 1,
        label: 'Below standard',
        means: 'Something that the standard asks was missing or wrong.',
      },
      { value: 2, label: 'At standard', means: 'All that the standard asks was there, without prompting.' },
      {
        value: 3,
        label: 'Above standard',
        means: 'All of it, and something more that this customer needed.',
      },
    ],
    atStandard: 2,
  },
  {
    name: 'Four points',
    points: [
      {
        value: 1,
        label: 'Below standard',
        means: 'What the standard asks was missing or wrong, and the customer was worse off for it.',
      },
      {
        value: 2,
        label: 'Nearly there',
        means: 'Part of it was there. The customer had to ask, wait or guess for the rest.',
      },
      { value: 3, label: 'At standard', means: 'All that the standard asks was there, without prompting.' },
      {
        value: 4,
        label: 'Above standard',
        means: 'All of it, and something more that this customer needed.',
      },
    ],
    atStandard: 3,
  },
  {
    name: 'Yes or no',
    points: [
      { value: 0, label: 'No', means: 'Something that the standard asks was missing or wrong.' },
      { value: 1, label: 'Yes', means: 'All that the standard asks was there.' },
    ],
    atStandard: 1,
  },
];

/** A scale in a line: its name, and its points with the one that meets the standard. */
export const scaleInWords = ({ name, points }: Scale): string =>
  `${name}: ${points.map(({ value, label }) => `${value} ${label.toLowerCase()}`).join(', ')}`;
