/** The letters of a text one after the other, whatever stands between them, with their places. */
export interface LetterStream {
  length: number;
  /** Which letter it is, as `codesOf` has it. */
  code: (at: number) => number;
  from: (at: number) => number;
  to: (at: number) => number;
  /** Whether no letter stands right before it in the text. */
  begins: (at: number) => boolean;
  /** Whether no letter stands right after it. */
  closes: (at: number) => boolean;
}

/** What is written for letters, and L for the I that it looks like. */
const like: Readonly<Record<string, string>> = {
  l: 'i',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
};

/** For each sign of ASCII 1 to 26 where it is a letter, and the same and 32 more where it may be written for one; else 0. */
const codes = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  const letter = like[sign] ?? sign;
  if (!/[a-z]/.test(letter)) return 0;
  return letter.charCodeAt(0) - 96 + (/[a-z]/.test(sign) ? 0 : 32);
});

const codeAt = (text: string, at: number): number => codes[text.charCodeAt(at)] ?? 0;

const isLetterAt = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return code > 0 && code < 32;
};

/** The letters of a word in small letters, without those that repeat the one before, each as a number. */
export const codesOf = (word: string): number[] =>
  Array.from(word, (_, at) => codeAt(word, at)).filter((code, at, all) => code !== all[at - 1]);

/** A letter, or between two letters a sign that is written for one; 0 for any other sign. */
const readAt = (text: string, at: number): number => {
  const code = codeAt(text, at);
  return code < 32 ? code : isLetterAt(text, at - 1) && isLetterAt(text, at + 1) ? code - 32 : 0;
};

/** The letters of a folded text. */
export const letterStream = (text: string): LetterStream => {
  const letters = new Uint8Array(text.length);
  const [starts, ends] = [new Int32Array(text.length), new Int32Array(text.length)];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = readAt(text, at);
    if (code === 0) continue;
    letters[length] = code;
    starts[length] = at;
    ends[length] = at + 1;
    length += 1;
  }
  const code = (at: number): number => letters[at] as number;
  const from = (at: number): number => starts[at] as number;
  const to = (at: number): number => ends[at] as number;
  return {
    length,
    code,
    from,
    to,
    begins: (at) => at === 0 || to(at - 1) < from(at),
    closes: (at) => at === length - 1 || to(at) < from(at + 1),
  };
};
