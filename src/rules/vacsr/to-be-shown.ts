import type { Portfolio } from '#portfolio/portfolio.ts';
import type { ShownBy, Unit } from '#portfolio/schema/unit.ts';
import { type RequirementCoverage, shows } from '#portfolio/units/requirements.ts';
import { someOf } from '../in-words.ts';

/** What to do about a requirement that is not shown: a record that could claim the unit, or one to write, item by item. */
export const toBeShown = (
  portfolio: Portfolio,
  unit: Unit,
  { requirement, needed, items, shown }: RequirementCoverage,
): string => {
  const open = items.filter(({ shownBy, assessorOnly }) => shownBy.length === 0 && !assessorOnly);
  const lacking = needed - shown;
  const ways = open.map((item) => {
    const tests = requirement.items.find(({ id }) => id === item.id)?.shownBy ?? [];
    return `${item.text.replace(/[.;]$/, '')}: ${wayTo(portfolio, tests)}`;
  });
  const enough = lacking < open.length ? `, and any ${lacking} of these will do` : '';
  return `Not shown yet${enough}: ${ways.join('; ')}. Let the record claim a criterion of ${unit.code}.`;
};

const wayTo = (portfolio: Portfolio, tests: readonly ShownBy[]): string => {
  const there = portfolio.records.filter(
    (record) => !record.data.withdrawn && tests.some((test) => shows(record, test)),
  );
  if (there.length > 0)
    return `${someOf(there.map(({ number }) => number))} would show it, and ${there.length === 1 ? 'claims' : 'claim'} nothing of the unit`;
  return tests.map(newRecord).join(', or ');
};

/** The command that begins a record that would show it; an option sets a field of the record itself, the rest is asked for. */
const newRecord = ({ kind, field, equals }: ShownBy): string => {
  const isSet = field !== undefined && equals !== undefined && !field.includes('.');
  const holds =
    field === undefined || isSet ? '' : `, with \`${field}${equals === undefined ? '' : `: ${equals}`}\``;
  return `\`npm run new ${kind}${isSet ? ` ${field}=${equals}` : ''}\`${holds}`;
};
