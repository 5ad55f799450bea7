import type { z } from 'zod';
import { fieldSort } from './field-sort.ts';
import { promptOf, type Setting, spoken } from './question.ts';
import { wordsQuestion } from './words-question.ts';

type Answers = Record<string, unknown>;

const stillToCome = new Set(['due', 'reviewOn', 'retainUntil']);
const alreadyPast = new Set(['on', 'observedOn', 'writtenUpOn', 'seenOn', 'closedOn']);
const oneLine = new Set([
  'title',
  'shownAs',
  'position',
  'centre',
  'qualification',
  'awardingOrganisation',
  'file',
]);

/** The question for a field that holds words, a number or a day: what is offered, and between which days it may lie. */
export const freeWords = (
  name: string,
  schema: z.ZodType,
  setting: Setting,
  required: boolean,
  start?: string,
) => {
  const { today, whyNotToday, record = {}, beside = {} } = setting;
  const field = name.replace(/ \d+$/, '');
  const isDay = fieldSort(schema).sort === 'day';
  const isPast = isDay && alreadyPast.has(field);
  const initial = start ?? (isDay && required && !stillToCome.has(field) ? today : undefined);
  const isHeld = initial !== undefined && initial === today && whyNotToday !== undefined;
  const notBefore = earliest(field, record, beside);
  const read = wordsQuestion(`${promptOf(name, schema)}${isHeld ? ` ${whyNotToday}` : ''}`, schema, {
    required,
    initial,
    today,
    ahead: stillToCome.has(field),
    lines: !oneLine.has(field),
    notAfter: isPast ? { day: today, trouble: 'that is still to come.' } : undefined,
    notBefore,
  });
  // The schema's own sentence on a bound is not for people; the day is read in words.
  return { ...read, ask: spoken(read.ask) };
};

/** The day before which a day cannot be, by what was answered already. */
const earliest = (field: string, record: Readonly<Answers>, beside: Readonly<Answers>) => {
  const [day, trouble] =
    field === 'writtenUpOn'
      ? [record.observedOn, 'that is before the day observed.']
      : field === 'to'
        ? [beside.from, 'that is before the first day.']
        : field === 'inForceFrom'
          ? [record.agreedOn, 'that is before it was agreed.']
          : [];
  return typeof day === 'string' && trouble ? { day, trouble } : undefined;
};
