import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';

/** One page of an Ogg file (RFC 3533, section 6). */
interface Page {
  whole: Buffer;
  /** Where its data begin. */
  data: number;
  serial: number;
  lengths: Buffer;
}

const broken = 'The recording is cut off or damaged; open it, save it anew as OGG or MP3 and take that.';

/** How the first packet of a stream of sound or film begins, and its second one, which holds the tags. */
const codecs = [
  { head: 'OpusHead', tags: 'OpusTags' },
  { head: '\x01vorbis', tags: '\x03vorbis' },
  { head: '\x80theora', tags: '\x81theora' },
  { head: 'Speex   ', tags: '' },
  { head: '\x7fFLAC', tags: '' },
];

/**
 * An Ogg recording (Vorbis, Opus, Speex, Theora) with blank tags. The packet of tags keeps its length, so that no page
 * moves; streams of anything but sound and film are not kept.
 */
export const cleanOgg: Cleaner = (bytes) => {
  const { pages, behind } = pagesOf(bytes);
  const traces: Trace[] = behind.some((byte) => byte !== 0)
    ? [{ what: 'what stood behind the end of the recording', bytes: behind }]
    : [];
  const streams = Map.groupBy(pages, ({ serial }) => serial);
  const kept = new Set([...streams].filter(([, own]) => blanked(own, traces)).map(([serial]) => serial));
  must(kept.size > 0, 'It holds no sound that is known here; save it as MP3 and take that.');
  return {
    bytes: Buffer.concat(pages.filter(({ serial }) => kept.has(serial)).map(({ whole }) => whole)),
    traces,
  };
};

/** Blanks the tags of one stream; whether it is sound or film. */
const blanked = (pages: Page[], traces: Trace[]): boolean => {
  const first = pages[0] as Page;
  const begin = first.whole.toString('latin1', first.data, first.data + 8);
  const codec = codecs.find(({ head }) => begin.startsWith(head));
  if (!codec) {
    traces.push({
      what: 'words or notes in a track of their own',
      bytes: Buffer.concat(pages.map((one) => one.whole)),
    });
    return false;
  }
  must(codec.head !== '\x7fFLAC', 'It is FLAC within Ogg; save it as MP3 or WAV and take that.');
  blankTags(pages.slice(1), codec.tags, traces);
  return true;
};

/** The bytes of the first packet of the pages, as places in them. */
const firstPacket = (pages: Page[]): { page: Page; from: number; to: number }[] => {
  const parts = [];
  for (const page of pages) {
    const end = page.lengths.findIndex((length) => length < 255);
    const own = end < 0 ? page.lengths : page.lengths.subarray(0, end + 1);
    const length = own.reduce((sum, one) => sum + one, 0);
    parts.push({ page, from: page.data, to: page.data + length });
    if (end >= 0) return parts;
  }
  must(false, broken);
  return parts;
};

const blankTags = (pages: Page[], start: string, traces: Trace[]): void => {
  const parts = firstPacket(pages);
  const packet = Buffer.concat(parts.map(({ page, from, to }) => page.whole.subarray(from, to)));
  must(packet.toString('latin1', 0, start.length) === start, broken);
  const blank = blankPacket(packet, start);
  if (blank.equals(packet)) return;
  traces.push({ what: 'title, author and other tags', bytes: packet });
  let at = 0;
  for (const { page, from, to } of parts) {
    blank.copy(page.whole, from, at, at + to - from);
    at += to - from;
    sign(page.whole);
  }
};

/** Tags of the same length that hold nothing: a maker's name of spaces, and a list of none (Vorbis I, section 5). */
export const blankPacket = (packet: Buffer, start: string): Buffer => {
  const framed = start === '\x03vorbis' ? 1 : 0;
  const room = packet.length - start.length - 8 - framed;
  must(room >= 0, broken);
  const blank = Buffer.alloc(packet.length, ' ');
  blank.write(start, 0, 'latin1');
  blank.writeUInt32LE(room, start.length);
  blank.writeUInt32LE(0, start.length + 4 + room);
  if (framed === 1) blank[packet.length - 1] = 1;
  return blank;
};

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** Writes the sum over a page into the page. */
const sign = (page: Buffer): void => {
  page.writeUInt32LE(0, 22);
  let crc = 0;
  for (const byte of page) crc = ((crc << 8) ^ (table[((crc >>> 24) ^ byte) & 255] as number)) >>> 0;
  page.writeUInt32LE(crc, 22);
};

const pagesOf = (bytes: Buffer): { pages: Page[]; behind: Buffer } => {
  must(bytes.toString('latin1', 0, 4) === 'OggS', 'It is not an OGG recording, whatever its name says.');
  const pages: Page[] = [];
  let at = 0;
  while (at + 27 <= bytes.length && bytes.toString('latin1', at, at + 4) === 'OggS') {
    const lengths = bytes.subarray(at + 27, at + 27 + (bytes[at + 26] as number));
    const end = at + 27 + lengths.length + lengths.reduce((sum, one) => sum + one, 0);
    // A recorder that was cut off leaves a last page that is not whole; players pass it over.
    if (end > bytes.length) break;
    const whole = Buffer.from(bytes.subarray(at, end));
    pages.push({ whole, data: 27 + lengths.length, serial: bytes.readUInt32LE(at + 14), lengths });
    at = end;
  }
  return { pages, behind: bytes.subarray(at) };
};
