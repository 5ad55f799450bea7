/** Where a criterion or an outcome begins: its words stand behind `to`. */
export interface Mark {
  kind: 'criterion' | 'outcome';
  piece: number;
  from: number;
  to: number;
}

/** What was gathered for a mark. */
export interface Gathered {
  text: string;
  /** The line of its code. */
  line: number;
  /** Whether words were put together across the bottom of a page. */
  paged: boolean;
}
