import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';

let opened: Promise<Browser> | undefined;

/**
 * The browser that the test files of one worker share: starting one costs more than most of them. It closes with the worker.
 * Each page that is opened in it by itself has cookies and storage of its own, and is closed by whoever opened it.
 */
export const sharedBrowser = async (): Promise<Browser> => {
  const before = await opened;
  if (before?.isConnected()) return before;
  opened = openBrowser();
  return opened;
};
