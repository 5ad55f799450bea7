import type { Choice } from '#portfolio/choices.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { stageOf } from '#portfolio/units/stages.ts';
import { fittingKinds } from '../next-evidence/fitting-kinds.ts';
import { registeredUnits } from './offers.ts';

/**
 * The criteria that a record of a kind may claim, in the words of the learner's own units. Those come first that the unit
 * itself asks to be shown by that kind, then those for which it names the kind, then those of the same stage of the
 * work; among these, the ones that nothing claims yet. Those for whose outcome the unit names other kinds come last, and say so.
 */
export const criteriaThatFit = (kind: KindName, portfolio: Portfolio): Choice[] => {
  const own = new Set(registeredUnits(portfolio));
  const covers = coverage(portfolio);
  return [...portfolio.criteria.values()]
    .filter(({ unit }) => own.size === 0 || own.has(unit.code))
    .map((criterion) => ({
      criterion,
      fit: fitOf(
        kind,
        criterion,
        fittingKinds(portfolio, covers, criterion).map((one) => one.kind),
      ),
      isOther: namesOthers(kind, criterion),
      claims: portfolio.claimsOn.get(criterion.ref)?.length ?? 0,
      begunIn: portfolio.toWrite.find((claim) => claim.criterion === criterion.ref)?.record.number,
    }))
    .sort(
      (a, b) =>
        Number(a.isOther) - Number(b.isOther) || a.fit - b.fit || Number(a.claims > 0) - Number(b.claims > 0),
    )
    .map(({ criterion: { ref, text }, isOther, claims, begunIn }) => ({
      value: ref,
      label: `${ref}  ${text.replace(/\.$/, '')}${isOther ? otherEvidence : ''}${claims === 0 ? notYet(begunIn) : ''}`,
    }));
};

const otherEvidence = ' (its unit names other kinds of evidence)';

/** Whether the unit names the evidence for an outcome, and this kind is not among it: a claim would be asked about. */
const namesOthers = (kind: KindName, criterion: Criterion): boolean => {
  const types = criterion.outcome.evidenceTypes?.types ?? [];
  return (
    types.length > 0 &&
    !types.some(({ kinds }) => kinds.includes(kind)) &&
    fieldsThatShow(kind, criterion).length === 0
  );
};

const notYet = (begunIn: string | undefined): string =>
  begunIn === undefined ? ' (nothing claims it yet)' : ` (still to write in ${begunIn})`;

/** How well a kind fits a criterion: 0 best. */
const fitOf = (kind: KindName, criterion: Criterion, fitting: readonly KindName[]): number => {
  if (fieldsThatShow(kind, criterion).length > 0) return 0;
  if (fitting.includes(kind) || asksOf(criterion).some(({ shownBy }) => shownBy.includes(kind))) return 1;
  if (criterion.outcome.kind !== 'knowledge' && isNamedIn(kind, criterion.text)) return 1;
  return stageOf(criterion) === kindOf(kind).stage ? 2 : 3;
};

/** The fields of a kind by which the unit itself asks that a criterion be shown. */
export const fieldsThatShow = (kind: KindName, { unit, outcome, code, terms = [] }: Criterion): string[] =>
  unit.requirements
    .filter(({ outcomes }) => outcomes.includes(outcome.code))
    .filter(({ number, term }) => number === code || (term !== undefined && terms.includes(term)))
    .flatMap(({ items }) => items.flatMap(({ shownBy }) => shownBy))
    .filter((one) => one.kind === kind)
    .flatMap(({ field }) => field?.split('.')[0] ?? []);

const asksOf = ({ unit, outcome }: Criterion) =>
  unit.requirements
    .filter(({ outcomes }) => outcomes.includes(outcome.code))
    .map(({ items }) => ({ shownBy: items.flatMap(({ shownBy }) => shownBy.map(({ kind }) => kind)) }));

/**
 * Whether the criterion speaks of the very thing that the kind is called after: feedback, a notice, a sampling frame. Whoever
 * only explains such a thing does not show it by one.
 */
const isNamedIn = (kind: KindName, text: string): boolean => {
  const [first = ''] = kindOf(kind).title.toLowerCase().split(' (');
  return text.toLowerCase().includes(first);
};
