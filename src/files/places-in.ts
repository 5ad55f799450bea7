import type { ReadContent } from '#portfolio/portfolio.ts';
import { frontMatterOf } from './mdx/front-matter.ts';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml.ts';

/** Finds places by parsing a file again. The last file is kept, since findings come file by file. */
export const placesIn = (texts: ReadonlyMap<string, string>): ReadContent['placeOf'] => {
  let last: { file: string; yaml: ParsedYaml } | undefined;
  return (file, field) => {
    if (last?.file !== file) last = { file, yaml: fieldsIn(texts.get(file) ?? '', file) };
    return last.yaml.placeOf(field);
  };
};

const fieldsIn = (text: string, file: string): ParsedYaml =>
  file.endsWith('.mdx') ? parseYaml(frontMatterOf(text) ?? '', file, 1) : parseYaml(text, file);
