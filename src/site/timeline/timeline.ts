import { type CriterionSpread, spreadOf, type UnitSpread } from '#monitoring/spread.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { kinds } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import { crossTable } from '#statistics/cross-table.ts';
import { month } from '#statistics/periods.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { monthsThrough, periodInWords } from '../shared/period-words.ts';
import { counted, dateInWords, listInWords, shortDate } from '../words.ts';
import { dotsOf } from './dots.ts';

/** The portfolio by kind over time, and the evidence for each criterion over time. */
export const timelineView = (site: Site) => {
  const { portfolio, today } = site;
  const records = portfolio.records.filter(({ data }) => !data.withdrawn);
  const ends = endsOf(site, records);
  return {
    asAt: dateInWords(today),
    n: counted(records.length, 'record'),
    empty: records.length === 0,
    unclaimed: portfolio.claims.length === 0,
    kinds: kindsView(records, ends),
    units: site.units.map(({ unit }) => unitView(spreadOf(portfolio, unit), ends)),
  };
};

/** Wide enough for the words of a criterion beside the dots; on narrow screens the chart scrolls. */
const width = 960;

interface Ends {
  from: string;
  to: string;
}

/** From registration or the first observation, whichever came first: a manual of ten years ago would squash the rest. */
const endsOf = ({ portfolio, today }: Site, records: readonly AnyRecord[]): Ends => {
  const begun = [
    ...portfolio.file.registrations.map(({ registeredOn }) => registeredOn),
    ...records.filter(({ kind }) => kind === 'observation').map(dayOf),
  ].sort();
  const last = [today, ...records.map(dayOf)].sort().at(-1) as string;
  return { from: begun[0] ?? last, to: last };
};

const kindsView = (records: readonly AnyRecord[], ends: Ends) => {
  const present = kinds.filter(({ name }) => records.some(({ kind }) => kind === name));
  const within = records.filter((record) => dayOf(record) >= ends.from);
  const months = monthsThrough([ends.from, ends.to]);
  const byKind = { of: ({ kind }: AnyRecord) => kind, expected: present.map(({ name }) => name) };
  const table = crossTable(within, byKind, { of: (record) => month(dayOf(record)), expected: months });
  const dots = dotsOf(
    present.map(({ name, plural }) => ({
      label: plural,
      marks: records
        .filter(({ kind }) => kind === name)
        .map((record) => ({ on: dayOf(record), label: `${record.number}, ${shortDate(dayOf(record))}` })),
    })),
    ends.from,
    (marks) => counted(marks.length, 'record'),
  );
  return {
    monthly: dots.monthly,
    chart: {
      id: 'kinds',
      title: 'The portfolio over time, by kind of record',
      description: `${counted(records.length, 'record')} of ${counted(present.length, 'kind')}. Counts by month are in the table.`,
      width,
      ...ends,
      rows: dots.rows,
    },
    months: table.columns.map(periodInWords),
    rows: table.rows.map((row, index) => ({ ...row, name: present[index]?.plural ?? row.name })),
    totals: table.totals,
    total: table.total,
    earlier: records.length - within.length,
    from: dateInWords(ends.from),
  };
};

const unitView = (
  { unit, criteria, occasions, span, minimumOccasions, minimumSpanDays }: UnitSpread,
  ends: Ends,
) => {
  const dots = dotsOf(
    criteria.map(({ criterion, days }) => ({
      label: `${criterion.code} ${criterion.text}`,
      marks: days.map(({ on, records }) => ({
        on,
        label: `${shortDate(on)}: ${listInWords(records.map(({ number }) => number))}`,
      })),
    })),
    ends.from,
    (marks) => counted(marks.length, 'day'),
  );
  return {
    monthly: dots.monthly,
    code: unit.code,
    title: unit.title,
    path: paths.unit(unit.code),
    said: `The work behind this evidence was done on ${counted(occasions, 'day')}${span === null ? '' : ` over ${counted(span, 'day')}`}. The centre’s choice is at least ${counted(minimumOccasions, 'day')} with evidence over at least ${counted(minimumSpanDays, 'day')}.`,
    chart: {
      id: `spread-${unit.code}`,
      title: `Evidence over time for each criterion of ${unit.code}`,
      description: `${counted(criteria.length, 'criterion', 'criteria')}, ${criteria.filter(({ days }) => days.length === 0).length} without evidence. Days are counted in the table.`,
      width,
      ...ends,
      rows: dots.rows,
    },
    rows: criteria.map(spreadRow),
  };
};

const spreadRow = ({ criterion, days, records, span }: CriterionSpread) => {
  const [first, last] = [days[0], days.at(-1)];
  return {
    code: criterion.code,
    text: criterion.text,
    path: paths.criterion(criterion),
    records,
    days: days.length,
    first: first ? shortDate(first.on) : 'none yet',
    last: last ? shortDate(last.on) : 'none yet',
    span: span === null ? '–' : String(span),
  };
};
