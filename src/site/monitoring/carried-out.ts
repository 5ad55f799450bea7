import { coachView } from '../coaching/coaching.ts';
import type { Site } from '../portfolio.ts';
import { dateInWords } from '../words.ts';
import { chainsView } from './monitoring-chains.ts';
import { balanceView, daysView } from './monitoring-days.ts';
import { drawsView } from './monitoring-draws.ts';
import { mixView } from './monitoring-mix.ts';

/** Where was looked, what was planned and carried out, how soon it was written up and told, and with what balance. */
export const carriedOutView = (site: Site) => ({
  asAt: dateInWords(site.today),
  mix: mixView(site),
  draws: drawsView(site),
  days: daysView(site),
  balance: balanceView(site),
});

/** Every action agreed with what came of it, and whether coaching helped in all. */
export const coachingPageView = (site: Site) => ({
  asAt: dateInWords(site.today),
  helped: coachView(site).helped,
  chains: chainsView(site),
});
