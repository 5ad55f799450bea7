import { type BuiltFrom, isOwnBuild, searchedIn } from './site-folder.ts';
import { isMarked, markedFiles, markIn } from './site-mark.ts';

/** What stands where a site is to be put: files that need not be written again where they would be the same. */
export interface LastBuild {
  folder: string;
  /** The mark that it was given. */
  mark: string;
  /** The hash of every file in it. */
  files: ReadonlyMap<string, string>;
  /**
   * Whether this very version made it of this portfolio and let it through this very gate: a page that is the same would
   * be let through again, and what is made from the same pages is the same.
   */
  own: boolean;
  /** The hash of what is searched of each page, by its path; of a build of its own alone. */
  searched: ReadonlyMap<string, string>;
}

/** The build in a folder in which nothing was changed since; undefined where there is none. */
export const lastBuildIn = (folder: string, from: BuiltFrom): LastBuild | undefined => {
  if (!isMarked(folder)) return undefined;
  const mark = markIn(folder);
  const own = isOwnBuild(folder, from);
  const searched = own ? searchedIn(folder) : new Map<string, string>();
  return { folder, mark, files: markedFiles(mark), own, searched };
};

/** Whether nothing else was built in its place since. */
export const stands = ({ folder, mark }: LastBuild): boolean => isMarked(folder) && markIn(folder) === mark;
