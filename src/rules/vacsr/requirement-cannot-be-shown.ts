import { nearest } from '#language/nearest.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { fieldReached, wordsHeld } from '#portfolio/schema/field-reached.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import type { Requirement, ShownBy, Unit } from '#portfolio/schema/unit.ts';
import type { Rule, Verdict } from '../rule.ts';

/** VAC-4: what a unit's file asks of records, some record could hold. A slip in it would never be shown, or never asked. */
export const requirementCannotBeShown: Rule = {
  id: 'requirement-cannot-be-shown',
  statements: ['VAC-4'],
  severity: 'error',
  answerable: false,
  title: 'A unit asks for what no record could show',
  why: 'What a unit says must be included is found in the records by what its file names; a slip there asks for nothing, or for what can never come.',
  mend: 'Write the field, the word or the number that is meant.',
  source: 'How this program reads units',
  example: {
    wrong: '{ kind: communication, field: audiense, equals: senior-managers }',
    right: '{ kind: communication, field: audience, equals: senior-managers }',
  },
  judge: function* (portfolio) {
    for (const unit of portfolio.units) {
      for (const [index, requirement] of unit.requirements.entries())
        yield* inRequirement(portfolio, unit, requirement, ['requirements', index]);
      yield* inStages(portfolio, unit);
      for (const [at, { criteria }] of unit.outcomes.entries())
        for (const [index, { condition }] of criteria.entries())
          yield* inTests(portfolio, unit, condition?.shownBy ?? [], [
            ...['outcomes', at, 'criteria', index],
            ...['condition', 'shownBy'],
          ]);
    }
  },
};

function* inRequirement(
  portfolio: Portfolio,
  unit: Unit,
  { need, items, outcomes }: Requirement,
  path: FieldPath,
): Generator<Verdict> {
  const say = sayOf(portfolio, unit);
  if (typeof need === 'number' && need > items.length)
    yield say([...path, 'need'], `asks for ${need} of ${items.length} items`, []);
  const codes = unit.outcomes.map(({ code }) => code);
  for (const [index, outcome] of outcomes.entries())
    if (!codes.includes(outcome))
      yield say([...path, 'outcomes', index], `has no outcome ${outcome}`, codes, outcome);
  for (const [index, { shownBy }] of items.entries())
    yield* inTests(portfolio, unit, shownBy, [...path, 'items', index, 'shownBy']);
}

function* inStages(portfolio: Portfolio, unit: Unit): Generator<Verdict> {
  const codes = unit.outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  for (const [at, { id, criteria }] of unit.stages.entries())
    for (const [index, code] of criteria.entries())
      if (!codes.includes(code))
        yield sayOf(portfolio, unit)(
          ['stages', at, 'criteria', index],
          `has no criterion ${code}, which its stage ${id} lists`,
          codes,
          code,
        );
}

function* inTests(
  portfolio: Portfolio,
  unit: Unit,
  tests: readonly ShownBy[],
  path: FieldPath,
): Generator<Verdict> {
  const say = sayOf(portfolio, unit);
  for (const [index, { kind, field, equals }] of tests.entries()) {
    if (field === undefined) continue;
    const at = [...path, index];
    const reached = fieldReached(schemas[kind], field);
    if ('unknown' in reached) {
      const { unknown, known } = reached;
      yield say(
        [...at, 'field'],
        `looks in a ${kind} for ${unknown}, which is no field of it`,
        known,
        unknown,
      );
      continue;
    }
    const words = wordsHeld(reached.fields);
    if (equals !== undefined && words && !words.includes(equals))
      yield say([...at, 'equals'], `asks that ${field} be ${equals}, which it cannot hold`, words, equals);
  }
}

/** A way to say what is wrong in a unit's file, at a path, with what could stand there instead. */
const sayOf =
  (portfolio: Portfolio, { code }: Unit) =>
  (path: FieldPath, what: string, could: readonly string[], written = ''): Verdict => {
    const close = nearest(written, could);
    return {
      place: portfolio.placeOf(`content/units/${code}.yaml`, path),
      message: `Unit ${code} ${what}.${close ? ` Did you mean ${close}?` : ''}`,
      mend: could.length > 0 ? `Write one of ${could.join(', ')}.` : undefined,
      nearest: close,
      subject: code,
    };
  };
