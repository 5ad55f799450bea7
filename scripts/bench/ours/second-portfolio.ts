import { performance } from 'node:perf_hooks';
import { program } from '../../site/compiled.ts';

// Checks one portfolio and renders all its pages, then another in the same process, and tells what the other one took.
const [first = '', second = '', day = ''] = process.argv.slice(2);
const { checkWhole, rendererFor, siteOf } = await program();

const renderAll = async (root: string): Promise<void> => {
  const site = siteOf(await checkWhole(root, day));
  if (!site) throw new Error(`${root} could not be read whole.`);
  const { pages, render } = rendererFor(site);
  for (const path of pages()) await render(path);
};

await renderAll(first);
const before = process.cpuUsage();
const from = performance.now();
await renderAll(second);
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({ wall: (performance.now() - from) / 1000, cpu: (user + system) / 1_000_000 }),
);
