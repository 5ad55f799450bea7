import { nextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import type { CheckedWhole } from '#files/check-whole.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { renderBody } from '#prose/render-body.ts';
import { coverageAsCsv, coverageAsJson, coverageAsText } from '#report/coverage-report.ts';
import { nextEvidenceAsText } from '#report/next-evidence-report.ts';
import { allRules } from '#rules/groups.ts';
import { fileNamed, textReader } from '#site/artefact-files.ts';
import { assessorView, claimedNotSubmitted } from '#site/desk/assessor.ts';
import { verifierView } from '#site/desk/verifier.ts';
import { evidenceIndex } from '#site/evidence/evidence-index.ts';
import { findingsView } from '#site/findings/findings.ts';
import { foundOfMonitoring } from '#site/findings/found-here.ts';
import { glossaryView } from '#site/glossary/glossary.ts';
import { guidanceIndexView, guidanceView } from '#site/guidance/guidance.ts';
import { homeView } from '#site/home/home.ts';
import { paths } from '#site/href.ts';
import { linkFrom } from '#site/link.ts';
import { mapView } from '#site/map/map.ts';
import { calibrationView } from '#site/monitoring/calibration.ts';
import { monitoringView } from '#site/monitoring/monitoring.ts';
import { monitoringSteps } from '#site/monitoring/monitoring-begin.ts';
import { colleaguePages, colleagueView } from '#site/monitoring/monitoring-colleague.ts';
import { trendsView } from '#site/monitoring/monitoring-trends.ts';
import { samplingView } from '#site/monitoring/sampling.ts';
import { type Site, showPortfolio } from '#site/portfolio.ts';
import { recordView } from '#site/record/record.ts';
import { ruleView } from '#site/rule/rule.ts';
import { rulesView } from '#site/rule/rules.ts';
import { checklistView } from '#site/shared/checklist.ts';
import { timelineView } from '#site/timeline/timeline.ts';
import { trendFiles } from '#site/trend/trend-data.ts';
import { trendInRecord } from '#site/trend/trend-figure.ts';
import { criteriaByStage, unitView } from '#site/unit/unit.ts';

/** What every page of a site shows, its words and charts as HTML, and the reports beside it. Throws what these throw. */
export const everyPage = (site: Site): unknown[] => handedOver(site, () => pagesOf(site));

/** What the page of one record shows, and its words as HTML. Throws what these throw. */
export const recordPage = (site: Site, record: AnyRecord): unknown[] =>
  handedOver(site, () => pageOf(site, record));

/** Some pages look at the one portfolio that was handed over, as whoever builds does. */
const handedOver = <T>(site: Site, work: () => T): T => {
  showPortfolio({ ...site, silent: { rules: [], until: [] } } as unknown as CheckedWhole);
  return work();
};

const pagesOf = (site: Site): unknown[] => [
  ...site.portfolio.records.flatMap((record) => pageOf(site, record)),
  ...[homeView, evidenceIndex, timelineView, mapView, findingsView, glossaryView].map((view) => view(site)),
  ...[assessorView, claimedNotSubmitted, checklistView, verifierView, rulesView].map((view) => view(site)),
  ...[monitoringView, monitoringSteps, foundOfMonitoring, calibrationView].map((view) => view(site)),
  ...[trendsView, samplingView, trendFiles, guidanceIndexView].map((view) => view(site)),
  ...site.portfolio.guidance.map((guidance) => guidanceView(guidance, site)),
  ...colleaguePages(site).map((id) => colleagueView(site, id)),
  ...site.units.map((cover) => criteriaByStage(unitView(cover, site))),
  ...allRules.slice(0, 3).map((rule) => ruleView(rule, site)),
  coverageAsText(site.units, { holes: false, asAt: site.today }),
  coverageAsCsv(site.units, { holes: true, asAt: site.today }),
  coverageAsJson(site.units, { holes: false, asAt: site.today }),
  nextEvidenceAsText(nextEvidence(site.portfolio, site.units), 80),
];

const pageOf = (site: Site, record: AnyRecord): unknown[] => [
  recordView(site, record, textReader(site)),
  bodyAsHtml(site, record),
];

const bodyAsHtml = (site: Site, record: AnyRecord): string => {
  const { portfolio } = site;
  const from = paths.record(record.number);
  return record.body === undefined
    ? ''
    : renderBody(record.body, {
        criterionHref: (ref) => {
          const criterion = portfolio.criteria.get(ref);
          return criterion && { href: linkFrom(from, paths.criterion(criterion)), title: criterion.text };
        },
        recordHref: (number) => {
          const other = portfolio.byNumber.get(number);
          return other && { href: linkFrom(from, paths.record(number)), title: other.data.title };
        },
        artefactHref: (address) => {
          const found = fileNamed(site, record, address);
          const src = found && linkFrom(from, found.target);
          return src === undefined ? undefined : { src, describes: found?.describes };
        },
        trend: (attributes) => trendInRecord(site, record, attributes, { id: 'trend-1', from }),
      });
};

/** Words that stand where a value is missing or none can be counted, in whatever a page shows. */
const missing = /\b(undefined|NaN|Infinity)\b|\[object /;

/** The text of a page that shows the lack of a value as a word, or undefined where all hold words of somebody. */
export const missingIn = (shown: unknown): string | undefined => {
  const seen = new Set<unknown>();
  const left: unknown[] = [shown];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string' && missing.test(one)) return one.slice(0, 80);
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    for (const [key, value] of Object.entries(one)) if (!whole.has(key)) left.push(value);
  }
  return undefined;
};

/** What views carry along of the portfolio, which is none of what they show. */
const whole: ReadonlySet<string> = new Set(['context', 'site', 'portfolio', 'record', 'body']);
