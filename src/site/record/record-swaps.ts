import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { type Swap, takenInWords } from '../shared/swap-words.ts';
import { dateInWords, sentenceCase } from '../words.ts';
import type { Section } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import { referenceValue } from './record-references.ts';
import type { Field, Value } from './record-value.ts';

/**
 * The swaps of the item that an observation carried out, as its draw records them: what was drawn, why it could not be
 * used, and what was taken in its place. None where it is as it was drawn.
 */
export const swapSections = (context: RecordContext, { data }: PortfolioRecord<'observation'>): Section[] => {
  const draw = recordOfKind(context.portfolio, data.draw, 'draw');
  const swaps = draw?.data.swaps.filter(({ item }) => item === data.drawItem) ?? [];
  return swaps.map((swap, index) => ({
    title: 'Swapped in the draw',
    says: `What was drawn as ${swap.item} could not be used, and another was taken in its place.`,
    block: { type: 'fields', fields: fieldsOf(context, data.draw as string, swap, index) },
  }));
};

const fieldsOf = (context: RecordContext, draw: string, swap: Swap, index: number): Field[] => {
  const words = (name: string, label: string, text: string | undefined): Field[] =>
    text === undefined ? [] : [field(name, label, { type: 'words', text })];
  const field = (name: string, label: string, value: Value): Field => ({
    ...{ name, label, value },
    anchor: `swap-${index + 1}-${name}`,
  });
  const taken = takenInWords(swap);
  return [
    ...words('insteadOf', 'Drawn at first', swap.insteadOf),
    ...words('reason', 'Why it was swapped', swap.reason),
    ...words('taken', 'Taken in its place', taken === undefined ? 'Not recorded' : sentenceCase(taken)),
    ...words('on', 'Swapped on', dateInWords(swap.on)),
    field('draw', 'The draw', referenceValue(context, 'record', draw)),
  ];
};
