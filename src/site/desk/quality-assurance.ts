import { sampleSentence } from '#portfolio/coverage/figures.ts';
import { openActions, openVisitActions, type Sampled } from '#portfolio/coverage/quality-assurance.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted } from '../words.ts';
import { criterionLink } from './assessor-decisions.ts';
import { sampledByAssessor } from './sampling-by-assessor.ts';

/** What the page of quality assurance shows: what was sampled of whom, what was found, and what is still to be done. */
export const qualityAssuranceView = (site: Site) => ({
  assessors: sampledByAssessor(site.portfolio),
  units: sampledUnits(site),
  plans: plans(site),
  iqa: iqaSamples(site),
  eqa: eqaVisits(site),
  actions: openQualityActions(site),
});

/** By unit, who decided and who sampled each criterion, and when. */
export const sampledUnits = (site: Site) =>
  site.units.map((cover) => ({
    code: cover.unit.code,
    name: `${cover.unit.awardingOrganisation} ${cover.unit.number}: ${cover.unit.title}`,
    path: paths.unit(cover.unit.code),
    sampled: sampleSentence(cover),
    eqaSeen: cover.eqa.map(({ number, data }) => ({ number, on: data.on, path: paths.record(number) })),
    criteria: cover.criteria.map((one) => ({
      ...criterionLink(site, one.criterion.ref),
      code: one.criterion.code,
      state: one.state,
      planned: one.iqaPlanned,
      decision: one.judged && {
        number: one.judged.decision.number,
        path: paths.record(one.judged.decision.number),
        by: nameShown(site.portfolio, one.judged.by),
        on: one.judged.on,
        earlier: one.history.length - 1,
      },
      exemption: one.exemption && {
        number: one.exemption.number,
        path: paths.record(one.exemption.number),
        by: nameShown(site.portfolio, one.exemption.data.decidedBy),
        on: one.exemption.data.on,
      },
      iqa: one.iqa.map((sampled) => sampleLine(site, sampled)),
      eqa: one.eqa.map((sampled) => sampleLine(site, sampled)),
    })),
  }));

const sampleLine = ({ portfolio }: Site, { record, by, on, agrees }: Sampled) => ({
  number: record.number,
  path: paths.record(record.number),
  by: nameShown(portfolio, by),
  on,
  agrees,
});

const plans = ({ portfolio, today }: Site) =>
  ofKind(portfolio, 'iqa-plan').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(portfolio, data.iqa),
    items: data.items.map((item) => ({
      ...item,
      assessor: nameShown(portfolio, item.assessor),
      overdue: item.done === undefined && item.due < today,
    })),
  }));

const iqaSamples = (site: Site) =>
  ofKind(site.portfolio, 'iqa-sample').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(site.portfolio, data.iqa),
    counts: sampleCounts(data),
  }));

const eqaVisits = (site: Site) =>
  ofKind(site.portfolio, 'eqa-visit').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(site.portfolio, data.eqa),
    counts: sampleCounts(data),
  }));

/** Actions of quality assurers, IQA and EQA, that nobody has closed. */
export const openQualityActions = (site: Site) => {
  const { portfolio, today } = site;
  const open = [...openActions(portfolio), ...openVisitActions(portfolio)];
  return open.map(({ id, action, due, owner, criteria, record }) => ({
    id,
    action,
    due,
    overdue: due < today,
    owner: nameShown(portfolio, owner),
    criteria: criteria.map((ref) => criterionLink(site, ref)),
    number: record.number,
    path: paths.record(record.number),
  }));
};

/** What was looked at, in a sentence: how much, how often without agreement, and which actions are open. */
const sampleCounts = ({ sampled, actions }: Looked): string => {
  const disagreed = sampled.filter(({ agrees }) => !agrees).length;
  const open = actions.filter(({ closedOn }) => !closedOn).length;
  return [
    `${counted(sampled.length, 'decision on a criterion', 'decisions on criteria')} sampled, ${disagreed} not agreed.`,
    `${counted(actions.length, 'action')} asked for, ${open} open.`,
  ].join(' ');
};

interface Looked {
  sampled: readonly { agrees: boolean }[];
  actions: readonly { closedOn?: string | undefined }[];
}
