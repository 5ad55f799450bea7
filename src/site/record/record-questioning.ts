import { fieldAnchor, secondsOf } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { siteArtefact } from '../artefact-files.ts';
import type { QuestionsBlock } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { leafAt, moreOf, wordsAt } from './record-parts.ts';
import type { Leaf } from './record-value.ts';

/** Questioning reads as question and answer, each with its criterion and what the assessor noted then. */
export const questioningLayout = (
  context: RecordContext,
  record: PortfolioRecord<'questioning'>,
): Layout => ({
  sections: [
    {
      title: 'Questions and answers',
      says: 'What the assessor noted then is no decision: only a decision record counts.',
      anchor: fieldAnchor(['items']),
      block: { type: 'questions', items: record.data.items.map((_, index) => item(context, record, index)) },
    },
  ],
  shown: ['items'],
});

const item = (
  context: RecordContext,
  { data }: PortfolioRecord<'questioning'>,
  index: number,
): QuestionsBlock['items'][number] => {
  const { question, answer, criterion, met, at } = data.items[index] as (typeof data.items)[number];
  const path = (key: string) => ['items', index, key];
  return {
    anchor: fieldAnchor(['items', index]),
    question: wordsAt(path('question'), question),
    answer: wordsAt(path('answer'), answer),
    criterion: leafAt(context, path('criterion'), criterion) as Leaf,
    more: moreOf(context, ['items', index], data.items[index], 'question answer criterion met at'.split(' ')),
    met: met === undefined ? undefined : wordsAt(path('met'), met ? 'Noted as met' : 'Noted as not met'),
    time:
      at === undefined
        ? undefined
        : { ...wordsAt(path('at'), at), ...recordingAt(context, data.recording, at) },
  };
};

/** Where a time leads: into the recording, where that is published. */
const recordingAt = ({ record, site }: RecordContext, file: string | undefined, at: string) => {
  const seconds = secondsOf(at);
  const target = file === undefined ? undefined : siteArtefact(site, record, file)?.target;
  return target === undefined ? { seconds } : { seconds, file, target: `${target}#t=${seconds}` };
};
