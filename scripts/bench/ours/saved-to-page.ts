import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { started } from './started.ts';

// Starts `start` on a portfolio, saves a record several times, and tells how long it takes, in the middle of all times,
// until the page of that record shows what was saved.
const [start = '', root = ''] = process.argv.slice(2);

const folder = join(root, 'content/observations');
const [name = ''] = readdirSync(folder).sort();
const file = join(folder, name);
const page = `evidence/${name.slice(0, 4)}.html`;

const { address, middleOf, stop } = await started(start, root);
const shows = async (words: string): Promise<boolean> =>
  (await (await fetch(address + page)).text()).includes(words);

const middle = await middleOf(9, async (time) => {
  const title = `Saved for the ${time}. time`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  while (!(await shows(title)));
});
stop();
process.stdout.write(JSON.stringify({ ...middle, peak: 0 }));
