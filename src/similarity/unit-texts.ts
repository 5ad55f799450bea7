import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Outcome } from '#portfolio/schema/outcome.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { plainWords } from '#portfolio/words/body-words.ts';

/** A sentence of a unit or of a page of guidance, with what it is called. */
export interface UnitText {
  name: string;
  words: string;
  plain: readonly string[];
}

/** Shorter texts, such as "give feedback", are in everybody's mouth. */
const fewestWords = 5;

/** All that the units and the guidance say of the work: criteria, side columns, requirements, aims and advice. */
export const unitTexts = ({ units, guidance }: Portfolio): UnitText[] =>
  [
    ...units.flatMap(textsOfUnit),
    ...guidance.flatMap(({ items }) =>
      items.map(({ title, text, ours = '' }) => ({
        name: `the guidance on "${title}"`,
        words: `${text} ${ours}`.trim(),
      })),
    ),
  ]
    .map(({ name, words }) => ({ name, words, plain: plainWords(words).split(' ') }))
    .filter(({ plain }) => plain.length >= fewestWords);

type Named = Pick<UnitText, 'name' | 'words'>;

const textsOfUnit = ({ code, aim, outcomes, requirements, assessment }: Unit): Named[] => [
  ...outcomes.flatMap((outcome) => textsOfOutcome(code, outcome)),
  ...requirements.flatMap(({ title, text, items }) =>
    [text, ...items.map((item) => item.text)].map((words) => ({ name: `${code}, "${title}"`, words })),
  ),
  ...assessment.map(({ text }) => ({ name: `${code}, how it is assessed`, words: text })),
  ...(aim === undefined ? [] : [{ name: `the aim of ${code}`, words: aim }]),
];

const textsOfOutcome = (unit: string, { code, text, criteria, sideColumns, guidance }: Outcome): Named[] => [
  ...criteria.map((criterion) => ({ name: `${unit}/${criterion.code}`, words: criterion.text })),
  ...sideColumns
    .flatMap(({ items }) => items.flatMap((item) => [item.text, ...item.parts]))
    .map((words) => ({ name: `${unit}, the column beside outcome ${code}`, words })),
  ...guidance
    .flatMap((one) => [...(one.text ? [one.text] : []), ...one.items])
    .map((words) => ({ name: `${unit}, the guidance with outcome ${code}`, words })),
  { name: `${unit}, outcome ${code}`, words: text },
];
