import { type Cleaner, type Cleaning, must, type Trace } from '../shared/cleaning.ts';
import { type Part, partsOf } from '../shared/zip.ts';
import { zipOf } from '../shared/zip-write.ts';
import { cleanOpenDocument } from './odf.ts';
import { cleanPackage } from './ooxml.ts';

const depthLimit = 4;

/** The folder that the parts of a file lie in, and what such a file is called, by the ending of its name. */
const kindsOfFile: Readonly<Record<string, readonly [folder: string, name: string]>> = {
  docx: ['word/', 'a Word document'],
  xlsx: ['xl/', 'an Excel workbook'],
  pptx: ['ppt/', 'a PowerPoint presentation'],
};

/** As `cleanOffice`, of a file of that ending: one of Word under the name of Excel opens nowhere, and is refused. */
export const cleanOfficeFile =
  (extension: string): Cleaner =>
  (bytes) => {
    const [folder = '', name = ''] = kindsOfFile[extension] ?? [];
    must(
      partsOf(bytes).some((part) => part.name.startsWith(folder)),
      `It is not ${name}, as its name says; give it the ending of what it is.`,
    );
    return cleanOffice(bytes);
  };

/**
 * A Word, Excel, PowerPoint or OpenDocument file without properties, authors of comments, changes that were tracked
 * (they count as accepted: what was deleted is gone), small copies, data of printers and other programs, and parts
 * that nothing shows. Its words, cells, slides and comments stay.
 */
export const cleanOffice: Cleaner = (bytes) => cleanAt(bytes, 0);

const cleanAt = async (bytes: Buffer, depth: number): Promise<Cleaning> => {
  must(depth < depthLimit, 'It holds files within files; save it as PDF and take that.');
  const parts = partsOf(bytes);
  const traces: Trace[] = [];
  const tell = (what: string): void => {
    traces.push({ what, bytes: Buffer.alloc(0) });
  };
  const cleanEmbedded = async ({ name, data }: Part): Promise<Part> => {
    const clean = await cleanAt(data, depth + 1);
    traces.push(...clean.traces);
    return { name, data: clean.bytes };
  };
  const open = parts.some(({ name }) => name === 'mimetype');
  const written = await (open ? cleanOpenDocument : cleanPackage)(parts, { tell, cleanEmbedded });
  return { bytes: zipOf(written, (name) => name === 'mimetype'), traces };
};
