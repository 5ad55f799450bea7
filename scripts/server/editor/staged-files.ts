import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { publishedForm } from '#files/artefacts/published-form.ts';
import { pathWithin, seenAt } from '#files/disk/inside.ts';
import { createFile } from '#files/disk/write-file.ts';
import { publishedTypes, unlikeItsName } from '#portfolio/words/artefact-type.ts';
import { CannotRunError } from '../../command/command.ts';

const folderOf = (draft: string): string => `.drafts/files-${draft}`;

/** A name that lies safely on every disk: its letters and digits, its type in lower case. */
export const safeName = (name: string): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const [, stem = last, type = ''] = /^(.*?)(?:\.([^.]*))?$/.exec(last) ?? [];
  const words = [...stem.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')].slice(0, 60).join('');
  const told = device.test(words) ? `file-${words}` : words || 'file';
  return `${told}.${type.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
};

/** Names that Windows keeps for devices, whatever type follows. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** The name, or with the next number where one of these folders has a file of it already, in small letters or capitals. */
const freeName = (root: string, name: string, folders: readonly string[]): string => {
  const [, stem, type] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
  const taken = new Set(folders.flatMap((folder) => namesIn(root, folder)).map(asClashing));
  for (let count = 1; ; count += 1) {
    const one = count === 1 ? name : `${stem}-${count}${type}`;
    if (!taken.has(asClashing(one))) return one;
  }
};

const asClashing = (name: string): string => name.normalize('NFC').toLowerCase();

const namesIn = (root: string, folder: string): string[] => {
  const path = pathWithin(root, folder);
  return seenAt(path) ? readdirSync(path) : [];
};

/**
 * Keeps a file for a record that is being written in a form, if it can be published. Gives the name under which it will
 * lie in the record's folder: never that of a file that is there. Throws CannotRunError that says why it is not taken.
 */
export const stageFile = async (
  root: string,
  { draft, number, name }: { draft: string; number?: string | undefined; name: string },
  bytes: Buffer,
): Promise<string> => {
  const safe = safeName(name);
  if (bytes.length === 0)
    throw new CannotRunError(`${safe} is empty. Choose a file that opens on your own computer.`);
  const unlike = unlikeItsName({ name: safe, begins: bytes.toString('latin1', 0, 16) });
  if (unlike !== undefined)
    throw new CannotRunError(
      `${unlike} An assessor can open files that end in ${publishedTypes.join(', ')}. Save it as one of these, such as a PDF.`,
    );
  const form = await publishedForm(bytes, safe);
  if ('cannot' in form) throw new CannotRunError(`${form.cannot.message} ${form.cannot.mend}`);
  const own = number === undefined ? [] : [`evidence/${number}`];
  const free = freeName(root, safe, [folderOf(draft), ...own]);
  createFile(root, `${folderOf(draft)}/${free}`, bytes);
  return free;
};

/**
 * Lays the files that a record lists into its folder, each where nothing is yet; one that a try before has laid there
 * stays.
 */
export const layStaged = (root: string, draft: string, number: string, listed: readonly string[]): void => {
  if (listed.length === 0) return;
  for (const name of namesIn(root, folderOf(draft)).filter((one) => listed.includes(one))) {
    const file = `evidence/${number}/${name}`;
    const bytes = readFileSync(pathWithin(root, `${folderOf(draft)}/${name}`));
    const there = pathWithin(root, file);
    if (!seenAt(there)?.isFile() || !readFileSync(there).equals(bytes)) createFile(root, file, bytes);
  }
};

/** Forgets the files that were kept for a form. */
export const forgetStaged = (root: string, draft: string): void =>
  rmSync(pathWithin(root, folderOf(draft)), { recursive: true, force: true });
