/** The number that a page of a transcript begins with, where all of the page stands on one line. */
const numbered = /^\s*(\d{1,3}) (?=\S)/;

/** Who published a document and when, at the foot of a page. */
const publisher = /(?<=[\p{Ll}.;:)] )(?:© ?)?[A-Z][A-Z&]{1,8} (?:19|20)\d\d(?: Version\b.{0,12})?\s*$/u;

/** Whether a text says that it was transcribed from a document, page by page. */
const isTranscript = (lines: readonly string[]): boolean =>
  lines.some((line) => /^\s*Transcript(?:ion)?:?\s*$|^\s*Transcript of /i.test(line));

/** How far the number at the foot of a page may be from its place in the document. */
const covers = 12;

/**
 * The lines of a transcript without the numbers of its pages: sites that show documents write each page as one line, with
 * its place before it and the number at its foot behind. A text counts as one where three such lines or more follow each
 * other in number, or two long ones, and it says so.
 */
export const withoutPageNumbers = (lines: readonly string[]): readonly string[] => {
  if (!isTranscript(lines)) return withoutNumbersBehind(lines);
  let last = 0;
  const pages = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const page = Number(numbered.exec(line)?.[1] ?? 0);
    if (page !== last + 1 || (lines[at - 1] ?? '').trim() !== '') continue;
    pages.set(at, page);
    last = page;
  }
  const long = [...pages.keys()].filter((at) => (lines[at] ?? '').length > 160).length;
  if (pages.size < (long * 2 >= pages.size ? 2 : 3)) return lines;
  return lines.map((line, at) => {
    const page = pages.get(at);
    if (page === undefined) return line;
    const words = line.replace(numbered, '').replace(publisher, '');
    const foot = / (\d{1,3})\s*$/.exec(words)?.[1];
    return foot !== undefined && Math.abs(Number(foot) - page) <= covers
      ? words.replace(/ \d{1,3}\s*$/, '')
      : words;
  });
};

/** Lines without the numbers at their ends that run on from each other: those of pages or slides, each on one line. */
const withoutNumbersBehind = (lines: readonly string[]): readonly string[] => {
  const behind = new Map<number, number>();
  let last = 0;
  for (const [at, line] of lines.entries()) {
    if (line.length < 60) continue;
    const number = Number(/ (\d{1,3})\s*$/.exec(line)?.[1] ?? 0);
    if (number > 0 && (behind.size === 0 || number === last + 1)) {
      behind.set(at, number);
      last = number;
    }
  }
  const ends = new Set(
    [...behind.keys()].map((at) => (lines[at] ?? '').replace(/ \d{1,3}\s*$/, '').slice(-12)),
  );
  if (behind.size < 3 || ends.size < behind.size) return lines;
  return lines.map((line, at) => (behind.has(at) ? line.replace(/ \d{1,3}\s*$/, '') : line));
};
