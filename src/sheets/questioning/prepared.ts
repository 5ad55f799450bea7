import { type Judgement, judgementsOn } from '#portfolio/coverage/judgements.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';

/** What was decided last on each criterion that was decided on, by its reference. */
export const newestJudgements = (portfolio: Portfolio): Map<string, Judgement> =>
  new Map(
    [...judgementsOn(portfolio)].flatMap(([ref, all]) => {
      const last = all.at(-1);
      return last ? [[ref, last] as const] : [];
    }),
  );

/** Criteria that somebody knows are put as something to explain, and can be asked as they stand. */
const asksItself =
  /^(?:explain|describe|identify|outline|state|list|define|summarise|analyse|analyze|evaluate|compare|justify|discuss|give|name)\b/i;

/** The question that a criterion's own words make; whoever asks may change it. */
export const questionOn = (text: string): string => {
  const words = text.trim().replace(/[.;,\s]+$/, '');
  const said = words.replace(/^./, (letter) => letter.toUpperCase());
  return asksItself.test(words)
    ? `${said}. How is it in your own work?`
    : `Tell me of a time when you did this, and how: ${words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}.`;
};
