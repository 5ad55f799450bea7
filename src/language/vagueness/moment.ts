/** Ways of pointing at a place in a transaction: a time stamp, a record, a point in its course, a contact by its matter. */
const contact =
  '(?:call|email|e-mail|chat|thread|letter|post|tweet|message|visit|enquiry|complaint|claim|reply|voicemail)';

/** A contact told by its matter or by whose it was. It says where to look and not what was done. */
const contacts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|that|this|your|his|her|their) (?:[\\w’'-]+ ){0,2}${contact}s?\\b(?: (?:about|with|from|regarding|on) (?:the |a |an |mr |mrs |ms |miss |dr )?[\\w’'-]+)?`,
    'gi',
  ),
  /\b(?:mr|mrs|ms|miss|dr|sir) [\w’'-]+/gi,
];

const moments: readonly RegExp[] = [
  /\b\d{1,2}[:.]\d{2}\b/,
  /\bE\d{3,6}\b/,
  /\b(when|whenever|while|whilst|after|before|once|until|as soon as|just as|by the time)\b(?=.*\p{L})/iu,
  /\b(at|in|near|towards?|from) the (very )?(start|beginning|opening|end|close|goodbye|greeting|hand ?over|transfer|top)\b/i,
  /\b(first|second|third|last) (question|line|paragraph|message|sentence|call|email|minute|reply|contact)\b/i,
];

/** Whether words point at a place in a transaction. */
export const namesMoment = (text: string): boolean =>
  moments.some((moment) => moment.test(text)) ||
  contacts.some((one) => new RegExp(one.source, 'i').test(text));

/** A text without the contacts that it names. */
export const withoutMoments = (text: string): string =>
  contacts.reduce((left, one) => left.replace(one, ' '), text);
