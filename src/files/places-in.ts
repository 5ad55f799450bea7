import type { ReadContent } from '#portfolio/portfolio.ts';
import { frontMatterOf } from './mdx/front-matter.ts';
import { Memory } from './memory.ts';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml.ts';

/**
 * Finds places by parsing a file again. The last file is kept, since findings come file by file, and of the files that
 * stay as they are what was asked before, by a `memory` of the last look.
 */
export const placesIn = (
  texts: ReadonlyMap<string, string>,
  memory = new Memory(),
): ReadContent['placeOf'] => {
  let last: { file: string; yaml: ParsedYaml } | undefined;
  return (file, field) => {
    const text = texts.get(file) ?? '';
    return memory.of(`${file} at ${JSON.stringify(field)}`, [text], () => {
      if (last?.file !== file) last = { file, yaml: fieldsIn(text, file) };
      return last.yaml.placeOf(field);
    });
  };
};

const fieldsIn = (text: string, file: string): ParsedYaml =>
  file.endsWith('.mdx') ? parseYaml(frontMatterOf(text) ?? '', file, 1) : parseYaml(text, file);
