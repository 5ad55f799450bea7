import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Guidance, guidanceSchema } from '#portfolio/schema/guidance.ts';
import { type Unit, unitSchema } from '#portfolio/schema/unit.ts';
import { placesIn, valueAt } from '../portfolio/data-places.ts';
import { sourceCounts, sourceRows } from './sources-table.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const unitCodes = ['ocr-41', 'cg-312', 'ocr-b14'];
const guidanceCodes = ['focus-awards-l2', 'city-guilds-study'];
const files = new Map<string, Record<string, unknown>>([
  ...unitCodes.map((code) => [code, parse(read(`content/units/${code}.yaml`))] as const),
  ...guidanceCodes.map((code) => [code, parse(read(`content/guidance/${code}.yaml`))] as const),
]);
const unit = (code: string): Unit => unitSchema.parse(files.get(code));
const guidance = (code: string): Guidance => guidanceSchema.parse(files.get(code));
const criteriaOf = (code: string) => unit(code).outcomes.flatMap((outcome) => outcome.criteria);
const codesOf = (code: string): string[] => criteriaOf(code).map((criterion) => criterion.code);
const requirementOf = (code: string, id: string) => unit(code).requirements.find((one) => one.id === id);

const page = read('docs/sources.md');
const rows = sourceRows(page);
const named = new Set(rows.flatMap((row) => row.targets));

/** `#id` in a guidance file is the item of that id. */
const found = (target: string): unknown => {
  const [code = '', place = ''] = target.split(' ');
  return valueAt(files.get(code), place.replace(/^#/, 'items.'));
};

describe('the unit files', () => {
  test.each(unitCodes)('%s keeps to the schema and names itself', (code) => {
    expect(unit(code).code).toBe(code);
  });

  test('ocr-41 has its 26 criteria in order, 4.10 after 4.9', () => {
    const codes = codesOf('ocr-41');
    expect(codes).toHaveLength(26);
    expect(codes.slice(-3)).toEqual(['4.8', '4.9', '4.10']);
  });

  test('cg-312 has 15 criteria and ocr-b14 has 17', () => {
    expect([codesOf('cg-312').length, codesOf('ocr-b14').length]).toEqual([15, 17]);
  });

  test.each(unitCodes)('%s numbers the criteria of each outcome from 1 without a gap', (code) => {
    for (const outcome of unit(code).outcomes) {
      const expected = outcome.criteria.map((_, index) => `${outcome.code}.${index + 1}`);
      expect(outcome.criteria.map((criterion) => criterion.code)).toEqual(expected);
    }
  });

  test('criteria that extraction had damaged keep the text as found', () => {
    const damaged = criteriaOf('ocr-b14').filter((criterion) => criterion.sourceText);
    expect(damaged.map((criterion) => criterion.code)).toEqual(['1.3', '3.8']);
    expect(damaged[0]?.sourceText).toMatch(/^1\.3 1\.3 plan/);
    expect(damaged[1]?.text).toMatch(/within their organisation$/);
  });

  test('every term in bold has the range that explains it', () => {
    const terms = criteriaOf('cg-312').flatMap((criterion) => criterion.terms);
    expect(terms).toEqual([
      'criteria',
      'sampling frame',
      'monitoring techniques',
      'customer service interactions',
    ]);
    const explained = unit('cg-312').requirements.map((requirement) => requirement.term);
    for (const term of terms) expect(explained).toContain(term);
  });

  test.each(unitCodes)('%s names only its own outcomes in its requirements', (code) => {
    const outcomes = unit(code).outcomes.map((outcome) => outcome.code);
    for (const requirement of unit(code).requirements) {
      for (const outcome of requirement.outcomes) expect(outcomes).toContain(outcome);
    }
  });

  test('what ocr-41 says must be included reads the same in its side column and its requirements', () => {
    const items = unit('ocr-41').outcomes.flatMap((outcome) =>
      outcome.sideColumns.flatMap((column) => column.items),
    );
    for (const id of ['routine-and-non-routine', 'kinds-of-feedback']) {
      const requirement = requirementOf('ocr-41', id);
      const item = items.find((one) => one.text === requirement?.text);
      expect(requirement?.items.map((one) => one.text)).toEqual(item?.parts);
    }
  });

  test('an assessor’s observation is the only thing that counts as the evidence type observation', () => {
    const types = unit('cg-312').outcomes.flatMap((outcome) => outcome.evidenceTypes?.types ?? []);
    const observed = types.filter((type) => type.text === 'observation');
    expect(observed.map((type) => type.kinds)).toEqual([['assessor-observation'], ['assessor-observation']]);
    expect(types.flatMap((type) => type.kinds)).not.toContain('observation');
  });

  test('ocr-b14 has its six evidence requirements, with four cells and three of five groups', () => {
    expect(unit('ocr-b14').requirements.map((one) => one.number)).toEqual(['1', '2', '3', '4', '5', '6']);
    const cells = requirementOf('ocr-b14', 'quantitative-and-qualitative');
    const groups = requirementOf('ocr-b14', 'three-audiences');
    expect([cells?.need, cells?.items.length]).toEqual(['all', 4]);
    expect([groups?.need, groups?.items.length]).toEqual([3, 5]);
  });
});

describe('the guidance files', () => {
  test.each(guidanceCodes)('%s keeps to the schema and names itself', (code) => {
    expect(guidance(code).code).toBe(code);
  });

  test('no id is used twice in all guidance', () => {
    const ids = guidanceCodes.flatMap((code) => guidance(code).items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every criterion that guidance bears on is a criterion of a unit', () => {
    const known = new Set(
      unitCodes.flatMap((code) => codesOf(code).map((criterion) => `${code}/${criterion}`)),
    );
    const cited = guidanceCodes.flatMap((code) => guidance(code).items.flatMap((item) => item.criteria));
    expect(cited.filter((criterion) => !known.has(criterion))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });
});

describe('docs/sources.md', () => {
  test('every row says where its item went, or why it was left out', () => {
    expect(rows.filter((row) => row.targets.length === 0 && row.leftOut === undefined)).toEqual([]);
  });

  test('no item stands in two rows', () => {
    const items = rows.map((row) => `${row.code} ${row.item}`);
    expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
  });

  test('every place that it names exists in the data', () => {
    expect([...named].filter((target) => found(target) === undefined)).toEqual([]);
  });

  test.each([...files.keys()])('every item of %s is named in it', (code) => {
    const places = placesIn(files.get(code) ?? {}).map((place) => `${code} ${place}`);
    const asWritten = places.map((place) =>
      guidanceCodes.includes(code) ? place.replace(' items.', ' #') : place,
    );
    expect(asWritten.filter((place) => !named.has(place))).toEqual([]);
    expect(asWritten.length).toBeGreaterThan(20);
  });

  test('its count agrees with its rows', () => {
    const recount = [...new Set(rows.map((row) => row.code))].map((code) => {
      const own = rows.filter((row) => row.code === code);
      const leftOut = own.filter((row) => row.leftOut !== undefined).length;
      return { code, items: own.length, kept: own.length - leftOut, leftOut };
    });
    expect(sourceCounts(page)).toEqual(recount);
    expect(recount).toHaveLength(5);
  });
});
