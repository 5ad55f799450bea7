import type { Found } from './leak.ts';

const localSign = /[\w.!#$%&'*+/=?^{|}~-]/;
const domain = /[\w-]{1,63}(?:\.[\w-]{1,63})*\.[A-Za-z]{2,24}(?![\w-])/y;

/** The longest part before the sign that an address may have (RFC 5321, 4.5.3.1.1). */
const longestLocal = 64;

/** Electronic mail addresses, also with the signs spelt out: "name (at) example dot com". */
export const emailsIn = (text: string): Found[] => [...written(text), ...spelt(text)];

const written = (text: string): Found[] => {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const from = backOver(text, at, localSign);
    domain.lastIndex = at + 1;
    const after = from < at ? domain.exec(text) : null;
    if (after) found.push({ sort: 'email address', from, to: at + 1 + after[0].length });
  }
  return found;
};

/** Where the signs before `at` begin that a pattern allows; a stroke or a colon before the address is no part of it. */
const backOver = (text: string, at: number, sign: RegExp): number => {
  let from = at;
  while (from > 0 && at - from < longestLocal && sign.test(text[from - 1] as string)) from -= 1;
  const lead = /^.*[/=?&#!'{|}]|^[._-]+/.exec(text.slice(from, at))?.[0].length ?? 0;
  return from + lead;
};

const speltAt = /(?: ?[([{<] ?(?:at|AT|@) ?[)\]}>] ?)|(?: (?:at|AT) )|(?: @ ?|@ )/g;
const speltDomain = /[\w-]{1,63}(?:(?: ?[([{<] ?(?:dot|DOT) ?[)\]}>] ?| (?:dot|DOT) |\.)[\w-]{1,63}){1,6}/y;
const speltLocal = /(?<![\w.+-])[\w+-]{1,63}(?:(?: ?[([{] ?dot ?[)\]}] ?| dot |\.)[\w+-]{1,63}){0,4}$/;

const spelt = (text: string): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(speltAt)) {
    const end = match.index + match[0].length;
    speltDomain.lastIndex = end;
    const after = speltDomain.exec(text)?.[0];
    if (
      after === undefined ||
      !(
        /[([{<]/.test(match[0]) ||
        /dot/i.test(after) ||
        (match[0].includes('@') && /\.[a-z]{2,}$/i.test(after))
      )
    )
      continue;
    const before = speltLocal.exec(text.slice(Math.max(0, match.index - 3 * longestLocal), match.index));
    if (before)
      found.push({ sort: 'email address', from: match.index - before[0].length, to: end + after.length });
  }
  return found;
};
