/** Signs that nobody sees, or that look like others, and what each is called. */
const names: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u202f\u2007]/u, 'a no-break space'],
  [/[\u2000-\u2006\u2008-\u200a\u205f\u3000]/u, 'a space that is no ordinary one'],
  [/[\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/u, 'an unseen sign of no width'],
  [/\ufeff/u, 'an unseen byte order mark'],
  [/\u00ad/u, 'an unseen soft hyphen'],
  [/\u2011/u, 'a no-break hyphen'],
  [/[\u2010\u2012-\u2015\u2212\ufe58\ufe63]/u, 'a dash that is no hyphen'],
  [/[\uff01-\uff5e]/u, 'a full-width sign'],
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter that looks like a Latin one'],
  [/\p{Script=Greek}/u, 'a Greek letter that looks like a Latin one'],
];

const alike = 'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv';
const latin = new Map(
  Array.from({ length: alike.length / 2 }, (_, index) => [
    alike.charAt(index * 2),
    alike.charAt(index * 2 + 1),
  ]),
);

const odd =
  /[\u00a0\u00ad\u2000-\u200f\u2010-\u2015\u202a-\u202f\u205f-\u2069\u2212\u3000\ufe58\ufe63\ufeff\uff01-\uff5e\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** What the first odd sign of a text is called; undefined where it has none. */
export const oddSignIn = (text: string): string | undefined => {
  const [sign] = odd.exec(text) ?? [];
  return sign === undefined ? undefined : names.find(([pattern]) => pattern.test(sign))?.[1];
};

/** A text with ordinary signs in place of those that only look like them, and without those that nobody sees. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (sign) => latin.get(sign) ?? sign);
