import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';

const broken = 'The recording is cut off or damaged; open it, save it anew as FLAC or MP3 and take that.';

/** A FLAC recording with nothing before the sound but how it is coded and where to jump to (RFC 9639, section 8). */
export const cleanFlac: Cleaner = (bytes) => {
  const start = bytes.indexOf('fLaC', 0, 'latin1');
  must(
    start === 0 || (start > 0 && bytes.toString('latin1', 0, 3) === 'ID3'),
    'It is not a FLAC recording, whatever its name says.',
  );
  const traces: Trace[] = start > 0 ? [tag(bytes.subarray(0, start))] : [];
  const { kept, at } = blocks(bytes, start + 4, traces);
  must(kept.length > 0, broken);
  const last = kept.at(-1) as Buffer;
  last[0] = (last[0] as number) | 0x80;
  const end =
    bytes.toString('latin1', bytes.length - 128, bytes.length - 125) === 'TAG'
      ? bytes.length - 128
      : bytes.length;
  if (end < bytes.length) traces.push(tag(bytes.subarray(end)));
  return { bytes: Buffer.concat([Buffer.from('fLaC', 'latin1'), ...kept, bytes.subarray(at, end)]), traces };
};

const tag = (bytes: Buffer): Trace => ({ what: 'title, author and other tags', bytes });

const blocks = (bytes: Buffer, from: number, traces: Trace[]): { kept: Buffer[]; at: number } => {
  const kept: Buffer[] = [];
  let [at, last] = [from, false];
  while (!last) {
    must(at + 4 <= bytes.length, broken);
    const [head, length] = [bytes[at] as number, bytes.readUIntBE(at + 1, 3)];
    const block = Buffer.from(bytes.subarray(at, at + 4 + length));
    block[0] = head & 0x7f;
    if (block[0] === 0 || block[0] === 3) kept.push(block);
    else if (block[0] !== 1 || block.subarray(4).some((byte) => byte !== 0)) traces.push(tag(block));
    last = head >= 0x80;
    at += 4 + length;
  }
  return { kept, at };
};
