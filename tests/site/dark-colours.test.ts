import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { servedSite } from './served-site.ts';

const served = servedSite();

/** Every colour that the page goes by, of its own and of its charts, after something was done with it. */
const coloursAfter = async (options: BrowserContextOptions, work: (page: Page) => Promise<void>) => {
  const page = await served.browser.newPage(options);
  await page.goto(`${served.server.url}index.html`);
  await work(page);
  const colours = await page.evaluate(() => {
    const names = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) =>
        rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [...rule.style] : [],
      )
      .filter((name) => name.startsWith('--'));
    const probe = document.body.appendChild(document.createElement('i'));
    const seen = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    return Object.fromEntries([...new Set(names)].map((name) => [name, seen(name)]));
  });
  await page.close();
  return colours;
};

const nothing = async () => {};
const press = (page: Page) => page.locator('[data-theme-switch]').click();

it('dark colours are the same by preference and by the button, and so are light ones', async () => {
  const light = await coloursAfter({ colorScheme: 'light' }, nothing);
  const dark = await coloursAfter({ colorScheme: 'dark' }, nothing);
  expect(light).toMatchObject({ '--chart-ink': 'rgb(29, 40, 46)' });
  expect(dark).toMatchObject({ '--chart-ink': 'rgb(228, 235, 238)' });
  expect(await coloursAfter({ colorScheme: 'light' }, press)).toEqual(dark);
  expect(await coloursAfter({ colorScheme: 'dark' }, press)).toEqual(light);
});
