import { Cannot } from '../shared/cleaning.ts';
import type { Words } from '../shared/words.ts';
import { traceWords } from '../shared/words-traces.ts';
import { attributesOf, piecesOf, xmlText, xmlWords } from '../shared/xml.ts';
import { type Part, partsOf } from '../shared/zip.ts';
import { cleanMedia, isMedia } from './media.ts';
import { sourceOf } from './relations.ts';
import { odfWords } from './words-odf.ts';
import { paragraphsOf } from './words-paragraphs.ts';
import { sheetWords } from './words-sheets.ts';
import { unseenWords } from './words-unseen.ts';

/** What the parts of an Office file are, in the words of a person; the first that fits. Those without words are empty. */
const places: [RegExp, string][] = [
  [/^word\/document\.xml$/, ''],
  [/^(docProps|docMetadata)\/|(^|\/)meta\.xml$/, 'a property of the file'],
  [/^customXml\/|^ppt\/tags\//, 'data of another program'],
  [/(people|persons\/.*|commentAuthors|authors)\.xml$/, 'the author of a comment'],
  [/comments?[^/]*\.xml$/i, 'a comment'],
  [/header\d*\.xml$/, 'the header'],
  [/footer\d*\.xml$/, 'the footer'],
  [/(footnotes|endnotes)\.xml$/, 'a note'],
  [/charts\//, 'a chart'],
  [/diagrams\/|drawings\//, 'a drawing'],
  [/pivotCache\//, 'the rows behind a pivot table'],
  [/externalLinks\//, 'cells of another workbook'],
  [/slideMasters\/|slideLayouts\/|notesMasters\/|handoutMasters\//, 'the pattern of the slides'],
];

/** Parts that only say how things look, in names of styles, fonts and colours. */
const looks =
  /(theme\d*|styles|stylesWithEffects|fontTable|numbering|webSettings|tableStyles|presProps|viewProps|calcChain|\[Content_Types\]|colors\d*|quickStyles?\d*|layout\d+)\.xml$|theme\/|diagrams\/(colors|quickStyle|layout)/;

/** The words of a Word, Excel, PowerPoint or OpenDocument file. */
export const officeWords = async (bytes: Buffer, _name: string, depth = 0): Promise<Words[]> => {
  if (depth > 3) throw new Cannot('It holds files within files; save it as PDF and take that.');
  const parts = partsOf(bytes);
  if (parts.some(({ name }) => name === 'mimetype'))
    return [...odfWords(parts), ...(await mediaWords(parts)), ...parts.flatMap(unseenWords)];
  const { words, read } = sheetWords(parts);
  const others = parts.filter(({ name }) => !read.has(name));
  const found = [
    ...words,
    ...others.flatMap(partWords),
    ...(await mediaWords(parts)),
    ...parts.flatMap(unseenWords),
  ];
  for (const { name, data } of parts.filter((part) => /\.(docx|xlsx|pptx)$/i.test(part.name)))
    found.push(
      ...(await officeWords(data, name, depth + 1)).map((one) => ({
        ...one,
        where: `a file inside, ${one.where}`,
      })),
    );
  return found;
};

const partWords = ({ name, data }: Part): Words[] => {
  if (/\.rels$/.test(name)) return linkWords(xmlText(data), sourceOf(name));
  if (!/\.(xml|vml)$/i.test(name) || looks.test(name)) return [];
  const xml = xmlText(data);
  if (/^(docProps|docMetadata|customXml)\//.test(name))
    return xmlWords(xml).map((words) => ({ where: placeOf(name, xml), words }));
  const where = placeOf(name, xml);
  let number = 0;
  return paragraphsOf(piecesOf(xml)).map(({ words, beside, row, under }): Words => {
    if (!beside) number += 1;
    if (row)
      return { where: where || `above paragraph ${number + 1}`, words, row, ...(under ? { under } : {}) };
    if (where !== '') return { where, words };
    return { where: beside ? 'a description or a name in the text' : `paragraph ${number}`, words };
  });
};

const placeOf = (name: string, xml: string): string => {
  const [, kind, number] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(name) ?? [];
  if (kind === 'slides')
    return `${/<p:sld\s[^>]*show="0"/.test(xml) ? 'the hidden slide' : 'slide'} ${number}`;
  if (kind) return `the notes of slide ${number}`;
  return places.find(([part]) => part.test(name))?.[1] ?? 'the settings of the file';
};

const linkWords = (xml: string, source: string): Words[] =>
  piecesOf(xml).flatMap((tag) => {
    const { TargetMode: mode, Target: words } = Object.fromEntries(attributesOf(tag));
    const where = /^xl\/worksheets\//.test(source) ? 'a link in a sheet' : 'a link';
    return mode === 'External' && words && words !== 'about:blank' ? [{ where, words }] : [];
  });

/** What cameras and programs wrote about pictures and recordings in the file. */
const mediaWords = async (parts: Part[]): Promise<Words[]> => {
  const found: Words[] = [];
  for (const part of parts.filter(isMedia)) {
    const { traces } = await cleanMedia(part);
    found.push(...traceWords(traces, 'a picture or recording inside'));
  }
  return found;
};
