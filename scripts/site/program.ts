import { routes, version } from 'virtual:program';
import { type Renderer, rendererOf } from '#renderer/renderer.ts';
import { blocks } from '#rules/judge.ts';
import type { Site } from '#site/portfolio.ts';
import { build as buildCommand } from '../command/build-command.ts';
import { type Built, buildSite, checkFor, inWorkplace } from '../command/build-site.ts';
import { start as startCommand } from '../command/start-command.ts';

export { checkWhole } from '#files/check-whole.ts';
export { siteOf } from '#site/portfolio.ts';

/** The renderer of a site, with all pages of this program. */
export const rendererFor = (site: Site): Renderer => rendererOf(site, routes);

/** `npm run build`. */
export const build = (): Promise<void> => buildCommand({ routes, version });

/** `npm start`. */
export const start = (): Promise<void> => startCommand({ routes, version });

/** Builds a portfolio into a folder, as `npm run build` does. Throws where it has errors, and what `buildSite` throws. */
export const buildInto = (root: string, out: string, today: string): Promise<Built> =>
  inWorkplace(async (work) => {
    const checked = await checkFor(work, root, today);
    const errors = checked.findings.filter(blocks).map(({ file, message }) => `${file}: ${message}`);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return buildSite({ root, checked, out, work, audience: 'assessor', routes, version });
  });
