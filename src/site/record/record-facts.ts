import { schemas } from '#portfolio/schema/kinds.ts';
import type { RecordContext } from './record-context.ts';
import { fieldsShown } from './record-fields.ts';
import type { Layout } from './record-layout.ts';
import type { Field, Value } from './record-value.ts';

/** Fields that the page shows in places of their own: heading, banner, claims, files, signatures. */
const furniture = ['title', 'withdrawn', 'signatures', 'attachments', 'replaces'];

/** Fields that every record has; what is special to a kind comes before them. */
const common = new Set(['setting', 'plannedIn', 'form', 'replacesFrom', 'units']);

/**
 * The fields that no layout shows: short ones for a list of facts, long ones for sections of their own.
 * A withdrawn record claims nothing any more, so what it claimed is shown as it was written.
 */
export const plainFields = (context: RecordContext, { shown }: Layout): { facts: Field[]; long: Field[] } => {
  const { record } = context;
  const claims = record.data.withdrawn ? [] : ['claims'];
  const skip = new Set([...furniture, ...claims, ...shown]);
  const fields = fieldsShown(context, schemas[record.kind], record.data, [], skip);
  const short = fields.filter(({ value }) => isShort(value));
  return {
    facts: [
      ...short.filter(({ name }) => !common.has(name)),
      ...short.filter(({ name }) => common.has(name)),
    ],
    long: fields.filter(({ value }) => !isShort(value)),
  };
};

const longestFact = 80;
const mostInFact = 4;

const isShort = (value: Value): boolean => {
  if (value.type === 'words') return value.text.length <= longestFact && !value.text.includes('\n');
  if (value.type === 'link') return true;
  if (value.type === 'list')
    return value.items.length <= mostInFact && value.items.every((item) => isShort(item.value));
  return value.type === 'fields' && value.fields.length <= mostInFact && value.fields.every(isShortWords);
};

const isShortWords = ({ value }: Field): boolean =>
  value.type === 'link' || (value.type === 'words' && value.text.length <= longestFact / 2);
