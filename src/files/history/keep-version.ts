import { join } from 'node:path';
import { CannotKeepError } from './cannot-keep-error.ts';
import { type ChangedFile, changedSince } from './changed-since.ts';
import { git, inTurn, newestOf, orBusy, type Repository } from './repository.ts';

type Tree = Awaited<ReturnType<Awaited<ReturnType<typeof git>>['readTree']>>['tree'];

/** Who kept a version, where the repository does not say. */
const nobodyNamed = { name: 'Portfolio', email: 'portfolio@localhost' };

/**
 * Keeps the portfolio as it stands now under a sentence, and gives what was kept; nothing where nothing changed. `only` names
 * the files that are kept, where that is not all. What somebody has staged with git besides stays staged, and is not kept.
 * `now` is in seconds since 1970. Throws CannotKeepError where something is half done.
 */
export const keepVersion = (
  repository: Repository,
  sentence: string,
  now: number,
  only?: (file: string) => boolean,
): Promise<ChangedFile[]> => inTurn(repository, () => keepNow(repository, sentence, now, only));

/** The same, for whoever has the turn already. */
export const keepNow = async (
  repository: Repository,
  sentence: string,
  now: number,
  only?: (file: string) => boolean,
): Promise<ChangedFile[]> => {
  const changed = (await changedSince(repository)).filter(({ file }) => only?.(file) ?? true);
  if (changed.length === 0) return [];
  await orBusy(repository);
  const blobs = new Map<string, string | undefined>();
  for (const one of changed) blobs.set(repository.within + one.file, await blobOf(repository, one));
  const newest = await newestOf(repository);
  const tree = await treeWith(repository, await treeOf(repository, newest), blobs);
  if ((await newestOf(repository)) !== newest)
    throw new CannotKeepError('Another program has just kept a version. Nothing was kept; try again.');
  await commit(repository, { sentence, now, tree, newest });
  for (const [filepath, oid] of blobs) await stage(repository, filepath, oid);
  return changed;
};

/** The bytes of a file as the repository keeps them; undefined where it is gone. */
const blobOf = async (
  { fs, dir, within }: Repository,
  { file, state }: ChangedFile,
): Promise<string | undefined> => {
  if (state === 'gone') return undefined;
  return (await git()).writeBlob({ fs, dir, blob: fs.readFileSync(join(dir, within, file)) });
};

const commit = async (
  { fs, dir }: Repository,
  {
    sentence,
    now,
    tree,
    newest,
  }: { sentence: string; now: number; tree: string; newest: string | undefined },
): Promise<void> => {
  const library = await git();
  const [name, email] = await Promise.all(
    ['user.name', 'user.email'].map((path) => library.getConfig({ fs, dir, path })),
  );
  await library.commit({
    fs,
    dir,
    message: sentence,
    tree,
    parent: newest === undefined ? [] : [newest],
    author: {
      name: String(name ?? nobodyNamed.name),
      email: String(email ?? nobodyNamed.email),
      timestamp: now,
    },
  });
};

/** What git would keep next is as what was kept, so that it sees no difference. */
const stage = async ({ fs, dir }: Repository, filepath: string, oid: string | undefined): Promise<void> => {
  const library = await git();
  if (oid === undefined) await library.remove({ fs, dir, filepath });
  else await library.updateIndex({ fs, dir, filepath, oid, add: true });
};

const treeOf = async ({ fs, dir }: Repository, of: string | undefined): Promise<Tree> =>
  of === undefined ? [] : (await (await git()).readTree({ fs, dir, oid: of })).tree;

/** A tree with some of its files as they are now, by their paths in it; a folder of which nothing is left goes. */
const treeWith = async (
  repository: Repository,
  entries: Readonly<Tree>,
  blobs: ReadonlyMap<string, string | undefined>,
): Promise<string> => {
  const next = new Map(entries.map((entry) => [entry.path, entry]));
  const below = new Map<string, Map<string, string | undefined>>();
  for (const [path, oid] of blobs) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length > 0) below.set(name, (below.get(name) ?? new Map()).set(rest.join('/'), oid));
    else if (oid === undefined) next.delete(name);
    else next.set(name, { mode: '100644', path: name, oid, type: 'blob' });
  }
  for (const [name, inside] of below) {
    const there = next.get(name);
    const entries = await treeOf(repository, there?.type === 'tree' ? there.oid : undefined);
    const oid = await treeWith(repository, entries, inside);
    if ((await treeOf(repository, oid)).length === 0) next.delete(name);
    else next.set(name, { mode: '040000', path: name, oid, type: 'tree' });
  }
  const { fs, dir } = repository;
  return (await git()).writeTree({ fs, dir, tree: [...next.values()] });
};
