import type { AnyRecord, Criterion } from '#portfolio/portfolio.ts';

/** Paths of pages from the top of the site. Every link is made relative to the page it stands on, by `hrefFrom`. */
export const paths = {
  home: 'index.html',
  map: 'coverage.html',
  evidence: 'evidence.html',
  monitoring: 'monitoring.html',
  trends: 'monitoring/trends.html',
  compared: 'monitoring/compared.html',
  carriedOut: 'monitoring/fieldwork.html',
  coaching: 'monitoring/coaching.html',
  sampling: 'monitoring/sampling.html',
  calibration: 'monitoring/calibration.html',
  timeline: 'timeline.html',
  assessor: 'assessor.html',
  verifier: 'verifier.html',
  qualityAssurance: 'quality-assurance.html',
  held: 'held.html',
  trail: 'audit-trail.html',
  guidance: 'guidance.html',
  glossary: 'glossary.html',
  howToRead: 'how-to-read.html',
  search: 'search.html',
  findings: 'findings.html',
  rules: 'rules.html',
  rule: (id: string) => `rules/${id}.html`,
  unit: (code: string) => `units/${code}.html`,
  unitByStage: (code: string) => `units/${code}-by-stage.html`,
  criterion: ({ unit, code }: Pick<Criterion, 'unit' | 'code'>) =>
    `units/${unit.code}.html#${criterionAnchor(code)}`,
  /** Where all claims on a criterion stand, if they are too many for its unit's page. */
  claims: ({ unit, code }: Pick<Criterion, 'unit' | 'code'>) => `claims/${unit.code}/${inId(code)}.html`,
  record: (number: string) => `${number.startsWith('E') ? 'evidence' : 'assessment'}/${number}.html`,
  place: (record: Pick<AnyRecord, 'number'>, anchor: string) => `${paths.record(record.number)}#${anchor}`,
  colleague: (id: string) => `monitoring/${id}.html`,
  guidancePage: (code: string) => `guidance/${code}.html`,
  /** All observations and all actions agreed, as CSV, where a page of monitoring cannot show them all. */
  wholeMonitoring: (list: 'observations' | 'actions') => `monitoring/${list}.csv`,
  /** A list whose page had to be split, whole as CSV. */
  whole: (path: string) => path.replace(/\.html$/, '.csv'),
  asset: (name: string) => `assets/${name}`,
} as const;

/** The id of a criterion on its unit's page. */
export const criterionAnchor = (code: string): string => `c-${inId(code)}`;

/** The id of an outcome on its unit's page. */
export const outcomeAnchor = (code: string): string => `o-${inId(code)}`;

/** A code as part of an id: a hyphen for a dot, a number for any other sign, so that no two codes give the same. */
const inId = (code: string): string =>
  code.replace(/[^A-Za-z0-9]/g, (sign) => (sign === '.' ? '-' : `_${sign.charCodeAt(0).toString(16)}`));

/** The id of a question on the page of all rules; a rule never has it. */
export const questionAnchor = (id: string): string => `question-${id}`;

/** A link from one page to another, relative, so that the site works at a root, under a path and from a folder. */
export const hrefFrom = (from: string, to: string): string => {
  const [path = '', hash] = to.split('#');
  const fromParts = from.split('/').slice(0, -1);
  const toParts = path.split('/');
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared])
    shared += 1;
  const up = '../'.repeat(fromParts.length - shared);
  const down = toParts.slice(shared).join('/');
  const same = path === from && hash !== undefined;
  return same ? `#${hash}` : `${up}${down}${hash === undefined ? '' : `#${hash}`}`;
};
