import { sha256 } from '../sha-256.ts';

/**
 * The path under which a file of a record is published, from the top of the site. What only some systems can hold in a
 * name (signs that Windows forbids, a space or dot at an end, the names of its devices) is written as `~` and the
 * number of the sign in two hexadecimal digits; a name too long to be unpacked is cut and told apart by a hash. Two
 * different names never give the same path, but two that differ only by case may on some disks: see `samePath`.
 */
export const publishedPath = (number: string, name: string): string =>
  `artefacts/${number}/${name.normalize('NFC').split('/').map(portable).join('/')}`;

/** The address of a file by its path: what a browser asks for. Never throws. */
export const addressOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');

/** The path that an address means, or undefined where it means none. The other way round from `addressOf`. */
export const pathOf = (address: string): string | undefined => {
  try {
    return decodeURIComponent(address);
  } catch {
    // A percent sign that begins no code.
    return undefined;
  }
};

/** Paths with the same key are one file on a disk that does not tell capitals from small letters. */
export const samePath = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase();

/**
 * The name of a list that an address in the words of a record means: as it stands, or with `%20` for a space.
 * Undefined where it means none of them.
 */
export const namedBy = (address: string, names: readonly string[]): string | undefined => {
  const tries = [address, pathOf(address)].map((name) => name?.normalize('NFC'));
  return tries.flatMap((one) => names.filter((name) => name.normalize('NFC') === one))[0];
};

/** The longest name that is kept whole: the path of a folder on Windows may come before it, and all may have 260 signs. */
const longest = 120;

const portable = (name: string): string => {
  const plain = name
    .toWellFormed()
    .replace(/~(?=[0-9a-f]{2})/g, coded)
    .replace(/[<>:"|?*\\\p{Cc}]|^[ .]|[ .]$/gu, coded)
    .replace(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?= *(?:\.|$))/i, (device) =>
      device.replace(/^./, coded),
    );
  return plain.length <= longest && bytesOf(plain) <= 2 * longest ? plain : shortened(plain, name);
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const coded = (sign: string): string => `~${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

const shortened = (plain: string, name: string): string => {
  const [ending = ''] = /\.[a-z0-9]{1,8}$/i.exec(plain) ?? [];
  return `${[...plain].slice(0, longest / 3).join('')}~~${sha256(name).slice(0, 16)}${ending}`;
};
