import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '#portfolio/schema/kinds.ts';
import { paths } from '#site/href.ts';
import type { MadeSite } from './made-site.ts';

/** One page of every type that the site has: the record page of every kind is a type of its own. */
export const pageTypes = ({ portfolio }: MadeSite): string[] => {
  const top = Object.values(paths).filter((path) => typeof path === 'string');
  const records = kinds.flatMap(({ folder }) => {
    const [first = ''] = readdirSync(join(portfolio, 'content', folder)).sort();
    return paths.record(first.split('-')[0] as string);
  });
  const others = [
    paths.unit('made-1'),
    paths.unitByStage('made-1'),
    paths.unit('made-2'),
    paths.colleague('colleague-a'),
    paths.guidancePage('made-notes'),
    paths.rule('sampled-too-little'),
    paths.rule('criterion-unjudged'),
  ];
  return [...top, ...others, ...records];
};
