/**
 * How much a file may hold beyond which it is not read. Each is some times what the longest honest record needs, and
 * small enough that a file made to be read without end is told of within a second, with the findings of all others.
 */
export const limits = {
  /** Letters of a text in one field: some eight thousand words, or an hour of talk written down. */
  text: 50_000,
  /** Letters of a name or an id, which other texts are searched for. */
  name: 200,
  /** Letters of a line of fields: a text of one field may stand on one. */
  line: 60_000,
  /** Letters of a paragraph of an account: seven pages without an empty line. What Markdown costs grows with it. */
  paragraph: 20_000,
  /** Letters of an account: some fifty thousand words, the length of a book. */
  account: 300_000,
  /** Items of one list: the largest draw has some hundred. */
  items: 5_000,
  /** Fields of one group: no kind of record knows fifty. */
  fields: 200,
  /** Words and signs of YAML in one file: what a record of a thousand ratings has. */
  tokens: 60_000,
  /** How deep lists, groups and quotes may stand in one another. No record needs ten; what reads them calls itself. */
  depth: 50,
  /** Spaces before a line, and signs of lists and quotes among them. */
  indent: 200,
  /** The signs < of an account: a thousand claims and references. */
  tags: 2_000,
  /** The signs { of an account, which is never code. */
  braces: 100,
  /**
   * How often < and { may follow one another in an account: each turn may double what Markdown with components costs,
   * so that thirty of them would take an hour.
   */
  turns: 10,
  /** Findings on one file: the next are told when these are mended. */
  findings: 100,
} as const;

/** A number as people write it: 20,000. */
export const figure = (count: number): string => count.toLocaleString('en-GB');
