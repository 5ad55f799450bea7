import { areOthers, showsToOthers } from '#language/shown/shown-to-others.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { sentencesOf } from '#portfolio/words/body-words.ts';
import { visitTexts } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

/** FB-9: what one colleague got is seen by those who need it, and the others do not. */
export const scoresShownToOthers: Rule = {
  id: 'scores-shown-to-others',
  statements: ['FB-9'],
  severity: 'warning',
  title: "One colleague's scores seem to have come before the others",
  why: 'Individual feedback that reaches those who need not see it does harm; scores of a person are personal data, and nobody was told that colleagues would see them.',
  mend: 'Show the others figures of the whole team, by line and without names. If it was so, say what was done about it; if the words mean something else, answer the finding.',
  source: 'study-2: sharing individual feedback inappropriately; ICO guidance',
  answeredAt: 'E052',
  example: {
    wrong: "what: I put Colleague D's scores on the wall beside those of the others.",
    right: 'what: The board shows the share of all checks at standard, line by line.',
  },
  judge: function* (portfolio) {
    for (const kind of ['feedback', 'coaching', 'communication', 'account', 'report', 'product'] as const)
      for (const record of ofKind(portfolio, kind)) yield* shownIn(portfolio, record);
    for (const { number, file, data } of ofKind(portfolio, 'feedback'))
      for (const [index, who] of data.sharedWith.entries())
        if (who !== data.colleague && areOthers(who))
          yield {
            place: portfolio.placeOf(file, ['sharedWith', index]),
            message: `${number}, feedback to ${nameShown(portfolio, data.colleague)}, was shared with "${who}".`,
            subject: number,
          };
  },
};

const shownIn = (portfolio: Portfolio, record: AnyRecord): Verdict[] => {
  const found: Verdict[] = [];
  visitTexts(portfolio, record, ({ words, path, place }) => {
    if (path?.[0] === 'sharedWith') return;
    const said = sentencesOf(words).find(showsToOthers);
    if (said !== undefined)
      found.push({ place: place(), message: `${record.number} says: "${said}"`, subject: record.number });
  });
  return found;
};
