import type { Piece } from './piece.ts';

const advice =
  /exam tips?|revision|common (?:mistakes|misconceptions)|award credit for|marking points|study (?:guide|tips)|how to (?:answer|pass)|look for evidence|key concepts|top tips|sample answer|essay/i;
const overview =
  /rules? of combination|qualification (?:structure|overview|specification|number)|mandatory units?|optional units?|entry requirements|progression|total qualification time|minimum of \d+ credits/i;

const headsOfAdvice = [
  /exam tips?/i,
  /revision/i,
  /common (?:mistakes|misconceptions|errors)/i,
  /(?:examiner|assessor) marking points/i,
  /key (?:concepts|terminology|terms)/i,
  /topic (?:synopsis|overview)/i,
  /award credit for/i,
  /frequently asked questions/i,
  /ready to learn/i,
];

/** Whether a text is advice on studying: it has at least three of the headings that such pages have. */
export const isAdvice = (pieces: readonly Piece[]): boolean =>
  headsOfAdvice.filter((head) => pieces.some(({ text }) => text.length < 120 && head.test(text))).length >= 3;

/** Whether a text is the standard of an apprenticeship: its knowledge, skills and behaviours have codes of their own. */
export const isApprenticeship = (pieces: readonly Piece[]): boolean => {
  const coded = (letter: string) =>
    pieces.filter(({ text }) => new RegExp(`^${letter}\\d{1,2}\\b`).test(text)).length;
  return coded('K') >= 2 && coded('S') >= 2 && coded('B') >= 1 && coded('P') === 0;
};

/** Why a text is no unit, in plain words; study advice is offered as guidance. */
export const refusal = (pieces: readonly Piece[]): { reason: string; offeredAs?: 'guidance' } => {
  const all = pieces.map(({ text }) => text);
  const count = (pattern: RegExp) => all.filter((text) => pattern.test(text)).length;
  if (all.length === 0) return { reason: 'There are no words in it.' };
  if (isApprenticeship(pieces))
    return {
      reason:
        'This is the standard of an apprenticeship: knowledge, skills and behaviours, which are judged at its end and are no criteria of a unit.',
    };
  if (count(advice) >= 2)
    return {
      reason:
        'This is advice on studying a unit and not the unit: it names no assessment criteria with codes, so there is nothing that a claim could point to.',
      offeredAs: 'guidance',
    };
  if (count(overview) >= 1)
    return {
      reason:
        'This tells of a qualification and lists its units, but holds the assessment criteria of none. Take the text of the unit itself.',
    };
  if (all.filter((text) => /^[A-Z]{0,5}\d{0,4}\s.*\d+$|^.{3,90}$/.test(text)).length > all.length * 0.8)
    return { reason: 'This is a list of titles: there are no assessment criteria with codes in it.' };
  return {
    reason:
      'There are no assessment criteria in it that run on from each other, such as 1.1, 1.2, 2.1, or P1, P2, or a, b, c under an outcome.',
  };
};
