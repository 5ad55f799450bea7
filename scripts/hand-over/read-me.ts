import { dateInWords } from '#language/words.ts';
import type { Audience } from '#public-copy/public-copy.ts';

/**
 * What whoever unpacks a portfolio reads first, in lines as Windows ends them. `day` is the ISO date of what it shows.
 */
export const readMe = (day: string, audience: Audience): string =>
  `${[
    'A portfolio of evidence',
    '',
    `It shows what was there on ${dateInWords(day)}.`,
    '',
    'To read it',
    '  1. Unpack the whole archive: in Windows, right-click it and choose "Extract All";',
    '     on a Mac, double-click it. Inside the archive its pages lead nowhere.',
    '  2. Open the folder "portfolio", then "index.html" in it. Any browser shows it.',
    '',
    'It needs no network and sends nothing. Only the search needs the pages to stand',
    'on a web server; "Evidence" and "Coverage map" list everything without it.',
    '"How to read this portfolio" says what each word and figure means.',
    '',
    ...closing[audience],
  ].join('\r\n')}\r\n`;

const closing: Readonly<Record<Audience, readonly string[]>> = {
  assessor: [
    "It speaks of people at work. Keep it as your centre keeps learners' records, and",
    'pass it on only to those who assess or verify it.',
  ],
  public: ['It is the copy for everybody: files that are not for the public are left out.'],
};
