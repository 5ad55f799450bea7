import { must } from './cleaning.ts';

/** One chunk of a RIFF file: four letters and what they name. */
export interface RiffChunk {
  name: string;
  data: Buffer;
}

/**
 * The chunks of a RIFF file of the given kind (of a bare run of chunks where none is given), and what stands behind
 * its end. A last chunk that says it is longer than the file is taken as long as it is only where `open` allows it:
 * recorders that are cut off write so.
 */
export const riffChunks = (
  bytes: Buffer,
  kind: string | undefined,
  broken: string,
  open = (_name: string): boolean => false,
): { chunks: RiffChunk[]; behind: Buffer } => {
  const head = kind === undefined ? 0 : 12;
  must(head === 0 || isRiff(bytes, kind), 'The file is not what its name says.');
  const said = head === 0 ? bytes.length : bytes.readUInt32LE(4) + 8;
  const chunks: RiffChunk[] = [];
  let at = head;
  while (at + 8 <= Math.min(said, bytes.length)) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    must(at + 8 + length <= bytes.length || open(name), broken);
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length & 1);
  }
  must(said <= bytes.length + 1 || chunks.some(({ name }) => open(name)), broken);
  return { chunks, behind: bytes.subarray(at) };
};

const isRiff = (bytes: Buffer, kind = ''): boolean =>
  bytes.length >= 12 && bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === kind;

/** Chunks written as a RIFF file of the kind, or as a bare run. */
export const riffFile = (kind: string | undefined, chunks: RiffChunk[]): Buffer => {
  const body = Buffer.concat(
    chunks.flatMap(({ name, data }) => {
      const head = Buffer.alloc(8);
      head.write(name, 0, 'latin1');
      head.writeUInt32LE(data.length, 4);
      return [head, data, Buffer.alloc(data.length & 1)];
    }),
  );
  if (kind === undefined) return body;
  const head = Buffer.from(`RIFF\0\0\0\0${kind}`, 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
};
