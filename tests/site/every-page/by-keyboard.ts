import type { Page } from 'playwright-core';

/** Runs in the page: what is wrong with the first thing that has the focus, which is to be a link past the navigation. */
const notSkipping = (): string[] => {
  const one = document.activeElement;
  if (!one?.matches('a.skip')) return ['the skip link is not first'];
  const { x, y, height } = one.getBoundingClientRect();
  return x < 0 || y < 0 || height < 10 ? ['the skip link is not seen'] : [];
};

const isPastNavigation = (): boolean => !!document.activeElement?.closest('main, footer');

/** What is wrong with the way past the navigation, which the first key shows. Search begins in its field, past it already. */
export const skipLinkWrong = async (page: Page): Promise<string[]> => {
  if (await page.evaluate(isPastNavigation)) return [];
  await page.keyboard.press('Tab');
  const wrong = await page.evaluate(notSkipping);
  if (wrong.length > 0) return wrong;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return (await page.evaluate(isPastNavigation)) ? [] : ['the skip link does not lead past the navigation'];
};
