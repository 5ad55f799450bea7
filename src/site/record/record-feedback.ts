import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import type { Section } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { leafAt, pointsSection, wordsAt } from './record-parts.ts';

/** Feedback in the order in which it is given: prepared, strengths first, what would be better, what was agreed. */
export const feedbackLayout = (context: RecordContext, record: PortfolioRecord<'feedback'>): Layout => {
  const sections: (Section | undefined)[] = [
    plain(context, 'observations', 'The observations that it is about'),
    plain(context, 'preparation', 'How the colleague was prepared'),
    pointsSection(context, 'strengths', 'Strengths', 'good'),
    pointsSection(context, 'developmentPoints', 'Development points', 'warn'),
    plain(context, 'noDevelopment', 'Why no development point'),
    pointsSection(context, 'proposals', 'Coaching and training proposed', 'good'),
    colleagueWords(context, record),
    plain(context, 'actions', 'Agreed actions'),
  ];
  return {
    sections: sections.filter((section) => section !== undefined),
    shown:
      'observations preparation strengths developmentPoints noDevelopment proposals colleagueWords actions'.split(
        ' ',
      ),
  };
};

const colleagueWords = (
  context: RecordContext,
  { data }: PortfolioRecord<'feedback'>,
): Section | undefined =>
  data.colleagueWords === undefined
    ? plain(context, 'colleagueWords', 'In the colleague’s own words')
    : {
        title: 'In the colleague’s own words',
        block: {
          type: 'quote',
          text: wordsAt(['colleagueWords'], data.colleagueWords),
          by: nameShown(context.portfolio, data.colleague),
        },
      };

const plain = (context: RecordContext, name: string, title: string): Section | undefined => {
  const leaf = leafAt(context, [name], (context.record.data as unknown as Record<string, unknown>)[name]);
  return leaf && { title, anchor: leaf.anchor, block: leaf.value };
};
