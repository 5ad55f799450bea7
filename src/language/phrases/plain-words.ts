/** A text as it is looked through for phrases, and the way back to it as it was written. */
export interface PlainWords {
  /** In lower case, "didn't" and "didnt" as "did not", "we'll" as "we will", "call-back" as "call back". */
  text: string;
  /** What stands between two places of `text`, as written. */
  asWritten: (from: number, to: number) => string;
}

const shortened: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "'ll": ' will',
  "'re": ' are',
  "'ve": ' have',
  "'m": ' am',
  "'d": ' would',
  "n't": ' not',
  "'s": ' is',
  '-': ' ',
};

/** Short forms, with the commonest slips of the pen: "didnt" for "didn't". */
const short =
  /\b(?:can['’]?t|cannot|won['’]?t)\b|n['’]t\b|['’](?:ll|re|ve|m|d)\b|\b(?:did|does|do|was|were|is|are|have|has|had|could|would|should)nt\b|(?<=\b(?:it|that|he|she|there|what|who|here|where|everything|nothing))['’]s\b|(?<=\p{L})-(?=\p{L})/giu;

const longForm = (found: string): string => {
  const form = found.toLowerCase().replace('’', "'");
  return shortened[form] ?? `${form.slice(0, -2)} not`;
};

/** Reads a text as plain words, so that a list of phrases need not hold each way of writing them. */
export const plainWords = (written: string): PlainWords => {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const text = written.replace(short, (found, at: number) => {
    const form = longForm(found);
    by += form.length - found.length;
    shifts.push({ from: at + found.length + by, by });
    return form;
  });
  const back = (place: number): number => place - (shifts.findLast(({ from }) => from <= place)?.by ?? 0);
  return {
    text: text.replaceAll('’', "'").toLowerCase(),
    asWritten: (from, to) => written.slice(back(from), back(to)).trim(),
  };
};
