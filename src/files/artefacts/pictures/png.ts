import { crc32, inflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { Cannot, type Cleaner, must, type Trace } from '../shared/cleaning.ts';
import { exifTraces, readExif } from './exif.ts';
import { cleanProfile } from './icc.ts';

/** One chunk of a PNG file. */
interface Chunk {
  name: string;
  data: Buffer;
  whole: Buffer;
}

/** The chunks that make the picture or its colours, and those of a moving one (PNG, third edition, section 11). */
const picture = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** A PNG picture without texts, times, places and whatever stands behind its end; no dot is decoded. */
export const cleanPng: Cleaner = (bytes) => {
  const { chunks, behind } = chunksOf(bytes);
  const traces: Trace[] = [];
  if (behind.length > 0) traces.push({ what: 'what stood behind the end of the picture', bytes: behind });
  const kept = dotsOnly(chunks, traces).flatMap((one) => keep(one, traces));
  return { bytes: Buffer.concat([bytes.subarray(0, 8), ...kept]), traces };
};

/** How the camera says the picture must be turned, 1 to 8. */
export const pngOrientation = (bytes: Buffer): number => {
  const exif = chunksOf(bytes).chunks.find(({ name }) => name === 'eXIf');
  return exif ? readExif(exif.data).orientation : 1;
};

const keep = (one: Chunk, traces: Trace[]): Buffer[] => {
  if (picture.has(one.name)) return [one.whole];
  if (one.name === 'iCCP') return profile(one, traces);
  traces.push(...tracesOf(one));
  return [];
};

const profile = ({ data }: Chunk, traces: Trace[]): Buffer[] => {
  const at = data.indexOf(0);
  const found = unpacked(data.subarray(at + 2));
  const clean = found && cleanProfile(found);
  const name = data.toString('latin1', 0, at);
  if (!clean || !found.equals(clean) || name !== 'Colours')
    traces.push({
      what: 'the name of a screen or a colour profile',
      bytes: Buffer.from(`${name}\0${found ?? ''}`),
    });
  return clean
    ? [chunk('iCCP', Buffer.concat([Buffer.from('Colours\0\0', 'latin1'), zlibSync(clean, { level: 9 })]))]
    : [];
};

const tracesOf = ({ name, data }: Chunk): Trace[] => {
  if (name === 'tIME') return [{ what: 'when it was changed', bytes: data }];
  if (name === 'eXIf') return exifTraces(data);
  if (['tEXt', 'zTXt', 'iTXt'].includes(name)) return [{ what: 'a text', bytes: readable(name, data) }];
  return [{ what: 'what a program added', bytes: data }];
};

/** A text chunk as one can read it: keyword, then the text, unpacked where it is packed. */
const readable = (name: string, data: Buffer): Buffer => {
  const end = data.indexOf(0);
  if (name === 'tEXt' || end < 0) return data;
  const start = name === 'zTXt' ? end + 2 : data.indexOf(0, data.indexOf(0, end + 3) + 1) + 1;
  if (name === 'iTXt' && data[end + 1] !== 1) return data;
  return Buffer.concat([data.subarray(0, start), unpacked(data.subarray(start)) ?? Buffer.alloc(0)]);
};

const unpackedLimit = 20_000_000;

const unpacked = (packed: Buffer): Buffer | undefined => {
  try {
    return inflateSync(packed, { maxOutputLength: unpackedLimit });
  } catch {
    return undefined;
  }
};

/** What stands behind the packed dots, within their own chunks, is no picture (old dots of a cropped one often stay there). */
const dotsOnly = (chunks: Chunk[], traces: Trace[]): Chunk[] => {
  const dots = chunks.filter(({ name }) => name === 'IDAT');
  const packed = Buffer.concat(dots.map(({ data }) => data));
  const { length, more } = packedDots(packed, dotBytes(chunks[0]?.data));
  if (length >= packed.length && !more) return chunks;
  traces.push({
    what: 'what stood behind the end of the picture',
    bytes: Buffer.concat([packed.subarray(length), more?.behind ?? Buffer.alloc(0)]),
  });
  const data = more ? Buffer.from(zlibSync(more.dots, { level: 9 })) : packed.subarray(0, length);
  const one = { name: 'IDAT', data, whole: chunk('IDAT', data) };
  return chunks.flatMap((each) => (each.name !== 'IDAT' ? [each] : each === dots[0] ? [one] : []));
};

/** What lies packed beyond the last dot, where something does. */
interface More {
  dots: Buffer;
  behind: Buffer;
}

/** How many of the bytes belong to the packed stream, which ends by itself, and what it holds beyond so many bytes of dots. */
const packedDots = (packed: Buffer, dots: number): { length: number; more?: More } => {
  try {
    const { buffer, engine } = inflateSync(packed, {
      info: true,
      maxOutputLength: 1_200_000_000,
    }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    const more = { dots: buffer.subarray(0, dots), behind: buffer.subarray(dots) };
    return { length: engine.bytesWritten, ...(more.behind.length > 0 ? { more } : {}) };
  } catch {
    return { length: packed.length };
  }
};

/** Samples of a dot, by the type of its colour (section 11.2.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Where the seven passes of a picture that is shown in passes begin, and how far their dots lie apart (section 8.1). */
const passes: readonly (readonly [x: number, y: number, across: number, down: number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** How many bytes the dots of a picture take unpacked, a byte before each row among them. */
const dotBytes = (head: Buffer | undefined): number => {
  if (head?.length !== 13) return Number.POSITIVE_INFINITY;
  const [wide, high, depth, colour, inPasses] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head.readUInt8(8),
    head.readUInt8(9),
    head.readUInt8(12) === 1,
  ];
  const bits = depth * (samples[colour] ?? Number.POSITIVE_INFINITY);
  const rows = (across: number, down: number) =>
    across > 0 && down > 0 ? down * (1 + Math.ceil((across * bits) / 8)) : 0;
  if (!inPasses) return rows(wide, high);
  return passes.reduce(
    (sum, [x, y, across, down]) => sum + rows(Math.ceil((wide - x) / across), Math.ceil((high - y) / down)),
    0,
  );
};

const chunk = (name: string, data: Uint8Array): Buffer => {
  const [start, end] = [Buffer.alloc(8), Buffer.alloc(4)];
  start.writeUInt32BE(data.length, 0);
  start.write(name, 4, 'latin1');
  end.writeUInt32BE(crc32(Buffer.concat([start.subarray(4), data])), 0);
  return Buffer.concat([start, data, end]);
};

const broken = 'The picture is cut off or damaged; open it, save it anew as PNG and take that.';

const chunksOf = (bytes: Buffer): { chunks: Chunk[]; behind: Buffer } => {
  must(
    bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
    'It is not a PNG picture, whatever its name says.',
  );
  const chunks: Chunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    must(end <= bytes.length, broken);
    const name = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (name === 'IEND') return { chunks, behind: bytes.subarray(end) };
    at = end;
  }
  throw new Cannot(broken);
};
