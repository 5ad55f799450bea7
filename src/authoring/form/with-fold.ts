import type { everyEvidence } from '#portfolio/schema/records/envelope.ts';
import type { FormField } from './form-field.ts';

/** What the fields that every record may have are about. */
const senses: Readonly<Partial<Record<keyof typeof everyEvidence, string>>> = {
  setting: 'Setting and plan',
  plannedIn: 'Setting and plan',
  signatures: 'Signatures and form',
  form: 'Signatures and form',
  replaces: 'Earlier version',
  replacesFrom: 'Earlier version',
};

const isShared = (name: string): name is keyof typeof senses => Object.hasOwn(senses, name);

/** A field with what it is folded away under: what nobody need fill in on the first day, by its sense. */
export const withFold = (field: FormField): FormField => {
  if (field.asked) return field;
  return { ...field, under: isShared(field.name) ? senses[field.name] : 'More' };
};
