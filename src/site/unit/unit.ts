import type { CriterionState, UnitCoverage } from '#portfolio/coverage/coverage.ts';
import { sampleSentence, unitFigures } from '#portfolio/coverage/figures.ts';
import { stagesOf } from '#portfolio/units/stages.ts';
import { foundOf } from '../findings/found-here.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { questionsOf } from '../shared/checklist.ts';
import { stateLooks } from '../states.ts';
import { type CriterionView, criterionView } from './criterion.ts';
import { expiryWords, unitFacts } from './unit-facts.ts';

const requirementView = (cover: UnitCoverage) =>
  cover.requirements.map(({ requirement, items, needed, shown, holds }) => ({
    id: requirement.id,
    title: requirement.title,
    text: requirement.text,
    source: requirement.source,
    number: requirement.number,
    outcomes: requirement.outcomes,
    strength: requirement.strength,
    needed,
    shown,
    holds,
    items: items.map(({ id, text, shownBy, assessorOnly }) => ({
      id,
      text,
      assessorOnly,
      count: shownBy.length,
      evidence: shownBy
        .slice(0, 6)
        .map(({ number, data }) => ({ number, title: data.title, path: paths.record(number) })),
    })),
  }));

/** Whether a criterion in that state counts. */
const counts = (state: CriterionState): boolean => state === 'met' || state === 'exempt';

const criteriaOf = (
  views: readonly CriterionView[],
  criteria: readonly { code: string }[],
): CriterionView[] => views.filter(({ code }) => criteria.some((criterion) => criterion.code === code));

/** How many criteria of a unit stand in each state, in the order of the key; states without any are left out. */
const statesCounted = ({ criteria }: UnitCoverage): { state: CriterionState; count: number }[] =>
  (Object.keys(stateLooks) as CriterionState[])
    .map((state) => ({ state, count: criteria.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);

/** What the page of a unit shows: by outcome, every criterion, gaps never left out. */
export const unitView = (cover: UnitCoverage, site: Site) => {
  const views = cover.criteria.map((one) => criterionView(one, site));
  const stages = stagesOf(cover.unit);
  return {
    cover,
    facts: unitFacts(cover),
    expiry: expiryWords(cover, site.today),
    figures: unitFigures(cover, site.today),
    sample: sampleSentence(cover),
    eqa: cover.eqa.map(({ number, data }) => ({ number, on: data.on, path: paths.record(number) })),
    states: statesCounted(cover),
    outcomes: cover.unit.outcomes.map((outcome) => ({
      outcome,
      criteria: criteriaOf(views, outcome.criteria),
      met: criteriaOf(views, outcome.criteria).filter(({ state }) => counts(state)).length,
      stages: stages
        .filter(({ criteria }) => outcome.criteria.some(({ code }) => criteria.includes(code)))
        .map(({ title }) => title),
    })),
    stages,
    requirements: requirementView(cover),
    questions: questionsOf(site, cover.unit.code),
    found: foundOf(site, cover.unit.code),
  };
};

/** The criteria of a unit by stage of the work. */
export const criteriaByStage = (view: ReturnType<typeof unitView>) =>
  view.stages.map((stage) => ({
    ...stage,
    criteria: view.outcomes
      .flatMap(({ criteria }) => criteria)
      .filter(({ code }) => stage.criteria.includes(code)),
  }));
