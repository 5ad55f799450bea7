import { likeness, tellingWords } from '#similarity/likeness.ts';
import { passagesOf, placeOfSpot, sideBySide } from '#similarity/side-by-side.ts';
import { isTestimonyAndLearners } from '#similarity/who-wrote.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** Long runs of the same sentences in two records, or twice in one, found here on this machine and shown side by side. */
export const sameWords: Rule = {
  id: 'same-words',
  statements: ['VAC-2'],
  severity: 'warning',
  title: 'A long run of the same sentences stands in two places',
  why: 'Authentic evidence is about one piece of work. The same sentences in two records make an assessor ask which of them was lived.',
  mend: 'Write in each what was different this time, or link to the first with <Evidence number="…" /> and leave the passage out. Mark what you quote as a quotation.',
  source: 'ocr-41: produced independently; VACSR guide: authentic. No source gives a number of words',
  thresholds: ['sameWords'],
  example: {
    wrong: 'three sentences of E044 stand in E081 again, with another day',
    right: 'I have described how I prepared in <Evidence number="E044" />.',
  },
  gather: (count) => `${count} texts repeat long runs of sentences of others`,
  judge: function* (portfolio) {
    const { sameWords } = portfolio.file.thresholds;
    for (const run of likeness(portfolio).runs) {
      const { first, second, spots, words } = run;
      if (words < sameWords) continue;
      if (words >= tellingWords && isTestimonyAndLearners(portfolio, first, second)) continue;
      yield {
        get place() {
          return placeOfSpot(portfolio, second, spots[1]);
        },
        get message() {
          return `${sideBySide(run)} (${sameWords} words or more are shown: ${centresChoice('sameWords')})`;
        },
        subject: second.number,
        subjects: [first.number],
        get beside() {
          return passagesOf(run);
        },
      };
    }
  },
};
