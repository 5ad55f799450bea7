import { noFile, readBounded, withOpen } from './bounded.ts';

/** The bytes of a file within a limit; undefined where it cannot be opened or is none. Never throws. */
export const readBytes = (path: string, limit: number): Buffer | 'too large' | undefined => {
  try {
    return withOpen(path, (handle) => {
      if (noFile(handle)) return undefined;
      const bytes = readBounded(handle, limit);
      return bytes.length > limit ? 'too large' : bytes;
    });
  } catch {
    return undefined;
  }
};
