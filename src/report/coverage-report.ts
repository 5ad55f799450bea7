import type { CriterionCoverage, UnitCoverage } from '#portfolio/coverage/coverage.ts';
import { sampleSentence, unitFigures } from '#portfolio/coverage/figures.ts';
import { chosenCriteria, coverageHeader, coverageRow } from './coverage-rows.ts';
import { csvFile } from './csv.ts';
import { table } from './table.ts';

/** What to show: only criteria that still need something, and the day it is true of. */
export interface CoverageOptions {
  holes: boolean;
  asAt: string;
}

/** Coverage as text tables, one a unit, with its figures under it. */
export const coverageAsText = (covers: readonly UnitCoverage[], { holes, asAt }: CoverageOptions): string =>
  covers
    .map((cover) => {
      const { unit } = cover;
      const rows = chosenCriteria(cover, holes).map(coverageRow);
      const figures = unitFigures(cover, asAt).map(
        ({ numerator, denominator, label }) => `${numerator} of ${denominator} ${label}`,
      );
      const must = cover.requirements
        .filter(({ items }) => items.length > 0)
        .map(({ requirement, shown, needed, holds }) => {
          const rest = holds === 'assessor' ? '; the rest is for the assessor to say' : '';
          return `  ${requirement.title}: ${shown} shown, ${needed} needed${rest}`;
        });
      const head = `${unit.code}  ${unit.awardingOrganisation} ${unit.number}  ${unit.title}\n`;
      const tail = [
        `As at ${asAt}: ${figures.join('; ')}.`,
        `${sampleSentence(cover)}.`,
        ...(must.length ? ['Must include:', ...must] : []),
      ];
      return `${head}\n${table(rows, { header: coverageHeader, align: ['left', 'left', 'right'], longest: 44 })}\n${tail.join('\n')}\n`;
    })
    .join('\n');

/** Coverage as CSV: one row a criterion. */
export const coverageAsCsv = (covers: readonly UnitCoverage[], { holes }: CoverageOptions): string =>
  csvFile([coverageHeader, ...covers.flatMap((cover) => chosenCriteria(cover, holes).map(coverageRow))]);

const criterionJson = (one: CriterionCoverage) => ({
  code: one.criterion.code,
  text: one.criterion.text,
  state: one.state,
  claims: one.claims.map(({ record, at, quote }) => ({ evidence: record.number, at: at ?? null, quote })),
  stillToWrite: [...new Set(one.toWrite.map(({ record }) => record.number))],
  submitted: one.submitted.map(({ evidence, submission, on, to }) => ({
    evidence,
    submission: submission.number,
    on,
    to,
  })),
  judged: one.judged && {
    state: one.judged.state,
    by: one.judged.by,
    on: one.judged.on,
    decision: one.judged.decision.number,
  },
  iqa: one.iqa.map(({ record, decision, agrees, by, on }) => ({
    sample: record.number,
    decision,
    agrees,
    by,
    on,
  })),
  eqa: one.eqa.map(({ record, decision, agrees, by, on }) => ({
    visit: record.number,
    decision,
    agrees,
    by,
    on,
  })),
  exemption: one.exemption?.number ?? null,
  gapPlan: one.gapPlan?.number ?? null,
  openActions: one.actions.map(({ record, id, due }) => ({ sample: record.number, id, due })),
});

/** Coverage as one JSON object, `{ asAt, units: { code: { criteria, totals, … } } }`, ending in a line end. */
export const coverageAsJson = (covers: readonly UnitCoverage[], { holes, asAt }: CoverageOptions): string => {
  const units = covers.map((cover) => [
    cover.unit.code,
    {
      title: cover.unit.title,
      criteria: chosenCriteria(cover, holes).map(criterionJson),
      totals: cover.totals,
      mustInclude: cover.requirements.map(({ requirement, needed, shown, holds, items }) => ({
        id: requirement.id,
        needed,
        shown,
        holds,
        items: items.map(({ id, shownBy }) => ({ id, evidence: shownBy.map(({ number }) => number) })),
      })),
      iqa: { planned: cover.iqa.planned, sampled: cover.iqa.sampled },
      eqa: cover.eqa.map(({ number, data }) => ({ visit: number, on: data.on })),
    },
  ]);
  return `${JSON.stringify({ asAt, units: Object.fromEntries(units) }, null, 2)}\n`;
};
