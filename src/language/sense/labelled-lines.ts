/** A line with what a person says of it: whether the rule should find something in it. */
export interface LabelledLine {
  text: string;
  found: boolean;
}

/** How often a rule agrees with a person on lines, with those on which it does not. */
export interface LineAgreement {
  lines: number;
  bothFound: number;
  bothPassed: number;
  /** Found by the rule and passed by the person. */
  wrong: readonly string[];
  /** Passed by the rule and found by the person. */
  missed: readonly string[];
  /** Of what the rule found, the share that the person finds too; undefined where it found nothing. */
  precision: number | undefined;
  /** Of what the person finds, the share that the rule found; undefined where there is nothing to find. */
  recall: number | undefined;
}

/** Reads lines that begin with `+ `, to be found, or `- `, to be passed. Throws a RangeError at any other line. */
export const labelledLines = (text: string): LabelledLine[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      if (!/^[+-] /.test(line))
        throw new RangeError(`A labelled line begins with "+ " or "- ", not "${line}".`);
      return { text: line.slice(2).trim(), found: line.startsWith('+') };
    });

/** Holds a rule to labelled lines. */
export const lineAgreement = (
  labelled: readonly LabelledLine[],
  finds: (text: string) => boolean,
): LineAgreement => {
  const judged = labelled.map((line) => ({ ...line, got: finds(line.text) }));
  const those = (found: boolean, got: boolean) =>
    judged.filter((line) => line.found === found && line.got === got).map(({ text }) => text);
  const [bothFound, wrong, missed] = [those(true, true).length, those(false, true), those(true, false)];
  return {
    lines: labelled.length,
    bothFound,
    bothPassed: those(false, false).length,
    wrong,
    missed,
    precision: share(bothFound, bothFound + wrong.length),
    recall: share(bothFound, bothFound + missed.length),
  };
};

/** What several agreements are together. */
export const inOne = (those: readonly LineAgreement[]): LineAgreement => {
  const sum = (of: (one: LineAgreement) => number) => those.reduce((total, one) => total + of(one), 0);
  const [wrong, missed] = [those.flatMap((one) => one.wrong), those.flatMap((one) => one.missed)];
  const bothFound = sum((one) => one.bothFound);
  return {
    lines: sum(({ lines }) => lines),
    bothFound,
    bothPassed: sum((one) => one.bothPassed),
    wrong,
    missed,
    precision: share(bothFound, bothFound + wrong.length),
    recall: share(bothFound, bothFound + missed.length),
  };
};

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
