import { bareTitle } from './bare-title.ts';
import { closes } from './headings.ts';
import { type HeadLine, isLabel } from './labels.ts';
import { breaksOff } from './running-on.ts';
import type { Read } from './specification.ts';
import { clean, headed, isTitle, nextLabel } from './title-words.ts';
import { unitCodeBefore } from './unit-codes.ts';

const labelled =
  /^(?:[^:]{0,30} \/ )?(?:view unit|(?:[A-Z][\w&]* )?unit title(?: and number)?|title(?: of unit)?|unit name|standard title|unit(?=\s*:\s*[a-z]{3,} [a-z]))\s*[:–-]?\s*(.*)$/i;
/** A unit of the SQA has its title behind the word. */
const ofSqa = /^UNIT\s+(\p{Lu}\p{Ll}.*)$/u;
/** The same in the midst of a page, over its statement of standards. */
const ofStandards =
  /statement of standards UNIT (\p{Lu}.{3,120}?)(?= \(SCQF| Acceptable performance| CODE\b|$)/u;
const numberBehind = /^(.*\p{L}.*\S)\s*\(([A-Z]{0,4}\d[\d.-]*\w*)\)$/u;
const ofSvq = /^([A-Z0-9]{4} \d{2})\s*(?:\(([A-Z0-9-]+)\)\s*|\s)(\D.*)$/;
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
    const at = own === '' ? afterLabels(lines, index + 1) : index;
    const from = own === '' ? lines[at] : { text: own, line };
    if (!from || !isTitle(clean(from.text))) continue;
    return { value: withRest(clean(from.text), lines.slice(at + 1)), line: from.line };
  }
  return undefined;
};

/** Where the first value stands behind labels that stand together. */
const afterLabels = (lines: readonly HeadLine[], from: number): number => {
  let at = from;
  while (at < from + 6 && isLabel(lines[at]?.text ?? '')) at += 1;
  return at;
};

/** A title goes on in the next line where that one begins small, or where it breaks off. */
const withRest = (title: string, [next]: readonly HeadLine[]): string => {
  const rest = (` ${next?.text ?? ''}`.split(nextLabel)[0] ?? '').trim();
  const goesOn =
    /^\p{Ll}/u.test(rest) ||
    ((breaksOff(title) || /[’'`]s$/.test(title)) && /^\p{Lu}\p{Ll}[^:]*$/u.test(rest));
  return goesOn && rest.length < 80 && !closes(rest) ? `${title} ${rest}` : title;
};

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
    const before = /^(\p{Lu}\p{Ll}[^:.]{5,100}?) Unit (?:Code|Ref(?:erence)?|No|Number)\s*:/u.exec(text)?.[1];
    if (before && !/^unit\b/i.test(before) && isTitle(before)) return { title: { value: before, line } };
    const competence = /^unit of competency ([A-Z]{3,}[A-Z0-9]*\d+[A-Z]?) - (\p{Lu}.{5,140})$/iu.exec(text);
    if (competence)
      return {
        title: { value: competence[2] as string, line },
        number: { value: competence[1] as string, line },
      };
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
