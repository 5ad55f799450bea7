import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { everyRow, observations, runImport } from './run-import.ts';

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const portfolio = (): string => {
  const one = tinyPortfolio();
  made.push(one);
  return one.root;
};

const folder = join(import.meta.dirname, 'exports');
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));

const makeCard = [
  '--new-scorecard',
  'Contact form',
  '--agreed-by',
  'Operations manager',
  '--agreed-on',
  '5 January 2026',
];
const answered = [...everyRow, 'evaluator=Quality analyst', '--new-people', '--blank', 'not-applicable'];

interface Line {
  id: string;
  weight?: number;
  critical?: boolean;
}

interface Seen {
  colleague: string;
  observedOn: string;
  observedAt?: string;
  channel: string;
  evaluator?: string;
  contactReference?: string;
  ratings: { quality: string; rating?: number; note?: string; notApplicable?: string }[];
  criticalFailures?: { text: string; quality?: string }[];
  strengths?: { text: string }[];
  developmentPoints?: { text: string }[];
}

const cardText = (root: string): string => {
  const cards = join(root, 'content/scorecards');
  const name = readdirSync(cards).find((one) => one.includes('contact-form'));
  if (name === undefined) return 'no scorecard\n';
  const { scale, sections, inForceFrom } = parse(readFileSync(join(cards, name), 'utf8'));
  const points = scale.points.map(
    ({ value, label }: { value: number; label: string }) => `${value} ${label}`,
  );
  const lines = sections.flatMap(({ title, qualityCriteria }: { title: string; qualityCriteria: Line[] }) =>
    qualityCriteria.map(
      ({ id, weight = 1, critical }) => `  ${title}: ${id} × ${weight}${critical ? ', critical' : ''}`,
    ),
  );
  return [
    `from ${inForceFrom}, at standard from ${scale.atStandard}: ${points.join(', ')}`,
    ...lines,
    '',
  ].join('\n');
};

const checkText = (text: string): string => {
  const seen = parse(text) as Seen;
  const given = seen.ratings.map(
    ({ quality, rating, note, notApplicable }) =>
      `  ${quality} ${rating ?? `n/a, ${notApplicable}`}${note === undefined ? '' : `, ${note}`}`,
  );
  const said = (['criticalFailures', 'strengths', 'developmentPoints'] as const).flatMap((field) =>
    (seen[field] ?? []).map((one) => `  ${field}: ${one.text}`),
  );
  const {
    colleague,
    observedOn,
    observedAt = '',
    channel,
    evaluator = 'the learner',
    contactReference,
  } = seen;
  return [
    `${colleague} ${observedOn} ${observedAt} ${channel} by ${evaluator}, ${contactReference}`,
    ...given,
    ...said,
    '',
  ].join('\n');
};

describe('an export of quality monitoring', () => {
  it.each(names)('%s is taken in whole, with a scorecard of its columns', async (name) => {
    const root = portfolio();
    const table = readFileSync(join(folder, name));
    const { stdout, stderr } = await runImport(root, table, [...answered, ...makeCard, '--write'], name);
    const became =
      observations(root).length > 0
        ? cardText(root) + observations(root).map(checkText).join('')
        : stdout + stderr;
    await expect(became.replaceAll(root, '')).toMatchFileSnapshot(join(folder, name.replace('.csv', '.txt')));
  });

  it.each(names.filter((name) => !name.startsWith('a-sheet')))('%s is known the next time', async (name) => {
    const root = portfolio();
    const table = readFileSync(join(folder, name));
    await runImport(root, table, [...answered, ...makeCard, '--write'], name);
    const before = observations(root);
    const { stdout, status } = await runImport(root, table, ['--write'], name);
    expect(stdout).toContain('There is nothing to write');
    expect(status).toBe(0);
    expect(observations(root)).toEqual(before);
  });
});
