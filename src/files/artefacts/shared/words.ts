/** Words that a reader can find in a file. */
export interface Words {
  /** Where they stand, in plain words: "page 2", "sheet Rota, cell B4", "a comment". */
  where: string;
  words: string;
  /** The heading of their column, where they stand in a table: a day means more under "Date of birth". */
  under?: string;
  /** Why something there could not be read, as a plain sentence; its words are then empty. */
  unread?: string;
  /** Whether nothing can be said of what was not read: it may be words, and not only a picture. */
  unsearched?: true;
  /** True for a whole row of a table, its cells parted as by `asRow`: what each holds is told by itself. */
  row?: true;
  /** True for names, codes and settings that stand side by side: only what is named whole can be told there. `apart` where each is a line. */
  runOn?: true | 'apart';
}
