import { publishedTypes, unlikeItsName } from '#portfolio/words/artefact-type.ts';
import type { Rule } from '../rule.ts';

/** A file of evidence is of a type that every reader can open, and is what its name says. */
export const artefactType: Rule = {
  id: 'artefact-type',
  severity: 'error',
  answerable: false,
  title: 'A file of evidence is of a type that cannot be shown, or is not what its name says',
  why: 'A verifier must be able to open every file from a link or a stick, and a file that can run something is not safe to hand on.',
  mend: `Save it anew from the program that opens it, as one of ${publishedTypes.join(', ')}, with that ending.`,
  source: 'How this program publishes files',
  example: { wrong: 'file: form.html', right: 'file: form.pdf' },
  judge: function* (portfolio) {
    for (const record of portfolio.records)
      for (const [index, { file }] of record.data.attachments.entries()) {
        const artefact = portfolio.artefacts.get(record.number)?.find(({ name }) => name === file);
        const message = artefact && unlikeItsName(artefact);
        if (message)
          yield {
            place: portfolio.placeOf(record.file, ['attachments', index, 'file']),
            message,
            subject: record.number,
          };
      }
  },
};
