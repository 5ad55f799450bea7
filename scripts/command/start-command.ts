import { networkInterfaces } from 'node:os';
import { blocks } from '#domain/judge.ts';
import { addressesInNetwork, addressOf, hostNames, isLoopback, listen } from '../server/listen.ts';
import { portfolioServer, type Served } from '../server/portfolio-server.ts';
import { close, untilStopped } from '../server/until-stopped.ts';
import { buildSite, checkFor, inWorkplace, type Pages, type Workplace } from './build-site.ts';
import {
  advised,
  advisedFindings,
  command,
  folderOnPages,
  localToday,
  portfolioFolder,
  print,
  run,
} from './command.ts';
import { findingsSummary } from './findings-summary.ts';
import { helpEditors } from './help-editors.ts';
import { portNumber } from './port-number.ts';
import { clearKilledBuilds } from './put-in-place.ts';
import { lastGoodBuild, siteFolder } from './site-folder.ts';

interface Options {
  portfolio?: string;
  port: number;
  host: string;
}

/** The command `start`, with the pages of this program. */
export const start = (program: Pages): Promise<void> =>
  run(async () => {
    const { portfolio, port, host } = command('start', 'Checks, builds, indexes and serves the portfolio.')
      .option('--port <number>', 'the port, or the next free one after it', portNumber, 4321)
      .option(
        '--host <name>',
        'the address to listen at; another than this computer opens it to others',
        '127.0.0.1',
      )
      .parse()
      .opts<Options>();
    const root = portfolioFolder(portfolio);
    const served = await inWorkplace((work) => prepare(root, work, program));
    const server = portfolioServer({ ...served, hosts: hostNames(host) });
    const free = await listen(server, host, port);
    const addresses = [addressOf(host, free), ...addressesInNetwork(host, free, networkInterfaces())];
    await print(`\n${standing(served)}\n\n  ${addresses.join('\n  ')}\n\nStop with Ctrl-C.\n`);
    if (!isLoopback(host))
      await print('Anyone who can reach this computer can read it while it is served.\n');
    await untilStopped();
    await close(server);
    await print('\n');
    return 0;
  });

/** Checks and, where nothing stands in the way, builds. Whatever comes of it can be served. */
async function prepare(root: string, work: Workplace, program: Pages): Promise<Served> {
  const checked = await checkFor(work, root, localToday());
  const { portfolio, findings, texts, silent } = checked;
  helpEditors(root, portfolio);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const width = process.stdout.columns ?? 100;
  await print(advised(findingsSummary(advisedFindings(findings), { texts, colour, width, silent })));
  const out = siteFolder(root);
  clearKilledBuilds(out);
  if (findings.some(blocks))
    return {
      folder: lastGoodBuild(out, root),
      trouble: { findings: advisedFindings(findings), texts, silent },
    };
  try {
    await print('\nBuilding …\n');
    const { pages } = await buildSite({
      root,
      checked,
      out,
      work,
      audience: 'assessor',
      folder: folderOnPages(),
      ...program,
    });
    await print(`${pages} pages built.\n`);
    return { folder: out };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await print(`The site could not be built: ${failure}\n`);
    return {
      folder: lastGoodBuild(out, root),
      trouble: { findings: advisedFindings(findings), texts, failure },
    };
  }
}

function standing({ folder, trouble }: Served): string {
  if (!trouble) return 'Your portfolio is at';
  return folder === undefined
    ? 'There is no build to show yet. What to mend is at'
    : 'What to mend, and the last good build marked as out of date, is at';
}
