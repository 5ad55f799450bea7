import {
  type DrawKept,
  drawsKept,
  type ItemKept,
  plannedOutsideDraws,
  type StratumKept,
} from '#monitoring/draw-kept.ts';
import { nameShown } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { shareInWords } from '../shared/share.ts';
import { drawnFirstInWords, takenInWords } from '../shared/swap-words.ts';
import { choiceInWords, dateInWords, sentenceCase } from '../words.ts';
import { filledWords } from './sampling-words.ts';

/** Planned against carried out: every draw with its groups, what is outstanding and what was swapped. */
export const drawsView = (site: Site) => ({
  draws: drawsKept(site.portfolio, site.today).map((kept) => drawView(site, kept)),
  outside: plannedOutsideDraws(site.portfolio).map(({ number }) => ({ number, path: paths.record(number) })),
});

/** One draw as the page shows it. */
export type DrawShown = ReturnType<typeof drawView>;

const drawView = (site: Site, kept: DrawKept) => {
  const { draw, items, strata } = kept;
  const size = strata.reduce((sum, each) => sum + (each.size ?? 0), 0);
  return {
    number: draw.number,
    title: draw.data.title,
    path: paths.record(draw.number),
    on: dateInWords(draw.data.on),
    method: sentenceCase(choiceInWords(draw.data.method)),
    reason: draw.data.reason,
    counts: {
      drawn: kept.drawn,
      observed: kept.observed,
      filled: filledWords(kept),
      swapped: swappedWords(kept.swapped, draw.data.swaps.length),
      outstanding: kept.outstanding,
      overdue: kept.overdue,
    },
    chart: {
      id: `draw-${draw.number}`,
      title: `${draw.number}: observed of what was drawn, by group`,
      description: `${filledWords(kept)}. All values are in the table.`,
      width: 340,
      unit: '',
      ofLabel: 'drawn; the bar is what was observed',
      bars: strata
        .filter(({ drawn }) => drawn > 0)
        .map((each) => ({ label: groupName(each), value: each.observed, of: each.drawn })),
    },
    strata: strata.map((each) => ({
      ...each,
      name: groupName(each),
      inFrame: inFrame(each, size),
      inDraw: `${each.drawn} (${shareInWords(each.drawn, kept.drawn)})`,
    })),
    waiting: items.filter(({ observations }) => observations.length === 0).map((each) => waiting(site, each)),
    swaps: items.flatMap(swapped),
  };
};

const groupName = ({ stratum, describes }: StratumKept): string =>
  describes ?? sentenceCase(choiceInWords(stratum));

const inFrame = ({ size }: StratumKept, whole: number): string =>
  size === undefined ? 'not in the frame' : `${size.toLocaleString('en-GB')} (${shareInWords(size, whole)})`;

const waiting = ({ portfolio }: Site, { item, overdue }: ItemKept) => ({
  id: item.id,
  colleague: item.colleague === undefined ? undefined : nameShown(portfolio, item.colleague),
  due: item.due === undefined ? undefined : dateInWords(item.due),
  overdue,
});

/** Items that were swapped, and how often where that is more. */
const swappedWords = (items: number, swaps: number): string =>
  swaps > items ? `${items} swapped, in ${swaps} swaps` : `${items} swapped`;

/** Every swap of an item; what was observed in the end stands with the last. */
const swapped = ({ item, swaps, observations }: ItemKept) =>
  swaps.map((swap, index) => ({
    id: item.id,
    on: dateInWords(swap.on),
    reason: swap.reason,
    insteadOf: drawnFirstInWords(swap),
    taken: takenInWords(swap),
    seen:
      index === swaps.length - 1
        ? observations.map(({ number }) => ({ number, path: paths.record(number) }))
        : [],
  }));
