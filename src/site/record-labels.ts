import { fieldMeta } from '#portfolio/schema/fields.ts';
import { type fieldsOf, unwrapped } from '#portfolio/schema/schema-walk.ts';

/** The schema of a field, as the walk over schemas gives it. */
export type Schema = ReturnType<typeof fieldsOf>[number][1];

/** Labels where the field's own name would read badly. */
const labels: Record<string, string> = {
  on: 'Date',
  by: 'By',
  to: 'To',
  at: 'At',
  n: 'Answers',
  aiUse: 'Use of AI tools',
  iqa: 'Internal quality assurer',
  eqa: 'External quality assurer',
  observedAt: 'Time of day',
  observedOn: 'Observed',
  writtenUpOn: 'Written up',
  check: 'Planned or spot',
  nature: 'Routine or non-routine',
  drawItem: 'Item of the draw',
  due: 'Due',
  closedOn: 'Closed',
  quality: 'Quality criterion',
  noDevelopment: 'Why no development point',
  noFeedback: 'Why no feedback followed',
  noFollowUp: 'Why no follow-up',
  colleagueWords: 'In the colleague’s own words',
  plannedIn: 'Foreseen in',
  restsOn: 'Rests on',
  about: 'About',
  atStandard: 'At standard from',
  seenOn: 'Seen on',
  seenWhere: 'Seen where',
  learnerPart: 'The learner’s own part',
  learnerUse: 'How the learner uses it',
  teamPart: 'The team’s part',
  agreedByLearner: 'Agreed by the learner',
  of: 'Acknowledges',
  data: 'Kind of data',
  asked: 'Customers asked',
  answered: 'Customers who answered',
  frameHash: 'Hash of the frame',
  insteadOf: 'Instead of',
  seenBy: 'Seen by the assessor',
  shows: 'What it shows',
  tells: 'What the notice tells',
  shownBy: 'Shown by',
  comparedWith: 'Compared with',
};

/** The label of a field: `agreedBy` becomes Agreed by. */
export const labelOf = (name: string): string => {
  const words = name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (Object.hasOwn(labels, name)) return labels[name] as string;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The first note of a schema from the outside in: its sentence, what it refers to. */
export const noteOf = <K extends 'description' | 'refersTo'>(schema: Schema, key: K) =>
  fieldMeta(schema)[key] ?? fieldMeta(unwrapped(schema))[key];

/** A schema's sentence for a reader: without the ids of rules, which are for those who write. */
export const sentenceOf = (schema: Schema): string | undefined =>
  noteOf(schema, 'description')
    ?.replace(/(?<!\s)\s*\([A-Z]+-\d+(?:, [A-Z]+-\d+)*\)/g, '')
    .trim();
