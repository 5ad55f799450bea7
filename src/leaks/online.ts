import type { Found, LeakSort } from './leak.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipv4 = new RegExp(`(?<![\\w.])(?:${octet}\\.){3}${octet}(?![\\w]|\\.\\d)`, 'g');
const ipv6 =
  /(?<![\w:.])(?=[\da-fA-F:]*\d)(?:[\da-fA-F]{1,4}:){1,7}(?::|[\da-fA-F]{1,4})(?:[\da-fA-F:]{0,34}[\da-fA-F])?(?![\w:])/g;
const versionBefore = /\b(?:v|ver|version|section|clause|paragraph|part|chapter|release|build)\.? ?$/i;

const handle = /(?<![\w@./-])@[A-Za-z_][\w.]{1,28}\w(?![\w@])/g;
/** Who is called on in a team's chat, and what begins so in a style sheet or a program. */
const everybody =
  /^@(?:all|here|channel|everyone|everybody|team\w*|media|import|charset|param|returns?|types?|example|test)$/i;
const site =
  '(?:facebook|instagram|twitter|tiktok|linkedin|snapchat|threads|reddit|youtube|pinterest|telegram|bsky|mastodon)';
const profile = new RegExp(
  `(?:https?:\\/\\/)?(?:[\\w-]{1,20}\\.)?(?:${site}\\.(?:com|net|app|social|me)|fb\\.(?:com|me)|x\\.com|t\\.me|wa\\.me|lnkd\\.in)\\/(?:(?:in|u|user|users|people|profile|add|c)\\/)?@?[\\w.%+-]{3,60}`,
  'gi',
);
const named = new RegExp(
  `\\b(?:on |her |his |their |my )?(?:${site}|insta|ig|snap|discord|skype|whatsapp)(?: (?:handle|name|id|username|user|profile|account))?(?: ?: ?| (?:is|as|called|under|name) )@?((?=[\\w.]*[\\d_.])[a-z][\\w.]{2,28}\\w)`,
  'gi',
);
const userPath = /(?<![\w])\/?(?:u|user|users)\/[A-Za-z][\w.-]{2,30}\w/g;

const address = /(?:https?:\/\/|www\.)[^\s<>"')\]]{4,400}/gi;
const personal =
  /\/(?:customers?|users?|accounts?|profiles?|members?|patients?|clients?|orders?|people|person|contacts?|employees?|staff|candidates?|learners?|students?|cases?|tickets?|bookings?|policy|policies|claims?|u|id)\/(?:[\w-]*\d{3,}[\w-]*)|[?&](?:e-?mail|name|first_?name|last_?name|surname|user(?:name|id)?|customer(?:_?id)?|account|phone|mobile|tel|dob|postcode|token|order(?:_?id)?|id)=[^&\s]{3,}/i;

/** Accounts on social networks, web addresses that lead to one person's page, and addresses of computers. */
export const onlineIn = (text: string): Found[] => [
  ...(/\d/.test(text) ? addressesIn(text) : []),
  ...(text.includes('@') ? handlesIn(text) : []),
  ...(text.includes('/') ? pagesIn(text) : []),
  ...(saysWhich.test(text) ? namedIn(text) : []),
  ...(/:\/\/|www\./i.test(text) ? personalIn(text) : []),
];

/** What stands between the name of a network and that of an account. */
const saysWhich = /:| (?:is|as|called|under|name) /i;

const handlesIn = (text: string): Found[] =>
  all(text, handle, 'account on a social network').filter(
    ({ from, to }) => !everybody.test(text.slice(from, to)),
  );

/** The end of every network's address, and the stroke after it. */
const ofNetwork = /\.(?:com|net|app|social|me|in)\//i;

const pagesIn = (text: string): Found[] => [
  ...(ofNetwork.test(text) ? all(text, profile, 'account on a social network') : []),
  ...all(text, userPath, 'account on a social network'),
];

const namedIn = (text: string): Found[] =>
  [...text.matchAll(named)].map(({ 0: whole, 1: name = '', index }): Found => {
    const to = index + whole.length;
    return { sort: 'account on a social network', from: to - name.length, to };
  });

const personalIn = (text: string): Found[] =>
  all(text, address, 'web address of a person').filter(({ from, to }) => personal.test(text.slice(from, to)));

const addressesIn = (text: string): Found[] => [
  ...(text.split('.', 4).length === 4
    ? all(text, ipv4, 'IP address').filter((one) => isOfSomebody(text, one))
    : []),
  ...(text.includes('::') || text.split(':', 8).length === 8
    ? all(text, ipv6, 'IP address').filter(({ from, to }) => isIpv6(text.slice(from, to)))
    : []),
];

/** Not a number of a version or section, nor the machine itself. */
const isOfSomebody = (text: string, { from, to }: Found): boolean => {
  const words = text.slice(from, to);
  return (
    !versionBefore.test(text.slice(Math.max(0, from - 12), from)) &&
    !/^(?:\d\.){3}\d$|^(?:127|0|255)\./.test(words)
  );
};

/** Eight groups, or fewer with the two colons; a time such as 10:30:15 has neither. */
const isIpv6 = (words: string): boolean => {
  const groups = words.split(':').length;
  return (words.includes('::') && groups >= 4) || (groups === 8 && !words.includes('::'));
};

const all = (text: string, pattern: RegExp, sort: LeakSort): Found[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ sort, from: index, to: index + words.length }));
