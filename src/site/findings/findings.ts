import { group } from '#language/group.ts';
import type { Finding, Severity } from '#portfolio/finding.ts';
import { nameShown } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import { type Sheet, sheetPath } from '../paging.ts';
import type { Site } from '../portfolio.ts';

const headings: Record<Exclude<Severity, 'to-do'>, { heading: string; means: string }> = {
  error: { heading: 'Errors', means: 'These stop the portfolio from being published.' },
  warning: { heading: 'Warnings', means: 'An assessor would ask about these.' },
  info: { heading: 'Notes', means: 'Good to know; nothing needs to be done.' },
};

/** What a page of findings shows, of all or of some: open ones by severity and file, what is still to do by unit, answered ones. */
export const findingsView = (site: Site, some = site.findings) => {
  const open = some.filter(({ answered }) => !answered);
  const severities = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    ...headings[severity],
    files: byFile(
      site,
      open.filter((finding) => finding.severity === severity),
    ),
    count: open.filter((finding) => finding.severity === severity).length,
  }));
  return {
    severities: severities.filter(({ count }) => count > 0),
    toDo: toDoByUnit(
      site,
      open.filter(({ severity }) => severity === 'to-do'),
    ),
    answered: some.filter(({ answered }) => answered).map((finding) => findingView(site, finding)),
    counts: {
      error: count(open, 'error'),
      warning: count(open, 'warning'),
      'to-do': count(open, 'to-do'),
      info: count(open, 'info'),
      answered: some.length - open.length,
    },
  };
};

/** Findings as rows of a file, in the order of their pages. */
export const findingRows = (findings: readonly Finding[]): string[][] => [
  ['severity', 'rule', 'subject', 'file', 'line', 'column', 'message', 'why', 'what_to_do', 'answer'],
  ...findings.map((one) => [
    ...[one.severity, one.rule, one.subject ?? '', one.file, String(one.line), String(one.column)],
    ...[one.message, one.why, one.mend, one.answered?.reason ?? ''],
  ]),
];

/** The parts of findings over all their pages: the heading, how many there are, and where they begin. */
export const sectionsOf = (sheets: readonly Sheet<Finding>[]) => {
  const all = sheets.flatMap((sheet) => sheet.rows.map((finding) => ({ finding, sheet })));
  const section = (id: string, text: string, isOf: (finding: Finding) => boolean) => {
    const own = all.filter(({ finding }) => isOf(finding));
    const path = sheetPath(paths.findings, own[0]?.sheet ?? { slug: '' });
    return { id, text, count: own.length, path: own[0] || sheets.length === 1 ? `${path}#${id}` : path };
  };
  const severe = (['error', 'warning', 'info'] as const).map((severity) =>
    section(severity, headings[severity].heading, (one) => !one.answered && one.severity === severity),
  );
  return [
    ...severe.filter(({ count: found }) => found > 0),
    section('to-do', 'Still to do', (one) => !one.answered && one.severity === 'to-do'),
    section('answered', 'Answered', ({ answered }) => answered !== undefined),
  ].filter(({ count: found }) => found > 0 || sheets.length === 1);
};

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const byFile = (site: Site, findings: readonly Finding[]) =>
  [...group(findings, ({ file }) => file)].map(([file, list]) => ({
    file,
    about: aboutFile(site, file),
    findings: list.map((finding) => findingView(site, finding)),
  }));

/** The page of the record that a file holds, if it holds one. */
const aboutFile = ({ portfolio }: Site, file: string) => {
  const record = portfolio.records.find((one) => one.file === file);
  return record && { number: record.number, title: record.data.title, path: paths.record(record.number) };
};

/** A finding as a page shows it: answered ones with the answer in words, and the page that it is about. */
export const findingView = (site: Site, finding: Finding) => ({
  ...finding,
  about: subjectOf(site, finding),
  passages: finding.beside?.map((passage) => ({ ...passage, path: pathOf(site, passage.about) })),
  answer: finding.answered && {
    reason: finding.answered.reason,
    by: nameShown(site.portfolio, finding.answered.by),
    on: finding.answered.on,
  },
});

/** The page of a record or a criterion that a passage is taken from, if it names one. */
const pathOf = ({ portfolio }: Site, about: string): string | undefined => {
  const criterion = portfolio.criteria.get(about);
  if (criterion) return paths.criterion(criterion);
  return portfolio.byNumber.has(about) ? paths.record(about) : undefined;
};

/** Where on the site the subject of a finding stands: a record, a criterion, a unit, or nowhere. */
const subjectOf = ({ portfolio }: Site, { subject = '', file }: Finding) => {
  const record = portfolio.byNumber.get(subject) ?? portfolio.records.find((one) => one.file === file);
  const criterion = portfolio.criteria.get(subject);
  if (criterion) return { text: criterion.ref, path: paths.criterion(criterion) };
  if (record) return { text: record.number, path: paths.record(record.number) };
  return portfolio.unitByCode.has(subject) ? { text: subject, path: paths.unit(subject) } : undefined;
};

/** What is still to do, by unit; what belongs to no unit comes last under the whole portfolio. */
const toDoByUnit = (site: Site, findings: readonly Finding[]) => {
  const unitOf = ({ subject = '', file }: Finding): string =>
    site.portfolio.units.find(
      ({ code }) =>
        subject === code || subject.startsWith(`${code}/`) || file === `content/units/${code}.yaml`,
    )?.code ?? '';
  return [...group(findings, unitOf)]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([code, list]) => ({
      unit: code,
      name: unitName(site, code),
      path: code === '' ? paths.home : paths.unit(code),
      findings: list.map((finding) => findingView(site, finding)),
    }));
};

const unitName = ({ portfolio }: Site, code: string): string => {
  const unit = portfolio.unitByCode.get(code);
  return unit ? `${unit.awardingOrganisation} ${unit.number}: ${unit.title}` : 'The whole portfolio';
};
