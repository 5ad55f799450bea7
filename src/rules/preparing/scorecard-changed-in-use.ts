import { counted } from '#language/words.ts';
import { type ScorecardPart, scorecardParts } from '#portfolio/kept/fingerprint.ts';
import { keptParts, scorecardsInUse } from '#portfolio/kept/records-lock.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** PRE-1: checks are judged by the words that were agreed; a change of these is another version. */
export const scorecardChangedInUse: Rule = {
  id: 'scorecard-changed-in-use',
  statements: ['PRE-1'],
  severity: 'warning',
  title: 'A scorecard was changed after checks had been made with it',
  why: 'Each check was rated by the words, weights and scale of its day. Where these change under it, nobody can tell what it was rated by, and scores change without a new look.',
  mend: 'Put back what stood there, and write the change as a new version: a new scorecard record that `replaces` this one. Where only a slip of the pen was mended, say so under `answers`.',
  source: 'ocr-41 1.1, 2.4: agreed quality criteria; PRE-1: criteria exist in a version before they are used',
  example: {
    wrong: 'the weight of "identity" raised from 1 to 2 in the file of version 1, after 40 checks',
    right: 'a record of version 2 with the new weight, in force from the day it was agreed',
  },
  judge: function* (portfolio) {
    if (portfolio.kept.size === 0) return;
    for (const [card, checks] of scorecardsInUse(portfolio)) {
      const [first, ...others] = changedParts(portfolio, card);
      if (!first) continue;
      const since = checks.length === 1 ? 'a check was' : `${counted(checks.length, 'check')} were`;
      yield {
        get place() {
          return portfolio.placeOf(card.file, first.path);
        },
        message: `In ${card.number}, ${someOf([first, ...others].map(inWords))} ${others.length > 0 ? 'were' : 'was'} changed after ${since} made with it.`,
        subject: card.number,
      };
    }
  },
};

interface Changed extends Pick<ScorecardPart, 'name' | 'path'> {
  how: 'changed' | 'added' | 'gone';
}

/** The parts that are not what was kept of them; nothing where nothing was kept of the scorecard. */
const changedParts = (portfolio: Portfolio, card: PortfolioRecord<'scorecard'>): Changed[] => {
  const kept = keptParts(portfolio, card);
  if (kept.size === 0) return [];
  const parts = scorecardParts(card);
  const now = new Set(parts.map(({ name }) => name));
  return [
    ...parts.flatMap(({ name, path, hash }): Changed[] => {
      const before = kept.get(name);
      return before === hash ? [] : [{ name, path, how: before === undefined ? 'added' : 'changed' }];
    }),
    ...[...kept.keys()]
      .filter((name) => !now.has(name))
      .map((name): Changed => ({ name, path: ['sections'], how: 'gone' })),
  ];
};

/** A part as a person would call it, such as `the line "greeting"`. */
const inWords = ({ name, how }: Changed): string => {
  const [what = '', id] = name.split(' ');
  const part = id ? `the ${what} "${id}"` : `the ${what}`;
  return how === 'changed' ? part : `${part} (${how === 'added' ? 'new' : 'taken out'})`;
};
