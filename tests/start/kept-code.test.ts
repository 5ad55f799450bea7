import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'kept-code-'));
afterAll(() => rmSync(root, { recursive: true }));

const door = resolve(import.meta.dirname, '../../bin/kept-code.mjs');
const program = join(root, 'program.mjs');
const inner = 'x + 1;'.repeat(2_000);
writeFileSync(program, `export const work = (x) => { ${inner} return x; };`);
const begin = join(root, 'begin.mjs');
writeFileSync(
  begin,
  `import { keepCode } from ${JSON.stringify(door)};
keepCode(${JSON.stringify(join(root, 'code'))}, 'build');
const { work } = await import('./program.mjs');
if (process.argv[2] === 'works') work(1); else process.exitCode = 1;`,
);

/** Runs the program, and tells how many bytes of code of it are kept after that. */
const bytesAfter = (how: 'works' | 'refuses'): number => {
  expect(spawnSync(process.execPath, [begin, how]).status).toBe(how === 'works' ? 0 : 1);
  const [folder = ''] = readdirSync(join(root, 'code/build'));
  const kept = join(root, 'code/build', folder);
  return Math.max(0, ...readdirSync(kept).map((name) => statSync(join(kept, name)).size));
};

it('a run that broke off early leaves less code, which is kept whole after one that did not', () => {
  const refused = bytesAfter('refuses');
  expect(bytesAfter('works')).toBeLessThan(refused);
  const whole = bytesAfter('works');
  expect(whole).toBeGreaterThan(2 * refused);
  expect(bytesAfter('refuses')).toBe(whole);
});
