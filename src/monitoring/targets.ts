import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';

/** A target that a monitoring plan sets: the share, from 0 to 1, of planned checks that is to be at standard. */
export interface Target {
  share: number;
  /** The plan that sets it. */
  plan: string;
}

/** The target of a quality criterion: its own of the latest plan that sets one, or else that of all lines. */
export const targetOf = (portfolio: Portfolio, quality: string): Target | undefined => {
  const set = ofKind(portfolio, 'monitoring-plan')
    .toSorted((a, b) => (a.data.on < b.data.on ? -1 : a.data.on > b.data.on ? 1 : 0))
    .flatMap(({ number, data }) => data.targets.map((target) => ({ ...target, plan: number })));
  const own = set.findLast((one) => one.quality === quality);
  const found = own ?? set.findLast((one) => one.quality === undefined);
  return found && { share: found.share / 100, plan: found.plan };
};
