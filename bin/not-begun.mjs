// Plain JavaScript, since it speaks where the program itself could not be loaded.

const written = 'what the program compiles before it runs, could not be written';

/** What of the system stops the program before it runs, by the code of the failure. */
const sentences = {
  ENOSPC: `The disk is full, and ${written}. Make room on it, then try again.`,
  EDQUOT: `The room that you have on this disk is used up, and ${written}. Make room, then try again.`,
  EROFS: `The program lies on a disk that can only be read, and ${written}. Copy its folder to another disk.`,
  EACCES: `You may not write to the folder of the program, and ${written}. Copy it to a folder of your own.`,
  EPERM: `You may not write to the folder of the program, and ${written}. Copy it to a folder of your own.`,
  ENOMEM: 'The memory of this computer is used up. Close other programs, then try again.',
  EMFILE: 'Too many files are open at once. Close other programs, then try again.',
};

const install = 'Type npm install in the folder of the program, then try again.';

/** What a part of the program that is no JavaScript says where it cannot be loaded. */
const unloaded =
  /failed to map segment|cannot allocate memory|native binding|could not load the "sharp" module/i;

/**
 * Why the program could not begin, and what to do, in plain words; undefined where that is a mistake of the program. Takes
 * what was thrown while it was loaded.
 */
export const whyNotBegun = (error) => {
  const { code, message = '', cause } = error ?? {};
  if (Object.hasOwn(sentences, code ?? '')) return sentences[code];
  if (code === 'ERR_DLOPEN_FAILED' || unloaded.test(message))
    return `A part of the program could not be loaded. If much else is open, close it, since memory may be short. If that does not help: ${install}`;
  if (code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package/.test(message))
    return `A package that the program needs is not there. ${install}`;
  return cause === undefined ? undefined : whyNotBegun(cause);
};

/** Says why the program could not begin, and leaves the exit code of a command that could not run. */
export const sayNotBegun = (error) => {
  const said =
    whyNotBegun(error) ?? `This is a mistake of the program, not of the portfolio:\n${error?.stack ?? error}`;
  process.stderr.write(`${said}\n`);
  process.exitCode = 2;
};
