import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { ruleAsText } from '#report/rule-as-text.ts';
import { allRules } from '#rules/groups.ts';
import type { Rule, RuleText } from '#rules/rule.ts';
import { check as checkCommand } from '../../scripts/command/check-command.ts';
import { inProcess } from '../start/in-process.ts';

const rule = (id: string) => allRules.find((one) => one.id === id) as RuleText | Rule;
const text = (id: string, width = 80) => ruleAsText(rule(id), { width, colour: false });

test('a rule is told whole: what it finds, how much it weighs, why, what to write, and what it rests on', () => {
  expect(text('feedback-late')).toBe(`feedback-late
Feedback came long after the observation.

How much it weighs
  Warning. An assessor would ask about it. It does not stop the portfolio from
  being published.

Why an assessor cares
  Feedback given soon after monitoring is about something that the colleague
  still remembers.

What to write instead
  Feed back sooner next time. If there was a reason, say it in \`lateBecause\` of
  the feedback.

Wrong
  │ observed on 2 March, feedback on 30 March

Right
  │ observed on 2 March, feedback on 5 March

The centre's choice
  \`feedbackDays\` under \`thresholds\` in content/portfolio.yaml, 5 where nothing
  is written. Working days from observing to feeding back (FB-4). No source
  gives this number.

Source
  study-4: immediately after monitoring; no source gives a number of days.

Can it be answered?
  Yes, where it is as it should be. It then stays visible as answered. In
  content/portfolio.yaml:
  │ answers:
  │   - rule: feedback-late
  │     at: E014
  │     reason: Why this is as it should be, in a sentence or two.
  │     by: sam-reed
  │     on: 2026-03-17

What it answers of the rules an assessor judges by
  FB-4  Feedback comes after the observation, and soon.
`);
});

test('a rule that is mended says so, and one without statements or numbers has no part for them', () => {
  const shown = text('claim-nested');
  expect(shown).toContain('No. It is mended');
  expect(shown).not.toContain("centre's choice");
  expect(shown).not.toContain('What it answers');
});

test('a to-do says when it becomes an error', () => {
  expect(text('criterion-unclaimed').replace(/\s+/g, ' ')).toContain(
    'declared complete; then it is an error.',
  );
});

test.each(allRules)('$id is broken between words within the width, examples apart', ({ id }) => {
  const long = text(id, 70)
    .split('\n')
    .filter((line) => line.length > 70 && !line.includes('│') && line.trim().includes(' '));
  expect(long).toEqual([]);
});

test('colour adds nothing but colour', () => {
  const coloured = ruleAsText(rule('feedback-late'), { width: 80, colour: true });
  expect(coloured).not.toBe(text('feedback-late'));
  expect(stripVTControlCharacters(coloured)).toBe(text('feedback-late'));
});

describe('npm run check -- --explain', () => {
  const check = (...args: string[]) => inProcess(() => checkCommand({ version: 'this' }), args);

  it('tells a rule and checks nothing', () => {
    const script = resolve(import.meta.dirname, '../../scripts/check.ts');
    const words = ['--explain', 'vague-feedback', '--portfolio', 'no-such-folder'];
    const env = { ...process.env, NO_COLOR: '1' };
    const { status, stdout } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', env });
    expect({ status, stdout }).toEqual({ status: 0, stdout: text('vague-feedback', 90) });
  });

  it('says which rule was meant where there is none of that name', async () => {
    const { status, stdout, stderr } = await check('--explain', 'vague-feedbak');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no rule vague-feedbak. Did you mean vague-feedback?');
  });

  it('offers the rules that hold what was typed', async () => {
    const { status, stderr } = await check('--explain', 'third-party');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('There is no rule third-party. Did you mean third-party-named?'),
    });
  });

  it('lists every rule with its title where none is named', async () => {
    const { status, stdout } = await check('--explain');
    expect(status).toBe(0);
    for (const { id, title } of allRules) {
      expect(stdout).toContain(`  ${id} `);
      expect(stdout).toContain(title.split(' ').slice(0, 3).join(' '));
    }
  });
});
