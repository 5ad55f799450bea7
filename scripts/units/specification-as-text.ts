import type { Remark } from '#specification/piece.ts';
import type { ReadUnit, Specification } from '#specification/specification.ts';

const listed = (heading: string, remarks: readonly Remark[]): string =>
  remarks.length === 0
    ? ''
    : `\n${heading}\n${remarks.map(({ line, says }) => `  line ${line}: ${says}`).join('\n')}\n`;

const facts = ({ particulars }: ReadUnit): string =>
  (
    [
      ['number', particulars.number],
      ['UAN', particulars.uan],
      ['level', particulars.level],
      ['credit value', particulars.credit],
      ['guided learning hours', particulars.glh],
    ] as const
  )
    .flatMap(([name, read]) => (read ? [`${name} ${read.value} (line ${read.line})`] : []))
    .join(', ');

const unitAsText = (unit: ReadUnit): string => {
  const { particulars, outcomes, requirements } = unit;
  const count = outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const lines = outcomes.flatMap(({ code, text, line, criteria }) => [
    `  ${code}  ${text}   (line ${line})`,
    ...criteria.map((one) => `      ${one.code}  ${one.text}   (line ${one.line})`),
  ]);
  const more =
    requirements.length === 0
      ? ''
      : `\n  Besides, to be confirmed: ${requirements.map(({ text, line }) => `“${text.slice(0, 60)}” (line ${line})`).join(', ')}\n`;
  return `\n${particulars.title?.value ?? 'A unit without a title'}\n  ${facts(unit)}\n  ${outcomes.length} outcomes, ${count} criteria\n\n${lines.join('\n')}\n${more}`;
};

/** What was understood of a specification, in words and with the lines of the source, for a terminal. */
export const specificationAsText = (read: Specification, file: string): string => {
  if (read.kind === 'refused')
    return `${file} is no unit. ${read.reason}\n${read.offeredAs ? 'It can be kept as guidance: a text of your own in content/guidance/ may quote from it.\n' : ''}`;
  const head =
    read.units.length === 1 ? `${file} holds a unit.` : `${file} holds ${read.units.length} units.`;
  return `${head} ${read.reason}\n${read.units.map(unitAsText).join('')}${listed('To check:', read.toCheck)}${listed('Lost:', read.lost)}`;
};
