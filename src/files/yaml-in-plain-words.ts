import { inQuotes, withColon, withOuterQuotes } from './mended-line.ts';

/** What is wrong with a line of YAML, for somebody who never wrote any. */
export interface PlainWords {
  message: string;
  mend?: string;
  /** True where what the parser says of the lines below only comes of this. */
  ends?: true;
}

const known: Readonly<Record<string, PlainWords>> = {
  TAB_AS_INDENT: {
    message: 'This line begins with a tab; only spaces can set a line in.',
    mend: 'Replace each tab at the beginning of a line by two spaces, in the whole file.',
    ends: true,
  },
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
};

const secondColon = (quoted: string): PlainWords => ({
  message: 'There is a second colon in this line, so it is read as a field in a field.',
  mend: `Write the line so: ${quoted}`,
});

const tooFarIn: PlainWords = {
  message: 'The line after this one is set in, as if it belonged to this field.',
  mend: 'Begin the next line under the first letter of this one.',
};

const missingColon = (line: string): PlainWords | undefined => {
  const mended = withColon(line);
  if (!mended) return undefined;
  const [name = ''] = mended.replace(/^- +/, '').split(':');
  return {
    message: line.includes(`${name}:`)
      ? `There is no space after the colon of \`${name}\`.`
      : `There is no colon after \`${name}\`, so this line is no field.`,
    mend: `Write the line so: ${mended}. If it goes on with the text above, set it in further than that field.`,
    ...(mended.endsWith(':') ? { ends: true } : {}),
  };
};

const quotesInside = (line: string): PlainWords | undefined => {
  const mended = withOuterQuotes(line);
  return mended
    ? {
        message: 'The quote that opens the text is closed in the middle of it, and more words follow.',
        mend: `Write the line so: ${mended}`,
      }
    : undefined;
};

/** Troubles that only the line itself tells apart. */
const byLine = (code: string, message: string, line: string): PlainWords | undefined => {
  if (/^ *\t/.test(line) && code.includes('INDENT')) return known.TAB_AS_INDENT;
  if (/^implicit (map )?keys? need/i.test(message)) return missingColon(line);
  return code === 'UNEXPECTED_TOKEN' ? quotesInside(line) : undefined;
};

/**
 * The parser's complaint about a line in plain words, with the line as it should be where that can be told.
 * `code` and `message` are those of the yaml package.
 */
export const inPlainWords = (code: string, message: string, line: string): PlainWords => {
  const told = byLine(code, message, line);
  if (told) return told;
  const quoted = inQuotes(line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return quoted && /: .*: /.test(line) ? secondColon(quoted) : tooFarIn;
  if ((code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED') && quoted)
    return {
      message: 'A text cannot begin with this sign unless it is in quotes.',
      mend: `Write the line so: ${quoted}`,
    };
  if (code === 'MISSING_CHAR' && /quote/i.test(message))
    return {
      message: 'A quote that is opened before this is never closed.',
      mend: 'Put the same quote at the end of the text.',
    };
  if (/\bflow\b|[[\]{}]/i.test(message))
    return {
      message: 'A bracket is not closed before this, or is closed and was never opened.',
      mend: 'Look for a missing ] or }.',
    };
  return known[code] ?? { message: `This line cannot be read: ${sentence(message)}.` };
};

const sentence = (message: string): string =>
  message.replace(/ at line \d+.*$/s, '').replace(/[.:]?\s*$/, '');
