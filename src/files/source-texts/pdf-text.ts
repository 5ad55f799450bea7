import { Cannot } from '../artefacts/shared/cleaning.ts';

/** Some words as they stand on a page: from where to where, and how high. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

const pagesLimit = 600;
/** How many points wide a letter is taken to be where columns are set side by side. */
const letter = 5;

/**
 * The words of a PDF, line by line as they stand on its pages: what stands beside each other with a gap between is kept
 * apart by spaces, so that columns stay columns. Throws `Cannot` where it cannot be read or holds no words.
 */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const document = await opened(bytes);
  const pages: string[] = [];
  try {
    for (let number = 1; number <= Math.min(document.numPages, pagesLimit); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const runs = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: item.transform[4],
                y: item.transform[5],
                width: item.width,
                size: item.height || 10,
              },
            ]
          : [],
      );
      pages.push(linesOf(runs).join('\n'));
    }
  } finally {
    await document.loadingTask.destroy();
  }
  if (pages.every((page) => page === ''))
    throw new Cannot(
      'Its pages hold only pictures of words, and words in a picture are not read. Take the text from the web page or the Word file of the specification.',
    );
  return pages.join('\n\n');
};

const opened = async (bytes: Uint8Array) => {
  try {
    const { getDocumentProxy } = await import('unpdf');
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch {
    throw new Cannot(
      'The PDF is damaged or locked with a password. Open it, print it to a new PDF, and take that.',
    );
  }
};

/** Runs that stand at one height are a line, from left to right; a larger step down than usual is an empty line. */
const linesOf = (runs: readonly Run[]): string[] => {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - run.y) <= Math.max(2, run.size * 0.3)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row, index) => {
    const above = rows[index - 1]?.[0];
    const own = row[0] as Run;
    return above && above.y - own.y > own.size * 2.2 ? ['', lineOf(row)] : [lineOf(row)];
  });
};

const lineOf = (row: readonly Run[]): string => {
  let line = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, size } of [...row].sort((a, b) => a.x - b.x)) {
    const gap = x - end;
    if (line === '' || gap > size * 1.5)
      line = `${line.padEnd(Math.max(Math.round(x / letter), line === '' ? 0 : line.length + 3))}`;
    else if (gap > size * 0.15 && !line.endsWith(' ')) line += ' ';
    line += text;
    end = x + width;
  }
  return line.trimEnd();
};
