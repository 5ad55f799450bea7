import { type Block, blocksOf, plainWords } from '../body-words.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import type { Rule, Verdict } from './rule.ts';

/** WIT-2: a testimony tells a story in the witness's own words; it is no list of skills and no copy of the unit. */
export const testimonyListsSkills: Rule = {
  id: 'testimony-lists-skills',
  statements: ['WIT-2'],
  severity: 'warning',
  title: 'A testimony lists skills, or repeats the words of the unit',
  why: 'What was seen can be believed because it was seen; a list of skills, or the words of a criterion, could be written about anybody.',
  mend: 'Ask the witness to tell in their own words what happened, on which day, and who said what.',
  source: 'Witness-statement guidance (Pearson form and others): describes what was seen, no list of skills',
  example: {
    wrong: '- good communication\n- works well in a team',
    right: 'On 6 March Sam let the colleague speak first and took notes.',
  },
  judge: function* (portfolio) {
    for (const testimony of ofKind(portfolio, 'testimony')) {
      const blocks = blocksOf(testimony.body);
      yield* listed(testimony, blocks);
      yield* repeated(portfolio, testimony, blocks);
    }
  },
};

const listed = ({ file, number }: PortfolioRecord, blocks: readonly Block[]): Verdict[] => {
  const items = blocks.filter((block) => block.listed);
  const length = (some: readonly Block[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  const [first] = items;
  if (!first || items.length < 3 || length(items) * 2 < length(blocks)) return [];
  return [
    {
      place: { file, line: first.line, column: 1 },
      message: `${number} is a list of ${items.length} points for the most part.`,
      subject: number,
    },
  ];
};

/** The words of a criterion are long enough to be known again from the fourth word on. */
const repeated = (portfolio: Portfolio, record: PortfolioRecord, blocks: readonly Block[]): Verdict[] => {
  const texts = [...portfolio.criteria.values()]
    .map(({ ref, text }) => ({ ref, words: plainWords(text) }))
    .filter(({ words }) => words.split(' ').length > 4);
  return blocks.flatMap(({ words, line }) => {
    const plain = ` ${plainWords(words)} `;
    return texts
      .filter((text) => plain.includes(` ${text.words} `))
      .map(({ ref }) => ({
        place: { file: record.file, line, column: 1 },
        message: `${record.number} repeats the words of ${ref}.`,
        subject: record.number,
      }));
  });
};
