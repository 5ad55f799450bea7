import { Cannot, type Cleaner, must, type Trace } from '../shared/cleaning.ts';

const broken = 'The picture is cut off or damaged; open it, save it anew as GIF or PNG and take that.';

/** How a moving picture says how often it is shown. */
const loops = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/**
 * A GIF picture without comments, texts, what programs added (XMP) and what stands behind its end. It moves as it did;
 * no dot is decoded (GIF89a specification, sections 17 to 27).
 */
export const cleanGif: Cleaner = (bytes) => {
  must(/^GIF8[79]a/.test(bytes.toString('latin1', 0, 6)), 'It is not a GIF picture, whatever its name says.');
  const traces: Trace[] = [];
  let at = 13 + tableLength(bytes[10]);
  const kept = [bytes.subarray(0, at)];
  while (bytes[at] !== 0x3b) {
    const end = bytes[at] === 0x2c ? endOfFrame(bytes, at) : endOfExtension(bytes, at);
    const trace = bytes[at] === 0x2c ? undefined : traceOf(bytes, at, end);
    if (trace) traces.push(trace);
    else kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (at + 1 < bytes.length)
    traces.push({ what: 'what stood behind the end of the picture', bytes: bytes.subarray(at + 1) });
  return { bytes: Buffer.concat([...kept, Buffer.from([0x3b])]), traces };
};

const tableLength = (packed = 0): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

const endOfFrame = (bytes: Buffer, at: number): number =>
  endOfBlocks(bytes, at + 11 + tableLength(bytes[at + 9]));

const endOfExtension = (bytes: Buffer, at: number): number => {
  must(bytes[at] === 0x21, broken);
  return endOfBlocks(bytes, at + 2);
};

const endOfBlocks = (bytes: Buffer, from: number): number => {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] as number;
    at += length + 1;
    if (length === 0) return at;
  }
  throw new Cannot(broken);
};

const sorts: Record<number, string> = { 254: 'a comment', 1: 'a text', 255: 'what a program wrote about it' };

/** What an extension tells; undefined where it only says how frames follow each other. */
const traceOf = (bytes: Buffer, at: number, end: number): Trace | undefined => {
  const label = bytes[at + 1] as number;
  if (label === 0xf9) return;
  if (label === 0xff && loops.has(bytes.toString('latin1', at + 3, at + 14)) && end === at + 19) return;
  return { what: sorts[label] ?? 'what a program added', bytes: bytes.subarray(at, end) };
};
