import { routes, version } from 'virtual:program';
import { type Renderer, rendererOf } from '#renderer/renderer.ts';
import type { Site } from '#site/portfolio.ts';
import { build as buildCommand } from '../command/build-command.ts';
import { start as startCommand } from '../command/start-command.ts';

export { checkWhole } from '#files/check-whole.ts';
export { siteOf } from '#site/portfolio.ts';

/** The renderer of a site, with all pages of this program. */
export const rendererFor = (site: Site): Renderer => rendererOf(site, routes);

/** `npm run build`. */
export const build = (): Promise<void> => buildCommand({ routes, version });

/** `npm start`. */
export const start = (): Promise<void> => startCommand({ routes, version });
