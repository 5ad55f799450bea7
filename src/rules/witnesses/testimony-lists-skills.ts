import { skillsListed } from '#language/skill-lists.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { type Block, sentencesOf } from '#portfolio/words/body-words.ts';
import { toldBlocks } from '#portfolio/words/ticked-rows.ts';
import type { Rule, Verdict } from '../rule.ts';

/** WIT-2: a testimony tells a story in the witness's own words; it is no list of skills. */
export const testimonyListsSkills: Rule = {
  id: 'testimony-lists-skills',
  statements: ['WIT-2'],
  severity: 'warning',
  title: 'A testimony lists skills',
  why: 'What was seen can be believed because it was seen; a list of skills could be written about anybody.',
  mend: 'Ask the witness to tell in their own words what happened, on which day, and who said what.',
  source: 'Witness-statement guidance (Pearson form and others): describes what was seen, no list of skills',
  example: {
    wrong: '- good communication\n- works well in a team',
    right: 'On 6 March Sam let the colleague speak first and took notes.',
  },
  judge: function* (portfolio) {
    const learner = nameShown(portfolio, portfolio.file.learner);
    for (const testimony of ofKind(portfolio, 'testimony')) {
      const blocks = toldBlocks(testimony.body);
      yield* listed(testimony, blocks);
      yield* inSentences(testimony, blocks, learner);
    }
  },
};

const listed = ({ file, number }: AnyRecord, blocks: readonly Block[]): Verdict[] => {
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

const inSentences = ({ file, number }: AnyRecord, blocks: readonly Block[], learner: string): Verdict[] =>
  blocks.flatMap(({ words, line }) => {
    const skills = sentencesOf(words).flatMap((sentence) => skillsListed(sentence, learner) ?? []);
    return skills.length > 0
      ? [
          {
            place: { file, line, column: 1 },
            message: `${number} lists skills: "${skills.join('"; "')}".`,
            subject: number,
          },
        ]
      : [];
  });
