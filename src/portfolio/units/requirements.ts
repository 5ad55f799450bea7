import type { AnyRecord, Portfolio } from '../portfolio.ts';
import { isEvidence } from '../schema/kinds.ts';
import type { Requirement, ShownBy, Unit } from '../schema/unit.ts';

/** One item of a requirement, with the records that show it. */
export interface ItemCoverage {
  id: string;
  text: string;
  shownBy: AnyRecord[];
  /** True where no field of a record can show it: only an assessor can say. */
  assessorOnly: boolean;
}

/** How far a requirement of a unit is shown. */
export interface RequirementCoverage {
  requirement: Requirement;
  /** How many of the items must be shown; 0 for a sentence without items. */
  needed: number;
  items: ItemCoverage[];
  /** How many of the items some record shows. */
  shown: number;
  /** Whether enough is shown; `assessor` where only an assessor can say. */
  holds: boolean | 'assessor';
}

/**
 * What a unit says must be included besides its criteria, each with the records that show it. A withdrawn record shows
 * nothing, and evidence shows nothing to a unit of which it claims no criterion: it was not put forward for it. Records
 * of assessment claim nothing by their kind, so they count as they are.
 */
export const requirementCoverage = (portfolio: Portfolio, unit: Unit): RequirementCoverage[] => {
  const claiming = new Set(
    portfolio.claims
      .filter(({ criterion }) => criterion.startsWith(`${unit.code}/`))
      .map(({ record }) => record.number),
  );
  const records = portfolio.records.filter(
    ({ kind, number, data }) => !data.withdrawn && (claiming.has(number) || !isEvidence(kind)),
  );
  return unit.requirements.map((requirement) => {
    const items = requirement.items.map((item) => ({
      id: item.id,
      text: item.text,
      shownBy: records.filter((record) => item.shownBy.some((test) => shows(record, test))),
      assessorOnly: item.shownBy.length === 0,
    }));
    const needed = neededOf(requirement);
    const shown = items.filter(({ shownBy }) => shownBy.length > 0).length;
    const open = items.filter(({ assessorOnly }) => assessorOnly).length;
    return { requirement, needed, items, shown, holds: verdict(items.length, needed, shown, open) };
  });
};

const neededOf = ({ need = 'all', items }: Requirement): number => {
  if (need === 'all') return items.length;
  return Math.min(need === 'any' ? 1 : need, items.length);
};

/** Items that only an assessor can see may still make up the number; short of that it does not hold. */
const verdict = (items: number, needed: number, shown: number, open: number): boolean | 'assessor' => {
  if (items === 0) return 'assessor';
  if (shown >= needed) return true;
  return shown + open >= needed ? 'assessor' : false;
};

/** Whether a record passes one test of a unit's file: its kind, a field with something in it, or with that value. */
export const shows = (record: AnyRecord, test: ShownBy): boolean => {
  if (record.kind !== test.kind) return false;
  if (test.field === undefined) return true;
  const values = valuesAt(record.data, test.field.split('.'));
  return test.equals === undefined
    ? values.some(isGiven)
    : values.some((value) => String(value) === test.equals);
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The values at a path; a list on the way stands for each of its items, so an empty list holds nothing. */
const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return [];
  return valuesAt((value as Record<string, unknown>)[first], rest);
};
