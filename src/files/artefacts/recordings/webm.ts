import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';
import { blankPacket } from './ogg.ts';

/** One element of a WebM or Matroska file (RFC 8794 and RFC 9559): where it stands and where its data lie. */
interface Element {
  id: number;
  at: number;
  data: number;
  /** Where it ends; the end of the file where the recorder did not know. */
  end: number;
}

const ids = (text: string): Set<number> => new Set(text.split(' ').map((id) => Number.parseInt(id, 16)));

/** Elements that are made of elements: SeekHead, Segment, Info, Tracks, TrackEntry, Cluster, BlockGroup. */
const opened = ids('18538067 114d9b74 1549a966 1654ae6b ae 1f43b675 a0');
/** Elements that make film and sound, or say how to find and show them. Any other becomes a void. */
const kept = ids(
  '1a45dfa3 1c53bb6b 4dbb 2ad7b1 4489 d7 73c5 83 b9 88 55aa 9c 6de7 6df8 23e383 234e7a 23314f 55ee 41e4 86 63a2 ' +
    '56aa 56bb 22b59c 22b59d e0 e1 6d80 e7 a3 ab a7 a1 9b fb 75a2 75a1 fa',
);
const [voidId, track, muxingApp, writingApp, codecPrivate, seek, simpleBlock, blockGroup] = [
  0xec, 0xae, 0x4d80, 0x5741, 0x63a2, 0x4dbb, 0xa3, 0xa0,
];

/**
 * A WebM recording without tags, chapters, attachments, days and tracks of anything but film and sound. What goes
 * becomes a void of the same length, so that not one byte of film or sound moves.
 */
export const cleanWebm: Cleaner = (file) => {
  must(file.readUInt32BE(0) === 0x1a45dfa3, 'It is not a WebM recording, whatever its name says.');
  const work: Work = { bytes: Buffer.from(file), file, traces: [], others: new Set(), tracks: 0 };
  let at = 0;
  for (let one = elementAt(file, at); one; one = elementAt(file, at)) at = cleanElement(one, work);
  must(work.tracks > 0, 'It holds neither film nor sound; save the recording anew and take that.');
  if (at < file.length)
    work.traces.push({ what: 'what stood behind the end of the recording', bytes: file.subarray(at) });
  return { bytes: work.bytes.subarray(0, at), traces: work.traces };
};

interface Work {
  bytes: Buffer;
  /** The file as it was. */
  file: Buffer;
  traces: Trace[];
  /** The numbers of the tracks that are neither film nor sound. */
  others: Set<number>;
  /** How many tracks are film or sound. */
  tracks: number;
}

/** Cleans one element; where to go on: behind it, or within it. */
const cleanElement = (one: Element, work: Work): number => {
  if (one.id === track && !isFilmOrSound(one, work)) return voided(one, work, 'a track of words or notes');
  if (isOfOtherTrack(one, work)) return voided(one, work, 'a track of words or notes');
  if (opened.has(one.id)) return one.data;
  if (one.id === voidId) return blanked(one, work, 'what lay in free space');
  if (one.id === muxingApp || one.id === writingApp) return blanked(one, work, 'the program');
  if (one.id === seek && !seeksKept(one, work.file)) return voided(one, work);
  if (one.id === codecPrivate) cleanVorbis(one, work);
  return kept.has(one.id) ? one.end : voided(one, work, 'title, author and other tags');
};

const voided = ({ at, end }: Element, { bytes, file, traces }: Work, what?: string): number => {
  if (what) traces.push({ what, bytes: file.subarray(at, end) });
  const length = end - at;
  bytes.fill(0, at, end);
  bytes[at] = voidId;
  if (length <= 128) bytes[at + 1] = 0x80 | (length - 2);
  else bytes.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), at + 1);
  return end;
};

const blanked = ({ data, end }: Element, { bytes, file, traces }: Work, what: string): number => {
  if (file.subarray(data, end).some((byte) => byte !== 0))
    traces.push({ what, bytes: file.subarray(data, end) });
  bytes.fill(0, data, end);
  return end;
};

const children = (bytes: Buffer, { data, end }: Element): Element[] => {
  const found: Element[] = [];
  for (let at = data, one = elementAt(bytes, at); one && at < end; one = elementAt(bytes, at)) {
    found.push(one);
    at = one.end;
  }
  return found;
};

const numberIn = (bytes: Buffer, one: Element | undefined): number =>
  one && one.end > one.data && one.end - one.data <= 6 ? bytes.readUIntBE(one.data, one.end - one.data) : 0;

const isFilmOrSound = (one: Element, work: Work): boolean => {
  const parts = children(work.file, one);
  const value = (id: number): number =>
    numberIn(
      work.file,
      parts.find((part) => part.id === id),
    );
  const shown = value(0x83) === 1 || value(0x83) === 2;
  if (shown) work.tracks += 1;
  else work.others.add(value(0xd7));
  return shown;
};

const isOfOtherTrack = (one: Element, { file, others }: Work): boolean => {
  if (others.size === 0) return false;
  const block = one.id === blockGroup ? children(file, one).find(({ id }) => id === 0xa1) : one;
  if (!block || (one.id !== simpleBlock && one.id !== blockGroup)) return false;
  return others.has(vint(file, block.data)?.value ?? -1);
};

/** An entry of the list of places is kept where it leads to what is kept. */
const seeksKept = (one: Element, bytes: Buffer): boolean => {
  const target = children(bytes, one).find(({ id }) => id === 0x53ab);
  const id = numberIn(bytes, target);
  return opened.has(id) || kept.has(id);
};

/** Sound in Vorbis carries its tags in the set-up of the codec: three packets, the second of them the tags. */
const cleanVorbis = ({ data, end }: Element, { bytes, file, traces }: Work): void => {
  const all = file.subarray(data, end);
  const start = all.indexOf('\x03vorbis', 0, 'latin1');
  if (all[0] !== 2 || start < 0) return;
  const first = all.findIndex((byte, index) => index > 0 && byte < 255);
  const second = all.findIndex((byte, index) => index > first && byte < 255);
  const length = all.subarray(first + 1, second + 1).reduce((sum, byte) => sum + byte, 0);
  const packet = all.subarray(start, start + length);
  const blank = blankPacket(packet, '\x03vorbis');
  if (!blank.equals(packet)) traces.push({ what: 'title, author and other tags', bytes: packet });
  blank.copy(bytes, data + start);
};

/** The number of variable length at a place: its value without the marker, and how many bytes it takes. */
const vint = (bytes: Buffer, at: number): { value: number; width: number; unknown: boolean } | undefined => {
  const first = bytes[at];
  if (!first) return;
  const width = Math.clz32(first) - 23;
  if (at + width > bytes.length) return;
  let value = first & (0xff >> width);
  let unknown = value === 0xff >> width;
  for (const byte of bytes.subarray(at + 1, at + width)) {
    value = value * 256 + byte;
    unknown &&= byte === 255;
  }
  return { value, width, unknown };
};

const elementAt = (bytes: Buffer, at: number): Element | undefined => {
  const first = bytes[at];
  if (!first || first < 0x10) return;
  const idWidth = Math.clz32(first) - 23;
  const size = vint(bytes, at + idWidth);
  if (!size || at + idWidth > bytes.length) return;
  const data = at + idWidth + size.width;
  const end = size.unknown ? bytes.length : Math.min(data + size.value, bytes.length);
  return { id: bytes.readUIntBE(at, idWidth), at, data, end };
};
