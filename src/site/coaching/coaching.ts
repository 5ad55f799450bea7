import { chains } from '#monitoring/chains.ts';
import { type Change, changeAfter } from '#monitoring/change-after.ts';
import { coachNext, type ToCoach } from '#monitoring/coach-next.ts';
import { fewestForShare, type LineStanding } from '#monitoring/line-standing.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { nameShown } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import { qualityWords } from '../monitored.ts';
import type { Site } from '../portfolio.ts';
import { counted } from '../words.ts';
import { changeShown } from './before-and-after.ts';
import { reasonsInWords } from './coach-words.ts';

/** So many stand on the list at once; who coaches more than these at a time coaches nobody. */
const listed = 10;

/** What to coach next with its reasons, how the list is made, and whether earlier coaching helped. */
export const coachView = (site: Site) => {
  const { portfolio, today } = site;
  const { ranked, asked, setAside } = coachNext(portfolio, today);
  const changes = changesOf(site);
  return {
    ranked: ranked.slice(0, listed).map((one) => placeShown(site, one, changes)),
    more: ranked.slice(listed).map((one) => named(site, one)),
    setAside: setAside
      .filter((line) => !ranked.some(({ standing }) => standing === line))
      .map((line) => named(site, { ...line, colleague: line.colleague ?? '' })),
    asked,
    fewest: { trend: portfolio.file.thresholds.trendPoints, share: fewestForShare },
    helped: helpedIn(changes.map(({ change }) => change)),
  };
};

/** What a list of coaching shows. */
export type CoachView = ReturnType<typeof coachView>;

const changesOf = ({ portfolio, today }: Site) => {
  const all = chains(portfolio, today);
  const scored = scoredObservations(portfolio);
  return all.flatMap((chain) => {
    const change = changeAfter(chain, all, scored);
    return change ? [{ chain, change }] : [];
  });
};

const placeShown = (site: Site, place: ToCoach, changes: ReturnType<typeof changesOf>) => {
  const tried = changes
    .filter(
      ({ chain }) =>
        chain.feedback.data.colleague === place.colleague && chain.action.quality === place.quality,
    )
    .sort((a, b) => (a.change.turn.on < b.change.turn.on ? 1 : -1))[0]?.change;
  return {
    ...named(site, place),
    reasons: reasonsInWords(place),
    tried: tried && {
      ...changeShown(tried),
      number: tried.turn.number,
      path: paths.record(tried.turn.number),
    },
  };
};

const named = (
  { portfolio }: Site,
  { colleague, quality }: { colleague: string; quality: LineStanding['quality'] },
) => ({
  name: nameShown(portfolio, colleague),
  line: quality === undefined ? undefined : qualityWords(portfolio, quality),
  path: `${paths.colleague(colleague)}${quality === undefined ? '' : `#trend-${quality}`}`,
});

/** How many actions were followed by a share that is surely higher, surely lower, or not to be told. */
const helpedIn = (changes: readonly Change[]): string => {
  const told = changes.flatMap(({ difference }) => difference ?? []);
  if (told.length === 0) return '';
  const higher = told.filter(({ lower }) => lower > 0).length;
  const lower = told.filter(({ upper }) => upper < 0).length;
  return `Of ${counted(told.length, 'action')} with planned checks on the line before and after, the share at standard was higher after ${higher}, lower after ${lower}, and could not be told from no change after ${told.length - higher - lower}.`;
};
