/** A value as a page shows it. `target` is a path from the top of the site; components make it relative. */
export type Value =
  | { type: 'words'; text: string }
  | LinkValue
  | { type: 'list'; items: Leaf[] }
  | { type: 'table'; columns: string[]; rows: Row[] }
  | { type: 'cards'; cards: Card[] }
  | { type: 'fields'; fields: Field[] };

/** A value that leads somewhere: a record, a criterion, a person's page, a file. */
export interface LinkValue {
  type: 'link';
  text: string;
  /** A number or code that stands before the words. */
  tag?: string | undefined;
  target?: string | undefined;
  /** True for the awarding body's own words. */
  spec?: boolean | undefined;
}

/** One value with the id that claims point at. */
export interface Leaf {
  anchor: string;
  value: Value;
}

/** One item of a list as a row; a column that the item leaves empty is undefined. */
export interface Row {
  anchor: string;
  cells: (Leaf | undefined)[];
}

/** One item of a list with too much in it for a row. */
export interface Card {
  anchor: string;
  /** What the item is, in a sentence at its head. */
  head?: Field | undefined;
  fields: Field[];
}

/** A field of a record: its label, what its schema says of it, and its value. */
export interface Field extends Leaf {
  name: string;
  label: string;
  says?: string | undefined;
}

/** Whether a field has more to say than fits beside others, and takes the room of two. */
export const isRoomy = ({ value }: Field): boolean => {
  if (value.type === 'words') return value.text.length > 45;
  if (value.type === 'link') return value.text.length > 22;
  if (value.type === 'list') return value.items.some((item) => item.value.type === 'link');
  return value.type !== 'fields';
};
