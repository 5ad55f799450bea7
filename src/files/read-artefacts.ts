import { readSync } from 'node:fs';
import type { Finding } from '#portfolio/finding.ts';
import type { Artefact } from '#portfolio/portfolio.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { withOpen } from './disk/bounded.ts';
import { listFiles } from './disk/list-files.ts';

/** The largest artefact, in bytes. */
export const artefactLimit = 100_000_000;

/**
 * The files under `evidence/` of the portfolio at `root`: listed, with their first bytes and never more of them, and
 * where each lies on the disk.
 */
export const readArtefacts = (
  root: string,
): { artefacts: Artefact[]; onDisk: ReadonlyMap<string, string>; findings: Finding[] } => {
  const { files, findings } = listFiles(root, 'evidence');
  const tooLarge = files.filter(({ bytes }) => bytes > artefactLimit);
  return {
    artefacts: files.map(({ file: path, absolute, bytes }) => {
      const file = path.normalize('NFC');
      const [, number = '', name = ''] = /^evidence\/([^/]+)\/?(.*)$/.exec(file) ?? [];
      return { number, name, file, bytes, begins: beginningOf(absolute) };
    }),
    onDisk: new Map(files.map(({ file, absolute }) => [file.normalize('NFC'), absolute])),
    findings: [
      ...findings,
      ...tooLarge.map(({ file, bytes }) =>
        shapeFinding(
          'file-too-large',
          { file, line: 1, column: 1 },
          `${file} holds ${bytes} bytes; an artefact may hold ${artefactLimit}.`,
          { subject: file },
        ),
      ),
    ],
  };
};

const beginningOf = (absolute: string): string => {
  const bytes = Buffer.alloc(16);
  try {
    const read = withOpen(absolute, (handle) => readSync(handle, bytes));
    return bytes.toString('latin1', 0, read);
  } catch {
    return '';
  }
};
