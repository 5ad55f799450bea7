import { type FSWatcher, type Stats, unwatchFile, watch, watchFile } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The folder that holds `content/` and `evidence/`. */
const portfolioRoot = (): string => resolve(process.env.PORTFOLIO_DIR ?? '.');

/** Makes the dev server notice every change, addition and deletion of content and evidence. */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const root = portfolioRoot();
      const folders = watchedFolders.map((folder) => `${root}${sep}${folder}`);
      server.watcher.add(folders);
      const renew = () => {
        // This is what Astro sends itself when a collection changes: without it, pages keep the paths they had.
        for (const environment of Object.values(server.environments))
          environment.hot.send('astro:content-changed', {});
        server.environments.client?.hot.send({ type: 'full-reload' });
      };
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!isContent(root, path)) return;
        clearTimeout(waiting);
        waiting = setTimeout(renew, settled);
      });
      const stop = folders.map((folder) =>
        watchPutBack(folder, (path) => server.watcher.emit('all', 'change', path)),
      );
      server.httpServer?.once('close', () => {
        for (const end of stop) end();
      });
    },
  },
});

/** The watcher drops a second change of a file within 50 ms; read after that, its last state is always seen. */
const settled = 80;

/**
 * Tells of every change in a folder from when it was removed and put back: the server's own watcher forgets a folder that
 * goes. Gives how to stop.
 */
const watchPutBack = (folder: string, tell: (path: string) => void): (() => void) => {
  let inner: FSWatcher | undefined;
  // Moved away and back between two looks it is the same folder, changed only in when it was.
  const renew = (now: Stats) => {
    inner?.close();
    inner = now.ino ? watchInside(folder, tell) : undefined;
    tell(folder);
  };
  watchFile(folder, { interval: lookAgain }, renew);
  return () => {
    unwatchFile(folder, renew);
    inner?.close();
  };
};

const watchInside = (folder: string, tell: (path: string) => void): FSWatcher =>
  watch(folder, { recursive: true }, (_event, name) => tell(join(folder, name ?? ''))).on('error', () =>
    tell(folder),
  );

/** How often to see whether the folders themselves are still there, in milliseconds. */
const lookAgain = 500;

const watchedFolders = ['content', 'evidence'];

/** Whether a path lies in a folder whose files pages are made from. */
const isContent = (root: string, path: string): boolean =>
  watchedFolders.includes(relative(root, path).split(/[\\/]/)[0] ?? '');
