import { describe, expect, it } from 'vitest';
import { checkBody } from '#files/mdx/check-body.ts';
import { parseMdx } from '#files/mdx/parse-mdx.ts';
import { bodySkeleton, skeletonQuestions } from '#portfolio/body-skeleton.ts';
import { kinds } from '#portfolio/schema/kinds.ts';

const mdx = kinds.filter(({ format }) => format === 'mdx').map(({ name }) => name);

describe('the text that an MDX record begins with', () => {
  it.each(mdx)('asks only known questions in a %s, so that one left standing can be found', (name) => {
    const asked = [...bodySkeleton(name).matchAll(/^\*(.*)\*$/gm)].map(([, question]) => question);
    expect(asked.length).toBeGreaterThan(2);
    for (const question of asked) expect(skeletonQuestions).toContain(question);
  });

  it.each(mdx)('reads without a finding in a %s', (name) => {
    const text = `---\ntitle: A\n---\n\n${bodySkeleton(name)}`;
    const { tree, findings } = parseMdx(text, 'a.mdx');
    expect(findings).toEqual([]);
    expect(tree && checkBody(tree, text, 'a.mdx').findings).toEqual([]);
  });

  it('differs from kind to kind', () => {
    expect(new Set(mdx.map(bodySkeleton)).size).toBe(mdx.length);
  });
});
