import type { TrendState } from './verdict.ts';

/** A direction that the words of a statement clearly claim; where they deny or leave it open, none. */
export const claimIn = (states: string): TrendState | undefined => {
  if (denies.test(states)) return undefined;
  const found = claims.filter(([, words]) => words.test(states));
  return found.length === 1 ? found[0]?.[0] : undefined;
};

const denies = /\b(no|not|nor|neither|never|cannot|can't|without|too few|whether|if|n't)\b/i;

const claims: readonly [TrendState, RegExp][] = [
  ['improving', /\b(improv(e|es|ed|ing|ement)|better|upwards?|ris(es|en|ing)|rose|increas(e|es|ed|ing))\b/i],
  [
    'worsening',
    /\b(wors(e|en|ens|ened|ening)|downwards?|fall(s|en|ing)?|fell|declin(e|es|ed|ing)|decreas(e|es|ed|ing))\b/i,
  ],
  ['common-cause', /\b(common[- ]cause|only (vary|varies|variation)|steady|stable|unchanged)\b/i],
];
