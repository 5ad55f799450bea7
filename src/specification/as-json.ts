import type { ReadUnit, Specification } from './specification.ts';

const unitOf = ({ particulars: { title, number, uan, level, credit, glh }, outcomes }: ReadUnit) => ({
  title: title?.value ?? null,
  number: number?.value ?? null,
  uan: uan?.value ?? null,
  level: level?.value ?? null,
  credit: credit?.value ?? null,
  glh: glh?.value ?? null,
  outcomes: outcomes.map(({ code, text, criteria }) => ({
    code,
    text,
    criteria: criteria.map((one) => ({ code: one.code, text: one.text })),
  })),
});

/** What was read, as plain data for other programs: strings, numbers, and null for what the text does not say. */
export const specificationAsData = (read: Specification): Record<string, unknown> => {
  const { reason, toCheck, lost } = read;
  if (read.kind === 'refused')
    return {
      kind: 'refused',
      reason,
      ...(read.offeredAs ? { offeredAs: read.offeredAs } : {}),
      toCheck,
      lost,
    };
  const units = read.units.map(unitOf);
  return units.length === 1
    ? { kind: 'unit', reason, unit: units[0], toCheck, lost }
    : { kind: 'units', reason, units, toCheck, lost };
};
