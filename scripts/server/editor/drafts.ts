import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pathWithin } from '#files/disk/inside.ts';
import { yamlText } from '#files/record-text.ts';
import { replaceAside } from '#files/write-record.ts';
import { type Entry, entrySchema } from './entry.ts';

const named = /^form-([a-z0-9-]{1,60})\.yaml$/;

/** A record half written in a form, and the name under which it is kept. */
export interface KeptForm {
  draft: string;
  entry: Entry;
}

/** Keeps what stands in a form, so that a closed window, a crash or a power cut loses nothing. */
export const keepForm = (root: string, entry: Entry): void => {
  if (entry.draft !== undefined) replaceAside(root, `form-${entry.draft}.yaml`, yamlText(entry));
};

/** What is kept under such a name, where there is something that can be read. */
export const formKept = (root: string, draft: string): KeptForm | undefined => {
  const entry = entryIn(() => join(pathWithin(root, '.drafts'), `form-${draft}.yaml`));
  return entry && { draft, entry };
};

/** Forgets it, once it is written or not wanted any more. */
export const forgetForm = (root: string, draft: string): void =>
  rmSync(join(pathWithin(root, '.drafts'), `form-${draft}.yaml`), { force: true });

/** Every record that is half written in a form. */
export const formsKept = (root: string): KeptForm[] => {
  const folder = pathWithin(root, '.drafts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const draft = named.exec(name)?.[1];
      const entry = draft && entryIn(() => join(folder, name));
      return draft && entry ? [{ draft, entry }] : [];
    });
};

/** Of a draft everything is taken, however long a text in it is: what a record may not hold is said when it is saved. */
const entryIn = (at: () => string): Entry | undefined => {
  try {
    const path = at();
    if (!lstatSync(path).isFile()) return undefined;
    return entrySchema.safeParse(parse(readFileSync(path, 'utf8'))).data;
  } catch {
    // Somebody has changed it by hand, it is gone, or the folder is a link.
    return undefined;
  }
};
