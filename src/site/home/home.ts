import { type NextEvidence, nextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import type { Suggestion } from '#authoring/next-evidence/suggestion.ts';
import { askedFor, type NextStep, nextSteps } from '#authoring/next-steps.ts';
import { group } from '#language/group.ts';
import type { UnitCoverage } from '#portfolio/coverage/coverage.ts';
import { type Figure, sampleSentence, unitFigure } from '#portfolio/coverage/figures.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf, nameShown, ofKind } from '#portfolio/select.ts';
import { silence } from '#report/silence.ts';
import { month } from '#statistics/periods.ts';
import { awaitsJudgement } from '../desk/assessor-waiting.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { commandFor, nextCommand } from '../shared/begin.ts';
import { monthsThrough, periodInWords } from '../shared/period-words.ts';
import { expiryWords } from '../unit/unit-facts.ts';
import { counted, dateInWords, listInWords } from '../words.ts';

const stepTarget = (step: NextStep, site: Site): string => {
  if ('findings' in step.about) return paths.findings;
  if ('record' in step.about) return paths.record(step.about.record);
  const criterion = site.portfolio.criteria.get(step.about.criterion);
  return criterion ? paths.criterion(criterion) : paths.map;
};

const unitCard = (cover: UnitCoverage, site: Site) => ({
  cover,
  path: paths.unit(cover.unit.code),
  counted: unitFigure(cover, 'counted', site.today) as Figure,
  sample: sampleSentence(cover),
  expiry: expiryWords(cover, site.today),
});

/** Reasons shown at once; a long list would hide the one thing to do. */
const reasonsShown = 3;

const suggestionView = (suggestion: Suggestion | undefined) =>
  suggestion && {
    what: suggestion.what,
    command: suggestion.record === undefined ? commandFor(suggestion.kind) : undefined,
    path: suggestion.record && paths.record(suggestion.record),
    gaps: suggestion.closes.length,
    reasons: suggestion.closes.slice(0, reasonsShown).map(({ why }) => why),
    more: Math.max(0, suggestion.closes.length - reasonsShown),
  };

const evidenceView = ({ existing, piece, open }: NextEvidence) => ({
  open,
  suggestions: [suggestionView(existing), suggestionView(piece)]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.gaps - a.gaps),
});

const weight = { error: 0, warning: 1, 'to-do': 2, info: 3 } as const;

/** How many findings the home page tells whole; the rest stand on a page of their own. */
const toldAtOnce = 4;

/** What an assessor would say first: the heaviest open findings, one of each rule, each with the page that it is about. */
const saidToday = ({ findings, portfolio }: Site) => {
  const open = findings
    .filter(({ answered, severity }) => !answered && severity !== 'info')
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
  return [...group(open, ({ rule }) => rule).values()].slice(0, toldAtOnce).flatMap(([first, ...alike]) =>
    first
      ? {
          rule: first.rule,
          message: first.message,
          why: first.why,
          more: alike.length,
          path: pathOf(portfolio, first.subject),
        }
      : [],
  );
};

const pathOf = ({ criteria, byNumber }: Portfolio, subject = ''): string => {
  const criterion = criteria.get(subject);
  if (criterion) return paths.criterion(criterion);
  return byNumber.has(subject) ? paths.record(subject) : paths.findings;
};

/** The open findings by weight, leaving out what there is none of. */
const countsInWords = (findings: Site['findings']): string => {
  const open = findings.filter(({ answered }) => !answered);
  const said = (
    [
      ['error', 'error'],
      ['warning', 'warning'],
      ['to-do', 'to-do'],
    ] as const
  ).flatMap(([severity, word]) => {
    const n = open.filter((one) => one.severity === severity).length;
    return n === 0 ? [] : [counted(n, word)];
  });
  const answered = findings.length - open.length;
  const all = said.length === 0 ? 'No error, warning or to-do is open' : `In all ${listInWords(said)}`;
  return `${all}${answered > 0 ? `; ${answered} answered` : ''}.`;
};

/** How many criteria wait for a decision, and since when; nothing where none does. */
const waitsInWords = (site: Site): string | undefined => {
  const [oldest, ...later] = awaitsJudgement(site);
  if (!oldest) return undefined;
  const n = [oldest, ...later].reduce((sum, { criteria }) => sum + criteria.length, 0);
  return `${counted(n, 'criterion waits', 'criteria wait')} for the assessor’s decision, the first since ${dateInWords(oldest.on)}.`;
};

/** Criteria met by the end of each month, of all units: each from the decision that first found it met. */
const metChart = ({ portfolio }: Site) => {
  const first = new Map<string, string>();
  for (const { data } of ofKind(portfolio, 'decision').toSorted((a, b) => (a.data.on < b.data.on ? -1 : 1)))
    for (const { criterion, state } of data.criteria)
      if (state === 'met' && !first.has(criterion)) first.set(criterion, month(data.on));
  const months = monthsThrough([...first.values()].map((at) => `${at}-01`));
  const by = (at: string) => [...first.values()].filter((when) => when <= at).length;
  return months.length < 2
    ? undefined
    : {
        id: 'met-by-month',
        title: 'Criteria found met by the end of each month',
        description: `From ${by(months[0] ?? '')} to ${first.size} in ${counted(months.length, 'month')}. Every number stands beside its bar.`,
        width: 340,
        unit: '',
        bars: months.slice(-monthsShown).map((at) => ({ label: periodInWords(at), value: by(at) })),
      };
};

/** So many months stand on the home page at most. */
const monthsShown = 8;

/** What the home page shows. */
export const homeView = (site: Site) => {
  const { portfolio, units, findings, today } = site;
  const recent = [...portfolio.records]
    .filter((record) => dayOf(record) <= today)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.number < b.number ? 1 : -1))
    .slice(0, 8);
  const open = findings.filter(({ answered }) => !answered);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  return {
    title: portfolio.file.title,
    learner: portfolio.learner,
    context: portfolio.file.context,
    registrations: portfolio.file.registrations,
    units: units.map((cover) => unitCard(cover, site)),
    steps: nextSteps(portfolio, units, findings, today)
      .slice(0, 3)
      .map((step) => ({ ...step, path: stepTarget(step, site) })),
    evidence: evidenceView(nextEvidence(portfolio, units)),
    asked: askedFor(portfolio, units).map((asked) => ({
      ...asked,
      by: nameShown(portfolio, asked.by),
      path: paths.record(asked.decision.number),
    })),
    waits: waitsInWords(site),
    met: metChart(site),
    decided: portfolio.records.some(({ kind }) => kind === 'decision'),
    recent: recent.map((record) => ({
      number: record.number,
      title: record.data.title,
      kind: kindOf(record.kind).title,
      on: dayOf(record),
      path: paths.record(record.number),
    })),
    findings: {
      error: count('error'),
      warning: count('warning'),
      todo: count('to-do'),
      info: count('info'),
      answered: findings.length - open.length,
    },
    counted: countsInWords(findings),
    begin: {
      words: 'Nothing is written yet. What you write stands here, the latest first.',
      command: nextCommand(site),
    },
    uncounted: silence(site.silent),
    said: saidToday(site),
    counts: {
      evidence: portfolio.records.filter(({ number }) => number.startsWith('E')).length,
      records: portfolio.records.length,
    },
  };
};
