import { relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The folder that holds `content/` and `evidence/`. */
const portfolioRoot = (): string => resolve(process.env.PORTFOLIO_DIR ?? '.');

/** Makes the dev server notice every change, addition and deletion of content and evidence. */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const root = portfolioRoot();
      server.watcher.add(watchedFolders.map((folder) => `${root}${sep}${folder}`));
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
    },
  },
});

/** The watcher drops a second change of a file within 50 ms; read after that, its last state is always seen. */
const settled = 80;

const watchedFolders = ['content', 'evidence'];

/** Whether a path lies in a folder whose files pages are made from. */
const isContent = (root: string, path: string): boolean =>
  watchedFolders.includes(relative(root, path).split(/[\\/]/)[0] ?? '');
