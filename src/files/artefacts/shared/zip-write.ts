import { zipSync } from 'fflate';
import type { Part } from './zip.ts';

/** The first moment that an archive can tell. */
const mtime = new Date(1980, 0, 1);

/** An archive of the parts in their order; `stored` ones are not packed. The same parts give the same bytes. */
export const zipOf = (parts: Part[], stored: (name: string) => boolean): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        parts.map(({ name, data }) => [name, [data, { level: stored(name) ? 0 : 6, mtime }]]),
      ),
    ),
  );
