import { group } from '#language/group.ts';
import type { CriterionCoverage, CriterionState } from '#portfolio/coverage/coverage.ts';
import { isJudged } from '#portfolio/coverage/judgements.ts';
import type { AnyRecord, Claim } from '#portfolio/portfolio.ts';
import { isEvidence, kindOf, kinds } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { recordsOnMap } from '../sheets.ts';
import { stateLooks } from '../states.ts';

/** One criterion of the map: a column. */
export interface MapColumn {
  ref: string;
  code: string;
  unit: string;
  outcome: string;
  text: string;
  state: CriterionState;
  claims: number;
  path: string;
  /** True for the first column of a unit, where the map draws a line. */
  first: boolean;
  /** True for the first column of an outcome within its unit, where the map draws a finer line. */
  starts: boolean;
}

/** Where one record's claim on one criterion leads, and how far that evidence has got there. */
export interface MapCell {
  state: CriterionState;
  /** True where it was handed in and the criterion was decided on other evidence: nothing waits for it. */
  settled: boolean;
  label: string;
  path: string;
}

/** One record of the map: a row with a cell, or nothing, for every column. */
export interface MapRow {
  number: string;
  title: string;
  kind: string;
  kindTitle: string;
  on: string;
  path: string;
  cells: (MapCell | null)[];
}

/** What the map says of evidence that was handed in where the criterion was decided on other evidence. */
export const settledWord = 'Handed in, decided on other evidence';

/** What the map says where a passage is marked and its words are still to come. */
export const toWriteWord = 'Still to write';

const columnOf = (one: CriterionCoverage, index: number, all: readonly CriterionCoverage[]): MapColumn => ({
  ref: one.criterion.ref,
  code: one.criterion.code,
  unit: one.criterion.unit.code,
  outcome: one.criterion.outcome.code,
  text: one.criterion.text,
  state: one.state,
  claims: one.claims.length,
  path: paths.criterion(one.criterion),
  first: index === 0,
  starts: index > 0 && all[index - 1]?.criterion.outcome.code !== one.criterion.outcome.code,
});

/** How far this evidence has got on this criterion: the latest decision that rests on it, else handed in, else claimed. */
const cellState = (one: CriterionCoverage, number: string): CriterionState => {
  const judged = one.history.filter(({ evidence }) => evidence.includes(number)).at(-1);
  if (judged)
    return judged.state === 'met' && one.state === 'met-action-open' ? 'met-action-open' : judged.state;
  return one.submitted.some(({ evidence }) => evidence === number) ? 'submitted' : 'claimed';
};

/** Whether a criterion counts, or was decided so that this evidence needs no judgement: then nothing waits for it. */
const decidedOnOthers = (one: CriterionCoverage, number: string): boolean => {
  if (['met', 'exempt', 'met-action-open'].includes(one.state)) return true;
  const last = one.submitted.filter(({ evidence }) => evidence === number).at(-1);
  return last !== undefined && isJudged(last.submission, number, one.history);
};

const cellOf = (one: CriterionCoverage, record: AnyRecord, claim: Claim): MapCell => {
  const state = cellState(one, record.number);
  const settled = state === 'submitted' && decidedOnOthers(one, record.number);
  const word = settled ? settledWord : stateLooks[state].word;
  return {
    state,
    settled,
    label: `${record.number} on ${one.criterion.ref}: ${word}`,
    path: paths.place(record, claim.anchor),
  };
};

/** A passage that is marked and still to be written: it leads there and is no claim. */
const cellToWrite = (record: AnyRecord, { criterion, anchor }: Claim): MapCell => ({
  state: 'open',
  settled: false,
  label: `${record.number} on ${criterion}: ${toWriteWord}`,
  path: paths.place(record, anchor),
});

/** What the coverage map shows: every criterion of every unit against the records that claim one, all or those of a page. */
export const mapView = (site: Site, records: readonly AnyRecord[] = recordsOnMap(site)) => {
  const lanes = site.units.flatMap(({ criteria }) => criteria);
  const columns = site.units.flatMap(({ criteria }) => criteria.map(columnOf));
  const evidence = site.portfolio.records.filter(({ kind, data }) => isEvidence(kind) && !data.withdrawn);
  const onMap = recordsOnMap(site);
  const rows = records.map((record): MapRow => {
    const claims = group(site.portfolio.claimsOf.get(record.number) ?? [], ({ criterion }) => criterion);
    const begun = site.portfolio.toWrite.filter((one) => one.record.number === record.number);
    return {
      number: record.number,
      title: record.data.title,
      kind: record.kind,
      kindTitle: kindOf(record.kind).title,
      on: dayOf(record),
      path: paths.record(record.number),
      cells: lanes.map((one) => {
        const claim = claims.get(one.criterion.ref)?.[0];
        if (claim) return cellOf(one, record, claim);
        const toWrite = begun.find(({ criterion }) => criterion === one.criterion.ref);
        return toWrite ? cellToWrite(record, toWrite) : null;
      }),
    };
  });
  return {
    columns,
    rows,
    units: site.units.map(({ unit, criteria }) => ({
      code: unit.code,
      title: unit.title,
      number: `${unit.awardingOrganisation} ${unit.number}`,
      columns: criteria.length,
      path: paths.unit(unit.code),
    })),
    outcomes: site.units.flatMap(({ unit }) =>
      unit.outcomes.map(({ code, text }) => ({ unit: unit.code, code, text })),
    ),
    kinds: kinds
      .filter(({ name }) => rows.some(({ kind }) => kind === name))
      .map(({ name, title }) => ({ name, title })),
    states: (Object.keys(stateLooks) as CriterionState[]).map((state) => ({ state, ...stateLooks[state] })),
    /** How many of the rows claim something, and do not only hold what is still to be written. */
    claiming: onMap.filter(({ number }) => site.portfolio.claimsOf.has(number)).length,
    without: evidence.length - onMap.length,
    holes: columns.filter(({ state }) => state !== 'met' && state !== 'exempt').length,
  };
};
