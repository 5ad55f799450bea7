import { copiedName } from '#language/copied-name.ts';
import { nearest } from '#language/nearest.ts';
import type { AnyRecord, Artefact, Mention, Portfolio } from '#portfolio/portfolio.ts';
import { namedBy } from '#portfolio/words/file-address.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Every file under `evidence/` is listed by the record of its folder. */
export const artefactUncited: Rule = {
  id: 'artefact-uncited',
  statements: ['GEN-13', 'GEN-17', 'DP-5'],
  severity: 'warning',
  title: 'A file in evidence/ is listed by no record',
  why: 'A file that no record explains is evidence of nothing, and might show somebody who never agreed to it.',
  mend: 'List it under `attachments` of its record, or take it away.',
  source: 'Centre help: reference each item with a number, identified in the evidence matrix',
  answeredAt: 'evidence/E014/form.pdf',
  example: {
    wrong: 'evidence/E014/form.pdf, with no attachments in E014',
    right: 'attachments: [{ file: form.pdf, title: The signed form }]',
  },
  judge: function* (portfolio) {
    for (const artefact of [...portfolio.artefacts.values()].flat()) {
      const trouble = troubleWith(portfolio, artefact);
      if (trouble)
        yield { ...trouble, place: { file: artefact.file, line: 1, column: 1 }, subject: artefact.file };
    }
  },
};

const troubleWith = (
  portfolio: Portfolio,
  { number, name, file }: Artefact,
): Omit<Verdict, 'place'> | undefined => {
  const record = portfolio.byNumber.get(number);
  if (record) {
    if (isNamed(record, name)) return undefined;
    const message = `${number} does not list ${name} among its attachments.`;
    return copyOf(name, portfolio.artefacts.get(number) ?? []) ?? { message };
  }
  if (portfolio.unread.has(number)) return undefined;
  if (!name)
    return {
      message: `${file} lies in no folder of a record.`,
      mend: 'Move it into evidence/ followed by the number of its record, such as evidence/E014/.',
    };
  const close = nearest(number, portfolio.byNumber.keys());
  return {
    message: `There is no record ${number} that ${file} could belong to.${close ? ` Did you mean evidence/${close}/?` : ''}`,
    nearest: close,
  };
};

/** What to say of a copy that lies beside its original in the folder of a record. */
const copyOf = (name: string, files: readonly Artefact[]): Omit<Verdict, 'place'> | undefined => {
  const copied = copiedName(name, new Set(files.map((file) => file.name)));
  return copied?.isThere
    ? {
        message: `${name} looks like a copy of ${copied.original}, which lies beside it; such a name is given by ${copied.by}. No record lists it.`,
        mend: 'Compare the two, and take the copy away. If both are evidence, give it a name of its own and list it under `attachments`.',
      }
    : undefined;
};

const isNamed = (record: AnyRecord, name: string): boolean =>
  record.data.attachments.some(({ file }) => file === name) || pictureOf(record, name) !== undefined;

/** Where the words of a record show that file of its folder as a picture. */
export const pictureOf = ({ mentions }: AnyRecord, name: string): Mention | undefined =>
  mentions.find(
    ({ component, attributes }) =>
      component === 'image' && namedBy(attributes.file ?? '', [name]) !== undefined,
  );
