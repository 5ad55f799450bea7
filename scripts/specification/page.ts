import type { Measured } from './measure.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const row = (
  name: string,
  { texts, criteria, found, invented, exact, whole, others, refused }: Measured,
  fields = false,
): string =>
  `| ${name} | ${texts} | ${criteria} | ${found} (${percent(found, criteria)}) | ${invented} (${percent(invented, found + invented)}) | ${exact} (${percent(exact, texts)}) | ${fields ? `${whole} (${percent(whole, texts)})` : '–'} | ${others === 0 ? '–' : `${refused} of ${others}`} |`;

const head = `| texts | how many | criteria | found | invented | exact | with all fields | no unit, refused |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`;

/** How well specifications are read, as the page of the documentation. */
export const measuredPage = (
  tuned: Measured,
  unseen: Measured,
  damage: { all: Measured; by: ReadonlyMap<string, Measured> },
  laid: ReadonlyMap<string, Measured>,
): string => `# How well units are read out of their specifications

*Written by \`node scripts/specification.ts\` from the texts in \`tests/units-import/\`. Change those, or \`src/specification/\`, and
not this page.*

\`npm run units import FILE\` makes a unit of the text of its specification. There is no model. Every place that looks like a
code of a criterion is weighed by what stands around it, and the chain of codes that run on from each other best is taken:
numbers of versions, pages, sections and sums of money fall out of it. Each code gets the words behind it, and what runs on from
them in the same column, past what belongs to the page. What was put together by a reason that may be wrong is listed under *to
check* with its line, what the text has lost under *lost*.

A criterion counts as found where its code and all its words are as they should be. One that is read and should not be, or not
so, is invented. A text is exact where all its criteria are found and none is invented; one that is no unit, where it is refused. With all fields:
its title, number, UAN, level, credit, hours and the words of its outcomes are right too.

${head}
${row('tuned: the parser was mended until they came out', tuned, true)}
${row('kept apart: read as they are, and nothing changed for them', unseen, true)}
${row('units of the example, damaged by chance', damage.all)}

All texts are our own, in the forms that real ones have.

## On their first run

What stands among the tuned was unseen too. So it was read when it was read for the first time, before anything was mended for it:

| by | texts | criteria | found | invented | exact | units with all fields | no unit, refused |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| who wrote the parser | 26 | 116 | 103 (88.8 %) | 2 (1.9 %) | – | – | 11 of all 13 |
| | 24 | 106 | 94 (88.7 %) | 11 (10.5 %) | – | – | |
| | 20 | 70 | 62 (88.6 %) | 1 (1.6 %) | – | – | |
| | 12, made to be hard | 41 | 27 (65.9 %) | 1 (3.6 %) | – | – | |
| another hand, before it read the parser | 40 | 184 | 157 (85.3 %) | 10 (6.0 %) | 30 | 10 of 32 | 8 of 8 |
| | 15 | 57 | 52 (91.2 %) | 7 (11.9 %) | 11 | 7 of 11 | 3 of 4 |
| a third hand, before it read the parser | 56 | 235 | 204 (86.8 %) | 23 (10.1 %) | 42 | 20 of 44 | 12 of 12 |
| | 22, read once the kinds of the 56 were mended | 85 | 78 (91.8 %) | 5 (6.0 %) | 19 | 7 of 16 | 6 of 6 |
| | 20, read once those of the 22 were | 90 | 79 (87.8 %) | 13 (14.1 %) | 13 | 9 of 14 | 4 of 6 |
| | 17, read once those of the 20 were | 66 | 61 (92.4 %) | 4 (6.2 %) | 14 | 8 of 12 | 5 of 5 |
| | 17, read once those of these 17 were | 67 | 58 (86.6 %) | 7 (10.8 %) | 13 | 8 of 12 | 5 of 5 |
| | 12 in the most usual forms, read once all before were | 68 | 66 (97.1 %) | 8 (10.8 %), 6 of them out of advice | 9 | 7 of 9 | 2 of 3 |
| | 12 more, read once those were | 42 | 41 (97.6 %) | 3 (6.8 %) | 10 | 5 of 8 | 4 of 4 |
| a fourth hand, which had read the parser | 37 | 163 | 133 (81.6 %) | 10 (7.0 %) | 28 | 19 of 31 | 6 of 6 |
| | 32, read once the kinds of the 37 were mended | 115 | 105 (91.3 %) | 6 (5.4 %) | 27 | 11 of 24 | 7 of 8 |
| | 10, read once those were | 29 | 22 (75.9 %) | 7 (24.1 %), 5 of them in one form | 7 | 4 of 7 | 3 of 3 |
| a fifth hand: real pages, as far as the search shows them | 21 | 113 | 95 (84.1 %) | 4 (4.0 %) | 16 | – | 5 of 5 |
| | 26, before anything was mended for the 21 | 107 | 76 (71.0 %) | 3 (3.8 %) | 19 | – | 9 of 9 |
| | 18, read once the kinds of the 47 were mended | 86 | 73 (84.9 %) | 9 (11.0 %) | 15 | – | 7 of 7 |
| | 20, read once those of the 18 were | 69 | 57 (82.6 %) | 2 (3.4 %) | 17 | – | 7 of 7 |
| | 18, of them 8 made to be no unit, read once those of the 20 were | 40 | 32 (80.0 %) | 10 (23.8 %) | 12 | – | 10 of 11 |
| | 10, one of three woven columns on one line, read once those of the 18 were | 53 | 41 (77.4 %) | 4 (8.9 %) | 8 | – | 3 of 3 |
| | 12, read once those of the 10 were | 41 | 38 (92.7 %) | 1 (2.6 %) | 10 | – | 5 of 5 |

The texts of the third hand follow pages of the web as they are stored: what is left of a specification there, with its lines
and values lost, a form that somebody filled in, an essay. The first 78 were written before it read the parser, the others when
it knew it. Each set showed kinds of fault that the ones before had not; they were mended, and the texts stand among the tuned
since, five of them with a field or a heading expected otherwise than at first, where the text can be read both ways. Two of the
56 whose columns cannot be told apart, and the 18 of the last 24 that came out at once, stand among those kept apart.
Those of the fourth hand follow documents of more than twenty awarding bodies. Between its sets it read excerpts of
29 public pages, which are not kept here: 26 held units, of which twelve were refused at first, mostly essays that answer criteria
and name no unit; four still are. Its 52 texts that came out at once, or were not mended, stand among those kept apart.
Most of the fifth hand are excerpts, often shortened, of public pages, and some were laid out after such pages: registers of units, pages of awarding bodies, documents as sites
for sharing them show them, essays, standards of four countries. Their wording is not ours, so they are not kept here; a text of our
own in the form of each that was mended stands among the tuned. Of the 125, all but three come out now; those are woven columns and
a list of outcomes that are no criteria by any sign.

## By kind of damage

Each damaged text has one to three of these, chosen by a seed.

${head}
${[...damage.by]
  .sort(([one], [other]) => one.localeCompare(other, 'en'))
  .map(([name, measured]) => row(name, measured))
  .join('\n')}

## By layout

Units of the texts above, each laid out in ${laid.size} other ways.

${head}
${[...laid].map(([name, measured]) => row(name, measured)).join('\n')}

## What it does not do

- Two columns whose lines were read across, so that words of an outcome stand between those of a criterion, are told apart by
  how they go on, which may go wrong and is said under *to check*; three such columns are not told apart.
- Words that lost the spaces between them stay as they are.
- A criterion that goes on on a new line with a capital letter, and is no law or place that is known, ends there.
- Words in a picture are not read: a PDF that was scanned is refused.
- What a specification says beside its criteria is taken over as far as its form tells it (numbered evidence requirements, lists
  under a term with a colon), and marked as to be confirmed.
`;
