import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Seconds of processor time that the server has had; only Linux tells (proc_pid_stat(5), fields 14 and 15). */
const cpuOfServer = (): number => {
  const file = `/proc/${server.pid}/stat`;
  if (!existsSync(file)) return 0;
  const stat = readFileSync(file, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

const built = printed(/pages built/);
const address = (await printed(/http:\/\/\S+/)) + page;
await built;
const taken: { wall: number; cpu: number }[] = [];
for (let time = 1; time <= times; time += 1) {
  const title = `Saved for the ${time}. time`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  const [from, before] = [performance.now(), cpuOfServer()];
  while (!(await shows(address, title)));
  taken.push({ wall: (performance.now() - from) / 1000, cpu: cpuOfServer() - before });
}
server.removeAllListeners('exit');
server.kill();
const middle = taken.toSorted((a, b) => a.wall - b.wall)[Math.floor(times / 2)];
process.stdout.write(JSON.stringify({ ...middle, peak: 0 }));
