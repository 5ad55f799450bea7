/** Words from which a text within a list or a group tells something; below it is a name or a label. */
const fewestInGroup = 4;

/** The fields that hold the words of an item, in the order in which one would quote them. */
const tellingFields = ['note', 'text', 'action', 'question', 'notApplicable', 'reason', 'means'];

/**
 * The words of a field's value, as one would quote them: those written there, and of a list or a group of fields the
 * longest text in it. Empty where there is nothing to quote: a day, a number, an id or a choice is shown by its place.
 */
export const wordsOfValue = (value: unknown): string => {
  if (typeof value === 'string') return wordsIn(value) > 1 ? value : '';
  if (Array.isArray(value)) return wordsOfList(value);
  return isGroup(value) ? (tellingText(value) ?? longest(Object.values(value).map(proseIn))) : '';
};

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

const tellingText = (item: Group): string | undefined => {
  const main = tellingFields.map((field) => item[field]).find((part) => part !== undefined);
  return typeof main === 'string' ? main : undefined;
};

/** A list of which most items hold no text is a table: one remark in it would not stand for the rest. */
const wordsOfList = (list: readonly unknown[]): string => {
  const texts = list.map(proseIn).filter(Boolean);
  return texts.length * 2 < list.length ? '' : longest(texts);
};

/** The text within a part of a list or a group, or nothing where it is too short to tell anything. */
const proseIn = (value: unknown): string => {
  const words = wordsOfValue(value);
  return wordsIn(words) < fewestInGroup ? '' : words;
};

const longest = (texts: readonly string[]): string =>
  texts.reduce((found, text) => (text.length > found.length ? text : found), '');
