import { group } from '#language/group.ts';
import { dateInWords } from '#language/words.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** So many transactions heard, rated and written up are a good day's work; fewer may well be of one. */
const enough = 5;

/** GEN-7, PRE-5: a round is observed over days, as the sample was drawn to show them. */
export const roundInOneDay: Rule = {
  id: 'round-in-one-day',
  statements: ['GEN-7', 'PRE-5'],
  severity: 'warning',
  needsWhole: true,
  title: 'A whole round was observed in one day',
  why: 'One day shows one day: its queue, its shift, its system. And a verifier asks how so many transactions were heard, rated and written up in it.',
  mend: 'Look at `observedOn` of each: it is the day on which the transaction was heard or read, and not that of filing the forms. If it was so, say in the draw why one day will do, and answer the finding.',
  source: 'ocr-41: over a sufficient period of time on different occasions; study-2: a representative sample',
  answeredAt: 'E012',
  example: {
    wrong: 'all twelve checks of draw E012 observed on 2026-03-16',
    right: 'the checks of E012 observed from 16 March to 4 May',
  },
  judge: function* (portfolio) {
    const planned = ofKind(portfolio, 'observation').filter(({ data }) => data.check === 'planned');
    for (const [draw, checks] of group(planned, ({ data }) => data.draw ?? '')) {
      const [first] = checks;
      if (!first || checks.length < enough) continue;
      const days = new Set(checks.map(({ data }) => data.observedOn));
      if (days.size > 1) continue;
      yield {
        place: portfolio.placeOf(first.file, ['observedOn']),
        message: `All ${checks.length} planned checks${draw === '' ? '' : ` of ${draw}`} were observed on ${dateInWords(first.data.observedOn)}.`,
        subject: draw === '' ? first.number : draw,
        subjects: [...(draw === '' ? [] : [draw]), first.number],
      };
    }
  },
};
