import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { type Draft, draftRecord, writeRecord } from '#files/write-record.ts';
import { colleaguesFor, daysFor } from '#monitoring/sampling/assign.ts';
import { type DrawAsked, drawFrom, generatorFor } from '#monitoring/sampling/draw-from.ts';
import { type Frame, populationOf } from '#monitoring/sampling/frame.ts';
import type { Finding } from '#portfolio/finding.ts';
import { canBeLinked, linkPortfolio } from '#portfolio/link.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';
import { sampleSize } from '#statistics/statistics.ts';
import { CannotRunError, orTold } from '../command/command.ts';
import type { Outcome } from '../new/outcome.ts';
import { dayTyped } from './day-typed.ts';
import { asked, readFrame } from './read-frame.ts';
import { countOf, methodOf, quotasOf, type SampleWish, shareOf, wantedOf } from './sample-wish.ts';

/**
 * Draws a sample and writes it as the next record, or says why not. The same wish gives the same items for ever. `about` is
 * told what is about to be written, before it is.
 */
export const drawSample = (wish: SampleWish, about?: (draft: Draft) => void): Outcome => {
  const { draft: first, today } = drafted(wish);
  if (first.findings.length > 0)
    return {
      done: 'refused',
      title: kindOf('draw').title,
      findings: first.findings,
      missing: [],
      texts: new Map([[first.file, first.text]]),
      draft: first.text,
    };
  const draft = orTold(first.text, () => writeRecord(wish.root, first, () => drafted(wish).draft, about));
  const checked = checkPortfolio(wish.root, today);
  const own = checked.findings.filter(({ file }) => file === draft.file);
  return { done: 'written', number: draft.number, file: draft.file, findings: own, texts: checked.texts };
};

/** What stands against writing the draw that was wished for. Throws CannotRunError where nothing can be drawn at all. */
export const findingsOfDraw = (wish: SampleWish): readonly Finding[] => drafted(wish).draft.findings;

/** The draw as it would be written now: its number, and that of its round, may be another when others draw too. */
const drafted = (wish: SampleWish): { draft: Draft; today: string } => {
  const { content, texts } = readPortfolio(wish.root);
  if (!canBeLinked(content))
    throw new CannotRunError('The portfolio cannot be read. Run `npm run check` first.');
  const portfolio = linkPortfolio(content);
  const today = content.file.asAt ?? wish.today;
  const frame = readFrame(portfolio, wish.frame);
  const draws = ofKind(portfolio, 'draw', true).length;
  const data = asked(() => dataOf(wish, frame, dayOf(wish, today), draws + 1));
  const kind = kindOf('draw');
  const draft = draftRecord(
    wish.root,
    { content, texts },
    { kind, slug: fileSlug(String(data.title)), data, body: '' },
    today,
  );
  return { draft, today };
};

/** The day of the draw, which nobody can make on a day to come. */
const dayOf = ({ on: words }: SampleWish, today: string): string => {
  const on = dayTyped(words, today);
  if (on > today)
    throw new CannotRunError(`${on} is still to come. Draw on that day, or say the day of the draw.`);
  return on;
};

const dataOf = (wish: SampleWish, frame: Frame, on: string, round: number): Record<string, unknown> => {
  const ask = askedOf(wish, frame, on);
  const { hash, items } = drawFrom(ask);
  const colleagues =
    wish.colleagues === undefined
      ? []
      : colleaguesFor(items.length, wantedOf(wish.colleagues), generatorFor(ask, hash, 'colleagues'));
  const days = daysOf(wish, items.length);
  const width = Math.max(2, String(items.length).length);
  const prefix = wish.prefix ?? `r${round}`;
  return {
    title: wish.title ?? `Draw of ${items.length} from ${wish.frame}`,
    on,
    frame: wish.frame,
    plannedIn: wish.plan,
    method: ask.method,
    reason: wish.reason,
    ...aimOf(wish),
    seed: ask.seed,
    frameHash: hash,
    items: items.map(({ stratum, position, entry }, index) => ({
      id: `${prefix}-${String(index + 1).padStart(width, '0')}`,
      stratum,
      ...(colleagues[index] ? { colleague: colleagues[index] } : {}),
      ...(days[index] ? { due: days[index] } : {}),
      ...(position === undefined ? {} : { position }),
      ...(entry === undefined ? {} : { entry }),
    })),
  };
};

const askedOf = (wish: SampleWish, frame: Frame, on: string): DrawAsked => {
  const method = methodOf(wish.method);
  const quotas = wish.quotas === undefined ? undefined : quotasOf(wish.quotas);
  if (quotas && method !== 'quota') throw new CannotRunError('--quotas goes with --method quota only.');
  const total = quotas && [...quotas.values()].reduce((sum, count) => sum + count, 0);
  return { frame, method, size: sizeOf(wish, frame, total), seed: wish.seed ?? on, quotas };
};

const sizeOf = (wish: SampleWish, frame: Frame, total: number | undefined): number => {
  const { size } = wish;
  const aim = aimOf(wish);
  if (size !== undefined && aim) throw new CannotRunError('Give --size or --margin, and not both.');
  if (size !== undefined) return countOf(size, '--size');
  if (aim) return sampleSize({ population: Math.max(1, populationOf(frame)), ...aim });
  if (total !== undefined && total > 0) return total;
  throw new CannotRunError('Say how many to draw: --size 39, or --margin 0.1 for ten points either way.');
};

/** Margin and confidence, where they are to give the size. */
const aimOf = ({ margin, confidence }: SampleWish): { margin: number; confidence: number } | undefined =>
  margin === undefined
    ? undefined
    : { margin: shareOf(margin, '--margin'), confidence: shareOf(confidence, '--confidence') };

const daysOf = ({ firstDay, lastDay }: SampleWish, size: number): string[] => {
  if (firstDay === undefined && lastDay === undefined) return [];
  if (firstDay === undefined || lastDay === undefined)
    throw new CannotRunError('Give --first-day and --last-day together, each such as 2026-03-16.');
  return daysFor(size, firstDay, lastDay);
};
