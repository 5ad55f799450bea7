import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

// Starts `start` on a portfolio, saves a record several times, and tells how long it takes, in the middle of all times,
// until the page of that record shows what was saved.
const [start = '', root = ''] = process.argv.slice(2);
const times = 9;

const folder = join(root, 'content/observations');
const [name = ''] = readdirSync(folder).sort();
const file = join(folder, name);
const page = `evidence/${name.slice(0, 4)}.html`;

const server = spawn(process.execPath, [start, '--portfolio', root, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

/** Waits until the server has printed something. */
const printed = (what: RegExp): Promise<string> =>
  new Promise((found, failed) => {
    let text = '';
    server.stdout.on('data', (more) => {
      text += more;
      const match = what.exec(text);
      if (match) found(match[0]);
    });
    server.once('exit', (code) => failed(new Error(`start ended with ${code}:\n${text}`)));
  });

const shows = async (address: string, words: string): Promise<boolean> =>
  (await (await fetch(address)).text()).includes(words);

const built = printed(/pages built/);
const address = (await printed(/http:\/\/\S+/)) + page;
await built;
const taken: number[] = [];
for (let time = 1; time <= times; time += 1) {
  const title = `Saved for the ${time}. time`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  const from = performance.now();
  while (!(await shows(address, title)));
  taken.push(performance.now() - from);
}
server.removeAllListeners('exit');
server.kill();
const middle = taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] as number;
process.stdout.write(JSON.stringify({ wall: middle / 1000, cpu: 0 }));
