import type { AstroIntegration } from 'astro';
import { type CheckedPortfolio, checkPortfolio } from '#files/check-portfolio.ts';
import { findingsPage } from './findings-page.ts';
import { findingsStyle } from './findings-style.ts';

const styleAddress = '/findings-page.css';

/**
 * Lets the dev server show the findings in place of any page while the portfolio cannot be read whole, and in place of
 * the page of a record that cannot be read or is gone.
 * The page loads again by itself when a file changes, so that it goes once the last error is mended.
 */
export const findingsWhileBroken = (root: string, today: string): AstroIntegration => ({
  name: 'findings-while-broken',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let checked: CheckedPortfolio | undefined;
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          checked = undefined;
        }, settled);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
        if (path === styleAddress) return void answer(response, findingsStyle(), 'text/css');
        if (!isPage(path)) return next();
        checked ??= checkPortfolio(root, today);
        const page = pageInstead(checked, path);
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

const pageInstead = (
  { portfolio, findings, texts, silent }: CheckedPortfolio,
  path: string,
): string | undefined => {
  const number = /^\/(?:evidence|assessment)\/([EDQV]\d+)(?:\.html)?$/.exec(path)?.[1];
  const gone = portfolio && number !== undefined && !portfolio.byNumber.has(number);
  if (portfolio && !gone) return undefined;
  const mend = 'This page goes away by itself when the last one is mended.';
  return findingsPage({
    findings,
    texts,
    silent,
    advice: gone
      ? `There is no ${number} to show just now: its file is gone, or holds an error. ${mend}`
      : `Mend them in the files named here. ${mend}`,
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
