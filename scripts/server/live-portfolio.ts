import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { contentSignature } from './content-signature.ts';
import type { Served } from './portfolio-server.ts';

/** One look at a portfolio, from its check on until the files change again. */
export interface Look {
  /** Shows what came of it; may be called again, where more became known. */
  show: (served: Served) => void;
  /** Whether the files have changed since, so that whatever else it does is for nothing. */
  isOver: () => boolean;
}

/** A portfolio that is looked at anew whenever its files change. */
export interface LivePortfolio {
  /** What is to be served, for the files as they are at this moment. Waits while they are being checked. */
  now: () => Promise<Served>;
  /** Ends the looking, and waits until nothing is at work any more. */
  stop: () => Promise<void>;
}

/** How long files must be at rest before they are looked at unasked: editors write in several steps. */
const settled = 50;

/** Looks at a portfolio by `look`, one time after the other: at once, and whenever its files have changed. */
export const livePortfolio = (root: string, look: (one: Look) => Promise<void>): LivePortfolio => {
  let seen: string | undefined;
  let turn = 0;
  let served = Promise.resolve<Served>({});
  let running = Promise.resolve();
  const begin = (signature: string): void => {
    const mine = ++turn;
    seen = signature;
    const { promise, resolve, reject } = Promise.withResolvers<Served>();
    served = promise;
    // Whoever asks is told; where nobody does, nothing is to be said.
    promise.catch(() => undefined);
    const show = (what: Served): void => {
      resolve(what);
      if (mine === turn) served = Promise.resolve(what);
    };
    running = running.then(() => look({ show, isOver: () => mine !== turn })).catch(reject);
  };
  const lookAgain = (): void => {
    const signature = contentSignature(root);
    if (signature !== seen) begin(signature);
  };
  const stopWatching = watchFolders(root, lookAgain);
  lookAgain();
  return {
    now: () => {
      lookAgain();
      return served;
    },
    stop: async () => {
      stopWatching();
      turn += 1;
      await running;
    },
  };
};

/**
 * Calls `tell` soon after a change in the folders of a portfolio, so that the check is done by the time that somebody
 * asks. Nothing rests on it: a disk that tells nothing is looked at when somebody asks.
 */
const watchFolders = (root: string, tell: () => void): (() => void) => {
  let waiting: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, settled);
  };
  const watchers = ['content', 'evidence'].flatMap((name) => watched(join(root, name), soon));
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
};

const watched = (folder: string, tell: () => void): FSWatcher[] => {
  try {
    return [watch(folder, { recursive: true }, tell).on('error', () => undefined)];
  } catch {
    return [];
  }
};
