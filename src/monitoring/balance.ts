import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';

/** How many strengths stand against how many development points, and in how many records. */
export interface Balance {
  records: number;
  strengths: number;
  developmentPoints: number;
  /** Strengths to one development point; null where there is no development point. */
  ratio: number | null;
  /** Records without a development point, and how many of those say why. */
  without: number;
  withoutButSaid: number;
}

interface Pointed {
  colleague: string;
  strengths: readonly unknown[];
  developmentPoints: readonly unknown[];
  noDevelopment?: string | undefined;
}

/** Strengths to development points in observations and in feedback, of one colleague or of all. */
export const balance = (
  portfolio: Portfolio,
  colleague?: string,
): Record<'observations' | 'feedback', Balance> => {
  const ours = (list: readonly { data: Pointed }[]) =>
    list.map(({ data }) => data).filter((data) => colleague === undefined || data.colleague === colleague);
  return {
    observations: balanceOf(ours(ofKind(portfolio, 'observation'))),
    feedback: balanceOf(ours(ofKind(portfolio, 'feedback'))),
  };
};

const balanceOf = (records: readonly Pointed[]): Balance => {
  const strengths = records.reduce((sum, each) => sum + each.strengths.length, 0);
  const developmentPoints = records.reduce((sum, each) => sum + each.developmentPoints.length, 0);
  const without = records.filter((each) => each.developmentPoints.length === 0);
  return {
    records: records.length,
    strengths,
    developmentPoints,
    ratio: developmentPoints > 0 ? strengths / developmentPoints : null,
    without: without.length,
    withoutButSaid: without.filter(({ noDevelopment }) => noDevelopment !== undefined).length,
  };
};
