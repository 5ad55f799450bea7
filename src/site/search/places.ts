import { colleaguesOf } from '#monitoring/colleagues.ts';
import { isMonitored } from '#portfolio/asks-monitoring.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import { builtPaths } from '../built.ts';
import { paths } from '../href.ts';
import { guidanceHere } from '../pages-of.ts';
import type { Site } from '../portfolio.ts';

/**
 * A place by which it is called: the number of its kind, its code, its title, its day, and its path. A record needs no
 * path, which its number gives.
 */
type Place = [kind: number, code: string, title: string, day?: string, path?: string];

const pages: [string, string][] = [
  ['Home', paths.home],
  ['Coverage map', paths.map],
  ['Evidence', paths.evidence],
  ['Monitoring', paths.monitoring],
  ['Trends', paths.trends],
  ['Coaching', paths.coaching],
  ['Results compared', paths.compared],
  ['How monitoring was carried out', paths.carriedOut],
  ['Sampling', paths.sampling],
  ['Calibration', paths.calibration],
  ['Timeline', paths.timeline],
  ['For the assessor', paths.assessor],
  ['For the verifier', paths.verifier],
  ['Quality assurance', paths.qualityAssurance],
  ['What is held where', paths.held],
  ['Audit trail', paths.trail],
  ['Guidance', paths.guidance],
  ['Glossary', paths.glossary],
  ['How to read this portfolio', paths.howToRead],
  ['Findings', paths.findings],
  ['Rules', paths.rules],
];

/**
 * The script that holds the small index: every record, criterion, unit, colleague and page by code, title, kind and day.
 * It works where a site is opened from a folder, and tells the search page what somebody calls by its name.
 */
export const placesScript = (site: Site): string => {
  const { portfolio, units } = site;
  const kinds: string[] = [];
  const kind = (title: string): number => {
    if (!kinds.includes(title)) kinds.push(title);
    return kinds.indexOf(title);
  };
  const colleagues = isMonitored(portfolio) ? colleaguesOf(portfolio) : [];
  const places: Place[] = [
    ...units.flatMap(({ unit, criteria }): Place[] => [
      [kind('Unit'), unit.code, `${unit.number} ${unit.title}`, '', paths.unit(unit.code)],
      ...criteria.map(
        ({ criterion }): Place => [
          kind('Criterion'),
          criterion.ref,
          criterion.text,
          '',
          paths.criterion(criterion),
        ],
      ),
    ]),
    ...colleagues.map(({ id, shownAs }): Place => [kind('Colleague'), id, shownAs, '', paths.colleague(id)]),
    ...pages
      .filter(([, path]) => builtPaths(site).has(path))
      .map(([title, path]): Place => [kind('Page'), '', title, '', path]),
    ...guidanceHere(site).map(
      ({ code, title }): Place => [kind('Guidance'), '', title, '', paths.guidancePage(code)],
    ),
    ...portfolio.records.map(
      (record): Place => [kind(kindOf(record.kind).title), record.number, record.data.title, dayOf(record)],
    ),
  ];
  return `window.searchPlaces=${JSON.stringify({ kinds, places })};\n`;
};
