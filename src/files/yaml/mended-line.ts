import { quoted } from '../text/quoted.ts';

const field = /^(\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?)(\S.*)$/;

/** The line with all of its value in quotes, where it is a field or an item of a list and is no group in brackets. */
export const inQuotes = (line: string): string | undefined => {
  const [, start, value] = field.exec(line.trimEnd()) ?? [];
  if (!start?.trim() || !value || isGroup(value)) return undefined;
  return `${start.trimStart()}${quoted(value)}`;
};

/** Quoting a group would hide its fields. */
const isGroup = (value: string): boolean => /^[[{].*[\]}]$/.test(value);

/** The line with a colon and a space after its first word, where one of the two is missing. */
export const withColon = (line: string): string | undefined => {
  const [, start, name, value] =
    /^\s*((?:- +)?)([A-Za-z][\w-]*)(?:\s*[=;：–—:](?=\S)|\s*[=;：–—](?=\s)|\s|$)\s*(.*)$/.exec(line) ?? [];
  if (name === undefined || /: |:$/.test(line.trim())) return undefined;
  return value ? `${start}${name}: ${value}` : `${start}${name}:`;
};

/** The name of the field of a line, or the first word of it. */
export const firstWord = (line: string): string => /^\s*(?:- +)?([A-Za-z][\w-]*)/.exec(line)?.[1] ?? '';

/** How many signs stand before the first word of a line, the hyphen of a list among them. */
export const indentOf = (line: string): number => /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;

/** How many spaces stand before a line. */
export const spacesBefore = (line: string): number => line.length - line.trimStart().length;
