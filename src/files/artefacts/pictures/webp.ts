import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';
import { riffChunks, riffFile } from '../shared/riff.ts';
import { exifTraces, readExif } from './exif.ts';
import { cleanProfile } from './icc.ts';

/** The chunks that make the picture (RFC 9649, section 2.7). */
const picture = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM']);
/** The bits of the first chunk that say which others follow. */
const [hasProfile, hasExif, hasXmp] = [0x20, 0x08, 0x04];

const broken = 'The picture is cut off or damaged; open it, save it anew as JPEG or PNG and take that.';

/** A WebP picture, moving or not, without what a camera or a program wrote beside it; no dot is decoded. */
export const cleanWebp: Cleaner = (bytes) => {
  const { chunks, behind } = riffChunks(bytes, 'WEBP', broken);
  const traces: Trace[] = [];
  if (behind.length > 0) traces.push({ what: 'what stood behind the end of the picture', bytes: behind });
  const kept: { name: string; data: Buffer }[] = [];
  for (const { name, data } of chunks) {
    if (picture.has(name)) kept.push({ name, data });
    else if (name === 'VP8X') kept.push({ name, data: Buffer.from(data.subarray(0, 10)) });
    else if (name === 'ANMF') kept.push({ name, data: frame(data, traces) });
    else if (name === 'ICCP') kept.push(...profile(data, traces));
    else traces.push(...tracesOf(name, data));
  }
  const first = kept.find(({ name }) => name === 'VP8X');
  if (first)
    first.data[0] = flags(
      first.data[0] ?? 0,
      kept.some(({ name }) => name === 'ICCP'),
    );
  return { bytes: riffFile('WEBP', kept), traces };
};

/** How the camera says the picture must be turned, 1 to 8. */
export const webpOrientation = (bytes: Buffer): number => {
  const exif = riffChunks(bytes, 'WEBP', broken).chunks.find(({ name }) => name === 'EXIF');
  return exif ? readExif(afterName(exif.data)).orientation : 1;
};

const flags = (before: number, profiled: boolean): number =>
  (before & ~(hasProfile | hasExif | hasXmp)) | (profiled ? hasProfile : 0);

const frame = (data: Buffer, traces: Trace[]): Buffer => {
  must(data.length >= 16, broken);
  const parts = riffChunks(data.subarray(16), undefined, broken).chunks;
  const kept = parts.filter(({ name }) => picture.has(name));
  for (const { name, data: other } of parts) if (!picture.has(name)) traces.push(...tracesOf(name, other));
  return Buffer.concat([data.subarray(0, 16), riffFile(undefined, kept)]);
};

const profile = (data: Buffer, traces: Trace[]): { name: string; data: Buffer }[] => {
  const clean = cleanProfile(data);
  if (!clean?.equals(data)) traces.push({ what: 'the name of a screen or a colour profile', bytes: data });
  return clean ? [{ name: 'ICCP', data: clean }] : [];
};

/** Some programs put the name of a JPEG segment before the EXIF. */
const afterName = (data: Buffer): Buffer =>
  data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;

const tracesOf = (name: string, data: Buffer): Trace[] => {
  if (name !== 'EXIF') return [{ what: 'what a program wrote about it', bytes: data }];
  return exifTraces(afterName(data));
};
