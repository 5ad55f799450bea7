import { threatIn } from '#language/threats/threats.ts';
import { shortened } from '#language/words.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { visitTexts } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

/** FB-1, PRE-7: coaching helps, and is no discipline: people were told so before the first check. */
export const coachingThreatens: Rule = {
  id: 'coaching-threatens',
  statements: ['FB-1', 'PRE-7'],
  severity: 'warning',
  title: 'Coaching or feedback seems to threaten',
  why: 'Colleagues are checked to be helped, and are told so. A warning in a coaching session uses the records for what nobody was told of, and ends all trust in them.',
  mend: 'Coach on what to do or say instead. A matter of discipline is for the line manager under its own procedure, with records of its own. If the words mean something else, answer the finding.',
  source: 'ocr-41 3.3, 3.4: areas for improvement, coaching; ICO guidance: the reasons people were told',
  answeredAt: 'E055',
  example: {
    wrong: 'what: I told her that one more missed check means a formal warning.',
    right: 'what: We worked out a sentence that asks for both points in one breath.',
  },
  judge: function* (portfolio) {
    for (const record of [...ofKind(portfolio, 'feedback'), ...ofKind(portfolio, 'coaching')])
      yield* threatsOf(portfolio, record);
  },
};

const threatsOf = (portfolio: Portfolio, record: AnyRecord): Verdict[] => {
  const found: Verdict[] = [];
  visitTexts(portfolio, record, ({ words, path, place }) => {
    // The colleague may speak of what they fear: that is theirs to say.
    const threat = path?.[0] === 'colleagueWords' ? undefined : threatIn(words);
    if (threat !== undefined)
      found.push({
        place: place(),
        message: `${record.number} speaks of "${threat}": "${shortened(words, 160)}"`,
        subject: record.number,
      });
  });
  return found;
};
