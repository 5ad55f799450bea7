import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';

/**
 * An MP3 recording of nothing but sound: frame follows frame, and what is no frame is a tag (ID3 of both versions,
 * APE, Lyrics3, pictures) and is not kept.
 */
export const cleanMp3: Cleaner = (bytes) =>
  framesOnly(bytes, mp3Frame, 'It is not an MP3 recording, whatever its name says.');

/** The same for AAC in its bare form (ADTS, ISO/IEC 13818-7, section 6.2). */
export const cleanAac: Cleaner = (bytes) =>
  framesOnly(bytes, aacFrame, 'It is not an AAC recording, whatever its name says.');

/** The length of the frame that stands at a place; 0 where none does. */
type FrameLength = (bytes: Buffer, at: number) => number;

const framesOnly = (bytes: Buffer, lengthAt: FrameLength, otherwise: string) => {
  const kept: Buffer[] = [];
  const traces: Trace[] = [];
  let [at, from] = [afterTag(bytes, 0), 0];
  while (at < bytes.length) {
    const length = isFrame(bytes, at, lengthAt);
    if (length === 0) {
      at = bytes.toString('latin1', at, at + 3) === 'ID3' ? Math.max(afterTag(bytes, at), at + 1) : at + 1;
      continue;
    }
    if (from < at) traces.push(...tagTraces(bytes.subarray(from, at)));
    kept.push(bytes.subarray(at, at + length));
    at += length;
    from = at;
  }
  if (from < bytes.length) traces.push(...tagTraces(bytes.subarray(from)));
  must(kept.length > 0, otherwise);
  return { bytes: Buffer.concat(kept), traces };
};

/** A frame is one that another one follows, or a tag, or the end: two bytes alone are found anywhere by chance. */
const isFrame = (bytes: Buffer, at: number, lengthAt: FrameLength): number => {
  const length = lengthAt(bytes, at);
  const end = at + length;
  if (length === 0 || end > bytes.length) return 0;
  const follows =
    end === bytes.length ||
    lengthAt(bytes, end) > 0 ||
    /^(TAG|ID3|APE|LYR)/.test(bytes.toString('latin1', end, end + 3));
  return follows ? length : 0;
};

const afterTag = (bytes: Buffer, at: number): number => {
  if (bytes.toString('latin1', at, at + 3) !== 'ID3' || at + 10 > bytes.length) return at;
  const size = [6, 7, 8, 9].reduce((sum, one) => sum * 128 + ((bytes[at + one] as number) & 0x7f), 0);
  const footer = (bytes[at + 5] as number) & 0x10 ? 10 : 0;
  return Math.min(at + 10 + size + footer, bytes.length);
};

const tagTraces = (bytes: Buffer): Trace[] =>
  bytes.every((byte) => byte === 0) ? [] : [{ what: 'title, author and other tags', bytes }];

const rates = [
  [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/** ISO/IEC 11172-3, section 2.4.1.3, and 13818-3 for the lower sampling rates. */
const mp3Frame: FrameLength = (bytes, at) => {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return 0;
  const [version, layer] = [(second >> 3) & 3, 4 - ((second >> 1) & 3)];
  const hertz = [44100, 48000, 32000][(third >> 2) & 3];
  if (version === 1 || layer === 4 || hertz === undefined) return 0;
  const [full, padding] = [version === 3, (third >> 1) & 1];
  const rate = rates[full ? layer - 1 : layer === 1 ? 3 : 4]?.[third >> 4];
  if (!rate) return 0;
  const perSecond = full ? hertz : version === 2 ? hertz / 2 : hertz / 4;
  if (layer === 1) return (Math.floor((12_000 * rate) / perSecond) + padding) * 4;
  const samples = layer === 3 && !full ? 72_000 : 144_000;
  return Math.floor((samples * rate) / perSecond) + padding;
};

const aacFrame: FrameLength = (bytes, at) => {
  if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xf6) !== 0xf0 || at + 7 > bytes.length) return 0;
  return (bytes.readUIntBE(at + 3, 3) >> 5) & 0x1fff;
};
