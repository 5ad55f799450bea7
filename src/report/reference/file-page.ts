import type { z } from 'zod';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { minimalExample } from './example.ts';
import { fieldTable } from './field-rows.ts';
import { code, fence, page } from './markdown.ts';
import type { YamlOf } from './records-page.ts';

/** One file that is no record: what it is called, what it is for, and its schema. */
export interface FileText {
  title: string;
  file: string;
  about: string;
  schema: z.ZodType;
}

/** The page of files that are no records: the least that each holds, and every field. */
export const filePage = (title: string, files: readonly FileText[], yamlOf: YamlOf, notice: string): string =>
  page([
    `# ${title}`,
    notice,
    ...files.flatMap(({ title: heading, file, about, schema }) => [
      ...(files.length > 1 ? [`## ${heading}`] : []),
      `${code(file)}. ${about}`,
      'The least that its shape asks for:',
      fence('yaml', yamlOf(minimalExample(fieldsOf(schema)))),
      fieldTable(fieldsOf(schema)),
    ]),
  ]);
