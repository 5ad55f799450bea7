import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { blocks } from '#rules/judge.ts';
import { readSpecification } from '#specification/read-specification.ts';
import { specificationAsText } from '../../scripts/units/specification-as-text.ts';
import { fileAsked, units } from '../../scripts/units/units-command.ts';
import { unitFiles, writeUnits } from '../../scripts/units/write-units.ts';
import { basePortfolio } from '../files/base-portfolio.ts';
import { inProcess } from '../start/in-process.ts';

const script = join(import.meta.dirname, '../../scripts/units.ts');
const text = (name: string) => join(import.meta.dirname, 'tuned', name, 'source.txt');
const advice = text('study-advice-with-the-words-of-a-unit-is-refused');

describe('npm run units import', () => {
  it('prints what it read as JSON and nothing else, and ends with 1 where the text is no unit', () => {
    const words = ['import', advice, '--format', 'json'];
    const env = { ...process.env, NO_COLOR: '1' };
    const { status, stdout } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', env });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'refused', offeredAs: 'guidance' });
  });

  it('says in words why a text is no unit', () => {
    const told = specificationAsText(readSpecification(readFileSync(advice, 'utf8')), 'advice.txt');
    expect(told).toContain('is no unit');
    expect(told).toContain('guidance');
  });

  it('says what it can do where it is asked for something else', () => {
    expect(() => fileAsked(['imprt', 'x'])).toThrow('Did you mean import?');
    expect(fileAsked(['import', 'x'])).toBe('x');
  });

  it('writes all of several units or none, and goes on from what a try that was ended has left', () => {
    const root = basePortfolio();
    const two = ['one', 'two'].map((code) => ({
      file: `content/units/${code}.yaml`,
      text: `code: ${code}\n`,
    }));
    writeFileSync(join(root, 'content/units/two.yaml'), 'mine\n');
    expect(() => writeUnits(root, two)).toThrow('two.yaml is there already');
    expect(existsSync(join(root, 'content/units/one.yaml'))).toBe(false);
    writeFileSync(join(root, 'content/units/two.yaml'), 'code: two\n');
    expect(writeUnits(root, two)).toContain('Wrote content/units/one.yaml, content/units/two.yaml');
  });

  it('writes a unit that passes check, with the lines of the source, and never over one that is there', async () => {
    const root = basePortfolio();
    const source = text('hard-spaces-and-private-bullets');
    const words = ['import', source, '--portfolio', root, '--body', 'Northside Awards'];
    const first = await inProcess(units, words);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('Wrote content/units/northside-awards-31.yaml');
    const written = readFileSync(join(root, 'content/units/northside-awards-31.yaml'), 'utf8');
    expect(written).toContain(
      '# line 9\n  - code: "1"\n    text: understand how adults learn\n    kind: knowledge',
    );
    expect(checkPortfolio(root, '2026-11-30').findings.filter(blocks)).toEqual([]);
    const read = readSpecification(readFileSync(source, 'utf8'));
    if (read.kind !== 'units') throw new Error(read.reason);
    const again = unitFiles(read, { file: 'unit.txt', awardingOrganisation: 'Northside Awards' });
    expect(() => writeUnits(root, again)).toThrow('is there already, and is not overwritten');
    expect(readFileSync(join(root, 'content/units/northside-awards-31.yaml'), 'utf8')).toBe(written);
  });
});
