import { beginsWithCommand } from './command-verbs.ts';
import { closes, isOverColumns } from './headings.ts';
import type { HeadLine } from './labels.ts';
import type { Read } from './specification.ts';
import { unitCodeBefore } from './unit-codes.ts';

const labelled =
  /^(?:[^:]{0,30} \/ )?(?:view unit|(?:[A-Z][\w&]* )?unit title(?: and number)?|title(?: of unit)?|unit name|standard title|unit(?=\s*:\s*[a-z]{3,} [a-z]))\s*[:–-]?\s*(.*)$/i;
/** A unit of the SQA has its title behind the word. */
const ofSqa = /^UNIT\s+(\p{Lu}\p{Ll}.*)$/u;
/** The same in the midst of a page, over its statement of standards. */
const ofStandards =
  /statement of standards UNIT (\p{Lu}.{3,120}?)(?= \(SCQF| Acceptable performance| CODE\b|$)/u;
/** A title behind the accreditation number of its unit, or before a number in brackets. */
const behindUan = /^(?:unit\s+)?[A-Z]\/\d{3}\/\d{4}\s*[:–-]?\s*(?=\p{Lu})/iu;
const numberBehind = /^(.*\p{L}.*\S)\s*\(([A-Z]{0,4}\d[\d.-]*\w*)\)$/u;
const code = String.raw`[A-Z][A-Z0-9]{3} \d{2}\b|[A-Z]{0,8}[ -]?\d[\w./-]*`;
const headed = new RegExp(
  String.raw`^(?:\d{1,3}\s+(?=unit))?(?!this |the |each |in |on |every )(?:(?:core|optional|mandatory|[A-Z][\w&’']* ){0,4}\s*)?(?:unit|component|module)(?:\s+|\s*:\s*)(?:QUALS?\s+)?(?:no\.?\s*|number\s*)?(${code})\s*(?:[:–-]\s*|\s|$)(.*)$`,
  'i',
);
const ofSvq = /^([A-Z0-9]{4} \d{2})\s*(?:\(([A-Z0-9-]+)\)\s*|\s)(\D.*)$/;
/** Words with which the next label begins, where all stands on one line. */
const nextLabel =
  /\s+\(?(?=(?:(?:(?:OCR|SQA|VTCT|NCFE|CACHE|Edexcel|City & Guilds) )?unit (?:reference|ref|code|number|no|level|summary|aim|credit|purpose|type|overview|introduction)|UAN|URN|(?:QCF |RQF |SCQF )?level\b\s*:?\s*(?:\d|entry|one|two|three|four)|credits?\b|GLH|guided learning|learning outcomes?|outcome \d|element \d|ofqual|NDAQ|QCF|TQT|\d+ credits|[A-Z]\/\d{3}\/\d{4}|overview\b|this (?:unit|standard)|assessment criteria|performance criteria)\b)/i;

/** The name of a body before its own code for a unit. */
const bodyBefore = /(?<=\p{Ll} )[A-Z]{3,} (?=Unit (?:Code|Ref(?:erence)?|No|Number)\b)/gu;

const clean = (text: string): string =>
  (text.replace(behindUan, '').replace(bodyBefore, '').split(nextLabel)[0] ?? '')
    .replace(headed, (whole, _number: string, rest: string) => rest || whole)
    .replace(/^(?:unit )?title\s*:\s*/i, '')
    .replace(/\s+Essay(?: [Ee]xamples?)?$/, '')
    .replace(/^[\s:–|-]+|[\s|:–-]+$/g, '')
    .trim();

const isTitle = (text: string): boolean =>
  text.length > 3 &&
  text.length < 200 &&
  /\p{L}{3}/u.test(text) &&
  !isOverColumns(text) &&
  !/^(?:essay|assignment)$|^[A-Z]{0,6}\d{1,3}\.\d|^(?:(?:learning )?outcome|element \d|assessment criteria|level|credit|guided|GLH|UAN|unit (?:level|code|ref|number))\b/i.test(
    text,
  );

/** The title of a unit and the number beside it, where its head gives them. */
export const titleIn = (
  lines: readonly HeadLine[],
  above: readonly HeadLine[] = [],
): { title?: Read<string>; number?: Read<string> } => {
  const head = headedTitle(lines);
  const title = labelledTitle(lines) ?? head.title;
  if (!title && !head.number) {
    const standard = standardTitle(lines);
    return standard.title ? standard : { title: bareTitle(lines, above) };
  }
  if (!title) return { title: bareTitle(lines, above), number: head.number };
  const [, name, behind] = numberBehind.exec(title.value) ?? [];
  if (name && behind)
    return {
      title: { value: name, line: title.line },
      number: head.number ?? { value: behind, line: title.line },
    };
  const own = unitCodeBefore(title.value);
  if (!own || own.rest === '') return { title, number: head.number };
  return {
    title: { value: own.rest, line: title.line },
    number: head.number ?? { value: own.code, line: title.line },
  };
};

const labelledTitle = (lines: readonly HeadLine[]): Read<string> | undefined => {
  for (const [index, { text, line }] of lines.entries()) {
    const own = labelled.exec(text)?.[1] ?? ofSqa.exec(text)?.[1] ?? ofStandards.exec(text)?.[1];
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

/** The title behind the number of a unit: of lines that begin with the word, else of any. */
const headedTitle = (lines: readonly HeadLine[]): { title?: Read<string>; number?: Read<string> } => {
  const own = headedIn(lines, /^(?:unit|component|module)\b/i);
  if (own.title) return own;
  const any = headedIn(lines, /^/);
  const within = any.title ? any : headedWithin(lines);
  return within.title || !any.number ? within : any;
};

/** The same in the midst of a line, as on pages that stand on one line: `Workbook for Unit 5: Greet visitors`. */
const headedWithin = (lines: readonly HeadLine[]): { title?: Read<string>; number?: Read<string> } => {
  for (const { text, line } of lines) {
    const titled = /\bUnit Title:? (\p{Lu}.{5,100}?)(?= Unit (?:Code|Ref|No|Number)\b)/u.exec(text)?.[1];
    if (titled && isTitle(titled)) return { title: { value: titled, line } };
    const [, number, rest = ''] = /^.*\sUnit (\d{1,4})\s*[:–-]\s*(\p{Lu}[^:]{5,120})$/u.exec(text) ?? [];
    if (number && isTitle(clean(rest)))
      return { title: { value: clean(rest), line }, number: { value: number, line } };
  }
  const foot = lines.find(({ text }) => behindName.test(text));
  const number = behindName.exec(foot?.text ?? '')?.[1];
  return foot && number ? { number: { value: number, line: foot.line } } : {};
};

/** The number of a unit behind its name, as headers of pages have it. */
const behindName = /^\p{Lu}[^:]{4,90}\sUnit (\d{1,4})$/u;

const headedIn = (
  lines: readonly HeadLine[],
  begins: RegExp,
): { title?: Read<string>; number?: Read<string> } => {
  for (const [index, { text, line }] of lines.entries()) {
    if (!begins.test(text)) continue;
    const [, number, rest = ''] = headed.exec(text) ?? [];
    if (
      !number ||
      /^\p{Ll}/u.test(number) ||
      /^unit\s+(?:type|level|title)|^(?:credit|GLH|level)\b.*\bof (?:the )?unit/i.test(text)
    )
      continue;
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

/** A title without the number of the page behind it, where it stands alone elsewhere. */
const withoutPage = (title: string, lines: readonly HeadLine[]): string => {
  const bare = title.replace(/ \d{1,3}$/, '');
  return bare !== title && lines.some(({ text }) => text === bare) ? bare : title;
};

const standardTitle = (lines: readonly HeadLine[]): { title?: Read<string>; number?: Read<string> } => {
  for (const [index, { text, line }] of lines.entries()) {
    const [, svq, , name] = ofSvq.exec(text) ?? [];
    if (svq && name) return { title: { value: clean(name), line }, number: { value: svq, line } };
    const coded = unitCodeBefore(text);
    if (!coded || coded.code.length < 3) continue;
    const next = lines[index + 1];
    const from = coded.rest === '' ? next : { text: coded.rest, line };
    if (from && isTitle(clean(from.text)))
      return {
        title: { value: withoutPage(clean(from.text), lines), line: from.line },
        number: { value: coded.code, line },
      };
  }
  return {};
};

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
  !/[.?!:>»|]$|\s[>»›/|]\s|^(?:skip|home|back|print|download|search|menu|login|log in|cookie|share|page|view|copyright|©)\b|\b(?:qualification specification|handbook|access to he$|diploma|certificate in|award in|nvq|awarding)\b|^[A-Z]\w*(?: \d+)?:\s|\bessay\b|\bunit [A-Z]{0,3}\d|^[A-Z]{0,6}\d{1,3}\.\d/i.test(
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

/** A title without a label: the line over the first field of the head, or under it where none stands over it. */
const bareTitle = (own: readonly HeadLine[], above: readonly HeadLine[]): Read<string> | undefined => {
  const lines = [...above.slice(-3), ...own];
  const first = lines.findIndex(({ text }) => isField(text) || /^unit\s+[A-Z]\/\d{3}\/\d{4}$/i.test(text));
  if (first < 0) return firstLine(own);
  const over = lines.slice(Math.max(0, first - 3), first).reverse();
  const under = /[A-Z]\/\d{3}\/\d{4}$/.test(lines[first]?.text ?? '')
    ? lines.slice(first + 1, first + 2)
    : [];
  const line = [...over, ...under].find(isBareTitle);
  return line && { value: clean(line.text), line: line.line };
};
