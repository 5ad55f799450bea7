/** A text in plain signs, with the way back: each of its signs came from `starts[i]` to `ends[i]` of the text as written. */
export interface Folded {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

/** A folded text in the making. */
export class Folding {
  private readonly parts: string[] = [];
  private starts: Int32Array;
  private ends: Int32Array;
  private readonly text: string;
  private length = 0;

  constructor(text: string) {
    this.text = text;
    this.starts = new Int32Array(text.length + 64);
    this.ends = new Int32Array(text.length + 64);
  }

  /** Takes a stretch as it is written. */
  keep(from: number, to: number): void {
    if (from === to) return;
    this.makeRoom(to - from);
    this.parts.push(this.text.slice(from, to));
    for (let at = from; at < to; at += 1) this.note(at, at + 1);
  }

  /** Takes other signs in place of a stretch. */
  put(plain: string, from: number, to: number): void {
    this.makeRoom(plain.length);
    this.parts.push(plain);
    for (let index = 0; index < plain.length; index += 1) this.note(from, to);
  }

  done(): Folded {
    const { parts, starts, ends, length } = this;
    return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
  }

  private note(from: number, to: number): void {
    this.starts[this.length] = from;
    this.ends[this.length] = to;
    this.length += 1;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.starts.length) return;
    this.starts = grown(this.starts, this.length + more);
    this.ends = grown(this.ends, this.length + more);
  }
}

const grown = (held: Int32Array, least: number): Int32Array => {
  const larger = new Int32Array(2 * least);
  larger.set(held);
  return larger;
};
