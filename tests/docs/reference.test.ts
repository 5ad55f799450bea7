import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yamlText } from '#files/record-text.ts';
import { guidanceSchema } from '#portfolio/schema/guidance.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { minimalExample, referencePages } from '#report/reference.ts';
import { shapeRules } from '#rules/files/shape.ts';
import { rules } from '#rules/index.ts';

const folder = join(import.meta.dirname, '../../docs/reference');
const pages = referencePages(yamlText);
const page = (name: string) => pages.get(name) ?? '';

describe('the reference', () => {
  it('says what the schemas and rules say now; `node scripts/reference.ts` writes it', () => {
    const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(pages));
  });

  it.each(kindNames)('shows an example of a %s that its schema accepts', (name) => {
    const example = minimalExample(fieldsOf(schemas[name]));
    expect(schemas[name].safeParse(example).error?.issues).toBeUndefined();
  });

  it('shows examples of the other files that their schemas accept', () => {
    for (const schema of [portfolioFileSchema, peopleSchema, unitSchema, guidanceSchema])
      expect(schema.safeParse(minimalExample(fieldsOf(schema))).error?.issues).toBeUndefined();
  });

  it('has every rule with its own heading, and no id twice', () => {
    const ids = [...shapeRules, ...rules].map(({ id }) => id);
    const headings = [...page('rules.md').matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect([...headings].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says a sentence on every field', () => {
    for (const [name, text] of pages)
      expect([name, text.split('\n').filter((line) => /^\|.*\|\s*\|$/.test(line))]).toEqual([name, []]);
  });

  it('leads from each link within a page to a heading that is there', () => {
    for (const [, text] of pages) {
      const anchors = new Set(
        [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) =>
          heading.toLowerCase().replaceAll(' ', '-'),
        ),
      );
      const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, target = '']) => target);
      expect(links.filter((target) => !anchors.has(target))).toEqual([]);
    }
  });
});
