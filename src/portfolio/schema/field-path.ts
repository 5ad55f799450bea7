/** Keys and list positions from the top of a record to a value. */
export type FieldPath = readonly (string | number)[];
