/**
 * A colour profile with nothing in it but colours: a profile made on one's own screen bears the name of the screen, of
 * the computer and the day. Kept are the tags by which colours are reckoned (ICC.1:2022, sections 8 and 9); the texts
 * become the same for everybody. Undefined where it is no profile: colours are then shown as sRGB.
 */
export const cleanProfile = (profile: Buffer): Buffer | undefined => {
  if (profile.length < 132 || profile.toString('latin1', 36, 40) !== 'acsp') return;
  const tags = tagsOf(profile);
  if (!tags) return;
  const second = profile.readUInt8(8) < 4;
  const written = [
    { name: 'desc', data: second ? textOfSecond : textOfFourth },
    { name: 'cprt', data: second ? Buffer.from('text\0\0\0\0-\0', 'latin1') : textOfFourth },
    ...tags,
  ];
  return assemble(cleanHeader(profile), written);
};

/** One tag of a profile. */
interface Tag {
  name: string;
  data: Buffer;
}

const colours = new Set([
  ...'wtpt bkpt chad chrm gamt lumi rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2'.split(
    ' ',
  ),
  ...'D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3 pre0 pre1 pre2 cicp'.split(' '),
]);

const tagsOf = (profile: Buffer): Tag[] | undefined => {
  const count = profile.readUInt32BE(128);
  if (count > 200 || profile.length < 132 + count * 12) return;
  const all = Array.from({ length: count }, (_, index) => {
    const [at, length] = [profile.readUInt32BE(136 + index * 12), profile.readUInt32BE(140 + index * 12)];
    const name = profile.toString('latin1', 132 + index * 12, 136 + index * 12);
    return { name, data: profile.subarray(at, at + length), whole: at + length <= profile.length };
  });
  return all.every(({ whole }) => whole) ? all.filter(({ name }) => colours.has(name)) : undefined;
};

/** Blank in the header: the maker of the screen, the day, the program, and the sum over all that. */
const cleanHeader = (profile: Buffer): Buffer => {
  const header = Buffer.from(profile.subarray(0, 128));
  for (const [from, to] of [
    [4, 8],
    [24, 36],
    [40, 44],
    [48, 56],
    [80, 128],
  ] as const)
    header.fill(0, from, to);
  return header;
};

const name = 'Colours';

/** A description as profiles of version 2 write it: ASCII, then empty Unicode and Macintosh texts. */
const textOfSecond = Buffer.concat([
  Buffer.from('desc\0\0\0\0\0\0\0', 'latin1'),
  Buffer.from([name.length + 1]),
  Buffer.from(`${name}\0`, 'latin1'),
  Buffer.alloc(78),
]);

/** A text as profiles of version 4 write it: one language, in UTF-16. */
const textOfFourth = Buffer.concat([
  Buffer.from('mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenGB\0\0\0', 'latin1'),
  Buffer.from([name.length * 2, 0, 0, 0, 28]),
  Buffer.from(name, 'utf16le').swap16(),
]);

const assemble = (header: Buffer, tags: Tag[]): Buffer => {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const parts: Buffer[] = [];
  const places = new Map<string, number>();
  let at = header.length + table.length;
  for (const [index, { name: tag, data }] of tags.entries()) {
    // Tables of two tags are often one and the same; they stay so.
    const key = data.toString('latin1');
    const place = places.get(key) ?? at;
    table.write(tag, 4 + index * 12, 'latin1');
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(data.length, 12 + index * 12);
    if (place !== at || data.length === 0) continue;
    places.set(key, at);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    parts.push(padded);
    at += padded.length;
  }
  const whole = Buffer.concat([header, table, ...parts]);
  whole.writeUInt32BE(whole.length, 0);
  return whole;
};
