import { statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { NotAPortfolioError } from '#files/read-portfolio.ts';
import { offerFolder } from '../new/offer-folder.ts';
import { askerHere } from '../new/terminal-asker.ts';
import { type EditorMeans, editorServer } from '../server/editor/editor-server.ts';
import { addressesInNetwork, addressOf, hostNames, isLoopback, listen } from '../server/listen.ts';
import { type LivePortfolio, livePortfolio } from '../server/live-portfolio.ts';
import { codeInTerminal } from '../server/phone/code.ts';
import { phoneOffer } from '../server/phone/phone-offer.ts';
import { portfolioServer, type Served } from '../server/portfolio-server.ts';
import { isBegun } from '../server/trouble.ts';
import { close, untilStopped } from '../server/until-stopped.ts';
import type { Pages } from './build-site.ts';
import { command, localToday, portfolioFolder, print, run } from './command.ts';
import { lookAt } from './look-at.ts';
import { portNumber } from './port-number.ts';

interface Options {
  portfolio?: string;
  port: number;
  host: string;
  phone: boolean;
}

/** The command `start`, with the pages of this program and what its editor is made with, which serves this computer alone. */
export const start = (program: Pages, editor: Omit<EditorMeans, 'today' | 'phone'>): Promise<void> =>
  run(async () => {
    const {
      portfolio,
      port,
      host,
      phone: isForPhone,
    } = command('start', 'Checks the portfolio and serves it as it is at every moment.')
      .option('--port <number>', 'the port, or the next free one after it', portNumber, 4321)
      .option(
        '--host <name>',
        'the address to listen at; another than this computer opens it to others',
        '127.0.0.1',
      )
      .option('--phone', 'offer the sheet of a check to a telephone in the same network', false)
      .parse()
      .opts<Options>();
    const ask = askerHere(false);
    if (ask) await offerFolder(portfolio, true, ask);
    const root = portfolioFolder(portfolio);
    // A folder that is no portfolio is told before an address is.
    if (!hasContent(root)) throw new NotAPortfolioError(`There is no folder content/ in ${root}.`);
    const { promise: begun, resolve: begin } = Promise.withResolvers<LivePortfolio>();
    const now = async (): Promise<Served> => ({ ...(await (await begun).now()), hosts: hostNames(host) });
    const phone = phoneOffer(root, {
      makeSheet: editor.makeSheet,
      today: localToday,
      interfaces: networkInterfaces,
    });
    const here = isLoopback(host) ? editorServer(root, { ...editor, phone, today: localToday }) : undefined;
    const server = await portfolioServer(now, here);
    const free = await listen(server, host, port);
    const addresses = [addressOf(host, free), ...addressesInNetwork(host, free, networkInterfaces())];
    const writing = here ? `Write in it in your browser, at ${addresses[0]}edit/\n` : '';
    await print(`\nYour portfolio is at\n\n  ${addresses.join('\n  ')}\n\n${writing}Stop with Ctrl-C.\n`);
    if (!isLoopback(host))
      await print('Anyone who can reach this computer can read it while it is served.\n');
    await print('\n');
    // The check takes all of this process for a moment: the address is known before it.
    const live = livePortfolio(root, lookAt(root, program, here !== undefined));
    begin(live);
    try {
      await print(`${standing(await live.now())}\n`);
      if (isForPhone) await print(offered(await phone.begin()));
      await untilStopped();
    } finally {
      await phone.end();
      await close(server);
      await live.stop();
    }
    await print('\n');
    return 0;
  });

/** The addresses of the sheet of a check, the first of them as a code to photograph. */
const offered = (addresses: readonly string[]): string =>
  `\nA check, on a telephone in the same network:\n\n${codeInTerminal(addresses[0] ?? '')}\n  ${addresses.join('\n  ')}\n\nWhoever has this address can send checks until this ends. Nothing else is to be reached by it.\n`;

const standing = ({ site, trouble }: Served): string => {
  if (!trouble || !isBegun(trouble))
    return 'Every change of content/ and evidence/ shows when a page is loaded.';
  return site === undefined
    ? 'There is no state to show yet: the first page says what to mend.'
    : 'The first page says what to mend; the others show the last good state, marked as out of date.';
};

const hasContent = (root: string): boolean =>
  statSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory() === true;
