import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Basis, basisForm, basisSchemas, withBasisFacts } from '#authoring/form/basis-form.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import { changedFile } from '#files/changed-record.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { fileWithin } from '#files/disk/inside.ts';
import { createFile, replaceFile } from '#files/disk/write-file.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { basisText } from '#files/record-text.ts';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { PortfolioFile } from '#portfolio/schema/portfolio-file.ts';
import { layEquivalences, layUnits, unitsToChoose } from '../../new/units-to-choose.ts';
import type { FormFinding, OpenForm, Saved } from './editor.ts';
import { type Entry, versionOf, withoutEmpty } from './entry.ts';
import { fieldAtLine } from './field-at-line.ts';

const basisIn = ({ kind }: Entry): Basis => (kind === 'people' ? 'people' : 'portfolio');

const fileOf = (name: Basis): string => `content/${name}.yaml`;

/** What can be chosen from in a portfolio that may have neither file yet. */
const asFarAsRead = (root: string): Portfolio => {
  const { content } = readPortfolio(root);
  return linkPortfolio({
    ...content,
    units: [...unitsToChoose(root)],
    file: content.file ?? ({ learner: '' } as PortfolioFile),
    people: content.people ?? { vouching: [], observed: [] },
    records: [],
  });
};

const textOf = (root: string, name: Basis): string | undefined =>
  existsSync(join(root, fileOf(name))) ? readFileSync(fileWithin(root, fileOf(name)), 'utf8') : undefined;

/** The form of one of the two files, with what stands in it. `today` is an ISO date. */
export const openBasis = (root: string, name: Basis, today: string): OpenForm => {
  const form = basisForm(name, asFarAsRead(root), today);
  const text = textOf(root, name);
  if (text === undefined) return { form, data: {}, body: '' };
  const data = (parseYaml(text.replace(/^\uFEFF/, ''), fileOf(name)).data ?? {}) as Record<string, unknown>;
  return { form, data, body: '', version: versionOf(text) };
};

const drafted = (root: string, entry: Entry): { text: string; data: Record<string, unknown> } => {
  const kind = basisIn(entry);
  const { data } = entry;
  const kept = withoutEmpty(
    withBasisFacts(kind, (withoutEmpty(data) ?? {}) as Record<string, unknown>, asFarAsRead(root)),
  );
  const whole = (kept ?? {}) as Record<string, unknown>;
  const there = textOf(root, kind);
  const text = there === undefined ? basisText(kind, whole) : changedFile(there, basisSchemas[kind], whole);
  return { text, data: whole };
};

/** What is found in such a form, at its fields. */
export const lookAtBasis = (root: string, entry: Entry): FormFinding[] => {
  const kind = basisIn(entry);
  const { text, data } = drafted(root, entry);
  const missing = missingFields(basisSchemas[kind], data);
  const { findings } = holdToSchema(basisSchemas[kind], parseYaml(text, fileOf(kind)));
  return [
    ...missing.map(({ path, sentence }) => ({
      field: path,
      severity: 'error' as const,
      message: 'This is still needed.',
      mend: sentence,
    })),
    ...findings
      .filter(({ rule }) => rule !== 'field-missing')
      .map(({ severity, message, mend, line }) => ({
        severity,
        message,
        mend,
        field: fieldAtLine(text, line),
      })),
  ];
};

/** Writes one of the two files, and lays in the units that are registered for. Never over a file that changed meanwhile. */
export const saveBasis = (root: string, entry: Entry, today: string): Saved => {
  const findings = lookAtBasis(root, entry);
  if (findings.length > 0) return { findings };
  const kind = basisIn(entry);
  const { version } = entry;
  return whileHeld(root, kind, () => {
    const there = textOf(root, kind);
    if ((there === undefined ? undefined : versionOf(there)) !== version)
      return { changed: openBasis(root, kind, today) };
    const { text, data } = drafted(root, entry);
    if (kind === 'portfolio') {
      layUnits(root, unitsToChoose(root), data);
      layEquivalences(root, data);
    }
    if (there === undefined) createFile(root, fileOf(kind), text);
    else replaceFile(root, fileOf(kind), text);
    return { saved: kind, title: fileOf(kind) };
  });
};
