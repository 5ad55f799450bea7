import { must } from '../shared/cleaning.ts';
import { type Box, broken } from '../shared/mp4-boxes.ts';

/** A stretch of the file that a track shows. */
export interface Place {
  from: number;
  to: number;
}

/** Where the film or sound of a track lies in the file, chunk by chunk (ISO/IEC 14496-12, sections 8.7.3 to 8.7.5). */
export const samplePlaces = (table: Box | undefined, bytes: Buffer): Place[] => {
  const box = (type: string): Box | undefined => table?.within?.find((one) => one.type === type);
  const offsets = numbers(bytes, box('stco'), 4) ?? numbers(bytes, box('co64'), 8) ?? [];
  const runs = box('stsc');
  const sizes = sizesOf(bytes, box('stsz') ?? box('stz2'));
  if (!runs || offsets.length === 0) return [];
  let [sample, run] = [0, 0];
  const count = bytes.readUInt32BE(runs.data + 4);
  must(runs.data + 8 + count * 12 <= runs.end, broken);
  return offsets.map((from, chunk) => {
    const next = runs.data + 8 + (run + 1) * 12;
    if (run + 1 < count && bytes.readUInt32BE(next) <= chunk + 1) run += 1;
    const each = bytes.readUInt32BE(runs.data + 8 + run * 12 + 4);
    must(sample + each <= sizes.count, broken);
    const to = from + sizes.sum(sample, each);
    sample += each;
    must(to <= bytes.length, broken);
    return { from, to };
  });
};

/** The numbers of a full box that holds a count and a list. */
const numbers = (bytes: Buffer, box: Box | undefined, width: 4 | 8): number[] | undefined => {
  if (!box) return;
  const count = bytes.readUInt32BE(box.data + 4);
  must(box.data + 8 + count * width <= box.end, broken);
  return Array.from({ length: count }, (_, index) => {
    const at = box.data + 8 + index * width;
    return width === 4 ? bytes.readUInt32BE(at) : Number(bytes.readBigUInt64BE(at));
  });
};

/** How many samples there are, and how long some of them are together, from one on. */
interface Sizes {
  count: number;
  sum: (from: number, many: number) => number;
}

const sizesOf = (bytes: Buffer, box: Box | undefined): Sizes => {
  must(box !== undefined && box.type === 'stsz', broken);
  const { data, end } = box as Box;
  const [same, count] = [bytes.readUInt32BE(data + 4), bytes.readUInt32BE(data + 8)];
  must(same > 0 || data + 12 + count * 4 <= end, broken);
  if (same > 0) return { count, sum: (_, many) => same * many };
  const sum = (from: number, many: number): number => {
    let length = 0;
    for (let one = from; one < from + many; one += 1) length += bytes.readUInt32BE(data + 12 + one * 4);
    return length;
  };
  return { count, sum };
};
