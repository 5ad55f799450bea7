import { neutralWords } from './neutral-words.ts';
import { isPast } from './word-forms.ts';
import { wordSort } from './word-sort.ts';

/** What a word does in its sentence; undefined where it adds nothing. */
export type Sort = 'particular' | 'telling' | 'open' | 'judging' | undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words after which an unknown word judges: too brusque, a bit wooden, sounded flustered, came across as snooty. */
const beforeJudgement = words(
  'too very bit quite rather really extremely fairly pretty slightly somewhat more less most overly so lacks lack lacking sounds sounded sounding sound seem seems seemed seeming feel feels felt be being as is are',
);

/** What follows a verb in the past that did something to somebody or something. */
const afterDeed = words(
  'to from on at over across out up off back through into the a an her him his your it them my their our two three four',
);

/** Words after which a word that can be a verb is a noun. */
const determiner = words(
  'the a an of for about with in on any this that my your his her their our each some many',
);

/** Whoever writes the point: what they did themselves is nothing that the colleague did. */
const writer = words('i ive id im we weve wed');

/** Sorts a word by itself and by the words beside it. */
export const sortInPlace = (sentence: readonly string[], at: number): Sort => {
  const word = sentence[at] as string;
  const before = sentence[at - 1] ?? '';
  const sort = wordSort(word);
  if (sort === 'judging') return sort;
  if (sort === 'plain') return undefined;
  if (sort === 'unknown') return unknownWord(word, before, sentence[at + 1] ?? '');
  if (isNoun(word, before)) return 'particular';
  return writer.has(before) || writer.has(sentence[at - 2] ?? '') ? undefined : sort;
};

const unknownWord = (word: string, before: string, after: string): Sort => {
  if (beforeJudgement.has(before)) return neutralWords.has(word) ? undefined : 'judging';
  const isDeed = word.length > 4 && word.endsWith('ed') && afterDeed.has(after);
  return isDeed ? 'telling' : 'particular';
};

/** Whether a word that can be a verb stands as a noun: after a determiner, or in the plural after a verb or another noun. */
const isNoun = (word: string, before: string): boolean => {
  if (isPast(word) || word.endsWith('ing')) return false;
  if (determiner.has(before)) return true;
  return word.endsWith('s') && (before === 'and' || before === 'or' || isAct(wordSort(before)));
};

const isAct = (sort: string): boolean => sort === 'telling' || sort === 'open';
