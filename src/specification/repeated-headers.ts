import { blockBreak } from './markup.ts';

const standard = /(?<![\w.])[A-Z]{3,}[A-Z0-9&]*\d[A-Z0-9]*(?= \p{Lu}\p{Ll})/gu;

/** How many headers are looked for: a text has as many standards at most. */
const most = 20;

/** No line of a page is longer: what is longer had its lines joined. */
const widest = 200;

/** The words that stand behind every place of a code, as far as they are the same. */
const shared = (texts: readonly string[]): string => {
  const [first = [], ...others] = texts.map((text) => text.split(' '));
  const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  return first.slice(0, differs < 0 ? first.length : differs).join(' ');
};

/** The headers that a code of a standard begins and that stand on three pages or more: the code and its title. */
const headersIn = (text: string): [code: string, title: string][] => {
  const behind = new Map<string, string[]>();
  for (const { 0: code, index } of text.matchAll(standard)) {
    const at = index + code.length + 1;
    behind.set(code, [...(behind.get(code) ?? []).slice(0, 20), text.slice(at, at + 140)]);
  }
  return [...behind].flatMap(([code, texts]) => {
    const title = texts.length < 3 ? '' : shared(texts);
    return title.includes(' ') ? [[code, title] as [string, string]] : [];
  });
};

/** Lines in which pages were joined, with the headers and footers of a standard as blocks of their own. */
export const withHeadersApart = (lines: readonly string[]): readonly string[] => {
  const joined = lines.filter((line) => line.length > widest);
  if (joined.length === 0) return lines;
  const headers = headersIn(joined.join('\n')).slice(0, most);
  return headers.reduce<readonly string[]>(
    (all, [code, title]) =>
      all.map((line) =>
        line
          .replaceAll(`${code} ${title}`, `${blockBreak}${code}${blockBreak}${title}${blockBreak}`)
          .replace(new RegExp(`(${blockBreak}) \\d{1,3}(?=\\s*$| ${blockBreak})`, 'g'), '$1')
          .replace(new RegExp(`^\\d{1,3} (?=${blockBreak})`), ''),
      ),
    lines,
  );
};
