/** Lists of which a prompt says another name than the field has: the whole, and one of it. */
const lists: Readonly<Record<string, readonly [string, string]>> = {
  strata: ['groups', 'group'],
  criteria: ['criteria', 'criterion'],
  qualityCriteria: ['quality criteria', 'quality criterion'],
  familiarity: ['familiarity', 'procedure'],
  covers: ['covers', 'part covered'],
  people: ['people', 'person'],
  vouching: ['those who vouch', 'person who vouches'],
  observed: ['those observed', 'person observed'],
};

/** Lists whose names are no plural: their items are counted behind the name. */
const noPlural =
  /^(agreedBy|sharedWith|shownBy|restsOn|seenOn|to|data|analysis|planned|sampled|settles|evidence)$/;

/**
 * The name of a field as one says it: `writtenUpOn` is written up on, and `strata 2`, the second item of a list, is
 * group 2.
 */
export const fieldInWords = (name: string): string => {
  const [, field = name, number] = /^(.*?)(?: (\d+))?$/.exec(name) ?? [];
  const [whole, one] = lists[field] ?? [field, singular(field)];
  if (number === undefined) return spaced(whole);
  return noPlural.test(field) ? `${spaced(field)} (${number})` : `${spaced(one)} ${number}`;
};

const singular = (field: string): string => field.replace(/(?<!s)s$/, '');

const spaced = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
