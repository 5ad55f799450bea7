import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkWhole } from '#files/check-whole.ts';
import { isShown, showPortfolio } from './portfolio.ts';

/** Lets `astro build` be typed by itself: where no command has handed a checked portfolio to the pages, it is checked here. */
export const checkedHere = (): AstroIntegration => ({
  name: 'checked-here',
  hooks: {
    'astro:build:start': async () => {
      if (isShown()) return;
      const root = resolve(process.env.PORTFOLIO_DIR ?? '.');
      const now = new Date();
      const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
      showPortfolio(await checkWhole(root, local.toISOString().slice(0, 10)));
    },
  },
});
