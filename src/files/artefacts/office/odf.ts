import { must } from '../shared/cleaning.ts';
import { attributesOf, type Piece, xmlText } from '../shared/xml.ts';
import { edited, type Fate, localName, withAttributes } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';
import { cleanMediaPart, isMedia } from './media.ts';
import type { OfficeWork } from './work.ts';

/** Parts that go, and what they are; empty where it is not worth telling. */
const goes: [RegExp, string][] = [
  [/(^|\/)meta\.xml$/, 'author, company, title and days of the document'],
  [/^Thumbnails\//, 'a small copy of a page'],
  [/^META-INF\/.*signatures.*\.xml$/, 'a signature'],
  [/^(VersionList\.xml|Versions\/)/, 'earlier versions'],
  [/^(Configurations2\/|layout-cache$|manifest\.rdf$)/, ''],
];

/** Elements that go with all in them, and what they are. */
const dropped: Record<string, string> = {
  'text:tracked-changes': 'text that was deleted, and who changed what',
  'table:tracked-changes': 'cells that were changed, and who changed what',
  'text:change': '',
  'text:change-start': '',
  'text:change-end': '',
  'meta:creator-initials': '',
  'loext:sender-initials': '',
  'meta:date-string': '',
};

/** The parts of an OpenDocument file (ISO/IEC 26300), cleaned, in their order. */
export const cleanOpenDocument = async (parts: Part[], work: OfficeWork): Promise<Part[]> => {
  const kind = parts.find(({ name }) => name === 'mimetype')?.data.toString('latin1') ?? '';
  must(
    kind.startsWith('application/vnd.oasis.opendocument'),
    'It is not an OpenDocument file, whatever its name says.',
  );
  must(
    !parts.some(({ name, data }) => isMacro(name, data)),
    'It holds macros; save it without them or as PDF and take that.',
  );
  const left = parts.filter((part) => !hasGone(part, work.tell));
  const clean = left.map((part) => (/\.xml$/.test(part.name) ? cleanXml(part, work.tell) : part));
  const shown = clean.filter((part) => isShown(part, clean, work.tell));
  const written: Part[] = [];
  for (const part of shown) written.push(await cleanBinary(part, work));
  return written.map((part) => (part.name === 'META-INF/manifest.xml' ? manifest(part, written) : part));
};

const isMacro = (name: string, data: Buffer): boolean =>
  /^(Basic|Scripts)\/.*\.(xml|py|js|bsh)$/.test(name) && !/-lb\.xml$|-lc\.xml$/.test(name) && data.length > 0;

const hasGone = ({ name }: Part, tell: (what: string) => void): boolean => {
  const what = goes.find(([part]) => part.test(name))?.[1];
  if (what) tell(what);
  return what !== undefined;
};

/** Whether a picture is one that some page names. */
const isShown = ({ name }: Part, all: Part[], tell: (what: string) => void): boolean => {
  const path = /(?:^|\/)((?:Pictures|Media)\/.+)$/.exec(name)?.[1];
  if (path === undefined) return true;
  const shown = all.some((part) => /(content|styles)\.xml$/.test(part.name) && part.data.includes(path));
  if (!shown) tell('what no page shows');
  return shown;
};

const cleanBinary = (part: Part, work: OfficeWork): Part | Promise<Part> => {
  if (/\.xml$|\.rdf$|^mimetype$/.test(part.name)) return part;
  if (/(^|\/)ObjectReplacements\//.test(part.name) && !isMedia(part)) return part;
  must(
    isMedia(part) || /\.(svg|svm)$/.test(part.name),
    'It holds a file of another program inside; save it as PDF and take that.',
  );
  return cleanMediaPart(part, work.tell);
};

const cleanXml = (part: Part, tell: (what: string) => void): Part => {
  /** Within a comment, its author and day go; elsewhere the same elements may be what a page shows. */
  const fate = (tag: Piece): Fate => {
    const what = dropped[tag.name];
    if (what !== undefined) {
      if (what !== '') tell(what);
      return 'drop';
    }
    if (tag.name === 'dc:creator' || tag.name === 'dc:date') {
      if (tag.name === 'dc:creator') tell("comments' authors");
      return 'drop';
    }
    if (tag.name === 'config:config-item' && isOfPrinter(tag)) return 'empty';
    return tag.raw.includes('=') ? { tag: withAttributes(tag.raw, attributeOf) } : 'keep';
  };
  return { name: part.name, data: Buffer.from(edited(xmlText(part.data), fate, () => {})) };
};

const isOfPrinter = (tag: Piece): boolean =>
  attributesOf(tag).some(
    ([key, value]) =>
      key === 'config:name' &&
      /Printer|Fax|Database|Rsid|PasswordInfo|RedlineProtection|LastSaved|BasePath/i.test(value),
  );

const attributeOf = (key: string, value: string): string | undefined => {
  if (/rsid$/.test(key)) return undefined;
  if (localName(key) === 'href' && /^(file:|[a-z]:[\\/]|\\\\|\/(?!\/)|\.\.\/)/i.test(value))
    return 'about:blank';
  return value;
};

/** The list of the parts, without those that have gone. */
const manifest = (part: Part, written: Part[]): Part => {
  const names = new Set(written.map(({ name }) => name));
  const xml = edited(
    xmlText(part.data),
    (tag) => {
      const path = attributesOf(tag).find(([key]) => key === 'manifest:full-path')?.[1];
      const stays =
        path === undefined ||
        path === '/' ||
        names.has(path) ||
        [...names].some((name) => path.endsWith('/') && name.startsWith(path));
      return stays ? 'keep' : 'drop';
    },
    () => {},
  );
  return { name: part.name, data: Buffer.from(xml) };
};
