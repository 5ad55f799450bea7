// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkedHere } from './src/site/checked-here.ts';
import { watchContent } from './src/site/watch-content.ts';

export default defineConfig({
  output: 'static',
  outDir: process.env.PORTFOLIO_OUT ?? './dist',
  cacheDir: './.astro/cache',
  publicDir: './src/no-public-folder',
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { format: 'file', concurrency: 32, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx({ syntaxHighlight: false }), watchContent(), checkedHere()],
  vite: {
    build: { reportCompressedSize: false },
    resolve: { preserveSymlinks: process.execArgv.includes('--preserve-symlinks') },
  },
});
