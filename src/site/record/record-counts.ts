import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { CountsBlock, Section } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { pointsSection, wordsAt } from './record-parts.ts';

type CustomerFeedback = PortfolioRecord<'customer-feedback'>;

/** Customer feedback reads as the counts of each question and what customers said. */
export const customerFeedbackLayout = (context: RecordContext, record: CustomerFeedback): Layout => {
  const sections: (Section | undefined)[] = [
    record.data.results.length > 0
      ? { title: 'Answers', anchor: fieldAnchor(['results']), block: counts(record) }
      : undefined,
    pointsSection(context, 'comments', 'What customers said', 'good'),
  ];
  return { sections: sections.filter((one) => one !== undefined), shown: ['results', 'comments'] };
};

const counts = ({ data }: CustomerFeedback): CountsBlock => ({
  type: 'counts',
  questions: data.results.map(({ question, feature, counts: answers }, index) => {
    const total = answers.reduce((sum, { n }) => sum + n, 0);
    const at = (...rest: (string | number)[]) => ['results', index, ...rest];
    return {
      anchor: fieldAnchor(at()),
      countsAnchor: fieldAnchor(at('counts')),
      question: wordsAt(at('question'), question),
      feature: feature ? wordsAt(at('feature'), feature) : undefined,
      total,
      counts: answers.map(({ label, n }, answer) => ({
        anchor: fieldAnchor(at('counts', answer)),
        label: wordsAt(at('counts', answer, 'label'), label),
        n: wordsAt(at('counts', answer, 'n'), String(n)),
        share: total === 0 ? 0 : Math.round((n / total) * 1000) / 10,
      })),
    };
  }),
});
