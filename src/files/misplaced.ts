import type { Finding } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';

/** What files are that hold no record, by their endings. */
const kinds: readonly [is: string, endings: string][] = [
  ['a Word document', 'doc docx docm dot dotx'],
  ['a document', 'odt rtf pages wpd wps'],
  ['a spreadsheet', 'xls xlsx xlsm xlsb ods numbers csv tsv'],
  ['a presentation', 'ppt pptx pptm pps ppsx odp key'],
  ['a PDF', 'pdf xps'],
  ['a picture', 'jpg jpeg jpe jfif png gif webp heic heif avif tif tiff bmp svg ico psd'],
  [
    'a recording',
    'mp3 m4a wav ogg oga opus aac wma flac amr aif aiff mp4 m4v mov avi mkv webm wmv 3gp mpg mpeg',
  ],
  ['an archive', 'zip 7z rar tar gz tgz bz2 xz'],
  ['a message', 'eml msg mbox'],
  ['a web page', 'htm html mht mhtml webarchive'],
];

const shortcuts = new Set('lnk url webloc desktop gdoc gsheet gslides gdraw gform'.split(' '));

const byEnding = new Map(
  kinds.flatMap(([is, endings]) => endings.split(' ').map((ending) => [ending, is] as const)),
);

/** The finding on a file of content/ that is no record but a document, picture or recording; undefined for any other. */
export const misplaced = (file: string): Finding | undefined => {
  const ending = /\.([^./]+)$/.exec(file.toLowerCase())?.[1] ?? '';
  if (shortcuts.has(ending))
    return told(
      file,
      'a shortcut to something that lies elsewhere',
      'Take it away. Download or copy the document itself, put it',
    );
  const is = byEnding.get(ending);
  return is === undefined ? undefined : told(file, is, 'Move it');
};

const told = (file: string, is: string, how: string): Finding => {
  const number = /(?:^|\/)([EDQV]\d{3,6})(?!\d)/.exec(file)?.[1];
  return shapeFinding(
    'unknown-folder',
    { file, line: 1, column: 1 },
    `${file} is ${is}, and content/ holds only records, which are text.`,
    {
      mend: number
        ? `${how} into evidence/${number}/, and list it under \`attachments\` in ${number}.`
        : `${how} into evidence/ in the folder of the record that it belongs to, such as evidence/E014/, and list it under \`attachments\` in that record.`,
      subject: file,
    },
  );
};
