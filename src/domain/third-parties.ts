/** Something in a text by which somebody could be known: what sort, and the words. */
export interface Trace {
  sort: 'telephone number' | 'email address' | 'postcode' | 'name';
  words: string;
}

/** Signs that every trace has at least one of, so that most texts are passed over at once. */
const mayHold =
  /@|\b(?:[Mm]rs?|MRS?|Ms|Miss|Mx|[Dd]r|DR|Doctor|Sir|Dame|Rev|Reverend|Prof|Professor)\b|\d[A-Z]{2}\b|\d{2}/;

const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/g;

/** A mobile or geographic number. Numbers from 03 and 08 belong to organisations. */
const telephone = /(?<![\w/.+-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)[127]\d[\d\s()-]{5,11}\d(?![\w/])/g;

/** Outward and inward half as Royal Mail writes them; the last two letters are never C, I, K, M, O or V. */
const postcode = /(?<![\w/-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\w/-])/g;

const titled =
  /\b(?:[Mm]rs?|MRS?|Ms|Miss|Mx|[Dd]r|DR|Doctor|Sir|Dame|Rev(?:erend)?|Prof(?:essor)?)\.? (?!(?:I|You|We|He|She|It|They|The|This|That|Who|What|Yes|No|Not|Thank|Thanks|Please|Madam|Sir|Colleague|Customer|Caller|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)(?:[A-Z]\.? )*[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?/gu;

/** Numbers that look like more than they are: unit accreditation numbers, criteria and numbers of records. */
const leftAlone = /\b[A-Z]\/\d{3}\/\d{4}\b|\b[a-z0-9-]+\/\d+\.\d+\b|\b[EDQV]\d{3,6}\b|\b\d{4}-\d{2}-\d{2}\b/g;

/**
 * What in a text could name somebody: numbers, addresses, and surnames with a title. `known` are the surnames of those
 * who agreed to be named.
 */
export const tracesIn = (text: string, known: ReadonlySet<string>): Trace[] => {
  if (!mayHold.test(text)) return [];
  const plain = text.replace(leftAlone, ' ');
  const all = (sort: Trace['sort'], pattern: RegExp): Trace[] =>
    [...plain.matchAll(pattern)].map(([words]) => ({ sort, words: words.trim() }));
  return [
    ...all('email address', email),
    ...all('telephone number', telephone).filter(({ words }) => isTelephone(words)),
    ...all('postcode', postcode),
    ...all('name', titled).filter(({ words }) => !known.has(words.split(' ').at(-1) ?? '')),
  ];
};

/** Ten digits after the leading nought or +44; a few old numbers have nine. */
const isTelephone = (words: string): boolean => {
  const digits = words.replace(/\D/g, '').replace(/^(?:440?|0)/, '');
  return digits.length === 10 || digits.length === 9;
};
