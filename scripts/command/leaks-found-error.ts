import type { SiteLeak } from '#files/gate/leaks-in-site.ts';

/** The most places that are told. */
const most = 20;

/** A built copy would show what could make somebody known, so that it was not put in place. It never says what it is. */
export class LeaksFoundError extends Error {
  override name = 'LeaksFoundError';

  constructor(leaks: readonly SiteLeak[]) {
    const lines = leaks
      .slice(0, most)
      .map(({ file, where, sort }) => `  ${file}${where === undefined ? '' : ` (${where})`}: ${sort}`);
    const more = leaks.length > most ? [`  and ${leaks.length - most} more`] : [];
    super(
      [
        'Nothing was built, and the last build is as it was: these files of the site would show what could make somebody known.',
        ...lines,
        ...more,
        'Take it out of the record that the page is made from. A firm or a make goes into `mayBeNamed` of content/portfolio.yaml. In the copy for the public this may be the name of somebody who asked not to be named, in a file marked `forPublic`.',
      ].join('\n'),
    );
  }
}
