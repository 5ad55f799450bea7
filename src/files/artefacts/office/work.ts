import type { Part } from '../shared/zip.ts';

/** What the parts of a file are cleaned with: told what goes, and how to clean a file within the file. */
export interface OfficeWork {
  tell: (what: string) => void;
  cleanEmbedded: (part: Part) => Promise<Part>;
}
