import { must } from './cleaning.ts';

/** A box of an MP4 file: where it stands, where its data begin and where it ends. */
export interface Box {
  type: string;
  at: number;
  data: number;
  end: number;
  /** The boxes in it, where it is made of boxes. */
  within?: Box[];
}

export const broken = 'The recording is cut off or damaged; open it, save it anew as MP4 and take that.';

/** The boxes between two places, and where they end; those that `containers` names are opened. */
export const boxesOf = (
  bytes: Buffer,
  from: number,
  to: number,
  containers: Record<string, string>,
  depth = 0,
): { boxes: Box[]; end: number } => {
  must(depth < 10, broken);
  const boxes: Box[] = [];
  let at = from;
  for (let box = boxAt(bytes, at, to); box; box = boxAt(bytes, at, to)) {
    must(boxes.length < 100_000, broken);
    const { type, data, end } = box;
    if (Object.hasOwn(containers, type)) box.within = boxesOf(bytes, data, end, containers, depth + 1).boxes;
    boxes.push(box);
    at = end;
  }
  return { boxes, end: at };
};

const boxAt = (bytes: Buffer, at: number, to: number): Box | undefined => {
  if (at + 8 > to) return;
  const type = bytes.toString('latin1', at + 4, at + 8);
  const short = bytes.readUInt32BE(at);
  if (short === 1 && at + 16 > to) return;
  const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
  const data = at + (short === 1 ? 16 : 8);
  const end = at + length;
  return end <= to && end >= data && /^[\w\xa9 -]{4}$/.test(type) ? { type, at, data, end } : undefined;
};
