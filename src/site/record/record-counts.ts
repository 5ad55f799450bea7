import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { wilson } from '#statistics/wilson.ts';
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

type Result = CustomerFeedback['data']['results'][number];
type Question = CountsBlock['questions'][number];

const counts = ({ data }: CustomerFeedback): CountsBlock => ({
  type: 'counts',
  questions: data.results.map((result, index) => {
    const at = (...rest: (string | number)[]) => ['results', index, ...rest];
    const both = result.counts.length > 0 && result.shares.length > 0;
    const list = result.counts.length > 0 ? 'counts' : 'shares';
    return {
      anchor: fieldAnchor(at()),
      countsAnchor: fieldAnchor(at(list)),
      sharesAnchor: both ? fieldAnchor(at('shares')) : undefined,
      question: wordsAt(at('question'), result.question),
      feature: result.feature ? wordsAt(at('feature'), result.feature) : undefined,
      of: list === 'counts' ? totalOf(result) : ofHowMany(result),
      nAnchor: result.n === undefined ? undefined : fieldAnchor(at('n')),
      counts: [...counted(result, at), ...shared(result, at)],
    };
  }),
});

type At = (...rest: (string | number)[]) => (string | number)[];

const tenths = (value: number): number => Math.round(value * 10) / 10;

const sumOf = ({ counts: answers }: Result): number => answers.reduce((sum, { n }) => sum + n, 0);

const totalOf = (result: Result): string => `${sumOf(result)} answers`;

const ofHowMany = ({ n }: Result): string =>
  n === undefined ? 'of how many answers is not known' : `${n} answers, 95% intervals`;

const counted = (result: Result, at: At): Question['counts'] => {
  const total = sumOf(result);
  return result.counts.map(({ label, n }, answer) => ({
    anchor: fieldAnchor(at('counts', answer)),
    label: wordsAt(at('counts', answer, 'label'), label),
    n: wordsAt(at('counts', answer, 'n'), String(n)),
    share: total === 0 ? 0 : tenths((n / total) * 100),
  }));
};

/** Shares as they were reported, each with its 95% Wilson interval where it is known of how many. */
const shared = ({ shares, n }: Result, at: At): Question['counts'] =>
  shares.map(({ label, percent }, answer) => ({
    anchor: fieldAnchor(at('shares', answer)),
    label: wordsAt(at('shares', answer, 'label'), label),
    n: wordsAt(at('shares', answer, 'percent'), `${percent}%`),
    share: percent,
    range: n ? rangeOf(percent, n) : undefined,
  }));

const rangeOf = (percent: number, n: number): string => {
  const { lower, upper } = wilson(Math.round((percent / 100) * n), n);
  return `${Math.round(lower * 100)} to ${Math.round(upper * 100)}`;
};
