import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';

const USAGE =
  'node tests/browser/shot.ts URL-or-file OUT.png [--width 1280] [--height 800] [--dark] [--print] [--full] [--js-off]';

/** An A4 page at 96 dots an inch, less 15 mm on each side: what a print style has to lay out. */
const PRINT_WIDTH = 680;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'js-off': { type: 'boolean', default: false },
  },
});

/** Passes on what the page complains about, so that a picture is not taken for a page without faults. */
function reportFaults(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      console.error(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  page.on('requestfailed', (request) => console.error(`failed: ${request.url()}`));
}

/** Takes the picture. An OUT that ends in `.pdf` is printed to paper instead, as Chromium's print dialogue would. */
async function shoot(address: string, out: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const width = Number(values.width ?? (values.print ? PRINT_WIDTH : 1280));
    const page = await browser.newPage({
      viewport: { width, height: Number(values.height) },
      colorScheme: values.dark ? 'dark' : 'light',
      javaScriptEnabled: !values['js-off'],
    });
    reportFaults(page);
    await page.goto(address, { waitUntil: 'load' });
    if (values.print) await page.emulateMedia({ media: 'print' });
    mkdirSync(dirname(resolve(out)), { recursive: true });
    if (out.endsWith('.pdf')) await page.pdf({ path: out, format: 'A4', preferCSSPageSize: true });
    else await page.screenshot({ path: out, fullPage: values.full || values.print });
  } finally {
    await browser.close();
  }
}

const [where, out] = positionals;
if (where === undefined || out === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await shoot(existsSync(where) ? pathToFileURL(resolve(where)).href : where, out);
}
