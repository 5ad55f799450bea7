import { isMap, isScalar } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '#portfolio/finding.ts';
import { type Kind, kinds, schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { fieldsOf, isRequired } from '#portfolio/schema/schema-walk.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { frontMatterOf } from './mdx/front-matter.ts';
import { excessOfYaml } from './text/over-limits.ts';
import { documentOf } from './yaml/yaml-troubles.ts';

/** Something that a file may be by its fields: its schema, what it is called, and where it belongs. */
interface Sort {
  schema: z.ZodType;
  title: string;
  kind?: Kind;
  home?: string;
}

const sorts: readonly Sort[] = [
  ...kinds.map((kind) => ({ schema: schemas[kind.name], title: kind.title.toLowerCase(), kind })),
  { schema: unitSchema, title: 'unit', home: 'content/units/, under its code' },
  { schema: peopleSchema, title: 'register of people', home: 'content/people.yaml' },
  { schema: portfolioFileSchema, title: 'file of the whole portfolio', home: 'content/portfolio.yaml' },
];

/** How many fields may be wrong of the kind that a file is, and how many more must be wrong where it lies. */
const slack = 2;
const sure = 3;

/**
 * The finding on a file that lies in the wrong folder: its fields are those of another kind. Undefined where they fit
 * `here`, the kind of its folder, or no kind for certain.
 */
export const wrongFolder = (file: string, text: string, here?: Kind): Finding | undefined => {
  const isMdx = /\.mdx?$/.test(file);
  const yaml = isMdx ? (frontMatterOf(text) ?? '') : text;
  if (excessOfYaml(yaml)) return undefined;
  const { contents } = documentOf(yaml).doc;
  if (!isMap(contents)) return undefined;
  const keys = [...new Set(contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')))];
  const ranked = sorts
    .filter(({ kind }) => (kind?.format === 'mdx') === isMdx)
    .map((sort) => ({ sort, wrong: misfitsOf(sort.schema, keys) }))
    .sort((a, b) => a.wrong - b.wrong);
  const [best, second] = ranked;
  if (!best || best.sort.kind === here || best.wrong > slack || second?.wrong === best.wrong)
    return undefined;
  const fitsHere =
    here?.format === (isMdx ? 'mdx' : 'yaml') && !isForeign(schemas[here.name], keys, best.wrong);
  return fitsHere ? undefined : told(file, best.sort, here);
};

/** Whether fields do not belong to a kind at all: it does not know them, and lacks others. */
const isForeign = (schema: z.ZodType, keys: readonly string[], elsewhere: number): boolean => {
  const unknown = unknownOf(schema, keys).length;
  const more = misfitsOf(schema, keys) - elsewhere;
  return elsewhere === 0 ? unknown > 0 && more >= sure - 1 : unknown > 1 && more >= sure;
};

const unknownOf = (schema: z.ZodType, keys: readonly string[]): string[] => {
  const names = new Set(fieldsOf(schema).map(([name]) => name));
  return keys.filter((key) => !names.has(key));
};

/** How many fields are unknown, and how many are lacking. */
const misfitsOf = (schema: z.ZodType, keys: readonly string[]): number => {
  const lacking = fieldsOf(schema).filter(([name, field]) => isRequired(field) && !keys.includes(name));
  return unknownOf(schema, keys).length + lacking.length;
};

const told = (file: string, { kind, title, home }: Sort, here: Kind | undefined): Finding => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length);
  const article = /^[aeiou]/.test(title) ? 'an' : 'a';
  const keeps = kind && name.startsWith(kind.letter);
  const where = kind
    ? `content/${kind.folder}/${keeps ? name : `, under a name that begins with ${kind.letter} and its next free number`}`
    : home;
  const others = here ? `, which holds ${here.plural.toLowerCase()}` : '';
  return shapeFinding(
    'unknown-folder',
    { file, line: 1, column: 1 },
    `By its fields this is ${article} ${title}, and it lies in ${folder}${others}.`,
    { mend: `Move it to ${where}.`, subject: file },
  );
};
