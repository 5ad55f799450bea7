import type { AstroIntegration } from 'astro';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { findingsPage } from './findings-page.ts';
import { findingsStyle } from './findings-style.ts';

const styleAddress = '/findings-page.css';

/**
 * Lets the dev server show the findings in place of any page while the portfolio cannot be read whole.
 * The page loads again by itself when a file changes, so that it goes once the last error is mended.
 */
export const findingsWhileBroken = (root: string, today: string): AstroIntegration => ({
  name: 'findings-while-broken',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let page: string | undefined | 'unread' = 'unread';
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          page = 'unread';
        }, settled);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
        if (path === styleAddress) return void answer(response, findingsStyle(), 'text/css');
        if (!isPage(path)) return next();
        if (page === 'unread') page = pageWhileBroken(root, today);
        if (page === undefined) next();
        else answer(response, page, 'text/html');
      });
    },
  },
});

/** The watcher drops a second change of a file within 50 ms. Shorter than the wait before pages load again. */
const settled = 60;

/** Pages have addresses that end in `.html`, in a slash, or in no ending; the dev server's own files start with `/@`. */
const isPage = (path: string): boolean =>
  path.endsWith('.html') || (!/^\/(@|node_modules\/|src\/)/.test(path) && !/\.[^/]*$/.test(path));

const pageWhileBroken = (root: string, today: string): string | undefined => {
  const { portfolio, findings, texts } = checkPortfolio(root, today);
  if (portfolio) return undefined;
  return findingsPage({
    findings,
    texts,
    advice: 'Mend them in the files named here. This page goes away by itself when the last one is mended.',
    lastBuild: false,
    style: styleAddress,
    script: '/@vite/client',
  });
};

const answer = (
  response: {
    writeHead: (status: number, headers: Record<string, string>) => { end: (body: string) => void };
  },
  body: string,
  type: string,
): void => {
  response
    .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
    .end(body);
};
