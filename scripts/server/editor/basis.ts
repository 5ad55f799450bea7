import { readFileSync } from 'node:fs';
import {
  type Basis,
  basisForm,
  basisSchemas,
  isAskedInBasis,
  withBasisFacts,
} from '#authoring/form/basis-form.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import { changedFile } from '#files/changed/changed-record.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { fileWithin, pathWithin, seenAt } from '#files/disk/inside.ts';
import { readText } from '#files/disk/read-text.ts';
import { createFile, replaceFile } from '#files/disk/write-file.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { basisText } from '#files/record-text.ts';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { plainText } from '#files/text/plain-text.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { PortfolioFile } from '#portfolio/schema/portfolio-file.ts';
import { CannotRunError } from '../../command/command.ts';
import { layEquivalences, layUnits, unitsToChoose } from '../../new/units-to-choose.ts';
import type { FormFinding, OpenForm, Saved } from './editor-answers.ts';
import { type Entry, versionOf, withNotAsked, withoutEmpty } from './entry.ts';
import { formFindings } from './form-findings.ts';

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

/** One of the two files as it is on the disk, to the byte. */
interface There {
  text: string;
  data: Readonly<Record<string, unknown>>;
}

/**
 * One of the two files, undefined where there is none. Throws CannotRunError where it cannot be read whole: a form that
 * shows a part of it would be saved over the rest.
 */
const thereIn = (root: string, name: Basis): There | undefined => {
  const file = fileOf(name);
  if (!seenAt(pathWithin(root, file))) return undefined;
  const { text } = readText(fileWithin(root, file), file, { inPlace: true });
  const plain = text === undefined ? undefined : plainText(text, file, 'yaml-unreadable');
  const yaml = plain?.findings.length === 0 ? parseYaml(plain.text, file) : undefined;
  if (!yaml?.whole || typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data))
    throw new CannotRunError(
      `${file} cannot be read as it stands, so that a form would lose a part of it. \`npm run check\` says what to mend.`,
    );
  return {
    text: readFileSync(fileWithin(root, file), 'utf8'),
    data: yaml.data as Readonly<Record<string, unknown>>,
  };
};

/** The form of one of the two files, with what stands in it. `today` is an ISO date. */
export const openBasis = (root: string, name: Basis, today: string): OpenForm => {
  const form = basisForm(name, asFarAsRead(root), today);
  const there = thereIn(root, name);
  if (there === undefined) return { form, data: {}, body: '' };
  return { form, data: there.data, body: '', version: versionOf(there.text) };
};

const drafted = (root: string, entry: Entry): { text: string; data: Record<string, unknown> } => {
  const kind = basisIn(entry);
  const { data } = entry;
  const kept = withoutEmpty(
    withBasisFacts(kind, (withoutEmpty(data) ?? {}) as Record<string, unknown>, asFarAsRead(root)),
  );
  const there = thereIn(root, kind);
  const whole = withNotAsked(there?.data, (kept ?? {}) as Record<string, unknown>, (field) =>
    isAskedInBasis(kind, field),
  );
  const text =
    there === undefined ? basisText(kind, whole) : changedFile(there.text, basisSchemas[kind], whole);
  return { text, data: whole };
};

/** What is found in such a form, at its fields. */
export const lookAtBasis = (root: string, entry: Entry): FormFinding[] => {
  const kind = basisIn(entry);
  const { text, data } = drafted(root, entry);
  const missing = missingFields(basisSchemas[kind], data);
  const { findings } = holdToSchema(basisSchemas[kind], parseYaml(text, fileOf(kind)));
  return formFindings(missing, findings, text);
};

/** Writes one of the two files, and lays in the units that are registered for. Never over a file that changed meanwhile. */
export const saveBasis = (root: string, entry: Entry, today: string): Saved => {
  const findings = lookAtBasis(root, entry);
  if (findings.length > 0) return { findings };
  const kind = basisIn(entry);
  const { version } = entry;
  return whileHeld(root, kind, () => {
    const there = thereIn(root, kind);
    if ((there === undefined ? undefined : versionOf(there.text)) !== version)
      return { changed: openBasis(root, kind, today) };
    const { text, data } = drafted(root, entry);
    if (kind === 'portfolio') {
      layUnits(root, unitsToChoose(root), data);
      layEquivalences(root, data);
    }
    if (there === undefined) createFile(root, fileOf(kind), text);
    else replaceFile(root, fileOf(kind), text, there.text);
    return { saved: kind, title: fileOf(kind) };
  });
};
