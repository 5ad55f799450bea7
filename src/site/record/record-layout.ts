import type { Section, Words } from './record-blocks.ts';

/** How one kind of record is laid out. Fields not in `shown` follow in the plain layout of every record. */
export interface Layout {
  /** A sentence under the title. */
  lead?: Words | undefined;
  sections: Section[];
  /** The names of the fields that the sections show whole. */
  shown: string[];
}
