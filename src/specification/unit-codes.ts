/** Words and signs that look like the code of a unit and are that of something else. */
const ofSomethingElse =
  /^(?:(?:LO|AC|PC|KU|P|K|GLH|TQT|UAN|URN|NVQ|SVQ|SCQF|RQF|NQF)[ .]?\d|QCF ?\d(?!\d)|(?:ISO|BS|EN|IP) ?\d|A4\b|LEVEL|PAGE|ISSUE|VERSION|[A-Z]{1,2}\d+\.\d)/;

const shapes = [
  String.raw`[A-Z]{2,}(?:&[A-Z]+)*[A-Z0-9]*\d[A-Z0-9]*(?:\.\d[\dA-Z]*)*`,
  String.raw`[A-Z]{1,3}\d+[A-Z0-9]*[a-z]?(?:\.\d[\dA-Z]*)*`,
  String.raw`[A-Z]{2,5} (?:[A-Z][a-z]{2,6} )?\d{1,4}(?:\.\d{1,2})?`,
  String.raw`[A-Z](?:&[A-Z])+ ?\d{1,3}`,
  String.raw`\d{1,2}[A-Z]{1,4}\d{1,2}`,
  String.raw`[A-Z]{2,}[A-Z0-9]*\/\d{1,3}[A-Z]?`,
].join('|');

const before = new RegExp(
  String.raw`^(${shapes})(?:\s+\(?SQA Unit Code:?\s+\w+ \w+\)?)?(?:\s*[:–-]?\s+(.*))?$`,
);

/** The code of a unit that a line begins with, and what stands behind it; undefined where there is none. */
export const unitCodeBefore = (text: string): { code: string; rest: string } | undefined => {
  const [, code, rest = ''] = before.exec(text) ?? [];
  return code === undefined ||
    code.length < 2 ||
    ofSomethingElse.test(code) ||
    (rest !== '' && !/^\p{Lu}/u.test(rest))
    ? undefined
    : { code, rest };
};
