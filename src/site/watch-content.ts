import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetPortfolio, portfolioRoot } from './portfolio.ts';

/** Makes the dev server notice every change, addition and deletion under `content/` and `evidence/`. */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const root = portfolioRoot();
      server.watcher.add([`${root}${sep}content`, `${root}${sep}evidence`]);
      server.watcher.on('all', (_event, path) => {
        if (!/^(content|evidence)([\\/]|$)/.test(relative(root, path))) return;
        forgetPortfolio();
        void refreshContent?.({});
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
