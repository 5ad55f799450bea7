/** One file or link target out of a tar archive. */
export interface TarEntry {
  name: string;
  mode: number;
  bytes: Buffer;
}

const BLOCK = 512;

/**
 * Reads the plain files of an uncompressed ustar archive, in order; folders and other entries are passed over.
 * A name that leaves the folder it would be unpacked in is refused.
 * Format: POSIX.1-1988 ustar (name at 0, mode at 100, size at 124, type at 156, prefix at 345).
 */
export function readTar(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK);
    const size = octal(header, 124, 12);
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (isPlainFile(header)) entries.push({ name: safeName(header), mode: octal(header, 100, 8), bytes });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function isPlainFile(header: Buffer): boolean {
  const type = text(header, 156, 1);
  return type === '' || type === '0';
}

function safeName(header: Buffer): string {
  const prefix = text(header, 345, 155);
  const name = (prefix === '' ? '' : `${prefix}/`) + text(header, 0, 100);
  if (name.startsWith('/') || name.split('/').includes('..'))
    throw new Error(`Unsafe name in archive: ${name}`);
  return name;
}

function octal(header: Buffer, from: number, length: number): number {
  return Number.parseInt(text(header, from, length).trim() || '0', 8);
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.toString('latin1', from, from + length);
  const end = field.indexOf('\0');
  return end === -1 ? field : field.slice(0, end);
}
