import { readFileSync } from 'node:fs';
import { headingsOf } from '#portfolio/imports-known.ts';
import { importsFile, importsSchema, type TableForm } from '#portfolio/schema/imports.ts';
import { changedFile } from './changed/changed-record.ts';
import { pathWithin, seenAt } from './disk/inside.ts';
import { replaceFile } from './disk/write-file.ts';
import { basisText } from './record-text.ts';
import { holdWhole } from './schema/hold-whole.ts';
import { withoutMark } from './text/as-written.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** How tables were taken in, or that the file which says it cannot be read. */
export type ReadForms = { forms: TableForm[]; text: string | undefined; broken?: true };

/** How tables were taken into the portfolio at `root`; none where nothing was kept. */
export const readForms = (root: string): ReadForms => {
  const path = pathWithin(root, importsFile);
  if (!seenAt(path)) return { forms: [], text: undefined };
  const text = readFileSync(path, 'utf8');
  const yaml = parseYaml(withoutMark(text), importsFile);
  const held = yaml.whole ? holdWhole(importsSchema, yaml) : undefined;
  return held?.data === undefined ? { forms: [], text, broken: true } : { forms: held.data.imports, text };
};

/** Keeps how a table was taken in, in place of what was kept of the same columns; what else stands in the file stays. */
export const keepForm = (root: string, form: TableForm): void => {
  const { forms, text, broken } = readForms(root);
  if (broken) return;
  const key = headingsOf(form);
  const at = forms.findIndex((one) => headingsOf(one) === key);
  const all = at < 0 ? [...forms, form] : forms.with(at, form);
  const bare = { imports: all.map(withoutEmpty) };
  const after = text === undefined ? basisText('imports', bare) : changedFile(text, importsSchema, bare);
  if (after !== text) replaceFile(root, importsFile, after, text);
};

/** A form without lists that hold nothing. */
const withoutEmpty = ({ always, words, ...rest }: TableForm): Record<string, unknown> => ({
  ...rest,
  ...(Object.keys(always).length > 0 ? { always } : {}),
  ...(words.length > 0 ? { words } : {}),
});
