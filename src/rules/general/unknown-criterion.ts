import { nearest, slips } from '#language/nearest.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { referencesTo } from '#portfolio/references.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { workedOn } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** Every criterion that is claimed, judged, planned or sampled is one of a unit of this portfolio. */
export const unknownCriterion: Rule = {
  id: 'unknown-criterion',
  statements: ['GEN-1', 'VAC-1'],
  severity: 'error',
  answerable: false,
  title: 'A criterion is named that no unit has',
  why: 'Evidence counts only for a criterion that the specification states; under any other name it counts for nothing.',
  mend: 'Write the unit and the criterion as the unit has them, such as ocr-41/2.3.',
  source: 'VACSR guide: evidence must show exactly the requirement that it is claimed for',
  example: { wrong: 'criterion: ocr-41/2.8', right: 'criterion: ocr-41/2.3' },
  judge: function* (portfolio) {
    for (const { value, place, subject } of referencesTo(portfolio, 'criterion')) {
      const trouble = troubleWith(portfolio, value);
      if (trouble) yield { ...trouble, place: place(), subject };
    }
    for (const record of portfolio.records)
      for (const { criterion, place } of record.marked.flatMap(({ criteria }) => criteria)) {
        const trouble = troubleWith(portfolio, criterion);
        if (trouble) yield { ...trouble, place, subject: record.number };
      }
    yield* advised(portfolio);
    yield* compared(portfolio);
  },
};

/** Guidance may bear on units that this portfolio does not hold, but not on criteria that a unit here has not got. */
function* advised(portfolio: Portfolio): Generator<Verdict> {
  for (const { code, items } of portfolio.guidance)
    for (const [item, { criteria }] of items.entries())
      for (const [index, ref] of criteria.entries()) {
        const trouble = portfolio.unitByCode.has(unitOf(ref)) && troubleWith(portfolio, ref);
        const file = `content/guidance/${code}.yaml`;
        if (trouble)
          yield {
            ...trouble,
            place: portfolio.placeOf(file, ['items', item, 'criteria', index]),
            subject: file,
          };
      }
}

/** An equivalence may be with a unit that this portfolio does not hold, but not with a criterion that a unit here has not got. */
function* compared(portfolio: Portfolio): Generator<Verdict> {
  const file = 'content/equivalences.yaml';
  for (const [item, { criteria }] of portfolio.equivalences.entries())
    for (const [index, ref] of criteria.entries()) {
      const trouble = isElsewhere(portfolio, ref) ? undefined : troubleWith(portfolio, ref);
      const path = ['equivalences', item, 'criteria', index];
      if (trouble) yield { ...trouble, place: portfolio.placeOf(file, path), subject: file };
    }
}

/** Whether a unit is not held here and is no misspelling, by one slip of the pen, of one that is. */
const isElsewhere = ({ unitByCode }: Portfolio, ref: string): boolean =>
  ref.includes('/') && [...unitByCode.keys()].every((code) => slips(unitOf(ref), code) > 1);

const unitOf = (ref: string): string => ref.split('/')[0] ?? '';

const troubleWith = (portfolio: Portfolio, ref: string): Omit<Verdict, 'place'> | undefined => {
  if (portfolio.criteria.has(ref)) return undefined;
  if (!ref.includes('/')) return unitLeftOut(portfolio, ref);
  const unit = portfolio.unitByCode.get(unitOf(ref));
  return unit ? notOfUnit(unit, ref) : noSuchUnit(portfolio, ref);
};

const refsOf = ({ code, outcomes }: Unit): string[] =>
  outcomes.flatMap(({ criteria }) => criteria.map((criterion) => `${code}/${criterion.code}`));

const unitLeftOut = (portfolio: Portfolio, ref: string): Omit<Verdict, 'place'> => {
  const known = workedOn(portfolio).flatMap((unit) => refsOf(unit));
  const having = known.filter((one) => one.endsWith(`/${ref}`));
  const [meant] = having.length === 1 ? having : [];
  const examples = having.length > 0 ? having : known.slice(0, 1);
  return {
    message: `"${ref}" does not name a criterion: a criterion is written with its unit.`,
    mend:
      examples.length > 0
        ? `Write it like ${examples.join(' or ')}.`
        : 'Write the code of its unit and a slash before it.',
    nearest: meant,
  };
};

const notOfUnit = (unit: Unit, ref: string): Omit<Verdict, 'place'> => {
  const code = ref.slice(unit.code.length + 1);
  const codes = unit.outcomes.flatMap(({ criteria }) => criteria.map((criterion) => criterion.code));
  const close = nearest(
    ref,
    codes.map((known) => `${unit.code}/${known}`),
  );
  const meant = close ? ` Did you mean ${close.slice(unit.code.length + 1)}?` : '';
  return {
    message: `Unit ${unit.code} has no criterion ${code}.${meant}`,
    mend: runOf(unit, code),
    nearest: close,
  };
};

const runOf = (unit: Unit, code: string): string => {
  const numbered = unit.outcomes.every((one) =>
    one.criteria.every((each) => each.code.startsWith(`${one.code}.`)),
  );
  if (!numbered)
    return `Its criteria are ${unit.outcomes.flatMap(({ criteria }) => criteria.map((one) => one.code)).join(', ')}.`;
  const outcome = unit.outcomes.find((one) => code.startsWith(`${one.code}.`));
  if (!outcome) return `Its outcomes run from ${unit.outcomes[0]?.code} to ${unit.outcomes.at(-1)?.code}.`;
  const first = outcome.criteria[0]?.code;
  const last = outcome.criteria.at(-1)?.code;
  return first === last
    ? `Its outcome ${outcome.code} has only ${first}.`
    : `Its outcome ${outcome.code} runs from ${first} to ${last}.`;
};

const noSuchUnit = (portfolio: Portfolio, ref: string): Omit<Verdict, 'place'> => {
  const codes = workedOn(portfolio).map(({ code }) => code);
  const close = nearest(unitOf(ref), codes);
  const inThat = `${close}/${ref.split('/')[1]}`;
  const meant = portfolio.criteria.has(inThat) ? inThat : close;
  return {
    message: `There is no unit ${unitOf(ref)}.${meant ? ` Did you mean ${meant}?` : ''}`,
    mend: `The units here are ${codes.join(', ')}.`,
    nearest: meant,
  };
};
