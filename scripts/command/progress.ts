/** Where progress is written: a terminal, or something that is none. */
interface Stream {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** A line that says how far long work is. */
export interface Progress {
  /** Says how many of how many are done. */
  say: (done: number, total: number) => void;
  /** Takes the line away. */
  end: () => void;
}

/** How long work goes on without a word, and how often it says more, in milliseconds. */
const patience = 1000;
const often = 200;

/**
 * Says on one line of a terminal how many pages are done and how long the rest may take, once the work has gone on for a
 * second. Writes nothing to a pipe or a file. `now` gives milliseconds of a clock.
 */
export const progressOn = (stream: Stream, now: () => number): Progress => {
  const begun = now();
  let last = begun;
  let shown = false;
  return {
    say: (done, total) => {
      const at = now();
      if (!stream.isTTY || at - begun < patience || at - last < often) return;
      last = at;
      shown = true;
      stream.write(`\r\u001b[K${wordsFor(done, total, at - begun)}`);
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
};

const wordsFor = (done: number, total: number, taken: number): string => {
  const left = done === 0 ? undefined : Math.ceil((taken / done) * ((total - done) / 1000));
  const rest = left === undefined ? '' : `, ${left} ${left === 1 ? 'second' : 'seconds'} left`;
  return `${counted(done)} of ${counted(total)} pages${rest}`;
};

const counted = (number: number): string => number.toLocaleString('en-GB');
