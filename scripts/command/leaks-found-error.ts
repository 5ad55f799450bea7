import type { SiteLeak } from '#files/gate/leaks-in-site.ts';

/** The most places that are told. */
const most = 20;

/**
 * What was made would show what could make somebody known, so that it was not put in place; `undone` says what was not
 * done. It never says what was found.
 */
export class LeaksFoundError extends Error {
  override name = 'LeaksFoundError';

  constructor(leaks: readonly SiteLeak[], undone = 'Nothing was built, and the last build is as it was') {
    const lines = leaks
      .slice(0, most)
      .map(({ file, where, sort }) => `  ${file}${where === undefined ? '' : ` (${where})`}: ${sort}`);
    const more = leaks.length > most ? [`  and ${leaks.length - most} more`] : [];
    super(
      [
        `${undone}: this would show what could make somebody known.`,
        ...lines,
        ...more,
        'Take it out of the record that it comes from. A firm or a make goes into `mayBeNamed` of content/portfolio.yaml. In the copy for the public this may be the name of somebody who asked not to be named, in a file marked `forPublic`.',
      ].join('\n'),
    );
  }
}
