import type { z } from 'zod';
import { doubledIds } from '#portfolio/doubled-ids.ts';
import type { Finding } from '#portfolio/finding.ts';
import { visitReferences } from '#portfolio/schema/schema-walk.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { leavesFolder, mendOfSigns } from '../disk/leaves-folder.ts';
import { limits } from '../text/limits.ts';
import { shown } from '../text/shown.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import type { Around } from './around.ts';
import { type Held, holdToSchema } from './hold-to-schema.ts';
import { oddCodes } from './odd-codes.ts';
import { excessOfData } from './over-limits-of-data.ts';

/** Data that fits its schema, names nothing twice, and names no file outside its own folder; or the findings. */
export const holdWhole = <S extends z.ZodType>(
  schema: S,
  yaml: ParsedYaml,
  around?: Around,
): Held<z.infer<S>> => {
  const excess = excessOfData(yaml);
  if (excess.length > 0) return { findings: excess };
  const held = holdToSchema(schema, yaml, around);
  const odd = oddCodes(schema, yaml);
  if (held.data === undefined) return { findings: [...held.findings, ...odd] };
  const findings = [...doubled(held.data, yaml), ...leaving(schema, held.data, yaml), ...odd];
  return findings.length > 0 ? { findings } : held;
};

const doubled = (data: unknown, yaml: ParsedYaml): Finding[] =>
  doubledIds(data)
    .slice(0, limits.findings)
    .map(({ path, id, first }) => {
      const { line } = yaml.placeOf(first);
      return shapeFinding(
        'duplicate-id',
        yaml.placeOf(path),
        `${shown(id)} stands here a second time; the first is on line ${line}.`,
      );
    });

const leaving = (schema: z.ZodType, data: unknown, yaml: ParsedYaml): Finding[] => {
  const findings: Finding[] = [];
  visitReferences(schema, data, ({ path, value, meta }) => {
    const trouble = meta.refersTo === 'attachment' && leavesFolder(String(value));
    const mend = mendOfSigns(String(value));
    if (trouble)
      findings.push(shapeFinding('path-escapes', yaml.placeOf(path), trouble, mend ? { mend } : {}));
  });
  return findings;
};
