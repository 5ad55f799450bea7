import type { SourceNode } from '../text/source-node.ts';

/** What to say of braces: most often they are meant as signs, or hold a remark. */
export const braces = (
  inside: string,
  { position }: SourceNode,
  text: string,
): { message: string; mend?: string } => {
  const shown = `{${short(inside)}}`;
  if (/^\s*\/\*/.test(inside))
    return { message: `${shown} is a comment in program code.`, mend: 'Take it away.' };
  const at = position?.start.offset;
  if (at === undefined || !/^[\p{L}\p{N}\s]*$/u.test(inside) || inside.includes('\n'))
    return { message: `${shown} is program code.` };
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  return {
    message: `The sign { is read as the start of code, not as a sign.`,
    mend: `Write the line so: ${line.slice(0, at - start)}\\${line.slice(at - start)}`,
  };
};

/** What to say of a line that the parser took for program code: most often it is words that begin like code. */
export const programLine = (first: string, line: string): { message: string; mend: string } =>
  /['"{}=;*]/.test(line)
    ? { message: `"${first}" is program code.`, mend: 'Remove the line.' }
    : {
        message: `A line that begins with "${first.split(' ')[0]}" is read as program code.`,
        mend: 'Begin the line with another word, or put a space before the first word of this line.',
      };

/** The first line of something, cut where it is long. */
export const short = (value: unknown): string => {
  const first = String(value ?? '').split('\n')[0] ?? '';
  return first.length > 40 ? `${first.slice(0, 39)}…` : first;
};
