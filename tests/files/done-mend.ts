import type { Finding } from '#portfolio/finding.ts';

/**
 * A text after somebody did what a finding says, word for word; undefined where its mend does not say what to write.
 * It knows nothing of how the mend was made: it reads the words as a learner would.
 */
export const done = (text: string, { line, mend }: Finding): string | undefined => {
  const lines = text.split('\n');
  const at = line - 1;
  for (const way of ways) {
    const after = way(lines, at, mend);
    if (after) return after.join('\n');
  }
  return undefined;
};

type Way = (lines: readonly string[], at: number, mend: string) => string[] | undefined;

const indent = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';
const put = (lines: readonly string[], at: number, line: string, count = 1): string[] =>
  lines.toSpliced(at, count, line);
const counted = (words: string): number => (/the (\d+)/.test(words) ? Number(RegExp.$1) : 1);
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ways: readonly Way[] = [
  (lines, at, mend) => {
    const [, sign, shown] = /each other that begins with (\S+) in the same way: (.*)$/s.exec(mend) ?? [];
    if (!sign || shown === undefined) return undefined;
    const marked = new RegExp(`^(\\s*)${escaped(sign)}\\s*`);
    return lines.map((line, index) =>
      index === at ? indent(line) + shown : index > at ? line.replace(marked, '$1- ') : line,
    );
  },
  (lines, at, mend) => {
    const [, shown] = /rite the line so: (.*)$/s.exec(mend) ?? [];
    return shown === undefined
      ? undefined
      : put(lines, at, indent(lines[at] ?? '').replaceAll('\t', '') + shown);
  },
  (lines, at, mend) => {
    const [, more = '', shown] =
      /rite this line and (the one|the \d+) after it as one: (.*)$/s.exec(mend) ?? [];
    return shown === undefined
      ? undefined
      : put(lines, at, indent(lines[at] ?? '') + shown, counted(more) + 1);
  },
  (lines, at, mend) => {
    const [, old, by] = /In place of `([^`]*)` write .*`([^`]*)`/s.exec(mend) ?? [];
    return old && by
      ? put(
          lines,
          at,
          (lines[at] ?? '').replace(old, () => by),
        )
      : undefined;
  },
  (lines, at, mend) => {
    const [, name = '', value] =
      /rite (?:it like |the day that it was, such as )?`([A-Za-z]+): ([^`]*)`/.exec(mend) ?? [];
    return value === undefined ? undefined : put(lines, at, withValue(lines[at] ?? '', name, value));
  },
  (lines, at, mend) => {
    const [, name] = /rite `([A-Za-z]+):` in its place/.exec(mend) ?? [];
    return name
      ? put(lines, at, (lines[at] ?? '').replace(/^(\s*(?:- )?(?:\{ )?).*?(?=:)/s, `$1${name}`))
      : undefined;
  },
  (lines, at, mend) => {
    const [, shown] = /rite it so: (.*)$/s.exec(mend) ?? [];
    return shown === undefined
      ? undefined
      : put(
          lines,
          at,
          (lines[at] ?? '').replace(/!?\[[^\]]*\]\([^)]*\)|<\s*\/?[A-Za-z][^>]*>?/, () => shown),
        );
  },
  (lines, at, mend) =>
    /such as 2026-03-14/.test(mend)
      ? put(lines, at, withValue(lines[at] ?? '', '\\w+', '2026-03-14'))
      : undefined,
  (lines, _at, mend) => {
    const [, width] = /Replace each tab at the beginning of a line by (two|four) spaces/.exec(mend) ?? [];
    const spaces = ' '.repeat(width === 'two' ? 2 : 4);
    return width
      ? lines.map((line) => line.replace(/^\s+/, (gap) => gap.replaceAll('\t', spaces)))
      : undefined;
  },
  (lines, at, mend) => {
    const [, count, now] = /Put (no space|\d+ spaces?) before it instead of (none|\d+)/.exec(mend) ?? [];
    return now
      ? put(lines, at, ' '.repeat(Number.parseInt(count ?? '', 10) || 0) + (lines[at] ?? '').trim())
      : undefined;
  },
  (lines, at, mend) => {
    const [, count, more] =
      /Put (\d+) spaces? before this line(?: and before (the one|the \d+) after it)?/.exec(mend) ?? [];
    const last = at + (more ? counted(more) : 0);
    return count
      ? lines.map((line, index) => (index >= at && index <= last ? ' '.repeat(Number(count)) + line : line))
      : undefined;
  },
  (lines, _at, mend) => {
    const [, first, from, to] = /^Take away line (\d+) and lines (\d+) to (\d+)\./.exec(mend) ?? [];
    const gone = (n: number) => n === Number(first) || (n >= Number(from) && n <= Number(to));
    return first ? lines.filter((_, index) => !gone(index + 1)) : undefined;
  },
  (lines, _at, mend) => {
    const [, list] = /^Take away lines? ([\d and]+)\.$/.exec(mend) ?? [];
    const gone = list?.split(' and ').map(Number);
    return gone && lines.filter((_, index) => !gone.includes(index + 1));
  },
  (lines, at, mend) => (/ake (that|this) line away/.test(mend) ? lines.toSpliced(at, 1) : undefined),
  (lines, at, mend) =>
    /^Take away what stands before the first word/.test(mend)
      ? put(lines, at, (lines[at] ?? '').trim())
      : undefined,
  (lines, at, mend) =>
    mend === 'Put an empty line before this line.' ? lines.toSpliced(at, 0, '') : undefined,
  (lines, at, mend) => {
    const [, count] =
      /^Put a backslash \(\\\) at the end of this line and .* last of the (\d+)\.$/.exec(mend) ?? [];
    return count
      ? lines.map((line, index) => (index >= at && index < at + Number(count) - 1 ? `${line}\\` : line))
      : undefined;
  },
  (lines, at, mend) =>
    mend === 'Put a space before the first word of this line.' ? put(lines, at, ` ${lines[at]}`) : undefined,
];

/** A line with another value for a field, whether it stands by itself or in a group. */
const withValue = (line: string, name: string, value: string): string => {
  const start = `^(.*?\\b${name}\\s*:)`;
  const inGroup = new RegExp(`${start}\\s*("[^"]*"|'[^']*'|\\[[^\\]]*\\]|[^,}]*?)(\\s*[,}].*)$`, 's');
  if (/^\s*(- )?\{/.test(line))
    return line.replace(inGroup, (_all, before, _old, after) => `${before} ${value}${after}`);
  return line.replace(
    new RegExp(`${start}.*$`, 's'),
    (_all, before) => `${before.replace(/\s*:$/, ':')} ${value}`,
  );
};
