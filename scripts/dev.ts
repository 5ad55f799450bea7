import { dev } from 'astro';
import { readPortfolio } from '#files/read-portfolio.ts';
import { setSurroundings, siteConfig } from './command/astro-config.ts';
import { command, localToday, portfolioFolder, print, run } from './command/command.ts';
import { byPlainPath } from './command/plain-path.ts';
import { portNumber } from './command/port-number.ts';
import { findingsWhileBroken } from './server/findings-while-broken.ts';
import { addressOf } from './server/listen.ts';
import { untilStopped } from './server/until-stopped.ts';

interface Options {
  portfolio?: string;
  port: number;
}

await run(() =>
  byPlainPath(async () => {
    const { portfolio, port } = command('dev', 'Shows the portfolio and loads it again on every change.')
      .option('--port <number>', 'the port, or the next free one after it', portNumber, 4321)
      .parse()
      .opts<Options>();
    const root = portfolioFolder(portfolio);
    // A folder that is no portfolio is told at once, and not by a page.
    readPortfolio(root);
    const today = localToday();
    setSurroundings(root);
    const config = await siteConfig();
    const server = await dev({
      ...config,
      logLevel: 'warn',
      server: { host: '127.0.0.1', port },
      integrations: [...(config.integrations ?? []), findingsWhileBroken(root, today)],
    });
    const address = addressOf('127.0.0.1', server.address.port);
    await print(
      `\nEvery change of content/ and evidence/ shows at once at\n\n  ${address}\n\nStop with Ctrl-C.\n`,
    );
    await untilStopped();
    await server.stop();
    await print('\n');
    return 0;
  }),
);
