import type { Portfolio } from '#portfolio/portfolio.ts';
import { kinds } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import type { EvidenceState } from '../record/record-standing.ts';
import { monthsThrough, periodInWords } from '../shared/period-words.ts';
import { sentenceCase } from '../words.ts';

/** Where a record can stand, in the order in which it gets there. */
const states: EvidenceState[] = [
  'no claims',
  'claimed',
  'submitted',
  'partly decided',
  'decided',
  'withdrawn',
];

/** A list to choose from: its name in the address, its label, what stands for all, and its choices with their words. */
export interface Filter {
  name: 'kind' | 'unit' | 'month' | 'state';
  label: string;
  all: string;
  choices: [value: string, words: string][];
}

/** What the evidence index can be narrowed by. Its pages offer the same, so that what is chosen holds on each. */
export const indexFilters = ({ records, claimsOf }: Portfolio): Filter[] => {
  const own = new Set(records.map(({ kind }) => kind));
  const claimed = new Set(
    [...claimsOf.values()].flat().map(({ criterion }) => criterion.split('/')[0] as string),
  );
  return [
    {
      name: 'kind',
      label: 'Kind',
      all: 'All kinds',
      choices: kinds.filter(({ name }) => own.has(name)).map(({ name, title }) => [name, title]),
    },
    {
      name: 'unit',
      label: 'Claims in unit',
      all: 'Any unit',
      choices: [...claimed].sort().map((code) => [code, code]),
    },
    {
      name: 'month',
      label: 'Month',
      all: 'All months',
      choices: monthsThrough(records.map(dayOf)).map((month) => [month, periodInWords(month)]),
    },
    {
      name: 'state',
      label: 'State',
      all: 'Any state',
      choices: states.map((state) => [state.replace(' ', '-'), sentenceCase(state)]),
    },
  ];
};
