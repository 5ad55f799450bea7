import { publishedForm } from '#files/artefacts/published-form.ts';
import { readBytes } from '#files/artefacts/read-bytes.ts';
import type { CheckedWhole } from '#files/check-whole.ts';
import { artefactLimit } from '#files/read-artefacts.ts';
import { pathOf } from '#portfolio/words/file-address.ts';
import { contentType } from './content-type.ts';

/** A file of evidence as it is published, and its type. */
export interface ServedArtefact {
  bytes: Uint8Array;
  type: string;
}

/** The published file of a checked portfolio that an address means, made anew; undefined where it means none. */
export const artefactAt = async (
  { tried, onDisk }: CheckedWhole,
  address: string,
): Promise<ServedArtefact | undefined> => {
  const path = pathOf(address)?.replace(/^\//, '');
  if (!path?.startsWith('artefacts/')) return undefined;
  const [file] = [...tried].find(([, one]) => one.path === path) ?? [];
  if (file === undefined) return undefined;
  const { bytes } = await readBytes(onDisk.get(file) ?? '', path, artefactLimit);
  const form = bytes && (await publishedForm(bytes, path, { withProperties: true }));
  return form && 'bytes' in form ? { bytes: form.bytes, type: contentType(path) } : undefined;
};
