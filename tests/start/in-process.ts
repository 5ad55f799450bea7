import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { naming } from '../../scripts/command/command.ts';

/** What a command did: its exit code and what it printed. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Stream = NodeJS.WriteStream;

/** Takes what is written to a stream, until it is given back: its text, and nothing of it is printed. */
const taken = (stream: Stream): (() => string) => {
  const { write } = stream;
  const listening = stream.listeners('error');
  let text = '';
  stream.write = ((part: string | Uint8Array, ...rest: unknown[]) => {
    text += typeof part === 'string' ? part : Buffer.from(part).toString();
    const done = rest.find((one) => typeof one === 'function');
    done?.();
    return true;
  }) as Stream['write'];
  return () => {
    stream.write = write;
    for (const one of stream.listeners('error'))
      if (!listening.includes(one)) stream.off('error', one as () => void);
    return text;
  };
};

/**
 * Runs a command in this process, with the words that somebody types after its name and nobody to ask: what a process of
 * its own would do, without the seconds that one takes to begin.
 */
export const inProcess = async (
  command: () => Promise<void>,
  words: readonly string[],
  script = process.argv[1] ?? '',
): Promise<Ran> => {
  const { argv, exitCode } = process;
  const [stdout, stderr] = [taken(process.stdout), taken(process.stderr)];
  process.argv = [process.execPath, script, ...words];
  process.exitCode = 0;
  try {
    await command();
    return { status: Number(process.exitCode), stdout: stdout(), stderr: stderr() };
  } finally {
    stdout();
    stderr();
    process.argv = argv;
    process.exitCode = exitCode;
    naming(undefined);
  }
};

let runs = 0;

/** Runs a script of `scripts/` anew in this process, as `node scripts/<name>.ts` would. */
export const scriptInProcess = (name: string, words: readonly string[]): Promise<Ran> => {
  const script = resolve(import.meta.dirname, `../../scripts/${name}.ts`);
  runs += 1;
  return inProcess(() => import(`${pathToFileURL(script)}?run=${runs}`), words, script);
};
