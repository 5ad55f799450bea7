import { labelOf } from '#portfolio/field-labels.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { alternatives, fieldsOf, itemOf } from '#portfolio/schema/schema-walk.ts';
import type { FormFinding } from './editor-answers.ts';
import { wayFor } from './ways.ts';

type Schema = Parameters<typeof fieldsOf>[0];

/** What each field of a schema is called in its form, those within others too. */
const labelsIn = (schema: Schema, inside = ''): [string, string][] =>
  alternatives(itemOf(schema) ?? schema).flatMap((one) =>
    fieldsOf(one).flatMap(([name, inner]): [string, string][] => [
      ...labelsIn(inner, name),
      [name, labelOf(name, inside)],
    ]),
  );

const labels = new Map<KindName, ReadonlyMap<string, string>>();

const labelsOf = (kind: KindName): ReadonlyMap<string, string> => {
  const known = labels.get(kind) ?? new Map(labelsIn(schemas[kind]));
  labels.set(kind, known);
  return known;
};

/**
 * A text as it is said to somebody who writes in a browser: a command is the way to where the same is done, as
 * `[words](address)`, and a field has the name that its form gives it.
 */
export const inForms = (text: string, kind?: KindName): string =>
  text.replace(/(\b[Rr]un )?`([^`]+)`/g, (whole, run: string | undefined, code: string) => {
    const way = wayFor(code);
    if (way) return `${run?.startsWith('R') ? 'Open ' : run ? 'open ' : ''}[${way.says}](${way.address})`;
    const [, name = '', value = ''] = /^([A-Za-z]+)(?::\s*(.*))?$/s.exec(code) ?? [];
    const label = kind && labelsOf(kind).get(name);
    if (label === undefined) return whole;
    const said = value === '' ? label : `${label}: ${value.replace(/^\{\s*|\s*\}$/g, '')}`;
    return `${run ?? ''}“${said}”`;
  });

/** A finding as it is said in a browser. */
export const findingInForms = (finding: FormFinding, kind?: KindName): FormFinding => ({
  ...finding,
  message: inForms(finding.message, kind),
  mend: inForms(finding.mend, kind),
});
