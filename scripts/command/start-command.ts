import { networkInterfaces } from 'node:os';
import { addressesInNetwork, addressOf, hostNames, isLoopback, listen } from '../server/listen.ts';
import { livePortfolio } from '../server/live-portfolio.ts';
import { portfolioServer, type Served } from '../server/portfolio-server.ts';
import { close, untilStopped } from '../server/until-stopped.ts';
import type { Pages } from './build-site.ts';
import { command, portfolioFolder, print, run } from './command.ts';
import { lookAt } from './look-at.ts';
import { portNumber } from './port-number.ts';

interface Options {
  portfolio?: string;
  port: number;
  host: string;
}

/** The command `start`, with the pages of this program. */
export const start = (program: Pages): Promise<void> =>
  run(async () => {
    const { portfolio, port, host } = command(
      'start',
      'Checks the portfolio and serves it as it is at every moment.',
    )
      .option('--port <number>', 'the port, or the next free one after it', portNumber, 4321)
      .option(
        '--host <name>',
        'the address to listen at; another than this computer opens it to others',
        '127.0.0.1',
      )
      .parse()
      .opts<Options>();
    const root = portfolioFolder(portfolio);
    const live = livePortfolio(root, lookAt(root, program));
    try {
      const first = await live.now();
      const server = portfolioServer(async () => ({ ...(await live.now()), hosts: hostNames(host) }));
      const free = await listen(server, host, port);
      const addresses = [addressOf(host, free), ...addressesInNetwork(host, free, networkInterfaces())];
      await print(`\n${standing(first)}\n\n  ${addresses.join('\n  ')}\n\nStop with Ctrl-C.\n`);
      if (!isLoopback(host))
        await print('Anyone who can reach this computer can read it while it is served.\n');
      await untilStopped();
      await close(server);
    } finally {
      await live.stop();
    }
    await print('\n');
    return 0;
  });

const standing = ({ site, trouble }: Served): string => {
  if (!trouble)
    return 'Every change of content/ and evidence/ shows when a page is loaded. Your portfolio is at';
  return site === undefined
    ? 'There is no state to show yet. What to mend is at'
    : 'What to mend, and the last good state marked as out of date, is at';
};
