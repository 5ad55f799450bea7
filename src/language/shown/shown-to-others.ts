import { type Phrase, phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import {
  audience,
  carriers,
  contact,
  fromOneToAnother,
  harmless,
  personal,
  result,
  whose,
} from './carrier-words.ts';

const sets = { audience, contact, result, whose };
const carrier = phraseBook(carriers, sets);
const ofOne = phraseBook(personal, sets);
const passedOn = phraseBook(fromOneToAnother, sets);
const noHarm = phraseBook(harmless, sets);

/** "The team leader" is none of the others, and "what not to do" denies nothing. */
const leaders =
  /(?<!\p{L})(?:team|shift|floor|branch|ward|store|office|department|group|staff) (?:leaders?|managers?|leads?|supervisors?|heads?)(?!\p{L})/gu;
const noDenial =
  /(?<!\p{L})(?:what|how) not to do|without (?:asking|telling|her knowing|his knowing)|not only|if not(?!\p{L})/gu;

/** Each saying their own score to the rest shows it, where each reading it alone does not. */
const saidAloud =
  /((?:each|everyone|everybody|all) (?:said|say|read|called|gave|told|tell)[^.;]{0,20}) own(?!\p{L})/gu;

/** Whether words tell that one colleague's scores, form or contact came before the others. */
export const showsToOthers = (sentence: string): boolean => {
  const text = plainWords(sentence)
    .text.replace(leaders, 'leader')
    .replace(noDenial, '…')
    .replace(saidAloud, '$1');
  const shown = passedOn(text).length > 0 || (carrier(text).length > 0 && ofOne(text).length > 0);
  return shown && noHarm(text).length === 0;
};

const others = phraseBook(
  `
<audience>
(the )?(colleagues|advisers|advisors|agents)
colleague( |-)?\\w
`,
  { audience },
);

/** Those who should not see a colleague's feedback, as `sharedWith` may name them. */
export const areOthers = (words: string): boolean => {
  const { text } = plainWords(words.trim());
  return (
    noHarm(text).length === 0 &&
    others(text.replace(leaders, 'leader')).some(({ index }: Phrase) => index === 0)
  );
};
