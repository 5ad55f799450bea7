import type { LeakSort } from '#leaks/leak.ts';
import type { Measured, Tally } from '#leaks/measured.ts';

const lead = `# How well personal data is found

*Written by \`node scripts/leaks.ts\` from the labelled lines in \`tests/leaks/\`. Change those, or the finders in \`src/leaks/\`,
and not this page.*

Whatever is about to be published is searched for what could make somebody known: names, numbers and addresses as people in
the United Kingdom write them. There is no model. Numbers are found by their shapes, their check digits and the words beside
them. A name is found by evidence that can be said in a sentence: a title, initials, a first name that is no other word, a
place where names stand ("spoke to", "Kind regards", "Name:"), a list with other names, what somebody "said", or the name of
a file. A first name that is also a word, such as Will, Grace or Florence, needs more than one of these. Letters with marks,
full-width digits, invisible signs and the codes of web pages are made plain before anything is looked for.
What stands in base64 and base32, quoted-printable, hexadecimal, or the escapes of JSON, style sheets, rich text and terminals
is read as well, and digits and letters that are said in words; for names of the private register also letters set apart or
left out, turned back to front, a letter a line, in Morse code or exchanged by a rule that anybody can undo, such as ROT13 and
ROT47. What was exchanged by a secret rule is not.

What belongs to nobody is left alone: codes of units and criteria, numbers of records, days, scores and times, laws, writers
on learning and quality, well-known makes and shops, those who vouch, pseudonyms, and what \`mayBeNamed\` in
\`content/portfolio.yaml\` lists.

The lines are written as learners in contact centres, shops, hotels, clinics and councils write them, with as many that name
nobody and come near it. Everybody in them is invented and every number is one that is reserved for examples. One half was
set apart before the finders were written; they were tuned on the other, and no finder was changed for a line of the first.
Both halves were written by the same hand, as they stood at first.

Somebody else then wrote 120 lines without having seen the finders or these lines, 60 with something to find and 60 that name
nobody and come near it. On their first run 64 of 66 marks were found, each whole, and 61 of 67 finds were right. What failed
was a telephone number with a digit too many, a house by its name ("The Old Forge"), and makes that bear a name
("Jacob's crackers"). The finders were mended for these kinds and the lines stand among the tuned half since.

Another 144 lines, 64 of them without anything to find, were written later by somebody who had read the finders but not these
lines, before anything was changed. On their first run, counted as below, 56 of 57 numbers and addresses (0.98) and 47 of 49
names (0.96) were found, and 103 of 106 finds were right (0.97). What failed was a town after a street and a comma, "the
Entwistle family", "Lord Bracknell's office", "NI" and a town taken for names, and "Crown Court, County Court" for a street.
These lines stand among the tuned half since as well.

Then 543 lines in the form of notes were written by somebody who had not yet read the finders, 234 with something to find and 309
that name nobody: numbers cut over lines and cells, names of many communities, names in small letters and in names of files,
makes, plants, places and names of teams. On their first run 95 of 112 numbers and addresses (0.85) and 136 of 153 names (0.89)
were found, and 241 of 267 finds were right (0.90). The finders were mended for the kinds that 250 of these lines showed. On
168 others, not yet looked at, they then found 24 of 24 numbers and addresses and 34 of 36 names, and 58 of 65 finds were right
(0.89): what failed was makes, programs and towns, such as "Milton Keynes". Three more sets came from the same hand, each run once
before its faults were mended:

| lines | numbers and addresses | names | finds that were right |
|---|---|---|---|
| 162 | 31 of 35 (0.89) | 51 of 55 (0.93) | 80 of 80 (1.00) |
| 104 | 34 of 35 (0.97) | 33 of 35 (0.94) | 65 of 67 (0.97) |
| 101 | 31 of 32 (0.97) | 31 of 32 (0.97) | 60 of 61 (0.98) |

The last of these sets and 125 lines of the first stand in the half that was set apart: no finder was changed for them.

201 lines of accounts, mails, feedback and policies that come near naming somebody, two of them with something to find, were
written at another time by somebody who had read the finders. On their first run 20 of the other 199 held a find that was wrong,
most of them lists of goods that bear names, shops, boroughs and a program with a name. They were mended for, and stand among
the tuned half.

Of 132 numbers cut into lines, items, rows and columns, in texts, text files and tables, 37 were missed before; now none is
(\`tests/leaks/cut-numbers.test.ts\`).

A mark counts as found only where finds cover every letter and digit of it, since a part that is left over would be published.
What tells nothing may stay outside: titles and words in small letters beside a name with a capital ("old Mr Tunstall", "van
der Berg"), and up to three letters before the number of a house or an order ("no. 9"). A find is right where half of its
letters and digits or more are marked.
`;

/** The page of `docs/` on how well personal data is found. */
export const leaksPage = (heldOut: Measured, tuned: Measured): string =>
  [
    lead,
    half('The half that was set apart', heldOut),
    half('The half that the finders were tuned on', tuned),
    `## Reading the numbers

Recall is the share of what a person marks that was found whole, as whatever sort; precision is the share of what was found that a
person marks. A secret in words that no finder knows, such as "the lady with the three-legged dog", is not found by any of
this: reading a record through as a stranger would remains the learner's work. A name that no rule finds can be put into the
private register, and is then found everywhere.
`,
  ].join('\n');

const half = (title: string, measured: Measured): string => {
  const { lines, linesWithout, bySort } = measured;
  const all = [...bySort].filter(([sort]) => sort !== 'name').map(([, tally]) => tally);
  const rows = [...bySort].sort(([a], [b]) => (a < b ? -1 : 1)).map(row);
  return [
    `## ${title}\n`,
    `${lines} lines, ${linesWithout} of them without anything to find.\n`,
    '| | marked | recall | found | precision |\n|---|---|---|---|---|',
    ...rows,
    row(['all numbers and addresses', total(all)]),
    row(['everything', total([...bySort.values()])]),
    '',
    list('Marked, and not found', measured.missed),
    list('Found, where nothing is marked', measured.wrong),
  ].join('\n');
};

const row = ([sort, { marked, found, right, wrong }]: [LeakSort | string, Tally]): string =>
  `| ${sort} | ${marked} | ${share(found, marked)} | ${right + wrong} | ${share(right, right + wrong)} |`;

const total = (tallies: readonly Tally[]): Tally => ({
  marked: sum(tallies.map(({ marked }) => marked)),
  found: sum(tallies.map(({ found }) => found)),
  right: sum(tallies.map(({ right }) => right)),
  wrong: sum(tallies.map(({ wrong }) => wrong)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(2));

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? `${title}: nothing.\n`
    : `${title}:\n\n${lines.map((line) => `- \`${line}\``).join('\n')}\n`;
