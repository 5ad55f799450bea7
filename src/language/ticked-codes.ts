import { literally } from './words.ts';

/** Ways of pointing at criteria: `2.3`, `ocr-41/2.3`, `AC2.3`, `P1`, `LO1`, `outcomes 1, 2 and 3`, `units 41 and B14`. */
const code =
  /\b(?:(?:[a-z]+-)?[a-z]*\d+\/)?(?:AC|PC|P|M|D|K|S)? ?\d{1,2}\.\d{1,2}\b|\b(?:LO|AC|PC|P|M|K) ?\d{1,2}\b|\b(?:learning )?outcomes? \d(?:(?:, ?| and | & | to |-)\d)*\b|\bunits? [a-z]?\d+(?:(?:, ?| and | & | to )[a-z]?\d+)*\b|\b(?:all )?(?:the )?(?:assessment |performance )?criteria\b/giu;

/** Words that only tick: a sentence of these and codes tells nothing that anybody saw. */
const ticking = new Set(
  `all and each every any both of the these those this that in on to by for from at with until a an as full fully i we he she
  they it is am are was were been be has have had can could will do does did confirm confirms confirmed certify state
  confirming met meets meet seen see saw observed observe witnessed witness watched done complete completed completes
  achieved achieves covered cover carried out pass passed passes yes y ok okay tick ticked x demonstrated demonstrates
  shown shows performed evidenced competent signed off many several different numerous occasion occasions times time
  regularly always consistently often well me my above below listed following criterion unit
  units evidence evidences relates relate linked links link satisfactory satisfactorily satisfied good very excellent fine no not yet high
  standard standards level candidate learner carrying performing doing demonstrating showing meeting workplace work working
  daily job role duties today number through verify verified verifies outcome outcomes fully consistent consistently during
  her his their under own completing ticks ac los lo thoroughly successfully competently competence proficient without help
  required also covering covers relating linking meeting too again twice as`.split(/\s+/),
);

/** "At 10.15" is a time. */
const timeOfDay = /\b(?:at|from|until|by) \d{1,2}\.\d\d\b(?!\.)/u;

/** Whether a text does no more than tick criteria off by their codes: "1.1, 1.2, 1.3 all seen". The learner's name is no matter of its own. */
export const ticksCodes = (text: string, learner: string): boolean => {
  const codes = text.match(code) ?? [];
  if (timeOfDay.test(text)) return false;
  if (codes.length < 2 && !/\d/.test(codes[0] ?? '')) return false;
  const names = learner.split(' ').map(literally).join('|');
  const left = text.replace(code, ' ').replace(new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu'), ' ');
  const words = left.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => ticking.has(word));
};
