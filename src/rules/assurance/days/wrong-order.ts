import type { FieldPath } from '#portfolio/schema/field-path.ts';

/** Two days that stand the wrong way round. `path` is the day that should be the later one, if it is in this record. */
export interface WrongOrder {
  path: FieldPath;
  message: string;
  mend: string;
}
