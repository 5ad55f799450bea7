import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { everyKind } from './every-kind.ts';
import { writeNew } from './run-new.ts';
import { put, tinyPortfolio } from './tiny-portfolio.ts';

const { root, remove } = tinyPortfolio();
afterAll(remove);

it('tells of each of many like records what an assessor would still ask of it', async () => {
  const [, , sets = []] = everyKind.find(([kind]) => kind === 'observation') ?? [];
  const asked = ({ findings, file }: Awaited<ReturnType<typeof writeNew>>) => {
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]));
    return findings.map(({ rule }) => rule);
  };
  const first = await writeNew(root, 'observation', sets);
  expect(first.findings.length).toBeGreaterThan(0);
  for (const number of ['E101', 'E102', 'E103', 'E104'])
    put(root, `content/observations/${number}-like.yaml`, readFileSync(join(root, first.file), 'utf8'));
  // These are said once, at the first record that they are true of.
  const once = ['monitoring-plan-missing', 'observed-before-notice', 'claim-not-accepted'];
  const ofEach = asked(first).filter((rule) => !once.includes(rule));
  expect(ofEach).toContain('one-sided-observation');
  expect(asked(await writeNew(root, 'observation', sets))).toEqual(ofEach);
});
