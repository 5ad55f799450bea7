import { beginsWithCommand } from './command-verbs.ts';
import { closes, isOverColumns } from './headings.ts';
import type { HeadLine } from './labels.ts';
import type { Read } from './specification.ts';
import { clean, isTitle } from './title-words.ts';

/** A field of a unit's head, by its label. */
const isField = (text: string): boolean =>
  /^(?:framework\s*:?$|overview\s*:?$|(?:[A-Z][\w&]* )?unit (?:ref|number|no\b|code|level|credit)|(?:qcf |rqf )?level\b\s*:?\s*(?:\d|entry|one|two|three|four|five|$)|credits?(?: values?)?\s*(?::|\d|$)|GLH\b|guided learning|UAN\b|URN\b|ofqual\b|[A-Z]\/\d{3}\/\d{4})/i.test(
    text,
  );

/** A line that may be a title without a label: a few words, no sentence and no way through a site. */
const isBareTitle = ({ text, furniture }: HeadLine): boolean =>
  !furniture &&
  isTitle(text) &&
  !isField(text) &&
  (!closes(text) || beginsWithCommand(text)) &&
  /^[\p{Lu}\d].*\p{L}{2} \S*\p{L}{2}/u.test(text) &&
  !/[.?!:>»|]$|\s[>»›/|]\s|^(?:skip|home|back|print|download|search|menu|login|log in|cookie|share|page|view|copyright|©)\b|\b(?:qualification specification|handbook|access to he$|diploma|certificate in|award in|nvq|awarding)\b|^[A-Z]\w*(?: \d+)?:\s|^[A-Z]\w*(?: \w+){1,2}:\s|\bessay\b|\bunit [A-Z]{0,3}\d|^[A-Z]{0,6}\d{1,3}\.\d/i.test(
    text,
  );

/** The first line of a text that has no field at all, where it is a few words over something else. */
const firstLine = ([first, next]: readonly HeadLine[]): Read<string> | undefined =>
  first &&
  next &&
  first.line <= 3 &&
  first.text.length <= 90 &&
  !isOverColumns(next.text) &&
  isBareTitle(first)
    ? { value: clean(first.text), line: first.line }
    : undefined;

/** Whether lines are the menu of a site: four of a few words, one below the other. */
const isMenu = (lines: readonly HeadLine[]): boolean =>
  lines.length === 4 && lines.every(({ text }) => /^\p{Lu}[\p{L}&,’' -]{3,47}$/u.test(text));

/** A title without a label: the line over the first field of the head, or under it where none stands over it. */
export const bareTitle = (own: readonly HeadLine[], above: readonly HeadLine[]): Read<string> | undefined => {
  const lines = [...above.slice(-5), ...own];
  const first = lines.findIndex(({ text }) => isField(text) || /^unit\s+[A-Z]\/\d{3}\/\d{4}$/i.test(text));
  if (first < 0) return firstLine(own);
  const over = isMenu(lines.slice(Math.max(0, first - 4), first))
    ? []
    : lines.slice(Math.max(0, first - 3), first).reverse();
  const under = /[A-Z]\/\d{3}\/\d{4}$/.test(lines[first]?.text ?? '')
    ? lines.slice(first + 1, first + 2)
    : [];
  const line = [...over, ...under].find(isBareTitle);
  return line && { value: clean(line.text), line: line.line };
};
