import type { Server } from 'node:http';

/** Waits for Ctrl-C or a request to end. A second one ends at once, since then something hangs. */
export const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });

/** Stops a server, with the connections that browsers keep open. */
export const close = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
