import { scoredObservations } from '#monitoring/scored-observation.ts';
import { channels } from '#portfolio/schema/records/sampling.ts';
import type { Site } from '../portfolio.ts';
import { monthsThrough, periodInWords } from '../shared/period-words.ts';
import { choiceInWords, sentenceCase } from '../words.ts';

/** The months and channels that results can be narrowed to: those in which planned checks were made. */
export const filtersView = ({ portfolio }: Site) => {
  const planned = scoredObservations(portfolio)
    .map(({ observation }) => observation.data)
    .filter(({ check }) => check === 'planned');
  return {
    months: monthsThrough(planned.map(({ observedOn }) => observedOn)).map((id) => ({
      id,
      words: periodInWords(id),
    })),
    channels: channels
      .filter((id) => planned.some(({ channel }) => channel === id))
      .map((id) => ({ id, words: sentenceCase(choiceInWords(id)) })),
  };
};
