import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { blocks } from '#rules/judge.ts';
import { basePortfolio } from '../files/base-portfolio.ts';

const script = join(import.meta.dirname, '../../scripts/units.ts');
const text = (name: string) => join(import.meta.dirname, 'tuned', name, 'source.txt');

const units = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('npm run units import', () => {
  it('prints what it read as JSON and nothing else', () => {
    const read = units('import', text('a-code-stands-twice-for-two-criteria'), '--format', 'json');
    expect(read.status).toBe(0);
    const { kind, unit, toCheck } = JSON.parse(read.stdout);
    expect([kind, unit.number, unit.level, unit.credit]).toEqual(['unit', '22', '2', 3]);
    expect(toCheck).toContainEqual({ line: 11, says: 'The code 1.2 stands twice; both are kept.' });
  }, 60_000);

  it('ends with 1 where the text is no unit, and says why', () => {
    const { status, stdout } = units('import', text('study-advice-with-the-words-of-a-unit-is-refused'));
    expect(status).toBe(1);
    expect(stdout).toContain('is no unit');
    expect(stdout).toContain('guidance');
  }, 60_000);

  it('says what it can do where it is asked for something else', () => {
    const { status, stderr } = units('imprt', 'x');
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean import?');
  }, 60_000);

  it('writes a unit that passes check, with the lines of the source, and never over one that is there', () => {
    const root = basePortfolio();
    const source = text('hard-spaces-and-private-bullets');
    const first = units('import', source, '--portfolio', root, '--body', 'Northside Awards');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('Wrote content/units/northside-awards-31.yaml');
    const written = readFileSync(join(root, 'content/units/northside-awards-31.yaml'), 'utf8');
    expect(written).toContain(
      '# line 9\n  - code: "1"\n    text: understand how adults learn\n    kind: knowledge',
    );
    expect(checkPortfolio(root, '2026-11-30').findings.filter(blocks)).toEqual([]);
    const again = units('import', source, '--portfolio', root, '--body', 'Northside Awards');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is there already, and is not overwritten');
    expect(readFileSync(join(root, 'content/units/northside-awards-31.yaml'), 'utf8')).toBe(written);
  }, 60_000);
});
