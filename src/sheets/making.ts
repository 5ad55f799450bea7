import { wordingOf } from '#portfolio/kept/claims-lock.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import type { Site } from '#site/portfolio.ts';
import { type AsJudged, asJudged } from './file/as-judged.ts';
import { markOf, portfolioMark } from './file/portfolio-mark.ts';
import type { MadeSheet } from './file/sheet-file.ts';
import type { SheetView } from './sheet-view.ts';

/** What the maker of a sheet is told of the world. */
export interface Making {
  site: Site;
  /** What was chosen for it, by the name of what is asked, such as the number of the submission. */
  chosen: Readonly<Record<string, readonly string[]>>;
  hashesOf: (number: string) => ReadonlyMap<string, string>;
  program: string;
  /** The day on which it is made. */
  today: string;
}

/** A sheet as its kind makes it. */
export interface Sheet {
  /** What it was made of. */
  about: readonly string[];
  /** The records that stand on it in full. */
  shows: readonly AnyRecord[];
  /** The records that its answers rest on, as they are now. */
  judged: readonly AsJudged[];
  /** The criteria whose words it shows. */
  criteria: readonly string[];
  view: SheetView;
  /** Why it would say nothing, where it would. */
  lacks?: string | undefined;
}

/** The records as they stand, with all that is in their files. */
export const judgedNow = ({ hashesOf }: Making, records: readonly AnyRecord[]): AsJudged[] =>
  records.map((record) => asJudged(record, hashesOf(record.number)));

/** The one number or code that was chosen. */
export const chosenOne = ({ chosen }: Making, option: string): string => chosen[option]?.[0] ?? '';

/** What a sheet carries for the file that it saves. The same content gives the same sheet, whenever it is made again. */
export const madeSheet = (kind: string, sheet: Sheet, { site, program, today }: Making): MadeSheet => {
  const portfolio = portfolioMark(site.portfolio);
  const { about, judged, criteria } = sheet;
  return {
    kind,
    portfolio,
    sheet: markOf([kind, portfolio, ...about, judged.map(({ sha256 }) => sha256)]),
    program,
    madeOn: today,
    about: [...about],
    judged: judged.map((one) => ({ ...one, lines: [...one.lines] })),
    criteria: criteria.flatMap((ref) => {
      const criterion = site.portfolio.criteria.get(ref);
      return criterion ? [{ ref, wording: wordingOf(criterion) }] : [];
    }),
  };
};
