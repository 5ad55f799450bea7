import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedAs } from '#portfolio/words/artefact-type.ts';
import { pathOf } from '#portfolio/words/file-address.ts';

/** The largest picture that a sheet holds, and the most that all of them may be, in bytes: a sheet goes by mail. */
const largest = 500_000;
const mostOfAll = 6_000_000;

/**
 * Gives a published picture as an address that holds it, by its address in the site. Undefined for what is no picture,
 * and for one that would make the sheet too large for a mail. `folder` is where published files lie.
 */
export const picturesAsData = (folder: string): ((address: string) => string | undefined) => {
  const held = new Map<string, string>();
  let all = 0;
  return (address) => {
    const path = address.includes('#') ? undefined : pathOf(address);
    const published = path === undefined ? undefined : publishedAs(path);
    if (path === undefined || published?.show !== 'image') return undefined;
    const known = held.get(path);
    if (known !== undefined) return known;
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
    if (size === undefined || size > largest || all + size > mostOfAll) return undefined;
    all += size;
    const data = `data:${published.type};base64,${readFileSync(join(folder, path)).toString('base64')}`;
    held.set(path, data);
    return data;
  };
};
