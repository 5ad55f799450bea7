import { nearest } from '#language/nearest.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { CannotRunError, print, run } from './command.ts';

/** A command by the name that one types, with what it does in a few words. */
export interface Named {
  name: string;
  does: string;
  command: () => Promise<void>;
}

const help = (commands: readonly Named[]): string => `portfolio ${packageJson.version}

  portfolio <command>

${commands.map(({ name, does }) => `  ${name.padEnd(10)}${does}`).join('\n')}

Each says more with --help. Without portfolio=<folder> it is about the folder that you are in.
`;

const unknown = (name: string, commands: readonly Named[]): CannotRunError => {
  const like = nearest(
    name,
    commands.map((one) => one.name),
  );
  return new CannotRunError(
    `There is no command ${name}.${like === undefined ? '' : ` Did you mean ${like}?`} \`portfolio help\` lists them all.`,
  );
};

/** The one command `portfolio`: does the command that is named first, with the words after it. */
export const portfolioCommand = (commands: readonly Named[]): Promise<void> => {
  const [name = 'help', ...rest] = process.argv.slice(2);
  const wanted = commands.find((one) => one.name === name);
  if (!wanted)
    return run(async () => {
      if (name === '--version' || name === '-v') await print(`${packageJson.version}\n`);
      else if (['help', '--help', '-h'].includes(name)) await print(help(commands));
      else throw unknown(name, commands);
      return 0;
    });
  process.argv = [...process.argv.slice(0, 2), ...rest];
  return wanted.command();
};
