import type { Words } from './words-in.ts';
import { xmlText, xmlWords } from './xml.ts';
import { partsOf } from './zip.ts';

/** The words of a Word, Excel, PowerPoint or OpenDocument file. */
export const officeWords = (bytes: Buffer): Words[] =>
  partsOf(bytes)
    .filter(({ name }) => /\.(xml|rels|vml)$/i.test(name))
    .flatMap(({ name, data }) =>
      xmlWords(xmlText(data)).map((words) => ({ where: `the part ${name}`, words })),
    );
