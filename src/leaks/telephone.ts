import { type DigitGroup, type DigitRun, runsIn } from './digit-runs.ts';
import type { Found } from './leak.ts';
import { after, before, near } from './near.ts';

/** Words beside which digits are a telephone number. */
const spoken =
  /\b(?:tel|telephone|phone|ph|mob|mobile|cell|landline|fax|ring|rang|rung|call(?:ed|s|ing)?|dial(?:led)?|text(?:ed)?|sms|whatsapp|voicemail|ext|extension|number|no|contact|reach(?:ed)?)\b/i;

/** Words that say that a number of an organisation is somebody's own. */
const own =
  /\b(?:his|her|their|my|own|direct|caller's|customer's|home|personal)\b[^.\n]{0,24}$|\bdirect (?:line|dial)\b[^.\n]{0,12}$/i;

const extension = /^ ?,? ?(?:ext|extn|extension|x)\.? ?(?:no\.? ?)?\d{1,6}\b/i;

/** Telephone numbers as people in the United Kingdom group them, numbers of other countries, and digits said as words. */
export const telephonesIn = (text: string, rows: readonly DigitGroup[][]): Found[] => [
  ...runsIn(rows, [6, 17], (run) => isTelephone(text, run)).map((run) => whole(text, run)),
  ...saidIn(text),
];

/** A number with its plus, its bracket and its extension. */
const whole = (text: string, { from, to }: DigitRun): Found => {
  const lead = /(?:\( ?)?(?:\+ ?)?(?:\( ?)?$/.exec(before(text, from, 4))?.[0].length ?? 0;
  const tail = extension.exec(after(text, to))?.[0].length ?? 0;
  return { sort: 'telephone number', from: from - lead, to: to + tail };
};

const isTelephone = (text: string, run: DigitRun): boolean => {
  if (run.digits.length < 9 && run.sizes.length > 3) return false;
  const lead = before(text, run.from, 3);
  // The day of a date, and the next date below it.
  if (/\d[-/.:]$/.test(lead) && (run.sizes[0] ?? 0) < 3) return false;
  if (/[£$€#]\s?$|\d[,.]$/.test(lead) || /^[,.]\d|^\s?%|^\/\d/.test(after(text, run.to, 3))) return false;
  if (/\+ ?\(?$/.test(lead)) return international(run.digits);
  return (
    national(text, run) ||
    (/^00(?!0)/.test(run.digits) &&
      !/\d[-./]$/.test(lead) &&
      run.digits.length >= 11 &&
      international(run.digits.slice(2)) &&
      !run.sizes.every((size) => size === 1)) ||
    (/^44(?:0)?[1-37]\d{8,9}$/.test(run.digits) && run.sizes[0] !== 4 && lengthAfter44(run.digits)) ||
    (/^7\d{9}$/.test(run.digits) &&
      grouped(run) &&
      (near(text, run, spoken) || (run.sizes[0] === 4 && /\b(?:on|at) $/.test(lead)))) ||
    (/^[2-9]\d{5,7}$/.test(run.digits) &&
      /\b(?:tel|phone|telephone|mob|mobile|fax|ring(?: (?:me|her|him|them|us))? on|call(?: (?:me|her|him|them|us))? on)\b[ .:]{0,3}(?:no|number)?[ .:]{0,3}$/i.test(
        before(text, run.from),
      ))
  );
};

/** Words that a telephone number follows at once: then a digit too many is a slip. */
const ownTelephone = /\b(?:tel|telephone|phone|mob|mobile|landline)\b[^\d\n]{0,24}$/i;

/** Ten or eleven digits from 01, 02 or 07; from 03, 05, 08 and 09 only where it is said to be somebody's own. */
const national = (text: string, run: DigitRun): boolean => {
  if (/^0[127]\d{10,11}$/.test(run.digits)) return ownTelephone.test(before(text, run.from));
  if (!/^0[1-9]\d{8,9}$/.test(run.digits) || !plausible(text, run)) return false;
  if (/^0[127]/.test(run.digits)) return true;
  return extension.test(after(text, run.to)) || own.test(before(text, run.from));
};

/** Digits one by one are a list of values, unless something says that somebody is rung on them. */
const plausible = (text: string, run: DigitRun): boolean =>
  (run.sizes.filter((size) => size === 1).length < 3 && Math.max(...run.sizes) > 2) ||
  near(text, run, spoken);

const grouped = ({ sizes }: DigitRun): boolean => sizes.length <= 4;

const lengthAfter44 = (digits: string): boolean => /^\d{9,10}$/.test(digits.replace(/^440?/, ''));

/** 8 to 15 digits with the code of the country (ITU-T E.164). */
const international = (digits: string): boolean =>
  digits.startsWith('44') ? lengthAfter44(digits) : /^[1-9]\d{7,14}$/.test(digits);

const digitWord =
  '(?:oh|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred)';

/** Seven words of digits or more, one after another. */
const said = new RegExp(`\\b${digitWord}(?:[ ,-]{1,3}${digitWord}){6,24}\\b`, 'gi');

/** The shortest that it can be: `oh` or longer seven times, with a sign between. */
const shortestSaid = 20;

const saidIn = (text: string): Found[] =>
  text.length < shortestSaid
    ? []
    : [...text.matchAll(said)].map(({ 0: words, index }) => ({
        sort: 'telephone number',
        from: index,
        to: index + words.length,
      }));
