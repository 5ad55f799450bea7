import { farthest, wordsBefore } from './words-before.ts';

/**
 * Words between quotation marks, of any style. An apostrophe inside a word opens nothing, and a
 * quote holds a dozen at most: each mark is looked at as the first of one.
 */
const spans =
  /["“”„«]([^"“”„«»]{2,}?)["“”»]|(?<![\p{L}\p{N}])[‘']([^‘’']{3,}?(?:[’'][a-z]{1,2}\b[^‘’']*?){0,12})[’'](?!\p{L})/gu;

/** Words before which a single quoted word is something that was said. */
const saying = /\b(say|says|said|saying|call|called|calling|word|words|with|wrote|write|put|reads?|of)\W*$/i;

/** Words before or after which quotation marks hold a judgement or a slogan, and nothing that was said. */
const describing = /\b(more|too|so|very|not|be|being|less|bit|as|our|value|values|motto)\W*$/i;
const described =
  /^\W*(attitude|approach|culture|spirit|mentality|mindset|manner|tone|behaviou?r|values?|service|standards?)\b/i;

/** The words that a text quotes as said or to be said. Marks round a mere description are no quote. */
export const quotesIn = (text: string): string[] =>
  [...text.matchAll(spans)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? '').trim();
    const before = wordsBefore(text, match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, end + farthest);
    if (described.test(after) || (describing.test(before) && !/\s/.test(words))) return [];
    return /\s/.test(words) || saying.test(before) ? [words] : [];
  });

/** A text with its quotes taken out. */
export const withoutQuotes = (text: string): string => text.replace(spans, ' … ');
