import { CannotRunError } from './cannot-run-error.ts';

/** What is known of an option of a command. */
export interface KnownOption {
  /** Its name without dashes, such as `from-colleague`. */
  name: string;
  /** Whether a value must, may or cannot follow. */
  value: 'required' | 'optional' | 'none';
}

/** What a command takes: its options, and how many words beside them. */
export interface Takes {
  options: readonly KnownOption[];
  words: number;
}

/**
 * The words of a command line with every form of an option written as `--name=value`: `name=value` and a bare `name`
 * too, since npm 12 refuses flags that it does not know and PowerShell drops the `--` before them.
 * What an older npm took for flags of its own is read back from `npm_config_…`.
 * Throws CannotRunError where npm has parted values from their options and nobody can tell which belongs to which.
 */
export const wordsAsOptions = (
  args: readonly string[],
  takes: Takes,
  env: Readonly<Record<string, string | undefined>>,
): string[] => {
  const written = args.flatMap((word, index) => asOption(word, args[index - 1], takes.options));
  return withTakenByNpm(written, takes, env);
};

const asOption = (word: string, before: string | undefined, options: readonly KnownOption[]): string[] => {
  if (word.startsWith('-') || isValueOf(before, options)) return [word];
  const [, name, value] = /^([a-z][a-z-]*)=([\s\S]*)$/.exec(word) ?? [];
  const known = options.find((one) => one.name === (name ?? word));
  if (!known) return [word];
  if (name !== undefined) return known.value === 'none' ? [word] : [`--${name}=${value}`];
  return known.value === 'required' ? [word] : [`--${word}`];
};

const isValueOf = (before: string | undefined, options: readonly KnownOption[]): boolean =>
  options.some(({ name, value }) => value === 'required' && before === `--${name}`);

/** npm has flags of these names itself, so that its setting says nothing of this command. */
const ownedByNpm = new Set(['json', 'prefix', 'all', 'help', 'port', 'unit']);

const withTakenByNpm = (
  args: string[],
  { options, words }: Takes,
  env: Readonly<Record<string, string | undefined>>,
): string[] => {
  const given = (name: string) => args.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const taken = options
    .filter(({ name }) => !ownedByNpm.has(name) && !given(name))
    .flatMap(({ name, value }) => {
      const kept = env[`npm_config_${name.replaceAll('-', '_')}`];
      return kept === undefined || kept === '' ? [] : [{ name, value, kept }];
    });
  const whole = taken.flatMap(({ name, value, kept }) => {
    if (value === 'none') return isTrue(kept) ? [`--${name}`] : [];
    return isTrue(kept) ? [] : kept.split('\n\n').map((one) => `--${name}=${one}`);
  });
  const parted = taken.filter(({ value, kept }) => value !== 'none' && isTrue(kept)).map(({ name }) => name);
  return [...putTogether(args, parted, words), ...whole];
};

/** `--portfolio mine` that npm parted into a flag and a word. */
const putTogether = (args: string[], parted: readonly string[], words: number): string[] => {
  const [name] = parted;
  if (name === undefined) return args;
  const bare = args.filter((word) => !word.startsWith('-'));
  const values = bare.slice(words - Number(bare.length <= words));
  if (parted.length > 1 || values.length === 0) throw new CannotRunError(taken(parted));
  return [...args.filter((word) => !values.includes(word)), ...values.map((value) => `--${name}=${value}`)];
};

const isTrue = (kept: string): boolean => /^true(\s+true)*$/.test(kept);

const taken = (names: readonly string[]): string =>
  `npm took ${names.map((name) => `--${name}`).join(' and ')} for itself and left the value alone. Write it without dashes: ${names
    .map((name) => `${name}=…`)
    .join(' ')}`;
