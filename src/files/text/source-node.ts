/** A node as the parser gives it: with its position in the file. */
export interface SourceNode {
  type: string;
  position?: { start: { line: number; column: number; offset?: number }; end: { offset?: number } };
  value?: unknown;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: SourceNode[];
  [key: string]: unknown;
}
