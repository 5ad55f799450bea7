import { auditConfidence, type DrawAudit } from '#monitoring/sampling/audit.ts';
import type { Repeated } from '#monitoring/sampling/repeat.ts';
import type { GoodnessOfFit } from '#statistics/statistics.ts';
import { counted, dateInWords, listInWords } from '../words.ts';

/** Whether a draw comes out the same again, in words. */
export const repeatedWords: Readonly<Record<Repeated, string>> = {
  same: 'Drawn again from its seed and its frame, it comes out the same, item by item.',
  'frame-changed': 'It cannot be drawn again: the frame is no longer the one that it was drawn from.',
  'other-items':
    'Drawn again from its seed and its frame, other items come out: the record was changed since.',
  'list-unread':
    'It was drawn from a list of transactions that is not in the folder of its frame or cannot be read, so that it could not be drawn again here. With the list in its place it can.',
  'not-recorded':
    'Nobody can draw it again: the record does not hold both its seed and the hash of its frame.',
};

/** How near the truth a draw comes, or why that cannot be said. `name` gives what a colleague is called. */
export const marginWords = (audit: DrawAudit, name: (colleague: string) => string): string => {
  const { kept, margin, marginDrawn, givenTo } = audit;
  const { method } = kept.draw.data;
  if (method === 'quota')
    return 'A quota is not drawn by chance, so no margin can be given: it stands for those looked at only.';
  if (givenTo.length > 0) return givenWords(audit, name);
  if (margin === undefined) return noMarginWords(audit);
  const how =
    method === 'stratified-equal'
      ? 'once each group is weighted by its size in the frame, as groups were drawn in other shares than they have'
      : 'as if drawn at random over the whole frame';
  const planned =
    marginDrawn !== undefined && kept.outstanding > 0 ? ` All of it would give ${points(marginDrawn)}.` : '';
  return `A share at standard over all of it is known to within ${points(margin)} either way, with 95% confidence, ${how}.${planned} It says less of any one group or colleague.`;
};

/** A transaction that is looked for at one desk is no longer drawn from those of all desks. */
const givenWords = ({ kept, givenTo }: DrawAudit, name: (colleague: string) => string): string => {
  const whom = listInWords(givenTo.map(({ colleague, items }) => `${name(colleague)} (${items})`));
  const given = givenTo.reduce((sum, { items }) => sum + items, 0);
  const which = given === kept.drawn ? 'These items' : `${given} of these items`;
  return `${which} were given to ${counted(givenTo.length, 'named colleague')}: ${whom}. What they show is about ${givenTo.length === 1 ? 'that colleague' : 'those colleagues'} in the days observed; no margin for the whole team is given.`;
};

const noMarginWords = ({ kept, population, tables, marginDrawn }: DrawAudit): string => {
  const why = 'No margin can be given';
  if (population === 0) return `${why}: the frame gives no sizes.`;
  if (kept.observed === 0)
    return marginDrawn === undefined
      ? `${why}: nothing was carried out yet.`
      : `${why}: nothing was carried out yet. All of it would let a share be known to within ${points(marginDrawn)} either way, with 95% confidence.`;
  const groups = tables[0]?.groups ?? [];
  const unseen = groups.filter(({ size, observed }) => size > 0 && observed === 0).length;
  return unseen > 0 && kept.draw.data.method === 'stratified-equal'
    ? `${why} for all of it: groups drawn in equal numbers must be weighted by their size, and of ${counted(unseen, 'group')} nothing was looked at.`
    : `${why}: of some group more was drawn than the frame says there is.`;
};

/**
 * How much of a draw was carried out. What a list names is itself looked at. A draw of numbers only gives places, and
 * which transaction fills a place is for its method to say.
 */
export const filledWords = ({ draw, observed, drawn }: DrawAudit['kept']): string =>
  draw.data.items.every(({ entry }) => entry !== undefined)
    ? `${observed} of ${drawn} drawn were carried out`
    : `${observed} of ${drawn} places drawn were filled`;

/** That a frame counts other days than those observed, and what that supposes; nothing where it does not. */
export const otherDaysWords = ({ frame, otherDays }: DrawAudit): string | undefined => {
  if (!frame || !otherDays) return undefined;
  const { from, to } = frame.data.period;
  const { count, live, recorded } = otherDays;
  const which = count === live ? (live === 1 ? 'The one' : `All ${live}`) : `${count} of ${live}`;
  return `The frame counts ${dateInWords(from)} to ${dateInWords(to)}. ${which} observed live ${count === 1 ? 'was' : 'were'} seen on other days, ${daysInWords(otherDays)}.${recordedWords(recorded)} To draw from the last count is usual; it supposes that what customers bring has been made up much the same since.`;
};

/** A recording can be older than the check of it, and no field of a record gives its own day. */
const recordedWords = (recorded: number): string =>
  recorded === 0
    ? ''
    : ` The other ${recorded === 1 ? 'one was' : `${recorded} were`} looked at from what had been recorded; of which days that is, the method has to say.`;

const daysInWords = ({ from, to }: { from: string; to: string }): string =>
  from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;

/** The margin that the size of a draw was reckoned from, and whether it is that size; nothing where none was. */
export const aimWords = ({ kept, population, needed }: DrawAudit): string | undefined => {
  const { margin, confidence = auditConfidence } = kept.draw.data;
  if (margin === undefined || needed === undefined) return undefined;
  const aim = `To know a share over all of it to within ${perCent(margin)} points either way, with ${perCent(confidence)}% confidence, a random sample of ${needed} is needed from ${population.toLocaleString('en-GB')}`;
  return needed === kept.drawn
    ? `${aim}; so many were drawn.`
    : `${aim} as the frame stands now; ${kept.drawn} were drawn.`;
};

const perCent = (share: number): number => Number((share * 100).toFixed(2));

const points = (share: number): string => counted(Math.ceil(share * 100), 'point');

/** What a method fixes beforehand, the test cannot be a test of. */
const designWords: Readonly<Record<string, string>> = {
  'stratified-proportional':
    ' The draw gave each group its share on purpose, so this asks only whether carrying it out changed that.',
  'stratified-equal': ' The draw gave groups other shares than the frame on purpose.',
  quota: ' The quotas gave groups the shares that somebody chose.',
};

/** The test of fit in words: what it asks, what it found, and when it must not be relied on. */
export const fitWords = (fit: GoodnessOfFit, method: string): string => {
  const { statistic, degreesOfFreedom, pValue, tooFewExpected, expected } = fit;
  const figures = `χ² ${statistic.toFixed(2)}, ${counted(degreesOfFreedom, 'degree of freedom', 'degrees of freedom')}, p ${pValue < 0.001 ? 'below 0.001' : pValue.toFixed(3)}`;
  const equal = designWords[method] ?? '';
  if (tooFewExpected) {
    const few = expected.filter((count) => count < 5).length;
    return `The counts are too small for a test of fit to be relied on: ${few} of ${expected.length} groups would be expected fewer than five times. Compare the shares by eye.${equal}`;
  }
  if (pValue < 0.05)
    return `What was carried out is not made up like the frame: chance alone would bring a difference as large in fewer than one sample of twenty (${figures}).${equal}`;
  return `What was carried out is made up much like the frame: chance alone would bring a difference as large in ${Math.round(pValue * 100)} samples of a hundred (${figures}). That does not prove that it is the same.${equal}`;
};
