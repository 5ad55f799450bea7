import type { AstroIntegration } from 'astro';
import { type CheckedWhole, checkWhole } from '#files/check-whole.ts';
import { systemErrorInWords } from '#files/disk/system-error.ts';
import { NotAPortfolioError } from '#files/read-portfolio.ts';
import { showPortfolio } from '#site/portfolio.ts';
import { typedHere } from '../command/command.ts';
import { artefactAt } from './artefact-at.ts';
import { findingsPage } from './findings-page.ts';
import { findingsStyle } from './findings-style.ts';
import { securityHeaders } from './security-headers.ts';

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
      let checked: Promise<CheckedWhole> | undefined;
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
        if (ofServer.test(path)) return next();
        checked ??= checkAndShow(root, today);
        checked.then(
          async (now) => {
            const file = await artefactAt(now, path);
            const page = file || !isPage(path) ? undefined : pageInstead(now, path);
            if (file) answer(response, file.bytes, file.type, securityHeaders(path));
            else if (page !== undefined) answer(response, page, 'text/html');
            else next();
          },
          (error) => {
            checked = undefined;
            const page = pageOnFailure(error);
            if (page === undefined) next(error);
            else answer(response, page, 'text/html');
          },
        );
      });
    },
  },
});

/** The watcher drops a second change of a file within 50 ms. Shorter than the wait before pages load again. */
const settled = 60;

/** Checks the portfolio and hands it to the pages, so that they show what was judged. */
const checkAndShow = async (root: string, today: string): Promise<CheckedWhole> => {
  const checked = await checkWhole(root, today);
  showPortfolio(checked, 'assessor', typedHere());
  return checked;
};

/** The dev server's own files, which show nothing of the portfolio. */
const ofServer = /^\/(@|node_modules\/|src\/)/;

/** Pages have addresses that end in `.html`, in a slash, or in no ending. */
const isPage = (path: string): boolean => path.endsWith('.html') || !/\.[^/]*$/.test(path);

/** What to show where there is no portfolio to read just now; undefined for a mistake of the program. */
const pageOnFailure = (error: unknown): string | undefined => {
  const failure = error instanceof NotAPortfolioError ? error.message : systemErrorInWords(error);
  return failure === undefined
    ? undefined
    : findingsPage({
        findings: [],
        texts: new Map(),
        unreadable: failure,
        advice: 'This page goes away by itself when the portfolio can be read again.',
        lastBuild: false,
        style: styleAddress,
        script: '/@vite/client',
      });
};

const pageInstead = (
  { portfolio, findings, texts, silent }: CheckedWhole,
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
    writeHead: (
      status: number,
      headers: Record<string, string>,
    ) => {
      end: (body: string | Uint8Array) => void;
    };
  },
  body: string | Uint8Array,
  type: string,
  more: Record<string, string> = {},
): void => {
  const written = typeof body === 'string' ? `${type}; charset=utf-8` : type;
  response.writeHead(200, { ...more, 'Content-Type': written, 'Cache-Control': 'no-store' }).end(body);
};
