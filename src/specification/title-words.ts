import { isOverColumns } from './headings.ts';

/** A title behind the accreditation number of its unit, or before a number in brackets. */
const behindUan = /^(?:unit\s+)?[A-Z]\/\d{3}\/\d{4}\s*[:–-]?\s*(?=\p{Lu})/iu;
const code = String.raw`[A-Z][A-Z0-9]{3} \d{2}\b|[A-Z]{0,8}[ -]?\d[\w./-]*`;
/** The number of a unit behind the word, and what stands behind it. */
export const headed = new RegExp(
  String.raw`^(?:\d{1,3}\s+(?=unit))?(?!this |the |each |in |on |every )(?:(?:core|optional|mandatory|[A-Z][\w&’']* ){0,4}\s*)?(?:unit|component|module)(?:\s+|\s*:\s*)(?:QUALS?\s+)?(?:no\.?\s*|number\s*)?(${code})\s*(?:[:–-]\s*|\s|$)(.*)$`,
  'i',
);

/** Words with which the next label begins, where all stands on one line. */
export const nextLabel =
  /\s+\(?(?=(?:(?:(?:OCR|SQA|VTCT|NCFE|CACHE|Edexcel|City & Guilds) )?unit (?:sector reference|reference|ref|code|number|no|level|summary|aim|credit|purpose|type|overview|introduction)|UAN|URN|(?:QCF |RQF |SCQF )?level\b\s*:?\s*(?:\d|entry|one|two|three|four)|credits?\b|GLH|guided learning|learning outcomes?|outcome \d|element \d|ofqual|NDAQ|QCF|TQT|\d+ credits?|[A-Z]\/\d{3}\/\d{4}|overview\b|this (?:unit|standard)|assessment criteria|performance criteria)\b)/i;

/** The name of a body before its own code for a unit. */
const bodyBefore = /(?<=\p{Ll} )[A-Z]{3,} (?=Unit (?:Code|Ref(?:erence)?|No|Number)\b)/gu;

/** A title without its label, its number and what stands behind it. */
export const clean = (text: string): string =>
  (text.replace(behindUan, '').replace(bodyBefore, '').split(nextLabel)[0] ?? '')
    .replace(headed, (whole, _number: string, rest: string) => rest || whole)
    .replace(/^(?:unit )?title\s*:\s*/i, '')
    .replace(/^\([A-Z]{2,6} ?\d[\w.]*\)\s*[–:-]?\s*(?=\p{Lu})/u, '')
    .replace(/\s+Essay(?: [Ee]xamples?)?$/, '')
    .replace(/^[\s:–|-]+|[\s|:–-]+$/g, '')
    .replace(/(?<=^[^.]*\p{Ll})\.$/u, '')
    .trim();

/** Whether words may be the title of a unit. */
export const isTitle = (text: string): boolean =>
  text.length > 3 &&
  text.length < 200 &&
  /\p{L}{3}/u.test(text) &&
  !isOverColumns(text) &&
  !/^(?:essay|assignment)$|^(?:mapping and delivery|learner|assessor|candidate|delivery) guide$|^\(?(?:ofqual|code)\b|^[A-Z]{0,6}\d{1,3}\.\d|^(?:(?:learning )?outcome|element \d|assessment criteria|level|credit|guided|GLH|UAN|unit (?:level|code|ref|number))\b/i.test(
    text,
  );
