import type { Case } from './corpus.ts';

/** The page of the docs about what is taken out of artefacts, with figures as measured on the corpus. */
export const measuredPage = (
  cases: Case[],
): string => `# Artefacts are published without what they tell besides

Every artefact is cleaned before it is published. What makes its picture, its sound or its words is copied; anything
else is left out. Nothing is coded anew but a photo that must be turned, and pictures in TIFF (without loss) and AVIF.
The same file gives the same bytes, and a clean file comes back as it is.

| format | files | of them held apart | with planted words | with any left | taken out |
|---|---|---|---|---|---|
${rows(cases)}

Measured on the files in \`tests/artefacts/corpus\` and those that \`tests/artefacts/made.ts\` makes; words planted in
each are looked for in the clean file as they are, in UTF-16, in hexadecimal and within whatever is packed. The files
held apart were made by programs that nothing was tuned on. Their first run found one fault, since mended: a photo
within a PDF that is packed as ASCII 85 (three files of ReportLab and pikepdf) kept its EXIF.

## What is refused, and what to do

${refused(cases)}

## What is not seen

- Words and faces **in** a picture, a film or a sound. A scanned page is told as one whose words are not read.
- The parts of a picture that a document crops away, and what a black box covers: the text under a box in a PDF is read
  and told, a picture under it is not.
- Comments themselves, form fields, hidden sheets, rows, slides and text: they stay and are read with the rest, with
  the place where they stand. Tracked changes count as accepted: what was deleted goes, what was added stays.
- Data that an encoder hides in the frames of sound and film, such as the settings of x264.
- Words that somebody hides among the dots of a picture.

Names, codes and settings that no page shows are searched for whoever stands in the private register, for addresses of mail and
for IBANs. A file of which not all can be searched is not published, unless its record says that somebody has read it.
`;

const typeOf = ({ name }: Case): string => (/\.([^.]+)$/.exec(name)?.[1] ?? '').replace('tiff', 'tif');

const rows = (cases: Case[]): string => {
  const types = Map.groupBy(
    cases.filter(({ name }) => !name.startsWith('cannot')),
    typeOf,
  );
  return [...types.keys()]
    .sort()
    .map((type) => row(type, types.get(type) as Case[]))
    .join('\n');
};

const row = (type: string, cases: Case[]): string => {
  const apart = cases.filter(({ half }) => half === 'apart').length;
  const planted = cases.filter((one) => one.planted.length > 0).length;
  const left = cases.filter((one) => one.left.length > 0).length;
  const removed = new Set(cases.flatMap(({ clean }) => ('removed' in clean ? clean.removed : [])));
  return `| ${type} | ${cases.length} | ${apart} | ${planted} | ${left} | ${[...removed].sort().join('; ') || 'nothing'} |`;
};

const refused = (cases: Case[]): string =>
  [
    ...new Set(
      cases.flatMap(({ name, clean }) =>
        'cannot' in clean ? [`- \`${name.slice(7)}\`: ${clean.cannot}`] : [],
      ),
    ),
  ]
    .sort()
    .join('\n');
