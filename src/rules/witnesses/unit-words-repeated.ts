import { likeness } from '#similarity/likeness.ts';
import { besideTheUnit, passagesBesideTheUnit, placeOfSpot } from '#similarity/side-by-side.ts';
import type { Rule } from '../rule.ts';

/** WIT-2, VAC-2: who did or saw something tells it in other words than the unit does. */
export const unitWordsRepeated: Rule = {
  id: 'unit-words-repeated',
  statements: ['WIT-2', 'VAC-2'],
  severity: 'warning',
  title: 'A text repeats the words of the unit',
  why: "What was done or seen can be believed because somebody tells it. The unit's own words could be written about anybody, and show nothing.",
  mend: 'Write what happened: on which day, who said what, and what came of it. Mark words of the unit as a quotation where you need them.',
  source:
    'Witness-statement guidance (Pearson form and others): describes what was seen; ocr-41: produced independently. No source gives a number of words',
  example: {
    wrong: 'Sam is able to record observations of a colleague’s performance against agreed quality criteria.',
    right:
      'Sam wrote a 2 beside “listening” while the call was still running, with the words that earned it.',
  },
  gather: (count) => `${count} sentences repeat the words of a unit`,
  judge: function* (portfolio) {
    for (const repeat of likeness(portfolio).repeats)
      yield {
        get place() {
          return placeOfSpot(portfolio, repeat.record, repeat.spot);
        },
        message: besideTheUnit(repeat),
        subject: repeat.record.number,
        beside: passagesBesideTheUnit(repeat),
      };
  },
};
