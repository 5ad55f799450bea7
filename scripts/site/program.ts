import { pages } from 'virtual:pages';
import { type Renderer, rendererOf } from '#renderer/renderer.ts';
import type { Site } from '#site/portfolio.ts';

export { checkWhole } from '#files/check-whole.ts';
export { siteOf } from '#site/portfolio.ts';

/** The renderer of a site, with all pages of this program. */
export const rendererFor = (site: Site): Renderer => rendererOf(site, pages);
