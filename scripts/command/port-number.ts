import { InvalidArgumentError } from 'commander';

/** Reads a port from the command line: a whole number from 0, which means any free one, to 65535. */
export const portNumber = (given: string): number => {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
};
