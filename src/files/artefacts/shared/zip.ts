import { inflateRawSync } from 'node:zlib';
import { Cannot, must } from './cleaning.ts';

/** One file within an archive. */
export interface Part {
  name: string;
  data: Buffer;
}

const [entryLimit, bytesLimit] = [5_000, 300_000_000];

const broken = 'The file is cut off or damaged; open it, save it anew and take that.';
const locked = 'The file is locked with a password; save it without one and take that.';
const tooMuch = 'The file unpacks to more than is read here; save it smaller or as PDF and take that.';

/**
 * The files within an archive, as its list of contents names them: what lies in the archive and not in the list is no
 * part of it. Throws `Cannot` where a name would lead out of a folder, a name stands twice, or it unpacks to too much.
 */
export const partsOf = (bytes: Buffer): Part[] => {
  must(bytes[0] !== 0xd0 || bytes[1] !== 0xcf, locked);
  const { count, at } = listOf(bytes);
  must(count <= entryLimit, tooMuch);
  const parts: Part[] = [];
  let [from, left] = [at, bytesLimit];
  for (let entry = 0; entry < count; entry += 1) {
    const { part, next } = partAt(bytes, from, left);
    left -= part.data.length;
    if (!part.name.endsWith('/')) parts.push(part);
    from = next;
  }
  must(new Set(parts.map(({ name }) => name.toLowerCase())).size === parts.length, broken);
  return parts;
};

/** Where the list of contents begins, and how many it names (PKWARE APPNOTE 6.3, section 4.3.16). */
const listOf = (bytes: Buffer): { count: number; at: number } => {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  must(end >= 0 && end + 22 <= bytes.length, broken);
  const [count, at] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  must(count !== 0xffff && at !== 0xffffffff, tooMuch);
  must(count > 0 && at < end, broken);
  return { count, at };
};

const partAt = (bytes: Buffer, at: number, left: number): { part: Part; next: number } => {
  must(at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50, broken);
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packed, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const end = at + 46 + bytes.readUInt16LE(at + 28);
  const name = bytes.toString('utf8', at + 46, end);
  must((flags & 1) === 0, locked);
  must(!/^[/\\]|^[a-z]:|\\|(^|\/)\.\.?(\/|$)|\0/i.test(name), broken);
  must(length <= left, tooMuch);
  const start = dataAt(bytes, bytes.readUInt32LE(at + 42));
  must(start + packed <= bytes.length, broken);
  const data = unpacked(bytes.subarray(start, start + packed), method, length);
  return { part: { name, data }, next: end + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
};

const dataAt = (bytes: Buffer, at: number): number => {
  must(at + 30 <= bytes.length && bytes.readUInt32LE(at) === 0x04034b50, broken);
  return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
};

const unpacked = (packed: Buffer, method: number, length: number): Buffer => {
  if (method === 0) return packed;
  must(method === 8, broken);
  if (length === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: length });
  } catch {
    throw new Cannot(broken);
  }
};
