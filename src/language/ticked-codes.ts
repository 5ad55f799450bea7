import { literally } from './words.ts';

/** Ways of pointing at criteria: `2.3`, `ocr-41/2.3`, `3.1 to 3.5`, `AC 2.3`, `LO1`, `outcome 2`, `unit 41`. */
const code =
  /\b(?:(?:[a-z]+-)?[a-z]*\d+\/)?(?:AC ?)?\d{1,2}\.\d{1,2}\b|\bLO ?\d\b|\b(?:learning )?outcomes? \d\b|\bunit \d+\b|\b(?:all )?(?:the )?(?:assessment )?criteria\b/giu;

/** Words that only tick: a sentence of these and codes tells nothing that anybody saw. */
const ticking = new Set(
  `all and each every any both of the these those this that in on to by for from at with until a an as full fully i we he she
  they it is am are was were been be has have had can could will do does did confirm confirms confirmed certify state
  confirming met meets meet seen see saw observed observe witnessed witness watched done complete completed completes
  achieved achieves covered cover carried out pass passed passes yes y ok okay tick ticked x demonstrated demonstrates
  shown shows performed evidenced competent signed off many several different numerous occasion occasions times time
  regularly always consistently often well me my above below listed following criterion unit`.split(/\s+/),
);

/** Whether a text does no more than tick criteria off by their codes: "1.1, 1.2, 1.3 all seen". The learner's name is no matter of its own. */
export const ticksCodes = (text: string, learner: string): boolean => {
  const codes = text.match(code) ?? [];
  if (codes.length < 2 && !/\d/.test(codes[0] ?? '')) return false;
  const names = learner.split(' ').map(literally).join('|');
  const left = text.replace(code, ' ').replace(new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu'), ' ');
  const words = left.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => ticking.has(word));
};
