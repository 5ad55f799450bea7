import type { Place } from '#portfolio/finding.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { pictureOf } from '../general/artefact-uncited.ts';
import type { Rule } from '../rule.ts';

/** Files in which people can be seen or heard. */
const shows = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|mp3|m4a|wav|ogg|opus|mp4|m4v|mov|webm)$/i;

/** Whether people can be seen or heard in a file of that name. */
export const showsPeople = (file: string): boolean => shows.test(file);

const mendBy = (who: string, on: string): string =>
  `Look or listen through the whole file. If nobody else is seen, heard or named, add \`thirdParties: { by: ${who}, on: ${on} }\`, with who looked and when; else take the file out and cite the document where it is held.`;

/** DP-1: a photo or recording was looked through for third parties. */
export const attachmentNotLookedThrough: Rule = {
  id: 'attachment-not-looked-through',
  statements: ['DP-1'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A photo or recording has not been looked through for third parties',
  why: 'A face, a voice, a screen in the background or a name on a badge shows somebody who never agreed; masking the copy does not make it good.',
  mend: mendBy('sam-reed', '2026-03-14'),
  source: 'Practitioner notes on confidentiality: photocopies of documents should not be used',
  example: {
    wrong: '- { file: board.jpg, title: The team board }',
    right: '- { file: board.jpg, title: The team board, thirdParties: { by: sam-reed, on: 2026-03-14 } }',
  },
  gather: (count) => `${count} photos and recordings have not been looked through for third parties`,
  judge: function* (portfolio, { today }) {
    for (const record of portfolio.records) {
      for (const [index, { file, thirdParties }] of record.data.attachments.entries())
        if (showsPeople(file) && !thirdParties)
          yield {
            get place() {
              return portfolio.placeOf(record.file, ['attachments', index, 'file']);
            },
            message: `${record.number} does not say who looked through ${file} for third parties, and when.`,
            mend: mendBy(portfolio.file.learner, today),
            subject: record.number,
          };
      for (const { name, place } of picturesNotListed(portfolio, record))
        yield {
          place,
          message: `${record.number} shows ${name}, does not list it among its attachments, and so does not say who looked through it for third parties.`,
          mend: 'Look through the whole picture. If nobody else is seen or named, list it under `attachments` with `thirdParties`, the id of who looked and the day; else take it out of the text and out of evidence/.',
          subject: record.number,
        };
    }
  },
};

/** Pictures that the words of a record show out of its folder, each once, and that are no attachment of it. */
const picturesNotListed = ({ artefacts }: Portfolio, record: AnyRecord): { name: string; place: Place }[] => {
  const listed = new Set(record.data.attachments.map(({ file }) => file));
  return (artefacts.get(record.number) ?? [])
    .filter(({ name }) => showsPeople(name) && !listed.has(name))
    .flatMap(({ name }) => {
      const place = pictureOf(record, name)?.place;
      return place ? [{ name, place }] : [];
    });
};
