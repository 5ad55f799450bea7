import fc from 'fast-check';

/** A value as somebody may have written it in YAML, laid out in one of many ways. */
export type Written =
  | { is: 'scalar'; value: unknown; source: string; block?: string }
  | { is: 'flow'; value: unknown; source: string }
  | { is: 'list'; entries: Entry[]; wide: boolean; deep: number }
  | { is: 'group'; entries: Entry[]; deep: number };

interface Entry {
  name: string;
  above: boolean;
  blank: boolean;
  behind: boolean;
  node: Written;
}

const scalar = fc.constantFrom<Written>(
  ...(
    [
      ['word', 'word'],
      ['a b', "'a b'"],
      ['it # is', '"it # is"'],
      [4, '4'],
      [true, 'true'],
      ['09:10', '"09:10"'],
      ['2026-03-01', '2026-03-01'],
      [null, '~'],
      ['', "''"],
      ["it's: so", `'it''s: so'`],
    ] as const
  ).map(([value, source]): Written => ({ is: 'scalar', value, source })),
  { is: 'scalar', value: 'one two\n', source: '>', block: 'one\ntwo' },
  { is: 'scalar', value: 'a\n # no\nb', source: '|-', block: 'a\n # no\nb' },
  { is: 'scalar', value: 'c\n', source: '|', block: 'c' },
  { is: 'flow', value: { a: 1, b: 'x' }, source: '{ a: 1, b: "x" }' },
  { is: 'flow', value: ['p', 'q'], source: "[p, 'q']" },
);

const names = ['id', 'name', 'on', 'note', 'at', 'rating'];

const entriesOf = (node: fc.Arbitrary<Written>, most: number) =>
  fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      above: fc.boolean(),
      blank: fc.boolean(),
      behind: fc.boolean(),
      node,
    }),
    { minLength: 1, maxLength: most, selector: ({ name }) => name },
  );

const written = fc.letrec<{ node: Written }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.record({
      is: fc.constant('list' as const),
      entries: entriesOf(tie('node'), 4),
      wide: fc.boolean(),
      deep: fc.constantFrom(0, 2, 4),
    }),
    fc.record({
      is: fc.constant('group' as const),
      entries: entriesOf(tie('node'), 4),
      deep: fc.constantFrom(1, 2, 3),
    }),
  ),
})).node;

/** The fields of a file. */
export const writtenFile: fc.Arbitrary<Written & { is: 'group' }> = fc.record({
  is: fc.constant('group' as const),
  entries: entriesOf(written, 5),
  deep: fc.constant(0),
});

/** The text of what was written, with the comments in it, and the text of each entry by what it says. */
export const textOf = (node: Written & { is: 'group' }) => {
  let count = 0;
  const comments: string[] = [];
  const items: { value: unknown; own: string }[] = [];
  const comment = () => {
    count += 1;
    comments.push(`# c${count}.`);
    return `# c${count}.`;
  };
  const lines = (one: Written, column: number): string => {
    if (one.is === 'scalar' || one.is === 'flow') return '';
    return one.entries
      .map(({ above, blank, name, behind, node: inner }) => {
        const start = one.is === 'list' ? (one.wide ? '-   ' : '- ') : `${name}: `;
        const over = `${blank ? '\n' : ''}${above ? `${' '.repeat(column)}${comment()}\n` : ''}`;
        const own = start + after(inner, column, one.is, start.length, behind);
        items.push({ value: dataOf(inner), own });
        return `${over}${' '.repeat(column)}${own}`;
      })
      .join('');
  };
  const after = (
    one: Written,
    column: number,
    holder: 'list' | 'group',
    dash: number,
    behind: boolean,
  ): string => {
    const end = behind ? `  ${comment()}\n` : '\n';
    if (one.is === 'flow') return one.source + end;
    if (one.is === 'scalar')
      return `${one.source}${end}${one.block === undefined ? '' : `${one.block.replace(/^/gm, ' '.repeat(column + 3))}\n`}`;
    const isCompact =
      holder === 'list' &&
      !behind &&
      one.entries.every(({ above, blank }, turn) => turn > 0 || !(above || blank));
    if (isCompact) return lines(one, column + dash).trimStart();
    const deeper = column + (holder === 'list' || one.is === 'group' ? Math.max(one.deep, 1) : one.deep);
    return (behind ? end.trimStart() : end) + lines(one, deeper);
  };
  return { text: lines(node, 0), comments, items };
};

/** What it says. */
export const dataOf = (node: Written): unknown => {
  if (node.is === 'scalar' || node.is === 'flow') return node.value;
  if (node.is === 'list') return node.entries.map(({ node: inner }) => dataOf(inner));
  return Object.fromEntries(node.entries.map(({ name, node: inner }) => [name, dataOf(inner)]));
};
