import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movedText } from '#files/older/older-forms.ts';
import { upgrade } from '#files/older/upgrade.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { stagesOf } from '#portfolio/units/stages.ts';

const file = 'content/units/old-1.yaml';

const unit = (outcomes: string, more = ''): string => `# Copied by hand from the leaflet.
code: old-1
awardingOrganisation: Example Awards
number: "1"
title:   Watch service
level: 3
credit: 2
guidedLearningHours: 10
aim: To watch.
nos: { text: Maps to nothing. }
${more}outcomes:
${outcomes}source: { title: Made up, publisher: Nobody, file: none, checkedBy: Nobody, checkedOn: 2026-01-02 }
`;

const outcome = (code: string, stage: string): string => `  - code: "${code}"
    text: Outcome ${code}
    kind: performance
${stage}    criteria:
      - { code: "${code}.1", text: watch }
      - { code: "${code}.2", text: tell }
`;

const old = unit(outcome('1', '    stage: prepare\n') + outcome('2', '    stage: feed-back # last\n'));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'older-'));
  lay(file, old);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lay = (name: string, text: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};

const at = (name: string): string => readFileSync(join(root, name), 'utf8');

const read = () => {
  const { content, findings } = readPortfolio(root);
  return {
    stages: content.units.flatMap(stagesOf).map(({ id, criteria }) => `${id}: ${criteria.join(' ')}`),
    found: findings
      .filter((one) => one.file === file)
      .map(({ rule, severity, line }) => ({ rule, severity, line })),
  };
};

describe('a unit whose outcomes name their stage, as versions before 0.2.0 wrote it', () => {
  it('is read as what it means, and said to be older, at its place', () => {
    expect(read()).toEqual({
      stages: ['prepare: 1.1 1.2', 'feed-back: 2.1 2.2'],
      found: [{ rule: 'older-form', severity: 'warning', line: 15 }],
    });
  });

  it('is written anew by upgrade, all else byte for byte, and then nothing is found', () => {
    const before = read().stages;
    expect(upgrade(root).map(({ file }) => file)).toEqual([file]);
    expect(at(file)).toBe(
      unit(
        outcome('1', '') + outcome('2', ''),
        'stages:\n  - id: prepare\n    title: Prepare\n    criteria: ["1.1", "1.2"]\n  - id: feed-back\n    title: Feed back\n    criteria: ["2.1", "2.2"]\n\n',
      ),
    );
    expect(read()).toEqual({ stages: before, found: [] });
    expect(upgrade(root)).toEqual([]);
  });

  it('lies as it was in a folder beside, also where one lies there from before', () => {
    upgrade(root);
    lay(file, old.replace('   Watch service', ' again'));
    upgrade(root);
    expect(at(`before-0.2.0/${file}`)).toBe(old);
    expect(at('before-0.2.0/content/units/old-1-2.yaml')).toContain('again');
    expect(readdirSync(join(root, 'before-0.2.0/content/units'))).toHaveLength(2);
  });

  it('keeps its mark and its ends of lines, and its copy is the same to the byte', () => {
    const windows = `\uFEFF${old.replaceAll('\n', '\r\n')}`;
    lay(file, windows);
    upgrade(root);
    expect(at(`before-0.2.0/${file}`)).toBe(windows);
    expect(at(file)).toMatch(/^\uFEFF#/);
    expect(at(file)).toContain('stages:\r\n');
    expect(at(file).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is written where it lies, and a link to it stays one', () => {
    symlinkSync(join(root, file), join(root, 'content/units/a-link.yaml'));
    expect(upgrade(root).map((one) => one.file)).toEqual([file]);
    expect(lstatSync(join(root, 'content/units/a-link.yaml')).isSymbolicLink()).toBe(true);
  });

  it('keeps what it is wrong in beside, and is not said to be read', () => {
    lay(file, old.replace('level: 3', 'level: three hundred'));
    expect(read().found.map(({ rule }) => rule)).toContain('older-form');
    expect(read().found.length).toBeGreaterThan(1);
    expect(read().stages).toEqual([]);
  });

  it.each([
    [
      'on one line',
      '  - { code: "1", text: Watch, kind: performance, stage: monitor, criteria: [{ code: "1.1", text: a }] }\n',
      'monitor: 1.1',
    ],
    [
      'last on one line',
      '  - { code: "1", text: Watch, kind: performance, criteria: [{ code: "1.1", text: a }], stage: monitor }\n',
      'monitor: 1.1',
    ],
    ['in quotes', outcome('1', '    "stage": "monitor"\n'), 'monitor: 1.1 1.2'],
  ])('is moved where the stage stands %s', (_, outcomes, stage) => {
    lay(file, unit(outcomes));
    upgrade(root);
    expect(read()).toEqual({ stages: [stage], found: [] });
  });

  it('adds to the stages that the unit lists already, which go before those of an outcome', () => {
    const stages =
      'stages:\n  - { id: prepare, title: Get ready, criteria: ["2.1"] }\n  - { id: feed-back, title: Tell }\n';
    lay(file, unit(outcome('1', '    stage: prepare\n') + outcome('2', '    stage: feed-back\n'), stages));
    upgrade(root);
    expect(read()).toEqual({ stages: ['prepare: 1.1 1.2 2.1', 'feed-back: 2.2'], found: [] });
    expect(at(file)).toContain('Get ready');
  });
});

it('an upgrade that was ended between the copy and the new text leaves one copy when it is done again', () => {
  lay('before-0.2.0/content/units/old-1.yaml', old);
  expect(upgrade(root)).toMatchObject([{ copy: 'before-0.2.0/content/units/old-1.yaml' }]);
  expect(readdirSync(join(root, 'before-0.2.0/content/units'))).toEqual(['old-1.yaml']);
});

it('of two upgrades at once, each file is written by one, with one copy', async () => {
  for (let nth = 0; nth < 30; nth += 1) lay(`content/units/old-${nth}.yaml`, old);
  const done = await Promise.all([1, 2, 3].map(upgradeElsewhere));
  expect(done).toEqual([0, 0, 0]);
  expect(readdirSync(join(root, 'before-0.2.0/content/units'))).toHaveLength(30);
  expect(readdirSync(join(root, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
});

/** The exit code of the command in a process of its own. */
const upgradeElsewhere = (): Promise<number | null> =>
  new Promise((done) => {
    const script = join(import.meta.dirname, '../../scripts/upgrade.ts');
    spawn(process.execPath, [script, '--portfolio', root], { stdio: 'ignore' }).on('exit', done);
  });

it.each([
  ['a record that speaks of a stage', 'content/iqa-samples/Q001.yaml', 'stage: interim\n'],
  ['a unit whose text has the word', file, unit(outcome('1', '')).replace('Outcome 1', 'On stage: speak')],
  ['a file that is no YAML', file, 'stage: [\n'],
])('nothing is moved in %s', (_, name, text) => {
  expect(movedText(name, text)).toBeUndefined();
});
