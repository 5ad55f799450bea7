import { Cannot, type Cleaner, type Cleaning, must, type Trace } from '../shared/cleaning.ts';
import { exifTraces, readExif } from './exif.ts';
import { cleanProfile } from './icc.ts';

/** A stretch of a JPEG file: a marker with what follows it, up to the next. */
interface Stretch {
  marker: number;
  /** The whole stretch, marker included. */
  whole: Buffer;
  /** What stands behind the marker and its length. */
  data: Buffer;
}

/**
 * A JPEG picture without what its camera and programs wrote beside the picture. No dot is decoded: the segments that
 * make the picture are kept as they are (ITU-T T.81, annex B), all others and whatever stands behind the end are not.
 */
export const cleanJpeg: Cleaner = (bytes): Cleaning => {
  const { stretches, behind } = stretchesOf(bytes);
  const traces: Trace[] = [];
  const kept = stretches.flatMap((one) => keep(one, traces));
  if (behind.length > 0) traces.push({ what: 'what stood behind the end of the picture', bytes: behind });
  const profile = profileOf(stretches, traces);
  const picture = Buffer.concat([Buffer.from([0xff, 0xd8]), ...head(kept), ...profile, ...tail(kept)]);
  return { bytes: picture, traces };
};

/** How the camera says the picture must be turned, 1 to 8. */
export const jpegOrientation = (bytes: Buffer): number => {
  const exif = stretchesOf(bytes).stretches.find((one) => one.marker === 0xe1 && begins(one.data, 'Exif\0'));
  return exif ? readExif(exif.data.subarray(6)).orientation : 1;
};

const isJfif = ({ marker, data }: Stretch): boolean => marker === 0xe0 && begins(data, 'JFIF\0');
const isProfile = ({ marker, data }: Stretch): boolean => marker === 0xe2 && begins(data, 'ICC_PROFILE\0');

/** JFIF must come first; the profile stands behind it. */
const head = (kept: Stretch[]): Buffer[] => kept.filter(isJfif).map(({ whole }) => whole);
const tail = (kept: Stretch[]): Buffer[] => kept.filter((one) => !isJfif(one)).map(({ whole }) => whole);

const begins = (data: Buffer, text: string): boolean => data.toString('latin1', 0, text.length) === text;

/** The markers that make the picture: tables, frames, scans, intervals and the end. */
const makesPicture = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xd9 && marker <= 0xdf);

const keep = (one: Stretch, traces: Trace[]): Stretch[] => {
  if (makesPicture(one.marker)) return [one];
  if (one.marker === 0xee && begins(one.data, 'Adobe')) return [shortened(one, 12, traces)];
  if (isProfile(one)) return [];
  if (isJfif(one) && one.data.length >= 14) return [withoutThumbnail(one, traces)];
  traces.push(...tracesOf(one));
  return [];
};

const withoutThumbnail = (one: Stretch, traces: Trace[]): Stretch => {
  const short = shortened(one, 14, traces);
  short.whole.fill(0, 16, 18);
  return short;
};

/** A segment cut to the length that its format gives it. */
const shortened = (one: Stretch, length: number, traces: Trace[]): Stretch => {
  if (one.data.length > length)
    traces.push({ what: 'a small copy of the picture', bytes: one.data.subarray(length) });
  const data = one.data.subarray(0, length);
  return { marker: one.marker, data, whole: segment(one.marker, data) };
};

const segment = (marker: number, data: Buffer): Buffer => {
  const start = Buffer.from([0xff, marker, 0, 0]);
  start.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([start, data]);
};

const tracesOf = ({ marker, data }: Stretch): Trace[] => {
  if (marker === 0xfe) return [{ what: 'a comment', bytes: data }];
  if (marker === 0xe1 && begins(data, 'Exif\0')) return exifTraces(data.subarray(6));
  if (marker === 0xe1) return [{ what: 'what a program wrote about it', bytes: data }];
  if (marker === 0xed) return [{ what: 'caption, place and author for the press', bytes: data }];
  return [{ what: 'what the camera or a program added', bytes: data }];
};

const profileOf = (stretches: Stretch[], traces: Trace[]): Buffer[] => {
  const parts = stretches.filter(isProfile).sort((a, b) => (a.data[12] ?? 0) - (b.data[12] ?? 0));
  if (parts.length === 0) return [];
  const profile = Buffer.concat(parts.map(({ data }) => data.subarray(14)));
  const clean = cleanProfile(profile);
  if (!clean?.equals(profile))
    traces.push({ what: 'the name of a screen or a colour profile', bytes: profile });
  return clean ? profileSegments(clean) : [];
};

const profileSegments = (profile: Buffer): Buffer[] => {
  const size = 65_519;
  const count = Math.ceil(profile.length / size);
  return Array.from({ length: count }, (_, index) =>
    segment(
      0xe2,
      Buffer.concat([
        Buffer.from('ICC_PROFILE\0', 'latin1'),
        Buffer.from([index + 1, count]),
        profile.subarray(index * size, (index + 1) * size),
      ]),
    ),
  );
};

const broken = 'The picture is cut off or damaged; open it, save it anew as JPEG and take that.';

const stretchesOf = (bytes: Buffer): { stretches: Stretch[]; behind: Buffer } => {
  must(bytes[0] === 0xff && bytes[1] === 0xd8, 'It is not a JPEG picture, whatever its name says.');
  const stretches: Stretch[] = [];
  let at = 2;
  while (at < bytes.length) {
    must(bytes[at] === 0xff, broken);
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] as number;
    if (marker === 0xd9) {
      stretches.push({ marker, whole: bytes.subarray(at, at + 2), data: bytes.subarray(0, 0) });
      return { stretches, behind: bytes.subarray(at + 2) };
    }
    must(at + 4 <= bytes.length, broken);
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    must(length >= 2 && end <= bytes.length, broken);
    const stop = marker === 0xda ? endOfScan(bytes, end) : end;
    stretches.push({ marker, whole: bytes.subarray(at, stop), data: bytes.subarray(at + 4, end) });
    at = stop;
  }
  throw new Cannot(broken);
};

/** Where the dots of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] as number;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
};
