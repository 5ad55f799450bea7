import { folded } from './fold.ts';
import type { Found, Registered } from './leak.ts';
import { deeds, noSurname, titles } from './names/known-words.ts';
import { isAccompanied, isFarewell, isGreeted, isLabelled, namesFollow } from './names/positions.ts';
import { isOrdinary } from './names/words.ts';
import { after, before } from './near.ts';
import { inLatin } from './register-scripts.ts';

/** Short forms that everybody knows: without full stops they are nobody's initials. */
const shortForms = new Set(
  `am bbc bt cc cd cpd cv dd dvd ea eg em er et eta eu ex faq gb gdpr gp gm hd hmrc ho hq hr id ie if in ip iq iqa is it itv
ivr kb kg km kpi la ltd ma me mp ms my nb nhs ni no np nvq ok on op or os pa pc pdf phd pi pin plc pm po pos pp pr ps qa qc qr
re rep sat sim sla sms so sop tv ui uk up us usb ux vat vip voip vs we wfm`.split(/\s+/),
);

/** With full stops, these are read as what they stand for. */
const dottedForms = new Set('am bsc ca ba dob eg ie ma nb ni no pm po ps uk us usa'.split(' '));

/**
 * A finder for the initials of those in a private register: "R.A." anywhere, "RA" where a person is told of. Letters may
 * stand for something else, so that an answer may settle it.
 */
export const initialsFinder = (people: readonly Registered[]) => {
  const initials = new Set(inLatin(people).flatMap(({ names }) => names.flatMap(initialsOf)));
  if (initials.size === 0) return () => [];
  const all = [...initials];
  const dotted = new RegExp(
    `(?<![A-Za-z\\d.])(?:${all.map((one) => [...one].join('\\. ?')).join('|')})(?:\\.|(?=\\W|$))(?![A-Za-z\\d])`,
    'g',
  );
  const plain = new RegExp(`(?<![A-Za-z\\d.])(?:${all.join('|')})(?=(?:'?s)?(?![A-Za-z\\d]))`, 'g');
  return (text: string): Found[] =>
    [
      ...[...text.matchAll(dotted)].filter((match) => isDotted(text, match)),
      ...[...text.matchAll(plain)].filter((match) => isPlain(text, match)),
    ].map(({ 0: { length }, index }) => ({
      sort: 'initials of somebody in the private register',
      from: index,
      to: index + length,
      answerable: true,
    }));
};

/** "Ruth Ann Adeyemi" is RA and RAA; a name of one word has no initials. */
const initialsOf = (name: string): string[] => {
  const words = (folded(name).text.match(/[A-Za-z][A-Za-z'-]*/g) ?? []).filter(
    (word) => !titles.has(word.toLowerCase()) && !noSurname.has(word),
  );
  if (words.length < 2) return [];
  const letters = words.map((word) => word[0]?.toUpperCase() ?? '');
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`];
};

/** Not the initials of another surname ("R. A. Mulgrew"), and not what everybody reads otherwise ("P.S."). */
const isDotted = (text: string, { 0: words, index }: RegExpExecArray): boolean => {
  if (!words.includes('.') || dottedForms.has(words.replace(/[^A-Za-z]/g, '').toLowerCase())) return false;
  const next = /^[ .]*([A-Z][a-z]+)/.exec(text.slice(index + words.length, index + words.length + 24))?.[1];
  return next === undefined || isOrdinary(next.toLowerCase());
};

/** Where somebody is told of: before what people do, where names stand, in brackets, as a whole cell, in a name of a file. */
const isPlain = (text: string, { 0: words, index }: RegExpExecArray): boolean => {
  if (shortForms.has(words.toLowerCase())) return false;
  const end = index + words.length;
  const [lead, tail] = [before(text, index), after(text, end)];
  const next = /^ ([a-z']+)/.exec(tail)?.[1];
  return (
    (next !== undefined && deeds.has(next)) ||
    /^'s\b/.test(tail) ||
    namesFollow(lead) ||
    isAccompanied(lead) ||
    isLabelled(lead) ||
    isGreeted(lead, tail) ||
    isFarewell(lead, tail) ||
    (/(?:^|[([,;|\t\n/_-] ?)$/.test(lead) && /^(?:$| ?[)\],;|\t\n/_-]|\.\w)/.test(tail))
  );
};
