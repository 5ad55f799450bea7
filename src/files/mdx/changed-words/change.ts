import type { SourceNode } from '../../text/source-node.ts';

/** Words that Markdown shows otherwise than they were written, and how to write them so that they are shown so. */
export interface Change {
  /** Where in the text it begins. */
  offset: number;
  message: string;
  /** What to do, where no other wording of the line does it. */
  mend?: string;
  /** The part of a line that is to be written otherwise. */
  swap?: { start: number; end: number; by: string };
}

/** Looks at one node of a text and says what is shown otherwise in it. */
export type Detector = (node: SourceNode, text: string) => Change[];

/** Where a node begins and ends in its text. */
export const spanOf = ({ position }: SourceNode): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** The lines of a node, each with its offset in the text. */
export const linesIn = (node: SourceNode, text: string): { line: string; offset: number }[] => {
  const { start, end } = spanOf(node);
  let offset = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const here = { line, offset };
      offset += line.length + 1;
      return here;
    });
};

export const emptyLine = 'Put an empty line before this line.';
