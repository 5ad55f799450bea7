import { isLearner } from '../declared.ts';
import type { Portfolio } from '../portfolio.ts';
import { type SameRun, sameRuns } from '../sameness.ts';
import { centresChoice } from './in-words.ts';
import type { Rule } from './rule.ts';

/** Long runs of the same sentences in two texts, found here on this machine and shown side by side. */
export const sameWords: Rule = {
  id: 'same-words',
  statements: ['VAC-2'],
  severity: 'warning',
  title: 'Two texts have a long run of the same sentences',
  why: 'Authentic evidence is about one piece of work. The same sentences in two accounts make an assessor ask which of them was lived.',
  mend: 'Write in each text what was different this time, or link to the first with <Evidence number="…" /> and leave the passage out.',
  source: 'ocr-41: produced independently; VACSR guide: authentic. No source gives a number of words',
  example: {
    wrong: 'three sentences of E044 stand in E081 again',
    right: 'I have described how I prepared in <Evidence number="E044" />.',
  },
  gather: (count) => `${count} texts repeat long runs of sentences of others`,
  judge: function* (portfolio) {
    const { sameWords } = portfolio.file.thresholds;
    for (const run of sameRuns(portfolio))
      if (run.words >= sameWords && !isTestimonyInTheLearnersWords(portfolio, run))
        yield {
          place: { file: run.second.file, line: run.lines[1], column: 1 },
          message: `${sideBySide(run)} (${sameWords} words or more are shown: ${centresChoice('sameWords')})`,
          subject: run.second.number,
        };
  },
};

/** Both places and the words between them. */
export const sideBySide = ({ first, second, lines, sentences, words, text }: SameRun): string => {
  const shown = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  const many = sentences === 1 ? 'one sentence' : `${sentences} sentences`;
  return `${first.number} (line ${lines[0]}) and ${second.number} (line ${lines[1]}) share ${many}, ${words} words: "${shown}"`;
};

/** Whether one of the two is a testimony and the other was written by the learner. */
export const isTestimonyInTheLearnersWords = (portfolio: Portfolio, { first, second }: SameRun): boolean => {
  const kinds = [first, second].map(({ kind }) => kind);
  const other = first.kind === 'testimony' ? second : first;
  return kinds.includes('testimony') && 'by' in other.data && isLearner(portfolio, String(other.data.by));
};
