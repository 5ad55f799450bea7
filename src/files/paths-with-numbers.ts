import { listFiles } from './disk/list-files.ts';

/**
 * Every path under content/ and evidence/ that may bear a number, even of what cannot be read. Throws UnseenNumbersError
 * where nobody can tell which numbers a folder holds.
 */
export const pathsWithNumbers = (root: string): string[] =>
  ['content', 'evidence'].flatMap((folder) => {
    const { files, unread } = listFiles(root, folder);
    const closed = unread.find((path) => /^(?:content(?:\/[^/.]+)?|evidence)$/.test(path));
    if (closed !== undefined) throw new UnseenNumbersError(closed);
    return [...files.map(({ file }) => file), ...unread.map((path) => `${path}/`)];
  });

/** A folder of numbers cannot be looked into, so that no number is known to be free. */
export class UnseenNumbersError extends Error {
  override name = 'UnseenNumbersError';
  constructor(folder: string) {
    super(
      `Which numbers are taken cannot be told: ${folder}/ cannot be looked into, or is a link. Run \`npm run check\`, mend what it says of ${folder}, then try again.`,
    );
  }
}
