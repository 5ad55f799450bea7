import { counted } from '#language/words.ts';
import { type Piece, piecesOf, readable } from '../../artefacts/shared/xml.ts';
import { localName } from '../../artefacts/shared/xml-edit.ts';

/** What may stand in a Word file beside its words, by the elements that it is written with. */
const besides: readonly { names: readonly string[]; says: (count: number) => string }[] = [
  {
    names: ['drawing', 'pict', 'object'],
    says: (count) =>
      `${counted(count, 'picture or drawing', 'pictures or drawings')} left out. Add what is evidence under Attachments.`,
  },
  { names: ['commentReference'], says: (count) => `${counted(count, 'comment')} left out.` },
  {
    names: ['del', 'moveFrom'],
    says: (count) => `${counted(count, 'deletion')} that nobody had accepted left out.`,
  },
  {
    names: ['ins', 'moveTo'],
    says: (count) => `${counted(count, 'insertion')} that nobody had accepted taken in.`,
  },
  {
    names: ['footnoteReference', 'endnoteReference'],
    says: (count) => `${counted(count, 'footnote')} left out. Write what matters into the text.`,
  },
  { names: ['oMath'], says: (count) => `${counted(count, 'formula', 'formulas')} left out.` },
];

/** What was left out of the main part of a Word file, or is otherwise now, a sentence each. */
export const leftOut = (xml: string, hidden: number): string[] => {
  const pieces = piecesOf(xml);
  const count = (names: readonly string[]) => pieces.filter((piece) => begins(piece, names)).length;
  const fields = pieces.filter(isField).length;
  return [
    ...besides.flatMap(({ names, says }) => (count(names) > 0 ? [says(count(names))] : [])),
    ...(hidden > 0 ? [`${counted(hidden, 'passage')} of hidden words left out.`] : []),
    ...(fields > 0
      ? [
          `${counted(fields, 'field')}, such as a date or a number, kept as the words shown; nothing renews them.`,
        ]
      : []),
  ];
};

/** A paragraph mark that was deleted or inserted is said by an element that holds nothing. */
const begins = ({ kind, name }: Piece, names: readonly string[]): boolean =>
  names.includes(localName(name)) &&
  (kind === 'open' || (kind === 'empty' && !/^(?:ins|del)$/.test(localName(name))));

/** A field that computes what it shows; a link is kept as one. */
const isField = ({ kind, name, raw }: Piece, at: number, all: readonly Piece[]): boolean => {
  const own = localName(name);
  if (own === 'fldSimple' && kind === 'open') return !/HYPERLINK/.test(raw);
  if (own !== 'instrText' || kind !== 'open') return false;
  const words = readable(all[at + 1]?.raw ?? '').trim();
  return words !== '' && /^[A-Z]+\b/.test(words) && !words.startsWith('HYPERLINK');
};
