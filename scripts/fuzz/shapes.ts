/** A text that grows by what is repeated in it, and where it stands. */
export interface Shape {
  name: string;
  file: string;
  /** The file with so many letters or lines more. */
  text: (size: number) => string;
  sizes: readonly [number, number, number, number];
}

const account = 'content/accounts/E013-why-we-sample.mdx';
const call = 'content/observations/E010-refund-call.yaml';

/** Signs and words that something on the way looks for, and looks on from. */
const repeated = [
  ...[...`a '"“”‘’()[]\`*_~|#-—\\&£é?!%@{}<,;.:=+/`],
  ...[
    '> ',
    '- ',
    '1. ',
    'a\n',
    '\n',
    '0 ',
    '01-',
    'a@',
    'a.',
    'www.',
    "'ab ",
    'a: ',
    '"a": ',
    ' #',
    '[a](b)',
  ],
  ...[
    '![',
    '](',
    '[^a]',
    '&amp;',
    '| a ',
    '```\n',
    '\\*',
    '_a',
    '**a ',
    'E010 ',
    'page 2 ',
    '\u0301',
    '\u200b',
  ],
  ...['Sam Reed ', 'Mr Smith ', '07700 ', 'AB1 ', '10 High Street ', '4 March 2026 ', 'very ', 'tiny-1/1.1 '],
] as const;

/** Doubled three times, up to just below the limit. */
const doubled = (most: number) => [most / 8, most / 4, most / 2, most] as const;

/** The shapes that are measured, laid over the records of the small portfolio. */
export const shapesOver = (texts: ReadonlyMap<string, string>): Shape[] => {
  const put = (old: string, words: string) => (texts.get(call) ?? '').replace(old, () => words);
  const transaction = 'A refund for a late parcel';
  const places = [
    ['a paragraph', account, doubled(16_000), (words: string) => `${texts.get(account)}\n${words}\n`],
    ['a text in quotes', call, doubled(48_000), (words: string) => put(transaction, JSON.stringify(words))],
    ['a text without quotes', call, doubled(48_000), (words: string) => put(transaction, words)],
    ['a quote left open', call, doubled(48_000), (words: string) => put(transaction, `'ab ${words}`)],
    ['a group in brackets', call, doubled(48_000), (words: string) => put('Warm greeting', words)],
    ['a day', call, doubled(48_000), (words: string) => put('2026-03-04', JSON.stringify(words))],
  ] as const;
  const ofSigns = places.flatMap(([name, file, sizes, laid]) =>
    repeated.map((sign) => ({
      name: `${name}: ${JSON.stringify(sign)}`,
      ...{ file, sizes },
      text: (size: number) => laid(sign.repeat(size / sign.length)),
    })),
  );
  return [...ofSigns, ...lists(put)];
};

const lists = (put: (old: string, words: string) => string): Shape[] =>
  (
    [
      ['attachments', 'attachments:\n', (n: number) => `  - { file: f${n}.txt, title: T${n} }\n`],
      ['the same attachment', 'attachments:\n', () => '  - { file: form.txt, title: The form }\n'],
      ['claims', 'claims:\n', () => '  - { criterion: tiny-1/1.1, at: transaction }\n'],
      [
        'claims of what is not there',
        'claims:\n',
        (n: number) => `  - { criterion: tiny-1/9.${n}, at: transaction }\n`,
      ],
      ['ratings', 'ratings:\n', (n: number) => `  - { quality: q-${n}, rating: 3 }\n`],
      [
        'points',
        'developmentPoints:\n',
        (n: number) => `  - { text: Interrupted ${n} times, quality: listening }\n`,
      ],
      [
        'the same point',
        'developmentPoints:\n',
        () => '  - { text: Interrupted three times, quality: listening }\n',
      ],
      ['the same field', 'title: A refund call\n', () => 'channel: telephone\n'],
    ] as const
  ).map(([name, head, line]) => ({
    name: `a list of ${name}`,
    file: call,
    sizes: doubled(2_000),
    text: (size: number) => put(head, head + Array.from({ length: size }, (_, n) => line(n)).join('')),
  }));
