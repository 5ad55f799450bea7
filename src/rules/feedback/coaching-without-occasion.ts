import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** Coaching carries out an action, or says why it was held without one. */
export const coachingWithoutOccasion: Rule = {
  id: 'coaching-without-occasion',
  severity: 'warning',
  later: true,
  title: 'Coaching names neither the feedback before it nor why it was held',
  why: 'An assessor follows coaching back to what was seen; without that, nobody can tell what it was to change.',
  mend: 'Name the `feedback` and its `action`; where none came before, write in `because` why the session was held.',
  source: 'ocr-41 3.4: arrange coaching or training that meets an identified need',
  example: {
    wrong: 'neither feedback nor because',
    right: 'because: She asked how to answer two chats at once.',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'coaching'))
      if (data.because === undefined && (data.feedback === undefined || data.action === undefined))
        yield {
          get place() {
            return portfolio.placeOf(file, data.feedback === undefined ? ['on'] : ['feedback']);
          },
          message:
            data.feedback === undefined
              ? `${number} names no feedback and does not say why it was held.`
              : `${number} names ${data.feedback} and none of its actions.`,
          subject: number,
        };
  },
};
