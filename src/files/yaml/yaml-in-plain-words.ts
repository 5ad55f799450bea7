import type { Trouble } from './yaml-troubles.ts';

/** What is wrong with a line of YAML, for somebody who never wrote any. */
export interface PlainWords {
  message: string;
  mend?: string;
}

/** A file that is set in by tabs. */
export const tabs = {
  message: 'This line begins with a tab; only spaces can set a line in.',
  mend: (width: 'two' | 'four'): string =>
    `Replace each tab at the beginning of a line by ${width} spaces, in the whole file.`,
};

const known: Readonly<Record<string, PlainWords>> = {
  BAD_INDENT: {
    message: 'This line is set in further, or less far, than the lines that it belongs with.',
    mend: 'Begin it under the first letter of the field above that it stands beside.',
  },
  MULTIPLE_DOCS: {
    message: 'Three hyphens end the record here, and more follows.',
    mend: 'Take the line of three hyphens away, or put it in quotes.',
  },
  NON_STRING_KEY: {
    message: 'A list or a group in brackets stands where the name of a field belongs.',
    mend: 'Put the text in quotes, if words are meant that begin with a bracket.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes begins a sign that does not exist.',
    mend: 'Use single quotes round the text, or write the backslash twice.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'The line after this one is set in, as if it belonged to this field.',
    mend: 'Begin the next line under the first letter of this one.',
  },
  EMPTY_BLOCK: {
    message: 'No text is set in under this line, and | or > promises one.',
    mend: 'Write the text on the lines after it, each with two spaces more before it.',
  },
  ALIAS: {
    message: 'A text that begins with * or & is read as a reference to another place, not as words.',
  },
};

/** What to say where a text without quotes cannot be read, and quotes would mend it. `long` is one of several lines. */
export const byCode = ({ code, message }: Trouble, line: string, long: boolean): string => {
  const [, value = ''] = /^\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?(.*)$/.exec(line) ?? [];
  const [sign = ''] = value;
  if (code === 'ALIAS')
    return `A text that begins with ${/[*&]/.test(sign) ? sign : message} is read as a reference to another place, not as words.`;
  if (code === 'BAD_DQ_ESCAPE') return 'A backslash in double quotes begins a sign that does not exist.';
  if (sign === '"' || sign === "'")
    return 'The quote that opens the text is closed in the middle of it, and more words follow.';
  if (sign === '[' || sign === '{')
    return `A text that begins with ${sign} is read as a ${sign === '[' ? 'list' : 'group of fields'}, and more words follow.`;
  if (/[@`%!|>?-]/.test(sign)) return 'A text cannot begin with this sign unless it is in quotes.';
  if (long)
    return 'This text goes on over the next line, and has a colon in it that makes a field in a field of it.';
  return 'There is a second colon in this line, so it is read as a field in a field.';
};

/** The parser's complaint in plain words, where no mend was found that helps. */
export const inPlainWords = ({ code, message }: Trouble, line: string): PlainWords => {
  if (/^ *\t/.test(line))
    return {
      message: tabs.message,
      mend: `${tabs.mend('two')} Then set each line in as far as those that it belongs with.`,
    };
  if (code === 'MISSING_CHAR' && /quote/i.test(message))
    return {
      message: 'A quote that is opened before this is never closed.',
      mend: 'Put the same quote at the end of the text.',
    };
  if (/\bflow\b|[[\]{}]/i.test(message))
    return {
      message: 'A bracket is not closed before this, or is closed and was never opened.',
      mend: 'Look for a missing ] or }, and put each text that has a sign in it in quotes.',
    };
  if (code === 'TEXT_ENDED_BY_COMMA')
    return {
      message: `\`${message}\` stands in { } without a value.`,
      mend: 'Write after each name in { } a colon, a space and its value; put a text with a comma in quotes.',
    };
  return (
    known[code] ?? { message: 'This line cannot be read as a field, an item of a list, or words that go on.' }
  );
};
