/** A slip of the pen: the words of a record that are right, and what somebody wrote in their place. */
export interface Slip {
  file: string;
  right: string;
  wrong: string;
  /** What the mended record has in it. */
  reads?: string;
  /** How many mends it takes, where there are faults on several lines. */
  turns?: number;
}

const among = (
  file: string,
  right: string,
  wrongs: readonly (string | [string, string?, number?])[],
): Slip[] =>
  wrongs.map((one) => {
    const [wrong, reads, turns] = typeof one === 'string' ? [one] : one;
    return {
      file: `content/${file}`,
      right,
      wrong,
      ...(reads ? { reads } : {}),
      ...(turns ? { turns } : {}),
    };
  });

const observation = 'observations/E010-refund-call.yaml';
const account = 'accounts/E013-why-we-sample.mdx';

const march = 'observedOn: 2026-03-31';
const written = (prefix: string, values: readonly string[], reads?: string): [string, string?][] =>
  values.map((value) => [`${prefix}${value}`, reads]);

const days = among(observation, 'observedOn: 2026-03-04', [
  ['obsrvedOn: 4/3/2026', 'observedOn: 2026-03-04'],
  ['ObservedOn; 4 March 2026', 'observedOn: 2026-03-04'],
  ...written(
    'observedOn: ',
    [
      '46112',
      '46112.375',
      '2026‑03‑31',
      '2026–03–31',
      '2026−03−31',
      '2026/03/31',
      '2026.03.31',
      '31/03/2026',
      '31.3.26',
      '31/3/26',
      '03/31/2026',
      '31 March 2026',
      '31st March 2026',
      '31st March',
      'Tuesday, 31 March 2026',
      'March 31, 2026',
      '31-Mar-26',
      '20260331',
      '2026-3-31',
      '2026-31-03',
      '2026-03-31T09:05:00',
      '2026-03-31 09:05',
      '“2026-03-31”',
      '2026-03-31.',
      '2026-03-31\u00a0',
      '\u200b2026-03-31',
      '２０２６-０３-３１',
      '2026-О3-31',
      '• 2026-03-31',
      '- 2026-03-31',
      '[2026-03-31]',
      '2026 - 03 - 31',
    ],
    march,
  ),
  ['observedOn : 31/3/26', march],
  ['observedOn:31/03/2026', march],
  ['observed0n: 31/03/2026', march],
  ['ObservedOn：２０２６-０３-３１', march],
  ['observedOn: 2026-02-30', 'observedOn: 2026-02-28'],
  ['observedOn: 31/02/2026', 'observedOn: 2026-02-28'],
  ['observedOn: last Tuesday'],
  ['observedOn: tbc'],
]);

const clock = 'observedAt: "09:05"';
const times = among(
  observation,
  'observedOn: 2026-03-04',
  [
    '9.05',
    '9:05',
    '9:5',
    '09.05',
    '0905',
    '"0905"',
    '905',
    '9.05am',
    '9:05 a.m.',
    '“09:05”',
    '09：05',
    '09:05:00',
    '09:05 hrs',
    'at 9.05',
    '- 9.05',
  ]
    .map((time): [string, string] => [`observedOn: 2026-03-04\nobservedAt: ${time}`, clock])
    .concat([
      ['observedOn: 2026-03-04\nobservedAt: 9am', 'observedAt: "09:00"'],
      ['observedOn: 2026-03-04\nobservedAt: 24:00', 'observedAt: "00:00"'],
      ['observedOn: 2026-03-04\nobservedAt: 9', 'observedAt: "09:00"'],
      ['observedOn: 2026-03-04\nobservedAt: noon', 'observedAt: "12:00"'],
      ['observedOn: 2026-03-04\nobservedAt: 2.30 pm', 'observedAt: "14:30"'],
    ]),
);

const conflict = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> laptop`;

const subject = 'transaction: A refund for a late parcel';
const texts = among(observation, subject, [
  ['transaction: "S:\\team\\north\\rota.docx"', "'S:\\team\\north\\rota.docx'"],
  ['transaction: "S:\\users\\rota.docx"', "'S:\\users\\rota.docx'"],
  ['transaction: "S:\\x41\\_new\\N"', "'S:\\x41\\_new\\N'"],
  ['transaction: "a\\0b \\b"', "'a\\0b \\b'"],
  ['transaction: "see \\u00e9"', "'see \\u00e9'"],
  ['transaction: "one \\\n  two"'],
  ['transaction: Ref #12 refund', '"Ref #12 refund"'],
  ['transaction: rota #3', '"rota #3"'],
  ['transaction: #3 of the rota', '"#3 of the rota"'],
  ['transaction: Refund: late: again', '"Refund: late: again"'],
  ['transaction: Refund:', '"Refund:"'],
  ['transaction: @team told', '"@team told"'],
  ['transaction: `late` parcel', '"`late` parcel"'],
  ['transaction: %5 of all', '"%5 of all"'],
  ['transaction: !urgent refund', '"!urgent refund"'],
  ['transaction: ! refund', '"! refund"'],
  ['transaction: !!str refund', '"!!str refund"'],
  ['transaction: &later refund', '"&later refund"'],
  ['transaction: *late* parcel', '"*late* parcel"'],
  ['transaction: - a refund', '"- a refund"'],
  ['transaction: - -', '"- -"'],
  ['transaction: > a refund', 'a refund'],
  ['transaction: | a refund', 'a refund'],
  ['transaction: ? what', '"? what"'],
  ['transaction: [refund] late', '"[refund] late"'],
  ['transaction: [refund]', '"[refund]"'],
  ['transaction: {refund} late', '"{refund} late"'],
  ["transaction: 'don't'", `"don't"`],
  ['transaction: "she said "no" twice"', `'she said "no" twice'`],
  ['transaction: "late', '"late"'],
  ['transaction: 0123', '"0123"'],
  ['transaction: 0x1F', '"0x1F"'],
  ['transaction: 1e3', '"1e3"'],
  ['transaction: .5', '".5"'],
  ['transaction: 3.10', '"3.10"'],
  ['transaction: true', '"true"'],
  ['transaction: 12 #3'],
  ['transaction: >\n  We heard:\n  - one\n  - two', 'transaction: |'],
  ['transaction:A refund', 'transaction: A refund'],
  ['transaction=A refund', 'transaction: A refund'],
  ['transaction：A refund', 'transaction: A refund'],
  ['transaction\u00a0: A refund', 'transaction: A refund'],
  ['transaction:\u00a0A refund', 'transaction: A refund'],
  ['\u00a0transaction: A refund', 'transaction: A refund'],
  ['trаnsаction: A refund', 'transaction: A refund'],
  ['tran\u00adsaction: A refund', 'transaction: A refund'],
  ['Transaction: A refund', 'transaction: A refund'],
  ['• transaction: A refund', 'transaction: A refund'],
  ['* transaction: A refund', 'transaction: A refund'],
  ['- transaction: A refund', 'transaction: A refund'],
  ['\ttransaction: A refund', 'transaction: A refund'],
  ['  transaction: A refund', 'transaction: A refund'],
  ['transaction: A refund\ntransaction: Another', 'transaction: A refund'],
  [conflict(subject, 'transaction: Another'), subject],
  [
    `<<<<<<< HEAD\n${subject}\n||||||| base\ntransaction: x\n=======\ntransaction: y\n>>>>>>> laptop`,
    subject,
  ],
  [`${subject}\n>>>>>>> laptop`, subject],
  [`=======\n${subject}`, subject],
  ['transaction: A refund for \u001b[31ma late\u0007 parcel', subject],
  ['transaction: A refund for\u000ba late parcel', subject],
  ['transaction: A refund \u009bfor a late\u0085parcel\u007f', subject],
  [`${subject}\n---`, subject],
]);

const codes = [
  ...among(observation, 'draw: E003', [
    ['draw: e003', 'draw: E003'],
    ['draw: E3', 'draw: E003'],
    ['draw: E 003', 'draw: E003'],
    ['draw: “E003”', 'draw: E003'],
    ['draw: Е003', 'draw: E003'],
    ['draw: E003\u00a0', 'draw: E003'],
    ['draw: [E003]', 'draw: E003'],
  ]),
  ...among(observation, 'colleague: colleague-a', [
    ['colleague: colleague‑a', 'colleague: colleague-a'],
    ['colleague: colleague-а', 'colleague: colleague-a'],
    ['colleague: col\u00adleague-a', 'colleague: colleague-a'],
    ['colleague: colleague-a\u200b', 'colleague: colleague-a'],
    ['colleague:\u00a0colleague-a', 'colleague: colleague-a'],
  ]),
  ...among(observation, 'channel: telephone', [
    ['channel: Telephone', 'channel: telephone'],
    ['channel: “telephone”', 'channel: telephone'],
    ['channel: telephon', 'channel: telephone'],
    ['channel: [telephone]', 'channel: telephone'],
    ['chanel: telephone', 'channel: telephone'],
    ['channel telephone', 'channel: telephone'],
    ['• channel: Telefone', 'channel: telephone'],
  ]),
  ...among(observation, 'version: "1"', [
    ['version: 1', 'version: "1"'],
    ['version: 1.10', 'version: "1.10"'],
    ['version: 01', 'version: "01"'],
    ['version: “1"', '1'],
  ]),
  ...among(observation, '  - { criterion: tiny-1/1.1, at: transaction }', [
    // Several faults on one line are mended as one.
    ['  - { criteria: tiny‑1/1.1, at transaction }', '{ criterion: tiny-1/1.1, at: transaction }'],
    ...[
      '{ criterion: tiny-1/1.1, place: transaction }',
      '{ criterian: 1.1, where: transaction }',
      '{criteria: tiny-1/1.1,at transaction}',
      '{ Criterion: tiny-1 1.1, at; transaction }',
      '{ criterion tiny-1/1.1, location: transaction }',
      '{ unit: tiny-1/1.1, in: transaction }',
    ].map((group): [string, string] => [`  - ${group}`, '{ criterion: tiny-1/1.1, at: transaction }']),
    ['  - { criterion: 2.10, at: transaction }', 'criterion: tiny-1/2.10'],
    ['  - { criterion: 1.1, at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: "1.1", at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: AC 1.1, at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: tiny-1 1.1, at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: Tiny-1/1.1, at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: tiny‑1/1.1, at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: tiny-1/1,1, at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: tiny-1/1.1; at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - { criterion: tiny-1/1.1 at: transaction }', 'criterion: tiny-1/1.1'],
    ['  - ( criterion: tiny-1/1.1, at: transaction )', 'criterion: tiny-1/1.1'],
    ['  – { criterion: tiny-1/1.1, at: transaction }', 'criterion: tiny-1/1.1'],
  ]),
  ...among(observation, '  - { quality: listening, rating: 2, note: Interrupted once }', [
    ['  - { quality; listening, rating: "2", not: Interrupted once', 'rating: 2, note: Interrupted once }'],
    ...[
      '{ quality: listening, rating: two, note: Interrupted once }',
      '{ qualty: listening, rating: two, notes: Interrupted once }',
      '{ line: listening, score: 2/3, comment: Interrupted once }',
      '{ quality listening, ratng: 2 points, not: Interrupted once }',
      '{ Quality: listening, rating 2, Note: Interrupted once }',
      '{ quality;listening, Rating: two, remark: Interrupted once }',
    ].map((group): [string, string] => [
      `  - ${group}`,
      '{ quality: listening, rating: 2, note: Interrupted once }',
    ]),
    ['  - { qualty: listening, rating: three, note: Interrupted once }', 'quality: listening, rating: 3'],
    ['  - { quality: listening, ratng: n/a, not: Interrupted once }', 'notApplicable: '],
    ['  - { quality: listening, rating: n/a, note: Interrupted once }', 'notApplicable: '],
    ['  - { quality: listening, rating: NA }', 'notApplicable: '],
    ['  - { quality: listening, rating: not applicable }', 'notApplicable: '],
    ['  - { quality: listening, rating: -, note: Interrupted once }', 'notApplicable: '],
    ['  - { quality: listening, rating: , note: Interrupted once }', 'notApplicable: '],
    ['  - { quality: listening, rating: "2", note: Interrupted once }', 'rating: 2'],
    ['  - { quality: listening, rating: ２, note: Interrupted once }', 'rating: 2'],
    ['  - { quality: listening, rating: 2., note: Interrupted once }', 'rating: 2'],
    ['  - { quality: listening, rating: 0x2, note: Interrupted once }', 'rating: 2'],
    ['  - { quality: listening, rating: 02, note: Interrupted once }', 'rating: 2'],
    ['  - { quality: listening, rating: 2, at: 2.10, note: Interrupted once }', 'at: "02:10"'],
    ['  - { quality: listening, ratng: “2”, at: 2m10s, note: Interrupted, twice }', 'at: "02:10"'],
    ['  - { quality: listening, rating: 2, note: She said: no, twice }', '"She said: no, twice"'],
    ['  - { Quality: listening; rating: “2”, note: She said: no }', 'quality: listening, rating: 2'],
  ]),
];

const others = [
  ...among('scorecards/E001-calls.yaml', 'atStandard: 2', [
    ['atStandard: "2"', 'atStandard: 2'],
    ['atStandard: 2.', 'atStandard: 2'],
    ['at-standard: 2', 'atStandard: 2'],
    ['atStandard: ２', 'atStandard: 2'],
  ]),
  ...among('scorecards/E001-calls.yaml', 'inForceFrom: 2026-01-12', [
    ['inForceFrom: 12/1/26', 'inForceFrom: 2026-01-12'],
    ['inForceFrom: 46034', 'inForceFrom: 2026-01-12'],
  ]),
  ...among('scorecards/E001-calls.yaml', 'agreedBy: [The team]', [
    ['agreedBy: The team', 'agreedBy: [The team]'],
    ['agreedBy: [The team', 'agreedBy: [The team]'],
    ['agreedBy:\n  • The team\n  • The manager', '- The manager'],
    ['agreedBy:\n  – The team', '- The team'],
    ['agreedBy:\n\t- The team', '- The team'],
    ['agreedBy:\n  -The team', '- The team'],
  ]),
  ...among('feedback/E011-refund-call.yaml', '    due: 2026-04-03', [
    ['    due: 3 April 2026', 'due: 2026-04-03'],
    ['    due: 3rd April', 'due: 2026-04-03'],
    ['\tdue: 2026-04-03', 'due: 2026-04-03'],
    ['    due 2026-04-03', 'due: 2026-04-03'],
    ['      due: 2026-04-03', 'due: 2026-04-03'],
  ]),
  ...among('feedback/E011-refund-call.yaml', 'observations: [E010]', [
    ['observations: E010', 'observations: [E010]'],
    ['observations: e10', 'observations: [E010]'],
    ['observations: [e010]', 'observations: [E010]'],
    ['observations: [E010', 'observations: [E010]'],
  ]),
  ...among(
    'decisions/D002-calls.yaml',
    'checked: { valid: true, authentic: true, current: true, sufficient: true }',
    [
      [
        'checked: { valid: yes, authentic: Y, current: Yes, sufficient: true }',
        'valid: true, authentic: true, current: true',
      ],
      ['checked: { valid: "true", authentic: true, current: true, sufficient: “true” }', 'valid: true'],
    ],
  ),
  ...among('decisions/D002-calls.yaml', '  - { criterion: tiny-1/1.1, state: met }', [
    ['  - { criterion: tiny-1/1.1, state: Met }', 'state: met'],
    ['  - { criterion: 1.1, state: MET }', 'criterion: tiny-1/1.1, state: met'],
  ]),
  ...among(
    'sampling-frames/E002-calls.yaml',
    'size: 40',
    [
      ['size: 4O', undefined, 1],
      ['size: "40"', 'size: 40'],
      ['size: “40”', 'size: 40'],
      ['size: 1_000', 'size: 1000'],
      ['size: 0x28', 'size: 40'],
    ].filter(([wrong]) => wrong !== 'size: 4O') as [string, string][],
  ),
  ...among('sampling-frames/E002-calls.yaml', 'period: { from: 2026-01-12, to: 2026-12-18 }', [
    ['period: { from: 12/01/2026, to: 18/12/2026 }', 'from: 2026-01-12, to: 2026-12-18'],
    ['period: { from: 2026‑01‑12, to: 2026‑12‑18 }', 'from: 2026-01-12, to: 2026-12-18'],
    ['period: { from 12/01/2026, to: 18/12/2026 ', 'from: 2026-01-12, to: 2026-12-18'],
  ]),
  ...among('discussions/E015-sampling.mdx', 'on: 2026-04-08\nunits', [
    ['on: 8.4.2026\nunits', 'on: 2026-04-08'],
    ['on: 46120\nunits', 'on: 2026-04-08'],
    [`${conflict('on: 2026-04-08', 'on: 2026-04-09')}\nunits`, 'on: 2026-04-08'],
  ]),
  ...among('discussions/E015-sampling.mdx', '<At time="02:10" />', [
    ['<At time=“02:10” />', '<At time="02:10" />'],
    ['<At time="02:10">', '<At time="02:10" />'],
    ['<at time="02:10" />', '<At time="02:10" />'],
    ['<At time="02\uff1a10" />', '<At time="02:10" />'],
    [
      '<Claim criteria="tiny\u20111/2.1 tiny\u20101/1.1" shows="a‑b">Words.</Claim>',
      'criteria="tiny-1/2.1 tiny-1/1.1" shows="a‑b"',
    ],
    ['<Evidence number="\u0415010" />', '<Evidence number="E010" />'],
  ]),
];

const first = 'When I began I listened to the calls that I happened to hear.';
const words = among(
  account,
  first,
  [
    ['It took <5 minutes and {all} of it was < 6.', '\\<5 minutes and \\{all} of it was \\< 6.'],
    ['I read 2*3*4 and <5.', '2\\*3\\*4 and \\<5'],
    ['From 5~6 to 7~8 calls.', '5\\~6 to 7\\~8'],
    ['It lies in \\\\server\\docs\\_new and S:\\_team\\x.', '\\\\\\server'],
    ['It lies in S:\\team\\\nand is kept.', 'S:\\team\\\\'],
    ['We marked it &copy; then.', '\\&copy;'],
    ['> 5 minutes was the wait.', '\\> 5 minutes'],
    ['1. One\n2. Two\n5. Five', '3. Five'],
    ['I heard:\n• one\n• two', '- two'],
    ['• one\n• two', '- one\n- two'],
    ['I heard:\n– one\n– two', '- two'],
    ['I heard two:\n2. one\n3. two', '\n\n2. one'],
    ['- One thing.\n- Another.\nThen I left.', '\n\nThen I left.'],
    ['I left at ten.\n---\nThen I went home.', '\n\n---'],
    ['Two lines of words\nthat go on.\n=====', undefined],
    ['## On C #\n\nWords.', 'C \\#'],
    ['Monday 3\nTuesday 4\nWednesday 5', 'Monday 3\\\nTuesday 4\\'],
    ['Day: Monday\nChannel: telephone', 'Day: Monday\\'],
    ['I named `<Claim>` there.', undefined],
    ['A comment <!-- like this --> here.', undefined],
    ['Write to <sam@example.org> then.', 'sam@example.org'],
    [conflict(first, 'Other words.'), first],
    [first.replaceAll(' ', ' \b'), first],
    [first.replaceAll(' ', '\f'), first],
    ['<Clam criteria="tiny-1/2.1" shows="x">Every tenth call was drawn.</Clam>', '<Claim'],
  ].filter(([wrong]) => !/^I named|^A comment|^<Clam|^Two lines/.test(wrong as string)) as [
    string,
    string?,
  ][],
);

/** Slips of many sorts, in records of many kinds: each is told with a mend that, done, passes. */
export const slips: readonly Slip[] = [...days, ...times, ...texts, ...codes, ...others, ...words];
