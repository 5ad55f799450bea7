/** What the system says went wrong, as far as it names a file. */
interface SystemError {
  code: string;
  path?: string | undefined;
  syscall?: string | undefined;
}

/** A sentence for each code; `it` is the file or folder, as far as the system names one. */
const sentences: Readonly<Record<string, (it: string) => string>> = {
  ENOSPC: (it) => `The disk is full, so ${it} could not be written. Make room on it, then try again.`,
  EDQUOT: (it) =>
    `The room that you have on this disk is used up, so ${it} could not be written. Make room, then try again.`,
  EROFS: (it) =>
    `${it} lies on a disk that can only be read. Copy the folder to a disk that can be written to.`,
  EACCES: (it) =>
    `You may not open or write ${it}. Give yourself the right to, or close the program that holds it open.`,
  EPERM: (it) =>
    `The system does not let ${it} be written or opened. Close the program that holds it open, or give yourself the right to.`,
  EBUSY: (it) => `${it} is open in another program. Close that program, then try again.`,
  ETXTBSY: (it) => `${it} is open in another program. Close that program, then try again.`,
  ENAMETOOLONG: (it) =>
    `The path ${it} is too long for the system. Move the portfolio to a folder nearer to the top of the disk, or give a shorter name.`,
  ENOTDIR: (it) =>
    `A file stands where a folder is needed, at or above ${it}. Move that file elsewhere, then try again.`,
  EISDIR: isFolder,
  ERR_FS_EISDIR: isFolder,
  EEXIST: (it) => `${it} is there already, and nothing was written over it.`,
  ENOTEMPTY: (it) =>
    `${it} is a folder that is not empty, and nothing in it was touched. Move it elsewhere, then try again.`,
  ENOENT: (it) => `${it} is not there, or went away meanwhile. See that it is there, then try again.`,
  ELOOP: (it) => `${it} is a link that leads in a circle. Take the link away.`,
  EXDEV: (it) => `${it} lies on another disk than the rest. Put it on the same disk.`,
  EMFILE: () => 'Too many files are open at once. Close other programs, then try again.',
  ENFILE: () => 'Too many files are open at once. Close other programs, then try again.',
  EIO: (it) => `The disk cannot read or write ${it}. It may be damaged, or was pulled out.`,
  EFBIG: (it) => `${it} is larger than this disk can hold in one file.`,
  ENOMEM: () => 'The memory of this computer is used up. Close other programs, then try again.',
  EINVAL: (it) =>
    `The system cannot hold the name or file ${it} on this disk. Give another name, or use another disk.`,
  EILSEQ: (it) => `The system cannot hold the name ${it} on this disk. Give another name.`,
  UNKNOWN: (it) =>
    `The system could not open ${it}. Where a cloud keeps it, open it once so that it is fetched.`,
  ENODEV: unreachable,
  ENXIO: unreachable,
  ENETDOWN: unreachable,
  EHOSTDOWN: unreachable,
  ESTALE: unreachable,
  ETIMEDOUT: unreachable,
};

function isFolder(it: string): string {
  return `${it} is a folder, and a file is needed there. Move the folder elsewhere, then try again.`;
}

function unreachable(it: string): string {
  return `The disk that holds ${it} cannot be reached. Connect it again, then try again.`;
}

/**
 * What a failure of the disk or the system means and what to do, in plain words; undefined for any other error. An
 * error that a library made of it, with the first one as its cause or its code in its words, counts as well.
 */
export const systemErrorInWords = (error: unknown): string | undefined => {
  const found = systemError(error);
  const code = found?.code === 'EEXIST' && found.syscall === 'mkdir' ? 'ENOTDIR' : found?.code;
  const sentence = code && sentences[code]?.(found?.path?.replace(ownNames, '') || 'a file');
  return sentence && sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

/** The end of a path that begins with a name of our own making: whoever reads of it knows the folder that holds it. */
const ownNames = /[\\/]\.portfolio-(?!site$).*$/s;

/** Whether it is the system that has no more of something, so that whatever is tried next would fail as well. */
export const isOfTheMoment = (error: unknown): boolean =>
  ['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes(systemError(error)?.code ?? '');

const systemError = (error: unknown): SystemError | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (code !== undefined && code in sentences) return { code, path: dest ?? path, syscall };
  return systemError(error.cause) ?? named(error.message);
};

/** As Node writes it: `ENOSPC: no space left on device, write '/a/b'`; a search index says it in the words of Rust. */
const named = (message: string): SystemError | undefined => {
  const [, code = '', path] = /\b(E[A-Z]{3,}): [a-z ,]+(?: '([^']+)')?/.exec(message) ?? [];
  if (code in sentences) return { code, path };
  return /no space left on device|os error 28\b/i.test(message) ? { code: 'ENOSPC' } : undefined;
};
