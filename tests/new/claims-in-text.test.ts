import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { claimQuestion } from '#portfolio/claim-to-write.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kinds } from '#portfolio/schema/kinds.ts';
import { makeRecord } from '../../scripts/new/make-record.ts';
import { asText } from '../../scripts/new/outcome.ts';
import { basePortfolio } from '../files/base-portfolio.ts';
import { scriptedAsker } from './scripted-asker.ts';

const today = '2026-08-03';
const texts = kinds.filter(({ format }) => format === 'mdx').map(({ name }) => name);

/** What these kinds lack on their first day, whatever they claim. */
const stillToCome = ['trend-not-cited', 'witness-register-unfinished'];

const answers = {
  'title:': 'What I learnt',
  'customer:': 'A customer',
  'where:': 'At the desk',
  'seen where:': 'At the desk',
  'relationship:': 'I plan her week',
  'activity:': 'Listening to a call',
};

/** One record of a kind with what is answered about the criteria. */
const written = async (kind: KindName, criteria: readonly string[], more = {}) => {
  const root = basePortfolio();
  const { ask, asked } = scriptedAsker({ ...answers, 'What does this show?': criteria });
  const outcome = await makeRecord({ root, kind, set: [], today, ...more }, ask);
  if (outcome.done !== 'written') throw new Error(JSON.stringify(outcome));
  return { root, asked, outcome, text: readFileSync(join(root, outcome.file), 'utf8') };
};

const unfilled = (root: string, file: string) =>
  checkPortfolio(root, today).findings.filter((one) => one.file === file && one.rule === 'text-unfilled');

describe('a text that somebody begins', () => {
  it.each(texts)('has a passage to fill in for each criterion that a %s is to show', async (kind) => {
    const { text, asked, root, outcome } = await written(kind, ['tiny-1/1.1', 'tiny-1/1.2']);
    expect(asked.find((one) => one.ask.startsWith('What does this show?'))?.ask).toContain('leave it empty');
    expect(text.match(/^<Claim criteria="tiny-1\/1\.[12]" shows="[^"]+">.+<\/Claim>$/gm)).toHaveLength(2);
    const { findings } = checkPortfolio(root, today);
    const errors = findings.filter(({ file, severity }) => file === outcome.file && severity === 'error');
    expect(errors.filter(({ rule }) => !stillToCome.includes(rule))).toEqual([]);
    expect(unfilled(root, outcome.file).length).toBeGreaterThan(0);
  });

  it('is found to be unwritten until the passages are filled in, and then no longer', async () => {
    const { text, root, outcome } = await written('account', ['tiny-1/1.1']);
    const filled = text
      .replace(`*${claimQuestion}*`, 'On 3 March I compared twelve calls with the guide, line by line.')
      .replace(/shows="[^"]*"/, 'shows="how I chose what to compare"')
      .replace(/^\*.*\*$/gm, 'I wrote to the supplier and waited for the answer.');
    const lines = filled.split('\n');
    writeFileSync(join(root, outcome.file), filled);
    expect(unfilled(root, outcome.file)).toEqual([]);
    const rules = checkPortfolio(root, today)
      .findings.filter(({ file, line }) => file === outcome.file && lines[line - 1]?.startsWith('<Claim'))
      .map(({ rule }) => rule);
    const words = ['claim-without-words', 'unit-words-repeated', 'mdx-code', 'vague-feedback'];
    expect(rules.filter((rule) => words.includes(rule))).toEqual([]);
  });

  it('is said once to be answered, and not question by question', async () => {
    const { outcome } = await written('account', ['tiny-1/1.1']);
    expect(outcome.findings.map(({ rule }) => rule)).toContain('text-unfilled');
    const said = asText(outcome, 100, false);
    expect(said).toContain(`Now open ${outcome.file} and answer the questions in it`);
    expect(said).not.toContain('text-unfilled');
  });

  it('claims nothing where nothing is chosen', async () => {
    expect((await written('account', [])).text).not.toContain('Claim');
  });

  it('is asked for it as well where it looks back on records', async () => {
    const { text } = await written('account', ['tiny-1/1.1'], { lookBack: { numbers: ['E010'] } });
    expect(text).toContain('## What the records say');
    expect(text).toContain('<Claim criteria="tiny-1/1.1"');
  });

  it('keeps a text of one’s own as it is, and says how to mark in it what was chosen', async () => {
    const folder = basePortfolio({
      'own.md': 'I listened.\n\n<Claim criteria="tiny-1/1.2">I heard four calls.</Claim>\n',
    });
    const { text, outcome, asked } = await written('account', ['tiny-1/1.1'], {
      body: join(folder, 'own.md'),
    });
    expect(text).toContain('I listened.');
    expect(text).not.toContain('tiny-1/1.1');
    expect(asText(outcome, 100, false)).toContain('<Claim criteria="tiny-1/1.1" shows="what they show">');
    const question = asked.find((one) => one.ask.startsWith('What does this show?'));
    const offered = question?.type === 'choices' ? question.choices.map(({ value }) => value) : [];
    expect(offered).not.toContain('tiny-1/1.2');
  });
});
