/** A line of the head of a unit. */
export interface HeadLine {
  line: number;
  text: string;
  /** Whether it belongs to the page and not to the unit. */
  furniture?: boolean;
}

const label =
  /^(?:(?:[A-Z&][\w&]* ){0,2}unit (?:title|name|number|no\.?|code|reference(?: number| code)?|ref(?:erence)?\.?|level|credit value|credits?|expiry date|type|id)|(?:unit )?title|level|qcf level|rqf level|credit(?: value)?s?|credits|guided learning hours?(?: \(GLH\))?|GLH|TQT|total (?:qualification|unit) time|UAN|URN|ofqual (?:unit reference(?: number)?|ref|number|ref(?:erence)?(?: number)?|unit number)|NDAQ number|unique reference(?: number)?|(?:unit )?accreditation number|unit sector reference|assessment type|sector subject area|framework|expiry date)\s*:?$/i;

/** Whether a line is nothing but the label of a field of a unit. */
export const isLabel = (text: string): boolean => label.test(text) || /^\((?:code|GLH|TQT)\)$/i.test(text);

/** Whether a line is the label of a field of a unit with its value. */
export const isLabelled = (text: string): boolean => {
  const at = text.indexOf(':');
  return at > 0 && text.length < 160 && at + 1 < text.length && label.test(text.slice(0, at).trim());
};

/** Labels that stand together with their values together after them: each label with its value, as one line. */
export const paired = (lines: readonly HeadLine[]): HeadLine[] => {
  const found: HeadLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let count = 0;
    while (lines[index + count] && label.test((lines[index + count] as HeadLine).text)) count += 1;
    if (count >= 3 && valuesAfter(lines, index + count, count))
      for (let nth = 0; nth < count; nth += 1) {
        const value = lines[index + count + nth] as HeadLine;
        const name = (lines[index + nth] as HeadLine).text.replace(/\s*:$/, '');
        found.push({ line: value.line, text: `${name}: ${value.text}` });
      }
    if (count > 1) index += count - 1;
  }
  return found;
};

/** Values are as many as their labels, and none is a label itself. */
const valuesAfter = (lines: readonly HeadLine[], from: number, count: number): boolean =>
  lines.slice(from, from + count).length === count &&
  lines.slice(from, from + count).every(({ text }) => !label.test(text) && text.length < 160);

/** What the value of a label looks like, by the label. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/UAN|URN|accreditation|unique|ofqual/i, String.raw`[A-Z]\/\d{3}\/\d{4}`],
  [/guided|GLH|TQT|hours|credit/i, String.raw`\d{1,4}`],
  [/level/i, '(?:[1-8]|one|two|three|four|five|six|seven|entry(?: [1-3])?)'],
  [/number|ref|code|\bno\b/i, String.raw`(?:[A-Z]{1,6} ?\d[\w.]*|\d{1,4})`],
];

/**
 * Labels that stand on one line, with their values together on the next: each label with its value. The values are told
 * apart from the last to the first by what they look like; what is left is the title.
 */
export const spread = (lines: readonly HeadLine[]): HeadLine[] =>
  lines.flatMap((line, index) => {
    const labels = line.text.split(/:\s*/).filter(Boolean);
    const values = lines[index + 1];
    if (labels.length < 3 || !values || !line.text.endsWith(':') || !labels.every((one) => label.test(one)))
      return [];
    return valuesOf(labels, values);
  });

const valuesOf = ([first = '', ...labels]: readonly string[], { line, text }: HeadLine): HeadLine[] => {
  const found: HeadLine[] = [];
  let left = text;
  for (const name of labels.toReversed()) {
    const shape = shapes.find(([of]) => of.test(name))?.[1];
    const value = shape && new RegExp(`(?<=\\s)${shape}$`, 'i').exec(left)?.[0];
    if (!value) return [];
    found.unshift({ line, text: `${name}: ${value}` });
    left = left.slice(0, -value.length).trimEnd();
  }
  return [{ line, text: `${first}: ${left}` }, ...found];
};
