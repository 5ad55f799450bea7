import { closes, isOverColumns } from './headings.ts';
import type { HeadLine } from './labels.ts';
import type { Read } from './specification.ts';

const labelled =
  /^(?:view unit|(?:[A-Z][\w&]* )?unit title(?: and number)?|title(?: of unit)?|unit name|standard title|unit(?=\s*:\s*[a-z]{3,} [a-z]))\s*[:–-]?\s*(.*)$/i;
const code = String.raw`[A-Z][A-Z0-9]{3} \d{2}\b|[A-Z]{0,8}[ -]?\d[\w./-]*`;
const headed = new RegExp(
  String.raw`^(?:\d{1,3}\s+(?=unit))?(?!this |the |each |in |on |every )(?:(?:core|optional|mandatory|[A-Z][\w&’']* ){0,4}\s*)?(?:unit|component|module)(?:\s+|\s*:\s*)(?:no\.?\s*|number\s*)?(${code})\s*(?:[:–-]\s*|\s|$)(.*)$`,
  'i',
);
const ofSvq = /^([A-Z0-9]{4} \d{2})\s*(?:\(([A-Z0-9-]+)\))?\s+(\D.*)$/;
const ofStandard =
  /^((?:[A-Z]{2,}[A-Z0-9]*|[A-Z]{1,3})\d+[A-Z0-9.]*|[A-Z]{2,5} \d{2,4}(?:\.\d{1,2})?)(?:\s+\(?SQA Unit Code:?\s+\w+ \w+\)?)?(?:\s*[:–-]?\s+(.*))?$/;

/** Words with which the next label begins, where all stands on one line. */
const nextLabel =
  /\s+\(?(?=(?:unit (?:reference|ref|code|number|no|level|summary|aim|credit|purpose|type|overview|introduction)|UAN|URN|(?:QCF |RQF |SCQF )?level\b\s*:?\s*(?:\d|entry|one|two|three|four)|credits?\b|GLH|guided learning|learning outcomes?|outcome \d|element \d|ofqual|NDAQ|QCF|TQT|\d+ credits|[A-Z]\/\d{3}\/\d{4}|overview\b|this (?:unit|standard)|assessment criteria|performance criteria)\b)/i;

const clean = (text: string): string =>
  (text.split(nextLabel)[0] ?? '')
    .replace(headed, (whole, _number: string, rest: string) => rest || whole)
    .replace(/^[\s:–|-]+|[\s|:–-]+$/g, '')
    .trim();

const isTitle = (text: string): boolean =>
  text.length > 3 &&
  text.length < 200 &&
  /\p{L}{3}/u.test(text) &&
  !isOverColumns(text) &&
  !/^(?:(?:learning )?outcome|element \d|assessment criteria|level|credit|guided|GLH|UAN|unit (?:level|code|ref|number))\b/i.test(
    text,
  );

/** The title of a unit and the number beside it, where its head gives them. */
export const titleIn = (lines: readonly HeadLine[]): { title?: Read<string>; number?: Read<string> } => {
  const head = headedTitle(lines);
  const title = labelledTitle(lines) ?? head.title;
  if (!title && !head.number) return standardTitle(lines);
  const [, own, rest] = /^([A-Z]{1,3}\d{1,3}[a-z]?)\s+(\p{Lu}\p{Ll}.*)$/u.exec(title?.value ?? '') ?? [];
  if (!title || !own || !rest) return { title, number: head.number };
  return {
    title: { value: rest, line: title.line },
    number: head.number ?? { value: own, line: title.line },
  };
};

const labelledTitle = (lines: readonly HeadLine[]): Read<string> | undefined => {
  for (const [index, { text, line }] of lines.entries()) {
    const own = labelled.exec(text)?.[1];
    if (own === undefined || /^unit\s*:\s*[A-Z0-9]*\d/i.test(text)) continue;
    const next = lines[index + 1];
    const from = own === '' ? next : { text: own, line };
    if (!from || !isTitle(clean(from.text))) continue;
    return {
      value: withRest(clean(from.text), lines.slice(own === '' ? index + 2 : index + 1)),
      line: from.line,
    };
  }
  return undefined;
};

/** A title goes on in the next line where that one begins small. */
const withRest = (title: string, [next]: readonly HeadLine[]): string =>
  next &&
  /^\p{Ll}/u.test(next.text) &&
  next.text.length < 80 &&
  !closes(next.text) &&
  !nextLabel.test(` ${next.text}`)
    ? `${title} ${next.text}`
    : title;

const headedTitle = (lines: readonly HeadLine[]): { title?: Read<string>; number?: Read<string> } => {
  for (const [index, { text, line }] of lines.entries()) {
    const [, number, rest = ''] = headed.exec(text) ?? [];
    if (!number || /^\p{Ll}/u.test(number) || /^unit\s+(?:type|level|title)/i.test(text)) continue;
    const own = clean(rest);
    const next = lines[index + 1];
    if (isTitle(own))
      return {
        title: { value: withRest(own, lines.slice(index + 1)), line },
        number: { value: number, line },
      };
    if (next && isTitle(clean(next.text)) && !closes(next.text))
      return {
        title: { value: withRest(clean(next.text), lines.slice(index + 2)), line: next.line },
        number: { value: number, line },
      };
    return { number: { value: number, line } };
  }
  return {};
};

const standardTitle = (lines: readonly HeadLine[]): { title?: Read<string>; number?: Read<string> } => {
  for (const [index, { text, line }] of lines.entries()) {
    const [, svq, , name] = ofSvq.exec(text) ?? [];
    if (svq && name) return { title: { value: clean(name), line }, number: { value: svq, line } };
    const [, standard, own = ''] = ofStandard.exec(text) ?? [];
    if (
      !standard ||
      standard.length < 3 ||
      /^(?:LO|AC|PC|KU|P|K|LEVEL|QCF|GLH|TQT|UAN|NVQ|SVQ) ?\d/.test(standard)
    )
      continue;
    const next = lines[index + 1];
    const from = own === '' ? next : { text: own, line };
    if (from && isTitle(clean(from.text)))
      return { title: { value: clean(from.text), line: from.line }, number: { value: standard, line } };
  }
  return {};
};
