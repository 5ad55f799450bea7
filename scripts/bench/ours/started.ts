import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** A `start` that runs and has built its site once: its address, and how long something takes that is asked of it. */
export interface Started {
  address: string;
  /** What the one in the middle of so many times took: seconds on the wall, and of the server's processor time. */
  middleOf: (
    times: number,
    work: (time: number) => Promise<unknown>,
  ) => Promise<{ wall: number; cpu: number }>;
  stop: () => void;
}

/** Starts the script `start` on the portfolio at `root`. Throws with what it printed where it ends. */
export const started = async (start: string, root: string): Promise<Started> => {
  const server = spawn(process.execPath, [start, '--portfolio', root, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
  const built = printed(/pages built/);
  const address = await printed(/http:\/\/\S+/);
  await built;
  return {
    address,
    middleOf: async (times, work) => {
      const taken: { wall: number; cpu: number }[] = [];
      for (let time = 1; time <= times; time += 1) {
        const [from, before] = [performance.now(), cpuOf(server.pid)];
        await work(time);
        taken.push({ wall: (performance.now() - from) / 1000, cpu: cpuOf(server.pid) - before });
      }
      return taken.toSorted((a, b) => a.wall - b.wall)[Math.floor(times / 2)] as {
        wall: number;
        cpu: number;
      };
    },
    stop: () => {
      server.removeAllListeners('exit');
      server.kill();
    },
  };
};

/** Seconds of processor time that a process has had; only Linux tells (proc_pid_stat(5), fields 14 and 15). */
const cpuOf = (pid: number | undefined): number => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const stat = readFileSync(file, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
