import type { CheckedWhole } from '#files/check-whole.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { blocks } from '#rules/judge.ts';
import { buildSite, checkFor, inWorkplace, type Pages } from '../command/build-site.ts';
import { typedOnPages } from '../command/command.ts';
import type { Between } from '../command/print-site.ts';
import { handedOverFolder } from '../command/site-folder.ts';
import { siteAsZip } from './site-as-zip.ts';

/** An archive to hand over, with the check that let it through. */
export interface HandedOver {
  name: string;
  zip: Buffer;
  pages: number;
  checked: CheckedWhole;
}

/** The archive, or the check whose errors forbid it. */
export type HandOverMade = HandedOver | { refused: CheckedWhole };

/** Makes the archive of the portfolio at `root` for an audience. `today` is an ISO date. */
export type HandOver = (
  root: string,
  audience: Audience,
  today: string,
  between?: Between,
) => Promise<HandOverMade>;

/** The name of the archive for an audience. It names nobody: it may lie in a folder of downloads for years. */
export const archiveName = (audience: Audience): string => `portfolio-for-${audience}.zip`;

/**
 * The maker of archives. It checks and builds as `npm run build` does, and refuses as that does: while there are errors,
 * and by LeaksFoundError where a page or file would show what could make somebody known.
 */
export const handOverWith =
  (program: Pages): HandOver =>
  (root, audience, today, between) =>
    inWorkplace(async (work) => {
      const checked = await checkFor(work, root, today);
      if (!checked.portfolio || checked.findings.some(blocks)) return { refused: checked };
      const out = handedOverFolder(root, audience);
      const { pages } = await buildSite({
        ...{ root, checked, out, work, audience, between, typed: typedOnPages() },
        ...program,
      });
      const zip = siteAsZip(out, checked.portfolio.file.asAt ?? today, audience);
      return { name: archiveName(audience), zip, pages, checked };
    });
