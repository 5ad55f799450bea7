import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RivalPage } from './rival-pages.ts';

/** The markup of a page around its blocks, with two places to fill: what every generator here writes. */
export const frame = {
  head: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><main><h1>{title}</h1>\n',
  block: '<p class="{mark}">{block}</p>\n',
  foot: '</main></body></html>\n',
};

/** How long the class of each block must be, so that a page comes out as large as ours. */
const markOf = ({ title, blocks, bytes }: RivalPage): string => {
  const bare = Buffer.byteLength(frame.head + frame.foot) + 2 * Buffer.byteLength(title) - 14;
  const words = blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + frame.block.length - 13, 0);
  return 'm'.repeat(Math.max(1, Math.round((bytes - bare - words) / Math.max(1, blocks.length))));
};

/** Writes each page as a file of data with its words, which a generator reads and puts into the frame. */
export const writeSource = (folder: string, pages: readonly RivalPage[]): void => {
  for (const page of pages) {
    const file = join(folder, page.path.replace(/\.html$/, '.md'));
    mkdirSync(dirname(file), { recursive: true });
    const { path, title, blocks } = page;
    const data = { layout: 'page.njk', permalink: path, title, mark: markOf(page), blocks };
    // JSON is YAML, so that any reader of front matter takes it.
    writeFileSync(file, `---\n${JSON.stringify(data)}\n---\n`);
  }
};
