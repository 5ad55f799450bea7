/** What runs in a page that is looked at: each gives what is wrong, in words. */

/** A heading that is not drawn, or a style that is not there. */
export const undrawn = (): string[] => {
  const width = document.querySelector('h1')?.getBoundingClientRect().width ?? 0;
  return [
    ...(width < 20 ? ['the heading is not drawn'] : []),
    ...(getComputedStyle(document.body).margin === '0px' ? [] : ['the style is not there']),
  ];
};

/** The first element that sticks out of a page which then scrolls sideways. */
export const sideways = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll('main *')].find(
    (one) => one.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`scrolls sideways to ${scrollWidth}: ${out?.outerHTML.slice(0, 160)}`];
};

/** A page that begins below the first 130 pixels. */
export const beginsLate = (): string[] => {
  const top = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
  return top > 130 ? [`begins at ${top}`] : [];
};

/** Regions that hold more than they show without a shade at their edge. */
export const withoutShade = (): string[] =>
  [...document.querySelectorAll('.scroll, .chart-scroll')]
    .filter((region) => region.clientWidth > 0 && region.scrollWidth > region.clientWidth + 1)
    .filter((region) => getComputedStyle(region).backgroundImage.split('linear-gradient').length < 5)
    .map((region) => `${region.getAttribute('aria-label')} has no shade`);

/** Tables of ours without words that say what they hold; those of a learner's own text may have none. */
export const tablesUnsaid = (): string[] =>
  [...document.querySelectorAll('table')]
    .filter((table) => table.caption === null && table.closest('.prose') === null)
    .map(({ outerHTML }) => `no caption: ${outerHTML.slice(0, 160)}`);

/** Opens all that folds, as printing does, and names what reaches over its card or its sheet. */
export const tooWide = (): string[] => {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const sheet = document.documentElement.clientWidth;
  const parts = [...document.querySelectorAll('main :is(table, td, th, p, li, pre, .card, .chart)')];
  const reaching = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    const around = part.parentElement?.closest('.card')?.getBoundingClientRect().right ?? sheet;
    return box.width > 1 && box.right > Math.min(around, sheet) + 1;
  });
  const whole = document.documentElement.scrollWidth;
  return [
    ...(whole > sheet ? [`reaches ${whole} of ${sheet} pixels`] : []),
    ...reaching
      .slice(0, 3)
      .map((part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`),
  ];
};
