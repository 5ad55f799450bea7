import type { Finding } from '#domain/finding.ts';
import type { Artefact } from '#domain/portfolio.ts';
import { shapeFinding } from '#domain/rules/shape.ts';
import { listFiles } from './list-files.ts';

/** The largest artefact, in bytes. */
export const artefactLimit = 100_000_000;

/** The files under `evidence/` of the portfolio at `root`: listed, never opened. */
export const readArtefacts = (root: string): { artefacts: Artefact[]; findings: Finding[] } => {
  const { files, findings } = listFiles(root, 'evidence');
  const tooLarge = files.filter(({ bytes }) => bytes > artefactLimit);
  return {
    artefacts: files.map(({ file, bytes }) => {
      const [, number = '', name = ''] = /^evidence\/([^/]+)\/?(.*)$/.exec(file) ?? [];
      return { number, name, file, bytes };
    }),
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
