import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** A command that is running, what it has printed so far, and the address that it printed. */
export interface RunningCommand {
  child: ChildProcess;
  printed: () => string;
  address: string;
  /** Presses Ctrl-C and gives the exit code. */
  stop: () => Promise<number | null>;
}

/** Starts a command of `scripts/` and waits until it prints an address. Throws with what it printed where it ends first. */
export const startCommand = async (script: string, ...args: string[]): Promise<RunningCommand> => {
  const { child, printed } = launch(script, args);
  const address = await new Promise<string>((found, failed) => {
    const look = () => {
      const at = /http:\/\/\S+/.exec(printed());
      if (at) found(at[0]);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => failed(new Error(`It ended with ${code}:\n${printed()}`)));
  });
  const stop = () =>
    new Promise<number | null>((ended) => {
      child.removeAllListeners('exit');
      child.once('exit', ended);
      child.kill('SIGINT');
    });
  return { child, printed, address, stop };
};

/** Runs a command of `scripts/` to its end; gives its exit code and all that it printed. */
export const runCommand = async (script: string, ...args: string[]) => {
  const { child, printed } = launch(script, args);
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, printed: printed() };
};

const launch = (script: string, args: string[]) => {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  // Astro serves no pages where it believes that it is being tested.
  for (const name of ['VITEST', 'NODE_ENV', 'PORTFOLIO_DIR', 'PORTFOLIO_OUT', 'PORTFOLIO_TODAY'])
    delete env[name];
  const child = spawn(process.execPath, [join(repository, 'scripts', script), ...args], {
    cwd: repository,
    env,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  return { child, printed: () => text };
};

/** Asks again until `holds` is true of the answer, at most for ten seconds; gives the last answer. */
export const eventually = async <T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> => {
  let answer = await ask();
  for (let tries = 0; tries < 100 && !holds(answer); tries += 1) {
    await new Promise((later) => setTimeout(later, 100));
    answer = await ask();
  }
  return answer;
};
