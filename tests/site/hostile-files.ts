import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { basePortfolio } from '../files/base-portfolio.ts';

/** Names that a disk may hold and an address, another system or a page may trip over. */
export const awkwardNames = [
  '50% done.txt',
  'Scan%20of%20form.txt',
  '%zz.txt',
  'Re: complaint.txt',
  'what? #2 & "more" <b>.txt',
  "it's * | here.txt",
  ' leading and trailing .txt',
  'café — £5 naïve.txt',
  'cafe\u0301 two.txt',
  '🙂 smile 👩‍👩‍👧.txt',
  'CON.txt',
  'lpt1.old.txt',
  'tilde~3a.txt',
  'a+b=c;d@e,f!(g)[h]{i}^`$.txt',
  'dots... .txt',
  `${'long '.repeat(40)}name.txt`,
  `${'w'.repeat(240)}.txt`,
  'Log.txt',
  'log-txt.txt',
  'log txt.txt',
  'sub folder/100%/note #1.txt',
  '文書.txt',
  '\u202Egnp.txt',
];

/** A photo of which every point is of its own, so that it is many bytes long. */
export const noisyPhoto = (format: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  })
    .toFormat(format)
    .toBuffer();

const observation = 'content/observations/E010-refund-call.yaml';

/** The base portfolio whose observation E010 lists further files; those with no bytes are listed and not there. */
export const portfolioWith = (
  files: Readonly<Record<string, Uint8Array | string | undefined>>,
  more: Readonly<Record<string, string>> = {},
): string => {
  const root = basePortfolio();
  for (const [name, bytes] of Object.entries(files)) {
    if (bytes === undefined) continue;
    const path = join(root, 'evidence/E010', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const listed = Object.keys(files).map((name) => {
    const looked = /\.(?:txt|csv|pdf|docx|xlsx)$/.test(name)
      ? ''
      : 'thirdParties: { by: sam-reed, on: 2026-03-04 },';
    const properties = more[name] ? `publishedWithItsProperties: ${JSON.stringify(more[name])},` : '';
    return `  - { file: ${JSON.stringify(name)}, title: A file, describes: Words, ${looked} ${properties} }\n`;
  });
  const path = join(root, observation);
  const text = readFileSync(path, 'utf8').replace('attachments:\n', `attachments:\n${listed.join('')}`);
  writeFileSync(path, text);
  return root;
};

/** A word of 240 letters, as an address or a reference that somebody pasted. */
const longWord = 'unbroken'.repeat(22);

/** Ends every sentence of the records, units and people with a word that fits no line. */
export const withLongWords = (root: string): void => {
  const content = join(root, 'content');
  for (const file of readdirSync(content, { recursive: true }).map(String)) {
    if (!/\.(yaml|mdx)$/.test(file)) continue;
    const text = readFileSync(join(content, file), 'utf8');
    const longer = text
      .replace(/^(\s*(?:- )?[a-z]\w*: )([A-Z][a-z]* [^{}[\]"'#:]*[a-z.])$/gim, `$1$2 ${longWord}`)
      .replace(
        /(\b(?:text|note|title|shows|shownAs): )([A-Z][^{}[\]"'#:,]*)(?=[,}]| \})/g,
        `$1$2 ${longWord}`,
      )
      .replace(/^([A-Z][a-z]+ [^{}<>:]*)\.$/gm, `$1 ${longWord}.`);
    writeFileSync(join(content, file), longer);
  }
};
