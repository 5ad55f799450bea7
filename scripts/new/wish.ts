/** What the command line asks for, whatever is written. */
export interface Wish {
  root: string;
  /** Fields with their values, as `channel=telephone`. */
  set: readonly string[];
  /** A file with fields to begin with. */
  from?: string | undefined;
  /** The options beside `from` and `set` that must be given once more to go on from kept answers. */
  again?: readonly string[] | undefined;
  /** The command that goes on from kept answers, where it is not `npm run new` with the kind. */
  command?: string | undefined;
  /** The day that "today" means unless the portfolio fixes it. */
  today: string;
}
