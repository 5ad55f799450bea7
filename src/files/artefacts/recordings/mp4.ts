import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';
import { type Box, boxesOf, broken } from '../shared/mp4-boxes.ts';
import { samplePlaces } from './mp4-samples.ts';

/** The boxes that make film and sound, by the box they stand in (ISO/IEC 14496-12). Any other becomes free space. */
const makes: Record<string, string> = {
  file: 'ftyp moov moof mdat mfra',
  moov: 'mvhd trak mvex iods',
  trak: 'tkhd edts mdia tapt',
  edts: 'elst',
  mdia: 'mdhd hdlr minf elng',
  minf: 'vmhd smhd nmhd gmhd hdlr dinf stbl',
  dinf: 'dref',
  stbl: 'stsd stts ctts stss stsc stsz stz2 stco co64 sgpd sbgp sdtp cslg stps',
  mvex: 'trex mehd',
  moof: 'mfhd traf',
  traf: 'tfhd tfdt trun sgpd sbgp sdtp',
};

/** Boxes that hold nothing; they may stand anywhere. */
const room = ['free', 'skip', 'wide'];

/**
 * A recording in MP4 (M4A, MOV) without tags, places, days and tracks of anything but film and sound. What goes becomes
 * free space of the same length and is overwritten, so that not one byte of film or sound moves; so is whatever lies
 * between them.
 */
export const cleanMp4: Cleaner = (file) => {
  const bytes = Buffer.from(file);
  must(bytes.toString('latin1', 4, 8) === 'ftyp', 'It is not an MP4 recording, whatever its name says.');
  const { boxes, end } = boxesOf(bytes, 0, bytes.length, makes);
  const traces: Trace[] = [];
  if (end < bytes.length)
    traces.push({ what: 'what stood behind the end of the recording', bytes: file.subarray(end) });
  const tracks = tracksOf(boxes, bytes);
  must(
    tracks.some(({ kept }) => kept),
    'It holds neither film nor sound; save the recording as MP3 or MP4 anew and take that.',
  );
  cleanBoxes(boxes, 'file', {
    bytes,
    file,
    traces,
    dropped: new Set(tracks.filter(({ kept }) => !kept).map(({ box }) => box)),
  });
  blankBetween(boxes, tracks, bytes, traces);
  return { bytes: bytes.subarray(0, end), traces };
};

/** What the walk through the boxes works on. */
interface Work {
  bytes: Buffer;
  /** The file as it was. */
  file: Buffer;
  traces: Trace[];
  dropped: Set<Box>;
}

const cleanBoxes = (boxes: Box[], within: string, work: Work): void => {
  const known = new Set([...(makes[within] ?? '').split(' '), ...room]);
  for (const box of boxes) {
    if (!known.has(box.type) || work.dropped.has(box)) freed(box, work);
    else if (box.within) cleanBoxes(box.within, box.type, work);
    else blanked(box, work);
  }
};

const freed = (box: Box, { bytes, file, traces, dropped }: Work): void => {
  const old = file.subarray(box.at, box.end);
  traces.push(...sorts(box, old.toString('latin1'), dropped.has(box)).map((what) => ({ what, bytes: old })));
  bytes.write('free', box.at + 4, 'latin1');
  bytes.fill(0, box.data, box.end);
};

const sorts = (box: Box, text: string, dropped: boolean): string[] => {
  if (dropped) return ['a track of places, chapters or captions'];
  if (box.type === 'tref') return [];
  const place = /\xa9xyz|loci|location|GPS/.test(text) ? ['where it was taken'] : [];
  return [...place, 'title, author and other tags'];
};

/** Overwrites what a box of film or sound tells besides: days, names, and what lies in free space. */
const blanked = ({ type, at, data, end }: Box, { bytes, file, traces }: Work): void => {
  const blank = (what: string, from: number, to: number): void => {
    if (from >= to || to > end || bytes.subarray(from, to).every((byte) => byte === 0)) return;
    traces.push({ what, bytes: file.subarray(from, to) });
    bytes.fill(0, from, to);
  };
  const long = bytes[data] === 1;
  if (['mvhd', 'tkhd', 'mdhd'].includes(type)) blank('when it was taken', data + 4, data + (long ? 20 : 12));
  if (room.includes(type)) blank('what lay in free space', data, end);
  if (type === 'hdlr') blank('the name of a track', data + 24, end);
  if (type === 'dref')
    must(
      ownData(bytes, data, end),
      'It takes its film or sound from another file; save it whole as MP4 and take that.',
    );
  if (type === 'stsd' && isFilm(bytes, data)) blank('the program', data + 58, data + 90);
  must(at < end, broken);
};

const isFilm = (bytes: Buffer, data: number): boolean =>
  /^(avc|hvc|hev|av01|vp0|mp4v|jpeg|apc|s263)/.test(bytes.toString('latin1', data + 12, data + 16));

const ownData = (bytes: Buffer, data: number, end: number): boolean => {
  let at = data + 8;
  while (at + 12 <= end) {
    const length = bytes.readUInt32BE(at);
    if ((bytes[at + 11] as number) % 2 === 0 || length > 12) return false;
    at += Math.max(length, 12);
  }
  return true;
};

/** A track, and whether it is film or sound. */
interface Track {
  box: Box;
  kept: boolean;
}

const find = (box: Box | undefined, ...path: string[]): Box | undefined =>
  path.reduce((at, type) => at?.within?.find((one) => one.type === type), box);

const tracksOf = (boxes: Box[], bytes: Buffer): Track[] => {
  const moov = boxes.find(({ type }) => type === 'moov');
  must(moov !== undefined, broken);
  const tracks = moov?.within?.filter(({ type }) => type === 'trak') ?? [];
  const chapters = new Set(tracks.flatMap((box) => chaptersOf(find(box, 'tref'), bytes)));
  return tracks.map((box) => {
    const handler = find(box, 'mdia', 'hdlr');
    const kind = handler ? bytes.toString('latin1', handler.data + 8, handler.data + 12) : '';
    return { box, kept: (kind === 'vide' || kind === 'soun') && !chapters.has(numberOf(box, bytes)) };
  });
};

/** The numbers of the tracks that hold the chapters of another one. */
const chaptersOf = (tref: Box | undefined, bytes: Buffer): number[] => {
  if (!tref || bytes.toString('latin1', tref.data + 4, tref.data + 8) !== 'chap') return [];
  const count = Math.floor((Math.min(bytes.readUInt32BE(tref.data), tref.end - tref.data) - 8) / 4);
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    bytes.readUInt32BE(tref.data + 8 + index * 4),
  );
};

const numberOf = (track: Box, bytes: Buffer): number => {
  const head = find(track, 'tkhd');
  return head ? bytes.readUInt32BE(head.data + (bytes[head.data] === 1 ? 20 : 12)) : 0;
};

/** Overwrites whatever of the media data no kept track shows. */
const blankBetween = (boxes: Box[], tracks: Track[], bytes: Buffer, traces: Trace[]): void => {
  if (boxes.some(({ type }) => type === 'moof')) {
    must(
      tracks.every(({ kept }) => kept),
      'It holds tracks of places or texts in pieces; save it anew as MP4 and take that.',
    );
    return;
  }
  const places = tracks
    .filter(({ kept }) => kept)
    .flatMap(({ box }) => samplePlaces(find(box, 'mdia', 'minf', 'stbl'), bytes));
  places.sort((a, b) => a.from - b.from);
  for (const { data, end } of boxes.filter(({ type }) => type === 'mdat')) {
    let at = data;
    for (const { from, to } of [
      ...places.filter((one) => one.to > data && one.from < end),
      { from: end, to: end },
    ]) {
      blankGap(bytes, at, Math.min(from, end), traces);
      at = Math.max(at, to);
    }
  }
};

const blankGap = (bytes: Buffer, from: number, to: number, traces: Trace[]): void => {
  if (from >= to || bytes.subarray(from, to).every((byte) => byte === 0)) return;
  traces.push({ what: 'what lay between film and sound', bytes: Buffer.from(bytes.subarray(from, to)) });
  bytes.fill(0, from, to);
};
