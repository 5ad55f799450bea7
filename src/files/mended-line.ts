/** The line with its value in double quotes, where it is a field, or an item of a list, with a plain value. */
export const inQuotes = (line: string): string | undefined => {
  const [, start, value] = /^(\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?)([^"'\s-].*)$/.exec(line) ?? [];
  return start?.trim() && value ? `${start.trimStart()}${JSON.stringify(value.trim())}` : undefined;
};

/** The line with a colon and a space after its first word, where one of the two is missing. */
export const withColon = (line: string): string | undefined => {
  const [, start, name, value] = /^\s*((?:- +)?)([A-Za-z][\w-]*)(?::?(?=\S)|\s|$)\s*(.*)$/.exec(line) ?? [];
  if (name === undefined || /: |:$/.test(line.trim())) return undefined;
  return value ? `${start}${name}: ${value}` : `${start}${name}:`;
};

/** The line with all of its value in quotes that no quote inside the value can close. */
export const withOuterQuotes = (line: string): string | undefined => {
  const [, start, value] = /^(\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?)(["'].*)$/.exec(line.trimEnd()) ?? [];
  if (!start?.trim() || !value) return undefined;
  const words = closesLate(value) ? value.slice(1, -1) : value;
  const quoted = words.includes('"') ? `'${words.replaceAll("'", "''")}'` : JSON.stringify(words);
  return `${start.trimStart()}${quoted}`;
};

/** Whether the first and last quote were meant as the outer pair: the second one opens a word, or stands within one. */
const closesLate = (value: string): boolean => {
  const [quote = ''] = value;
  const second = value.indexOf(quote, 1);
  if (!value.endsWith(quote) || second === value.length - 1) return false;
  return /\s/.test(value[second - 1] ?? '') || /[\p{L}\p{N}]/u.test(value[second + 1] ?? '');
};
