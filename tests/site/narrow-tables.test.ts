import { describe, expect, it } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();
const narrow = { width: 320, height: 640 };

/** Runs in the page: the regions that hold more than they show, and how each says so. */
const goingOn = () =>
  [...document.querySelectorAll('.scroll, .chart-scroll')]
    .filter((region) => region.clientWidth > 0 && region.scrollWidth > region.clientWidth + 1)
    .map((region) => ({
      label: region.getAttribute('aria-label') ?? '',
      hint:
        getComputedStyle(region, '::after').display === 'none'
          ? ''
          : getComputedStyle(region, '::after').content,
    }));

describe('at 320 pixels', () => {
  it('the menu can be pushed along', async () => {
    const page = await served.browser.newPage({ viewport: narrow });
    await page.goto(`${served.server.url}index.html`);
    const menu = await page.evaluate(
      () => getComputedStyle(document.querySelector('.site-nav ul') as Element).overflowX,
    );
    await page.close();
    expect(menu).toBe('auto');
  });

  it('the tables of colleagues and of channels say in words that they go on', async () => {
    const page = await served.browser.newPage({ viewport: narrow });
    await page.goto(`${served.server.url}monitoring.html`);
    const found = await page.evaluate(goingOn);
    await page.goto(`${served.server.url}monitoring/fieldwork.html`);
    found.push(...(await page.evaluate(goingOn)));
    await page.close();
    const said = found.filter(({ hint }) => hint.includes('goes on to the right')).map(({ label }) => label);
    expect(said).toContain('Colleagues');
    expect(said.some((label) => label.startsWith('Observations by channel'))).toBe(true);
  });

  it('nothing says that it goes on where all of it is in sight', async () => {
    const page = await served.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.server.url}monitoring.html`);
    const hints = await page.evaluate(
      () =>
        [...document.querySelectorAll('.scroll')].filter(
          (region) =>
            !['none', 'normal'].includes(getComputedStyle(region, '::after').content) &&
            getComputedStyle(region, '::after').display !== 'none',
        ).length,
    );
    await page.close();
    expect(hints).toBe(0);
  });
});
