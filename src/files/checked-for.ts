import { publishedPath } from '#portfolio/words/file-address.ts';
import { type Audience, publicCopy, publicFindings } from '#public-copy/public-copy.ts';
import type { TriedArtefact } from './artefacts/try-artefacts.ts';
import type { CheckedWhole } from './check-whole.ts';

/**
 * What was checked, as it is shown to those for whom a copy is made: whole to the assessor; to the public under the
 * names chosen for it, and with no files but those marked for it. Nothing is checked again.
 */
export const checkedFor = (checked: CheckedWhole, audience: Audience): CheckedWhole => {
  const { portfolio, findings, tried } = checked;
  if (audience === 'assessor' || !portfolio) return checked;
  const copy = publicCopy(portfolio);
  const open = [...copy.artefacts.values()].flat().flatMap(({ number, name, file }) => {
    const came = tried.get(file);
    return came ? [[file, moved(came, publishedPath(number, name))] as const] : [];
  });
  return {
    ...checked,
    portfolio: copy,
    findings: publicFindings(findings, portfolio),
    tried: new Map(open),
  };
};

const moved = (came: TriedArtefact, path: string): TriedArtefact =>
  came.path === undefined ? came : { ...came, path };
