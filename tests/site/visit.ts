import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page with what went wrong on it so far: what it complained of, and requests that failed or left its folder. */
export interface Visit {
  page: Page;
  faults: string[];
}

/** Opens a tab that notes every fault; `home` is the address that no request may leave. */
export const openTab = async (
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A browser gives up the rest of a recording once it has its length.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`leaves: ${request.url()}`);
  });
  return { page, faults };
};
