import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { WrongOrder } from './wrong-order.ts';

/**
 * Days of an action that stand before the day on which it was agreed: its own `agreedOn`, else the day of its record.
 * A group of fields that is no action gives nothing.
 */
export const actionOrder = (
  group: Readonly<Record<string, unknown>>,
  path: FieldPath,
  day: string,
): WrongOrder[] => {
  const { action, agreedOn } = group;
  if (typeof action !== 'string') return [];
  const agreed = typeof agreedOn === 'string' ? agreedOn : day;
  return Object.entries(mends).flatMap(([field, mend]) => {
    const { [field]: given } = group;
    if (typeof given !== 'string' || given >= agreed) return [];
    const message = `\`${field}: ${given}\` is before the action was agreed, ${agreed}.`;
    return [{ path: [...path, field], message, mend }];
  });
};

const mends = {
  due: 'Write the day by which it is to be done: the day on which it was agreed, or a later one.',
  closedOn: 'Write the day on which the action was done or dropped.',
};
