import type { Guidance } from '#portfolio/schema/guidance.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { stagesOf } from '#portfolio/units/stages.ts';
import { allRules } from '#rules/groups.ts';
import { paths } from './href.ts';
import { sheetPath } from './paging.ts';
import type { Site } from './portfolio.ts';
import { claimLists } from './sheets.ts';

/** The rules that have a page: all. */
export const rulePages = allRules;

/** The pages of a unit: one by outcome, and one by stage of the work where it has stages. */
export const unitPages = (unit: Unit): string[] =>
  stagesOf(unit).length === 0 ? [unit.code] : [unit.code, `${unit.code}-by-stage`];

/** The pages of claims as `getStaticPaths` lists them: of criteria with more claims than the page of their unit shows. */
export const claimPages = (site: Site) =>
  [...claimLists(site).values()].flatMap((list) =>
    list.sheets.map((sheet) => {
      const [, unit = '', file = ''] = sheetPath(paths.claims(list.criterion), sheet).split('/');
      return { params: { unit, claims: file.replace(/\.html$/, '') }, props: { list, sheet } };
    }),
  );

/** The sources of guidance that bear on a unit worked on here, or on none in particular. */
export const guidanceHere = (site: Pick<Site, 'portfolio' | 'units'>): Guidance[] =>
  site.portfolio.guidance.filter(({ items }) => {
    const refs = items.flatMap(({ criteria }) => criteria);
    return refs.length === 0 || refs.some((ref) => isWorkedOn(site, ref));
  });

/** Whether a criterion is of a unit that is worked on here. */
export const isWorkedOn = ({ units }: Pick<Site, 'units'>, ref: string): boolean =>
  units.some(({ unit }) => ref.startsWith(`${unit.code}/`));
