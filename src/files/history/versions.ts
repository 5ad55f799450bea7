import { git, newestOf, type Repository } from './repository.ts';

/** A version that was kept: its name, when, and the sentence that it was kept under. */
export interface Version {
  version: string;
  /** An ISO date and time, in UTC. */
  at: string;
  sentence: string;
}

/** How many versions are looked through: of a portfolio, some years of them. */
const most = 2_000;

/** The versions that were kept, the newest first; of one file those in which it changed, where its path is given. */
export const versionsOf = async (
  repository: Repository,
  { file, depth = most }: { file?: string; depth?: number } = {},
): Promise<Version[]> => {
  const { fs, dir, within } = repository;
  if ((await newestOf(repository)) === undefined) return [];
  const filepath = within + (file ?? '');
  const of = filepath === '' ? {} : { filepath: filepath.replace(/\/$/, ''), force: true };
  const log = await (await git()).log({ fs, dir, depth, ...of });
  return log.map(({ oid, commit: { message, author } }) => ({
    version: oid,
    at: new Date(author.timestamp * 1000).toISOString(),
    sentence: message.split('\n')[0] ?? '',
  }));
};

/** The bytes of those files of the portfolio that are wanted, as a version has them, by their paths in it. */
export const filesIn = async (
  repository: Repository,
  version: string,
  isWanted: (file: string) => boolean,
): Promise<Map<string, Buffer>> => {
  const { fs, dir, within } = repository;
  const library = await git();
  const paths = (await library.listFiles({ fs, dir, ref: version })).filter(
    (path) => path.startsWith(within) && isWanted(path.slice(within.length)),
  );
  const read = async (filepath: string) => {
    const { blob } = await library.readBlob({ fs, dir, oid: version, filepath });
    return [filepath.slice(within.length), Buffer.from(blob)] as const;
  };
  return new Map(await Promise.all(paths.map(read)));
};
