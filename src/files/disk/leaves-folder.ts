/**
 * Why a name is not that of a file in the record's own folder, or undefined where it is.
 * Escapes such as `%2e%2e` are read as a browser would read them.
 */
export const leavesFolder = (name: string): string | undefined => {
  const shown = JSON.stringify(name).slice(1, -1);
  const plain = decoded(name);
  if (hasControl(plain)) return `The name "${shown}" holds a sign that no file name can hold.`;
  if (plain.includes('\\')) return `The name "${shown}" holds a backslash; folders are divided by /.`;
  if (plain.startsWith('/') || /^[a-z]:/i.test(plain))
    return `The name "${shown}" begins at the top of a disk.`;
  if (plain.split('/').some((part) => part === '..' || part === '.' || part === ''))
    return `The name "${shown}" leaves the folder of its record.`;
  return undefined;
};

/** How to write a name that is refused for its signs and not for where it leads; undefined for any other. */
export const mendOfSigns = (name: string): string | undefined => {
  const plain = decoded(name);
  if (hasControl(plain)) return 'Rename the file, without that sign, on the disk and here.';
  const strokes = name.replaceAll('\\', '/');
  return name.includes('\\') && !leavesFolder(strokes) ? `Write \`${strokes}\`.` : undefined;
};

const hasControl = (text: string): boolean => [...text].some((sign) => sign < ' ' || sign === '\u007f');

/** A browser takes %2e, %2f and %5c in an address for the signs themselves; other escapes cannot leave a folder. */
const decoded = (name: string): string =>
  name.replace(/%(2e|2f|5c|00)/gi, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
