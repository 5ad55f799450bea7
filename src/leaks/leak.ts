/** What sort of personal data something is, in words that a finding can use. */
export type LeakSort =
  | 'email address'
  | 'telephone number'
  | 'postcode'
  | 'street address'
  | 'National Insurance number'
  | 'NHS number'
  | 'unique learner number'
  | 'passport number'
  | 'driving licence number'
  | 'card number'
  | 'bank account'
  | 'IBAN'
  | 'date of birth'
  | 'account or order number'
  | 'vehicle registration'
  | 'account on a social network'
  | 'web address of a person'
  | 'IP address'
  | 'name'
  | 'name in the private register'
  | 'initials of somebody in the private register';

/**
 * Something in a text by which somebody could be known: what sort, and where. It never holds the words themselves, so
 * that nothing that is made of it can print them. `from` and `to` are offsets into the text, `to` after the last sign.
 */
export interface Leak {
  sort: LeakSort;
  from: number;
  to: number;
  /** False for what no reason makes fit to be published: names of the private register, and NI, card and bank numbers. */
  answerable: boolean;
}

/** Somebody in the private register, by whatever could show who they are. */
export interface Registered {
  /** Full names, names of a former time, nicknames. */
  names: readonly string[];
  /** Telephone numbers, addresses of mail, numbers of employees and the like. */
  numbers: readonly string[];
  addresses: readonly string[];
}

/** What is known of a portfolio, so that what may stand is left alone and what may not is found. */
export interface Knowledge {
  /** The full names under which those who vouch agreed to be shown. */
  vouching: readonly string[];
  /** Pseudonyms, organisations, brands, mailboxes and other words that may stand. */
  mayStand: readonly string[];
  /** Those in the private register: found anywhere, whatever else is known. */
  register: readonly Registered[];
}

/** Nothing known: everything that looks like personal data is found. */
export const nothingKnown: Knowledge = { vouching: [], mayStand: [], register: [] };

/** A place in a folded text that one finder holds for personal data. */
export interface Found {
  sort: LeakSort;
  from: number;
  to: number;
  /** Set where an answer may settle it although its sort says otherwise, such as the last four digits of a card. */
  answerable?: boolean;
}

/** The sorts that no answer settles. */
export const neverAnswered: ReadonlySet<LeakSort> = new Set([
  'name in the private register',
  'National Insurance number',
  'unique learner number',
  'card number',
  'bank account',
  'IBAN',
]);

/** Sorts that the cells of a row can make together: words of no meaning together make no name, which is looked for in each. */
export const acrossCells: ReadonlySet<LeakSort> = new Set([
  'email address',
  'telephone number',
  'postcode',
  'street address',
  'National Insurance number',
  'NHS number',
  'unique learner number',
  'card number',
  'bank account',
  'IBAN',
  'date of birth',
  'name in the private register',
]);

/** Sorts whose shape alone is proof enough where texts that are apart run on. */
const plainWhereRunOn: ReadonlySet<LeakSort> = new Set([
  'email address',
  'IBAN',
  'name in the private register',
]);

/** Whether a leak is told where texts that are apart run on: of the private register, only what is named whole. */
export const isPlainWhereRunOn = ({ sort, answerable }: Leak): boolean =>
  plainWhereRunOn.has(sort) && !(sort === 'name in the private register' && answerable);
