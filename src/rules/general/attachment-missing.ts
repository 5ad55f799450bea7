import { nearest } from '#language/nearest.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { referencesTo } from '#portfolio/references.ts';
import { namedBy, pathOf } from '#portfolio/words/file-address.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Every file that a record names lies in its folder and is listed among its attachments. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  statements: ['GEN-13'],
  severity: 'error',
  answerable: false,
  title: 'A record names a file that is not there',
  why: 'An assessor would be sent to an artefact that nobody can open.',
  mend: "Put the file into the record's folder under evidence/, or name the file that is there.",
  source: 'Centre help: the index, the tracking sheet and the item agree',
  example: {
    wrong: 'file: rota.csv, with no evidence/E014/rota.csv',
    right: 'evidence/E014/rota.csv beside the record',
  },
  judge: function* (portfolio) {
    for (const { record, path, value, place, subject } of referencesTo(portfolio, 'attachment')) {
      if (!record) continue;
      const trouble =
        path[0] === 'attachments' ? notThere(portfolio, record, value) : notListed(record, value);
      if (trouble) yield { ...trouble, place: place(), subject };
    }
    for (const record of portfolio.records)
      for (const { component, attributes, place } of record.mentions) {
        const trouble =
          component === 'image'
            ? pictureNotThere(portfolio, record, attributes.file ?? '')
            : attributes.file && notListed(record, attributes.file);
        if (trouble) yield { ...trouble, place, subject: record.number };
      }
  },
};

const notThere = (
  portfolio: Portfolio,
  { number }: AnyRecord,
  file: string,
): Omit<Verdict, 'place'> | undefined => {
  const names = (portfolio.artefacts.get(number) ?? []).map(({ name }) => name);
  if (names.includes(file)) return undefined;
  const unlisted = passedOver(number, file, names);
  if (unlisted) return unlisted;
  const close = nearest(file, names);
  return {
    message: `There is no file evidence/${number}/${file}.${close ? ` Did you mean ${close}?` : ''}`,
    mend:
      names.length > 0
        ? `The folder evidence/${number}/ holds ${names.join(', ')}.`
        : `Put the file into the folder evidence/${number}/.`,
    nearest: close,
  };
};

/** What is there by that name and is still no file of the portfolio. */
const passedOver = (number: string, file: string, names: string[]): Omit<Verdict, 'place'> | undefined => {
  const inside = names.filter((name) => name.startsWith(`${file}/`));
  if (inside.length > 0)
    return {
      message: `evidence/${number}/${file} is a folder, not a file.`,
      mend: `Name the file in it that is meant: ${inside.join(', ')}.`,
    };
  return file.split('/').some((part) => part.startsWith('.'))
    ? {
        message: `${file} begins with a dot: such files are hidden, and passed over.`,
        mend: 'Give the file a name that begins with a letter or a digit, on the disk and here.',
      }
    : undefined;
};

const pictureNotThere = (portfolio: Portfolio, record: AnyRecord, address: string) => {
  const names = (portfolio.artefacts.get(record.number) ?? []).map(({ name }) => name);
  return namedBy(address, names) === undefined
    ? notThere(portfolio, record, pathOf(address) ?? address)
    : undefined;
};

const notListed = (record: AnyRecord, file: string): Omit<Verdict, 'place'> | undefined => {
  const listed = record.data.attachments.map((attachment) => attachment.file);
  if (listed.includes(file)) return undefined;
  const close = nearest(file, listed);
  return {
    message: `${file} is not among the attachments of ${record.number}.${close ? ` Did you mean ${close}?` : ''}`,
    mend: 'List the file under `attachments`, with a title.',
    nearest: close,
  };
};
